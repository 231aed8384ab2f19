"""The loop is closed by asking the customer: after each resolution a confirming visit, and what its silence means."""

from __future__ import annotations

from uuid import UUID

from bot.cases import queries
from bot.cases.clocks import stop_clock
from bot.cases.history import POLICY, operator, record
from bot.cases.push import Occasion, push
from bot.cases.rights import is_top
from bot.cases.say import drop_confirmations
from bot.cases.transitions import Action, after
from bot.customers.opt_outs import is_opted_out
from bot.errors import BadInput, Conflict, NotAllowed
from bot.followups.confirm import plan_confirming_visit
from bot.work import Work
from models import Case


async def ask_customer(work: Work, case: Case) -> None:
    """Plan the confirming visit of a resolved case. Whoever must not be asked any more is the director's decision."""
    if await is_opted_out(work, case.customer_id):
        await _leave_to_director(work, case, reason="opted_out")
        return
    visit_id = await plan_confirming_visit(work, case_id=case.id)
    if visit_id is None:
        await _leave_to_director(work, case, reason="no_rule")
        return
    before, case.state = case.state, after(case, Action.ASK)
    record(work, case, "asking", actor=POLICY, before=before, visit=str(visit_id))
    await work.session.flush()


async def note_silence(work: Work, *, case_id: UUID) -> Case:
    """The confirming visit ended without the customer's word: ask again, as often as the pack says.

    Then the case is the director's to decide. Raises Conflict when nobody was asking.
    """
    case = await queries.locked_case(work.session, case_id)
    pack = await work.pack(case.policy_version_id)
    before, case.state = case.state, after(case, Action.HEAR_NOTHING)
    case.unanswered_confirmations += 1
    record(work, case, "silent", actor=POLICY, before=before, times=case.unanswered_confirmations)
    if case.unanswered_confirmations < pack.cases.confirmations:
        await ask_customer(work, case)
    else:
        await _leave_to_director(work, case, reason="no_answer")
    return case


async def notice_silence(work: Work, *, limit: int = 200) -> int:
    """Find cases that nobody is asking about any more (their visit expired or was cancelled); how many."""
    silent = await queries.unasked_cases(work.session, limit=limit)
    for case in silent:
        await note_silence(work, case_id=case.id)
    return len(silent)


async def close_unconfirmed(work: Work, *, case_id: UUID, operator_id: UUID, note: str) -> Case:
    """The director ends a case without the customer's word. It never counts as satisfied.

    Raises NotAllowed for anybody below the top of the pack's ladder, Conflict while the customer is still being
    asked, BadInput without a note.
    """
    case = await queries.locked_case(work.session, case_id)
    pack = await work.pack(case.policy_version_id)
    director = await queries.operator_of(work.session, operator_id)
    if not is_top(pack, director):
        raise NotAllowed(f"Only the {pack.cases.ladder[-1].role} may close a case without the customer's word.")
    if not note.strip():
        raise BadInput("Say why the case is closed without the customer's word: the note stays with it.")
    before, state = case.state, after(case, Action.GIVE_UP)
    if not case.needs_director:
        raise Conflict(f"Case {case.number}: the customer is still being asked. Wait for that, or reopen the case.")
    case.state, case.closed_at, case.needs_director = state, work.now, False
    stop_clock(case)
    record(work, case, "closed_unconfirmed", actor=operator(operator_id), before=before, note=note)
    await drop_confirmations(work, case)
    return case


async def _leave_to_director(work: Work, case: Case, *, reason: str) -> None:
    case.needs_director = True
    pack = await work.pack(case.policy_version_id)
    record(work, case, "needs_director", actor=POLICY, before=case.state, reason=reason)
    await push(work, case, pack, Occasion.NEEDS_DIRECTOR)
    await work.session.flush()
