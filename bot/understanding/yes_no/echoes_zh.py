"""A Chinese reply that takes up the question's own words: 还漏水吗 / 早不漏了, 收到报告了吗 / 昨天收到的, 归还了吗 / 还了呀."""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.understanding.yes_no.asked import SYMPTOM_ZH
from bot.understanding.yes_no.predicates_zh import (
    Question,
    in_sense,
    is_free,
    is_named,
    is_predicate,
    question_of,
    shared,
    without_shared,
)

_WHEN = (
    r"(?:大前|前|昨|今)(?:天|日|晚|早|儿)(?:上午|下午|中午|早上|晚上)?|[昨今](?=[上下中]午)|上午|下午|中午|早上|晚上|今朝|寻日|琴日|刚才|(?:上|这|本)?(?:周|礼拜|星期)[一二三四五六日天]?|前几天|前两天|[\d一二三四五六七八九十]+[号日月]|(?:上|这)个?月|"
    r"[\d一二三四五六七八九十]{1,3}点(?:半|整|多)?|现在|而家|目前|如今|最近"
)
# What may stand before the word that counts and changes nothing about it.
_LEAD = re.compile(
    rf"(?:{_WHEN}|完全|全部|全|都|终于|总算|暂时|基本上?|确实|的确|真的|真|倒是|倒|是|就是|就|也|可(?!以|能|是)|我们?|他们?|她们?|它|佢哋?|咱们?|师傅|人家|人|孩子|有|一直|根本|压根儿?|从来|后来|反正|当然|肯定|一定|必须|绝对|麻烦(?:你们?|您)?|请|帮我|尽管|随便|一\w{{1,5}}就|其实|足|反而|居然|竟然|"
    r"再|的|啊|嗯|哦|呃|诶|欸|齁|老实说|说实话|那|这|自己|平时|一般|还真|明显|感觉|继续|一起|[一半](?!直|定|样|起|般)[\u3400-\u9fff]{1,2}?(?=都|也|没|不|冇|未)|一点儿?|也都|连|任何|什么|啥)"
)
_DONE = re.compile(rf"已经|已|早就|早已|早|刚刚|刚|啱啱|啱|才|{_WHEN}")
_NOT = re.compile(
    r"没有|木有|并没有?|并不|并未|从没|尚未|未曾|仲未|都未|还未|不曾|没(?!错|准|关系|问题)|未|不(?!错|少|止|但|过|仅|光|断|停|久|好意思)|冇|唔|无法|无需|无须|毫无|无(?!所谓|论)|勿|请勿|木|忘了?记?|懒得"
)
_FORBIDS = re.compile(r"(?:千万|先|请|最好|还是)*(?:别(?![人的家处])|甭|莫|唔好|不要|不准|不许|请勿)")
_MODAL = re.compile(
    r"愿意|同意|答应|打算|肯|需要|可以|还|仍然?|依然|仲|又|照样?|照旧|老是?|总是?|经常|天天|每天|能够?|会|要|想|敢|肯|太|大|怎么|曾|见|有(?:一?[点些])?|人|被|给(?:我|我们|他|她)?|跟我|和我|完全|彻底|全|怎样|挺|很|非常|蛮|满|够|超级?|特别|十分|比较|相当|几|去|来(?:得及)?|顾上|时间|空|机会|法|办法|什么|啥|任何|多少"
)
_UNDERWAY = re.compile(
    r"(?:明|后)(?:天|早|晚|日)|聽日|听日|今晚|待会儿?|等会儿?|等下|下(?:个)?(?:周|礼拜|星期|月)[一二三四五六日天]?|正在|还在|仲喺度|在(?=\S)|准备|快|马上|等着?|排队"
)
_TAIL = re.compile(
    r"(?:了|过|啦|咗|喇|㗎|嘎|着|够|满|当|喎|的|呢|啊|呀|嘛|哈|哦|喔|耶|欸|咯|喽|啰|咧|滴|额|哇|嘅|晒|返|好(?!得)|完|到|成|妥|清|掉|死|透|极|紧|齐|全|光|走|乎|固|得(?:了|到|开|上|动|着|进|出|起|下|通|住|过|很|慌|仲劲|更\w|比\w{1,5}|要命|要死|厉害|不行|不得了|清清楚楚|清楚|明白|好|妥妥的?|透透的?|(?:很|挺|蛮|还|非常|特别)?(?:好|干净|仔细|清楚|不错|到位|明白|顺利|整齐))|我们?|他们?|她|你们?|"
    r"来(?=了)|去(?=了)|清楚|明白|上来|正常|顺利|成功|过来|出来|起来|回来|回去|下来|出去|上去|上|给我|多|不少|好多|很多|(?:一)?点儿?|一?些|[一两二三四五六七八九十几\d]+多?(?:[次回遍趟天个张条倍截针瓶盒箱袋包件份杯口片顿节本年月周斤块元分道页下台双套桶夜晚]|整[夜晚天]|小时|分钟))*$"
)
_ASPECT = re.compile(r"了|过|啦|咗|喇|着|到|完(?!好)|好(?!得)|成|掉|走|上了|的$|得(?:了|到|很|挺)|起来")
_CANNOT = re.compile(r"^失败|^[不唔勿](?:了|到|上|着|开|动|出|来|去|成|完|好|起|下|进|得|过|晒|通|清|满|够|齐)")
# That it was mended three times does not say that it works.
_EFFORTS = frozenset({"修", "维修", "修理", "处理", "弄", "搞", "整"})
_RESULT = re.compile(r"好|完|妥|成|得|不")
_LONGEST_TAIL = 8
# 退烧了吗 / 还烧着: the trouble lasts, though its word stands in the question.
_LASTS = re.compile(r"(?:还|仍|仲)\w{1,2}着")
_LASTS_ASKED = re.compile(r"还|仍|仲")
_URGED = re.compile(
    r"(?:那就|那|就|照|都|请|帮我|给我|一起)*(?P<what>(?![吧呗啦嘛好一个不没别算免退停下再以改等后明晚先])[\u3400-\u9fff]{1,2}?)(?:一?[个下张份次台]|着|上)?(?:吧|呗|啦|嘛|好了)?$"
)
_MYSELF = re.compile(r"我们?(?:可以|会|能)?自己")  # 需要代办吗 / 我自己办
_SCOFFS = re.compile(r"还(?![没未不在想要有能会])\w{1,4}呢$")
_OPEN = re.compile(
    r"(?<!没)(?<!没有)什么|(?<![不没])怎么|谁|哪|(?<!没)(?<!没有)啥|吗$|没有?呀?\?|如果|要是|假如|才(?:会|能|怪)|^(\w{1,2})是\1|就不|就好|一半|一部分|一点点$|寂寞|试试"
)
_NEVER_ALONE = frozenset("意算事用法空时好点家天号数人问码件地员位本期方")
# 一个人都没有, where it is asked whether somebody did it
_NOBODY = re.compile(
    r"(?:根本|压根儿?|连)?(?:一个|个|半个)?(?:人|鬼)(?:影)?(?:子|儿)?(?:都|也)?(?:没|冇)(?:有|见)?(?:到|着)?[啊呀呢]?$"
)
# 打不开, where it is asked whether it can be done at all
_CANNOT_DO = re.compile(
    r"(?:还|仍然?|根本|压根|都|也|就|我|死活|怎么都|现在|完全|一直|照样)*[打用开进登连充刷扫读看听收查上装拆关拉推塞放调办付]?(?:不|唔)(?:了|开|到|上|去|进|动|通|出|来)(?:了|啊|呀|呢|的|来|去)*$"
)
# 一滴都冇, 一份也没有
_NOT_ONE = re.compile(r"(?:真的?|根本|压根|连)*[一半][\u3400-\u9fff]{1,2}?(?:都|也)?(?:没有|没|冇|未)[了啊呀呢喔哦]*$")
_ABLE = frozenset({"能", "可以"})
_SOMEBODY = re.compile(r"有人|谁|人员|专人")
_RID = re.compile(r"[退消止除祛防停治][烧肿痛疼痒血咳吐泻潮臭霉]")
_SICK = re.compile(SYMPTOM_ZH)
# 吸都没吸
_NOT_EVEN = re.compile(r"(?P<what>\w{1,2}?)(?:都|也)(?P<not>没|不|未|冇|唔)有?(?=(?P=what))")
_DOUBLED = re.compile(r"(?P<once>\w{1,5}[了的啦咗喇过呀啊到])(?P=once)+")


