"""The commas that customers leave out: a line's end, an emoji, or nothing stands between an answer and what is told beside it.

`with_breaks` writes them, so that whoever reads clauses finds the answer in one of its own: "4打扫得还行" as "4, 打扫得还行",
"b the last girl hung up" as "b, the last girl hung up".
"""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

_HAN = "\u3400-\u9fff"
_EMOJI = "\U0001f300-\U0001f31e\U0001f320-\U0001faff\u2600-\u2604\u2607-\u26ff\u2700-\u27bf"  # no stars, they are marks
_SIGN = r"(?:(?:10|\d)(?!\d)(?:\s*(?:分|颗?星))?|[a-h](?![a-z])(?:项|选项)?)"
_PARTICLE = r"(?:吧|啦|啊|呗|喽|咯|哈|呢|嘛|呀|了)"

_LINE = re.compile(r"\s*[。\n]\s*")
_DOTS = re.compile(r"\.{2,}(?=\w)")
_EMOJI_RUN = re.compile(rf"([{_EMOJI}]+)\s*(?=[\w{_HAN}])")
_DASH = re.compile(
    r"(?<!\d)(?<!\dam)(?<!\dpm)\s-\s(?=[a-z]{2})|(?<=\d)\s-\s(?=[a-z]{2})(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|noon|midnight)\b)"
)
_TIGHT = re.compile(rf"(?<=[{_HAN}a-z])[,.;:!?](?={_SIGN})")  # 早上好,3: no thousands, no decimals

# What a figure counts, or is joined to, in Chinese.
_COUNTED = (
    r"[-~到至和跟与及、分星号颗粒个名月岁秒次趟遍顿轮场届期批波层楼栋幢室房间户座单条只台辆部架件双副对份盒箱袋瓶杯碗盘桶桌床块片本页册级档格组班排路线站米升斤克吨寸度折成倍万千百十亿多几半"
    r"元毛角蚊磅款种样根支把扇面节课段项处所家头匹里平系是都也加减超股]|[位张包套](?!子|置)|年(?!费|会|卡|检|审)|天(?!天)|日(?!日)|回(?!复|答)|口(?!碑)|人(?!在|员|都)|点(?!都|评|赞|餐|解|样)|周(?!末|围|到)|门(?!口)|来(?!了|得)|时|小时|钟|星期|礼拜|或|还[是系]|定[是系]|抑或|扣(?!费|款|钱)|少|差|给(?!你|我)|的|里|制|满分|封顶|左右|上下|以[上下内]|之[间内]|送|[伙拨肚脏直番手]|更半|话不|塌|下(?!次|回|面)|钱(?!什么|几)|(?:师傅|司机|工人|技师|阿姨|客服)(?:都|没|全|一个)"
)
# A "not" would become a correction or turn the option down; one that is meant for the talk or for who is asked is none.
_DENIES = r"不(?!过|好意思|[要用]再)|唔(?!该|好意思|好再|使再)|没(?!想到)|冇|非|别(?!再|的|老)"
_LEADING_HAN = re.compile(
    rf"^(\W*(?:我?(?:选择?|给|打|拣))?\s*(?:{_SIGN}{_PARTICLE}*|第[一二三四五1-5]个))、?\s*(?=[{_HAN}])(?!{_COUNTED}|{_DENIES}|{_PARTICLE}|谢)"
)
_TRAILING = re.compile(
    rf"(?<=[{_HAN}])(?<![第住等了约近楼房室栋号座选打给拣是到和或要])\s+(?=(?:[选打给拣])?{_SIGN}(?:吧|啦)?\W*$)"
)

