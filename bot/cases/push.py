"""Notices to the company's own people, queued in the transaction of the change that they tell about."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum
from urllib.parse import urlsplit

from bot.cases import queries
from bot.cases.roster import Recipient, choose_recipients, on_duty_from
from bot.clock import wall_now
from bot.jobs.queue import Job
from bot.packs.pack import Pack
from bot.work import Work
from models import Case, Notice, NoticeState, Operator, Role

EMAIL, WEBHOOK = "email", "webhook"


class Occasion(StrEnum):
    """Why somebody is told about a case."""

    OPENED = "opened"
    REOPENED = "reopened"
    WARNED = "warned"
    BREACHED = "breached"
    ASSIGNED = "assigned"
    HANDED_OVER = "handed_over"
    NEEDS_DIRECTOR = "needs_director"
    PERSON_ASKED = "person_asked"


async def push(work: Work, case: Case, pack: Pack, occasion: Occasion) -> None:
    """Tell who is responsible for the case, and the company's own system.

    Responsible is who has the case, else who is on duty on its tier. A missed due time is told the next tier as well;
    the director's decisions go to the top. Nobody is told outside his hours, except that an urgent case is late.
    """
    tiers = [step.tier for step in pack.cases.ladder]
    if occasion is Occasion.NEEDS_DIRECTOR:
        told = await _on_tier(work, case, pack, tiers[-1])
    else:
        told = await _responsible(work, case, pack)
    if occasion is Occasion.BREACHED:
        above = next((tier for tier in tiers if tier > case.tier), tiers[-1])
        told = [*told, *await _on_tier(work, case, pack, above)]
    is_loud = occasion is Occasion.BREACHED and case.priority == next(iter(pack.cases.priorities))
    _mail(work, case, occasion, told, is_loud=is_loud)
    _hook(work, case, occasion)


async def push_to(work: Work, case: Case, pack: Pack, occasion: Occasion, operator: Operator) -> None:  # noqa: ARG001
    """Tell one person, and the company's own system."""
    _mail(work, case, occasion, [Recipient(operator, on_duty_from(operator, work.now))])
    _hook(work, case, occasion)
    await work.session.flush()


async def push_to_department(work: Work, case: Case, pack: Pack, department: str) -> None:  # noqa: ARG001
    """Tell the units that answer for a department: at their own address, or else everybody on duty there."""
    for unit in await queries.departments_units(work.session, department):
        if unit.mail:
            _queue_mail(work, case, Occasion.HANDED_OVER, unit.mail, None, None)
            continue
        staff = await queries.staff_of(work.session, [unit.id])
        _mail(work, case, Occasion.HANDED_OVER, choose_recipients(staff, list(Role), [unit.id], work.now))
    _hook(work, case, Occasion.HANDED_OVER)
    await work.session.flush()


async def release_notices(work: Work, *, limit: int = 500) -> int:
    """Wake a worker for every notice whose time has come; how many. Finds those whose job was lost, too."""
    due = await queries.due_notices(work.session, work.now, wall_now(), limit=limit)
    for notice in due:
        work.enqueue(Job.NOTIFY, notice.id)
    return len(due)


async def _responsible(work: Work, case: Case, pack: Pack) -> list[Recipient]:
    holder = await work.session.get(Operator, case.assignee_id) if case.assignee_id else None
    if holder is not None and holder.is_active:
        return [Recipient(holder, on_duty_from(holder, work.now))]
    return await _on_tier(work, case, pack, case.tier)


async def _on_tier(work: Work, case: Case, pack: Pack, tier: int) -> list[Recipient]:
    roles = [Role(step.role) for step in pack.cases.ladder if step.tier >= tier]
    roles = roles or [Role(pack.cases.ladder[-1].role)]
    units = [unit.id for unit in await queries.unit_chain(work.session, case.unit_id)]
    return choose_recipients(await queries.active_operators(work.session, roles), roles, units, work.now)


def _mail(
    work: Work, case: Case, occasion: Occasion, recipients: Iterable[Recipient], *, is_loud: bool = False
) -> None:
    seen: set[str] = set()
    for recipient in recipients:
        address = recipient.operator.login
        if address not in seen:
            seen.add(address)
            not_before = None if is_loud else recipient.not_before
            _queue_mail(work, case, occasion, address, recipient.operator, not_before)


def _queue_mail(
    work: Work, case: Case, occasion: Occasion, address: str, to: Operator | None, not_before: datetime | None
) -> None:
    if work.settings.smtp_url is not None:
        _queue(work, _notice(work, case, occasion, EMAIL, address, to, not_before))


def _hook(work: Work, case: Case, occasion: Occasion) -> None:
    url = work.settings.notice_webhook_url
    if url:
        _queue(work, _notice(work, case, occasion, WEBHOOK, urlsplit(url).netloc, None, None))


def _notice(
    work: Work,
    case: Case,
    occasion: Occasion,
    medium: str,
    recipient: str,
    to: Operator | None,
    not_before: datetime | None,
) -> Notice:
    return Notice(
        id=work.new_id(),
        case_id=case.id,
        occasion=occasion.value,
        medium=medium,
        operator_id=to.id if to else None,
        recipient=recipient,
        retry_at=wall_now(),
        not_before=not_before,
        created_at=work.now,
    )


def _queue(work: Work, notice: Notice) -> None:
    notice.state, notice.tries, notice.fence = NoticeState.QUEUED, 0, 0
    work.session.add(notice)
    if notice.not_before is None:
        work.enqueue(Job.NOTIFY, notice.id)
