"""Numbers in a customer's words, with what they count: a mark, a quantity, or nothing said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "俩": 2}
ENGLISH = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
        ]
    )
}
ENGLISH |= {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40}
ENGLISH |= {"forty-five": 45, "fifty": 50, "hundred": 100, "a hundred": 100, "half": 0.5}  # type: ignore[dict-item]


MOST = 40  # figures that are looked at: a page of them is no mark
HUGE = 1e9  # figures beyond are all the same to us


class Counts(StrEnum):
    """What a number stands for."""

    MARK = "mark"  # 5分, 4 stars, 8 out of 10, 打3
    QUANTITY = "quantity"  # 3天, room 402, 第2次
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Number:
    """One number where it stands; `scale` is the highest mark when the customer names it (8/10), `unit` the mark's."""

    value: float
    start: int
    end: int
    counts: Counts
    scale: int | None = None
    unit: str = ""


_ZH = "[零〇一二两三四五六七八九十百]{1,12}"
_EN = "|".join(sorted((re.escape(word) for word in ENGLISH if word != "half"), key=len, reverse=True))
_FIGURE = (
    rf"(?:(?<![a-z\d.])[-+]?\d+(?:\.\d+|,\d{{3}}(?!\d))?(?![a-z]*\d)|(?<![a-z])(?:{_EN})(?![a-z])|{_ZH}(?:点{_ZH})?)"
)
FIGURE = re.compile(_FIGURE)
_SCALE = re.compile(
    rf"^\s*(?:points?|stars?|分|星)?\s*(?:/|out\s*of(?:\s+an?)?(?:\s+(?:possible|total|maximum))?|of(?=\s*(?:5|10|five|ten)\b)|over(?=\s*(?:5|10)\b))\s*"
    rf"(?P<top>\d+|{_EN}|{_ZH})(?!\d)\s*(?:分|stars?|points?)?(?!\s*(?:times|个|次))"
)
_SCALE_BEFORE = re.compile(
    r"(?:(?:满分|总分)\s*(?P<top>\d+|[十百]+|一百)\s*分?(?:制)?的?(?:话)?|(?P<within>\d+|[五十百]+|一百)(?:分|颗?星)(?:里面?|之中|当中|入面))[,,。\s]*(?:我|给|打|只|能|会|得|拿)*\s*$"
)
_MARK_AFTER = re.compile(
    r"^\s*(?P<unit>颗(?=$|[,.!吧啦了])|分(?!钟|钱|货|耕|之|店|公司|享|期|机|别|量|成|队|类|析|手|辨|行|部|拣|享|配|散|心|歧)|颗?星(?!期|座|巴|号|级酒|级宾|级饭)|个星(?!期)|⭐|★|points?\b|stars?\b|pts\b)"
)
_MARK_BEFORE = re.compile(
    r"(?:^\s*(?:it'?s\s+|that'?s\s+)?(?:an?|是)(?:\s+(?:solid|big|full|perfect|strong|weak|generous|good|clear))?|[,.!;]\s*是|妥妥的?|必须(?:的|是)?|肯定|怎么也得|也就|顶多|最多|值(?:个|得)?|怎么着也|勉强(?:给|打)?|打个?|给个?|评个?|选个?|选择|填个?|[降掉跌升涨](?:到|成|至|为)|回复?|评分|分数|满意度|算|就|得|rat(?:e|ing)(?:\s+(?:it|you|them|this|is|of))*"
    r"|scored?(?:\s+(?:it|you|is|of))*|giv(?:e|ing)(?:\s+(?:it|you|them|this|u))?|i'?d\s+say|i\s+guess|guess|go\s+for|deserves?|worth|gotta\s+be|has\s+to\s+be|must\s+be|(?:answer|score|rating|mark|vote|choice|number)\s+(?:is|would\s+be)|choose|pick|select|easily|definitely|clearly|hands\s+down|call\s+it|maybe|probably|perhaps|说|say|it'?s|go\s+with|make\s+it|mark|vote)"
    r"\s*(?:a|an|是|为|了|他们?|你们?|她|:|,|=|个)?\s*(?:solid|big|full|perfect|good|generous|clear|strong|weak|firm|easy|low|high)?\s*$"
)
_A_MARK = re.compile(
    r"\b(?:an?|as|just|only|my)\s+(?:(?!of\b)[a-z]+[\s-]+){0,2}$"
)  # "a well earned 5", where the clause ends
# 就两样, 说一声: a numeral that runs on into a word of which it is no mark
_COUNTS_A_THING = re.compile(
    r"[\u4e00-\u9fff](?<![吧啦了呗咯喽啰囉啊呀哈哦喔嘛咋好行得才因没不冇唔但可也都就还算喇㗎咧嘞哩呢罢嗯给而只系是我谢多辛满])"
)
_ENDS = re.compile(r"^\s*(?:$|[,.!;:?)])")
_UNIT_AFTER = re.compile(
    r"^\s*(?:多|几|来|个半|个?多)?\s*(?:天(?!天)|日(?!日)|号|小时|钟头|分钟|分半|秒|周|星期|礼拜|个(?!星)|次|年(?!费|会|卡|检|审)|岁|月|回|趟|遍|人|位|名|台|件|块|元|毛|楼|层|室|房|栋|单元|度|米|公里|"
    r"斤|克|升|寸|点(?!{_ZH})|点钟|点半|時|刻|种|句|条|通|张|部|辆|家|套|双|瓶|包|盒|箱|批|期|折|倍|%|成|代|号线|万|千|亿|"
    r"days?\b|hours?\b|hrs?\b|min(?:ute)?s?\b|secs?\b|seconds?\b|weeks?\b|months?\b|years?\b|yrs?\b|times\b|people\b|"
    r"guys\b|calls?\b|visits?\b|emails?\b|texts?\b|messages?\b|am\b|pm\b|a\.m|p\.m|o'?clock|dollars?\b|bucks\b|usd\b|gbp\b|hkd\b|rmb\b|"
    r"percent\b|per\s+cent\b|hundred\b|thousand\b|million\b|km\b|miles?\b|degrees?\b|kg\b|gb\b|mb\b|g\b|st\b|nd\b|rd\b|th\b|x\b|different\b|more\b|of\s+(?:them|us|my|the)\b|"
    r"bags?\b|flights?\b|items?\b|units?\b|orders?\b|phone|technicians?\b|agents?\b|kids?\b|things?\b|friends?\b|colleagues?\b|neighbou?rs?\b|in\s+\d|reasons?\b|parts?\b|long\b|full\s+(?:days|hours))".replace(
        "{_ZH}", _ZH
    )
)
_QUANTITY_BEFORE = re.compile(
    r"(?:等了|等|过了|用了|花了|第|前|后|近|约|大概|快|才|已经|室|号楼|房|单号|订单号?|编号|工单|尾号|电话|手机|型号|版本|"
    r"\b(?:room|rm|unit|apt|no\.?|number|order|ticket|case|flight|ref|model|version|gate|seat|floor|page|row|line|step|iphone|(?:order|case|ticket|reference|phone|room|flat|house|unit|account|flight|booking|model|invoice)\s+(?:number\s+)?is|"
    r"windows|level|bay|block|suite|waited|waiting|for|in|after|before|within|at|about|around|every|last|past|next|took|been|"
    r"than|dated?|until|till|by|since|from|call|text|dial|press|terminal|locker|desk|counter|lane|platform|pump|court|ward|zone|route|bus|aged?|\$|£|€|¥|hk\$|nt\$)|[$£€¥#])\s*$"
)
_HALF = re.compile(
    r"^(?:\s+and\s+a\s+half\b|(?:颗|个)半星|分半)\s*(?:stars?\b|points?\b)?(?!\s*(?:hours?|hrs?|days?|weeks?|months?|years?))"
)
_NO_NUMBER = re.compile(
    r"一(?:般|样|些|下|直|定|起|切|旦|共|律|流|团|塌|向|边|会|路|番|贯|致|概|再|味|时|一|点(?!半|钟|[零一二三四五六七八九十\d])|半)"
)
_TAIL_GLUED = re.compile(r"^(?:[:/.]\d|-\d+-\d|\s*[°℃]|(?!ish\b)[a-z])")


