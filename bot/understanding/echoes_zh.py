"""A Chinese reply that takes up the question's own words: 还漏水吗 / 早不漏了, 收到报告了吗 / 昨天收到的."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from dataclasses import dataclass

_WHEN = (
    r"(?:大前|前|昨|今|明)(?:天|日|晚|早)?(?:上午|下午|中午|早上|晚上)?|上午|下午|中午|早上|晚上|今朝|尋日|琴日|寻日|刚才|(?:上|这|本)?(?:周|礼拜|星期)[一二三四五六日天]?|前几天|前两天|\d+[号日]|上(?:个)?月|"
    r"[\d一二三四五六七八九十]{1,3}点(?:半|整|多)?|现在|而家|目前|如今|最近"
)
_LEAD = re.compile(
    rf"(?:{_WHEN}|已经|已|都|早就|早已|早|刚刚|刚|才|终于|总算|暂时|基本上?|完全|全部|全|确实|的确|真的|真|倒是|倒|是|就|也|可|我们?|他们?|她们?|它|佢哋?|咱们?|师傅|人家|人|孩子|有|一直|根本|压根儿?|从来|后来|反正|当然|肯定|一定|麻烦(?:你们?|您)?|请|帮我|一\w{{1,5}}就|其实|反而|居然|竟然|再|的|啊|嗯|哦|呃|诶|欸|齁|老实说|说实话)"
)
_NOT = re.compile(r"没有|木有|并没有?|从没|尚未|未曾|仲未|都未|还未|不曾|没|未|不|冇|唔|无|勿|木")
_MODAL = re.compile(
    r"(?:还|仍然?|依然|仲|又|能够?|会|可以|要|想|愿意|敢|肯|太|大|怎么|再|曾|见|有|人|被|给|完全|彻底|全|怎样|挺|很|非常|蛮|特别|十分|比较|相当|几)"
)
_UNDERWAY = re.compile(r"正在|还在|仲喺度|在(?=\S)|准备|快|马上|等着?|排队")
_TAIL = re.compile(
    r"(?:了|过|啦|咗|喇|㗎|嘎|着|的|呢|啊|呀|嘛|哈|哦|咯|喽|啰|咧|滴|额|哇|嘅|好(?!得)|完|到|成|妥|清|掉|死|透|极|紧|得(?:了|到|很|慌|仲劲|更\w|比\w{1,5}|要命|要死|厉害|不行|不得了|清清楚楚|清楚|明白|好|妥妥的?|透透的?)|我们?|他们?|她|你们?|过来|出来|起来|回来|回去|下来|给我|多|[一两二三四五六七八九十几\d]+(?:次|回|遍|趟|天|个|张|条))*$"
)
_ASPECT = re.compile(r"了|过|咗|着|到|完(?!好)|得(?:了|到)")
_CANNOT = re.compile(r"^[不唔勿](?:了|到|上|着|开|动|出|来|去|成|完|好|起|下|进|得)")
# Words of the prompt that carry none of what is asked after.
_FRAME = re.compile(
    r"请问|有冇|系咪|嘅|咗|紧|仲|唔|问题|情况|毛病|反映|有没有|是不是|是否|能不能|要不要|会不会|可不可以|您们?|你们?|我们?|他们?|她|它|阁下|上次|这次|现在|目前|已经|还|仍然|了|的|吗|呢|吧|么|嘛|没有|伐|能|会|要|可以|被|对|把|这|那|是|有|没|未|不|在|请|家|[^\u3400-\u9fff]"
)
# 您订购的雪柜已送达吗: that it was ordered is not what is asked.
_ATTRIBUTE = re.compile(r"(?:您|你|我们|你们)(?![^,的]*(?:有|能|会|需要|愿意|还|想|要))[^,?的吗]{1,8}的(?=\w)")
# 您取消是因为价格贵吗: that it was cancelled is not what is asked.
_EFFECT = re.compile(r"^.*是(?:不是)?(?:因为|由于)")
# That it was mended three times does not say that it works.
_EFFORTS = frozenset({"修", "维修", "修理", "处理", "弄", "搞", "整"})
_RESULT = re.compile(r"好|完|妥|成|得|不")
_LONGEST_TAIL = 8
# 退烧了吗 / 还烧着: the trouble lasts, though its word stands in the question.
_LASTS = re.compile(r"(?:还|仍|仲)\w{1,2}着")
_LASTS_ASKED = re.compile(r"还|仍|仲")
# 需要为您开发票吗 / 开一张吧
_OFFERS = re.compile(r"需要|愿意|同意|同唔同意|要不要|想要?|[帮给为](?:您|你)|您要")
_URGED = re.compile(
    r"(?:那就|那|就|照|都|请)?(?P<what>(?![不没别算免退停下再以改等后明晚先])[\u3400-\u9fff])(?:一?[个下张份次台]|着|上)?(?:吧|呗|啦|嘛|好了)$"
)
_SCOFFS = re.compile(r"还(?![没未不在])\w{1,4}呢$")
_MARKED = r"(?:还[会在]?|有冇|仍然?|有没有|有|能|会|愿意|需要|想要?|要|是否|被|您|你|再)"
_ASKED_END = r"(?:完成|好|完|成|到|给|回|来|去)?(?:您|你|我)?(?:了|过|咗|的)?(?:没有|没|吗|吧|未|么|不|伐|呢|嘛|呀|啊|吼|咩)*[?？。\s]*$"
_OPEN = re.compile(
    r"什么|怎么|为什么|谁|哪|啥|吗$|没有?呀?\?|如果|要是|假如|才(?:会|能|怪)|是(\w{1,2})了?$|^(\w{1,2})是\2|就不|就好|一半|一部分|一点点$|寂寞|试试"
)
_DONE_ASKED = re.compile(r"(?:好|完|成|到|过)(?:了|没)|了(?:吗|没|未|么)|完成|咗未")
_DENIES = re.compile(r"(?:收|连|打|用|上|看|听|开|联系|登录|进)不[到上通了开去]|无法|不能|仍未|还没")


def echo_zh(parts: list[str], prompt: str, *, is_bad: bool) -> frozenset[bool]:
    """Whether the clauses affirm or deny the prompt's own predicate; empty when they do neither."""
    asked = _ATTRIBUTE.sub("|", _EFFECT.sub("", prompt))
    found = (True if _urges(part, asked) else _echo_of(part, asked, is_bad=is_bad) for part in parts)
    return frozenset(value for value in found if value is not None)


