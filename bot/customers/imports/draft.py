"""A customer as a row states it: checked values, nothing yet compared with the database."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from bot.calendars.local import find_zone
from bot.customers.addresses import Phone, is_country, read_email, read_phone, zone_of_country
from bot.customers.imports.row import Row
from bot.packs.pack import Pack
from bot.packs.wording import Texts
from models import ContactKind

SEVERAL = re.compile(r"[;;；/、|\n]+")
MOBILE_COLUMN = re.compile(r"mobile|cell|手机|手機|行動|移动", re.IGNORECASE)
CHINESE = {"CN": "zh-CN", "TW": "zh-TW", "HK": "zh-HK", "MO": "zh-HK"}
LOCALES = {
    "zh-cn": "zh-CN", "zh-hans": "zh-CN", "中文": "zh-CN", "简体": "zh-CN", "简体中文": "zh-CN", "汉语": "zh-CN",
    "普通话": "zh-CN", "chinese": "zh-CN", "simplified chinese": "zh-CN", "zh-sg": "zh-CN",
    "zh-tw": "zh-TW", "zh-hant": "zh-TW", "繁体": "zh-TW", "繁體": "zh-TW", "繁体中文": "zh-TW", "繁體中文": "zh-TW",
    "正體中文": "zh-TW", "國語": "zh-TW", "traditional chinese": "zh-TW",
    "zh-hk": "zh-HK", "zh-mo": "zh-HK", "粤语": "zh-HK", "粵語": "zh-HK", "广东话": "zh-HK", "廣東話": "zh-HK",
    "cantonese": "zh-HK", "yue": "zh-HK",
    "en": "en", "english": "en", "英文": "en", "英语": "en", "英語": "en",
    "en-us": "en", "en-gb": "en", "en-au": "en", "en-sg": "en",
}  # fmt: skip
COUNTRIES = {
    "中国": "CN", "中國": "CN", "中国大陆": "CN", "大陆": "CN", "中國大陸": "CN", "china": "CN",
    "香港": "HK", "中国香港": "HK", "hongkong": "HK", "hong kong": "HK", "澳门": "MO", "澳門": "MO", "macau": "MO",
    "台湾": "TW", "台灣": "TW", "臺灣": "TW", "taiwan": "TW", "新加坡": "SG", "singapore": "SG",
    "美国": "US", "美國": "US", "usa": "US", "united states": "US", "英国": "GB", "英國": "GB", "uk": "GB",
    "united kingdom": "GB", "加拿大": "CA", "canada": "CA", "澳大利亚": "AU", "澳洲": "AU", "australia": "AU",
    "日本": "JP", "japan": "JP", "马来西亚": "MY", "馬來西亞": "MY", "malaysia": "MY",
}  # fmt: skip
SCALARS = {
    "name": "display_name",
    "salutation": "salutation",
    "organisation": "organisation",
    "department": "department",
    "job_title": "job_title",
}


@dataclass(frozen=True, slots=True)
class Point:
    """A way to reach the customer; `field` is the column that it stands in."""

    kind: ContactKind
    value: str
    field: str
    is_mobile: bool = False
    country: str | None = None


@dataclass(slots=True)
class Draft:
    """What a row says of a customer. Empty cells say nothing, so `values` holds only what was stated."""

    external_id: str
    values: dict[str, Any] = field(default_factory=dict)  # columns of models.Customer
    points: list[Point] = field(default_factory=list)
    country: str | None = None  # stated, or that of the first number
    zone: str | None = None  # of the first number, or of the country if it has only one
    locale: str = "en"  # as the country speaks, for a new customer of whom no language is stated
    owner: str = ""
    unit: str = ""
    consent: bool | None = None
    opt_out: bool | None = None


def read_customer(row: Row, pack: Pack) -> Draft:
    """The row's values; what cannot be used is noted as the row's problems."""
    draft = Draft(row.needed("external_id"))
    for name, column in SCALARS.items():
        if text := row.text(name):
            draft.values[column] = text
    stated = _country(row)
    numbers = _phones(row, draft, stated or pack.calendar.country)
    _emails(row, draft)
    if address := row.text("address"):
        draft.points.append(Point(ContactKind.ADDRESS, address, "address"))
    if stated:
        draft.values["country"] = stated
    draft.country = stated or next((number.country for number in numbers if number.country), None)
    draft.zone = next((number.zone for number in numbers), None) or (
        None if numbers else zone_of_country(draft.country)
    )
    draft.locale = _default_locale(draft.country, pack)
    _zone(row, draft)
    _locale(row, draft)
    for name, column, known in (("class", "klass", pack.classes), ("segment", "segment", pack.segments)):
        _listed(row, draft, name, column, known)
    draft.owner, draft.unit = row.text("owner"), row.text("unit")
    draft.values["attributes"] = row.attributes(pack.attributes)
    draft.consent, draft.opt_out = row.yes_no("consent"), row.yes_no("opt_out")
    return draft


def _country(row: Row) -> str | None:
    text = row.text("country")
    code = COUNTRIES.get(text.casefold(), text.upper())
    if text and not is_country(code):
        row.refuse("country", "country_unknown")
        return None
    return code or None


def _phones(row: Row, draft: Draft, country: str) -> list[Phone]:
    found: dict[str, tuple[Phone, str]] = {}
    for name in ("phone", "landline"):
        for part in filter(None, map(str.strip, SEVERAL.split(row.text(name)))):
            number = read_phone(part, country)
            if number is None:
                row.refuse(name, "phone_invalid")
                continue
            if name == "phone" and not number.is_mobile and MOBILE_COLUMN.search(row.columns.title(name)):
                row.warn(name, "phone_not_mobile")
            found.setdefault(number.e164, (number, name))
    # Mobiles first: they take texts as well as calls. Otherwise in the order of the file.
    ordered = sorted(found.values(), key=lambda one: not one[0].is_mobile)
    draft.points += [
        Point(ContactKind.PHONE, number.e164, name, number.is_mobile, number.country) for number, name in ordered
    ]
    return [number for number, _ in ordered]


def _emails(row: Row, draft: Draft) -> None:
    for part in filter(None, map(str.strip, SEVERAL.split(row.text("email")))):
        address = read_email(part)
        if address is None:
            row.refuse("email", "email_invalid")
        elif all(point.value != address for point in draft.points):
            draft.points.append(Point(ContactKind.EMAIL, address, "email"))


def _zone(row: Row, draft: Draft) -> None:
    if text := row.text("zone"):
        zone = find_zone(text)
        if zone is None:
            row.refuse("zone", "zone_invalid")
        else:
            draft.values["zone"] = zone.key


def _locale(row: Row, draft: Draft) -> None:
    text = row.text("locale").casefold().replace("_", "-")
    if not text:
        return
    locale = LOCALES.get(text)
    if text in {"zh", "中文", "chinese"}:  # which Chinese, the country tells
        locale = CHINESE.get(draft.country or "", "zh-CN")
    if locale is None:
        row.refuse("locale", "language_unknown")
    else:
        draft.values["locale"] = locale


def _default_locale(country: str | None, pack: Pack) -> str:
    if country:
        return CHINESE.get(country, "en")
    return {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW"}.get(pack.languages[0], "en")


def _listed(row: Row, draft: Draft, name: str, column: str, known: dict[str, Texts]) -> None:
    """A class or segment, by its id or its title in any language. A pack that lists none takes any."""
    text = row.text(name)
    if not text:
        return
    found = listed_id(text, known) if known else text
    if found is None:
        row.refuse(name, f"{name}_unknown", known=", ".join(known))
    else:
        draft.values[column] = found


def listed_id(text: str, known: dict[str, Texts]) -> str | None:
    """The id that `text` is, or whose title it is in any language."""
    plain = text.casefold()
    for code, title in known.items():
        if plain in {code.casefold(), title.hans.casefold(), title.hant.casefold(), title.en.casefold()}:
            return code
    return None


def stated_fields(draft: Draft) -> Collection[str]:
    """Which of the pack's contact fields this row fills (bot.packs.pack.ContactField)."""
    numbers = [point for point in draft.points if point.kind is ContactKind.PHONE]
    filled = {name for name, column in SCALARS.items() if column in draft.values}
    filled |= {"title"} if "job_title" in draft.values else set()
    filled |= {"phone"} if numbers else set()
    filled |= {"mobile"} if any(point.is_mobile for point in numbers) else set()
    filled |= {"landline"} if any(not point.is_mobile for point in numbers) else set()
    filled |= {point.kind.value for point in draft.points if point.kind is not ContactKind.PHONE}
    filled |= {"zone"} if draft.zone or "zone" in draft.values else set()
    filled |= {"language"} if "locale" in draft.values else set()
    return {*filled, *draft.values["attributes"]}
