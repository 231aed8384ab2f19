"""What is refused at intake, and why."""

from bot.policy.intake import check_attributes, check_event, missing_contact_data
from tests.policy.examples import after_sales, changed


def test_contact_data_that_is_missing_is_named() -> None:
    pack = after_sales()
    assert missing_contact_data(pack, {}) == (("name",), ("phone", "email"))
    assert missing_contact_data(pack, {"name": "  ", "email": "a@example.com"}) == (("name",),)
    assert missing_contact_data(pack, {"name": "王芳", "mobile": "+8613800000000"}) == ()
    assert missing_contact_data(pack, {"name": "王芳", "landline": "+862512345678"}) == ()
    assert missing_contact_data(pack, {"name": "王芳", "phone": None}) == (("phone", "email"),)


def test_a_contract_without_its_whole_follow_up_contact_is_refused() -> None:
    strict = changed(
        "pack.yml",
        ("required: [name, [phone, email]]", "required: [name, department, title, mobile, landline, address]"),
    )
    given = {"name": "王芳", "department": "采购部", "mobile": "+8613800000000", "address": "南京市"}
    assert missing_contact_data(strict, given) == (("title",), ("landline",))


def test_events_and_attributes_must_be_declared_and_fit() -> None:
    assert check_event(after_sales(), "order.effective", {"product": "X1"}) == ()
    assert check_event(after_sales(), "order.effektive", {})[0].startswith("the pack after-sales declares no event")
    assert check_event(after_sales(), "order.effective", {"colour": "red", "product": 3}) == (
        "there is no attribute 'colour' here",
        "product is 3; expected a text",
    )
    facts = (
        "attributes:\n"
        "  vip: {type: flag, title: {zh-Hans: 贵宾, zh-Hant: 貴賓, en: VIP}}\n"
        "  size: {type: number, title: {zh-Hans: 规模, zh-Hant: 規模, en: Size}}\n"
        "  born: {type: date, title: {zh-Hans: 生日, zh-Hant: 生日, en: Birthday}}\n"
        "  use: {type: choice, values: [home, shop], required: true,"
        " title: {zh-Hans: 用途, zh-Hant: 用途, en: Use}}\n"
    )
    pack = changed("pack.yml", ("intake:", f"{facts}intake:"))
    assert check_attributes(pack, {"vip": True, "size": 2.5, "born": "1990-02-28", "use": "home"}) == ()
    assert check_attributes(pack, {"vip": 1, "size": True, "born": "1990-02-30", "use": "yard"}) == (
        "born is '1990-02-30'; expected a date such as 2026-10-01",
        "size is True; expected a number",
        "use is 'yard'; expected one of home, shop",
        "vip is 1; expected true or false",
    )
    assert check_attributes(pack, {"use": None}) == ("use is missing",)
