"""Visitors of the company's web site who write without any link: nobody knows them yet."""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import func, select

from bot.customers.addresses import read_email
from bot.customers.contacts import confirm_contact
from bot.errors import BadInput
from bot.work import Work
from models import ContactKind, ContactPoint, Conversation, ConversationState, Customer

LOCALES = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "en": "en"}


async def welcome_visitor(work: Work, *, language: str, once: str) -> Conversation:
    """A conversation for somebody new, who is a customer without name or number until a case needs them.

    `once` is the secret of the form that was sent: sent twice, it opens the same conversation. The visitor is taken
    to live in the company's zone: an answer on the page reaches them where they are anyway.
    """
    address = sha256(once.encode()).hexdigest()[:32]
    await work.session.execute(select(func.pg_advisory_xact_lock(func.hashtext(address))))
    if (known := await _begun(work, address)) is not None:
        return known
    _, pack = await work.pack_in_force()
    customer = Customer(
        id=work.new_id(),
        key=work.new_id(),
        locale=LOCALES[language],
        zone=pack.time_zone.key,
        created_at=work.now,
        updated_at=work.now,
    )
    work.session.add(customer)
    await work.session.flush()
    conversation = Conversation(
        id=work.new_id(),
        customer_id=customer.id,
        channel="webchat",
        address=address,
        locale=customer.locale,
        state=ConversationState.CLOSED,  # nothing is asked of the visitor: the bot only reacts
        opened_at=work.now,
        closed_at=work.now,
        last_message_at=work.now,
    )
    point = ContactPoint(
        id=work.new_id(),
        customer_id=customer.id,
        kind=ContactKind.WEBCHAT,
        value=address,
        created_at=work.now,
    )
    work.session.add_all((conversation, point))
    work.audit("customer", "visitor.welcomed", "conversation", conversation.id)
    await work.session.flush()
    return conversation


async def _begun(work: Work, address: str) -> Conversation | None:
    return await work.session.scalar(
        select(Conversation).where(
            Conversation.address == address,
            Conversation.customer_id.in_(
                select(ContactPoint.customer_id).where(
                    ContactPoint.kind == ContactKind.WEBCHAT, ContactPoint.value == address
                )
            ),
        )
    )


async def leave_contact(work: Work, conversation: Conversation, *, called: str, way: str) -> None:
    """Name and number or e-mail address that a visitor leaves for a case. Raises BadInput when they cannot be used."""
    email = read_email(way)
    if not way.strip():
        raise BadInput("A phone number or an e-mail address is needed.")
    await confirm_contact(
        work,
        customer_id=conversation.customer_id,
        actor="customer",
        email=email,
        phone=None if email else way,
        identity={"display_name": called.strip()[:80]} if called.strip() else None,
    )
