"""Files of a company come in: previewed, checked row by row, written once, the same again for nothing."""

from __future__ import annotations

import io
import json
import re
import time
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook
from sqlalchemy import func, select

from bot.customers.contacts import confirm_contact, mark_contact
from bot.customers.imports.columns import Kind
from bot.customers.imports.report import Outcome, Report, describe, reasons
from bot.customers.imports.run import File, import_file, save_mapping
from bot.customers.opt_outs import is_opted_out, opt_out
from bot.errors import BadInput, NotFound
from bot.packs.wording import LANGUAGES
from models import (
    Base,
    Consent,
    ContactKind,
    ContactPoint,
    ContactState,
    Customer,
    Event,
    Import,
    Operator,
    Order,
    Role,
    Unit,
)
from tests.cases.desk import Desk

CUSTOMERS = """客户编号,姓名,称呼,公司,手机,座机,邮箱,语言,负责人,单位,地址
K1,张伟,先生,久工云服,138 1234 5678,010-6552 9988,Zhang.Wei@Example.com,简体中文,lin,east,北京市朝阳区
K2,黃美玲,小姐,,+886 912 345 678,,,,,,
K3,John Smith,Mr,,+44 20 7946 0123,,john@example.com,English,,,
"""
EVENTS = """event_id,customer_id,type,at,product,attributes
E1,C1,order.effective,2026-06-01T09:30:00+08:00,云打印机,"{""order"":""A-1""}"
E2,C1,产品交付,2026-06-03 14:00,云打印机,
"""


async def _import(desk: Desk, kind: Kind, content: str | bytes, **given: Any) -> Report:
    raw = content.encode() if isinstance(content, str) else content
    async with desk.runtime.work() as work:
        return await import_file(work, File(kind, "file", raw), **given)


async def _stored(desk: Desk, external_id: str) -> tuple[Customer, list[ContactPoint]]:
    async with desk.runtime.sessions() as session:
        customer = (await session.scalars(select(Customer).where(Customer.external_id == external_id))).one()
        question = select(ContactPoint).where(ContactPoint.customer_id == customer.id)
        return customer, list(await session.scalars(question.order_by(ContactPoint.kind, ContactPoint.rank)))


async def _count(desk: Desk, table: type[Base]) -> int:
    async with desk.runtime.sessions() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


def _counts(report: Report) -> tuple[int, int, int, int]:
    """Created, updated, unchanged, refused."""
    created, updated, unchanged, refused = (report.count(outcome) for outcome in Outcome)
    return created, updated, unchanged, refused


def _refused(report: Report) -> list[tuple[int, str | None, str]]:
    return [(one.line, one.column, one.reason) for one in report.problems if one.refuses]


def _warned(report: Report) -> list[tuple[int, str | None, str]]:
    return [(one.line, one.column, one.reason) for one in report.problems if not one.refuses]


async def test_customers_come_in_with_numbers_zones_and_languages_of_their_own(desk: Desk) -> None:
    report = await _import(desk, Kind.CUSTOMERS, CUSTOMERS)
    assert _counts(report) == (3, 0, 0, 0)
    zhang, points = await _stored(desk, "K1")
    assert (zhang.locale, zhang.zone, zhang.country) == ("zh-CN", "Asia/Shanghai", "CN")
    assert (zhang.owner_id, zhang.unit_id) == (desk.people["lin"], desk.units["east"])
    assert [(point.kind, point.value, point.is_mobile) for point in points] == [
        (ContactKind.ADDRESS, "北京市朝阳区", False),
        (ContactKind.EMAIL, "zhang.wei@example.com", False),
        (ContactKind.PHONE, "+8613812345678", True),
        (ContactKind.PHONE, "+861065529988", False),
    ]
    huang, _ = await _stored(desk, "K2")
    assert (huang.locale, huang.zone, huang.country) == ("zh-TW", "Asia/Taipei", "TW")
    smith, [_, number] = await _stored(desk, "K3")
    assert (smith.locale, smith.zone, number.value, number.is_mobile) == ("en", "Europe/London", "+442079460123", False)


