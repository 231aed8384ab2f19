"""What people do in the console, through its forms, with the real use cases behind them."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select

from models import (
    Answer,
    AskedQuestion,
    Attempt,
    AttemptOutcome,
    Author,
    Case,
    CaseEntry,
    CaseState,
    ContactPoint,
    Conversation,
    ConversationState,
    Customer,
    Decision,
    Message,
    MessageState,
    Role,
    Settling,
    Suggestion,
    Visit,
    VisitState,
)
from tests.builders import (
    make_case,
    make_contact,
    make_conversation,
    make_customer,
    make_message,
    make_operator,
    make_opt_out,
    make_visit,
)
from tests.console.company import Company
from tests.console.scene import make_strangers_message


async def make_home_visit(company: Company, **given: object) -> UUID:
    """A visit of the northern branch, of the agent's own customer."""
    async with company.runtime.work() as work:
        customer = await make_customer(work, unit_id=company.north.id, owner_id=company.people[Role.AGENT].id)
        await make_contact(work, customer)
        return (await make_visit(work, customer, **given)).id


async def visit_of(company: Company, visit: UUID) -> Visit:
    async with company.runtime.sessions() as session:
        return await session.get_one(Visit, visit)


async def case_of(company: Company, case: UUID) -> Case:
    async with company.runtime.sessions() as session:
        return await session.get_one(Case, case)


def said(answer: object) -> str:
    """The sentence that a form was answered with."""
    return str(getattr(answer, "headers", {}).get("location", "")).partition("notice=")[2]


async def test_a_visit_is_moved_held_and_cancelled_with_the_reason_in_its_ledger(company: Company) -> None:
    visit = await make_home_visit(company)
    page = f"/visits/{visit}"
    async with company.browser(Role.AGENT) as agent, company.browser(Role.MANAGER) as manager:
        moved = await agent.send(f"{page}/reschedule", at="2026-06-18T15:30", reason="客户出差")
        assert said(moved) == "visit_moved"
        assert (await visit_of(company, visit)).wake_at.isoformat() == "2026-06-18T07:30:00+00:00"  # type: ignore[union-attr]
        held = await agent.send(f"{page}/hold", until="2026-06-19T09:00", reason="等配件")
        assert said(held) == "visit_held"
        assert (await visit_of(company, visit)).state is VisitState.HELD
        assert (await agent.send(f"{page}/cancel", reason="x")).status_code == 403
        assert said(await manager.send(f"{page}/cancel", reason="客户已搬走")) == "visit_cancelled"
        assert said(await manager.send(f"{page}/cancel", reason="再取消一次")) == "visit_moved_on"
        shown = (await manager.get(page)).text
    for words in ("客户出差", "等配件", "客户已搬走", "林晓梅", "周志强"):
        assert words in shown
    async with company.runtime.sessions() as session:
        lines = (await session.scalars(select(Decision.decision).order_by(Decision.at, Decision.id))).all()
    assert lines == ["moved", "held", "ended"]


async def test_a_change_without_a_reason_or_into_the_past_changes_nothing(company: Company) -> None:
    visit = await make_home_visit(company)
    async with company.browser(Role.MANAGER) as manager:
        for path, fields, sentence in (
            ("reschedule", {"at": "2026-06-16T10:00", "reason": "x"}, "visit_time_wrong"),
            ("reschedule", {"at": "soon", "reason": "x"}, "visit_time_wrong"),
            ("reschedule", {"at": "2026-07-01T10:00", "reason": " "}, "reason_missing"),
            ("hold", {"until": "2026-06-16T10:00", "reason": "x"}, "visit_time_wrong"),
            ("hold", {"reason": ""}, "reason_missing"),
            ("cancel", {}, "reason_missing"),
        ):
            assert said(await manager.send(f"/visits/{visit}/{path}", **fields)) == sentence
    assert (await visit_of(company, visit)).state is VisitState.PLANNED


async def test_of_two_who_claim_at_once_one_wins_and_the_other_is_told(company: Company) -> None:
    async with company.runtime.work() as work:
        rival = await make_operator(work, company.north, Role.AGENT, display_name="赵强")
        customer = await make_customer(work, unit_id=company.north.id)
        case = (await make_case(work, customer)).id
    async with company.browser(Role.AGENT) as one, company.browser(rival) as two:
        await asyncio.gather(one.csrf(), two.csrf())
        answers = await asyncio.gather(*(client.send(f"/cases/{case}/claim") for client in (one, two)))
        assert sorted(said(answer) for answer in answers) == ["case_claimed", "case_claimed_by_other"]
        loser = two if said(answers[0]) == "case_claimed" else one
        winner = "林晓梅" if said(answers[0]) == "case_claimed" else "赵强"
        page = (await loser.get(f"/cases/{case}?notice=case_claimed_by_other")).text
        assert winner in page
        assert "同事先受理了" in page


