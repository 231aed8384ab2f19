"""Options by their place in the list (last, 中间那个) and by what stands in them: cheapest, 最大的, earliest."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from math import isnan

from bot.understanding.choices.amounts import amounts_of
from bot.understanding.choices.mentions import Mention, Weight
from bot.understanding.choices.moments import Slot, slot_of

_Keys = Callable[[Sequence[str]], list[float] | None]
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_NAN = float("nan")  # the place of an option that does without: "No repair" has no price
_WITHOUT = re.compile(r"^(?:不|无|免|其他|其它|别的|都|no\b|none|neither|other|don't|skip)|不修|不要|退[回货款租]|寄回")

# "First" at the end of a sentence is a place only where it is named as a thing: the first; not "will he ring first".
_LED = r"(?:(?<![\s\S])|(?<=[,.!;:?(-]\s)|(?<=[,.!;:?(-])|(?<=\b(?:for|the|say|hmm)\s)|(?<=\b(?:pick|take|very|want|your|then)\s)|(?<=\b(?:choose|option|choice|prefer|please)\s))"
_ONE = r"(?=\s+(?:ones?|option|choice|day|date|slot|item|reason|answer|colou?r|size|plan|model|design|package|of\s+(?:the|those|these))\b)"
_END = r"(?=\s*(?:[,.!;]|$|(?:or|and|please|pls|lah|boss|thanks)\b))"
_NTH = r"(?:[个种款项条段档位只间趟𠮶天那家台件套班场辆]|(?<![\u4e00-\u9fff]第.)(?:[吧啦呗的]|\W|$)|(?<=[选要就是拣挑]第.)(?:[吧啦呗的]|\W|$))"
_TAIL = r"(?:面|头|边|方)?(?:的|那|这|一|个|家|种|款|只|𠮶|段|档|项|天|日|间|趟|位|条|$)"


def _place(words: str) -> str:
    return rf"\b(?:{words})\b{_ONE}|{_LED}(?:{words})\b{_END}"


# Places counted from 0, from the end below it; no place stands for the middle.
_PLACES: tuple[tuple[tuple[int, ...], re.Pattern[str]], ...] = (
    ((0,), re.compile(r"第一" + _NTH + r"|头一|首个|(?:最|靠|排最?)[前上]" + _TAIL + r"|最上面|上[面边](?=那?一?[个种款只段档项𠮶的])|(?<![以之目])前[面头边](?=那?一?[个种款只段档项𠮶的])|打头|" + _place("first|1st|top") + r"|\btop(?=\s+one\b)|\btop\s+of\s+the\s+list\b")),
    ((-1,), re.compile(r"(?<!倒)(?:最|靠|排最?)[后尾末下]" + _TAIL + r"|末尾|压轴|尾(?:𠮶|果)|倒数第一|" + _place("last|bottom|final") + r"|\bbottom\s+of\s+the\s+list\b")),
    ((), re.compile(r"[中当正]中?[间中](?=[那的一个种款档段这𠮶]|$)|居中|\b(?:the\s+)?middle\b(?!\s+(?:of|class))|\bmiddle\s+of\s+the\s+(?:list|three)\b")),
    ((-2,), re.compile(r"倒数第二|\b(?:second[\s-]+(?:to[\s-]+)?last|last\s+but\s+one|penultimate)\b")),
    ((1,), re.compile(r"第二" + _NTH + r"|" + _place("second|2nd"))),
    ((2,), re.compile(r"第三" + _NTH + r"|" + _place("third|3rd"))),
    ((3,), re.compile(r"第四" + _NTH + r"|" + _place("fourth|4th"))),
    ((4,), re.compile(r"第五" + _NTH + r"|" + _place("fifth|5th"))),
    ((0, 1), re.compile(r"前[面头]?那?(?:两|二|俩)个?|\bfirst\s+(?:two|couple|2)\b")),
    ((-2, -1), re.compile(r"后[面头]?那?(?:两|二|俩)个?|\blast\s+(?:two|couple|2)\b")),
    ((0, 1, 2), re.compile(r"前[面头]?那?(?:三|几)个?|\bfirst\s+(?:three|few|3)\b")),
    ((-3, -2, -1), re.compile(r"后[面头]?那?(?:三|几)个?|\blast\s+(?:three|few|3)\b")),
)  # fmt: skip
_OF_TWO = (
    (0, re.compile(r"前者|\bformer\b")),
    (
        1,
        re.compile(r"后者|\blatter\b|(?<![以之])后[面头边](?=那?一?[个种款只段档项𠮶的])"),
    ),
)
_OTHER = re.compile(
    r"另外?[那一]?[个种款只边间家](?=$|[,.!;吧啦呗好行可就也])|\bthe\s+other(?:\s+one)?\b(?=\s*(?:$|[,.!;]|please|pls|then|instead|would|will|suits|works))"
)
_TIERS = (r"基[本础]|入门|经济|普通|标准间?|basic|economy|starter|lite|budget|free", r"进阶|标准|舒适|中档|standard|plus|comfort|medium|mid|^full|complete|全套|综合", r"高级|豪华|尊贵|尊享|旗舰|专业|商务|premium|deluxe|pro\b|business|luxury|gold", r"至尊|总统|头等|ultimate|first\s+class|platinum|max\b|vip")  # fmt: skip
_SIZES = (r"超小|迷你|加小|mini|extra\s+small|\bxs\b|tiny", r"小|single|单人|small|compact|\bs\b", r"中|medium|double|双人|twin|\bm\b|regular", r"大|large|family|家庭|big|\bl\b|full", r"超大|特大|加大|extra\s+large|\bxl\b|jumbo|king")  # fmt: skip
_DAYS = (r"今[天日]|today", r"明[天日]|听日|tomorrow", r"后[天日]|day\s+after", r"大后[天日]")
_SHADES = (r"黑|black", r"藏青|深蓝|navy|墨|charcoal|深灰", r"棕|咖啡|brown|紫|purple", r"蓝|blue|绿|green|红|red", r"灰|gr[ae]y|橙|orange", r"银|silver|金|gold|粉|pink|黄|yellow", r"米|beige|cream|象牙|ivory", r"白|white")  # fmt: skip


def _ranked(*scales: tuple[str, ...]) -> _Keys:
    """Each label's rank on the first scale that knows all labels; the most extreme name in a label counts."""

    def keys(labels: Sequence[str]) -> list[float] | None:
        for scale in scales:
            ranks = [
                max((rank for rank, names in enumerate(scale) if re.search(names, label)), default=-1)
                for label in labels
            ]
            if min(ranks) >= 0 and len(set(ranks)) > 1:
                return [float(rank) for rank in ranks]
        return None

    return keys


