"""Customers of a file: read, checked against the pack's intake (S1), compared with what is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from bot.customers import queries
from bot.customers.addresses import address_digest
from bot.customers.contacts import CONFIRMED
from bot.customers.imports.columns import Columns
from bot.customers.imports.draft import Draft, Point, read_customer, stated_fields
from bot.customers.imports.plan import Plan
from bot.customers.imports.row import Row, attribute_columns, read_rows
from bot.customers.imports.table import Table
from bot.customers.opt_outs import FOLLOW_UP
from bot.packs.pack import Pack
from bot.policy.intake import missing_contact_data
from bot.work import Work
from models import Base, Consent, ConsentState, ContactKind, ContactPoint, ContactState, Customer

IMPORT = "import"
Address = tuple[ContactKind, str]
# The column that answers to a requirement of the pack, where the names differ.
COLUMN_OF = {"title": "job_title", "mobile": "phone", "language": "locale"}


@dataclass(frozen=True, slots=True)
class Known:
    """What the database knows about the customers of a file, and of what the file may speak."""

    units: Mapping[str, UUID]
    operators: Mapping[str, tuple[UUID, UUID]]  # code → operator, unit
    customers: Mapping[str, Customer]
    points: Mapping[UUID, Sequence[ContactPoint]]
    consents: Mapping[UUID, ConsentState]
    opted_out: frozenset[UUID]
    addresses_opted_out: frozenset[str]
    users: dict[Address, set[str]]  # who uses an address: external ids, the file's included


async def plan_customers(work: Work, pack: Pack, table: Table, columns: Columns) -> tuple[Plan, set[str]]:
    """Decide about every row of a file of customers, and which further columns it used; nothing is written."""
    rows = read_rows(table, columns)
    drafts = [read_customer(row, pack) for row in rows]
    known = await _known(work, drafts)
    plan = Plan()
    for row, draft in zip(rows, drafts, strict=True):
        _decide(work, pack, plan, known, row, draft)
    return plan, set(attribute_columns(columns, pack.attributes))


async def _known(work: Work, drafts: Sequence[Draft]) -> Known:
    session = work.session
    stored = await queries.customers_by_external_id(session, {draft.external_id for draft in drafts})
    ids = [customer.id for customer in stored.values()]
    addresses = {
        (point.kind, point.value)
        for draft in drafts
        for point in draft.points
        if point.kind in {ContactKind.PHONE, ContactKind.EMAIL}
    }
    digests = {address_digest(work.settings.signing_key, value): value for _, value in addresses}
    return Known(
        units=await queries.unit_codes(session),
        operators=await queries.operator_codes(session),
        customers=stored,
        points=await queries.points_of(session, ids),
        consents=await queries.newest_consents(session, ids, FOLLOW_UP),
        opted_out=frozenset(await queries.opted_out_among(session, ids)),
        addresses_opted_out=frozenset(digests[one] for one in await queries.digests_opted_out(session, list(digests))),
        users=await queries.users_of(session, addresses),
    )


def _decide(work: Work, pack: Pack, plan: Plan, known: Known, row: Row, draft: Draft) -> None:
    plan.is_repeated(row, "external_id", draft.external_id)
    stored = known.customers.get(draft.external_id)
    points = known.points.get(stored.id, ()) if stored else ()
    wanted = _wanted(row, draft, known, stored, points)
    _check_intake(row, draft, pack, stored, points)
    if row.is_refused:
        plan.refuse(row)
        return
    _warn(row, draft, known, stored, points)
    if not wanted.get("zone", stored and stored.zone):
        row.warn("zone", "zone_unknown")
    if stored is None:
        _create(work, plan, row, draft, wanted)
    else:
        _update(work, plan, known, row, draft, stored, wanted)


def _wanted(
    row: Row, draft: Draft, known: Known, stored: Customer | None, points: Sequence[ContactPoint]
) -> dict[str, Any]:
    """The values that the customer's row shall have; what the file does not state stays as it stands."""
    wanted = dict(draft.values)
    wanted["attributes"] = {**(stored.attributes if stored else {}), **draft.values["attributes"]}
    if draft.owner:
        owner = known.operators.get(draft.owner)
        if owner is None:
            row.refuse("owner", "operator_unknown")
        else:
            wanted["owner_id"] = owner[0]
            if stored is None:
                wanted["unit_id"] = owner[1]
    if draft.unit:
        if draft.unit not in known.units:
            row.refuse("unit", "unit_unknown")
        wanted["unit_id"] = known.units.get(draft.unit)
    for name, derived in _derived(draft, stored, points).items():
        wanted.setdefault(name, derived)
    if stored is None:
        wanted.setdefault("locale", draft.locale)
    return wanted