# Words that begin another clause wherever they stand, and that no figure counts.
_STARTS = (
    r"(?:i'?m|i'?ve|i'?d|i|we|we're|my|your|you(?!\s+(?:wish|must|there|later|what)\b)|he|she|they|it|nobody|no\s+one|the(?!\s+(?:one|thing\s+is)\b)\s+\w+(?=\s+\w)|this|who(?:\s+is|'s|\s+are)|when\s+(?:do|does|will|can|is|are)|what|where|why|how|which|is\s+(?:this|that|there|it)|"
    r"are\s+(?:you|there|we)|do\s+(?:you|i|we)|did|can\s+(?:i|you|we|someone|somebody)|could|stop|please|pls|plz|don'?t|unsubscribe|lose|remove|take\s+me|call\s+me|have\s+your|get\s+me|put\s+me|"
    r"let\s+me|thanks|thank|thx|ta|cheers|sorry|lol|haha|hi|hello|hope|happy\s+new|driving|busy|at\s+work|on\s+the\s+(?:train|bus|tube|road)|in\s+a\s+meeting|just|only|though|talk|since|because|cos|that's|but|waited|paid|been\s+with|second\s+time|first\s+time)\b"
)
_LETTER = (
    r"[b-h]\s+(?=[a-z]{3,})(?!(?:and|or|not|but|was|section|complex|class|vitamin|day|there|back|you|for|if|is|are)\b)"
)
_ANOTHER = r".*\b(?:or|wants?|says?|prefers?|likes?)\s+(?:[a-h]|\d)\b"  # b i think or c
_LEADING_EN = re.compile(
    rf"^(\W*(?:(?:option|number|answer)\s+)?{_SIGN})\s+(?={_STARTS})(?!u\b|{_ANOTHER})|^(\W*(?:option\s+)?(?={_LETTER})[b-h])\s+"
)
_SURE_START = (
    r"(?:i'?m\s+(?:in\s+a|driving|busy)|i'd\s+use|i\s+(?:still|want\s+to\s+(?:speak|talk))|my\s+(?:\w+\s+){1,2}(?:is|are|said|says)|you\s+(?:guys|lot|changed|people)|"
    r"nobody|who(?:\s+is|'s|\s+are)|when\s+(?:do|does|will|can|is|are)|what\s+time\s+(?:do|is|are)|where\s+(?:is|are|'s)\s+(?:my|the)|how\s+(?:long|did|do|much|many)|which\s+company|"
    r"is\s+this|are\s+(?:you|there)|do\s+you|can\s+(?:i|you|someone|somebody)\s|could\s+(?:you|someone|i)|stop\s+(?:text|call|send|messag)\w+|don'?t\s+(?:contact|call|text|message)|unsubscribe|lose\s+my\s+number|remove\s+me|take\s+me\s+off|call\s+me\s+back|have\s+your|get\s+me\s+a|put\s+me\s+through|"
    r"please\s+(?:stop|take|remove|call|have|get|don'?t)|thanks|thank\s+you|cheers|sorry|lol|waited|paid|(?:only\s+)?just\s+(?:got|saw|had)|second\s+time|typing|the\s+rest)\b"
)
# What no answer begins with, or what makes it hang on the words that follow.
_NO_ANSWER = r"(?:ok(?:ay)?|fine|well|good|nice|great|right|so(?!\s+so)|sure|alright|hi|hello|hey|if|when|as|that|which|what|who|how|not\s+sure|glad|hope|because|since|and|or|but|unless|until|like|is|was|are|did|do|can|i|i'[a-z]+|you|your|my|we|he|she|they|nobody|no|thanks?|call|text|tell|please|stop|don't|let|have|get|put|where|why)\b"
_HANGS = "".join(
    rf"(?<!\b{word})"
    for word in (
        *("or", "and", "the", "a", "of", "to", "for", "with", "not", "than", "by", "at", "in", "from", "on"),
        *("saw", "got", "read", "need", "want", "love", "hate", "see", "know", "told", "asked", "gave", "use", "send"),
        *("give", "take", "tell", "keep", "like", "call", "check", "ask"),
    )
)
_WORD = r"(?!(?:if|unless|when|while|until|that|whatever|because|since|would|could|should|might|may|not|never|n't|once|where|wherever|after|before)\b)[a-z\d']+"
_HEAD_EN = rf"^(\W*(?!{_NO_ANSWER})(?:{_WORD}\s+){{0,3}}?{_WORD}{_HANGS}!?)"
_PHRASE_EN = re.compile(rf"{_HEAD_EN}\s+(?={_SURE_START})")
_AND = re.compile(rf"{_HEAD_EN}\s+(?=and\s+(?:{_SURE_START}|please|pls))")
_SIGN_AND = re.compile(
    rf"^(\W*{_SIGN})\s+(?=and\s+[a-z]{{2,}})(?!and\s+(?:half|one|two|three|four|five|six|seven|eight|nine|ten|the|maybe|also|option|either|then|not)\b)"
)
# A greeting, thanks or a word of hesitation before the answer.
_OPENER_EN = re.compile(
    r"^\W*((?:(?:hi+|hello|hey|hiya)(?:\s+(?:there|all|team|guys|everyone))?|good\s+(?:morning|afternoon|evening)|to\s+be\s+(?:honest|fair|frank)|let\s+me\s+(?:think|see)|(?:many\s+)?thanks|thank\s+you(?:\s+so\s+much)?|ta|cheers|hm+|um+|er+m*|sorry\s+for\s+the\s+(?:late|slow)\s+reply|got\s+(?:your|the)\s+(?:text|message)))\s+(?=[\w])(?!for\b|to\b|there\b|so\b|you\b|a\s+lot|i\s)"
)
_OPENER_ZH = re.compile(r"^\W*((?:您|你)?好|早上好|收到|hello|hi|嗨|哈[喽啰])\s+(?=\S)")


def with_breaks(text: str) -> str:
    """Folded, simplified text, its lines kept, with a comma or full stop wherever a clause evidently ends."""
    text = _LINE.sub(". ", text)
    text = _DASH.sub(", ", _EMOJI_RUN.sub(r"\1, ", _DOTS.sub("... ", text)))
    text = _TIGHT.sub(lambda sign: f"{sign[0]} ", text)
    text = _OPENER_ZH.sub(r"\1, ", _OPENER_EN.sub(r"\1, ", text))
    text = _LEADING_HAN.sub(r"\1, ", _TRAILING.sub(", ", text))
    text = _LEADING_EN.sub(lambda head: f"{head[1] or head[2]}, ", text)
    text = _SIGN_AND.sub(r"\1, ", text)
    return _AND.sub(r"\1, ", _PHRASE_EN.sub(r"\1, ", text)).strip()