def _counted(*units: str) -> _Keys:
    def keys(labels: Sequence[str]) -> list[float] | None:
        for unit in units:
            values = [[amount.value for amount in amounts_of(label) if amount.unit == unit] for label in labels]
            if sum(map(bool, values)) < min(len(labels), 2):
                continue
            if all(found or _WITHOUT.search(label) for found, label in zip(values, labels, strict=True)):
                return [found[0] if found else _NAN for found in values]
        return None

    return keys


def _dated(labels: Sequence[str]) -> list[float] | None:
    """By date and hour; weekdays alone stand in the order in which they are offered."""
    slots = [slot_of(label) for label in labels]
    if not all(slot.is_said for slot in slots):
        return None
    return [_moment(slot, place) for place, slot in enumerate(slots)]


def _moment(slot: Slot, place: int) -> float:
    day = (slot.month or 0) * 31 + slot.day if slot.day is not None else place if slot.weekdays else 0
    return day * 1440.0 + (slot.hours[0] if slot.hours else 0)


_BY_PRICE = (_counted("money"), _ranked(_TIERS))
_BY_SIZE = (_counted("persons", "data", "weight", "volume", "length", "area", "power", ""), _ranked(_SIZES))
_BY_TIME = (_dated, _ranked(_DAYS))
_BY_SPEED = (_counted("speed"),)
_BY_LENGTH = (_counted("minutes"),)
_LEAST, _MOST, _MIDDLE = "least", "most", "middle"
_SUPERLATIVES: tuple[tuple[tuple[_Keys, ...], str, re.Pattern[str]], ...] = (
    (_BY_PRICE, _LEAST, re.compile(r"便宜(?!点|些)|最?平(?:价|啲|𠮶|的|$)|最平|最低价?的?|最?省钱|最?实惠|入门|\b(?:cheap(?:est|er|o)?|least\s+expensive|lowest|most\s+affordable|budget|entry[\s-]level|basic)\b")),
    (_BY_PRICE, _MOST, re.compile(r"(?<!不)(?<!别)(?:最贵|贵的|最高[级档端]?的?|顶[配级]|最好的|旗舰|最豪华)|\b(?:most\s+expensive|dearest|priciest|pricier|highest|top[\s-](?:of[\s-]the[\s-]range|tier|end)|fanciest|most\s+premium|poshest)\b")),
    (_BY_PRICE, _MIDDLE, re.compile(r"中[档等]价?|中间价|不贵不便宜|\b(?:mid(?:dle)?[\s-]?(?:range|tier|priced?)|medium\s+price\w*)\b")),
    (_BY_SIZE, _MOST, re.compile(r"最[大多高]|大[的那间𠮶]|\b(?:biggest|bigger|largest|larger|roomiest|most\s+(?:spacious|space|data)|(?:the\s+)?(?:big|large)\s+one)\b")),
    (_BY_SIZE, _LEAST, re.compile(r"最[小少低]|小[的那间𠮶]|\b(?:smallest|smaller|tiniest|littlest|(?:the\s+)?(?:small|little)\s+one)\b")),
    (_BY_TIME, _LEAST, re.compile(r"最[早快近](?:的|那|一|𠮶|$|[,.])|越[早快]越好|早[的那](?![会会儿])|早(?:点|一点|啲)(?:的|那|$)|尽[快早]|第一时间|\b(?:soonest|earliest|earlier|early(?=\s+(?:one|slot))|quickest|fastest|asap|a\.s\.a\.p|as\s+(?:soon|early)\s+as)\b")),
    (_BY_TIME, _MOST, re.compile(r"最[晚迟夜](?:的|那|一|𠮶|$|[,.])|越[晚迟]越好|[晚迟](?:点|一点|啲)?[的那](?:个|天|段|档|趟|$|[,.])|\b(?:latest|later?\s+(?:one|slot|day|date)|furthest)\b")),
    (_BY_SPEED, _MOST, re.compile(r"最[快高]|\b(?:fastest|quickest|highest)\b")),
    (_BY_SPEED, _LEAST, re.compile(r"最[慢低]|\b(?:slowest|lowest)\b")),
    (_BY_LENGTH, _LEAST, re.compile(r"最[短快]|短(?:的|一?点|些)|\b(?:shortest|shorter|short\s+one|quickest|fastest)\b")),
    (_BY_LENGTH, _MOST, re.compile(r"最[长久]|(?<![家校队班成生])[长久](?:的|一点|些)|\b(?:longest|longer|long\s+one)\b")),
    ((_ranked(_SHADES),), _LEAST, re.compile(r"最[深暗]|深色?[的那款]|\b(?:darkest|darker|dark\s+one)\b")),
    ((_ranked(_SHADES),), _MOST, re.compile(r"最[浅亮淡]|浅色?[的那款]|\b(?:lightest|palest|brightest|lighter|light\s+one)\b")),
)  # fmt: skip