async def test_a_case_from_claim_to_the_customers_confirmation(company: Company) -> None:
    async with company.runtime.work() as work:
        customer = await make_customer(work, unit_id=company.north.id, owner_id=company.people[Role.AGENT].id)
        await make_contact(work, customer)
        case = (await make_case(work, customer)).id
        department = next(iter((await work.pack_in_force())[1].cases.departments))
    page = f"/cases/{case}"
    async with company.browser(Role.MANAGER) as manager:
        assert said(await manager.send(f"{page}/resolve", root_cause="x", measure="y")) == "case_moved_on"
        assert said(await manager.send(f"{page}/claim")) == "case_claimed"
        assert said(await manager.send(f"{page}/note", text="已打电话")) == "case_noted"
        assert said(await manager.send(f"{page}/note", text="  ")) == "case_input_wrong"
        due = {"department": department, "due": "2026-06-18T18:00", "note": "请检查密封圈"}
        assert said(await manager.send(f"{page}/hand-over", **due | {"due": ""})) == "case_input_wrong"
        assert said(await manager.send(f"{page}/hand-over", **due | {"department": "nowhere"})) == "case_input_wrong"
        assert said(await manager.send(f"{page}/hand-over", **due)) == "case_handed_over"
        assert said(await manager.send(f"{page}/resolve", root_cause="密封圈老化", measure="")) == "case_input_wrong"
        assert (await case_of(company, case)).state is CaseState.WITH_DEPARTMENT
        assert said(await manager.send(f"{page}/resolve", root_cause="密封圈老化", measure="更换")) == "case_resolved"
        assert said(await manager.send(f"{page}/reopen", note="客户来电")) == "case_reopened"
        agent = company.people[Role.AGENT].id
        assert said(await manager.send(f"{page}/assign", operator=str(agent))) == "case_assigned"
        shown = (await manager.get(page)).text
    for words in ("已打电话", "请检查密封圈", "更换", "客户来电", "确认回访"):
        assert words in shown, words
    found = await case_of(company, case)
    assert (found.state, found.assignee_id) == (CaseState.REOPENED, agent)


async def test_only_the_director_closes_without_the_customers_word(company: Company) -> None:
    async with company.runtime.work() as work:
        customer = await make_customer(work, unit_id=company.north.id)
        given = {"state": CaseState.RESOLVED, "resolved_at": work.now, "root_cause": "x", "measure": "y"}
        case = (await make_case(work, customer, needs_director=True, **given)).id
        asked = (await make_case(work, customer, **given)).id
    async with company.browser(Role.MANAGER) as manager, company.browser(Role.DIRECTOR) as director:
        assert (await manager.send(f"/cases/{case}/close-unconfirmed", note="x")).status_code == 403
        assert said(await director.send(f"/cases/{asked}/close-unconfirmed", note="x")) == "case_still_asked"
        assert said(await director.send(f"/cases/{case}/close-unconfirmed", note="")) == "case_input_wrong"
        assert said(await director.send(f"/cases/{case}/close-unconfirmed", note="三次未接")) == "case_closed"
    assert (await case_of(company, case)).state is CaseState.CLOSED_UNCONFIRMED
    assert (await case_of(company, asked)).state is CaseState.RESOLVED


async def test_a_case_above_ones_tier_is_not_offered_and_not_given(company: Company) -> None:
    async with company.runtime.work() as work:
        customer = await make_customer(work, unit_id=company.north.id)
        case = (await make_case(work, customer, tier=3)).id
    async with company.browser(Role.MANAGER) as manager, company.browser(Role.DIRECTOR) as director:
        assert f'action="/cases/{case}/claim"' not in (await manager.get("/cases")).text
        assert f'action="/cases/{case}/claim"' in (await director.get("/cases")).text
        assert said(await manager.send(f"/cases/{case}/claim")) == "case_not_for_you"
    assert (await case_of(company, case)).state is CaseState.OPEN


