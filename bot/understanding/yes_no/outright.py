"""Yes or no said outright: the words that mean nothing else, whatever was asked. Folded text."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

from bot.understanding.words.found import NOTHING, Found, is_polite_only

_END = r"(?:的|了|欸|诶|耶|捏|唷|哟|呦|嘞|呗|嗷|吼|馁|咯|啰|㗎|啩|齁|㖞|咧|喇|嘅|吧|啊|呀|呢|哦|喔|噢|啦|嘛|哈+|滴|[\s!~^_.])*"
_YES = re.compile(
    rf"^(?:嗯+|恩+|啊?对|额?是|有|好|行|可以|能|会|要|需要|愿意|同意|那?当然|那?肯定|昂+|嘿(?=[啊对])|素(?=的)|妥|√|✓|☑|必须|必需|绝对|一定|没错|正确|确实|的确|1|yh|yeh|aye|ofc|mm+[\s-]?hm+|uh[\s-]?huh|yes+\s*(?:sir|mate|love|boss|bro|lah)|yes+|yea+h*|yep|yup(?:pers?)?|ya+|ye+s*|y|yas+|sure|ok+|okay|"
    rf"梗[系是][\u3400-\u9fff]{0, 3}|shi\s?de|dui\s?de|hao\s?de|you\s?de|ke\s?yi|of\s+course|definitely|absolutely|correct|right|affirmative|spot\s+on|exactly|that'?s\s+(?:right|it|correct|me|the\s+(?:one|right\s+one)|my\s+number)|(?:that|it|this)\s+(?:would|will)\s+be\s+(?:a\s+)?yes|very\s+much(?:\s+so)?|you\s+bet|certainly|indeed|totally|true|got\s+it|i\s+(?:think|guess|believe|suppose|hope)\s+so|(?:it\s+)?(?:seems|looks)\s+(?:so|that\s+way)|👍|👌|✅|✔|💯|🆗|⭕|"
    rf"(?:i|it|they|he|she|we|you|that|there)\s+(?:certainly\s+|really\s+|definitely\s+|actually\s+|sure\s+|indeed\s+|finally\s+|already\s+|all\s+)?(?:do|did|does|is|was|has|have|would|will|can|are|were|am|sure\s+did)(?:\s+(?:now|indeed|finally|at\s+last|fully|already))?|yes\s+(?:i|it|they|he|she|we)\s+\w+)"
    rf"(?:嗯|对|是|有|好|行|可以|会|的|要|yes|please|indeed|{_END})*$"
)
YES_START = re.compile(
    r"^(?:嗯+|梗[系是][\u3400-\u9fff]{0,3}(?=$|[\s,])|恩+|对(?!不起|方|于|我|着|面|门|待|比|照)|系(?=$|[\s,呀啊嘅])|是的?(?=$|[\s,了啊吧呀呢,]|已|都|挺|很)|有的|有(?=$|[\s,啊吧呀呢])|会的|肯定会|一定会|当然|没错|确实|yes+\b|aye\b|yh\b|yeh\b|yeah+\b|yep\b|yup\b|sure\b|of\s+course\b|definitely(?!\s+not)\b|"
    r"absolutely(?!\s+not)\b|certainly(?!\s+not)\b|y\b(?=\s*[,.!]|$)|👍|👌|✅)"
)
_NO = re.compile(
    rf"^(?:不|否|否定|不中|不成|disagree|(?:i\s+said\s+)?no\W+not\s+yes|i\s+said\s+no|我说(?:的是)?[\"']?不(?:是|行|要)?[\"']?(?:而|,)?不是[\"']?(?:对|是|要|行)[\"']?|无|没|没有|不是|不行|不对|不会|不要|不用|不可以|不能|不需要|无需|无须|毋需|毋须|不必|免|不愿意|不同意|不想|未|并没有?|bu\s?shi|mei\s?you|bu\s?dui|bu\s?yong|hai\s?mei(?:\s?you)?|bu\s?hui|(?:完全|丝毫|半点|一点(?:儿|都)?也?|绝对)没有?|还没有?|从来没有?|根本没有?|没有过|从没|不了|才没有?|哪有|哪里有|才怪|怎么会|怎么可能|不可能|冇|唔系|唔会|唔要|唔使|没得|木有|么有|米有|2|×|✗|✘|"
    rf"no+|nope|nah+|n|not\s+(?:really|yet|at\s+all|quite|exactly|particularly)|never|negative|no\s+way|not\s+(?:in\s+the\s+slightest|one\s+bit|a\s+bit|remotely)|certainly\s+not|definitely\s+not|absolutely\s+not|of\s+course\s+not|probably\s+not|"
    rf"i\s+don'?t\s+think\s+so|don'?t\s+think\s+so|afraid\s+not|(?:that|it|this)\s+(?:would|will|'d)\s*(?:be\s+)?a?\s*(?:be\s+a\s+)?no|(?:sadly|unfortunately|regrettably)(?:\s+(?:no|not|it\s+(?:isn'?t|hasn'?t|didn'?t)))?|not\s+(?:so\s+far|as\s+yet|that\s+i\s+know(?:\s+of)?|in\s+my\s+opinion|for\s+me)|no\s+such\s+luck|far\s+from\s+it|anything\s+but|i\s+wish|hell\s+no|nada|false|incorrect|wrong|👎|❌|🙅|✖|不(?:太|大|怎么)(?:行|好|可以)|仲未|都未|未得|未搞掂|唔得|唔掂|none|nil|zilch|nothing(?:\s+at\s+all)?|not\s+(?:a\s+)?(?:single\s+)?(?:one|thing|sausage)|not\s+any\s?more|no\s+longer|"
    rf"(?:no[,\s]+)?(?:i|it|they|he|she|we|you|that|there)\s+(?:(?:do|did|does|is|was|has|have|would|will|can|are|were|am)(?:n'?t|\s+not|nt)|(?:ca|wo)n'?t|cannot)|(?:i'?m|it'?s|we'?re|they'?re|he'?s|she'?s)\s+not|"
    rf"(?:is|was|did|has|have|does|do|would|ha|ca|wo|could)n'?t)"
    rf"(?:没有|没|不|有|是|会|nope|no|not|really|yet|sorry|thanks?|thank\s+you|at\s+all|呢|{_END})*$"
)
NO_START = re.compile(
    r"^(?:不(?=$|[\s,])|没有(?=$|[\s,啊呢呀,])|没(?=$|[\s,啊呢])|还没(?:有)?(?=$|[\s,呢啊呀吧哦喔耶欸啦])|(?:完全|丝毫|绝对)没有?(?=$|[\s,啊呢呀])|并没|从来没(?!有?人)|根本没(?!有?人)|不是(?=$|[\s,的啊])|哪有|哪里有|不会(?=$|[\s,的啊呀吧])|不(?:对|行|是|会|可以|能|需要|用)(?:的|啦|啊|呀|哦|喔|呢|欸|耶|嘛|了|哟|唉)+|不对(?=$|[\s,少多差])|不行|不可以|不能(?!不)|不需要|无需|无须|毋须|不必|不用|不愿|不同意|不想(?=$|[\s,要了])|未(?=$|[\s,])|冇(?=$|[\s,啊呀喇])|"
    r"no+(?=\W*$|\s+(?:it|its|he|she|they|i|we|you|there|that|this|not|never|still|please|pls|sorry|sir|ma'?am|mate|thanks?(?!\s+to)|thank|love|luv|duck|pet|hun|dear|darling|bro|man|boss|chuck|actually|leh|lah|la|but|nothing|nobody|don'?t|didn'?t|isn'?t|wasn'?t|and|because|cos|coz|cuz|since|which|when|where|why|how|after|despite|even|again|sadly|unfortunately|until|till|although|though|if|my|your|the|tbh|honestly|can\s+(?:you|i|we|u|someone|somebody)|could\s+(?:you|i|we|someone)|so(?!\s+(?:good|great|bad|sure|much|far|so)\b)|as\s+(?:of|the|i|it|we|you|they)|(?:only|just)\s+(?:the|a|an|my|half|one|got|some))\b)|nope\b|nah\b|not\s+(?:really|yet|at\s+all|quite)\b|never(?=\W*$|\s+(?:did|has|had(?!\s+an?\b)|have|was|were|ever|again|will|would|came|got|happened))|definitely\s+not\b|absolutely\s+not\b|n\b(?=\s*[,.!]|$)|👎|❌)"
)
# 那倒不是, 其实没有, 也要
_ADVERBS = re.compile(
    r"^(?:那|这)?(?:先|倒|还真|真的?|确实|的确|其实|当然|肯定|绝对|也|都|并|就|基本上?|目前|暂时|好像也)+(?=不是|没有|不会|不用|不要|不需要|不行|不能|不可以|不想|没$|有$|有的|要|需要|会|能|可以|行|是的?$|对)"
)


def outright(text: str) -> Found:
    """Yes or no when the folded words say nothing else."""
    text = _ADVERBS.sub("", text, count=1)
    if _NO.match(text):
        return Found(value=False, words=text, is_whole=True)
    if _YES.match(text):
        return Found(value=True, words=text, is_whole=True)
    return NOTHING


def first_outright(parts: list[str]) -> Found:
    """Yes or no with which the first clause that is no courtesy begins."""
    for part in (_ADVERBS.sub("", part, count=1) for part in parts):
        if _NO.match(part) or NO_START.match(part):
            is_full = _NO.match(part) is not None
            return Found(value=False, words=part, is_whole=is_full and len(parts) == 1, is_firm=is_full)
        if _YES.match(part) or YES_START.match(part):
            is_full = _YES.match(part) is not None
            return Found(value=True, words=part, is_whole=is_full and len(parts) == 1, is_firm=is_full)
        if not is_polite_only(part):
            return NOTHING
    return NOTHING
