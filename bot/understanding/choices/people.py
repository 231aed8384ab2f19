"""Whom a reply means among options that are persons: "the guy" for James, 女的那位 for 王女士."""

# ruff: noqa: E501  (lists of names read best unbroken)

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.understanding.choices.mentions import Mention, Weight

_FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
_MEN = r"\b(?:adam|ahmed|alan|albert|ali|andrew|andy|anthony|arthur|ben|benjamin|bill|bob|brian|carl|carlos|charles|charlie|chen|chris|christopher|colin|craig|dan|daniel|dave|david|dean|derek|dominic|don|donald|doug|ed|edward|eric|ethan|frank|fred|gareth|gary|george|gordon|graham|greg|gregory|hamish|harry|henry|ian|isaac|jack|jacob|jake|james|jason|jeff|jeremy|jim|joe|john|jonathan|jose|joseph|josh|juan|keith|ken|kenneth|kevin|larry|leo|liam|luca|lucas|luke|marcus|mario|mark|martin|matt|matthew|michael|mike|mohammed|muhammad|nathan|neil|nick|nigel|noah|oliver|omar|oscar|owen|patrick|paul|pedro|pete|peter|phil|philip|raj|rahul|ravi|richard|rob|robert|roger|ron|ross|roy|ryan|sanjay|scott|sean|simon|stephen|steve|steven|stuart|ted|terry|thomas|tim|toby|tom|tony|victor|vijay|vincent|wayne|will|william|zack)\b|\b(?:mr|male|man|gentleman|men)\b|先生|(?<!女)男"
_WOMEN = r"\b(?:abigail|aisha|alice|alison|amanda|amy|andrea|angela|anita|ann|anna|anne|annie|barbara|becky|beth|betty|carla|carol|caroline|catherine|charlotte|chloe|christine|claire|clare|dana|deborah|debbie|diana|donna|dorothy|eleanor|elena|elizabeth|ella|ellen|emily|emma|eva|eve|fatima|fiona|grace|hannah|heather|helen|irene|isabel|isabella|jane|janet|jasmine|jean|jenna|jennifer|jenny|jessica|jill|joan|joanna|joanne|julia|julie|karen|kate|katherine|kathy|katie|kelly|kim|laura|lauren|leah|linda|lisa|liz|louise|lucy|maggie|mandy|margaret|maria|marie|martha|mary|maya|megan|mei|melissa|mia|michelle|mina|molly|nadia|nancy|naomi|natalie|nicola|nicole|nina|olivia|pam|patricia|paula|pauline|penny|polly|priya|rachel|rebecca|rose|rosie|ruth|sally|samantha|sandra|sara|sarah|shirley|sofia|sonia|sophia|sophie|stella|stephanie|sue|susan|suzanne|tanya|tara|teresa|theresa|tina|tracy|vanessa|vera|vicky|victoria|wendy|yasmin|yvonne|zoe)\b|\b(?:mrs|ms|miss|female|woman|lady|women|ladies)\b|女士|小姐|太太|女"
_NAMED = (re.compile(_MEN), re.compile(_WOMEN))
_SAID = (
    re.compile(r"男(?!朋友|友|孩|票)(?:的|生|医生|老师|师傅|技师|教练|发型师)?|帅哥|小伙|先生那|\b(?:the|that|a|some)\s+(?:\w+\s+)?(?:guy|man|bloke|chap|fella|fellow|lad|gentleman|dude|boy)\b|\b(?:male|him)\b|\bman\s+(?:doctor|dentist|teacher)\b"),
    re.compile(r"女(?!朋友|友|孩|票|儿)(?:的|生|医生|老师|师傅|技师|教练|发型师)?|美女|小姐姐|大姐|阿姨|\b(?:the|that|a|some)\s+(?:\w+\s+)?(?:woman|lady|girl|lass|gal|ladies)\b|\b(?:female|lady\s+(?:doctor|dentist)|woman\s+(?:doctor|dentist))\b"),
)  # fmt: skip
_TITLE = "医生|老师|师傅|教练|经理|主任|律师|大夫|技师|先生|女士|小姐|护士|顾问|店长|主管|专员|客服|管家|阿姨|太太"
_SURNAME = re.compile(rf"(?P<name>[\u3400-\u9fff])(?:{_TITLE})")
_FULL_NAME = re.compile(rf"(?P<name>[{_FAMILY}])[\u3400-\u9fff]{{1,2}}")
_BLEND = re.compile(
    r"\b(?P<start>[a-z]{3,})\s+(?:something|somebody|someone|sth|or\s+(?:other|something)|whatsit|what's\s+\w+)\b"
)


_ME = re.compile(r"^(?:just |only |to )?(?:me|myself|i)(?: \w+){0,2}$|^(?:我|我?本人|我?自己)$")
_KIN_MEN = re.compile(r"\b(?:husband|hubby|dad|father|brother|son|grand(?:pa|dad|father)|boyfriend|uncle|he)\b")
_KIN_WOMEN = re.compile(r"\b(?:wife|mum|mom|mother|sister|daughter|gran|nan|grand(?:ma|mother)|girlfriend|aunt|she)\b")
# Who did it, told by the bare verb: "I did", "he signed for it".
_DID = r"\s+(?:did|do|does|was|am|will|can|could|would|have|has|\w+ed|paid|took|made|got|sent)\b(?=\s*(?:$|[,.!]|(?:for\s+)?(?:it|them|that|this|so|myself|himself|herself|one)\b))"
_DOERS = (
    (_ME, re.compile(rf"\b(?:i{_DID}|i'll\b(?!\s+(?:be|check|ask|let|think|call|get\s+back)))|我(?:[签收付拿领买订做选填开办去来]|自己)")),
    (_KIN_MEN, re.compile(rf"\bhe{_DID}")),
    (_KIN_WOMEN, re.compile(rf"\bshe{_DID}")),
)  # fmt: skip


def person_mentions(text: str, labels: Sequence[str]) -> Iterator[Mention]:
    """Persons in folded text by what they are, by what they did, by a surname, or by half a name."""
    groups = [frozenset(i for i, label in enumerate(labels) if named.search(label)) for named in _NAMED]
    if not groups[0] & groups[1]:
        for options, said in zip(groups, _SAID, strict=True):
            yield from (Mention(*match.span(), options) for match in said.finditer(text) if options)
    for match in _BLEND.finditer(text):
        halves = frozenset(i for i, label in enumerate(labels) if label.startswith(match["start"]))
        if halves:
            yield Mention(*match.span(), halves)
    yield from _doers(text, labels)
    yield from _by_surname(text, labels)


def _doers(text: str, labels: Sequence[str]) -> Iterator[Mention]:
    for named, did in _DOERS:
        doers = frozenset(i for i, label in enumerate(labels) if named.search(label))
        if len(doers) == 1:
            yield from (Mention(*match.span(), doers, Weight.PART) for match in did.finditer(text))


def _by_surname(text: str, labels: Sequence[str]) -> Iterator[Mention]:
    """姓李的, 小李, 李姐 for 李医生, and for 李娜 among other names; not where two have that surname."""
    are_names = sum(_FULL_NAME.fullmatch(label) is not None for label in labels) > 1
    for index, label in enumerate(labels):
        match = _SURNAME.match(label) or (are_names and _FULL_NAME.fullmatch(label))
        if match and sum(other.startswith(match["name"]) for other in labels) == 1:
            spelt = rf"(?:姓|[老小阿]){match['name']}|{match['name']}(?:姐|哥|工|总|sir|{_TITLE})"
            yield from (Mention(*said.span(), frozenset({index})) for said in re.finditer(spelt, text))
