"""A case is opened, or what the customer says belongs to one that is open already."""

from __future__ import annotations

from uuid import UUID

from bot.cases import queries
from bot.cases.clocks import start_clocks
from bot.cases.history import CUSTOMER, POLICY, record
from bot.cases.push import Occasion, push
from bot.cases.say import hear_again
from bot.errors import BadInput
from bot.packs.cases import Cases, Category, Cause
from bot.packs.pack import Pack
from bot.work import Work
from models import Case, CaseState, Customer, Visit


async def open_case(
    work: Work,
    *,
    customer_id: UUID,
    visit_id: UUID | None,
    conversation_id: UUID | None,
    message_id: UUID | None,
    cause: str,
    category: str | None,
    words: str,
    sentiment: str | None = None,
) -> Case:
    """The case for what a customer complains about: a new one, or the one that is open for the same matter.

    The same matter is: the same visit, or the same category (not the pack's fallback, which says nothing). A message
    that was heard already changes nothing. `cause` is low_score, complaint, anger or asked_person; an angry customer
    who complains (`sentiment` "angry") is taken as anger. Raises BadInput for a cause that there is not.
    """
    customer = await queries.locked_customer(work.session, customer_id)
    if message_id is not None and (known := await queries.case_of_message(work.session, message_id)):
        return known
    version, pack = await work.pack_in_force()
    if cause not in pack.cases.causes:
        raise BadInput(f"A case cannot be opened for “{cause}”; expected one of {', '.join(pack.cases.causes)}.")
    meant: Cause = "anger" if sentiment == "angry" and cause == "complaint" else cause
    kind = find_category(pack.cases, category)
    live = await queries.live_cases(work.session, customer_id)
    for case in live:
        if _is_same_matter(case, visit_id, kind, pack.cases):
            _raise_priority(work, case, pack, meant)
            return await hear_again(work, case, words=words, message_id=message_id)
    visit = await work.session.get(Visit, visit_id) if visit_id else None
    case = _new(work, customer, visit, version, pack, meant, kind)
    case.conversation_id, case.message_id = conversation_id, message_id
    start_clocks(case, pack, work.now)
    work.session.add(case)
    await work.session.flush()
    await work.session.refresh(case, ["number"])
    record(work, case, "opened", actor=CUSTOMER, note=words, message_id=message_id, cause=case.cause)
    await push(work, case, pack, Occasion.OPENED)
    await work.session.flush()
    return case


def find_category(cases: Cases, category: str | None) -> Category:
    """The pack's category of this id; its fallback when there is none of that id."""
    by_id = {one.id: one for one in cases.categories}
    return by_id.get(category or "", by_id[cases.fallback])


def _is_same_matter(case: Case, visit_id: UUID | None, kind: Category, cases: Cases) -> bool:
    is_same_visit = visit_id is not None and case.visit_id == visit_id
    return is_same_visit or (case.category == kind.id != cases.fallback)


def _new(
    work: Work, customer: Customer, visit: Visit | None, version: UUID, pack: Pack, cause: Cause, kind: Category
) -> Case:
    """A case with everything that is frozen when it is opened."""
    begins = pack.cases.causes[cause]
    agent_id = visit.owner_id if visit and visit.owner_id else customer.owner_id
    unit_id = visit.unit_id if visit and visit.unit_id else customer.unit_id
    return Case(
        id=work.new_id(),
        customer_id=customer.id,
        customer_key=customer.key,
        visit_id=visit.id if visit else None,
        policy_version_id=version,
        cause=cause,
        category=kind.id,
        department=kind.department,
        priority=begins.priority,
        tier=begins.tier,
        state=CaseState.OPEN,
        agent_id=agent_id,
        unit_id=unit_id,
        opened_at=work.now,
    )


def _raise_priority(work: Work, case: Case, pack: Pack, cause: Cause) -> None:
    """What is more urgent than the case was so far makes it more urgent; what the customer was promised stays."""
    priority = pack.cases.causes[cause].priority
    order = list(pack.cases.priorities)
    if case.priority in order and order.index(priority) >= order.index(case.priority):
        return
    promised_at, case.priority, case.cause = case.promised_at, priority, cause
    if case.watch_at is not None:
        start_clocks(case, pack, case.clock_began_at)
        case.promised_at = promised_at
    record(work, case, "raised", actor=POLICY, before=case.state, priority=priority)