async def test_a_preview_says_the_same_and_writes_nothing(desk: Desk) -> None:
    tables: list[type[Base]] = [Customer, ContactPoint, Import, Consent]
    before = [await _count(desk, table) for table in tables]
    preview = await _import(desk, Kind.CUSTOMERS, CUSTOMERS + "K4,无号码\n", is_preview=True)
    assert [await _count(desk, table) for table in tables] == before
    real = await _import(desk, Kind.CUSTOMERS, CUSTOMERS + "K4,无号码\n")
    assert preview.decided == real.decided
    assert preview.problems == real.problems
    assert preview.is_preview
    assert not real.is_preview


@pytest.mark.parametrize("kind", [Kind.CUSTOMERS, Kind.ORDERS, Kind.EVENTS, Kind.OPERATORS, Kind.UNITS])
async def test_the_same_file_again_changes_nothing(desk: Desk, kind: Kind) -> None:
    files = {
        Kind.CUSTOMERS: CUSTOMERS,
        Kind.ORDERS: "order_id,customer_id,product,delivered_on,保修\nA-1,C1,云打印机,2026/6/3,两年\n",
        Kind.EVENTS: EVENTS,
        Kind.OPERATORS: "code,name,login,role,unit,superior,on_duty\n"
        "mei,Mei,mei@example.com,专员,east,tao,周一至周五 9:00-18:00\n"
        "tao,Tao,tao@example.com,经理,east,gao,\n",
        Kind.UNITS: "code,title,parent,department\nlab,Lab,west,quality\nwest,West,hq,\n",
    }
    first = await _import(desk, kind, files[kind])
    assert _refused(first) == []
    tables: list[type[Base]] = [Customer, ContactPoint, Order, Event, Operator, Unit]
    before = [await _count(desk, table) for table in tables]
    again = await _import(desk, kind, files[kind])
    assert _counts(again) == (0, 0, len(first.decided), 0)
    assert [await _count(desk, table) for table in tables] == before


async def test_bad_rows_are_reported_with_line_column_and_reason_and_good_ones_kept(desk: Desk) -> None:
    text = (
        "编号,姓名,手机,国家,邮箱,语言,时区,负责人\n"
        ",无编号,13812345670,,,,,\n"
        "B1,坏号码,12345,,,,,\n"
        "B2,坏邮箱,13812345671,,nobody,,,\n"
        "B3,坏语言,13812345672,,,Klingon,,\n"
        "B4,坏时区,13812345673,,,,Mars/Base,\n"
        "B5,没有此人,13812345674,,,,,nobody\n"
        "B6,坏国家,13812345675,Atlantis,,,,\n"
        "B7,多一格,13812345676,,,,,,extra\n"
        "\n"
        "G1,好,13812345677,,,,,\n"
        "G1,重复,13812345678,,,,,\n"
    )
    report = await _import(desk, Kind.CUSTOMERS, text)
    assert _refused(report) == [
        (2, "编号", "empty"),
        (3, "手机", "phone_invalid"),
        (4, "邮箱", "email_invalid"),
        (5, "语言", "language_unknown"),
        (6, "时区", "zone_invalid"),
        (7, "负责人", "operator_unknown"),
        (8, "国家", "country_unknown"),
        (9, None, "too_many_cells"),
        (12, "编号", "duplicate_in_file"),
    ]
    assert _counts(report) == (1, 0, 0, 9)
    assert (await _stored(desk, "G1"))[0].display_name == "好"


async def test_what_the_pack_requires_and_the_row_lacks_is_named(desk: Desk) -> None:
    report = await _import(desk, Kind.CUSTOMERS, "编号,姓名,手机,邮箱\nN1,,13812345670,\nN2,有名,,\nN3,有名,,a@b.cn\n")
    [no_name, no_way] = [one for one in report.problems if one.refuses]
    assert (no_name.line, no_name.reason, no_name.detail["missing"]) == (2, "intake", "name")
    assert (no_way.line, no_way.detail["missing"]) == (3, "phone/email")
    assert "phone/email" in describe(no_way, "zh-Hans")
    assert "第三条" in describe(no_way, "en")
    assert _counts(report) == (1, 0, 0, 2)


ZONES = {
    "+1 212 555 0123,,": "America/New_York",
    "+1 415 555 2671,,": "America/Los_Angeles",
    "+61 2 9876 5432,,": "Australia/Sydney",
    "+61 412 345 678,,": None,
    "+7 916 123 45 67,,": None,
    "+61 412 345 679,Australia/Perth,": "Australia/Perth",
    "+86 138 1234 5670,Asia/Urumqi,": "Asia/Urumqi",
    "+1 800 555 1234,,": None,
    ",,SG": "Asia/Singapore",
    ",,US": None,
}