def _urges(clause: str, prompt: str) -> bool:
    urged = _URGED.match(clause)
    return urged is not None and _OFFERS.search(prompt) is not None and urged["what"] in prompt


@dataclass(frozen=True, slots=True)
class _Echo:
    """A clause, taken apart around the piece of the question that it repeats."""

    word: str
    tail: str
    is_denied: bool
    is_underway: bool  # 在修, 准备装
    has_modal: bool  # 还, 会, 要 …
    is_own: bool  # told of the customer himself

    @property
    def has_aspect(self) -> bool:
        return _ASPECT.match(self.tail) is not None

    @property
    def is_short(self) -> bool:
        """Whether nothing but particles follows the word."""
        return _TAIL.match(self.tail) is not None


def _taken_apart(clause: str, prompt: str) -> _Echo | None:
    rest = _strip(clause, _LEAD)
    underway = _UNDERWAY.match(rest)
    rest = rest[underway.end() :] if underway else rest
    has_modal = _MODAL.match(rest) is not None
    denial = _NOT.search(rest[:5])
    if denial and _strip(rest[: denial.start()], _MODAL, _LEAD):
        denial = None
    rest = _strip(rest[denial.end() :] if denial else rest, _MODAL, _LEAD)
    word = _shared(rest, prompt)
    tail = rest[len(word) :]
    if not word or len(tail) > _LONGEST_TAIL or (_NOT.search(tail) and not _CANNOT.match(tail)):
        return None
    return _Echo(
        word, _without_shared(tail, prompt), denial is not None, underway is not None, has_modal, clause[0] == "我"
    )


def _echo_of(clause: str, prompt: str, *, is_bad: bool) -> bool | None:
    if _LASTS.match(clause) and not _LASTS_ASKED.search(prompt):
        return None
    if _OPEN.search(clause) or (not is_bad and _SCOFFS.search(clause)):
        return None
    echo = _taken_apart(clause, prompt)
    if echo is None:
        return None
    if _CANNOT.match(echo.tail):
        return None if echo.is_denied or is_bad else _in_sense(False, echo.word, prompt)
    if not _is_predicate(echo.word, prompt):
        return None if echo.is_underway else _echo_of_noun(echo, prompt)
    return _echo_of_denied(echo, prompt) if echo.is_denied else _echo_of_affirmed(echo, prompt)


def _echo_of_denied(echo: _Echo, prompt: str) -> bool | None:
    is_clear = echo.is_short or len(echo.word) > 1
    return _in_sense(False, echo.word, prompt) if is_clear else None


def _echo_of_affirmed(echo: _Echo, prompt: str) -> bool | None:
    if not echo.is_short or (echo.word in _EFFORTS and not _RESULT.match(echo.tail)):
        return None
    if echo.is_underway:
        return False if _DONE_ASKED.search(prompt) else None
    return _in_sense(True, echo.word, prompt)


def _echo_of_noun(echo: _Echo, prompt: str) -> bool | None:
    """Words that may be nouns say something only with an aspect, a modal or a denial, and nothing else: 退款了, 没钱."""
    if len(echo.word) == 1 or not echo.is_short or (echo.is_denied and echo.is_own):
        return None
    says = echo.is_denied or echo.has_aspect or (echo.has_modal and echo.tail in {"", "的"})
    return _in_sense(not echo.is_denied, echo.word, prompt) if says else None


def _in_sense(affirmed: bool, word: str, prompt: str) -> bool:
    """A prompt that denies something (还收不到短信吗) is affirmed by a denial."""
    denies = _DENIES.search(prompt)
    if denies is None or denies[0] in word:
        return affirmed
    return not affirmed


def _strip(text: str, *patterns: re.Pattern[str]) -> str:
    rest = text
    while match := next((found for pattern in patterns if (found := pattern.match(rest)) and found[0]), None):
        rest = rest[match.end() :]
    return rest


def _contents(prompt: str) -> list[str]:
    return [part for part in _FRAME.split(prompt) if part]


def _shared(text: str, prompt: str) -> str:
    """The longest beginning of the text that stands in what the prompt asks about."""
    contents = _contents(prompt)
    for size in range(min(6, len(text)), 0, -1):
        head = text[:size]
        if any(head in content for content in contents) or (size > 1 and head in prompt and _DENIES.match(head)):
            return head
    return ""


def _without_shared(tail: str, prompt: str) -> str:
    """The tail without a second piece of the question: 收到了体检报告."""
    match = re.match(r"(?:了|过|着|咗|到|好|完)*", tail)
    start = match.end() if match else 0
    return tail[:start] + tail[start + len(_shared(tail[start:], prompt)) :]


def _is_predicate(word: str, prompt: str) -> bool:
    literal = re.escape(word)
    return re.search(rf"{_MARKED}{literal}|{literal}{_ASKED_END}", prompt) is not None
