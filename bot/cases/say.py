"""What the customer says about a case. Only the customer's own word closes one as settled."""

from __future__ import annotations

from uuid import UUID

from bot.cases import queries
from bot.cases.clocks import start_clocks, stop_clock
from bot.cases.history import CUSTOMER, record
from bot.cases.push import Occasion, push
from bot.cases.transitions import ASKED, TABLE, Action, after
from bot.errors import BadInput, Conflict
from bot.followups.hold import cancel
from bot.policy.sla import escalate
from bot.work import Work
from models import OVER_STATES, Case


async def add_words(work: Work, *, case_id: UUID, words: str, message_id: UUID | None) -> Case:
    """Keep more of what the customer says with the case. Raises Conflict when the case is over."""
    case = await queries.locked_case(work.session, case_id)
    if case.state in OVER_STATES:
        raise Conflict(f"Case {case.number} is over; what the customer says now is a matter of its own.")
    if not await _is_heard(work, case, message_id):
        record(work, case, "said", actor=CUSTOMER, before=case.state, note=words, message_id=message_id)
        await work.session.flush()
    return case


async def confirm_by_customer(work: Work, *, case_id: UUID, message_id: UUID, words: str | None = None) -> Case:
    """The customer says that it is settled: the case is closed. `message_id` is the proof and is required.

    The same message again changes nothing. Raises Conflict when the case is over for another reason.
    """
    if message_id is None:
        raise BadInput("A case is closed by a message of the customer; none was given.")
    case = await queries.locked_case(work.session, case_id)
    if case.closing_message_id == message_id:
        return case
    before, case.state = case.state, after(case, Action.SETTLE)
    case.closed_at, case.closing_message_id, case.needs_director = work.now, message_id, False
    stop_clock(case)
    record(work, case, "settled", actor=CUSTOMER, before=before, note=words, message_id=message_id)
    await drop_confirmations(work, case)
    return case


async def reopen_by_customer(work: Work, *, case_id: UUID, message_id: UUID, words: str) -> Case:
    """The customer says that it is not settled: the case is open again one tier up, with new due times.

    On the highest tier it stays there. While the company is still working on it, the words are added. The same
    message again changes nothing.
    """
    case = await queries.locked_case(work.session, case_id)
    return await hear_again(work, case, words=words, message_id=message_id, is_return=True)


async def hear_again(work: Work, case: Case, *, words: str, message_id: UUID | None, is_return: bool = False) -> Case:
    """More about a matter that has a case: it goes up a tier if the company thought it resolved, else it is kept.

    A case that is closed comes back only when the customer speaks of that very case (`is_return`).
    """
    if await _is_heard(work, case, message_id):
        return case
    if case.state in ASKED or (is_return and case.state in TABLE[Action.RETURN]):
        return await _go_up(work, case, words, message_id)
    return await add_words(work, case_id=case.id, words=words, message_id=message_id)


async def _go_up(work: Work, case: Case, words: str, message_id: UUID | None) -> Case:
    pack = await work.pack(case.policy_version_id)
    before, tier_before = case.state, case.tier
    case.state = after(case, Action.RETURN)
    case.tier = max(case.tier, escalate(pack.cases, case.tier).step.tier)
    if case.tier > tier_before:
        case.assignee_id = None  # the next tier has not taken it yet
    start_over(case)
    start_clocks(case, pack, work.now)
    record(
        work, case, "returned", actor=CUSTOMER, before=before, note=words, message_id=message_id, from_tier=tier_before
    )
    await drop_confirmations(work, case)
    await push(work, case, pack, Occasion.REOPENED)
    return case


def start_over(case: Case) -> None:
    """Take back what was said to be done. History keeps it."""
    case.times_reopened += 1
    case.claimed_at = case.resolved_at = case.closed_at = None
    case.closing_message_id = case.root_cause = case.measure = None
    case.unanswered_confirmations, case.needs_director = 0, False


async def drop_confirmations(work: Work, case: Case) -> None:
    """Nobody needs to ask any more: confirming visits that have not begun are cancelled."""
    await work.session.flush()
    for visit_id in await queries.sleeping_confirmations(work.session, case.id):
        await cancel(work, visit_id=visit_id, reason="case_moved_on", actor="policy")
    await work.session.flush()


async def _is_heard(work: Work, case: Case, message_id: UUID | None) -> bool:
    return message_id is not None and await queries.heard(work.session, case.id, message_id, queries.HEARD)