async def test_the_zone_follows_from_the_number_only_when_that_is_sure(desk: Desk) -> None:
    rows = [f"Z{line},Z,z{line}@example.com,{cells}" for line, cells in enumerate(ZONES, start=2)]
    report = await _import(desk, Kind.CUSTOMERS, "\n".join(["id,name,email,phone,zone,country", *rows]))
    async with desk.runtime.sessions() as session:
        stored = {one.external_id: one.zone for one in await session.scalars(select(Customer))}
    unknown = {line for line, _, reason in _warned(report) if reason == "zone_unknown"}
    for line, (cells, zone) in enumerate(ZONES.items(), start=2):
        assert (stored[f"Z{line}"], line in unknown) == (zone, zone is None), cells


async def test_the_same_number_on_two_customers_is_a_warning(desk: Desk) -> None:
    text = "id,name,phone\nS1,A,+852 5123 4567\nS2,B,51234567\nS3,C,13812345678\n"
    report = await _import(desk, Kind.CUSTOMERS, text.replace("51234567\n", "+85251234567\n"))
    assert _warned(report) == [(3, "phone", "number_shared"), (4, "phone", "number_shared")], "C1 has the last one"
    assert _counts(report) == (3, 0, 0, 0)


async def test_a_changed_row_updates_and_keeps_the_history_of_contact_points(desk: Desk) -> None:
    await _import(desk, Kind.CUSTOMERS, "id,name,phone\nH1,甲,13812345670\n")
    report = await _import(desk, Kind.CUSTOMERS, "id,name,phone\nH1,甲乙,13812345671\n")
    assert report.decided[0].fields == ("display_name", "phone")
    customer, points = await _stored(desk, "H1")
    assert customer.display_name == "甲乙"
    assert {point.value: (point.state, point.state_reason) for point in points} == {
        "+8613812345670": (ContactState.REPLACED, "import"),
        "+8613812345671": (ContactState.USABLE, None),
    }
    await _import(desk, Kind.CUSTOMERS, "id,name,phone\nH1,甲乙,13812345670\n")
    _, points = await _stored(desk, "H1")
    assert {point.value for point in points if point.state is ContactState.USABLE} == {"+8613812345670"}


async def test_a_moved_customer_gets_the_new_numbers_zone(desk: Desk) -> None:
    await _import(desk, Kind.CUSTOMERS, "id,name,phone\nM1,甲,13812345670\n")
    await _import(desk, Kind.CUSTOMERS, "id,name,phone\nM1,甲,+1 212 555 0123\n")
    customer, _ = await _stored(desk, "M1")
    assert (customer.country, customer.zone) == ("US", "America/New_York")
    report = await _import(desk, Kind.CUSTOMERS, "id,name,phone\nM1,甲,+61 412 345 678\n")
    assert (await _stored(desk, "M1"))[0].zone is None, "unknown again, so nobody is contacted"
    assert "zone_unknown" in {reason for _, _, reason in _warned(report)}


async def test_empty_cells_say_nothing(desk: Desk) -> None:
    await _import(desk, Kind.CUSTOMERS, CUSTOMERS)
    report = await _import(desk, Kind.CUSTOMERS, "客户编号,姓名,手机,邮箱\nK1,,,\n")
    assert _counts(report) == (0, 0, 1, 0)
    customer, points = await _stored(desk, "K1")
    assert customer.display_name == "张伟"
    assert {point.state for point in points} == {ContactState.USABLE}


async def test_an_old_file_does_not_undo_what_the_customer_confirmed(desk: Desk) -> None:
    text = "id,name,phone\nC1,王芳,13812345678\n"
    async with desk.runtime.work() as work:
        await confirm_contact(work, customer_id=desk.customer, actor="customer", phone="139 0000 0001")
    report = await _import(desk, Kind.CUSTOMERS, text)
    _, points = await _stored(desk, "C1")
    assert {point.value for point in points if point.state is ContactState.USABLE} == {"+8613900000001"}
    assert _warned(report) == [(2, "phone", "point_not_usable")]
    assert _counts(report) == (0, 0, 1, 0)


