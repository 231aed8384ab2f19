"""Single promises of the conversation, each with the effects that keep it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest

from bot.dialogue.effects import (
    AddToCase,
    Ask,
    Cause,
    ConfirmCase,
    Effect,
    End,
    Finish,
    HandOver,
    Note,
    NoteKind,
    OpenCase,
    RecordAnswer,
    ReopenCase,
    Reschedule,
    Say,
    StaySilent,
    SwitchLocale,
    Tone,
    WithdrawAnswer,
)
from bot.dialogue.engine import begin
from bot.dialogue.questions import open_question
from bot.dialogue.render import MissingVariable, compose, fill
from bot.dialogue.sentences import product_wording
from bot.dialogue.state import DialogueState
from bot.packs.wording import Line
from bot.understanding.types import Act, CallbackWindow, Locale, QuestionKind
from tests.dialogue.talking import NOON, Talk, case, facts, heard, is_silent, script, spoken, with_case

T = TypeVar("T", bound=Effect)


def of(effects: tuple[Effect, ...] | list[Effect], kind: type[T]) -> list[T]:
    return [effect for effect in effects if isinstance(effect, kind)]


def lines(effects: tuple[Effect, ...]) -> list[Line | None]:
    return [say.line for say in of(effects, Say)]


def test_opening_says_who_for_whom_that_it_is_a_machine_why_and_how_to_stop() -> None:
    for locale, machine, stop in (
        (Locale.ZH_CN, "自动", "退订"),
        (Locale.ZH_HK, "自動", "退訂"),
        (Locale.EN, "automated", "STOP"),
    ):
        given = facts(locale)
        reply = compose(
            begin(script("after_sales"), given), script=script("after_sales"), wording=product_wording(), facts=given
        )
        assert reply is not None
        assert all(part in reply.text for part in (given.company, machine, stop, given.product))
        assert reply.question == "works"
        assert reply.expects_reply


def test_attribution_is_frozen_when_a_question_is_first_put() -> None:
    talk = Talk(script("first"))
    talk.say("?", heard(Act.ASK_REPEAT))
    talk.say("5", heard(Act.ANSWER, answer=5))
    assert [(ask.question, ask.time) for ask in of(talk.effects, Ask)] == [
        ("service", 1),
        ("service", 2),
        ("contact_right", 1),
    ]


def test_goto_and_end_are_followed() -> None:
    talk = Talk(script("expansion"))
    talk.say("没有", heard(Act.ANSWER, answer=False))
    assert talk.state.question == "service"
    talk = Talk(script("technical"))
    for answer in (True, 5, False):
        effects = talk.say("…", heard(Act.ANSWER, answer=answer))
    assert of(effects, Finish) == [Finish(End.COMPLETED, "all_answered")]


def test_a_mark_outside_the_scale_is_not_recorded() -> None:
    talk = Talk(script("first"))
    for mark in (0, 6):
        effects = talk.say("?", heard(Act.ANSWER, answer=mark))
        assert not of(effects, RecordAnswer)
    assert talk.state.question == "contact_right"  # not understood twice: left out


def test_the_mark_that_only_asks_for_a_reason_opens_no_case() -> None:
    talk = Talk(script("first"))
    talk.say("3", heard(Act.ANSWER, answer=3))
    assert talk.state.question == "service_reason"
    effects = talk.say("一般般", heard(Act.ANSWER))
    assert not of(effects, OpenCase)
    assert Line.NOTED in lines(effects)


def test_the_case_of_a_low_mark_holds_the_reason_and_names_the_question() -> None:
    talk = Talk(script("first"))
    assert not of(talk.say("1", heard(Act.ANSWER, answer=1)), OpenCase)
    [opened] = of(talk.say("等了三天没人来", heard(Act.ANSWER, Act.COMPLAINT)), OpenCase)
    assert (opened.cause, opened.words, opened.question) == (Cause.LOW_SCORE, "等了三天没人来", "service")
    assert opened.category == "punctuality"


def test_a_reason_beside_the_mark_is_not_asked_for() -> None:
    talk = Talk(script("first"))
    effects = talk.say("2分，师傅骂人", heard(Act.ANSWER, Act.COMPLAINT, answer=2))
    [opened] = of(effects, OpenCase)
    assert (opened.cause, opened.question, opened.category) == (Cause.COMPLAINT, "service", "attitude")
    assert talk.state.question == "contact_right"


def test_one_conversation_opens_one_case() -> None:
    talk = Talk(script("questionnaire"))
    talk.say("1 漏水", heard(Act.ANSWER, Act.COMPLAINT, answer=1))
    talk.say("1", heard(Act.ANSWER, answer=1))
    talk.say("电话没人接", heard(Act.ANSWER, Act.COMPLAINT))
    assert len(of(talk.effects, OpenCase)) == 1
    assert [added.words for added in of(talk.effects, AddToCase)] == ["电话没人接"]


@pytest.mark.parametrize("leave", [Act.CALLBACK, Act.OPT_OUT, Act.REFUSE, Act.ASK_HUMAN])
def test_leaving_before_the_reason_opens_the_case_all_the_same(leave: Act) -> None:
    talk = Talk(script("first"))
    talk.say("1", heard(Act.ANSWER, answer=1))
    window = CallbackWindow(NOON + timedelta(hours=3), NOON + timedelta(hours=4)) if leave is Act.CALLBACK else None
    talk.say("……", heard(leave, callback=window))
    [opened] = of(talk.effects, OpenCase)
    assert opened.question == "service"


def test_a_correction_undoes_what_followed_from_the_old_value() -> None:
    talk = Talk(script("expansion"))
    talk.say("有", heard(Act.ANSWER, answer=True))
    talk.say("想加一台", heard(Act.ANSWER))
    effects = talk.say("不对，没有，说错了", heard(Act.ANSWER, answer=False))
    [record] = of(effects, RecordAnswer)
    assert (record.question, record.value, record.supersedes) == ("has_need", False, True)
    assert of(effects, WithdrawAnswer) == [WithdrawAnswer("need")]
    assert talk.state.question == "service"


def test_a_low_mark_corrected_before_its_reason_opens_no_case() -> None:
    talk = Talk(script("first"))
    talk.say("1", heard(Act.ANSWER, answer=1))
    talk.say("不对，应该是5分", heard(Act.ANSWER))
    talk.silence()
    talk.silence()
    assert not of(talk.effects, OpenCase)
    assert talk.state.value_of("service") == 5


def test_a_correction_within_one_message_is_for_the_open_question() -> None:
    talk = Talk(script("questionnaire"))
    talk.say("5", heard(Act.ANSWER, answer=5))
    [record] = of(talk.say("4分，哦不对，3分", heard(Act.ANSWER, answer=3)), RecordAnswer)
    assert (record.question, record.value, record.supersedes) == ("technology", 3, False)


def test_a_correction_after_the_end_still_counts() -> None:
    talk = Talk(script("first"))
    for words, answer in (("5", 5), ("对", True), ("没有", None)):
        talk.say(words, heard(Act.ANSWER, answer=answer))
    assert talk.state.is_over
    effects = talk.say("刚才按错了，服务是1分", heard(Act.UNCLEAR))
    # The last answer that a mark fits is the yes to the contact data; a mark fits no yes, so nothing is guessed.
    assert not of(effects, RecordAnswer)


def test_a_text_answer_keeps_its_words_and_is_noted() -> None:
    talk = Talk(script("expansion"))
    talk.say("有", heard(Act.ANSWER, answer=True))
    words = "  两台\n大的，{x} [y] "
    effects = talk.say(words, heard(Act.ANSWER))
    assert of(effects, Note) == [Note(NoteKind.NEED, words)]
    assert of(effects, RecordAnswer)[0].words == words


def test_a_question_of_the_customer_is_kept_word_by_word_and_promises_nothing() -> None:
    talk = Talk(script("after_sales"))
    effects = talk.say("滤芯哪里买？", heard(Act.ASK_HELP))
    assert of(effects, Note) == [Note(NoteKind.QUESTION, "滤芯哪里买？")]
    assert not of(effects, OpenCase)
    assert talk.state.question == "works"


def test_a_promise_names_number_and_time() -> None:
    talk = Talk(
        script(
            "after_sales",
        )
    )
    talk.say("漏水", heard(Act.COMPLAINT))
    assert any("1001" in line and "明天下午3点前" in line for line in talk.lines)


def test_anger_is_heard_out_calmly_and_not_questioned() -> None:
    talk = Talk(script("questionnaire"))
    effects = talk.say("你们这群骗子！", heard(Act.UNCLEAR, is_angry=True))
    [opened] = of(effects, OpenCase)
    assert (opened.cause, opened.is_angry) == (Cause.ANGER, True)
    assert not of(effects, Ask)
    assert all(say.tone is Tone.CALM for say in of(effects, Say))
    ended = talk.say("没了", heard(Act.ANSWER))
    assert of(ended, Finish) == [Finish(End.PARTIAL, "angry")]


def test_an_answer_of_an_angry_customer_is_kept_too() -> None:
    talk = Talk(script("questionnaire"))
    effects = talk.say("1分！垃圾！", heard(Act.ANSWER, Act.COMPLAINT, answer=1, is_angry=True))
    assert of(effects, RecordAnswer)[0].value == 1
    assert Line.ASK_MORE in lines(effects)


@pytest.mark.parametrize(("is_staffed", "line"), [(True, Line.HANDING_OVER), (False, Line.PERSON_LATER)])
def test_a_person_is_brought_in_or_announced(is_staffed: bool, line: Line) -> None:
    talk = Talk(script("after_sales"), facts(is_staffed=is_staffed))
    effects = talk.say("人工", heard(Act.ASK_HUMAN))
    assert of(effects, HandOver) == [HandOver(is_staffed, "人工")]
    assert line in lines(effects)
    assert of(effects, Finish) == [Finish(End.PARTIAL, "asked_person")]


def test_the_bot_is_silent_while_a_person_speaks_and_goes_on_afterwards() -> None:
    talk = Talk(script("first"))
    talk.person_takes_over()
    assert is_silent(talk.say("5", heard(Act.ANSWER, answer=5)))
    assert is_silent(talk.silence())
    effects = talk.person_hands_back()
    assert lines(effects)[0] is Line.BACK
    assert of(effects, Ask)[0].question == "service"


def test_the_first_refusal_of_all_ends_the_survey_unless_it_names_the_question() -> None:
    talk = Talk(script("first"))
    assert of(talk.say("不想", heard(Act.REFUSE)), Finish) == [Finish(End.REFUSED, "refused")]
    talk = Talk(script("first"))
    assert not of(talk.say("这个跳过", heard(Act.REFUSE)), Finish)
    assert talk.state.question == "contact_right"


def test_the_earlier_answers_of_a_visit_are_not_asked_again() -> None:
    whole = script("questionnaire")
    step = begin(whole, facts(), {"service": 1, "technology": 5})
    assert [ask.question for ask in of(step.effects, Ask)] == ["product"]
    assert lines(step.effects)[0] is Line.OPENING_AGAIN
    given = {q.key: (None if q.kind == "text" else 5) for q in whole.questions} | {"wants_most": "training"}
    assert begin(whole, facts(), given).effects == (Finish(End.COMPLETED, "all_answered"),)


def test_a_time_named_when_asked_for_is_taken() -> None:
    talk = Talk(script("first"))
    talk.say("忙着呢", heard(Act.CALLBACK))
    [later] = of(talk.say("周五上午", heard(Act.UNCLEAR)), Reschedule)
    assert later.window is not None
    assert later.window.start.weekday() == 4


def test_silence_says_nothing_to_who_never_spoke_and_counts_as_not_reached() -> None:
    talk = Talk(script("questionnaire"))
    assert spoken(talk.silence())
    effects = talk.silence()
    assert not spoken(effects)
    assert of(effects, Finish) == [Finish(End.UNREACHABLE, "silent")]


def test_on_the_phone_silence_is_asked_once_a_time_and_taken_leave_of() -> None:
    talk = Talk(script("questionnaire"), facts(channel="voice"))
    talk.silence()
    talk.say("五分", heard(Act.ANSWER, answer=5))
    assert not of(talk.silence(), Finish)
    effects = talk.silence()
    assert Line.SILENCE in lines(effects)
    assert of(effects, Finish) == [Finish(End.PARTIAL, "silent")]


def test_only_a_yes_without_a_complaint_settles_a_case() -> None:
    talk = Talk(script("confirm"), with_case(facts()))
    [confirmed] = of(talk.say("解决了", heard(Act.ANSWER, answer=True)), ConfirmCase)
    assert confirmed.number == "77"
    talk = Talk(script("confirm"), with_case(facts()))
    effects = talk.say("好了但是又坏了", heard(Act.ANSWER, Act.COMPLAINT, answer=True))
    assert not of(effects, ConfirmCase)
    assert of(effects, ReopenCase) == [ReopenCase("好了但是又坏了", "77")]


def test_a_yes_taken_back_reopens_the_case() -> None:
    talk = Talk(script("confirm"), with_case(facts()))
    talk.say("是", heard(Act.ANSWER, answer=True))
    effects = talk.say("不对，没有，还在漏", heard(Act.COMPLAINT, Act.ANSWER))
    assert of(effects, ReopenCase)


def test_unclear_then_silent_closes_no_case() -> None:
    talk = Talk(script("confirm"), with_case(facts()))
    talk.say("嗯？", heard(Act.UNCLEAR))
    talk.silence()
    talk.silence()
    assert not of(talk.effects, ConfirmCase)
    assert talk.finishes() == [Finish(End.PARTIAL, "silent")]


def test_a_late_case_is_told_as_late_and_the_person_is_reminded() -> None:
    given = replace(facts(), cases=(case("31", "open", -1),))
    talk = Talk(None, given)
    effects = talk.say("我的投诉呢", heard(Act.ASK_HELP, asks_case=True))
    assert lines(effects) == [Line.CASE_LATE]
    assert of(effects, AddToCase) == [AddToCase("我的投诉呢", "31")]


def test_a_new_complaint_beside_the_question_for_a_case_goes_into_that_case() -> None:
    talk = Talk(None, replace(facts(), cases=(case("31", "claimed", 5),)))
    effects = talk.say("投诉怎么样了，还在漏水", heard(Act.ASK_HELP, Act.COMPLAINT, asks_case=True))
    assert of(effects, AddToCase) == [AddToCase("投诉怎么样了，还在漏水", "31")]
    assert not of(effects, OpenCase)


def test_taiwan_and_hong_kong_need_no_switch() -> None:
    talk = Talk(script("first"), facts(Locale.ZH_HK))
    assert not of(talk.say("5", heard(Act.ANSWER, answer=5, language=Locale.ZH_TW)), SwitchLocale)
    assert of(talk.say("yes it is", heard(Act.ANSWER, answer=True, language=Locale.EN)), SwitchLocale)
    assert talk.state.locale is Locale.EN


def test_the_open_question_is_told_to_the_understanding() -> None:
    talk = Talk(script("questionnaire"))
    for answer in (5, 5, 5, 10):
        talk.say("…", heard(Act.ANSWER, answer=answer))
    now = open_question(talk.script, talk.state, product_wording())
    assert (now.kind, now.options[1]) == (QuestionKind.CHOICE, "使用培训")
    talk.say("在忙", heard(Act.CALLBACK))
    assert open_question(talk.script, talk.state, product_wording()).kind is QuestionKind.NONE


def test_a_photo_alone_is_no_unclear_answer() -> None:
    talk = Talk(script("first"))
    effects = talk.say("", heard(Act.UNCLEAR), has_media=True)
    assert Line.MEDIA_RECEIVED in lines(effects)
    assert talk.state.unclear == 0


def test_a_stored_conversation_of_a_newer_huifang_is_refused() -> None:
    stored = Talk(script("first")).state.to_json() | {"format": 99}
    with pytest.raises(ValueError, match="format 99"):
        DialogueState.from_json(stored)


def test_optional_parts_and_holes() -> None:
    assert fill("[{a}，]您好[（{b}）|。]", {"a": "", "b": "x"}) == "您好（x）"
    assert fill("[{a}，]您好[（{b}）|。]", {"a": "王", "b": ""}) == "王，您好。"
    assert fill("{a}", {"a": "{b} [c|d]"}) == "{b} [c|d]"
    with pytest.raises(MissingVariable, match="promised_at"):
        fill("{promised_at}前", {})


def test_silence_after_the_end_is_nothing() -> None:
    talk = Talk(script("first"))
    talk.say("退订", heard(Act.OPT_OUT))
    assert talk.silence() == (StaySilent("silent"),)


def test_a_complaint_after_its_case_was_closed_is_a_new_matter() -> None:
    talk = Talk(script("first"))
    talk.say("漏水", heard(Act.COMPLAINT))
    talk.put(replace(talk.facts.cases[0], state="closed"))
    assert len(of(talk.say("又漏了", heard(Act.COMPLAINT)), OpenCase)) == 1


def test_who_wants_a_person_about_his_case_has_not_settled_it() -> None:
    talk = Talk(script("confirm"), with_case(facts()))
    effects = talk.say("叫你们经理打给我", heard(Act.ASK_HUMAN))
    assert of(effects, ReopenCase) == [ReopenCase("叫你们经理打给我", "77")]
    assert of(effects, HandOver)


def test_settled_and_a_call_wanted_all_the_same_is_a_new_matter() -> None:
    talk = Talk(script("confirm"), with_case(facts()))
    effects = talk.say("解决了，请经理给我打个电话", heard(Act.ANSWER, Act.ASK_HUMAN, answer=True))
    assert of(effects, ConfirmCase)
    assert [opened.cause for opened in of(effects, OpenCase)] == [Cause.ASKED_PERSON]
