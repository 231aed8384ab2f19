"""A day at the company: rows that fill every page of the console, in three languages."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from bot.clock import wall_now
from bot.work import Work
from models import (
    AttemptOutcome,
    Author,
    Case,
    CaseState,
    ContactKind,
    Conversation,
    ConversationState,
    Customer,
    Direction,
    Message,
    MessageState,
    NoticeState,
    Role,
    Tick,
    Visit,
    VisitState,
)
from tests.builders import (
    add,
    make_answer,
    make_asked,
    make_attempt,
    make_case,
    make_case_entry,
    make_consent,
    make_contact,
    make_conversation,
    make_customer,
    make_decision,
    make_event,
    make_media,
    make_message,
    make_notice,
    make_opt_out,
    make_order,
    make_suggestion,
    make_understood,
    make_visit,
)
from tests.console.company import Company


@dataclass
class Scene:
    """The rows that tests ask for by name; all of the northern branch."""

    customer: Customer
    visit: Visit  # with attempts, questions and answers
    manual: Visit  # to be made by the agent
    conversation: Conversation
    message: Message
    case: Case
    media: str
    failed: Message  # one that did not reach its customer
    stranger: Message  # one of nobody we know


def png() -> bytes:
    """A small picture."""
    rows = b"".join(b"\0" + bytes((40, 140 + y // 2, 130)) * 96 for y in range(72))

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 96, 72, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


async def make_scene(work: Work, company: Company) -> Scene:
    """Fill the console."""
    agent, manager = company.people[Role.AGENT], company.people[Role.MANAGER]
    home = {"unit_id": company.north.id, "owner_id": agent.id}
    await add(work, Tick, {}, title="release", ran_at=wall_now(), product_time=work.now, counts={})
    wang = await make_customer(
        work,
        **home,
        display_name="王秀兰",
        salutation="女士",
        external_id="C-1001",
        organisation="青岚小学",
        job_title="总务主任",
        confirmed_at=work.now - timedelta(days=40),
    )
    await make_contact(work, wang)
    await make_contact(work, wang, kind=ContactKind.EMAIL, value="wang.xiulan@example.com", is_mobile=False, rank=1)
    await make_contact(work, wang, kind=ContactKind.ADDRESS, value="北京市海淀区学院路 30 号", is_mobile=False, rank=2)
    order = await make_order(work, wang, delivered_on=work.now.date() - timedelta(days=20), model="400G")
    event = await make_event(work, wang, order_id=order.id, at=work.now - timedelta(days=2))
    await make_consent(work, wang)
    visit = await _answered(work, wang, order.id, event.id)
    conversation, message, media = await _talk(work, wang, visit)
    manual = await make_visit(
        work, wang, channels=["manual_call", "on_site"], rule="after-sales", kind="after_sales", script="after_sales"
    )
    await make_decision(work, manual)
    case = await _case(work, wang, visit, conversation, message, manager.id)
    failed = await _others(work, company, home)
    stranger = await make_strangers_message(work)
    return Scene(wang, visit, manual, conversation, message, case, str(media), failed, stranger)


async def make_strangers_message(work: Work, text: str = "请问你们几点下班？", **given: object) -> Message:
    """What somebody sends whose number no customer has."""
    fields = {"channel": "sms", "address": "+85251230099", "purpose": "message", "options": [], "reason": "stranger"}
    state = {"direction": Direction.IN, "author": Author.CUSTOMER, "state": MessageState.ANSWERED}
    return await add(work, Message, dict(given), text=text, created_at=work.now, **fields, **state)


async def _answered(work: Work, customer: Customer, order: object, event: object) -> Visit:
    visit = await make_visit(
        work,
        customer,
        order_id=order,
        event_id=event,
        state=VisitState.PARTIAL,
        reason="silent",
        due_on=work.now.date() - timedelta(days=1),
        deadline_on=work.now.date() - timedelta(days=1),
        attempts_made=2,
        wake_at=None,
        started_at=work.now - timedelta(hours=25),
        reached_at=work.now - timedelta(hours=23),
        ended_at=work.now - timedelta(hours=20),
    )
    hours = timedelta(hours=1)
    await make_decision(work, visit, at=work.now - 40 * hours, reason="planned")
    await make_decision(work, visit, at=work.now - 30 * hours, decision="held", reason="quiet_hours", until=work.now)
    await make_decision(work, visit, at=work.now - 25 * hours, decision="begun")
    await make_decision(work, visit, at=work.now - 24 * hours, decision="attempted", reason="no_answer")
    await make_decision(work, visit, at=work.now - 20 * hours, decision="ended", reason="silent", actor="customer")
    await make_attempt(work, visit, started_at=work.now - 25 * hours, ended_at=work.now - 25 * hours)
    await make_attempt(
        work, visit, number=2, channel="sms", outcome=AttemptOutcome.REACHED, started_at=work.now - 23 * hours
    )
    await make_suggestion(work, visit, "希望滤芯到期前能提前一周打个电话。")
    return visit


async def _talk(work: Work, customer: Customer, visit: Visit) -> tuple[Conversation, Message, object]:
    conversation = await make_conversation(
        work,
        customer,
        visit_id=visit.id,
        policy_version_id=visit.policy_version_id,
        script="first",
        state=ConversationState.OPEN,
        unread=1,
    )
    minutes = timedelta(minutes=1)
    start = work.now - 30 * minutes
    await make_message(
        work,
        conversation,
        "王女士，您好！我是久工云服的自动回访助手。感谢您选择我们的净水机，订单已生效，今后由林晓梅为您服务。\n"
        "从咨询到签约，您对我们的服务满意吗？",
        author=Author.BOT,
        options=["1", "2", "3", "4", "5"],
        question="service",
        created_at=start,
    )
    said = await make_message(
        work, conversation, "2分吧，装了三天就漏水，打了两次电话都没人来。", created_at=start + 4 * minutes
    )
    await make_understood(
        work,
        said,
        acts=["answer", "complaint"],
        lead="complaint",
        answer={"value": 2},
        sentiment="negative",
        confidence=0.94,
        evidence={"words": "2分", "problem": "漏水"},
    )
    asked = await make_asked(work, visit, conversation_id=conversation.id, asked_at=start)
    await make_answer(work, asked, number=2, words="2分吧，装了三天就漏水", message_id=said.id, confidence=0.94)
    await make_asked(work, visit, "contact_right", question_kind="yes_no", conversation_id=conversation.id)
    picture = await make_message(work, conversation, "照片发给你们看", created_at=start + 6 * minutes)
    media = await make_media(work, picture, png())
    await make_message(
        work,
        conversation,
        "非常抱歉给您带来不便。已为您登记（编号 1），最晚明天 18:00 前给您答复。",
        author=Author.BOT,
        purpose="reply",
        created_at=start + 7 * minutes,
    )
    return conversation, said, media.id


async def _case(
    work: Work, customer: Customer, visit: Visit, talk: Conversation, message: Message, manager: object
) -> Case:
    case = await make_case(
        work,
        customer,
        visit_id=visit.id,
        conversation_id=talk.id,
        message_id=message.id,
        opened_at=work.now - timedelta(minutes=25),
        claim_by=work.now + timedelta(minutes=35),
    )
    entry = {"at": case.opened_at, "to_state": "open", "note": message.text, "message_id": message.id}
    await make_case_entry(work, case, **entry)
    await make_case_entry(work, case, kind="noted", actor=f"operator:{manager}", note="已联系售后，今天下午上门。")
    await make_notice(work, case, state=NoticeState.FAILED, tries=5, error="The mail server refused it.")
    return case


async def _others(work: Work, company: Company, home: dict[str, UUID]) -> Message:
    """Customers and visits in every state, so that lists look as on a working day; the message that failed."""
    failed: Message | None = None
    day = timedelta(days=1)
    people = [
        ("李建国", "zh-CN", "+8613900001111"),
        ("陳怡君", "zh-TW", "+886912345678"),
        ("Emily Carter", "en", "+12025550143"),
        ("黃嘉欣", "zh-HK", "+85251234567"),
        ("赵敏", "zh-CN", "+8613700002222"),
        ("Oliver Bennett", "en", "+447700900123"),
    ]
    states = [
        (VisitState.HELD, "quiet_hours", 0),
        (VisitState.PLANNED, None, 0),
        (VisitState.IN_PROGRESS, None, -2),
        (VisitState.EXPIRED, "expired", -9),
        (VisitState.PLANNED, "cap", -3),
        (VisitState.UNREACHABLE, "budget_used", -4),
    ]
    for (name, locale, number), (state, reason, days) in zip(people, states, strict=True):
        customer = await make_customer(work, **home, display_name=name, locale=locale, salutation=None)
        await make_contact(work, customer, value=number)
        due = work.now.date() + days * day
        visit = await make_visit(work, customer, state=state, reason=reason, due_on=due, deadline_on=due)
        await make_decision(work, visit)
        if state is VisitState.IN_PROGRESS:
            talk = await make_conversation(
                work, customer, state=ConversationState.WITH_PERSON, taken_by_id=home["owner_id"], address=number
            )
            await make_message(work, talk, "Could somebody call me about the invoice?")
            failed = await make_message(
                work, talk, "We will.", author=Author.OPERATOR, operator_id=home["owner_id"], state=MessageState.FAILED
            )
        if state is VisitState.UNREACHABLE:
            await make_opt_out(work, customer)
            await make_event(work, customer, type="order.delivered", planning_error="no_way_to_reach")
    await _queue(work, company, home)
    assert failed is not None
    return failed


async def _queue(work: Work, company: Company, home: dict[str, UUID]) -> None:
    hours = timedelta(hours=1)
    manager = company.people[Role.MANAGER].id
    rows: list[tuple[str, CaseState, int, dict[str, object]]] = [
        ("刘洋", CaseState.REOPENED, 3, {"claim_by": work.now - 2 * hours, "times_reopened": 2}),
        ("Grace Wong", CaseState.CLAIMED, 2, {"assignee_id": manager, "resolve_by": work.now + hours / 2}),
        ("林美玲", CaseState.WITH_DEPARTMENT, 1, {"assignee_id": manager}),
        ("Noah Smith", CaseState.CONFIRMING, 1, {"resolved_at": work.now, "root_cause": "Seal", "measure": "Replaced"}),
        ("周杰", CaseState.RESOLVED, 2, {"resolved_at": work.now, "needs_director": True}),
        ("吴芳", CaseState.CLOSED, 1, {"resolved_at": work.now, "closed_at": work.now}),
    ]
    for name, state, tier, given in rows:
        customer = await make_customer(work, **home, display_name=name, salutation=None)
        case = await make_case(work, customer, state=state, tier=tier, **given)
        await make_case_entry(work, case, to_state="open")