async def test_a_number_that_is_somebody_elses_is_not_brought_back(desk: Desk) -> None:
    async with desk.runtime.work() as work:
        await mark_contact(
            work,
            customer_id=desk.customer,
            kind=ContactKind.PHONE,
            value="+8613812345678",
            state=ContactState.WRONG_PERSON,
            reason="said so",
            actor="customer",
        )
    await _import(desk, Kind.CUSTOMERS, "id,name,phone\nC1,王芳,13812345678\n")
    _, [point] = await _stored(desk, "C1")
    assert point.state is ContactState.WRONG_PERSON


async def test_who_opted_out_stays_so_and_a_file_can_say_it_too(desk: Desk) -> None:
    async with desk.runtime.work() as work:
        await opt_out(work, address="+8613812345670", source="carrier")
    text = "id,name,phone,拒访\nO1,A,13812345670,\nO2,B,13812345671,是\nO3,C,13812345672,否\n"
    report = await _import(desk, Kind.CUSTOMERS, text)
    assert (2, "id", "opted_out") in _warned(report)
    async with desk.runtime.work() as work:
        for external_id, number, expected in (
            ("O1", "+8613812345670", True),
            ("O2", "+8613812345671", True),
            ("O3", "+8613812345672", False),
        ):
            customer, _ = await _stored(desk, external_id)
            assert await is_opted_out(work, customer.id, [number]) is expected
    assert _counts(await _import(desk, Kind.CUSTOMERS, text)) == (0, 0, 3, 0)


async def test_consent_is_kept_as_a_statement_each_time_it_changes(desk: Desk) -> None:
    for word, total in (("同意", 1), ("同意", 1), ("不同意", 2), ("", 2)):
        await _import(desk, Kind.CUSTOMERS, f"id,name,phone,同意回访\nC1,王芳,13812345678,{word}\n")
        assert await _count(desk, Consent) == total


async def test_a_mapping_names_strange_columns_is_saved_and_used_again(desk: Desk) -> None:
    text = "号,谁,打\nX1,甲,13812345670\n"
    with pytest.raises(BadInput, match=r"external_id.*号, 谁, 打"):
        await _import(desk, Kind.CUSTOMERS, text)
    columns = {"external_id": "号", "name": "谁", "phone": "打"}
    async with desk.runtime.work() as work:
        await save_mapping(work, kind=Kind.CUSTOMERS, title="CRM", columns=columns)
    report = await _import(desk, Kind.CUSTOMERS, text, mapping="CRM")
    assert _counts(report) == (1, 0, 0, 0)
    assert report.columns == columns
    with pytest.raises(NotFound, match="Saved ones: CRM"):
        await _import(desk, Kind.CUSTOMERS, text, mapping="ERP")
    wrong: list[tuple[Mapping[str, str], str]] = [({"shoe": "号"}, "shoe"), ({"external_id": "無"}, "does not have")]
    for mapping, message in wrong:
        with pytest.raises(BadInput, match=message):
            await _import(desk, Kind.CUSTOMERS, text, mapping=mapping)


async def test_unknown_columns_are_said_and_left_out(desk: Desk) -> None:
    report = await _import(desk, Kind.CUSTOMERS, "id,name,phone,鞋码\nX1,甲,13812345670,42\n")
    assert _warned(report) == [(1, "鞋码", "column_ignored")]


async def test_events_are_checked_against_the_pack_and_never_changed_silently(desk: Desk) -> None:
    report = await _import(desk, Kind.EVENTS, EVENTS)
    assert _counts(report) == (2, 0, 0, 0)
    async with desk.runtime.sessions() as session:
        first, second = list(await session.scalars(select(Event).order_by(Event.external_id)))
    assert first.at == datetime(2026, 6, 1, 1, 30, tzinfo=UTC)
    assert second.at == datetime(2026, 6, 3, 6, 0, tzinfo=UTC), "local time in the pack's zone"
    assert (second.type, second.attributes) == ("order.delivered", {"product": "云打印机"})
    assert first.planned_at is None
    assert first.attributes == {"product": "云打印机", "order": "A-1"}

    changed = await _import(desk, Kind.EVENTS, EVENTS.replace("09:30", "10:30").replace("A-1", "A-2"))
    assert _refused(changed) == [(2, "event_id", "event_changed")]
    assert changed.problems[0].detail == {"fields": "at, attributes"}
    assert _counts(changed) == (0, 0, 1, 1)
    async with desk.runtime.sessions() as session:
        assert (await session.get_one(Event, first.id)).at == first.at


