"""What a Chinese prompt asks after, as far as a reply may take it up: the question's own words, and how they stand in it."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_BEFORE_OBJECT = re.compile(r"(?:了|过|着|咗|到|好|完|成|为|给|在)*")
# Words of the prompt that carry none of what is asked after.
_FRAME = re.compile(
    r"请问|有冇|系咪|嘅|咗|紧|仲|唔|问题|情况|毛病|反映|有没有|是不是|是否|能不能|要不要|会不会|可不可以|您们?|你们?|我们?|他们?|她|它|阁下|上次|这次|现在|目前|已经|已(?!婚)|(?<![归退偿返交])还(?![了款清书车钱给掉])|仍然|了|的|吗|呢|吧|么|嘛|没有|伐|能|会(?!员)|要(?!求)|可以|被|(?<!核)对(?!账)|把|这|那|是|有|没|未|不|在|请|家|[^\u3400-\u9fff]"
)
# 您订购的雪柜已送达吗: that it was ordered is not what is asked.
_ATTRIBUTE = re.compile(
    r"(?<![让把由给请为])(?:您|你|我们|你们)(?![^,的]*(?:有|能|会|需要|愿意|还|想|要|可以|可否))[^,?的吗]{1,8}(?<![您你])的(?=[^\W吗么吧嘛呢对是])"
)
# 您取消是因为价格贵吗: that it was cancelled is not what is asked.
_EFFECT = re.compile(r"^.*是(?:不是)?(?:因为|由于)")
# 换完电机之后跑得快了吗: that it was changed is not what is asked.
_AFTER = re.compile(r"^[^,?]{1,14}?(?:之后|以后|(?<![售最随然今])后(?!天|来|续|台|面|期|勤|悔)),?(?=[^,?]{3})")
# 需要为您开发票吗 / 开一张吧
_OFFERS = re.compile(
    r"需要|愿意|同意|同唔同意|要不要|想要?|[帮给为](?:您|你)|您要|可以|能否|能不能|方便|是否(?:要|继续)|一起|续|让我们"
)
_MARKED = r"(?:还[会在]?|有冇|仍然?|有没有|有|能|会|愿意|需要|想要?|要|是否|被|您|你|再)"
_ASKED_END = r"(?:完成|好|完|成|到|给|回|来|去)?(?:您|你|我)?(?:了|过|咗|的)?(?:没有|没|吗|吧|未|么|不|伐|呢|嘛|呀|啊|吼|咩)*[?？。\s]*$"
_DONE_ASKED = re.compile(r"(?:好|完|成|到|过)(?:了|没)|了(?:吗|没|未|么)|完成|咗未")
_BARE_ASKED = re.compile(r"愿意|想|需要|要|平时|一般|经常|打算|继续|会")
_DENIES = re.compile(r"(?:收|连|打|用|上|看|听|开|联系|登录|进)不[到上通了开去]|无法|不能|仍未|还没")
# 您介意录音吗, 忘了带吗: what is done or left there answers the other way round.
_INVERTS = re.compile(r"介意|反对|嫌|忘|错过|取消是")
# A modal of the question, answered by itself: 想 (您想续租吗), 够 (够冷吗), 他愿意.
_MODALS = ("愿意", "需要", "可以", "想", "要", "能", "会", "够", "有", "肯", "敢", "方便", "同意", "打算")
_BEING = re.compile(r"还在(?!等)|在(?:家|场|岗|线|职|不在)")
# 到岗 / 来了, 取件 / 没拿到: verbs that stand for those of the question.
_ALIKE = tuple(
    (re.compile(asked), frozenset(said))
    for asked, said in (
        (r"(?<![看报遇感碰想等提直轮得收接])到|(?<![本原从以将起])来", "到来嚟"),
        (r"[取领攞]|拿|收到|提(?:货|车)", "取拿领收攞"),
        (r"更换|[换变改]", "换变改"),
        (r"[带搬抬运拉拿取清]走|搬|运", "搬抬拉运带拿清"),
        (r"检|查|测|验", "检查测验"),
        (r"穿|戴", "穿戴"),
        (r"介绍|解释|说明|告知|提醒|交代|讲", "讲说提教"),
        (r"付|交[了过清]|缴", "付交缴给"),
        (r"寄|发(?![票烧现])", "寄发"),
        (r"回电|电话|回访|回复|回答", "回打答"),
    )
)
_BOUND = r"[看报遇感碰想等提直轮得收接]到|[本原从以将起]来"


@dataclass(frozen=True, slots=True)
class Question:
    """What a prompt asks after, as far as a reply may take it up."""

    prompt: str  # without what is only taken for granted
    contents: tuple[str, ...]
    signs: frozenset[str]
    alike: frozenset[str]  # verbs that stand for one of the question
    modals: tuple[str, ...]
    is_bad: bool
    is_offer: bool
    is_done: bool  # asks whether something is done, and no habit or wish
    is_open: bool  # asks for a habit or a wish, not whether something is done: 坐 (您平时坐地铁吗)
    inverts: bool


@lru_cache(maxsize=512)
def question_of(prompt: str, *, is_bad: bool) -> Question:
    """What the folded prompt asks; `is_bad`: a bad state or deed is asked after."""
    asked = _ATTRIBUTE.sub("|", _AFTER.sub("", _EFFECT.sub("", prompt)))
    contents = tuple(part for part in _FRAME.split(asked) if part)
    return Question(
        prompt=asked,
        contents=contents,
        signs=frozenset("".join(contents)),
        alike=frozenset().union(*(said for each, said in _ALIKE if each.search(asked))),
        modals=tuple(each for each in _MODALS if each in asked) + (("在",) if _BEING.search(asked) else ()),
        is_bad=is_bad,
        is_offer=_OFFERS.search(asked) is not None and _DONE_ASKED.search(asked) is None,
        is_done=_DONE_ASKED.search(asked) is not None,
        is_open=_DONE_ASKED.search(asked) is None and _BARE_ASKED.search(asked) is not None,
        inverts=_INVERTS.search(asked) is not None,
    )


def is_named(word: str, question: Question) -> bool:
    """Whether the prompt asks if something is this: 抬头是公司吗."""
    return len(word) > 1 and re.search(rf"是{word}\w?[吗么呀吧?]", question.prompt) is not None


def is_free(word: str, question: Question) -> bool:
    """Whether the sign stands for a verb somewhere in the prompt: 到 in 到岗, not in 看到, nor 睡 in 睡得舒服."""
    return word in question.alike or word in re.sub(
        rf"{word}(?:[得着起](?!吗)|完(?=[^,?了]{{2,}}吗))|{_BOUND}", "", question.prompt
    )


def in_sense(affirmed: bool, word: str, prompt: str) -> bool:
    """A prompt that denies something (还收不到短信吗, 是否无误) is affirmed by a denial."""
    denies = _DENIES.search(prompt)
    if denies is None and f"无{word}" in prompt and f"有无{word}" not in prompt:
        return not affirmed
    if denies is None or denies[0] in word:
        return affirmed
    return not affirmed


def shared(text: str, question: Question) -> str:
    """The longest beginning of the text that stands in what the prompt asks about."""
    if text[:1] not in question.signs and not _DENIES.match(text):
        return ""
    for size in range(min(6, len(text)), 0, -1):
        head = text[:size]
        if any(head in content for content in question.contents) or (
            size > 1 and head in question.prompt and _DENIES.match(head)
        ):
            return head
    return ""


def without_shared(tail: str, question: Question) -> str:
    """The tail without a second piece of the question: 收到了体检报告."""
    match = _BEFORE_OBJECT.match(tail)
    start = match.end() if match else 0
    if tail[start : start + 1] in {"得", "上", "下"}:
        return tail
    return tail[:start] + tail[start + len(shared(tail[start:], question)) :]


@lru_cache(maxsize=2048)
def is_predicate(word: str, prompt: str) -> bool:
    """Whether the word is what the prompt asks: it stands before its end or after a modal."""
    literal = re.escape(word)
    return re.search(rf"{_MARKED}{literal}|{literal}{_ASKED_END}", prompt) is not None
