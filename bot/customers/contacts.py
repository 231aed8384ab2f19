"""Contact data: who uses a number, what the customer confirmed, what turned out to be wrong."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from bot.calendars.local import find_zone
from bot.customers import queries
from bot.customers.addresses import Phone, plain_address, read_email, read_phone
from bot.errors import BadInput, NotFound
from bot.understanding.types import Locale
from bot.work import Work
from models import ContactKind, ContactPoint, ContactState, Customer

CONFIRMED = "confirmed"  # state_reason of what the customer himself said: an old file does not undo it
IDENTITY = frozenset({"display_name", "salutation", "organisation", "department", "job_title", "locale", "zone"})
LOCALES = tuple(Locale)


async def find_by_address(work: Work, kind: ContactKind, value: str) -> Customer | None:
    """The customer who uses this number or address now, or None. Of several, who has used it longest."""
    found = await queries.customers_at(work.session, kind, plain_address(value))
    return found[0] if found else None


async def confirm_contact(
    work: Work,
    *,
    customer_id: UUID,
    actor: str,
    phone: str | None = None,
    email: str | None = None,
    address: str | None = None,
    identity: Mapping[str, str] | None = None,
    attributes: Mapping[str, object] | None = None,
) -> Customer:
    """The customer confirmed the contact data; what is given replaces what was known.

    S2, third article: identity, product status and contact data are updated at each visit.
    `identity` may name display_name, salutation, organisation, department, job_title, locale, zone; `attributes` are
    merged. `actor` is customer or operator:<id>. Raises BadInput when a value cannot be used; then nothing changes.
    """
    customer = await queries.locked_customer(work.session, customer_id)
    if customer is None:
        raise NotFound("This customer does not exist any more.")
    country = customer.country or (await work.pack_in_force())[1].calendar.country
    values = _checked(phone, email, address, country)
    _check_identity(identity or {})
    for kind, value, number in values:
        await _use(work, customer, kind, value, number)
    for name, given in (identity or {}).items():
        setattr(customer, name, given)
    if attributes:
        customer.attributes = {**customer.attributes, **attributes}
    customer.confirmed_at = customer.updated_at = work.now
    changed = sorted({kind.value for kind, _, _ in values} | (identity or {}).keys() | (attributes or {}).keys())
    work.audit(actor, "customer.confirm_contact", "customer", customer_id, changed=changed)
    await work.session.flush()
    return customer


async def mark_contact(
    work: Work, *, customer_id: UUID, kind: ContactKind, value: str, state: ContactState, reason: str, actor: str
) -> ContactPoint | None:
    """Note what turned out about a number or address: invalid, somebody else's. None when it was never known."""
    known_as = value if kind is ContactKind.ADDRESS else plain_address(value)
    point = await queries.point(work.session, customer_id, kind, known_as)
    if point is None:
        return None
    point.state, point.state_reason = state, reason
    work.audit(actor, "customer.mark_contact", "customer", customer_id, point=str(point.id), state=state, reason=reason)
    await work.session.flush()
    return point


def _check_identity(identity: Mapping[str, str]) -> None:
    if unknown := sorted(identity.keys() - IDENTITY):
        raise BadInput(f"{unknown[0]} is not part of a customer's identity; expected one of {sorted(IDENTITY)}.")
    if "zone" in identity and find_zone(identity["zone"]) is None:
        raise BadInput("There is no such time zone. Write an IANA name such as Asia/Shanghai.")
    if "locale" in identity and identity["locale"] not in LOCALES:
        raise BadInput(f"There is no such language here. Expected one of {', '.join(LOCALES)}.")


def _checked(
    phone: str | None, email: str | None, address: str | None, country: str
) -> list[tuple[ContactKind, str, Phone | None]]:
    values: list[tuple[ContactKind, str, Phone | None]] = []
    if phone:
        number = read_phone(phone, country)
        if number is None:
            raise BadInput("This phone number does not exist. Write it with the country, such as +86 138 1234 5678.")
        values.append((ContactKind.PHONE, number.e164, number))
    if email:
        mail = read_email(email)
        if mail is None:
            raise BadInput("This is no e-mail address. Write it such as name@example.com.")
        values.append((ContactKind.EMAIL, mail, None))
    if address and address.strip():
        values.append((ContactKind.ADDRESS, address.strip(), None))
    return values


async def _use(work: Work, customer: Customer, kind: ContactKind, value: str, number: Phone | None) -> None:
    """Put this contact point first; what stood in its place is kept as replaced."""
    is_mobile = bool(number and number.is_mobile)
    for other in await queries.usable_points(work.session, customer.id):
        if other.kind is kind and other.is_mobile == is_mobile and other.value != value:
            other.state, other.state_reason = ContactState.REPLACED, CONFIRMED
    point = await queries.point(work.session, customer.id, kind, value)
    if point is None:
        point = ContactPoint(
            id=work.new_id(), customer_id=customer.id, kind=kind, value=value, is_mobile=is_mobile, created_at=work.now
        )
        work.session.add(point)
    point.state, point.state_reason, point.rank = ContactState.USABLE, CONFIRMED, 0
    if number:
        point.country = number.country
        customer.country = number.country or customer.country
        customer.zone = customer.zone or number.zone
    await work.session.flush()
