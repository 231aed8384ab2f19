"""Replies that are nothing but a stop word: the carriers' own and what customers type in their place."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from difflib import SequenceMatcher

# Keys beside the right ones, letters doubled, swapped or read off another keyboard.
_STOP = r"(?:s+t+[o0ø]+p+|stahp|stawp|stpo|sotp|tsop|stp|stpp|st[aio]pp?|5top|stoo|s[re]top|s[ry]op|syop|[adwx]top|stip|stopq|stob)"
_UNSUB_ZH = r"(?:[退推腿褪][订定丁钉汀顶盯]阅?|退阅|tui\s?(?:订|di[ny]?g)|取消[订定钉丁][阅悦越月]|解除订阅|[拒巨]收)"
_NO_SENDING = r"(?:停止|停|终止|中止)(?:发送|发|推送|推播|传送|传讯|传|寄送|寄|接收|send)(?:短信|简讯|短讯|讯息|信息|消息|推送|通知)?"
# Carriers' keywords: CTIA and Twilio's defaults (stop, stopall, unsubscribe, cancel, end, quit, revoke, optout), what
# mainland and Hong Kong SMS carry (TD, T, 退订), and what customers in our languages' neighbourhood type.
_KEYWORDS = re.compile(
    r"(?:please\s+|pls\s+|plz\s+|kindly\s+|i\s+said\s+|just\s+|reply\s+|enough[\s,.!]+)*"
    r"(?:(?:text|reply|send)\s+stop|do\s+not\s+(?:contact|call|text|disturb)|stop\s+to\s+(?:end|stop|opt\s*out|unsubscribe|quit|cancel)|no\s+(?:texts?|calls)|stop\s+(?:and|or)\s+unsubscribe|stop\s*dnd|dnd|cancel\s+(?:alerts|messaging)|(?:not|no\s+longer)\s+interested(?:\s+any\s?more)?[\s,.]+(?:so\s+)?(?:please\s+|pls\s+)?(?:stop|remove|unsubscribe|delete)(?:\s+me)?|discontinue|cease|desist|dnc|revoked|block\s+me|blacklist\s+me|f\s+off|stop\s+writing(?:\s+to\s+me)?|"
    r"退订(?:所有|全部|回访|短信|消息)|解除订阅|拒收(?:讯息|消息|短信|信息)|我?[不唔]想(?:再)?收(?:到|你们的?|你哋嘅?)?|谢绝(?:来电|短信|打扰|推销|骚扰|联系|联络|回访)|不需要回访|(?:拉黑|屏蔽|移除|删除|删)我|黑名单|滚蛋|(?:不要|别|勿)再传|删除我的?(?:电话|号码|手机号|资料)|咪再(?:打嚟|打来|打|烦我|搵我|发|send)|"
    rf"stop\s*all|{_STOP}|stop\s+(?:it|now|this|that|already|please|pls|plz|texts?|texting|messages?|messaging|sms|calls|calling|spam(?:ming)?|everything|all\s+\w+)|unsubscribe(?:\s+(?:me|all|now))?|"
    r"un[\s-]?sub|unsubcribe|unsuscribe|unsubscibe|unsubscrbe|cancel(?:\s+(?:all|sms|texts|messages|subscription\s+to\s+texts))?|end|quit|revoke|opt[\s-]*out|remove(?:\s+(?:me|my\s+name))?|delete(?:\s+me)?|no\s+more|i\s+quit|you\s+need\s+to\s+stop|stop\s?2\s?(?:quit|end|stop|cancel)|block(?:\s+me)?|leave\s+me\s+alone|"
    r"(?:fuck|piss|bugger|sod|naff|buzz|eff)\s+off|get\s+lost|go\s+away|nomore\s+(?:texts?|txts?|messages?|msgs?|calls?|sms|spam|emails?)|stop(?:\s+(?:now|it|this|that))?[\s,]+or\s+(?:else|i\b[^.!?]{0,40})|mute|basta(?:\s*ya)?|d[ée]suscribir(?:me)?|dar(?:me|se)?\s+de\s+baja|stop\s+[aà]\s+tous|arr[eê]t(?:er|ez)?|alto|parar?|baja|cancelar|detener|d[eé]sabonner|d[eé]sinscri\w+|abmelden|abbestellen|(?:tolong\s+)?(?:ber)?henti(?:kan)?|jangan\s+(?:hantar|kirim)(?:\s+lagi)?|no\s+m[aá]s(?:\s+(?:mensajes|sms|llamadas))?|td|t|tt|n\s*退订|0000|qx|🛑|🚫|"
    rf"{_UNSUB_ZH}|停止|停|取消关注|取消推送|拒收|拒绝接收|拉黑|屏蔽|勿扰|免打扰|别发了?|别打了?|别烦(?:我|了)?|不要发了?|不要再发|不要打了?|{_NO_SENDING}|"
    r"滚+|走开|闭嘴|停发|终止|退出|取消接收|唔好再(?:发|打|搵|烦)我?|唔好(?:烦|搞|嘈)我|(?:拉黑|封锁|屏蔽|block)我|已?(?:封锁|举报|检举)|(?:cancel|停)(?:晒佢?|咗佢)|能不能停了?|麦搁(?:传|寄|卡|敲|打)来?|(?:毋通|莫|免)(?:阁|搁|再)(?:传|寄|发|卡|打|send)|麦再传)"
    r"(?:\s+(?:please|pls|plz|now|thanks?|thank\s+you|bye|goodbye|immediately|asap|already|it|all|me|this|sir|ok|stop|unsubscribe|today|right\s+now|for\s+good|forever))*"
    r"(?:谢谢|吧|了|啊|谢了|马上|立刻|赶紧|请|[\s.!,?~。*\"'()-])*"
)
_POLITE_HEAD = re.compile(
    r"^(?:(?:hi|hello|hey|ok|okay|no|sorry|thanks?|thank\s+you|thx|for\s+the\s+last\s+time|please|pls|plz|kindly|just|and|but|so|then|now|also|"
    r"(?:i'?m\s+|i\s+am\s+)?(?:reply|replying|text|texting|txt|send|sending|sms)|(?:my\s+)?(?:reply|answer)\s+is|answer)(?![a-z'])"
    r"|请|麻烦|你好|您好|谢谢|唔该|多谢|拜托|(?:我|已经?|我已经?)?(?:回[复覆]?|发送?|覆)了?|那就|帮我|同我|给我|[\s,.!:'\"*(\[-])+"
)
_POLITE_TAIL = re.compile(
    r"(?:(?<![a-z])(?:please|pls|plz|thanks?|thank\s+you|thx|thanx|tks|ty|tq|cheers|and|now|la+h?|leh|already|por\s+favor|svp|s'?il\s+vous\s+pla[iî]t|bitte|reply)|谢谢|多谢|唔该|感谢|拜托|回复|[吧啦了喇啊呀喔哦噢欸耶嘛谢]|\s)+$"
)
_SIGNS = re.compile(r"[^\w\s']|_")
_STOP_SIGNS = re.compile(r"[🛑🚫✋⛔❌\W]*[🛑🚫⛔][🛑🚫✋⛔❌\W]*")
SINGLE_KEYWORD = {
    "end",
    "cancel",
    "quit",
    "remove",
    "delete",
    "t",
    "td",
    "停",
    "no more",
}  # may be an option of a choice
_SINGLE = rf"(?:{_STOP}(?:\s*all)?|end|quit|cancel|unsub(?:scribe)?|opt\s?out|revoke|remove|td|alto|baja|arr[eê]t|停止?|{_UNSUB_ZH})"
# Several in a row: "STOP END QUIT", "TD 退订", "stop or unsubscribe".
_SEVERAL = re.compile(rf"{_SINGLE}(?:\s*(?:\s(?:and|or|to|me|all|我要)\s)?\s*{_SINGLE})+(?:\s+(?:me|all))?")
# Words that mean a stop even in pieces (退-订, "s top") or beside a mark ("8 stop", 5分td).
_CERTAIN = re.compile(
    rf"{_STOP}(?:all)?|(?:stop){{3,}}|td|t退订|{_UNSUB_ZH}|{_NO_SENDING}|unsub(?:scribe)?(?:me)?|optout"
)
_MARK = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|no|ok|okay|i\s+(?:want|wish|need)\s+to|i'?d\s+like\s+to)(?=\W)|\d{1,2}|[一二三四五六七八九十两](?=分|星)|(?:five|four|three|two|one|ten)(?=\W))\s*(?:分|颗?星|stars?|points?|(?:out\s+of|/)\s*(?:5|10|five|ten))?[\W_]*(?![\d/:.])"
)
# Stop words with but one sense: beside a mark, a complaint or thanks they say the same as alone.
KEYWORD_CLAUSE = re.compile(
    r"(?:帮我|请|我要|我想|唔该|同我|麻烦)*(?:(?:and|so|then|please|pls|plz|kindly|just|also|now|ok|i\s+(?:want|wish)\s+to|i'?d\s+like\s+to)\s+)*"
    r"(?:(?:do\s+not|don'?t|dont|dun)\s+(?:contact|message|disturb|bother|spam|harass)\s+(?:me|us|this\s+number)|un[\s-]?sub(?:s?cri\w{0,5})?|unsub?scri?b\w{0,2}|opt[\s-]*(?:me\s+)?out|opting\s+out|stop\s*all|(?:stop|unsub\w*|cancel|end)\s+all|no\s+spam|stop\s+(?:texting|messaging|contacting|calling|spamming))"
    r"(?:\s+(?:me|please|pls|plz|now|thanks|thank\s+you|all|from\s+(?:all|everything|this|these)|everything|la+h?|leh|already|immediately|asap|for\s+good|forever|permanently|tq|ty|thx|tks|sir|ok))*\s*(?:唔要|不要|退订|再见|拜拜|谢谢|唔该|喇|了|啦|吧)*\W*"
    r"|(?:我)?(?:已经?|直接|果断|马上|这就|立刻)?(?:拉黑|封锁|加黑名单|进黑名单)(?:了|咗|你们|你哋|不解释|处理|咯|啦|哈|并|且|加|举报|检举|拉黑|封锁|再见|掰)*"
    r"|(?:(?:请|麻烦|帮我|给我|我要|我想|要|直接|那就|就|申请|办理)*(?:回复?|发|发送|回覆)?[\s\"']*(?:t|td|n|qx)?[\s\"']*)"
    r"(?:t\s?d|退\s*[订定丁钉汀顶]|tui\s*-?d[iy]n?ng?|取消\s*(?:订阅|订閱|接收|推送)|解除\s*订阅|拒收|拒接|停止发送|停止推送)[\s\"']*"
    r"(?:全部|所有|一切|短信|讯息|信息|消息|简讯|推送|通知|服务|所有短信|全部短信|你们|一下|吧|了|啦|喇|啰|咯|哦|喔|噢|ㄛ|ㄌ|咧|哈|嘿|呀|啊|呢|谢谢|多谢|唔该|感谢|马上|立刻|立即|永久|彻底|[\s\"'])*"
)


def bare_words(text: str) -> str:
    """Folded text without the signs and the politeness around it: "** STOP **, thx" is "stop"."""
    words = " ".join(_SIGNS.sub(" ", text).split())
    return _POLITE_TAIL.sub("", _POLITE_HEAD.sub("", words)).strip() or words


def is_keyword(text: str) -> bool:
    """Whether folded text is nothing but one of the carriers' or our own stop words, with politeness around it."""
    bare = bare_words(text)
    return bool(
        _KEYWORDS.fullmatch(text)
        or _STOP_SIGNS.fullmatch(text)
        or _KEYWORDS.fullmatch(bare)
        or _KEYWORDS.fullmatch(_SIGNS.sub(" ", text).strip())
        or _SEVERAL.fullmatch(bare)
        or is_certain(text)
    )


def is_certain(text: str) -> bool:
    """Whether folded text is a stop word of one sense, perhaps misspelt, in pieces or beside a mark."""
    return any(_is_one_word(bare_words(words)) for words in (text, _MARK.sub("", text)))


def _is_one_word(bare: str) -> bool:
    word = bare.replace(" ", "")
    return _CERTAIN.fullmatch(word) is not None or is_unsubscribe(word)


def is_unsubscribe(word: str) -> bool:
    """One word that can only be an "unsubscribe"."""
    word = word.strip(" .!,?").replace("-", "")
    return word.isalpha() and 9 <= len(word) <= 13 and SequenceMatcher(None, word, "unsubscribe").ratio() >= 0.84
