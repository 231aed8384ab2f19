"""The record form of a visit that a person made: by phone, on site, by letter (S2: what is said is kept as said)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from bot.cases.open import open_case
from bot.channels.base import Outcome
from bot.conversations.attempts import end_attempt
from bot.conversations.calls import call_evidence
from bot.conversations.note import freeze_question, note_answer, note_words
from bot.conversations.queries import attempts_of
from bot.conversations.stop import stop_visits
from bot.customers.contacts import confirm_contact
from bot.customers.opt_outs import opt_out
from bot.dialogue.classify import classify
from bot.dialogue.effects import End
from bot.errors import BadInput, Conflict
from bot.followups.hold import move
from bot.followups.ledger import decide
from bot.followups.queries import locked_visit
from bot.packs.scripts import Question, Script
from bot.work import Work
from models import (
    OPEN_STATES,
    AnswerState,
    Attempt,
    AttemptOutcome,
    Customer,
    Visit,
    VisitState,
)

RANGES = {"csat5": range(1, 6), "nps11": range(11)}
BY_HAND = "manual_call"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordForm:
    """What the person wrote down. `answers` by question key: a mark, "yes"/"no", an option's key, or words."""

    outcome: Outcome
    end: End | None = None  # how the visit ended, when somebody was reached
    channel: str | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    suggestions: str = ""  # in the customer's own words
    questions: str = ""
    complaint: str = ""
    note: str = ""
    product_status: str = ""
    contact: Mapping[str, str] = field(default_factory=dict)  # confirmed or corrected: phone, email, address
    call_again_at: datetime | None = None
    seconds: int | None = None


async def record_visit(work: Work, *, visit_id: UUID, operator_id: UUID, form: RecordForm) -> None:
    """Store the record of a visit made by a person; everything that is wrong in it is refused whole.

    Raises BadInput (which question, what was expected) and Conflict when the visit is over or the bot has it.
    """
    visit = await locked_visit(work.session, visit_id)
    if visit.state not in OPEN_STATES:
        raise Conflict("This visit is over; its record cannot be written again.")
    pack = await work.pack(visit.policy_version_id)
    script = pack.scripts[visit.script] if visit.script else None
    values = _checked(form, script)
    attempt = await _attempt(work, visit, operator_id, form)
    customer = await work.session.get_one(Customer, visit.customer_id)
    actor = f"operator:{operator_id}"
    if form.outcome is not Outcome.REACHED:
        await end_attempt(work, visit, attempt, pack, outcome=form.outcome, end=None, reason=form.outcome.value)
        work.audit(actor, "visit.record", "visit", visit_id, outcome=form.outcome.value)
        return
    visit.reached_at = visit.reached_at or work.now
    if script is not None:
        for question, value in values:
            await _answer(work, visit, script, question, value, attempt, customer)
    for words, kind in ((form.suggestions, "suggestion"), (form.questions, "question")):
        if words.strip():
            note_words(work, customer, words.strip(), kind=kind, visit_id=visit.id)
    if form.contact:
        await confirm_contact(
            work,
            customer_id=customer.id,
            phone=form.contact.get("phone"),
            email=form.contact.get("email"),
            address=form.contact.get("address"),
            actor=actor,
        )
    if form.complaint.strip():
        await open_case(
            work,
            customer_id=customer.id,
            visit_id=visit.id,
            conversation_id=None,
            message_id=None,
            cause="complaint",
            category=classify(form.complaint, pack.cases.categories),
            words=form.complaint.strip(),
        )
    await _end(work, visit, attempt, form, script, {question.key for question, _ in values})
    work.audit(actor, "visit.record", "visit", visit_id, outcome=form.outcome.value)


def _checked(form: RecordForm, script: Script | None) -> list[tuple[Question, str]]:
    known = {question.key: question for question in script.questions} if script else {}
    checked = []
    for key, value in form.answers.items():
        if not value.strip():
            continue
        question = known.get(key)
        if question is None:
            raise BadInput(f"The script has no question {key}.")
        _check(question, value.strip())
        checked.append((question, value.strip()))
    return checked


def _check(question: Question, value: str) -> None:
    marks = RANGES.get(question.kind)
    if marks is not None and not (value.isdecimal() and int(value) in marks):
        raise BadInput(f"{question.key}: expected a mark from {marks[0]} to {marks[-1]}.")
    if question.kind == "yes_no" and value not in {"yes", "no"}:
        raise BadInput(f"{question.key}: expected yes or no.")
    if question.kind == "choice" and value not in {option.key for option in question.options}:
        raise BadInput(f"{question.key}: expected one of the offered options.")


async def _attempt(work: Work, visit: Visit, operator_id: UUID, form: RecordForm) -> Attempt:
    """The attempt on the person's list, or a new one when the person took the visit before the bot did."""
    attempts = await attempts_of(work.session, visit.id)
    current = next((one for one in attempts if one.outcome is AttemptOutcome.UNDER_WAY), None)
    if current is not None and current.operator_id is None:
        raise Conflict("The bot is speaking with the customer; take the conversation over instead.")
    if current is None:
        current = Attempt(
            id=work.new_id(),
            visit_id=visit.id,
            number=len(attempts) + 1,
            channel=form.channel or BY_HAND,
            outcome=AttemptOutcome.UNDER_WAY,
            started_at=work.now,
        )
        work.session.add(current)
        visit.attempts_made += 1
        visit.started_at = visit.started_at or work.now
        visit.state, visit.wake_at = VisitState.IN_PROGRESS, None
        detail: dict[str, object] = {"channel": current.channel, "number": current.number}
        decide(work, visit.id, "begun", detail=detail, actor=f"operator:{operator_id}")
    current.operator_id = operator_id
    current.channel = form.channel or current.channel
    current.record = {
        "note": form.note,
        "product_status": form.product_status,
        "contact_confirmed": sorted(form.contact),
        "seconds": form.seconds,
        "calls": await call_evidence(work, visit.id),  # what the carrier says, beside what the person says
    }
    await work.session.flush()
    return current


async def _answer(
    work: Work, visit: Visit, script: Script, question: Question, value: str, attempt: Attempt, customer: Customer
) -> None:
    known = await freeze_question(work, visit, script, question.key, locale=customer.locale, channel=attempt.channel)
    await note_answer(
        work,
        known,
        state=AnswerState.ANSWERED,
        words=value,
        confidence=1.0,
        number=int(value) if question.kind in RANGES else None,
        flag=value == "yes" if question.kind == "yes_no" else None,
        option=value if question.kind == "choice" else None,
        operator_id=attempt.operator_id,
    )


async def _end(
    work: Work, visit: Visit, attempt: Attempt, form: RecordForm, script: Script | None, answered: set[str]
) -> None:
    pack = await work.pack(visit.policy_version_id)
    if form.call_again_at is not None:
        attempt.outcome, attempt.ended_at, attempt.reason = AttemptOutcome.REACHED, work.now, "asked_for_later"
        move(work, visit, at=form.call_again_at, reason="asked_by_customer", actor="customer")
        return
    end = form.end or _natural_end(script, answered)
    if end is End.OPTED_OUT:
        await opt_out(work, customer_id=visit.customer_id, source="operator")
        await stop_visits(work, visit.customer_id, but=visit.id)
    await end_attempt(work, visit, attempt, pack, outcome=Outcome.REACHED, end=end, reason="recorded_by_person")


def _natural_end(script: Script | None, answered: set[str]) -> End:
    """Completed when every question has its answer; else partial, whatever the reason."""
    if script is None or not script.questions or {question.key for question in script.questions} <= answered:
        return End.COMPLETED
    return End.PARTIAL
