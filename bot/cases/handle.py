"""What the company's people do with a case: claim, assign, hand over, note, resolve, reopen."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from bot.cases import queries
from bot.cases.clocks import run_clock, start_clocks, stop_clock
from bot.cases.confirm import ask_customer
from bot.cases.history import operator, record
from bot.cases.push import Occasion, push, push_to, push_to_department
from bot.cases.rights import RANK, check_holder
from bot.cases.say import drop_confirmations, start_over
from bot.cases.transitions import Action, after
from bot.errors import BadInput, Conflict
from bot.packs.pack import Pack
from bot.work import Work
from models import Case, Operator, Role


async def claim(work: Work, *, case_id: UUID, operator_id: UUID) -> Case:
    """Take a waiting case. Of two who try at once one wins; the other gets Conflict, which names who has it."""
    holder = await queries.operator_of(work.session, operator_id)
    case = await queries.locked_case(work.session, case_id)
    pack = await work.pack(case.policy_version_id)
    check_holder(pack, case, holder)
    before = case.state
    if not await queries.take(work.session, case_id, operator_id, work.now):
        if case.assignee_id is not None and case.assignee_id != operator_id:
            raise Conflict(f"{await _name(work, case.assignee_id)} has case {case.number} already.")
        after(case, Action.CLAIM)  # says why
    await work.session.refresh(case)
    run_clock(case, pack)
    record(work, case, "claimed", actor=operator(operator_id), before=before)
    await work.session.flush()
    return case


async def assign(work: Work, *, case_id: UUID, assignee_id: UUID, operator_id: UUID, note: str = "") -> Case:
    """Give a case to somebody. While it waits he still has to claim it, and nobody else can."""
    case, pack = await _held(work, case_id)
    assignee = await queries.operator_of(work.session, assignee_id)
    check_holder(pack, case, assignee)
    before, case.state = case.state, after(case, Action.ASSIGN)
    case.assignee_id = assignee_id
    record(work, case, "assigned", actor=operator(operator_id), before=before, note=note or None, to=str(assignee_id))
    await push_to(work, case, pack, Occasion.ASSIGNED, assignee)
    return case


async def hand_to_department(
    work: Work, *, case_id: UUID, department: str, due_at: datetime, operator_id: UUID, note: str = ""
) -> Case:
    """Hand a claimed case to a department of the pack, which answers by `due_at` (aware).

    Raises BadInput for a department that there is not or a time in the past; Conflict when it is not claimed.
    """
    case, pack = await _held(work, case_id)
    await _check_hands(work, case, pack, operator_id)
    if department not in pack.cases.departments:
        raise BadInput(f"There is no department “{department}”; expected one of {', '.join(pack.cases.departments)}.")
    if due_at <= work.now:
        raise BadInput("The department can only be given time until a moment that is still to come.")
    before, case.state = case.state, after(case, Action.HAND_OVER)
    case.department = department
    record(
        work,
        case,
        "handed_over",
        actor=operator(operator_id),
        before=before,
        note=note or None,
        department=department,
        due_at=due_at.isoformat(),
    )
    await push_to_department(work, case, pack, department)
    return case


async def note(work: Work, *, case_id: UUID, operator_id: UUID, words: str) -> Case:
    """Write something down with the case, in any state. Raises BadInput when there is nothing."""
    if not words.strip():
        raise BadInput("The note is empty.")
    case, _ = await _held(work, case_id)
    record(work, case, "noted", actor=operator(operator_id), before=case.state, note=words)
    await work.session.flush()
    return case


async def resolve(work: Work, *, case_id: UUID, operator_id: UUID, root_cause: str, measure: str) -> Case:
    """The company thinks that it is settled: now the customer is asked. Raises BadInput without cause or measure."""
    if not root_cause.strip() or not measure.strip():
        raise BadInput("To resolve a case, say what its root cause was and what was done.")
    case, pack = await _held(work, case_id)
    await _check_hands(work, case, pack, operator_id)
    before, case.state = case.state, after(case, Action.RESOLVE)
    case.resolved_at, case.root_cause, case.measure = work.now, root_cause.strip(), measure.strip()
    case.unanswered_confirmations, case.needs_director = 0, False
    stop_clock(case)
    record(
        work,
        case,
        "resolved",
        actor=operator(operator_id),
        before=before,
        note=case.measure,
        root_cause=case.root_cause,
        is_late=work.now > case.resolve_by,
    )
    await work.session.flush()
    await ask_customer(work, case)
    return case


async def reopen(work: Work, *, case_id: UUID, operator_id: UUID, note: str) -> Case:
    """Open a resolved or closed case again, on its tier, with new due times. Raises BadInput without a note."""
    if not note.strip():
        raise BadInput("Say why the case is opened again: the note stays with it.")
    case, pack = await _held(work, case_id)
    check_holder(pack, case, await queries.operator_of(work.session, operator_id))
    before, case.state = case.state, after(case, Action.REOPEN)
    start_over(case)
    start_clocks(case, pack, work.now)
    record(work, case, "reopened", actor=operator(operator_id), before=before, note=note)
    await drop_confirmations(work, case)
    await push(work, case, pack, Occasion.REOPENED)
    return case


async def _held(work: Work, case_id: UUID) -> tuple[Case, Pack]:
    case = await queries.locked_case(work.session, case_id)
    return case, await work.pack(case.policy_version_id)


async def _check_hands(work: Work, case: Case, pack: Pack, operator_id: UUID) -> None:
    """Only who has the case works on it, or somebody who stands above the agents."""
    who: Operator = await queries.operator_of(work.session, operator_id)
    check_holder(pack, case, who)
    if case.assignee_id not in {None, operator_id} and RANK[who.role] <= RANK[Role.AGENT]:
        raise Conflict(f"{await _name(work, case.assignee_id)} has case {case.number}.")


async def _name(work: Work, operator_id: UUID | None) -> str:
    holder = await work.session.get(Operator, operator_id) if operator_id else None
    return holder.display_name if holder else "somebody else"