def echo_zh(parts: list[str], prompt: str, *, is_bad: bool) -> frozenset[bool]:
    """Whether the clauses affirm or deny the prompt's own predicate; empty when they do neither."""
    question = question_of(prompt, is_bad=is_bad)
    found = (_value(part, question) for part in parts)
    return frozenset(value for value in found if value is not None)


def _value(clause: str, question: Question) -> bool | None:
    if _urges(clause, question):
        return True
    once = _NOT_EVEN.sub(r"\g<not>", _DOUBLED.sub(r"\g<once>", clause))
    return _echo_of(once, question)


def _urges(clause: str, question: Question) -> bool:
    urged = _URGED.match(clause) if question.is_offer and len(clause) < 10 else None
    return urged is not None and any(urged["what"] in content for content in question.contents)


@dataclass(frozen=True, slots=True)
class _Echo:
    """A clause, taken apart around the piece of the question that it repeats."""

    word: str = ""
    tail: str = ""
    denials: int = 0
    is_forbidden: bool = False  # 别公开
    is_underway: bool = False  # 在修, 准备装
    has_modal: bool = False  # 还, 会, 要 …
    is_wish: bool = False  # 不想退: a wish, not what was done
    is_other: bool = False  # 不是…
    is_done: bool = False  # 已还, 昨天寄的
    noun: str = ""  # 合同 in 合同没签
    is_joined: bool = False  # followed by another piece of the question: 没装牢
    is_alike: bool = False  # another verb for the same

    @property
    def is_denied(self) -> bool:
        return self.denials == 1

    @property
    def has_aspect(self) -> bool:
        return (
            self.is_done or _ASPECT.match(self.tail) is not None or self.tail.endswith(("了", "过", "啦", "咗", "喇"))
        )

    @property
    def is_short(self) -> bool:
        """Whether nothing but particles follows the word."""
        return _TAIL.match(self.tail) is not None