def order_mentions(text: str, labels: Sequence[str], among: Sequence[int] | None = None) -> list[Mention]:
    """Every place or superlative in folded text, seen among all options or among those that are left."""
    indices = list(range(len(labels))) if among is None else list(among)
    return [*_by_place(text, labels, indices), *_by_quantity(text, [labels[i] for i in indices], indices)]


def other_of_two(text: str, size: int, *, is_alone: bool) -> list[Mention]:
    """The other of two options: whichever the rest of the words leaves, the second where they name none."""
    options = frozenset({1} if is_alone else {0, 1})
    return [Mention(match.start(), match.end(), options) for match in _OTHER.finditer(text)] if size == 2 else []


def _without_labels(text: str, labels: Sequence[str]) -> str:
    """The words with those blanked that are a label's own: top for "Top floor" is no place in the list."""
    for match in [match for _, pattern in _PLACES for match in pattern.finditer(text)]:
        if any(match[0] in label for label in labels):
            text = text[: match.start()] + " " * len(match[0]) + text[match.end() :]
    return text


def _by_place(text: str, labels: Sequence[str], indices: Sequence[int]) -> Iterator[Mention]:
    size = len(indices)
    text = _without_labels(text, labels)
    middle = (size // 2,) if size % 2 and size > 2 else ()
    for places, pattern in _PLACES:
        chosen = frozenset(indices[i] for i in places or middle if -size <= i < size)
        for match in pattern.finditer(text):
            yield Mention(
                match.start(),
                match.end(),
                chosen | _summit(match[0], labels, indices) | _of_that_day(match[0], labels, indices),
            )
    for index, pattern in _OF_TWO if size == 2 else ():
        for match in pattern.finditer(text):
            yield Mention(match.start(), match.end(), frozenset({indices[index]}))
    if size != 2:  # the former of four is nobody's choice
        for match in re.finditer(r"前者|后者|\b(?:former|latter)\b", text):
            yield Mention(match.start(), match.end(), frozenset())


def _of_that_day(said: str, labels: Sequence[str], indices: Sequence[int]) -> frozenset[int]:
    """Options on the second of a month: "the second" may be that as well as the place in the list."""
    day = _ORDINALS.get(said)
    return frozenset(i for i in indices if day and slot_of(labels[i]).day == day)


def _summit(said: str, labels: Sequence[str], indices: Sequence[int]) -> frozenset[int]:
    """The dearest option: of tiers, "the top one" may be that as well as the first of the list."""
    if said != "top" or not (values := next((keys for order in _BY_PRICE if (keys := order(labels))), None)):
        return frozenset()
    return frozenset(_at(_MOST, values)) & frozenset(indices)


def _by_quantity(text: str, labels: Sequence[str], indices: Sequence[int]) -> Iterator[Mention]:
    for orders, side, pattern in _SUPERLATIVES:
        for match in pattern.finditer(text):
            if values := next((keys for order in orders if (keys := order(labels))), None):
                chosen = _at(side, values)
                yield Mention(match.start(), match.end(), frozenset(indices[i] for i in chosen), Weight.FULL)


def _at(side: str, values: Sequence[float]) -> list[int]:
    known = sorted(value for value in values if not isnan(value))
    wanted = {_LEAST: known[0], _MOST: known[-1], _MIDDLE: known[len(known) // 2]}[side]
    if side == _MIDDLE and (len(known) % 2 == 0 or len(set(known)) < len(known)):
        return []
    return [i for i, value in enumerate(values) if value == wanted]