async def test_bad_events_are_refused_row_by_row(desk: Desk) -> None:
    text = (
        "event_id,customer_id,type,at,order_id,attributes\n"
        "E1,nobody,order.effective,2026-06-01,,\n"
        "E2,C1,order.eaten,2026-06-01,,\n"
        "E3,C1,order.effective,yesterday,,\n"
        'E4,C1,order.effective,2026-06-01,,"{""product"":[1]}"\n'
        "E5,C1,order.effective,2026-06-01,,not json\n"
        "E6,C1,order.effective,2026-06-01,A-404,\n"
        "E7,C1,order.effective,2026-06-01,,\n"
        'E8,C1,order.effective,2026-06-01,,"{""shoe"":42}"\n'
        "E9,C1,order.effective,0001-01-01T00:00:00+08:00,,\n"
    )
    report = await _import(desk, Kind.EVENTS, text)
    assert _refused(report) == [
        (2, "customer_id", "customer_unknown"),
        (3, "type", "event_type_unknown"),
        (4, "at", "time_invalid"),
        (5, "attributes", "attribute_type"),
        (6, "attributes", "attributes_not_json"),
        (7, "order_id", "order_unknown"),
        (10, "at", "time_invalid"),
    ]
    assert _warned(report) == [(9, "attributes", "attribute_unknown")]
    assert _counts(report) == (2, 0, 0, 7)


async def test_orders_update_but_never_move_to_another_customer(desk: Desk) -> None:
    await _import(desk, Kind.CUSTOMERS, "id,name,phone\nC2,乙,13812345670\n")
    await _import(desk, Kind.ORDERS, "订单编号,客户编号,产品,生效日期\nA-1,C1,打印机,2026年6月1日\n")
    report = await _import(desk, Kind.ORDERS, "订单编号,客户编号,产品,交付日期\nA-1,C1,打印机,2026/6/3\n")
    assert report.decided[0].fields == ("delivered_on",)
    moved = await _import(desk, Kind.ORDERS, "订单编号,客户编号,产品\nA-1,C2,打印机\nA-2,C9,x\n,C1,x\nA-3,C1,\n")
    assert [(line, reason) for line, _, reason in _refused(moved)] == [
        (2, "order_of_another"),
        (3, "customer_unknown"),
        (4, "empty"),
        (5, "empty"),
    ]
    async with desk.runtime.sessions() as session:
        order = (await session.scalars(select(Order))).one()
    assert (order.effective_on, order.delivered_on) == (date(2026, 6, 1), date(2026, 6, 3))


async def test_operators_come_in_with_units_superiors_and_duty_hours(desk: Desk) -> None:
    text = (
        "工号,姓名,登录邮箱,角色,单位,单位名称,上级单位,上级,语言,值班时间\n"
        "W1,小李,li@example.com,专员,south,华南分公司,hq,W2,繁體,周一至周五 09:00-12:00；周六 9:00-11:00\n"
        "W2,老王,wang@example.com,经理,south,,,gao,,\n"
    )
    report = await _import(desk, Kind.OPERATORS, text)
    assert _refused(report) == []
    async with desk.runtime.sessions() as session:
        people = {one.code: one for one in await session.scalars(select(Operator))}
        units = {one.code: one for one in await session.scalars(select(Unit))}
    li = people["W1"]
    assert (li.role, li.locale, li.superior_id, li.unit_id) == (
        Role.AGENT,
        "zh-Hant",
        people["W2"].id,
        units["south"].id,
    )
    assert people["W2"].superior_id == desk.people["gao"]
    assert units["south"].parent_id == desk.units["hq"]
    assert li.on_duty == {**{str(day): [["09:00", "12:00"]] for day in range(5)}, "5": [["09:00", "11:00"]]}
    assert li.password_hash is None


