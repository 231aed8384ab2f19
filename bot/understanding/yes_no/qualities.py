"""A quality that is asked after, said back in other words: 稳当吗 / 稳, 准到天文台咁; "is it dry?" / "bone dry", "dry as a bone"."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.understanding.yes_no.asked import BAD_ASKED, Ask

# Words of one quality, and those of its opposite.
_QUALITIES = (
    ("稳当|稳固|牢靠|牢固|结实|稳定|平稳|稳如[\u3400-\u9fff]{2}|纹丝不动|稳|牢", "晃|松|摇|抖|方向盘抖"),
    ("准时|精准|准", "偏|乱跳"),
    ("冻|冰凉|透心凉|冰|凉快|凉飕飕|凉|冷", "热|温吞|温|暖"),
    ("热乎|滚烫|暖和|热|暖|烫", "凉|冷|冰|温吞"),
    ("干净|企理|整洁|清洁|利索|亮堂|锃亮|光亮", "脏|乱|邋遢|黏|油腻"),
    ("顺溜|顺畅|流畅|丝滑|顺手|顺当|顺|溜", "卡|涩|顿|磕绊"),
    ("宽敞|大", "小|窄|挤"),
    (
        "迅速|利落|飞快|秒[开回到出传]|嗖嗖|哗哗|杠杠|快",
        "慢|拖拉|磨蹭|龟速|蜗牛|[\u3400-\u9fff]{0,3}转圈|缓冲|卡成[\u3400-\u9fffa-z]{1,5}|卡",
    ),
    ("清楚|清晰|明白", "糊|模糊|含糊|含混"),
    ("安静|清静|死静|静悄悄|没声|静", "吵|闹|响"),
    ("新鲜|水灵", "蔫|烂|馊|发黄|不新鲜"),
    ("舒服|舒适|得劲|巴适|舒坦|软和", "硌|磨|勒|夹|别扭"),
    ("合适|合身|合脚|刚好|正好|刚刚好|啱", "大|小|紧|松|长|短|挤脚|夹脚|顶脚|磨脚|掉跟|挤|肥|勒"),
    ("甜", "酸|苦|淡"),
    ("香", "臭|腥"),
    ("亮", "暗|黑"),
    ("软", "硬"),
    ("够", "少|不够|差"),
    ("耐心|细心|和气|温和", "急性子|暴脾气|凶|骂骂咧咧|不耐烦|粗暴"),
    (
        "对得?上|正确|准确|无误|分毫不差|一分不差|对",
        "(?:多|少)了?[一二两三四五六七八九十百几\\d]+(?:块|元|毛|分|角|百|千)?钱?|对不上|算错",
    ),
    ("平整|平|直", "翘|鼓|拱|歪|斜|坑坑洼洼"),
)
_MUCH = r"(?:好|很|挺|蛮|相当|非常|特别|超级?|巨|贼|老|可|真|还挺|还蛮|还|够|劲|几|十分|比较|算|都|确实|的确|倍儿|嘎嘎|勁|好鬼|真系|系)*"
_AFTER = r"(?:的|了|呀|啊|呢|哒|啦|喔|哦|噢|哈|晒|多了|很|极了|透了|死了|着呢|得很|得不行|得不得了|得要命|得可怜|得离谱|得没话说|[到得过](?!不)[^,.!?]{1,8}|一大截)*"
_CAN = re.compile(r"(?P<does>[\u3400-\u9fff])[唔不](?P=does)[到得]")
_EASES = re.compile(r"[不没唔冇未别]|吗|[?]")
_NO_DENIAL = re.compile(r"对不上|不耐烦|纹丝不动|[分毫一]{2}不差|没声")  # words with a "not" of their own
_NO_SOUND = re.compile(
    r"^(?:现在|而家|目前|暂时|一点|半点|基本|几乎|完全|再|都|也|就|已经)*(?:没|冇)(?:有|啥|什么|咩|任何|听见|听到|闻到|感觉)*(?:异常|特别)?的?(?:声音?|响声?|动静|味道?|气味|感觉|反应|问题|毛病)(?:了|啦|喇|的|啊|呀)*$"
)
_SENSED = re.compile(r"响|声|噪|吵|音|味|臭|异常|不适|反应|问题|毛病")
_DONE = re.compile(
    r"^(?:我们?|都|已经?|早就?|刚刚?|昨天|今天|上午|全)*(?![卖用吃没等])[\u3400-\u9fff](?:完|好|妥|毕|齐)(?:了|啦|咗|喇)$"
)
_BROKEN = re.compile(
    r"(?:压|挤|撞|摔|磕|碰|砸|踩|颠)(?:扁|烂|坏|碎|变形|凹|裂|瘪|弯)|(?:破|裂|烂|凹|缺)(?:了|咗)?(?:一|个|道|条|块|大|好|几|两)*(?:洞|窿|口|缝|角|块|坑)|(?:碎|破|裂|烂|坏|漏|丢|少|缺)(?:了|咗)?(?:一地|[一二两三四五六七八九十半几\d]+[个只瓶盒件袋包颗块片支罐])"
)
_WHOLE = re.compile(r"完整|完好|无损|齐全|齐|好好")
_AS = re.compile(
    r"^(?:it'?s|its|as|all)?\s*(?P<what>[a-z]{3,})\s+as\s+(?:an?|the|anything|hell|can\s+be|ever|new|could\s+be|you\s+like)\b"
)
_VERY = re.compile(
    r"^(?:it'?s|its|they'?re|he\s+was|she\s+was|was|all)?\s*(?:bone|dead|super|so|really|very|pretty|nice\s+and|lovely\s+and|proper|well|rather|quite|perfectly|totally|completely|absolutely|piping|stone|crystal|brand|rock|spot)\s+(?P<what>[a-z]{3,})(?:\s+(?:now|again|thanks|ta|cheers|mate|lah|actually))*$"
)
_BY_FAR = re.compile(
    r"^(?:oh\s+)?(?:way|heaps|loads|miles|tons|much|a\s+lot|lots|so\s+much|noticeably|definitely|a\s+bit|a\s+little)(?:\s+(?:thanks|ta|mate|actually|tbh))?$"
)


def quality(parts: Sequence[str], asked: str, asks: Sequence[Ask]) -> frozenset[bool]:
    """What folded clauses say of the quality or state that the prompt asks after, in words that echo none of it."""
    found = {said for part in parts if (said := _said(part.strip(" .!~…"), asked, asks)) is not None}
    return frozenset(found)


def _said(part: str, asked: str, asks: Sequence[Ask]) -> bool | None:
    is_bad = not BAD_ASKED.isdisjoint(asks)
    if Ask.TROUBLE in asks and _NO_SOUND.match(part) and _SENSED.search(asked):
        return False
    if _BROKEN.search(part) and (Ask.HARMED in asks or _WHOLE.search(asked)):
        return Ask.HARMED in asks
    if is_bad:
        return None
    if Ask.DONE in asks and _DONE.match(part):
        return True
    if Ask.COMPARED in asks and _BY_FAR.match(part):
        return True
    return _alike_en(part, asked) if part.isascii() else _alike_zh(part, asked)


def _alike_en(part: str, asked: str) -> bool | None:
    match = _AS.match(part) or _VERY.match(part)
    return True if match and re.search(rf"\b{match['what']}\b", asked) else None


def _alike_zh(part: str, asked: str) -> bool | None:
    """Whether a clause that is nothing but a quality is the one that was asked after, or its opposite; 着到 to 着唔着到."""
    can = _CAN.search(asked)
    if can and re.match(f"^{can['does']}[到得](?:了|啦|喇|喔|呀)*$", part):
        return True
    if _EASES.search(_NO_DENIAL.sub("", part)):
        return None
    for same, opposite in _QUALITIES:
        if not re.search(
            f"(?:{same})[^,]{{0,4}}(?:吗|么|没|未|吧|[?？]|$)|(?P<a>[{same.replace('|', '')}])[不唔](?P=a)", asked
        ):
            continue
        for words, value in ((same, True), (opposite, False)):
            if re.match(f"^{_MUCH}(?:[\u3400-\u9fff]得{_MUCH})?(?:{words}){_AFTER}$", part):
                return value
    return None