async def test_a_person_takes_over_answers_and_hands_back(company: Company) -> None:
    async with company.runtime.work() as work:
        customer = await make_customer(work, unit_id=company.north.id, owner_id=company.people[Role.AGENT].id)
        await make_contact(work, customer)
        talk = await make_conversation(work, customer, unread=1)
        await make_message(work, talk, "有人吗？")
    page = f"/conversations/{talk.id}"
    async with company.browser(Role.AGENT) as agent, company.browser(Role.MANAGER) as manager:
        assert 'name="text"' not in (await agent.get(page)).text
        assert said(await agent.send(f"{page}/reply", text="在的")) == "conversation_not_yours"
        assert said(await agent.send(f"{page}/take-over")) == "conversation_taken"
        assert said(await manager.send(f"{page}/take-over")) == "conversation_taken_by_other"
        assert "林晓梅" in (await manager.get(page)).text
        assert said(await agent.send(f"{page}/reply", text="   ")) == "reply_wrong"
        assert said(await agent.send(f"{page}/reply", text="您好，我是林晓梅。")) == "reply_sent"
        assert "您好，我是林晓梅。" in (await agent.get(page)).text
        assert said(await manager.send(f"{page}/hand-back")) == "conversation_not_yours"
        assert said(await agent.send(f"{page}/hand-back")) == "conversation_handed_back"
    async with company.runtime.sessions() as session:
        kept = await session.get_one(Conversation, talk.id)
        sent = (await session.scalars(select(Message).where(Message.purpose == "person"))).all()
    assert kept.taken_by_id is None
    assert kept.state is not ConversationState.WITH_PERSON
    assert [one.text for one in sent] == ["您好，我是林晓梅。"]


async def test_what_needs_a_person_is_noted_and_needs_nobody_any_more(company: Company) -> None:
    """A failed message, one of which nobody knows whether it left, and a stranger's, whom every branch may answer."""
    async with company.runtime.work() as work:
        customer = await make_customer(work, unit_id=company.north.id)
        talk = await make_conversation(work, customer)
        failed = await make_message(
            work, talk, author=Author.BOT, purpose="reply", state=MessageState.FAILED, reason="invalid"
        )
        opening = await make_message(
            work, talk, author=Author.BOT, purpose="opening", state=MessageState.FAILED, reason="no_answer"
        )
        unknown = await make_message(
            work, talk, author=Author.BOT, purpose="opening", state=MessageState.UNKNOWN, reason="unproven"
        )
        stranger = await make_strangers_message(work, "你们是谁？")
        unproven = await make_strangers_message(
            work, "退款", channel="email", address="x@example.com", reason="unproven_sender"
        )
        elsewhere = await make_operator(work, company.south, Role.AGENT)
    rows = [f"stuck-{failed.id}", f"stuck-{unknown.id}", f"stranger-{stranger.id}", f"stranger-{unproven.id}"]
    async with company.browser(Role.AGENT) as agent, company.browser(elsewhere) as other:
        page = (await agent.get("/attention")).text
        assert [row for row in rows if f'id="{row}"' in page] == rows
        assert str(opening.id) not in page  # the visit goes on by itself
        assert "+85251230099" in page  # whoever is to call back must see the number
        assert [
            "你们是谁？" in (await other.get("/attention")).text,
            rows[0] in (await other.get("/attention")).text,
        ] == [
            True,
            False,
        ]
        assert (await other.send(f"/attention/{failed.id}/settle")).status_code == 404
        path = f"/attention/{stranger.id}/settle"
        assert said(await agent.send(path, words="x" * 501)) == "message_note_wrong"
        assert said(await agent.send(path, words="已回电，是送水的。")) == "message_settled"
        assert said(await other.send(path)) == "message_settled_by_other"
        for message in (failed, unknown, unproven):
            assert said(await agent.send(f"/attention/{message.id}/settle")) == "message_settled"
        page = (await agent.get("/attention")).text
        assert [row for row in rows if row in page] == []
    async with company.browser(Role.ADMINISTRATOR) as administrator:
        assert "/settle" not in (await administrator.get("/attention")).text
    async with company.runtime.sessions() as session:
        kept = (await session.scalars(select(Settling).where(Settling.message_id == stranger.id))).one()
    assert (kept.words, kept.operator_id) == ("已回电，是送水的。", company.people[Role.AGENT].id)


async def test_nobody_writes_to_a_customer_who_said_stop(company: Company) -> None:
    async with company.runtime.work() as work:
        customer = await make_customer(work, unit_id=company.north.id)
        await make_opt_out(work, customer)
        talk = await make_conversation(
            work, customer, state=ConversationState.WITH_PERSON, taken_by_id=company.people[Role.AGENT].id
        )
    async with company.browser(Role.AGENT) as agent:
        answer = await agent.send(f"/conversations/{talk.id}/reply", text="您好")
        assert said(answer) == "reply_opted_out"
    async with company.runtime.sessions() as session:
        assert (await session.scalars(select(Message))).all() == []


async def test_reading_a_conversation_marks_it_as_read_but_not_for_an_administrator(company: Company) -> None:
    async with company.runtime.work() as work:
        talk = await make_conversation(work, await make_customer(work, unit_id=company.north.id), unread=2)

    async def unread() -> int:
        async with company.runtime.sessions() as session:
            return (await session.get_one(Conversation, talk.id)).unread

    async with company.browser(Role.ADMINISTRATOR) as administrator, company.browser(Role.AGENT) as agent:
        await administrator.get(f"/conversations/{talk.id}")
        assert await unread() == 2
        await agent.get(f"/conversations/{talk.id}")
        assert await unread() == 0


