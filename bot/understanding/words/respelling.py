"""The words by which customers speak of the talk itself, respelt where they are misspelt: tlak, 2moro, 转人公, 别在发了."""

# ruff: noqa: E501, SIM905  (alternations of words read best unbroken, and lists as text)

from __future__ import annotations

import re

from bot.understanding.words.homophones import as_meant
from bot.understanding.words.slips import slip_table

_WORDS = """
    stop unsubscribe subscribe text texts texting texted message messages messaging messaged contact contacting
    contacted remove removed delete number list
    people person human manager supervisor agent representative someone somebody anyone speak speaking talk talking
    call calls calling phone email customer service support
    tomorrow tonight today morning afternoon evening weekend monday tuesday wednesday thursday friday saturday sunday
    later minutes hours busy meeting driving working
    thanks thank please sorry wrong robot question again repeat answer survey company never anymore
    satisfied dissatisfied satisfactory excellent terrible horrible awful dreadful perfect great brilliant fantastic
    amazing average unhappy disappointed happy rubbish useless
    broken fixed repaired delivered delivery received arrived refund refunded complaint complain problem problems issue
    order ordered cancel cancelled appointment installed technician engineer
    yesterday because before after where always still nothing everything something another really would could should
    about their there which hello recommend friend business address actual account charged money waiting waited
""".split()
# Words of their own that stand one slip from these.
_OTHERS = frozenset(
    """
    anther antone arrive arrives averaged averages broke buys calking calks calla callas canceled canceller charge
    charger charges charted cold compliant contract contracted contracting deleted deletes deliver deliverer deplete
    deriving dissatisfies diving droving emil fiend fixer fixes foxed fried friends greta haply hell horus hour hunan
    installer issued issuer issues issus lager late lated latter layer manage managed manger meting minuets minute
    minuted monet mooney northing noting numbed odder orderer pease peopled peoples peron phoned phones phons pleased
    pleases pone prefect rally receive receiver receives recommends refunds remover removes repairer representatives
    root rubbishy satisfies serviced services sill someones stoop subscribed subscriber subscribes sunda taking tank
    tanks tested testing tests than thee three thre toady tody unsubscribed unsubscribes waiter weekends were whee wheres
    wong worming woulds wring
    cells culling culls delate faxed greet groat hallo haman helle hippy hoars hoers hollo instilled liter massage
    massaged massages massaging parson reilly stall think thinks whore wrung
    """.split()
)
_SHORT = {
    **dict.fromkeys(("l8r", "l8er", "ltr", "laterz"), "later"),
    **dict.fromkeys(("2moro", "2morrow", "2mrw", "2mro", "tmrw", "tmrrw", "tmoro", "tomoz", "tmw", "tmr"), "tomorrow"),
    **dict.fromkeys(("2nite", "tonite", "2night", "tnite"), "tonight"),
    **dict.fromkeys(("2day",), "today"),
    **dict.fromkeys(("msg", "mesg"), "message"),
    **dict.fromkeys(("msgs", "mesgs"), "messages"),
    **dict.fromkeys(("txt",), "text"),
    **dict.fromkeys(("txts",), "texts"),
    **dict.fromkeys(("txting", "txtin", "textin"), "texting"),
    **dict.fromkeys(("sumone", "sum1", "some1"), "someone"),
    **dict.fromkeys(("gr8",), "great"),
    **dict.fromkeys(("b4",), "before"),
    **dict.fromkeys(("prob", "probs", "prolly", "probly", "probaly"), "probably"),
    **dict.fromkeys(("mornin",), "morning"),
    # Written wrong so often that two slips in one word are no surprise.
    **dict.fromkeys(("servise", "servis", "sevice", "serivce", "survice"), "service"),
    **dict.fromkeys(("dissapointed", "dissappointed", "disappointd", "disapoited", "dissapointd"), "disappointed"),
    **dict.fromkeys(("dissapointing", "dissappointing", "disapointing"), "disappointing"),
    **dict.fromkeys(("exelent", "excelant", "exellant", "excellant", "exelant", "exalent"), "excellent"),
    **dict.fromkeys(("definately", "definitly", "definatly", "definetly", "deffo", "defo"), "definitely"),
    **dict.fromkeys(("verry", "vry", "vrey", "veri"), "very"),
    **dict.fromkeys(("gud", "goood", "gd"), "good"),
    **dict.fromkeys(("recieved", "recived", "recevied", "receved"), "received"),
    **dict.fromkeys(("recomend", "reccomend", "reccommend", "recommand"), "recommend"),
    **dict.fromkeys(("satisifed", "satisfyed", "satified", "satasfied", "sattisfied"), "satisfied"),
    **dict.fromkeys(("brillant", "briliant", "brillient"), "brilliant"),
    **dict.fromkeys(("fantastik", "fantasitc", "fantasic"), "fantastic"),
    **dict.fromkeys(("profesional", "proffesional", "proffessional"), "professional"),
    **dict.fromkeys(("technition", "tecnician", "techician", "tehnician"), "technician"),
    **dict.fromkeys(("apointment", "appoinment", "appointmnet", "appoitment"), "appointment"),
    **dict.fromkeys(("freindly", "frendly"), "friendly"),
    **dict.fromkeys(("terible", "terrable"), "terrible"),
    **dict.fromkeys(("awfull", "aweful"), "awful"),
    **dict.fromkeys(("horible", "horrable"), "horrible"),
}
_SLIPS = {**slip_table(_WORDS, _OTHERS, shortest=5, by_ear=True), **_SHORT}
_WORD = re.compile(r"(?<![\w'@.#/-])(?:[a-z]+|2[a-z]+|[a-z]+[18][a-z]*)(?![\w'@]|[.-]\w)", re.IGNORECASE)