def value_of(figure: str) -> float:
    """The value of a matched figure: digits, an English word, or a Chinese numeral up to the hundreds."""
    if figure[0] in "+-" or figure[0].isdigit():
        return max(-HUGE, min(HUGE, float(figure.replace(",", "."))))
    if figure in ENGLISH:
        return float(ENGLISH[figure])
    whole, _, rest = figure.partition("点")
    return _zh_value(whole) + (float("0." + "".join(str(DIGITS.get(sign, 0)) for sign in rest)) if rest else 0.0)


def _zh_value(figure: str) -> float:
    if not set(figure) & set("十百"):
        return min(HUGE, float("".join(str(DIGITS[sign]) for sign in figure)))
    total, pending = 0, 0
    for sign in figure:
        if sign in "十百":
            total += (pending or 1) * (10 if sign == "十" else 100)
            pending = 0
        else:
            pending = DIGITS[sign]
    return float(total + pending)


def numbers(text: str) -> list[Number]:
    """Every number in folded, simplified text, in order. A scale's top (the 10 of 8/10) is no number of its own."""
    found: list[Number] = []
    position = 0
    while len(found) < MOST and (match := FIGURE.search(text, position)):
        if _NO_NUMBER.match(text, match.start()):
            position = match.end()
            continue
        number = _classify(text, match)
        position = max(number.end, match.end())
        found.append(number)
    return found


