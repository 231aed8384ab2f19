"""Numbers and addresses, opt-outs that stand, contact data that the customer confirms."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from bot.calendars.local import find_zone
from bot.customers import queries
from bot.customers.addresses import (
    address_digest,
    plain_address,
    read_email,
    read_phone,
    zone_of_country,
)
from bot.customers.contacts import confirm_contact, find_by_address, mark_contact
from bot.customers.opt_outs import is_opted_out, opt_in, opt_out
from bot.errors import BadInput, NotFound
from bot.ids import new_id
from models import (
    Consent,
    ConsentState,
    ContactKind,
    ContactPoint,
    ContactState,
    Customer,
    OptOut,
)
from tests.cases.desk import Desk

NUMBER = "+8613812345678"


@given(st.sampled_from(sorted(phonenumbers.SUPPORTED_REGIONS)), st.sampled_from([0, 1]))
def test_every_countrys_numbers_are_read_nationally_and_internationally(country: str, kind: int) -> None:
    number = phonenumbers.example_number_for_type(country, kind)
    if number is None or not phonenumbers.is_valid_number(number):
        return
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    national = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    found = read_phone(e164, None)
    assert found is not None
    assert found.e164 == e164
    assert found.zone is None or find_zone(found.zone) is not None
    again = read_phone(national, country)
    assert again is not None
    assert again.e164 == e164


@given(st.text(max_size=30), st.sampled_from([None, "CN", "US", "XX"]))
def test_any_text_is_a_number_or_none(text: str, country: str | None) -> None:
    found = read_phone(text, country)
    assert found is None or found.e164.startswith("+")


@given(st.text(max_size=60))
def test_any_text_is_an_address_or_none(text: str) -> None:
    found = read_email(text)
    assert found is None or (found == read_email(found) and found.count("@") == 1)


@pytest.mark.parametrize(
    ("text", "country", "e164", "is_mobile"),
    [
        ("138 1234 5678", "CN", NUMBER, True),
        ("0086-138-1234-5678", "CN", NUMBER, True),
        ("１３８１２３４５６７８", "CN", NUMBER, True),
        ("010-6552 9988", "CN", "+861065529988", False),
        ("(212) 555-0123", "US", "+12125550123", True),
        ("020 7946 0123", "GB", "+442079460123", False),
        ("51234567", "HK", "+85251234567", True),
        ("0912-345-678", "TW", "+886912345678", True),
    ],
)
def test_mobiles_and_landlines_are_told_apart(text: str, country: str, e164: str, is_mobile: bool) -> None:
    found = read_phone(text, country)
    assert found is not None
    assert (found.e164, found.is_mobile, found.country) == (e164, is_mobile, country)


@pytest.mark.parametrize("text", ["12345", "", "abc", "138 1234 567", "+86 138 1234 56789", "010-6552 9988 ext. 12"])
def test_what_is_no_number_is_none(text: str) -> None:
    assert read_phone(text, "CN") is None


def test_a_digest_needs_the_key_and_not_the_way_of_writing() -> None:
    digest = address_digest("key", "whatsapp:+85251234567")
    assert digest == address_digest("key", " +85251234567 ")
    assert address_digest("key", "A@B.cn") == address_digest("key", "a@b.cn")
    assert digest != address_digest("other key", "+85251234567")
    assert "51234567" not in digest
    assert plain_address("whatsapp:+1") == "+1"


def test_only_a_country_with_one_zone_tells_it() -> None:
    assert (zone_of_country("CN"), zone_of_country("SG")) == ("Asia/Shanghai", "Asia/Singapore")
    assert (zone_of_country("US"), zone_of_country("XX"), zone_of_country(None)) == (None, None, None)


async def _second_customer(desk: Desk, number: str) -> UUID:
    async with desk.runtime.work() as work:
        customer = Customer(
            id=new_id(), key=new_id(), locale="en", created_at=work.now, updated_at=work.now, display_name="B"
        )
        work.session.add(customer)
        await work.session.flush()
        work.session.add(
            ContactPoint(
                id=new_id(), customer_id=customer.id, kind=ContactKind.PHONE, value=number, created_at=work.now
            )
        )
        return customer.id


async def _is_out(desk: Desk, customer: UUID | None, *addresses: str) -> bool:
    async with desk.runtime.work() as work:
        return await is_opted_out(work, customer, addresses)


async def test_stop_stands_for_the_customer_and_all_addresses_and_is_said_once(desk: Desk) -> None:
    message = await desk.says("退订")
    for _ in range(2):
        async with desk.runtime.work() as work:
            ends = await opt_out(work, customer_id=desk.customer, source="message", message_id=message)
    assert ends.customers == (desk.customer,)
    assert ends.conversations == (desk.conversation,)
    assert await _is_out(desk, desk.customer)
    assert await _is_out(desk, None, NUMBER), "also for a stranger with the same number"
    assert await _is_out(desk, new_id(), f"whatsapp:{NUMBER}")
    assert not await _is_out(desk, None, "+8613812345679")
    async with desk.runtime.sessions() as session:
        orders = list(await session.scalars(select(OptOut)))
        consents = list(await session.scalars(select(Consent)))
    assert len(orders) == 2
    assert all(order.address_digest is None or NUMBER[1:] not in order.address_digest for order in orders)
    assert [consent.state for consent in consents] == [ConsentState.WITHDRAWN]


async def test_a_number_alone_stops_everybody_who_uses_it(desk: Desk) -> None:
    second = await _second_customer(desk, NUMBER)
    async with desk.runtime.work() as work:
        ends = await opt_out(work, address=NUMBER, source="carrier")
    assert set(ends.customers) == {desk.customer, second}
    assert await _is_out(desk, second)


async def test_a_strangers_stop_holds_for_whoever_comes_later_with_that_number(desk: Desk) -> None:
    async with desk.runtime.work() as work:
        ends = await opt_out(work, address="+8613900000009", source="carrier")
    assert ends.customers == ()
    assert await _is_out(desk, None, "+8613900000009")
    with pytest.raises(BadInput):
        async with desk.runtime.work() as work:
            await opt_out(work, source="carrier")


async def test_only_the_customer_himself_lifts_it_and_not_anothers(desk: Desk) -> None:
    second = await _second_customer(desk, NUMBER)
    async with desk.runtime.work() as work:
        await opt_out(work, customer_id=desk.customer, source="message")
        await opt_out(work, customer_id=second, source="message")
    async with desk.runtime.work() as work:
        assert await opt_in(work, customer_id=desk.customer, by="customer") == 2
    assert not await _is_out(desk, desk.customer)
    assert await _is_out(desk, second)
    assert await _is_out(desk, desk.customer, NUMBER), "the other's order for the shared number still stands"
    async with desk.runtime.work() as work:
        await opt_in(work, customer_id=second, address=NUMBER, by="customer")
        assert await opt_in(work, customer_id=second, by="customer") == 0
    assert not await _is_out(desk, desk.customer, NUMBER)


async def test_who_uses_a_number_is_found_also_with_a_channels_prefix(desk: Desk) -> None:
    async with desk.runtime.work() as work:
        for written in (NUMBER, f"whatsapp:{NUMBER}"):
            found = await find_by_address(work, ContactKind.PHONE, written)
            assert found is not None
            assert found.id == desk.customer
        assert await find_by_address(work, ContactKind.PHONE, "+8613812345679") is None
        await mark_contact(
            work,
            customer_id=desk.customer,
            kind=ContactKind.PHONE,
            value=NUMBER,
            state=ContactState.WRONG_PERSON,
            reason="customer said so",
            actor="customer",
        )
        assert await find_by_address(work, ContactKind.PHONE, NUMBER) is None


async def test_what_the_customer_confirms_comes_first_and_the_old_stays_as_history(desk: Desk) -> None:
    async with desk.runtime.work() as work:
        customer = await confirm_contact(
            work,
            customer_id=desk.customer,
            actor=f"operator:{desk.people['lin']}",
            phone="139 0000 0001",
            email="Wang.Fang@Example.com",
            address="上海市",
            identity={"job_title": "经理", "zone": "Asia/Urumqi"},
            attributes={"product_status": "in use"},
        )
        assert (customer.job_title, customer.zone, customer.confirmed_at) == ("经理", "Asia/Urumqi", work.now)
        assert customer.attributes == {"product_status": "in use"}
        points = {point.value: point.state for point in await queries.points(work.session, desk.customer)}
    assert points == {
        NUMBER: ContactState.REPLACED,
        "+8613900000001": ContactState.USABLE,
        "wang.fang@example.com": ContactState.USABLE,
        "上海市": ContactState.USABLE,
    }
    async with desk.runtime.work() as work:
        await confirm_contact(work, customer_id=desk.customer, actor="customer", phone=NUMBER)
        usable = [point.value for point in await queries.usable_points(work.session, desk.customer)]
    assert NUMBER in usable
    assert "+8613900000001" not in usable
    told = " ".join(str(entry.detail) for entry in await desk.audited())
    for private in ("139", "example.com", "上海", "经理"):
        assert private not in told


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"phone": "12345"}, "phone number"),
    ({"email": "nobody"}, "e-mail"),
    ({"identity": {"zone": "Mars"}}, "time zone"),
    ({"identity": {"locale": "tlh"}}, "language"),
    ({"identity": {"shoe_size": "42"}}, "shoe_size"),
]


async def test_contact_data_that_cannot_be_used_change_nothing(desk: Desk) -> None:
    async with desk.runtime.work() as work:
        for values, sentence in WRONG:
            with pytest.raises(BadInput, match=sentence):
                await confirm_contact(work, customer_id=desk.customer, actor="customer", **values)
        with pytest.raises(NotFound):
            await confirm_contact(work, customer_id=new_id(), actor="customer")
    async with desk.runtime.work() as work:
        assert [point.value for point in await queries.points(work.session, desk.customer)] == [NUMBER]
        assert (await work.session.get_one(Customer, desk.customer)).confirmed_at is None
