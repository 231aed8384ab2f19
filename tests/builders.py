"""Rows for tests: each maker fills in what a test does not care about, and every field can be given."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, TypeVar
from uuid import UUID

from bot.console.sessions.login import hash_password
from bot.work import Work
from models import (
    Answer,
    AnswerState,
    AskedQuestion,
    Attempt,
    AttemptOutcome,
    Author,
    Base,
    Case,
    CaseEntry,
    Consent,
    ConsentState,
    ContactKind,
    ContactPoint,
    Conversation,
    Customer,
    Decision,
    Direction,
    Event,
    Media,
    Message,
    MessageState,
    Notice,
    Operator,
    OptOut,
    Order,
    Role,
    Session,
    Suggestion,
    Understood,
    Unit,
    Visit,
)

PASSWORD = "open sesame 2026"
PASSWORD_HASH = hash_password(PASSWORD)

Row = TypeVar("Row", bound=Base)


async def add(work: Work, table: type[Row], given: dict[str, Any], **usual: Any) -> Row:
    """Store a row of `table`: what is given wins over what is usual."""
    row = table(**({"id": work.new_id()} | usual | given))
    work.session.add(row)
    await work.session.flush()
    return row


def _tag(work: Work) -> str:
    return work.new_id().hex[-8:]


async def make_unit(work: Work, **given: Any) -> Unit:
    return await add(work, Unit, given, code=f"unit-{_tag(work)}", title="客户服务部")


async def make_operator(work: Work, unit: Unit, role: Role = Role.AGENT, **given: Any) -> Operator:
    """An operator who can log in with PASSWORD."""
    tag = _tag(work)
    return await add(
        work,
        Operator,
        given,
        unit_id=unit.id,
        code=f"op-{tag}",
        login=f"{role}-{tag}@example.com",
        display_name="林晓梅",
        role=role,
        password_hash=PASSWORD_HASH,
        on_duty={str(day): [["00:00", "24:00"]] for day in range(7)},
        created_at=work.now,
    )


async def make_session(work: Work, operator: Operator, **given: Any) -> Session:
    """A login; give `token_digest` to know its token."""
    return await add(
        work,
        Session,
        given,
        operator_id=operator.id,
        token_digest=_tag(work),
        csrf="csrf",
        created_at=work.now,
        seen_at=work.now,
        expires_at=work.now + timedelta(hours=12),
    )


async def make_customer(work: Work, **given: Any) -> Customer:
    return await add(
        work,
        Customer,
        given,
        key=work.new_id(),
        external_id=f"C-{_tag(work)}",
        display_name="陈大文",
        salutation="先生",
        locale="zh-CN",
        zone="Asia/Shanghai",
        country="CN",
        attributes={},
        created_at=work.now,
        updated_at=work.now,
    )


async def make_contact(work: Work, customer: Customer, **given: Any) -> ContactPoint:
    return await add(
        work,
        ContactPoint,
        given,
        customer_id=customer.id,
        kind=ContactKind.PHONE,
        value="+8613812345678",
        is_mobile=True,
        country="CN",
        rank=0,
        created_at=work.now,
    )


async def make_order(work: Work, customer: Customer, **given: Any) -> Order:
    return await add(
        work,
        Order,
        given,
        external_id=f"O-{_tag(work)}",
        customer_id=customer.id,
        product="净水机 A3",
        attributes={},
        created_at=work.now,
    )


async def make_event(work: Work, customer: Customer, **given: Any) -> Event:
    return await add(
        work,
        Event,
        given,
        external_id=f"E-{_tag(work)}",
        customer_id=customer.id,
        type="order.effective",
        at=work.now,
        attributes={},
        created_at=work.now,
    )


async def make_visit(work: Work, customer: Customer, **given: Any) -> Visit:
    """A first visit that is due today, of the pack in force."""
    version, _ = await work.pack_in_force()
    today = work.now.date()
    return await add(
        work,
        Visit,
        given,
        customer_id=customer.id,
        customer_key=customer.key,
        policy_version_id=version,
        rule="first",
        clause="第三条（1）",
        kind="first",
        tier=1,
        script="first",
        channels=["voice", "sms"],
        occasion=_tag(work),
        is_mandatory=True,
        priority=10,
        not_before=work.now,
        due_on=today,
        deadline_on=today,
        expires_at=work.now + timedelta(days=14),
        reason_detail={},
        wake_at=work.now,
        owner_id=customer.owner_id,
        unit_id=customer.unit_id,
        created_at=work.now,
    )


async def make_decision(work: Work, visit: Visit, **given: Any) -> Decision:
    return await add(work, Decision, given, visit_id=visit.id, at=work.now, decision="planned", detail={})


async def make_attempt(work: Work, visit: Visit, **given: Any) -> Attempt:
    return await add(
        work,
        Attempt,
        given,
        visit_id=visit.id,
        number=1,
        channel="voice",
        outcome=AttemptOutcome.NO_ANSWER,
        started_at=work.now,
        record={},
    )


async def make_conversation(work: Work, customer: Customer, **given: Any) -> Conversation:
    return await add(
        work,
        Conversation,
        given,
        customer_id=customer.id,
        channel="sms",
        address="+8613812345678",
        locale=customer.locale,
        dialogue={},
        opened_at=work.now,
        last_message_at=work.now,
    )


async def make_message(work: Work, conversation: Conversation, text: str = "你好", **given: Any) -> Message:
    """A message of the customer; with author=Author.BOT or OPERATOR one to the customer."""
    is_in = given.get("author", Author.CUSTOMER) is Author.CUSTOMER
    return await add(
        work,
        Message,
        given,
        conversation_id=conversation.id,
        customer_id=conversation.customer_id,
        direction=Direction.IN if is_in else Direction.OUT,
        author=Author.CUSTOMER,
        channel=conversation.channel,
        address=conversation.address,
        text=text,
        purpose="message" if is_in else "question",
        options=[],
        provider="simulator",
        provider_id=work.new_id().hex,
        state=MessageState.ANSWERED if is_in else MessageState.DELIVERED,
        created_at=work.now,
    )


async def make_understood(work: Work, message: Message, **given: Any) -> Understood:
    return await add(
        work,
        Understood,
        given,
        message_id=message.id,
        engine="rasa",
        acts=["answer"],
        lead="answer",
        answer={"value": 4},
        confidence=0.93,
        evidence={"words": message.text},
        question={},
        at=work.now,
    )


async def make_media(work: Work, message: Message, content: bytes, **given: Any) -> Media:
    return await add(
        work,
        Media,
        given,
        message_id=message.id,
        content_type="image/png",
        size=len(content),
        digest=_tag(work),
        content=content,
        created_at=work.now,
    )


async def make_asked(work: Work, visit: Visit, question: str = "service", **given: Any) -> AskedQuestion:
    return await add(
        work,
        AskedQuestion,
        given,
        visit_id=visit.id,
        customer_key=visit.customer_key,
        policy_version_id=visit.policy_version_id,
        script=visit.script or "",
        question=question,
        question_kind="csat5",
        locale="zh-CN",
        channel="sms",
        rule=visit.rule,
        clause=visit.clause,
        kind=visit.kind,
        tier=visit.tier,
        agent_id=visit.owner_id,
        unit_id=visit.unit_id,
        asked_at=work.now,
    )


async def make_answer(work: Work, asked: AskedQuestion, **given: Any) -> Answer:
    return await add(
        work,
        Answer,
        given,
        asked_question_id=asked.id,
        visit_id=asked.visit_id,
        customer_key=asked.customer_key,
        state=AnswerState.ANSWERED,
        number=4,
        words="还不错，4分",
        confidence=0.95,
        evidence={},
        at=work.now,
    )


async def make_suggestion(work: Work, visit: Visit, words: str, **given: Any) -> Suggestion:
    return await add(
        work,
        Suggestion,
        given,
        visit_id=visit.id,
        customer_id=visit.customer_id,
        customer_key=visit.customer_key,
        words=words,
        at=work.now,
    )


async def make_case(work: Work, customer: Customer, **given: Any) -> Case:
    """A waiting case of tier 1, to be claimed within an hour and resolved within a day."""
    version, pack = await work.pack_in_force()
    category = pack.cases.categories[0]
    return await add(
        work,
        Case,
        given,
        customer_id=customer.id,
        customer_key=customer.key,
        policy_version_id=version,
        cause="complaint",
        category=category.id,
        department=category.department,
        priority=next(iter(pack.cases.priorities)),
        tier=1,
        unit_id=customer.unit_id,
        agent_id=customer.owner_id,
        opened_at=work.now,
        clock_began_at=work.now,
        watch_at=work.now + timedelta(minutes=30),
        claim_by=work.now + timedelta(hours=1),
        resolve_by=work.now + timedelta(days=1),
        promised_at=work.now + timedelta(days=1),
    )


async def make_case_entry(work: Work, case: Case, **given: Any) -> CaseEntry:
    return await add(
        work, CaseEntry, given, case_id=case.id, at=work.now, kind="opened", actor="customer", tier=case.tier, detail={}
    )


async def make_notice(work: Work, case: Case, **given: Any) -> Notice:
    return await add(
        work,
        Notice,
        given,
        case_id=case.id,
        occasion="opened",
        medium="email",
        recipient="duty@example.com",
        created_at=work.now,
    )


async def make_consent(work: Work, customer: Customer, **given: Any) -> Consent:
    return await add(
        work,
        Consent,
        given,
        customer_id=customer.id,
        purpose="follow_up",
        state=ConsentState.GIVEN,
        source="import",
        at=work.now,
    )


async def make_opt_out(work: Work, customer: Customer, **given: Any) -> OptOut:
    return await add(work, OptOut, given, customer_id=customer.id, source="message", at=work.now)


def id_of(row: Base | UUID) -> str:
    """A row's id as it stands in an address."""
    return str(row.id if isinstance(row, Base) else row)