async def test_operators_who_cannot_be_are_refused_and_so_is_who_depends_on_them(desk: Desk) -> None:
    text = (
        "code,name,login,role,unit,superior,on_duty\n"
        "a,A,a@example.com,wizard,east,,\n"
        "b,B,b@example.com,agent,east,a,\n"
        "c,C,lin@example.com,agent,east,,\n"
        "d,D,d@example.com,agent,moon,,\n"
        "e,E,e@example.com,agent,east,f,\n"
        "f,F,f@example.com,agent,east,e,\n"
        "g,G,g@example.com,agent,east,,whenever\n"
        "h,H,h@example.com,agent,east,gao,\n"
    )
    report = await _import(desk, Kind.OPERATORS, text)
    assert [(line, reason) for line, _, reason in _refused(report)] == [
        (2, "role_unknown"),
        (3, "operator_unknown"),
        (4, "login_taken"),
        (5, "unit_unknown"),
        (6, "own_superior"),
        (7, "own_superior"),
        (8, "roster_invalid"),
    ]
    assert _counts(report) == (1, 0, 0, 7)


async def test_xlsx_reads_like_csv(desk: Desk) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["客户编号", "姓名", "手机", "类别"])
    sheet.append(["K9", "数字号码", 13812345670, None])
    sheet.append([None, None, None, None])
    sheet.append([10, "编号是数", "+85251234567", None])
    file = io.BytesIO()
    book.save(file)
    report = await _import(desk, Kind.CUSTOMERS, file.getvalue())
    assert _counts(report) == (2, 0, 0, 0)
    assert [row.line for row in report.decided] == [2, 4]
    assert (await _stored(desk, "10"))[1][0].value == "+85251234567"

    events = Workbook()
    sheet = events.active
    assert sheet is not None
    sheet.append(["event_id", "customer_id", "type", "at"])
    sheet.append(["E1", "K9", "order.effective", datetime(2026, 6, 1, 9, 30)])  # noqa: DTZ001  # Excel has no zones
    file = io.BytesIO()
    events.save(file)
    await _import(desk, Kind.EVENTS, file.getvalue())
    async with desk.runtime.sessions() as session:
        assert (await session.scalars(select(Event.at))).one() == datetime(2026, 6, 1, 1, 30, tzinfo=UTC)


async def test_ten_thousand_rows_take_seconds_of_work(desk: Desk) -> None:
    lines = [f"L{number},客户{number},139{number:08},c{number}@example.com,lin" for number in range(10_000)]
    text = "\n".join(["id,name,phone,email,owner", *lines])
    began = time.process_time()
    assert _counts(await _import(desk, Kind.CUSTOMERS, text)) == (10_000, 0, 0, 0)
    assert time.process_time() - began < 40, "well under a minute also where the machine is busy"


async def test_a_file_is_one_transaction(desk: Desk) -> None:
    before = await _count(desk, Customer)
    with pytest.raises(RuntimeError, match="killed"):
        await _import_and_break(desk)
    assert await _count(desk, Customer) == before
    assert await _count(desk, Import) == 0


async def _import_and_break(desk: Desk) -> None:
    async with desk.runtime.work() as work:
        await import_file(work, File(Kind.CUSTOMERS, "f", CUSTOMERS.encode()))
        raise RuntimeError("killed")


async def test_what_is_kept_of_an_import_holds_nothing_of_the_rows(desk: Desk) -> None:
    text = "编号,姓名,手机,邮箱\nP1,秘密姓名,99999,secret@\n"
    report = await _import(desk, Kind.CUSTOMERS, text)
    async with desk.runtime.sessions() as session:
        kept = (await session.scalars(select(Import))).one()
    assert (kept.rows, kept.refused, kept.kind) == (1, 1, "customers")
    told = json.dumps(kept.problems, ensure_ascii=False) + "".join(
        describe(one, language) for one in report.problems for language in LANGUAGES
    )
    for private in ("秘密姓名", "99999", "secret"):
        assert private not in told
    assert [problem["reason"] for problem in kept.problems] == ["phone_invalid", "email_invalid"]


def test_every_reason_that_is_used_has_a_sentence_in_three_languages() -> None:
    folder = Path(__file__).parents[2] / "bot" / "customers" / "imports"
    source = "".join(path.read_text("utf-8") for path in folder.glob("*.py"))
    used = set(re.findall(r'(?:refuse|warn)\(.+?,\s*"(\w+)"', source)) | {"class_unknown", "segment_unknown"}
    used |= {"too_many_cells", "column_ignored"}
    assert used <= reasons().keys()
    assert reasons().keys() <= used, "no sentence that nobody says"
