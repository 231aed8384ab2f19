"""Unusual ways to write a time, put into the usual one before anything is read: 1730, 四点搭三, "ten to six", 四五点."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Callable

from bot.understanding.times.days import MONTHS
from bot.understanding.times.longhand import in_figures
from bot.understanding.times.shorthand import in_full
from bot.understanding.times.spans import ZH_FIGURE
from bot.understanding.words.numerals import value_of

Rewrite = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]

EN_HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_EN_HOUR = rf"(?:1[0-2]|[1-9]|{'|'.join(EN_HOURS)})"
_EN_TALK = r"(?:call|ring|phone|text|try|contact|message|ping|buzz)(?:\s+(?:me|us))?(?:\s+(?:back|again))?"
_EN_DAY = r"(?:tomorrow|tmrw?|tmr|today|tonight|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)"
_ZH_HOUR = rf"(?:\d{{1,2}}|{ZH_FIGURE})"

_EN_MONTH = rf"(?:{MONTHS})"
_ONES = EN_HOURS[:9]
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
# Hours after noon, and minutes, as the twenty-four hours are read out: fifteen thirty, nineteen hundred.
_LATE_HOURS = {
    word: hour
    for hour, word in enumerate(
        ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"], start=13
    )
}
_SPOKEN_MINUTES = {"hundred": 0, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_SPOKEN_MINUTES |= {"forty-five": 45, "forty five": 45, "twenty-five": 25, "twenty five": 25, "oh five": 5, "o five": 5}
_EN_SPOKEN = "|".join(sorted(_SPOKEN_MINUTES, key=len, reverse=True))

_ORDINALS = [
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh"),
    *("twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"),
    *("twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth"),
    *("twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first"),
]


_ORDINAL = "|".join(sorted((word.replace("-", r"[\s-]") for word in _ORDINALS), key=len, reverse=True))


def _nth(words: str) -> str:
    return f"{1 + _ORDINALS.index('-'.join(words.split()))}th"


def _slips(word: str) -> set[str]:
    """What a thumb makes of an hour: a letter left out, put twice, or changed with its neighbour."""
    places = range(1, len(word))
    left_out = {word[:place] + word[place + 1 :] for place in places}
    twice = {word[:place] + word[place - 1 :] for place in range(1, len(word) + 1)}
    swapped = {word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :] for place in places}
    return left_out | twice | swapped


# Slips that are words of their own stay what they are.
_WORDS = {*EN_HOURS, "fie", "for", "fou", "our", "nie", "even", "seen", "thee", "tree", "eight", "sever"}
_HOUR_OF_SLIP = {
    slip: word for word in EN_HOURS if len(word) > 3 for slip in sorted(_slips(word)) if slip not in _WORDS
}


def _tens_and_ones(match: re.Match[str]) -> str:
    """Tens and ones before minutes, in figures: "twenty five minutes"."""
    return str(_TENS[match[1]] + 1 + _ONES.index(match[2]))


def _in_minutes(match: re.Match[str]) -> str:
    """Hours and minutes as minutes: "an hour and ten minutes", 1小时20分钟, "1h30"."""
    hours = match["h"].strip()
    amount = 1 if hours in {"a", "an"} else int(value_of(hours))
    minutes = int(value_of(match["m"]))
    unit = "分钟" if not match[0].isascii() else " minutes"
    return f"{60 * amount + minutes}{unit}"


def _spoken(match: re.Match[str]) -> str:
    return f"{_LATE_HOURS[match['h']]}:{_SPOKEN_MINUTES[match['m']]:02}"


def _past_hour(match: re.Match[str]) -> str:
    """Short of an hour or past it, said after it: 三点差五分, 三点过五分."""
    hour, minutes = int(value_of(match["h"])), int(value_of(match["n"]))
    if match["way"] == "过":
        return f"{hour}点{minutes}分"
    return f"{hour - 1 or 12}点{60 - minutes}分" if 0 < minutes < 60 else match[0]


def _quarters(match: re.Match[str]) -> str:
    """Cantonese quarters: 四点三个骨 is 4:45, 三个骨之后 in 45 minutes."""
    minutes = 15 * int(value_of(match["n"]))
    if minutes > 45:
        return match[0]
    return f"{match['h']}点{minutes}分" if match["h"] else f"{minutes}分钟"


def _four_figures(match: re.Match[str]) -> str:
    return f"{match['h']}:{match['m']}"


def _minutes_to(match: re.Match[str]) -> str:
    hour = int(value_of(match["h"])) - 1 or 12
    words = match["n"]
    minutes = 25 if words[0] == "t" and words.endswith("five") else int(value_of(words))
    return f"{match['lead']}{hour}:{60 - minutes}"


def _short_of(match: re.Match[str]) -> str:
    """差十分四点 is 3点50分."""
    minutes = 15 if match["quarter"] else int(value_of(match["n"]))
    return f"{int(value_of(match['h'])) - 1 or 12}点{60 - minutes}分" if 0 < minutes < 60 else match[0]


def _fives(match: re.Match[str]) -> str:
    """Cantonese counts five minutes as one: 四点搭三, 四点三个字 and 四点三 are 4:15."""
    minutes = 30 if match["n"] == "半" else 5 * int(value_of(match["n"]))
    return f"{match['h']}点{minutes}分" if minutes < 60 else match[0]


def _neighbours(match: re.Match[str]) -> str:
    return f"{match[1]}点到{match[2]}" if value_of(match[2]) == value_of(match[1]) + 1 else match[0]


_IS_CLOCK_BEFORE = re.compile(r"\b(?:at|by|before|around|about|from|till?|until)\s*$")
_REWRITES: tuple[Rewrite, ...] = (
    # Short and misspelt words that lead up to an hour.
    (re.compile(r"\b(?:aftr|aftre|atfer|afta|aft)\b(?=\s+(?:\d|[a-z]))"), lambda _: "after"),
    (re.compile(r"\b(?:befor|bfore|bef|beofre)\b(?=\s+(?:\d|[a-z]))"), lambda _: "before"),
    # The same hour of another day first: its week would be taken for the whole week.
    (
        re.compile(r"\b(?:at\s+)?(?:the\s+)?(?:this|same)\s+time\s+next\s+week\b"),
        lambda _: "a week from today same time",
    ),
    (re.compile(r"下个?(?:周|星期|礼拜)的?(?=(?:[这呢]个|同样)(?:时[候间]|钟数)|同一时间)"), lambda _: "一周后"),
    (re.compile(r"\b(?:a\s+)?fortnight\s+(?=(?:from|on|today|tomorrow)\b)"), lambda _: "two weeks "),
    (
        re.compile(r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+fortnight\b"),
        lambda match: f"two weeks from {match[1]}",
    ),
    (re.compile(r"赶明[儿天]?个?"), lambda _: "改天"),
    # "the fifteenth", "march twentieth", "the first of april", 廿五号
    (re.compile(rf"\b(?:the\s+)?({_ORDINAL})(?=\s+(?:of\s+)?{_EN_MONTH}\b)"), lambda match: "the " + _nth(match[1])),
    (re.compile(rf"\b({_EN_MONTH})\s+(?:the\s+)?({_ORDINAL})\b"), lambda match: f"{match[1]} {_nth(match[2])}"),
    (
        re.compile(
            rf"(?:\b(on|by|of|before|until|till?|or|and|day)\s+|(?<=^)|(?<=, ))the\s+({_ORDINAL})(?=\s*(?:$|[,.!;?]|(?:of\s+next|at|after|before|morning|afternoon|evening|around|between|is|works|pls|please|then|any\s?time|from|in\s+the)\b))"
        ),
        lambda match: f"{match[1] or ''} the {_nth(match[2])}".strip(),
    ),
    (re.compile(r"廿(?=[一二三四五六七八九]?[号日])"), lambda _: "二十"),
    (re.compile(r"卅(?=一?[号日])"), lambda _: "三十"),
    # Lengths of hours and minutes together.
    (re.compile(rf"\b({'|'.join(_TENS)})[\s-]({'|'.join(_ONES)})(?=\s*min)"), _tens_and_ones),
    (
        re.compile(
            r"\b(?P<h>\d|an?|one|two|three)\s*(?:hours?|hrs?|h)(?:\s+and)?\s*(?P<m>\d{1,2}|five|ten|fifteen|twenty|thirty|forty|forty-five|fifty)\s*(?:min(?:ute)?s?|m)?\b(?!\s*[ap]\.?m)"
        ),
        lambda match: (
            _in_minutes(match)
            if re.search(r"h\s*\d|m\w*$", match[0]) and not _IS_CLOCK_BEFORE.search(match.string[: match.start()])
            else match[0]
        ),
    ),
    (
        re.compile(rf"(?P<h>\d|{ZH_FIGURE})个?(?:小时|钟头|钟)(?:零|又|加)?(?P<m>\d{{1,2}}|{ZH_FIGURE})分钟?"),
        _in_minutes,
    ),
    # Hours as they are read out.
    (
        re.compile(
            rf"\b(?P<h>{'|'.join(_LATE_HOURS)})[\s-](?P<m>{_EN_SPOKEN})(?:\s+(?:hours|hrs))?\b(?!\s*(?:min|dollars|pounds|people|percent))"
        ),
        _spoken,
    ),
    (re.compile(rf"\b({_EN_HOUR})\s+(?:o|oh)[\s-]five\b"), lambda match: f"at {int(value_of(match[1]))}:05"),
    (
        re.compile(
            r"(?<=\bat )(five|six|seven|eight|nine|ten|eleven|twelve|one|two|three|four)[\s-](ten|twenty|forty|fifty)(?=\s*(?:$|[,.!;?]|[ap]\.?m|please|pls|today|tomorrow|in\s+the|on\b|this\b|tonight))"
        ),
        lambda match: f"{int(value_of(match[1]))}:{_SPOKEN_MINUTES[match[2]]}",
    ),
    (
        re.compile(r"(?<=\bat )(1[3-9]|2[01])(?=\s*(?:$|[,.!;?]|please|pls|today|tomorrow|on\b))"),
        lambda match: f"{match[1]}:00",
    ),
    (
        re.compile(
            r"\b(tomorrow|tmrw?|tmr|tomoz|(?:mon|tues?|wed(?:nes)?|weds|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\s+(?P<half>[ap])\.?m\b\.?(?=\s*(?:$|[,.!;?]|please|pls|then|is|would|works|suits|or|ok|call|ring|for|if|can)\b|\s*$|\s*[,.!;?])"
        ),
        lambda match: f"{match[1]} {'morning' if match['half'] == 'a' else 'afternoon'}",
    ),
    (
        re.compile(rf"\b(at|by|after|before|around|about|till?|until|from)\s+({'|'.join(_HOUR_OF_SLIP)})\b"),
        lambda match: f"{match[1]} {_HOUR_OF_SLIP[match[2]]}",
    ),
    # What an hour bounds, said after it or before it in fewer words.
    (
        re.compile(
            rf"\b(?P<h>{_EN_HOUR}(?:[:.]\d\d)?(?:\s*[ap]\.?m\b\.?)?)\s+(?:sharp|on\s+the\s+(?:dot|nose)|exactly)\b"
        ),
        lambda match: f"at {match['h']}",
    ),
    (
        re.compile(
            rf"(?:(?P<lead>from|after|at|by|before|until|till?|around|about)\s+)?\b(?P<h>(?:half\s+)?{_EN_HOUR}(?:[:.]\d\d)?(?:\s*[ap]\.?m\b\.?)?)\s+(?:(?P<after>onwards?|(?:at\s+the\s+|the\s+)?(?:very\s+)?earliest|or\s+(?:after|later)|and\s+after)|(?:at\s+the\s+|the\s+)?(?:very\s+)?latest)\b"
        ),
        lambda match: f"{'after' if match['after'] else 'before'} {match['h']}",
    ),
    (re.compile(rf"\bup\s+(?:to|until|till?)\s+(?={_EN_HOUR}\b|\d|noon)"), lambda _: "until "),
    (
        re.compile(
            rf"(?P<way>最早|最快|不早于|最迟|最晚|不晚于|不迟于|最多到)(?:也|都)?(?:要|得|到)*(?P<h>(?:[上下中]午|[早晚]上|今晚|明[天早晚]|听[日朝晚]|夜晚|下昼|晏昼)*{_ZH_HOUR}点(?:半|[一三]刻|\d{{1,2}}分?)?)(?!以?[后前]|之[后前])"
        ),
        lambda match: f"{match['h']}{'以后' if match['way'] in {'最早', '最快', '不早于'} else '之前'}",
    ),
    (
        re.compile(
            r"(?:(?<=^)|(?<=\bat )|(?<=around )|(?<=about )|(?<=after )|(?<=before )|(?<=till )|(?<=until )|(?<=from )|(?<=call )|(?<=\bme )|(?<=tomorrow )|(?<=day )|(?<=@)|(?<=@ ))(1[3-9]|2[0-2])\.([0-5]\d)(?![\d.%]|\s*(?:元|块|蚊|€|pounds|dollars|euros?|km|kg))"
        ),
        lambda match: f"{match[1]}:{match[2]}",
    ),
    (
        re.compile(
            r"\bquarter\s+(?:till?|of|before)\s+(?=(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)\b)"
        ),
        lambda _: "quarter to ",
    ),
    (re.compile(rf"(?P<h>{_ZH_HOUR})点(?P<way>[差欠过])(?P<n>\d{{1,2}}|{ZH_FIGURE})分钟?(?!以?后|之后)"), _past_hour),
    (re.compile(rf"(?:(?P<h>{_ZH_HOUR})点)?(?P<n>[一两二三123])个骨"), _quarters),
    (re.compile(r"(?<=[点])踏(?=正|[一二三四五六七八九十半])"), lambda _: "搭"),
    (re.compile(r"(?<=点)(?:搭|踏)?正(?!是|好|在)"), lambda _: "整"),
    (re.compile(r"(?<=[点半])来钟"), lambda _: "左右"),
    # 俩 counts as 两; 两个钟 is two hours as it stands.
    (re.compile(r"俩个?(?=小时|钟|星期|礼拜)"), lambda _: "两个"),
    # 星期四三点 is no 43 o'clock.
    (re.compile(rf"((?:周|星期|礼拜|拜)[一二三四五六日天])(?={ZH_FIGURE}[点时])"), lambda match: match[1] + " "),
    # Neighbouring hours in one breath are a span: 四五点.
    (re.compile(r"(?<![点半零一二两三四五六七八九十])([一二三四五六七八两])([二三四五六七八九])(?=点)"), _neighbours),
    (
        re.compile(rf"(?<![\d:点.月])(\d{{1,2}}|{ZH_FIGURE})(\s?[-~到至]\s?)(?={_ZH_HOUR}点)"),
        lambda match: f"{match[1]}点{match[2]}",
    ),
    (re.compile(rf"(?P<h>{_ZH_HOUR})点(?:搭(?P<n>[一二三四五六七八九十半]|十一|\d)(?![十点])(?:个字)?)"), _fives),
    (re.compile(rf"(?P<h>{_ZH_HOUR})点(?P<n>[一二两三四五六七八九十]|十一|\d)个字"), _fives),
    (re.compile(rf"(?P<h>{_ZH_HOUR})点(?P<n>[一二三四五六七八九])(?![一二三四五六七八九十点分刻个星到至\d-])"), _fives),
    (
        re.compile(r"(?P<n>[一二两三四五六七八九十]|十一|\d)个字(?=之?以?后|先)"),
        lambda match: f"{5 * int(value_of(match['n']))}分钟",
    ),
    (re.compile(rf"差(?:(?P<n>{_ZH_HOUR})分钟?|(?P<quarter>一刻钟?))(?:到|就)?(?P<h>{_ZH_HOUR})点"), _short_of),
    # Four figures are an hour where something says so: beside a talk, a day, a part of it, or "at".
    (
        re.compile(
            r"(?:(?<=^)|(?<=\bat )|(?<=\bby )|(?<=after )|(?<=before )|(?<=around )|(?<=about )|(?<=from )|(?<=till )|(?<=until )|(?<=call )|(?<=ring )|(?<=call me )|(?<=ring me )|(?<=tomorrow )|(?<=day )|(?<=tmr )|(?<=天)|(?<=日)|(?<=午)|(?<=晚)|(?<=[一二三四五六]))(?P<h>[01]\d|2[0-3])(?P<m>[0-5][05])(?:\s*(?:hrs?|hours|h)\b)?(?![\d:/]|\.\d)(?!\s*(?:号|年|元|块|个|室|people|pounds|dollars|st\b|road|street))"
        ),
        _four_figures,
    ),
    (
        re.compile(
            rf"(?<![\d.:/#$£€¥号款尾])\b(?P<h>[01]\d|2[0-3])(?P<m>[0-5][05])(?:\s*(?:hrs?|hours|h)\b|(?=\s*(?:再?打|再?联系|再?call|后打|以后|之后|左右|{_EN_TALK}\b|{_EN_DAY}\b|(?:would|works|suits|is)\b)))"
        ),
        _four_figures,
    ),
    (re.compile(r"\b(?P<h>[1-9]|1[0-2])(?P<m>[0-5]\d)\s*(?=[ap]\.?m\b)"), _four_figures),
    (
        re.compile(r"\b([1-9]|1[0-2])\s([0-5][05])(?=\s*(?:[ap]\.?m\b|tonight\b|tmr|tomorrow))"),
        lambda match: f"{match[1]}:{match[2]}",
    ),
    (re.compile(r"\b(1[3-9]|2[0-2])h\b"), lambda match: f"{match[1]}:00"),
    # "ten to six" is 5:50, "nine to twelve" a span.
    (
        re.compile(
            rf"(?P<lead>\b(?:at|about|around|by|before|after|till?|until|it's)\s+|@\s*)(?P<n>five|ten|twenty[\s-]five|twenty|5|10|20|25)\s+(?:minutes?\s+)?(?:to|till?|before|of)\s+(?P<h>{_EN_HOUR})\b(?![:.]\d)"
        ),
        _minutes_to,
    ),
    (
        re.compile(
            r"(?P<lead>)(?<!from )(?<!between )\b(?P<n>five|ten|twenty[\s-]five|twenty)\s+(?:minutes\s+)?(?:to|till?|before|of)\s+(?P<h>one|two|three|four|five|[1-5])\b(?![:.]\d)(?!\s*(?:min|hour|day))"
        ),
        lambda match: (
            _minutes_to(match) if match["n"] != "five" or match["h"] in {"four", "five", "4", "5"} else match[0]
        ),
    ),
    # Noon at an end of a span is an hour.
    (
        re.compile(r"(?<=\d|[mnrxtef])(\s*(?:-|to|and|till?|until)\s*)(?:noon|midday)\b"),
        lambda match: f"{match[1]}12pm",
    ),
    (re.compile(rf"\b(?:12\s+)?(?:noon|midday)(?=\s*(?:-|to|and|till?|until)\s*{_EN_HOUR}(?!\d))"), lambda _: "12pm"),
    (re.compile(r"\b(?:12|twelve)\s*(?:noon|midday)\b"), lambda _: "12pm"),
    (re.compile(rf"\b({_EN_HOUR})(?:\s|-)ish\b"), lambda match: f"{match[1]}ish"),
    (re.compile(r"\bfivish\b"), lambda _: "fiveish"),
    (
        re.compile(rf"\b(on|by|of|before|until|till?)\s+the\s+({_ORDINAL})\b"),
        lambda match: f"{match[1]} the {_nth(match[2])}",
    ),
    (re.compile(r"\bpost\s+(?=lunch|dinner|noon|work\b|\d|school)"), lambda _: "after "),
    (re.compile(r"\b(?:never|not|no\s+calls?)\s+before\s+(?:noon|lunch|midday)\b"), lambda _: "after lunch"),
    # Of a length said with two figures the shorter counts: 两三个小时, "in 2-3 hours".
    (re.compile(r"([一二两三四五六七八])[二两三四五六七八九](?=十?(?:分钟|个?小时|个?钟|天))"), lambda match: match[1]),
    (re.compile(r"\b(\d{1,2})\s?(?:-|to|or)\s?\d{1,2}(?=\s*(?:min|hour|hr))"), lambda match: match[1]),
    (re.compile(r"\bb4\b"), lambda _: "before"),
    (re.compile(r"粒(?=钟)"), lambda _: "个"),
    # 下周的周三 is 下周三.
    (re.compile(r"(下个?)(?:周|星期|礼拜)的?(?=(?:周|星期|礼拜)[一二三四五六日天])"), lambda match: match[1]),
    # Lengths in quarters, and minutes that go without saying.
    (re.compile(r"\b(?:a\s+)?quarter\s+of\s+an\s+hour\b"), lambda _: "15 minutes"),
    (re.compile(r"\bthree[\s-]quarters\s+of\s+an\s+hour\b"), lambda _: "45 minutes"),
    (
        re.compile(
            r"\b(?:in|give\s+me|gimme)\s+(five|ten|fifteen|twenty|thirty|forty|5|10|15|20|30|40|45)(?=\s*(?:$|[,.!;]|please|pls|then|or\s+so|ok\b))"
        ),
        lambda match: f"in {match[1]} minutes",
    ),
    # "not tomorrow but the day after"
    (
        re.compile(
            r"(?<=\bthe day after)(?=\s*(?:$|[,.!;]|in\s+the|at\b|after\b|morning|afternoon|evening|please|pls|instead))"
        ),
        lambda _: " tomorrow",
    ),
)


def spelt_out(text: str) -> str:
    """Folded words with every unusual time written in the usual way."""
    text = in_figures(in_full(text))
    for pattern, rewrite in _REWRITES:
        text = pattern.sub(rewrite, text)
    return text