def _taken_apart(clause: str, question: Question) -> _Echo | None:
    """The clause read from its beginning: particles and denials first, then the word of the question, then its tail."""
    echo, rest = _Echo(), clause
    while rest:
        if (found := _at_word(rest, question, echo)) is not None:
            return found
        step = _step(rest, question, echo)
        if step is None:
            return None
        echo, rest = step
    return replace(echo, word=echo.noun) if echo.noun and echo.denials and not echo.is_other else None


def _denied(echo: _Echo, denial: str, after: str) -> _Echo:
    is_other = denial in {"不", "唔", "并不"} and after.startswith(("是", "系"))
    return replace(echo, denials=echo.denials + 1, is_other=is_other)


def _wished(echo: _Echo, modal: str, _after: str) -> _Echo:
    return replace(echo, has_modal=True, is_wish=echo.is_wish or modal in {"想", "要", "愿意", "打算", "肯"})


# What may stand before the question's own word, and what it says.
_STEPS: tuple[tuple[re.Pattern[str], Callable[[_Echo, str, str], _Echo]], ...] = (
    (_FORBIDS, lambda echo, _word, _after: replace(echo, denials=echo.denials + 1, is_forbidden=True)),
    (_NOT, _denied),
    (_DONE, lambda echo, _word, _after: replace(echo, is_done=True)),
    (_UNDERWAY, lambda echo, _word, _after: replace(echo, is_underway=True)),
    (_MODAL, _wished),
    (_LEAD, lambda echo, _word, _after: echo),
)


def _step(rest: str, question: Question, echo: _Echo) -> tuple[_Echo, str] | None:
    """The clause behind one more word that may stand before the question's own."""
    for pattern, read in _STEPS:
        if match := pattern.match(rest):
            after = rest[match.end() :]
            return read(echo, match[0], after), after
    noun = shared(rest, question)
    is_noun = len(noun) > 1 or (noun and rest[1:2] in {"都", "也", "没", "不", "冇", "未"})
    return (replace(echo, noun=noun), rest[len(noun) :]) if is_noun and not echo.noun else None


