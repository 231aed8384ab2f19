"""Scripted customers: what they make of a message, and that they stay in character."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo.people import LOCALES, Mind, Person, Persona, Received, Reply, phrases, respond
from bot.demo.reading import Ask, asked, choices, is_asked_again, is_opening, is_stopped
from bot.dialogue.effects import Say, Variable
from bot.dialogue.engine import begin
from bot.dialogue.render import compose
from bot.dialogue.sentences import product_wording
from bot.dialogue.state import DialogueState
from bot.dialogue.turn import Step
from bot.packs.scripts import Question, Script
from bot.packs.wording import Line
from bot.understanding.types import Locale
from tests.dialogue.talking import all_scripts, facts

NOW = datetime(2026, 6, 3, 2, tzinfo=UTC)
BY_KIND = {"csat5": Ask.MARK, "nps11": Ask.RATE, "choice": Ask.CHOOSE}
BY_KEY = {
    "works": Ask.WORKS,
    "settled": Ask.SETTLED,
    "solved": Ask.SETTLED,
    "contact_right": Ask.CONTACT,
    "contacted": Ask.CONTACTED,
    "has_need": Ask.NEED,
    "wants_maintenance": Ask.MAINTAIN,
    "suggestion": Ask.SUGGESTION,
    "wishes": Ask.SUGGESTION,
    "expectation": Ask.SUGGESTION,
    "new_contact": Ask.NEW_CONTACT,
    "need": Ask.WHAT_NEED,
    "matter": Ask.MATTER,
    "maintenance_time": Ask.DAYS,
}
LINES = {
    Line.ASK_REASON: Ask.REASON,
    Line.ASK_WHEN: Ask.WHEN,
    Line.ASK_MORE: Ask.MORE,
    Line.ASK_CASE_NEEDED: Ask.CASE_NEEDED,
    Line.CLOSING: Ask.NOTHING,
    Line.CLOSING_CASE: Ask.NOTHING,
}


def shown(script: Script | None, say: Say, locale: Locale, channel: str) -> tuple[str, tuple[str, ...]]:
    """What a customer sees when the bot says this."""
    given = facts(locale, channel=channel)
    state = DialogueState(locale=locale)
    results: dict[str, Variable] = {"case_number": "1001", "promised_at": NOW, "callback_at": NOW, "score": 2}
    reply = compose(Step(state, (say,)), script=script, wording=product_wording(), facts=given, results=results)
    assert reply is not None
    return reply.text, reply.options


def every_question() -> Iterator[tuple[Script, Question]]:
    for script in all_scripts():
        for question in script.questions:
            yield script, question


@pytest.mark.parametrize("channel", ["sms", "voice", "webchat"])
@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize(
    ("script", "question"), [pytest.param(*one, id=f"{one[0].key}-{one[1].key}") for one in every_question()]
)
def test_every_question_of_the_pack_is_recognised(
    script: Script, question: Question, locale: Locale, channel: str
) -> None:
    expected = BY_KIND.get(question.kind) or BY_KEY[question.key]
    for time in (1, 2):
        text, options = shown(script, Say(None, question=question.key, time=time), locale, channel)
        assert asked(text, options) is expected, text
        if expected is Ask.CHOOSE:
            assert len(choices(text, options)) == len(question.options)
    if question.low is not None and question.low.reason_when is not None:
        text, options = shown(script, Say(None, question=question.reason_key), locale, channel)
        wants = Ask.BETTER if question.key == "recommend" else Ask.REASON
        assert asked(text, options) is wants, text


@pytest.mark.parametrize("locale", list(Locale))
@pytest.mark.parametrize("line", LINES)
def test_the_bots_own_questions_are_recognised(line: Line, locale: Locale) -> None:
    variables: dict[str, Variable] = {"case_number": "1001", "score": 2} if line is Line.ASK_CASE_NEEDED else {}
    text, options = shown(None, Say(line, variables), locale, "sms")
    assert asked(text, options) is LINES[line], text


@pytest.mark.parametrize("locale", list(Locale))
def test_openings_repetitions_and_goodbyes_are_told_apart(locale: Locale) -> None:
    for script in all_scripts():
        given = facts(locale, channel="sms", extra={"occasion": "x", "greeting": "x"})
        opening = compose(begin(script, given), script=script, wording=product_wording(), facts=given)
        assert opening is not None
        assert is_opening(opening.text) == (script.style == "conversation"), opening.text
        assert not is_stopped(opening.text)
    assert is_asked_again(shown(None, Say(Line.ASK_AGAIN), locale, "sms")[0])
    for channel in ("sms", "voice"):
        assert is_stopped(shown(None, Say(Line.OPTED_OUT), locale, channel)[0])


MARK = {
    "zh-CN": "您对我们的服务满意吗？（回复1-5，5为非常满意）",
    "zh-TW": "您對我們的服務滿意嗎？（請回覆1-5，5為非常滿意）",
    "zh-HK": "您對我們的服務滿意嗎？（請回覆1-5，5為非常滿意）",
    "en": "How happy are you with our service? (reply 1-5, 5 = very satisfied)",
}
SETTLED = {
    "zh-CN": "这个问题解决得让您满意了吗？（回复“是”或“否”）",
    "zh-TW": "這個問題解決得讓您滿意了嗎？（請回覆「是」或「否」）",
    "zh-HK": "這個問題解決得讓您滿意了嗎？（請回覆「是」或「否」）",
    "en": "Is it settled to your satisfaction? (reply yes or no)",
}
MARKS = tuple("12345")


def talk(
    persona: Persona, locale: str, texts: Sequence[str], *, seed: int = 1, channel: str = "sms"
) -> list[tuple[Reply, ...]]:
    """What somebody answers to messages that come a day apart."""
    mind, answers = Mind(), []
    for day, text in enumerate(texts):
        received = Received(text, MARKS if text in MARK.values() else (), channel, NOW + timedelta(days=day))
        replies, mind = respond(Person(persona, locale), received, mind, Random(f"{seed}/{day}"))
        answers.append(replies)
    return answers


def words(replies: Sequence[Reply]) -> list[str]:
    return [reply.text for reply in replies]


@pytest.mark.parametrize("locale", LOCALES)
def test_a_stopper_answers_once_says_stop_and_never_writes_again(locale: str) -> None:
    first, second, *later = talk(Persona.STOPPER, locale, [MARK[locale]] * 4)
    assert len(first) == 1
    assert words(second)[0] in phrases(locale)["stop"]
    assert later == [(), ()]


@pytest.mark.parametrize("locale", LOCALES)
def test_a_stranger_says_so_and_is_gone(locale: str) -> None:
    first, second = talk(Persona.STRANGER, locale, [MARK[locale]] * 2)
    assert words(first)[0] in phrases(locale)["wrong"]
    assert second == ()


@pytest.mark.parametrize("locale", LOCALES)
def test_a_relapsing_customer_says_no_twice_then_yes(locale: str) -> None:
    answers = talk(Persona.RELAPSING, locale, [MARK[locale], *[SETTLED[locale]] * 3])
    said = [words(answer)[0] for answer in answers[1:]]
    kinds = [next(key for key in ("settled_no", "settled_yes") if text in phrases(locale)[key]) for text in said]
    assert kinds == ["settled_no", "settled_no", "settled_yes"]


def test_silent_people_and_dead_numbers_never_write() -> None:
    for persona in (Persona.SILENT, Persona.INVALID):
        assert talk(persona, "zh-CN", [MARK["zh-CN"]] * 5) == [()] * 5


def test_a_dropper_answers_the_first_question_of_a_visit_only() -> None:
    opening = "您好！我是久工云服的自动回访助手。" + MARK["zh-CN"]
    answers = talk(Persona.DROPPER, "zh-CN", [opening, MARK["zh-CN"], MARK["zh-CN"], opening])
    assert [len(answer) for answer in answers] == [1, 0, 0, 1]


def test_a_corrector_takes_the_mark_back_in_a_second_message() -> None:
    ((first, second),) = talk(Persona.CORRECTOR, "zh-CN", [MARK["zh-CN"]])
    assert first.text in {"3", "4", "5"}
    assert any(mark in second.text for mark in "24")
    assert first.after < second.after


def test_a_switcher_writes_another_language() -> None:
    first, second = talk(Persona.SWITCHER, "zh-TW", [MARK["zh-TW"]] * 2)
    assert "English" in words(first)[0]
    assert words(second)[0].isascii() or "👍" in words(second)[0]


def test_the_terse_write_figures_and_the_misunderstood_do_too() -> None:
    for seed in range(30):
        (answer,) = talk(Persona.TERSE, "en", [MARK["en"]], seed=seed)
        assert words(answer)[0] in MARKS
        (again,) = talk(Persona.HAPPY, "zh-CN", ["抱歉，我没太明白。" + MARK["zh-CN"]], seed=seed)
        assert words(again)[0] in MARKS


def test_a_photographer_sends_a_picture_with_the_reason() -> None:
    answers = talk(Persona.PHOTOGRAPHER, "zh-CN", [MARK["zh-CN"], "能说说主要是哪里不满意吗？一两句话就行。"])
    assert answers[1][0].pictures == ("leak",)


def test_most_answers_are_words_and_they_vary() -> None:
    said = [words(talk(Persona.HAPPY, "zh-CN", [MARK["zh-CN"]], seed=seed)[0])[0] for seed in range(200)]
    assert len(set(said)) >= 15
    assert sum(text.isdigit() for text in said) < 20


def test_nobody_answers_twice_while_writing() -> None:
    person, mind = Person(Persona.HAPPY, "en"), Mind()
    first, mind = respond(person, Received(MARK["en"], MARKS, "sms", NOW), mind, Random(3))
    second, mind = respond(person, Received(MARK["en"], MARKS, "sms", NOW + timedelta(seconds=5)), mind, Random(4))
    assert len(first) == 1
    assert second == ()


def test_every_locale_has_every_phrase_in_several_wordings() -> None:
    keys = {locale: set(phrases(locale)) for locale in LOCALES}
    assert len({frozenset(each) for each in keys.values()}) == 1
    for locale in LOCALES:
        for key, each in phrases(locale).items():
            assert len(set(each)) == len(each) >= 2, (locale, key)


@given(
    persona=st.sampled_from(Persona),
    locale=st.sampled_from(LOCALES),
    text=st.text(max_size=80) | st.sampled_from([*MARK.values(), *SETTLED.values()]),
    options=st.lists(st.text(max_size=8), max_size=6).map(tuple),
    channel=st.sampled_from(["sms", "whatsapp", "voice"]),
    seed=st.integers(0, 1000),
)
def test_whatever_arrives_people_answer_soon_and_the_same_again(
    persona: Persona, locale: str, text: str, options: tuple[str, ...], channel: str, seed: int
) -> None:
    received, person = Received(text, options, channel, NOW), Person(persona, locale)
    replies, mind = respond(person, received, Mind(), Random(seed))
    assert (replies, mind) == respond(person, received, Mind(), Random(seed))
    assert Mind.from_json(mind.to_json()) == mind
    for reply in replies:
        assert reply.text
        limit = timedelta(minutes=1) if channel == "voice" else timedelta(hours=24)
        assert timedelta(0) < reply.after < limit
