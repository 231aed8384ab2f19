"""What holds in every conversation, whatever the customer says and however long he is silent."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.dialogue.asking import MAX_ASKED
from bot.dialogue.effects import (
    AddToCase,
    Ask,
    ConfirmCase,
    Effect,
    Finish,
    OpenCase,
    OptIn,
    OptOut,
    RecordAnswer,
    ReopenCase,
    Resume,
    StaySilent,
    WrongPerson,
)
from bot.dialogue.phrases import before_correction
from bot.dialogue.questions import OWN, open_question, posed
from bot.dialogue.sentences import product_wording
from bot.dialogue.state import DialogueState
from bot.packs.scripts import Script
from bot.understanding.types import Act, CallbackWindow, Locale, QuestionKind, Understanding
from tests.dialogue.talking import NOON, Talk, all_scripts, case, facts, spoken

SCRIPTS = all_scripts()
FILED = (OpenCase, AddToCase, ReopenCase)
WORDS = st.sampled_from(
    [
        *(
            "5",
            "2分",
            "不对，是2分",
            "应该是5分，按错了",
            "sorry, I meant 1",
            "是",
            "不是",
            "1",
            "没有",
            "nothing else",
        ),
        *(
            "师傅迟到了",
            "the tap is leaking",
            "跳过这个",
            "不做调查",
            "明天下午三点",
            "{company} [x|y]",
            "",
            "🙂",
            "/restart",
        ),
        *("HELP", "你是谁", "A", "谢谢", "我唔係佢", "  "),
    ]
)
TOGETHER = sorted(set(Act) - {Act.AUTO_REPLY, Act.UNCLEAR})
ACTS = st.one_of(
    st.sampled_from([frozenset({Act.AUTO_REPLY}), frozenset({Act.UNCLEAR}), frozenset({Act.ANSWER})]),
    st.sampled_from(TOGETHER).map(lambda act: frozenset({act})),
    st.frozensets(st.sampled_from(TOGETHER), min_size=1, max_size=3),
)
WINDOW = CallbackWindow(NOON + timedelta(days=1), NOON + timedelta(days=1, hours=1))


@dataclass(frozen=True)
class Said:
    """One message of the customer."""

    words: str
    understanding: Understanding
    has_media: bool


@st.composite
def messages(draw: st.DrawFn) -> Said:
    acts = draw(ACTS)
    understanding = Understanding(
        acts=acts,
        lead=min(acts),
        answer=draw(st.one_of(st.none(), st.booleans(), st.integers(-1, 11))) if Act.ANSWER in acts else None,
        is_angry=draw(st.sampled_from([False, False, False, True])) and Act.AUTO_REPLY not in acts,
        asks_case=Act.ASK_HELP in acts and draw(st.booleans()),
        callback=draw(st.sampled_from([None, WINDOW])) if Act.CALLBACK in acts else None,
        language=draw(st.sampled_from([None, None, None, *Locale])),
    )
    return Said(draw(WORDS), understanding, draw(st.sampled_from([False, False, True])))


EVENTS = st.one_of(
    messages(), messages(), messages(), st.sampled_from(["silence", "take over", "hand back", "cases are closed"])
)


@st.composite
def talks(draw: st.DrawFn) -> Talk:
    script = draw(st.sampled_from([*SCRIPTS, None]))
    given_facts = facts(
        draw(st.sampled_from(list(Locale))),
        channel=draw(st.sampled_from(["webchat", "voice", "sms"])),
        is_staffed=draw(st.booleans()),
        product=draw(st.sampled_from(["净水机", ""])),
        customer=draw(st.sampled_from(["王女士", ""])),
        agent=draw(st.sampled_from(["李工", ""])),
        cases=draw(
            st.sampled_from([(), (case("31", "open", 5), case("30", "closed")), (case("32", "claimed", None),)])
        ),
    )
    if script is not None and script.key == "confirm":
        given_facts = replace(given_facts, case=case("77"), cases=(case("77"), *given_facts.cases))
    return Talk(script, given_facts)


def play(talk: Talk, event: Any) -> tuple[Effect, ...]:
    if event == "silence":
        return talk.silence()
    if event == "hand back":
        return talk.person_hands_back()
    if event == "cases are closed":
        for one in talk.facts.cases:
            talk.put(replace(one, state="closed_unconfirmed"))
        return ()
    if event == "take over":
        talk.person_takes_over()
        return ()
    return talk.say(event.words, event.understanding, has_media=event.has_media)


def has(effects: tuple[Effect, ...], *kinds: type[Effect]) -> bool:
    return any(isinstance(effect, kinds) for effect in effects)


@settings(max_examples=200, deadline=None)
@given(talks(), st.lists(EVENTS, max_size=25))
def test_every_conversation_is_sound(talk: Talk, events: list[Any]) -> None:
    is_stopped = False
    finished = len(talk.finishes())
    for event in events:
        before = talk.state
        effects = play(talk, event)
        _is_heard_or_silent(event, effects)
        _asks_within_bounds(effects)
        _closes_only_on_the_customers_word(event, effects)
        if isinstance(event, Said):
            _keeps_what_was_said(talk.script, before, event, effects)
        assert not (is_stopped and spoken(effects) and not has(effects, OptIn)), "spoke after the customer said stop"
        is_stopped = (is_stopped or has(effects, OptOut)) and not has(effects, OptIn)
        finished += has(effects, Finish) - has(effects, Resume)
        assert finished <= 1, "ended twice"
    _ends(talk)


def _is_heard_or_silent(event: Any, effects: tuple[Effect, ...]) -> None:
    if event in ("take over", "silence", "cases are closed") or (isinstance(event, Said) and has(effects, OptOut)):
        return
    assert spoken(effects) != has(effects, StaySilent), "either says something, or stays silent on purpose"


def _asks_within_bounds(effects: tuple[Effect, ...]) -> None:
    asked = [effect for effect in effects if isinstance(effect, Ask)]
    assert len(asked) <= 1
    assert all(1 <= effect.time <= MAX_ASKED for effect in asked)


def _closes_only_on_the_customers_word(event: Any, effects: tuple[Effect, ...]) -> None:
    if has(effects, ConfirmCase):
        assert isinstance(event, Said)
        assert Act.ANSWER in event.understanding.acts or before_correction(event.words) is not None
        assert Act.COMPLAINT not in event.understanding.acts


def _keeps_what_was_said(script: Script | None, before: DialogueState, said: Said, effects: tuple[Effect, ...]) -> None:
    acts = said.understanding.acts
    if Act.AUTO_REPLY in acts or (before.with_person and Act.OPT_OUT not in acts):
        assert not has(effects, RecordAnswer, *FILED)
        return
    if Act.COMPLAINT in acts:
        assert has(effects, *FILED), "a complaint was lost"
    if script is None or acts & {Act.OPT_OUT, Act.WRONG_PERSON} or before.is_stopped or before.is_over:
        return
    answers = [effect for effect in effects if isinstance(effect, RecordAnswer)]
    assert all(effect.words == said.words for effect in answers)
    if Act.ANSWER in acts and before.question not in OWN and before_correction(said.words) is None:
        assert before.question is not None
        at = posed(script, before.question)
        fits = (
            bool(said.words.strip())
            if at.kind is QuestionKind.TEXT
            else at.value(said.understanding.answer) is not None
        )
        is_doubtful = at.question.settles_case and (Act.COMPLAINT in acts or said.understanding.is_angry)
        if fits and not is_doubtful:
            assert [effect.question for effect in answers] == [before.question], "an answer was lost"


def _ends(talk: Talk) -> None:
    """Left alone, every conversation ends, and no low mark is forgotten."""
    talk.state = replace(talk.state, with_person=False)
    for _ in range(4):
        talk.silence()
    assert talk.state.is_over or talk.state.is_stopped
    assert talk.state.lows == ()


@settings(max_examples=80, deadline=None)
@given(talks(), messages())
def test_a_machine_on_the_other_side_is_left_alone(talk: Talk, said: Said) -> None:
    for _ in range(80):
        talk.say(said.words, said.understanding, has_media=said.has_media)
    last = talk.say(said.words, said.understanding, has_media=said.has_media)
    assert not spoken(last)


@settings(max_examples=80, deadline=None)
@given(talks(), st.lists(EVENTS, max_size=12))
def test_state_goes_through_json(talk: Talk, events: list[Any]) -> None:
    for event in events:
        play(talk, event)
        assert DialogueState.from_json(json.loads(json.dumps(talk.state.to_json()))) == talk.state
        open_question(talk.script, talk.state, product_wording())


@settings(max_examples=80, deadline=None)
@given(talks(), st.lists(messages(), max_size=6))
def test_a_low_mark_reaches_a_case_or_is_taken_back(talk: Talk, said: list[Said]) -> None:
    for one in said:
        talk.say(one.words, one.understanding)
    for _ in range(4):
        talk.silence()
    marks = [
        e for e in talk.effects if isinstance(e, RecordAnswer) and not e.supersedes and e.kind is QuestionKind.CSAT5
    ]
    corrected = any(isinstance(e, RecordAnswer) and e.supersedes for e in talk.effects)
    low = [e for e in marks if isinstance(e.value, int) and e.value <= 2]
    if low and not corrected and not has(tuple(talk.effects), WrongPerson):
        assert has(tuple(talk.effects), *FILED)
