"""Whether a customer wants the talk at another time: words that put it off, and words that say why not now."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

from bot.understanding.words.found import clauses, is_polite_only

_ZH_TALK = r"(?:打|选|拣|填|联系|联络|说|讲|聊|谈|倾|问|评|答|填|回复|回访|来电|致电|call|找我|搵|揾|跟我|同我|和我|给(?:我|你)(?=打|发|说|讲|回|答|来)|告诉|细说|细聊|回拨|拨)"
_ZH_TO_YOU = r"(?:[跟和同给向](?:你们?|您|你哋))?(?:详细|仔细|慢慢|好好)?"
_EN_TALK = r"(?:call|ring|phone|try|contact|reach|text|txt|sms|msg|message|ping|ask|catch|buzz|whatsapp)"
_EN_HOUR = r"(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|half\b|quarter\b|noon\b|midday\b)"
_EN_DAY = r"(?:tomorrow|tmrw?|tmr|tonight|tonite|to?day\b|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?\b|mornings?\b|afternoons?\b|evenings?\b)"
_EN_LATER = rf"(?:later|l8r|ltr|again\b|another|then\b|next|first\s+thing|any\s?time|some\s?time|{_EN_DAY}|after\s+(?:that|this)\b|afterwards|(?:at|after|before|around|about|between|by|past|on\s+the)\s+{_EN_HOUR}|(?:on|this|next|the)\s+(?:this\s+|next\s+|day\s+after\s+)?{_EN_DAY})"
_EN_WHEN = rf"(?:{_EN_LATER}|once\b|when\s+(?:i|we)\b|after|before|at\b|in\b|on\b|not\s+before|around|by\b|past|this|the\s+(?:day\s+after|\d)|{_EN_HOUR})"
# Words that put the talk itself off, whatever was asked.
_PUTS_OFF = re.compile(
    rf"再(?:来|过来)?{_ZH_TO_YOU}{_ZH_TALK}(?!一遍|一次|一下|多次|遍|分|报|就|扰|折|开|雷|官|印|包)|(?:先|迟啲|夜啲|之后|以后|后)(?:至|再)?(?:打(?:嚟|来|俾|畀|给|电话)|倾|搵我|揾我|覆)|(?:迟|晚|夜|晏)(?:点|啲|些)先|(?:点|半|钟|午|晚|早|朝|昼|天|日|后)(?:先|至)(?:答|选|拣|填|评|打分|畀分|俾分|倾|讲|覆|回)|"
    rf"(?:晚点|晚些|迟点|过会儿?|一会儿?|回头|改天|改日|改时间|等下|等一下|等会儿?|稍后|待会儿?|另约|换个时间|迟啲|第二时间|得闲)(?:再|先)?{_ZH_TO_YOU}(?:打|联系|联络|说|聊|讲|倾|来|回|定|call|给你|吧|行|可以|,|$)|"
    r"(?:别的|其他|其余|剩下|后面)(?:的|问题|那些)*(?:以后|晚点|改天|回头|之后)|等我[^,.!?]{0,4}(?:忙完|下班|收工|到家|回(?:来|去|家)|有空|空了|得闲|休息|开完|吃完|周|礼拜|星期|明|后天|下周)|先不(?:说|聊|讲|谈)了?|"
    rf"\b{_EN_TALK}\s+(?:(?:with|to)\s+)?(?:me|us)\s+(?:(?:back|again|up)\s+)?{_EN_WHEN}|\b{_EN_TALK}\s+(?:back\s+|again\s+)?{_EN_LATER}|\b(?:another|better|different)\s+time\b|\b(?:some\s+other|any\s+other|another)\s+(?:time|day)|\bnot\s+(?:now|a\s+good\s+(?:time|moment)|the\s+best\s+time|right\s+now)\b|\bbad\s+(?:time|moment)\b|"
    rf"\b(?:can|could|may|shall|let)\s+(?:i|we|me)\s+(?:please\s+|just\s+)?(?:give|answer|rate|score|do|fill|finish|reply|respond|tell|send|complete|let|get\s+back)\b[^.!?]{{0,40}}(?:\blater\b|\b{_EN_DAY})|"
    r"\bget\s+back\s+to\s+me|\b(?:talk|speak|chat)\s+(?:to\s+(?:me|you)\s+|with\s+(?:me|you)\s+)?(?:again\s+)?(?:later|tomorrow|then|tonight|after)|(?<!days )(?<!day )(?<!weeks )(?<!week )(?<!months )(?<!month )(?<!hours )(?<!hour )(?<!minutes )(?<!mins )\blater\W*$|\blater\W*(?:please|pls|ok|can)\b|\b(?:call|ring|phone|try|text|ask)\s+(?:(?:me|us|again|back)\s+)*(?:after\W*$|(?:at|over|after|before|during)\s+(?:my\s+)?(?:lunch\w*|work|dinner|noon|midday|supper|school)\b)|\bbrb\b|\bttyl\b|\b(?:can|could)\s+(?:we|i)\s+(?:talk|speak|chat|do\s+this)\b(?!\s+(?:to|with))|\blet'?s\s+(?:do\s+this|talk|speak|chat)\b|"
    r"\b(?:leave|save|keep|park|hold|postpone)\s+(?:it|this|that|these|your|the|my)\s+(?:(?:rest|others?|other|remaining|survey|questions?|call)\s+){0,3}(?:for|till?|until|while)\b|\bhold\s+(?:off|that\s+thought)\b|\b(?:finish|continue|do|answer)\s+(?:this|the\s+(?:rest|survey|questions?))\s+(?:\w+\s+)?(?:later|tomorrow|tonight|after|next|on\s+\w+day)\b|\bnot\s+(?:home|back|free|available|around)\s+(?:until|till?|before)\b"
)
# Words that ask for a call; beside a time they name it, without one they demand a person.
_ASKS_CALL = re.compile(
    r"(?:打|致电|回电|来电|联系|联络|覆)(?:给我|过来|我|啦|吧|返嚟|过嚟|好了)?(?:吧|啦|哈|哦|呀|可以|都?行|就行|即可)?(?=$|[,.!~])|(?:可以|能|方便|有空|得闲)(?:接|听)(?:听|电话)?(?=$|[,.!~])|打我(?!的|了|们|时|都|也)|call(?:我|俾|畀)|电话(?:沟通|联系|聊|谈|说)|打返?(?:给|俾|畀|比)我(?!了|的|时|都|也|之后)|覆返?我(?=$|[,.!~啦喇])|打(?:嚟|来|过来|返嚟|过嚟|返来)(?!了|的|时|都)|(?:给|跟|俾|畀)我(?:回|打|来|覆)?(?:个|一个|一通|通)?(?:电话|call)(?!了|的|都)|(?:找|搵|揾)我(?:吧|聊|谈|倾|讲|说|啦|[\s,.!~;。…]|$)|(?:今|明|后|听|早|晚|午|周.|天|日|点|时|半|钟|刻|后|昼|朝)(?:打|致电|联系|联络|找|聊|谈|倾)(?:给?我)?(?:吧|啦|好|可以|$|[\s,.!~;。…])|再打一次(?=[\s,.]*(?:$|[上下中]午|[早今明晚]|[\d一二三四五六七八九十]+点))|"
    rf"\b(?:call|ring|phone|contact|text|txt|sms|msg|message|reach|try|get)\s+(?:to\s+)?(?:me|us)\b|\bto\s+call\b|\b(?:you|u|kindly|please|pls|do)\s+(?:(?:can|may|could|please|kindly)\s+)*(?:call|ring|phone)\b(?!\s+(?:him|her|them|off|it))|\bon\s+(?:the\s+)?(?:phone|line)\b|\b(?:call|ring|phone)\s+(?:back\s+)?(?:@\s*|(?:on|at|this|next|in\s+the|after|before|around|about|between|from)\s+)*(?:{_EN_DAY}|{_EN_HOUR}|noon|lunch|\d)|\b(?:call|ring|phone|try|text)\s+(?:(?:me|us|back|again)\s+)*in\s+(?:an?|half|{_EN_HOUR}|\d+|twenty|thirty|forty)\b|{_EN_DAY}\s+(?:then\s+|can\s+)?(?:call|ring|phone|ask)\b|\bthen\s+(?:you\s+|u\s+|can\s+)*(?:call|ring|phone)\b(?!\s+(?:dropped|ended|got|was|cut|went|kept))|\b(?:a\s+)?call\s?back\b|\b(?:(?:give\s+(?:me|us)|gimme)\s+a|drop\s+(?:me|us)\s+a)\s+(?:\w+\s+)?(?:call|ring|bell|buzz|shout|tinkle|line|text|message)\b"
)
# Why not now. Beside a question about times it answers; elsewhere it puts off.
_IS_BUSY = re.compile(
    r"手头有事|有点?事(?:呢|啊|在|情)?$|(?:宝宝|孩子|娃|小孩)(?:刚|在|正)*(?:睡|闹觉|吃奶)(?!眠)|\bon\s+another\s+(?:call|line)\b|\bbad\s+tim(?:e|ing)\b|\bnot\s+a\s+good\s+time\b|^\W*(?:cooking|eating|showering|studying|commuting|working)(?:\s+(?:now|rn|atm))?\s*(?=[,.!]|$)|(?:不|没)(?:太|怎么|是很)?(?:方便|空|得空|时间|有空)|(?:在|正|很|正在|而家|[两几]天|最近|太|好)(?:忙|开会|上班|开车|骑车|吃饭|上课|开紧|值班|睡觉|休息|出差|带团)|开(?:紧|住)?会|冇时间|唔得闲|唔方便|揸(?:紧|住)|赶(?:紧)?(?:飞机|车|路)|有客(?:人|户)|手术|急诊|(?:现在|正在?|而家|依家|这会儿?|刚好?)(?:要|系|紧|在)?(?:看(?:电影|戏|病|牙|球|演)|睇(?:戏|医生|波)|[接送带哄陪喂](?:孩子|小孩|娃|人|客|小朋友|仔|女|课)|做饭|煮(?:饭|菜|紧)|炒菜|买菜|洗(?:澡|头)|冲凉|[坐搭](?:车|飞机|地铁|高铁|船)|登机|候机|排队|考试|监考|打球|健身|跑步|游泳|理发|剪头发|逛街|加班|面试|直播|钓鱼|遛狗)|产检|看病|医院|派出所|"
    r"(?:返|开|做|食|瞓|冲|凑|煮|揸|行|赶)紧|^\W*(?:sorry\W+|hi\W+|hello\W+)*busy\b(?=\W|$)(?!\s+(?:line|signal|place|shop|street|bee))|\b(?:swamped|slammed|snowed\s+under|flat\s+out|rushed\s+off|hands\s+full)\b|"
    r"\b(?:i'?m\s+|am\s+|bit\s+|really\s+|too\s+|so\s+|super\s+)busy\b|\bbusy\s+(?:now|right|at\s+the|atm|with|\w+ing)|\b(?:in|at)\s+(?:an?\s+|the\s+)?(?:meeting|work|class|lesson|doctor|dentist|vet|barber|interview|exam|court|cinema|hospital|lecture|er|temple|church|funeral|wedding|airport|gym|surgery)\b|\bwith\s+(?:a\s+)?(?:client|customer|patient)s?\b|(?<!\bu\s)(?<!\byou\s)\bdriving\b|\bon\s+(?:the\s+)?(?:bus|train|tube|mrt|plane|flight|metro|motorway|shift)\b|\b(?:can'?t|cannot)\s+(?:talk|speak|chat|answer|natter|do\s+this)(?:\s+right)?(?:\s+now|\s+rn|\s+atm|\s+tho(?:ugh)?|\s+today|\s+tonight|\s+at\s+the|$|[,.!])|\bi(?:'?m|\s+am)\s+(?:just\s+|still\s+|currently\s+|presently\s+|about\s+to\s+)?(?:doing\s+the|cooking|board(?:ing)?\b|travell?ing|working\b(?!\s+(?:with|from))|cycling|shopping|feeding|teaching|swimming|babysitting|studying|presenting|tied\s+up|occupied|abroad|at\s+the\s+(?!moment)|in\s+the\s+middle)|\b(?:tied\s+up|presently\s+occupied|currently\s+occupied|on\s+the\s+school\s+run|watching\s+a\s+(?:film|movie|match))\b|\b(?:headed|off|going)\s+(?:in)?to\s+(?:surgery|class|work|church|chapel|bed|a\s+meeting)\b"
)
_REFUSED = re.compile(
    r"(?:别|不要|唔好|勿|不用|甭|莫|没人|冇人|没有人|从不|不会|没|不)(?:再|给我)?$|(?<![让叫请喊其])(?:他们?|她|师傅|技师|工程师|客服|快递|司机|佢|你们说|你们讲)[^,.!?。…\s]{0,8}$|\b(?:don'?t|do\s+not|never|nobody|no\s+one|didn'?t|did\s+not|stop|without|why|would|he|she|they|(?:he|she|they)\s+said)\s+(?:\w+\s+){0,2}$|\bi(?:'ll|\s+will|\s+shall)\s+$|\b(?:not(?:\s+to)?|by|via|an?|the|your|my|their|this|that|every)\s+$"
)
# Any word for the talk, where a time is sought that goes with it.
_TALK = re.compile(
    r"打(?!车|的|工|扫|印|折|开|包|针|球|牌|麻|算|扰|雷|住)|联[系络]|[致来回]电|call|[找搵揾]我|再(?:说|聊|讲|谈|倾|问|来)|倾|回访|回拨|覆我|回复我|通话|沟通|"
    r"\b(?:call|ring|phone|try|text|txt|sms|msg|contact|reach|ping|buzz|message|catch|whatsapp|speak|talk|chat|bell|shout|ask)\b"
)
_TOLD = re.compile(
    r"(?:说好|讲好|约好|答应|承诺|话好|原定|本来|不是说|说过|讲过|你们说|你们讲)[^,.!?。…\s]*$|\b(?:you|they|he|she|who|someone|somebody|u|ticket|e?mail|sms|letter|app|website|office|branch|shop|agent|manager)(?:\s+(?:guys|lot|people|all))?(?:'d|\s+had|\s+have)?\s+(?:says?|said|asked|promised|told|agreed|swore|(?:were|was)\s+(?:meant|supposed|due|going))\b(?:(?!\s-\s)[^.;!?])*$"
)
_WAS = re.compile(r"(?:刚才|刚刚|之前|那时|昨天|上次)[^,.!?]{0,4}$|\b(?:was|were|been)\s+(?:\w+\s+)?$")
# 先退款再说 demands and waits for nothing; 想想再说 is undecided.
_ACT_FIRST = re.compile(
    r"先(?:打|来|给|叫|派|退|修|解决|处理|把)[^,.!?]{0,8}再(?:说|谈|讲|聊)|(?:想|考虑|商量|研究|看看|看情况)[^,.!?]{0,3}再(?:说|讲|定)"
)


# A prompt that asks when to talk, or whether now is the time for it; and one that asks about another appointment.
_TALK_TIME_ASKED = re.compile(
    r"(?:什么时[候间]|几时|何时|几点|哪个时[候间段]|时间)[^?。]{0,12}(?:方便|接(?:听|电话)|听电话|致电|回电|打(?:给|过|电话))|方便[^?。]{0,6}(?:接(?:听|电话)|听电话|通话)[^?。]{0,6}时间|方便[^?。]{0,12}(?:回访|访问|说话|讲电话|通话|聊|问)|(?:回访|访问)[^?。]{0,6}方便|"
    r"\b(?:which|what)\s+(?:day|time|morning|afternoon|evening)\b[^?.]{0,40}\b(?:call|chat|talk|speak|ring)\b|\bwhen\s+(?:may|can|could|should|shall|would|is|are)\b[^?.]*\b(?:call|ring|phone|talk|speak|reach|try)\b|\btime\b[^?.]{0,40}\b(?:call|ring|phone|talk|speak|suits|reach|chat)\b|\b(?:good|right|convenient|ok(?:ay)?|better)\s+(?:time|moment)\b|\b(?:free|available|convenient)\b[^?.]{0,24}\b(?:talk|chat|call|questions?|minutes?|survey|feedback)\b"
)
_ABOUT_TIMES = re.compile(
    r"预约|预订|订[位座房]|安排|改期|时间|几点|何时|哪天|方便|复诊|覆诊|回诊|到场|出席|参加|在家|续|"
    r"\b(?:appointment|booking|book(?:ed)?|reservation|slot|schedul\w+|attend\w*|available|convenient|suits?|when|what\s+time|home|collect\w*|pick\w*\s+up|come|coming|be\s+there|make\s+it)\b"
)


_SPACED = re.compile(r"(?<=[\u3400-\u9fff])\s+")  # a space is a comma in Chinese
# No time for this question, or no wish to say: a refusal; and what was not heard.
_OF_THE_QUESTION = re.compile(
    r"填|透露|评|问卷|之前|半天|来的时候|回答|答题|才做|方能|再[讲说]一|方便(?:再)?(?:说|讲)(?!话|电话)|\b(?:survey|answer|question|rate|comment|say)\b"
)
_FEW, _SHORT = 2, 22  # clauses, and characters of each


def asks_when_to_talk(prompt: str) -> bool:
    """Whether a folded prompt asks for a time for the talk: any time that is named then is one for it."""
    return _TALK_TIME_ASKED.search(prompt) is not None


def asks_of_times(prompt: str) -> bool:
    """Whether a folded prompt asks about an appointment other than the talk: a time beside it may answer."""
    return _ABOUT_TIMES.search(prompt) is not None and not asks_when_to_talk(prompt)


def puts_off(text: str) -> bool:
    """Whether folded words ask for the talk at another time."""
    return not demands_first(text) and _is_said(_PUTS_OFF, text)


def demands_first(text: str) -> bool:
    """Whether 再说 follows what must be done before it, or is only undecided: no wish for another time."""
    return _ACT_FIRST.search(text) is not None


def asks_call(text: str) -> bool:
    """Whether folded words ask for a call or a message; with a time it is an appointment, without one a demand."""
    return _is_said(_ASKS_CALL, text)


def is_busy(text: str) -> bool:
    """Whether folded words say that something else is going on: in a meeting, 在开车."""
    return any(not _WAS.search(text[max(0, match.start() - 24) : match.start()]) for match in _IS_BUSY.finditer(text))


def only_puts_off(text: str) -> bool:
    """Whether folded words say nothing but that it does not suit now: "can't talk", 手头有事 晚点."""
    if "?" in text or _OF_THE_QUESTION.search(text):
        return False
    said = [part for part in clauses(_SPACED.sub(",", text)) if not is_polite_only(part)]
    return 0 < len(said) <= _FEW and all(len(part) <= _SHORT and (puts_off(part) or is_busy(part)) for part in said)


def calls_later(text: str) -> bool:
    """Whether anything in folded words puts the talk off; a hint, which a time or the model must bear out."""
    return not demands_first(text) and (puts_off(text) or asks_call(text) or is_busy(text))


def talks(text: str) -> list[tuple[int, int]]:
    """Where folded words speak of the talk that is wished, not of one that is denied or told of."""
    return [
        match.span()
        for match in _TALK.finditer(text)
        if not _REFUSED.search(text[max(0, match.start() - 24) : match.start()])
    ]


def _is_said(pattern: re.Pattern[str], text: str) -> bool:
    """Found, and not forbidden, denied or told of someone else right before: 别再打, "nobody called me back"."""
    return any(
        re.search(r"\b(?:before|until|till)\b", match[0])  # "don't call me before five" asks for a call after five
        or (
            not _REFUSED.search(text[max(0, match.start() - 24) : match.start()])
            and not _TOLD.search(text[max(0, match.start() - 60) : match.start()])
        )
        for match in pattern.finditer(text)
    )
