"""Opt-outs: a customer who said stop is never written to or called again, until he himself lifts it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from bot.customers import queries
from bot.customers.addresses import address_digest
from bot.errors import BadInput
from bot.work import Work
from models import Consent, ConsentState, ContactKind, OptOut

FOLLOW_UP = "follow_up"


@dataclass(frozen=True, slots=True)
class MustEnd:
    """What an opt-out leaves without a reason to go on. Whoever called ends it, in the same transaction."""

    customers: tuple[UUID, ...] = ()
    visits: tuple[UUID, ...] = ()
    conversations: tuple[UUID, ...] = ()
    messages: tuple[UUID, ...] = ()  # queued, not handed over


def digests(work: Work, addresses: Collection[str]) -> set[str]:
    """The digests by which opt-outs know these addresses."""
    return {address_digest(work.settings.signing_key, address) for address in addresses if address}


async def opt_out(
    work: Work,
    *,
    customer_id: UUID | None = None,
    address: str | None = None,
    source: str,
    message_id: UUID | None = None,
) -> MustEnd:
    """Note a standing order not to contact, for the customer and all the customer's numbers and addresses.

    With an address alone it holds for the address and for every customer who uses it. `source` is message, carrier,
    operator or import. What stands already is not noted twice. Raises BadInput when nobody is named.
    """
    if customer_id is None and not address:
        raise BadInput("An opt-out needs a customer or an address; neither was given.")
    customers = [customer_id] if customer_id else await _customers_at(work, address or "")
    for customer in customers:
        await _stop(work, customer, address, source, message_id)
    if not customers:
        await _note(work, None, digests(work, [address or ""]), source, message_id)
    await work.session.flush()
    return MustEnd(
        customers=tuple(customers),
        visits=tuple(await queries.open_visits(work.session, customers)),
        conversations=tuple(await queries.live_conversations(work.session, customers)),
        messages=tuple(await queries.waiting_messages(work.session, customers)),
    )


async def opt_in(
    work: Work,
    *,
    customer_id: UUID | None = None,
    address: str | None = None,
    by: str,
    message_id: UUID | None = None,
) -> int:
    """Lift the orders of a customer, and those for `address`. How many were lifted; none is no error.

    An order that another customer gave for a number that both use stays. `by` is customer or operator:<id>.
    """
    customers = {customer_id} if customer_id else set()
    said_at = digests(work, [address or ""])
    own = said_at | digests(work, await _addresses(work, customer_id)) if customer_id else said_at
    lifted = [
        order
        for order in await queries.standing_opt_outs(work.session, customers, own)
        if order.customer_id in {None, customer_id} or order.address_digest in said_at
    ]
    for order in lifted:
        order.lifted_at, order.lifted_by = work.now, by
    if lifted and customer_id:
        _state_consent(work, customer_id, ConsentState.GIVEN, by.partition(":")[0], message_id)
    if lifted:
        work.audit(by, "customer.opt_in", "customer", customer_id)
    await work.session.flush()
    return len(lifted)


async def is_opted_out(work: Work, customer_id: UUID | None, addresses: Sequence[str] = ()) -> bool:
    """Whether this customer must not be contacted, or not at one of these addresses."""
    return await queries.has_standing_opt_out(work.session, customer_id, digests(work, addresses))


async def _customers_at(work: Work, address: str) -> list[UUID]:
    kind = ContactKind.EMAIL if "@" in address else ContactKind.PHONE
    return [customer.id for customer in await queries.customers_at(work.session, kind, address)]


async def _addresses(work: Work, customer_id: UUID) -> list[str]:
    kinds = {ContactKind.PHONE, ContactKind.EMAIL}
    return [point.value for point in await queries.points(work.session, customer_id) if point.kind in kinds]


async def _stop(work: Work, customer_id: UUID, address: str | None, source: str, message_id: UUID | None) -> None:
    await queries.locked_customer(work.session, customer_id)
    addresses = [*await _addresses(work, customer_id), *([address] if address else [])]
    if await _note(work, customer_id, digests(work, addresses), source, message_id):
        _state_consent(work, customer_id, ConsentState.WITHDRAWN, source, message_id)


async def _note(work: Work, customer_id: UUID | None, wanted: set[str], source: str, message_id: UUID | None) -> bool:
    """Add the orders that do not stand yet; whether there were any."""
    standing = await queries.standing_opt_outs(work.session, {customer_id} if customer_id else set(), wanted)
    known = {order.address_digest for order in standing if order.customer_id == customer_id}
    missing: list[str | None] = [*sorted(wanted - known)]
    if customer_id and None not in known:
        missing.append(None)
    for digest in missing:
        work.session.add(
            OptOut(
                id=work.new_id(),
                customer_id=customer_id,
                address_digest=digest,
                source=source,
                message_id=message_id,
                at=work.now,
            )
        )
    if missing:
        work.audit(source, "customer.opt_out", "customer", customer_id)
    return bool(missing)


def _state_consent(work: Work, customer_id: UUID, state: ConsentState, source: str, message_id: UUID | None) -> None:
    work.session.add(
        Consent(
            id=work.new_id(),
            customer_id=customer_id,
            purpose=FOLLOW_UP,
            state=state,
            source=source,
            message_id=message_id,
            at=work.now,
        )
    )
