"""What people say every day without meaning more by it: 没有了, that's all, 对,就这个号码. And what nobody means: asdfgh."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from itertools import pairwise

from bot.understanding.words.found import clauses, is_polite_only

# One clause of such a reply. A model that hears a complaint or a refusal in these alone has misheard.
_LITTLE = re.compile(
    r"(?:嗯+|恩+|哦+|噢|啊|呃|那|现在|目前|暂时|真的|基本(?:上)?|应该|都|也|就|是|还|已经?|全部?|总的来说|整体|其他)*(?:"
    r"没(?:有)?(?:了|什么|啥|别的|其他|问题|事|意见|建议|要求|疑问|毛病|补充|要补充|要说|需要|什么要说|什么问题|啥问题|什么意见|什么建议|啥意见|啥建议|任何问题|异常|其他问题|别的问题|什么需要|有什么)*(?:的|了)*|"
    r"冇(?:喇|啦|嘢|问题|意见|嘢补充|乜嘢|嘢要讲|事)*|无|不(?:用|需要|要|会|必|是|对|行|麻烦)?(?:了|的)*|唔(?:使|系|会|要|洗|好意思)?(?:喇|啦)?|否|未|"
    r"对(?:的|啊|了|呀)*|是(?:的|啊|呀|这样)*|系(?:呀|啊|嘅)*|啱(?:呀|嘅)*|有|会|要|得|好(?:的|了|啦|吧|呀|滴)*|行(?:的|吧|了)*|可以(?:的|了|吧)*|没错|正确|确认|当然|"
    r"(?:就)?(?:这样|这些|这么多|是这样|用这个|打这个|这个)(?:了|吧|号|号码|电话|手机|啦)*|(?:就)?(?:用|打|是|系)?(?:这|呢)(?:个|条)(?:号码?|电话|手机|手机号)?(?:就好|就行|可以|没错|对|行|联系|找我)*|(?:号码|电话)(?:没|冇)?(?:变|错|换|问题|改)(?:过)?|"
    r"(?:已经?|都)?(?:修|处理|解决|弄|搞|办|装)(?:好|完|妥|定|掂)?(?:了|啦|咗|晒)|搞掂(?:咗|晒|了)?|(?:都|挺|很|蛮|还|还挺|几)?(?:好|正常|满意|不错|可以|ok|顺利|好用)(?:的|了|啦|呀)*|(?:号码)?(?:换|改)(?:了|过|号|号码|电话|手机)+|一切(?:正常|都好|顺利|ok)|差不多(?:吧|了)?|还行(?:吧)?|"
    r"yes+|yea+h*|yep|yup|sure|ok+(?:ay)?|right|correct|fine|great|perfect|no+|nope|nah|none|nothing(?:\s+(?:else|more|really|at\s+all|to\s+add|comes\s+to\s+mind|for\s+now))*|n/?a|not\s+(?:really|at\s+(?:all|the\s+moment)|for\s+now|right\s+now|that\s+i\s+can\s+think\s+of)|"
    r"(?:no|yes)?\s*that(?:'?s|\s+is)\s+(?:all|it|everything|right|correct|the\s+one|fine|my\s+number|the\s+right\s+(?:one|number))(?:\s+(?:for\s+(?:now|today|me)|from\s+me))?|no\s+(?:questions?|suggestions?|comments?|requests?|problems?|issues?|complaints?|need|more|changes?|further\s+\w+)(?:\s+(?:so\s+far|at\s+all|from\s+me|really|here))?|"
    r"(?:please\s+)?(?:yes\s+)?(?:use|keep|call|text)?\s*(?:this|that)\s+(?:one|number|phone|is\s+(?:fine|good|ok|right|correct|it|my\s+number))(?:\s+(?:is|works?)\s+(?:fine|good|ok|right|best|correct))?|(?:same|my)\s+number(?:\s+as\s+before)?|"
    r"(?:it'?s|it\s+is|we'?re|i'?m|everything'?s?|everything\s+is|all)\s*(?:is\s+)?(?:good|fine|ok|okay|great|well|set|done|sorted|fixed|working(?:\s+(?:fine|well))?|resolved|solved|clear)(?:\s+(?:now|here|so\s+far|thanks))?|works?\s+(?:fine|well|great|now)|it\s+does|it\s+is|it\s+has|i\s+do|i\s+am|so\s+far\s+so\s+good|(?:already\s+)?(?:fixed|sorted|solved|resolved|done)(?:\s+now)?|always"
    r")(?:吧|啦|呀|啊|哦|喔|呢|嘛|哈|谢谢|多谢|唔该|[\s!.~👍🙏😊])*"
)
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ABBREVIATIONS = frozenset(
    ["thx", "tnx", "pls", "plz", "brb", "btw", "tmr", "tmrw", "hmm", "hmmm", "psst", "shh", "sms", "nvm", "tbh", "mmm"]
)


# Sounds and small words that say nothing alone: 嗯那个就是, "the uh if a".
_FILLERS_ZH = re.compile(
    r"嗯|呃|额|啊|哦|噢|唔|哎|唉|嘛|呢|吧|呀|啦|那个|这个|就是|然后|怎么说|咕噜|嘿|噉|个|的|了|是|就|ㄎ|ㄏ|ㄟ|我|你|他"
)
_FILLERS_EN = re.compile(
    r"the|an?|of|and|or|so|if|is|it|i|to|u+h+|u+m+|e+r+m*|e+h+|h?m+|o+h+|a+h+|well|like|then|but|what|nvm|idk|test|lol|haha|with"
)
_UNSPEAKABLE = re.compile(r"[^aeiouy\W\d_]{4,}")
_LAUGHS = re.compile(r"(?:(?:哈|嘻){2,}|(?:ha){2,}h?|(?:he){2,}h?|lo+l|lmao|rofl)[\s!~.]*")
_DOTS = re.compile(r"[\s.。…,~\-_]+")


def says_little(text: str) -> bool:
    """Whether folded text, its mark taken out, is nothing but yes, no, fine or "that is all", with politeness around it."""
    parts = [part for part in clauses(text) if not is_polite_only(part)]
    return bool(parts) and all(_LITTLE.fullmatch(part) for part in parts)


def says_something(text: str) -> bool:
    """Whether folded text names or tells anything at all: 搬家, "ketchup"; no signs, figures, fillers or gibberish."""
    if is_gibberish(text):
        return False
    if re.search(r"[\u3400-\u9fff]", _FILLERS_ZH.sub("", text)):
        return True
    words = [word for word in re.findall(r"[a-z']+", text) if not _FILLERS_EN.fullmatch(word)]
    spoken = [word for word in words if len(word) > 1 and set(word) & set("aeiouy") and not _UNSPEAKABLE.search(word)]
    return len(spoken) > len(words) / 2 and not any(_is_rolled(word) for word in spoken)


def is_gibberish(text: str) -> bool:
    """Whether folded text was typed by an elbow: neighbouring keys, letters without a vowel, one syllable over and over.

    Laughter alone and signs alone say as little.
    """
    if _LAUGHS.fullmatch(text) or _DOTS.fullmatch(text):
        return True
    bare = re.sub(r"[\W\d_]+", "", text)
    if not bare:
        return False
    if not bare.isascii():
        return (
            len(bare) >= 4 and len(set(bare)) <= 2 and re.fullmatch(r"[嗯啊呃哦额吧嘛呀哈呜嘿噢喔]+", bare) is not None
        )
    words = re.findall(r"[a-z]+", text)
    return len(text) <= 60 and all(len(word) >= 4 and word not in _ABBREVIATIONS and _is_rolled(word) for word in words)


def _is_rolled(word: str) -> bool:
    if len(set(word)) <= 2 and len(word) >= 4:
        return True
    if not set(word) & set("aeiouy"):
        return True
    pairs = list(pairwise(word))
    beside = sum(any(abs(row.find(a) - row.find(b)) <= 1 for row in _ROWS if a in row and b in row) for a, b in pairs)
    return len(word) >= 5 and beside >= 0.8 * len(pairs)