# Slips that are words of their own, known by what stands beside them.
_PHRASES = (
    (
        re.compile(r"\b(your|ur|ya|yr|(?:get|want|need|see|to|with)\s+(?:me\s+)?(?:the|a))\s+manger\b", re.IGNORECASE),
        r"\1 manager",
    ),
    (
        re.compile(r"\b((?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)(?:day)?|tomorrow|this)\s+aft\b", re.IGNORECASE),
        r"\1 afternoon",
    ),
    (re.compile(r"\bwrong\s+no\b(?=\W|$)", re.IGNORECASE), "wrong number"),
    (re.compile(r"\b(last|first|second|third|middle|other|top|bottom)\s+1\b", re.IGNORECASE), r"\1 one"),
    (
        re.compile(
            r"\b(no|any|an?|the|my|your|same|another|zero|one|big|main|only|without|what'?s\s+(?:the|ur))\s+prob(s?)\b",
            re.IGNORECASE,
        ),
        r"\1 problem\2",
    ),
    (re.compile(r"\bnt\s+(?=yet\b|really\b|at\s+all\b|now\b|sure\b|good\b)", re.IGNORECASE), "not "),
    (re.compile(r"\bresub\b", re.IGNORECASE), "resubscribe"),
    (re.compile(r"\bcal\s+(?=(?:me|us|back|later|him|her)\b)", re.IGNORECASE), "call "),
    (
        re.compile(r"\btake\s+(me|us|my\s+\w+)\s+of\s+(?=(?:your|ur|the|this|that|all|every)\b)", re.IGNORECASE),
        r"take \1 off ",
    ),
    (re.compile(r"\bwho\s+(?:si|ist|iz|us)\s+(?=(?:this|dis|it|u|you)\b)", re.IGNORECASE), "who is "),
    (
        re.compile(
            r"\b(speak|talk)\s+(?:too|two|2)\s+(?=(?:an?|the|your|ur|some|any|real|human|person|manager)\w*\b)",
            re.IGNORECASE,
        ),
        r"\1 to ",
    ),
)
# What an input method offers for the same sounds, where the word that was meant is plain.
_SOUNDS = tuple(
    (re.compile(pattern), word)
    for pattern, word in (
        (
            r"(?<=别)在(?=发|打|联|来|给|找|烦|骚|推|寄|call|send)|(?<=不要)在(?=发|打|联|来|给|找|烦|骚|推|寄)|(?<=不用)在(?=发|打|联|来|给|找)|(?<=请勿)在(?=发|打|联|来)|(?<=唔好)在(?=发|打|搵|send)",
            "再",
        ),
        (r"布要(?=再|给|发|打|烦|联)", "不要"),
        (r"(?<=[点分天后晚午周])在(?=打(?!电话呢)|联系|聊|说(?!话)|回(?:复|电|你)|call)", "再"),
        (r"退(?:丁|钉|盯|腚)(?!\w*螺)|(?:推|腿|褪|蜕)订(?!单|购|阅|货)", "退订"),
        (r"短(?:心|新|芯|迅)(?=了|吧|啦|给|来|$|[,.!\s。!])|(?<=发)(?:端信|短心|短新)", "短信"),
        (
            r"人(?:公|功|攻|供)(?=$|[\s,.!?。!吧啊呢服客])|(?<=[转专赚接找要])人(?:公|功|攻|供|工)|(?<=[转专赚])人共",
            "人工",
        ),
        (r"(?:赚|专|传|砖)(?=人工|客服|真人)", "转"),
        (
            r"(?<=[叫让找请换喊转接给])(你们?|个|您们?|店|总|的)?(?:经里|精理|径理|经历|经力)(?=$|[\s,.!?。!来打跟和出过接听给])",
            r"\1经理",
        ),
        (r"(?:经里|精理|径理)(?=$|[\s,.!?。!来打跟和出过接听给呢])", "经理"),
        (r"(?:客付|客福|刻服|客复)", "客服"),
        (r"(?<=[转叫找要])克服", "客服"),
        (r"(?<=[找叫换要让搵个])(真|活|大活)忍", r"\1人"),
        (r"师(?:父|付|夫|副)(?!傅)", "师傅"),
        (r"满(?:已|易|义|议|一(?=[$了吧])|亿)(?=$|[\s,.!?。!了吧的啊])", "满意"),
        (r"(?:投速|头诉|投述|头速)", "投诉"),
        (r"(?:推见|推建|推件)(?!\w*车)", "推荐"),
        (r"打(?:措|挫|磋)(?=了|电话|号)", "打错"),
        (r"(?:号吗|号嘛|号玛)(?=$|[\s,.!?。!打发给])", "号码"),
        (r"(?:打绕|打饶|大扰)", "打扰"),
        (r"(?:名|鸣|明)(?:天|添)(?=上|下|早|晚|中|再|打|\d|[一二三四五六七八九十])", "明天"),
        (r"(?<!\w)(?:完上|晚尚|晚伤)(?=$|再|打|[\s,.\d]|[一二三四五六七八九十])", "晚上"),
        (r"没听(?:请|青|情|轻)(?=$|[\s,.!?。!楚])", "没听清"),
        (r"(?<=再)说一(?:便|边|变)", "说一遍"),
        (r"(?:你|您)(?:是|系)(?:说|睡|随)(?=$|[?？!啊呀])", "你是谁"),
        (r"(?:以经|己经|已精)", "已经"),
        (r"按装", "安装"),
        (r"木有", "没有"),
        (r"(?<![\u3400-\u9fff])还(?:美|每|妹|眉|煤|莓)(?=$|[\s,.!?。弄好到修来收装有])", "还没"),
        (r"唠(?!叨)", "聊"),
        (r"(?<=[到好有完收修装来没行过])勒(?=$|[\s,.!?。])", "了"),
        (r"(?<!\w)没(?:馁|捏|餒)(?!\w)", "没有"),
        (
            r"(?<=^[\d一二三四五])(?:份|芬)(?=[\s,.!?。!吧]*$)|(?<=^[给打评][\d一二三四五])(?:份|芬)(?=[\s,.!?。!吧]*$)",
            "分",
        ),
    )
)


def respelt(text: str, asked: str) -> str:
    """Simplified words with misspelt ones put right, but for English words of `asked`: the question and its options."""
    kept = set(_WORD.findall(asked.casefold()))
    for pattern, phrase in _PHRASES:
        text = pattern.sub(phrase, text)
    for pattern, word in () if text.isascii() else _SOUNDS:
        text = pattern.sub(word, text)
    text = as_meant(text, asked)
    return _WORD.sub(
        lambda match: match[0] if match[0].casefold() in kept else _SLIPS.get(match[0].casefold(), match[0]), text
    )