def _classify(text: str, match: re.Match[str]) -> Number:
    value, before, after = (
        value_of(match[0]),
        text[max(0, match.start() - 80) : match.start()],
        text[match.end() : match.end() + 80],
    )
    if half := _HALF.match(after):
        return Number(value + 0.5, match.start(), match.end() + half.end(), Counts.MARK)
    if scale := _SCALE.match(after):
        top = int(value_of(scale["top"]))
        return Number(value, match.start(), match.end() + scale.end(), Counts.MARK, top)
    if unit := _MARK_AFTER.match(after):
        top_before = _SCALE_BEFORE.search(before)
        top_value = int(value_of(top_before["top"] or top_before["within"])) if top_before else None
        kind = Counts.QUANTITY if _is_spoilt_mark(before, match[0], after) else Counts.MARK
        return Number(value, match.start(), match.end() + unit.end(), kind, top_value, unit["unit"])
    if _UNIT_AFTER.match(after) or _QUANTITY_BEFORE.search(before) or _TAIL_GLUED.match(after):
        return Number(value, match.start(), match.end(), Counts.QUANTITY)
    if (_MARK_BEFORE.search(before) and not _COUNTS_A_THING.match(after)) or (
        _A_MARK.search(before) and _ENDS.match(after)
    ):
        return Number(value, match.start(), match.end(), Counts.MARK)
    return Number(value, match.start(), match.end(), Counts.BARE)


def _is_spoilt_mark(before: str, figure: str, after: str) -> bool:
    """十分 before a word is an adverb; 第3分 and 差3分 count something else."""
    is_adverb = (
        figure == "十"
        and re.match(r"分[\u4e00-\u9fff]", after)
        and not re.match(r"分(?:吧|啊|呀|哈|哦|啦|呗|喽|咯|嘛|哒|呐|了|给|谢|梗|没|满分|推荐|好评)", after)
    )
    return bool(is_adverb) or before.endswith(("第", "差"))