def _at_word(rest: str, question: Question, before: _Echo) -> _Echo | None:
    """The question's word where the rest begins, if what follows it can be its tail."""
    for modal in question.modals:
        if rest.startswith(modal) and _TAIL.match(without_shared(rest[len(modal) :], question)):
            return replace(before, word=modal, tail=rest[len(modal) :], has_modal=True)
    longest, fallback = shared(rest, question), None
    if len(longest) > 1 and _LEAD.fullmatch(longest) and not _TAIL.match(rest[len(longest) :]):  # 全部, 自己
        return None
    for size in range(len(longest), 0, -1):
        tail = rest[size:]
        if len(tail) > _LONGEST_TAIL or (_NOT.search(tail) and not _CANNOT.match(tail)):
            continue
        after = without_shared(tail, question)
        echo = replace(before, word=rest[:size], tail=after, is_joined=after != tail)
        if echo.is_short or _CANNOT.match(tail):
            return echo
        fallback = fallback or (echo if size == len(longest) > 1 else None)
    if fallback:
        return fallback
    if not longest and rest[0] in question.alike:
        echo = replace(before, word=rest[0], tail=without_shared(rest[1:], question), is_alike=True)
        return echo if echo.is_short else None
    return None


def _echo_of(clause: str, question: Question) -> bool | None:
    if _OPEN.search(clause) or (_LASTS.match(clause) and not _LASTS_ASKED.search(question.prompt)):
        return None
    if (question.is_offer and _MYSELF.match(clause)) or (not question.is_bad and _SCOFFS.search(clause)):
        return None
    if _denies_all(clause, question):
        return in_sense(False, "有", question.prompt)
    echo = _taken_apart(clause, question)
    if echo is None or echo.denials > 1 or (echo.is_forbidden and not question.is_offer):
        return None
    return _sense_of(echo, question)


def _denies_all(clause: str, question: Question) -> bool:
    """Whether there is none, nobody or no way, whatever the word: 一滴都没有, 一个人都没有, 打不开."""
    if _NOT_ONE.match(clause):
        return not question.inverts
    if _NOBODY.match(clause):
        return _SOMEBODY.search(question.prompt) is not None
    return not question.is_bad and not _ABLE.isdisjoint(question.modals) and _CANNOT_DO.match(clause) is not None


def _sense_of(echo: _Echo, question: Question) -> bool | None:
    if _CANNOT.match(echo.tail):
        return None if echo.is_denied or question.is_bad else in_sense(False, echo.word, question.prompt)
    if echo.word in question.modals and not question.inverts:
        return in_sense(not echo.is_denied, echo.word, question.prompt)
    if not question.is_bad and _SICK.search(echo.word) and _RID.search(question.prompt):
        return None
    if not is_predicate(echo.word, question.prompt):
        return None if echo.is_underway else _echo_of_other(echo, question)
    return _echo_of_denied(echo, question) if echo.is_denied else _echo_of_affirmed(echo, question)


def _echo_of_denied(echo: _Echo, question: Question) -> bool | None:
    is_clear = echo.is_short or len(echo.word) > 1
    return in_sense(False, echo.word, question.prompt) if is_clear else None


def _echo_of_affirmed(echo: _Echo, question: Question) -> bool | None:
    if not echo.is_short or (echo.word in _EFFORTS and not _RESULT.match(echo.tail)):
        return None
    if echo.is_underway:
        return False if question.is_done else None
    return in_sense(True, echo.word, question.prompt)


def _echo_of_other(echo: _Echo, question: Question) -> bool | None:
    """Words that may be nouns say something only with an aspect, a modal or a denial, and nothing else: 退款了, 没钱."""
    if question.inverts or not _may_tell(echo, question) or not _is_verb(echo, question):
        return None
    is_plain = echo.tail in {"", "的"} and (echo.has_modal or question.is_open or is_named(echo.word, question))
    says = echo.is_denied or echo.has_aspect or is_plain
    return in_sense(not echo.is_denied, echo.word, question.prompt) if says else None


def _may_tell(echo: _Echo, question: Question) -> bool:
    """Not where efforts are told, another thing is named, or a wish stands for what was done."""
    if not echo.is_short or (echo.word in _EFFORTS and not _RESULT.match(echo.tail)):
        return False
    if echo.is_other and not is_named(echo.word, question):
        return False
    return not (echo.is_wish and echo.is_denied and question.is_done)


def _is_verb(echo: _Echo, question: Question) -> bool:
    """Whether the word may be what is asked after: no trouble that shall be gone (牙疼好点了吗), no part of a noun."""
    if not question.is_bad and _SICK.search(echo.word):
        return False
    if len(echo.word) > 1 and not echo.is_alike:
        return True
    if question.is_bad or echo.word in _NEVER_ALONE:
        return False
    return echo.is_joined or is_free(echo.word, question)