async def test_the_record_of_a_call_is_stored_with_the_customers_own_words(company: Company) -> None:
    visit = await make_home_visit(company, channels=["manual_call"])
    async with company.browser(Role.AGENT) as agent:
        form = (await agent.get(f"/visits/{visit}/record")).text
        assert "您好！我是久工云服的林晓梅" in form
        assert 'name="answer.service"' in form
        stored = await agent.send(
            f"/visits/{visit}/record",
            **{
                "outcome": "reached",
                "channel": "manual_call",
                "answer.service": "2",
                "answer.contact_right": "yes",
                "answer.wishes": "请提前一天通知",
                "suggestions": "希望周末也能上门",
                "questions": "滤芯多久换一次？",
                "complaint": "漏水三天没人管",
                "confirmed": "yes",
                "email": "new@example.com",
                "minutes": "4",
                "note": "语气平和",
            },
        )
        assert said(stored) == "record_stored"
        again = await agent.get(f"/visits/{visit}/record")
        assert said(again) == "record_is_over"
    found = await visit_of(company, visit)
    assert found.state in {VisitState.COMPLETED, VisitState.PARTIAL}
    async with company.runtime.sessions() as session:
        answers = {
            row.question: (row.number, row.flag, row.words)
            for row in await session.execute(
                select(AskedQuestion.question, Answer.number, Answer.flag, Answer.words).join(
                    Answer, Answer.asked_question_id == AskedQuestion.id
                )
            )
        }
        kept = set(await session.scalars(select(Suggestion.words)))
        attempt = (await session.scalars(select(Attempt))).one()
        case = (await session.scalars(select(Case))).one()
        words = set(await session.scalars(select(CaseEntry.note)))
        customer = (await session.scalars(select(Customer))).one()
        addresses = set(await session.scalars(select(ContactPoint.value)))
    assert answers["service"][0] == 2
    assert answers["contact_right"][1] is True
    assert answers["wishes"][2] == "请提前一天通知"
    assert {"希望周末也能上门", "滤芯多久换一次？"} <= kept
    assert (attempt.outcome, attempt.operator_id) == (AttemptOutcome.REACHED, company.people[Role.AGENT].id)
    assert case.cause == "complaint"
    assert "漏水三天没人管" in words
    assert customer.confirmed_at is not None
    assert "new@example.com" in addresses


async def test_a_wrong_record_is_shown_again_with_everything_that_was_entered(company: Company) -> None:
    visit = await make_home_visit(company, channels=["manual_call"])
    fields = {"outcome": "reached", "answer.service": "4", "suggestions": "很长的一段话", "minutes": "4"}
    async with company.browser(Role.AGENT) as agent:
        for wrong in (
            {"outcome": ""},
            {"outcome": "unknown"},
            {"answer.service": "9"},
            {"minutes": "long"},
            {"call_again_at": "2026-06-01T10:00"},
            {"confirmed": "yes", "phone": "12"},
        ):
            answer = await agent.send(f"/visits/{visit}/record", **fields | wrong)
            assert answer.status_code == 422, wrong
            assert 'role="alert"' in answer.text
            assert "很长的一段话" in answer.text
    assert (await visit_of(company, visit)).state is VisitState.PLANNED
    async with company.runtime.sessions() as session:
        assert (await session.scalars(select(Attempt))).all() == []
        assert (await session.scalars(select(Answer))).all() == []


async def test_who_was_not_reached_is_called_again(company: Company) -> None:
    visit = await make_home_visit(company, channels=["manual_call"])
    async with company.browser(Role.AGENT) as agent:
        assert said(await agent.send(f"/visits/{visit}/record", outcome="no_answer")) == "record_stored"
    found = await visit_of(company, visit)
    assert found.state is VisitState.PLANNED
    assert found.attempts_made == 1
    assert found.wake_at is not None
    assert found.wake_at > found.not_before


async def test_a_customer_who_asks_for_a_later_call_gets_it(company: Company) -> None:
    visit = await make_home_visit(company, channels=["manual_call"])
    async with company.browser(Role.AGENT) as agent:
        answer = await agent.send(f"/visits/{visit}/record", outcome="reached", call_again_at="2026-06-18T15:00")
        assert said(answer) == "record_stored"
    found = await visit_of(company, visit)
    assert (found.state, found.reason) == (VisitState.PLANNED, "asked_by_customer")
    assert found.wake_at == found.not_before.replace(hour=7, minute=0) + timedelta(days=1)
