"""Another time for the talk: what asks for it, and what only names a time."""

from __future__ import annotations

import pytest

from bot.understanding.types import Act
from tests.understanding.saying import read_as

SLOTS = ("Tomorrow 9-12", "Friday afternoon", "Saturday")


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("手头有事,周四晚上再问吧", "csat5"),
        ("装好了,可我在医院,后天上午再跟我说", "yes_no"),
        ("今晚别打,明晚可以", "none"),
        ("听日下昼打俾我", "nps11"),
        ("剩下的问题下周一再答", "choice"),
        ("yes. busy with the baby, text me tonight", "yes_no"),
        ("catch me again at half four", "text"),
        ("keep the other questions for friday morning", "choice"),
        ("in a lecture, tomorrow lunchtime", "csat5"),
        ("tomorrow five o clock you call", "yes_no"),
        ("call me at six", "none"),
        ("don't call me before five", "none"),
    ],
)
def test_a_named_time_for_the_talk(words: str, kind: str) -> None:
    reading = read_as(words, kind, options=("Red", "Blue"))
    assert Act.CALLBACK in reading.settled
    assert reading.callback is not None
    assert Act.ASK_HUMAN not in reading.settled


@pytest.mark.parametrize(
    "words",
    [
        "get your branch manager to phone me tuesday at 3",
        "I need the owner on the line tomorrow at 11am",
        "请你们店长周六下午给我回个电话",
        "叫你哋經理聽日朝早打俾我",
        "改天吧,后天上午再说,要真人跟我讲",
        "I want to talk to a human at 3pm",
        "转人工,后天早上九点",
    ],
)
def test_a_person_at_a_named_time_is_both(words: str) -> None:
    reading = read_as(words, "csat5")
    assert {Act.ASK_HUMAN, Act.CALLBACK} <= reading.settled


@pytest.mark.parametrize("words", ["让你们老板今天就给我打电话", "have your supervisor ring me today"])
def test_in_a_hurry_is_no_appointment(words: str) -> None:
    reading = read_as(words)
    assert Act.ASK_HUMAN in reading.settled
    assert Act.CALLBACK not in reading.settled


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("good afternoon lah", "nps11"),
        ("Good evening, team", "none"),
        ("各位早上好", "text"),
        ("晚上好呀🌸", "choice"),
        ("saturday", "choice"),
        ("下午没空", "choice"),
        ("周五下班后", "choice"),
        ("the 14th please", "choice"),
        ("any time after four", "choice"),
        ("between 3 and 4", "csat5"),
        ("9 to 12 suits me", "yes_no"),
        ("basketball tonight at 8, you in?", "text"),
        ("记得晚上带瓶醋回来", "none"),
        ("the driver came at three", "text"),
        ("师傅周二下午三点打给我说来不了", "text"),
        ("nobody called me back on monday", "text"),
        ("can you move my visit to thursday", "none"),
        ("明天能上门吗", "none"),
        ("i will try again tomorrow", "text"),
        ("i was in a meeting at ten, now i can", "none"),
        ("客服说周一给我回电话,到现在没打", "text"),
        ("技师讲改天下午再来", "text"),
        ("I'll be home on thursday afternoon", "yes_no"),
        ("cancelled by text at 3am", "text"),
    ],
)
def test_a_time_that_is_not_for_the_talk(words: str, kind: str) -> None:
    assert Act.CALLBACK not in read_as(words, kind, options=SLOTS).settled


@pytest.mark.parametrize(
    ("words", "kind"),
    [("saturday", "choice"), ("早安呀", "none"), ("good morning sir", "csat5"), ("周五下班后", "choice")],
)
def test_an_option_or_a_greeting_is_never_a_call_later(words: str, kind: str) -> None:
    reading = read_as(words, kind, options=SLOTS)
    assert Act.CALLBACK in reading.excluded
    if kind != "choice":
        assert reading.callback is None


@pytest.mark.parametrize(
    "words",
    ["Good evening ma'am", "大家早上好", "happy friday everyone", "各位老师好", "hi team!", "您好啊", "morning"],
)
def test_greetings(words: str) -> None:
    assert read_as(words).settled == {Act.GREETING}


@pytest.mark.parametrize("words", ["在开会,晚点再聊", "先不说了,有客人", "at the dentist, try again later"])
def test_why_not_now_and_later_is_a_call_later_without_a_time(words: str) -> None:
    assert read_as(words).settled == {Act.CALLBACK}


def test_what_shall_come_first_waits_for_nothing() -> None:
    assert not read_as("先退款再说").calls_later
    assert read_as("等我吃完饭再说").calls_later


@pytest.mark.parametrize("words", ["6", "six", "七", "14.30", "after 2 if you like", "the ninth, half past ten"])
@pytest.mark.parametrize("prompt", ["Sorry we missed you. When may we call you again?", "请问您几点方便接电话?"])
def test_any_time_answers_when_to_call(words: str, prompt: str) -> None:
    reading = read_as(words, "none", prompt)
    assert Act.CALLBACK in reading.settled
    assert reading.callback is not None


def test_a_bare_figure_is_an_hour_only_where_one_was_asked_for() -> None:
    assert read_as("6", "none", "How did we do?").callback is None


@pytest.mark.parametrize(
    ("words", "prompt"),
    [
        ("saturday morning works for me", "Did the engineer tidy up?"),
        ("后天下午三点可以", "热水器修好了吗?"),
        ("friday at ten, i'm cooking", "Is the line clear again?"),
        ("七点半后吧,正哄娃", "您现在方便做个回访吗?"),
    ],
)
def test_a_time_beside_a_question_of_no_time_is_for_the_talk(words: str, prompt: str) -> None:
    assert Act.CALLBACK in read_as(words, "yes_no", prompt).settled


@pytest.mark.parametrize(
    ("words", "prompt"),
    [
        ("tuesday", "Did the engineer come?"),
        ("friday at ten please", "Can you be home on Thursday for the visit?"),
        ("周六上午吧", "周五的复诊您方便吗?"),
        ("landed at nine, the case came two days later", "Did your luggage arrive?"),
    ],
)
def test_a_time_that_may_answer_is_not_for_the_talk(words: str, prompt: str) -> None:
    assert Act.CALLBACK not in read_as(words, "yes_no", prompt).settled


@pytest.mark.parametrize(
    "words",
    ["can't talk", "ttyl", "on another call", "bad timing, sorry", "手头有事", "娃刚睡 晚点", "改天吧", "開緊會呀"],
)
def test_nothing_but_not_now_is_a_call_back(words: str) -> None:
    assert Act.CALLBACK in read_as(words, "csat5", "Please rate us from 1 to 5").settled


@pytest.mark.parametrize("words", ["没空填问卷", "不方便透露", "no time to answer that", "后天才做手术"])
def test_a_refusal_or_a_fact_is_none(words: str) -> None:
    assert Act.CALLBACK not in read_as(words, "csat5", "Please rate us from 1 to 5").settled