def _derived(draft: Draft, stored: Customer | None, points: Sequence[ContactPoint]) -> dict[str, str | None]:
    """Country and zone as they follow from the number: at first, and again when the file brings a new number."""
    derived = {"country": draft.country, "zone": draft.zone}
    if stored is None:
        return derived
    known = {point.value for point in points}
    brings_new = any(point.country and point.value not in known for point in draft.points)
    has_moved = brings_new and draft.country not in {None, stored.country}
    return {
        name: value
        for name, value in derived.items()
        if has_moved or (value and (brings_new or getattr(stored, name) is None))
    }


def _check_intake(row: Row, draft: Draft, pack: Pack, stored: Customer | None, points: Sequence[ContactPoint]) -> None:
    """Refuse a customer of whom the pack's required contact data are not known, and say what is missing (S1)."""
    filled = {*stated_fields(draft), *_known_fields(stored, points)}
    missing = missing_contact_data(pack, dict.fromkeys(filled, True))
    if missing and not row.is_refused:  # a cell that cannot be used says itself what is wrong
        words = "; ".join("/".join(group) for group in missing)
        first = missing[0][0]
        row.refuse(COLUMN_OF.get(first, first), "intake", missing=words, clause=pack.intake.clause)


def _known_fields(stored: Customer | None, points: Sequence[ContactPoint]) -> set[str]:
    if stored is None:
        return set()
    usable = [point for point in points if point.state is ContactState.USABLE]
    named = {
        "name": stored.display_name,
        "salutation": stored.salutation,
        "organisation": stored.organisation,
        "department": stored.department,
        "title": stored.job_title,
        "zone": stored.zone,
        "language": stored.locale,
        "mobile": any(point.is_mobile for point in usable),
        "landline": any(point.kind is ContactKind.PHONE and not point.is_mobile for point in usable),
    }
    return {name for name, value in named.items() if value} | {p.kind.value for p in usable} | stored.attributes.keys()


def _warn(row: Row, draft: Draft, known: Known, stored: Customer | None, points: Sequence[ContactPoint]) -> None:
    """What somebody should look at although the row is taken."""
    states = {(point.kind, point.value): point for point in points}
    for point in draft.points:
        address = (point.kind, point.value)
        users = known.users.setdefault(address, set())
        if users - {draft.external_id} and point.kind is not ContactKind.ADDRESS:
            row.warn(point.field, "number_shared")
        users.add(draft.external_id)
        old = states.get(address)
        if old and not _may_be_used(old):
            row.warn(point.field, "point_not_usable", state=old.state.value)
    is_out = any(point.value in known.addresses_opted_out for point in draft.points)
    if is_out or (stored and stored.id in known.opted_out):
        row.warn("external_id", "opted_out")


def _may_be_used(point: ContactPoint) -> bool:
    """Whether a file may bring this contact point (back) into use: not what customer or carrier said is wrong."""
    return point.state is ContactState.USABLE or (
        point.state is ContactState.REPLACED and point.state_reason != CONFIRMED
    )


def _create(work: Work, plan: Plan, row: Row, draft: Draft, wanted: Mapping[str, Any]) -> None:
    customer = Customer(
        id=work.new_id(),
        key=work.new_id(),
        external_id=draft.external_id,
        created_at=work.now,
        updated_at=work.now,
        **wanted,
    )
    rows: list[Base] = [customer]
    ranks = _ranks(draft.points)
    rows += [_new_point(work, customer.id, point, ranks[point.kind, point.value]) for point in draft.points]
    if draft.consent is not None:
        rows.append(_consent(work, customer.id, is_given=draft.consent))
    if draft.opt_out:
        plan.opt_outs.append(customer.id)
    plan.create(row, rows)


def _update(
    work: Work, plan: Plan, known: Known, row: Row, draft: Draft, stored: Customer, wanted: Mapping[str, Any]
) -> None:
    changed = plan.edit(stored, wanted)
    changed += _update_points(work, plan, stored, draft.points, known.points.get(stored.id, ()))
    state = ConsentState.GIVEN if draft.consent else ConsentState.WITHDRAWN
    if draft.consent is not None and known.consents.get(stored.id) is not state:
        plan.new.append(_consent(work, stored.id, is_given=draft.consent))
        changed.append("consent")
    if draft.opt_out and stored.id not in known.opted_out:
        plan.opt_outs.append(stored.id)
        changed.append("opt_out")
    if changed:
        plan.edit(stored, {"updated_at": work.now})
    plan.settle(row, changed)


def _update_points(
    work: Work, plan: Plan, customer: Customer, wanted: Sequence[Point], known: Sequence[ContactPoint]
) -> list[str]:
    """Bring the contact points to what the row states; what it replaces is kept as history. What changed."""
    stored = {(point.kind, point.value): point for point in known}
    ranks = _ranks(wanted)
    changed: set[str] = set()
    standing: list[tuple[int, ContactPoint]] = []
    for point in wanted:
        old, rank = stored.get((point.kind, point.value)), ranks[point.kind, point.value]
        if old is None:
            plan.new.append(_new_point(work, customer.id, point, rank))
            changed.add(point.kind.value)
        elif old.state is ContactState.USABLE:
            standing.append((rank, old))
        elif _may_be_used(old):
            plan.edit(old, {"state": ContactState.USABLE, "state_reason": IMPORT, "rank": rank})
            changed.add(point.kind.value)
    for kind, is_mobile in {(point.kind, point.is_mobile) for point in wanted}:
        brings_new = any(
            (point.kind, point.value) not in stored and (point.kind, point.is_mobile) == (kind, is_mobile)
            for point in wanted
        )
        for old in known:
            is_meant = (old.kind, old.is_mobile, old.state) == (kind, is_mobile, ContactState.USABLE)
            is_kept = (old.kind, old.value) in ranks or (old.state_reason == CONFIRMED and not brings_new)
            if is_meant and not is_kept:
                plan.edit(old, {"state": ContactState.REPLACED, "state_reason": IMPORT})
                changed.add(kind.value)
    changed |= _put_in_order(plan, standing)
    return sorted(changed)


def _put_in_order(plan: Plan, standing: Sequence[tuple[int, ContactPoint]]) -> set[str]:
    """Rank the points as the file has them, unless they stand in that order already."""
    changed: set[str] = set()
    for kind in {point.kind for _, point in standing}:
        ours = sorted((pair for pair in standing if pair[1].kind is kind), key=lambda pair: pair[0])
        now = [point.rank for _, point in ours]
        if now != sorted(now):
            for rank, point in ours:
                if plan.edit(point, {"rank": rank}):
                    changed.add(kind.value)
    return changed


def _ranks(points: Sequence[Point]) -> dict[Address, int]:
    ranks: dict[Address, int] = {}
    for kind in {point.kind for point in points}:
        ours = [point for point in points if point.kind is kind]
        ranks |= {(kind, point.value): rank for rank, point in enumerate(ours)}
    return ranks


def _new_point(work: Work, customer_id: UUID, point: Point, rank: int) -> ContactPoint:
    return ContactPoint(
        id=work.new_id(),
        customer_id=customer_id,
        kind=point.kind,
        value=point.value,
        is_mobile=point.is_mobile,
        country=point.country,
        rank=rank,
        created_at=work.now,
    )


def _consent(work: Work, customer_id: UUID, *, is_given: bool) -> Consent:
    return Consent(
        id=work.new_id(),
        customer_id=customer_id,
        purpose=FOLLOW_UP,
        state=ConsentState.GIVEN if is_given else ConsentState.WITHDRAWN,
        source=IMPORT,
        at=work.now,
    )
