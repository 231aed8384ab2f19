"""Numbers and addresses: checked, brought into one form, and known to opt-outs only by a keyed digest."""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberType
from phonenumbers import timezone as number_zones

# Where a mobile and a fixed line cannot be told apart (North America) the number is taken for a mobile: it can be
# called either way, and a text to a fixed line fails with a code that says so.
MOBILES = frozenset({PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE, PhoneNumberType.PAGER})
UNKNOWN_ZONE = "Etc/Unknown"
_EMAIL = re.compile(r"[^@\s<>\"',;:()\[\]]{1,64}@[^@\s.<>\"',;:()\[\]]+(\.[^@\s.<>\"',;:()\[\]]+)+")


@dataclass(frozen=True, slots=True)
class Phone:
    """A number that exists: E.164, whether texts can reach it, its country (ISO 3166), and its zone if that is sure."""

    e164: str
    is_mobile: bool
    country: str | None
    zone: str | None


def read_phone(text: str, country: str | None) -> Phone | None:
    """The number written in `text`, or None when there is no such number.

    A number without +, or its country's 00, is read as one of `country` (ISO 3166).
    """
    try:
        number = phonenumbers.parse(text.strip(), country)
    except phonenumbers.NumberParseException:
        return None
    if number.extension or not phonenumbers.is_valid_number(number):
        return None
    return Phone(
        e164=phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164),
        is_mobile=phonenumbers.number_type(number) in MOBILES,
        country=_country(number),
        zone=_only_zone(number_zones.time_zones_for_number(number)),
    )


def is_country(code: str) -> bool:
    """Whether `code` is an ISO 3166 code of a country that has telephone numbers."""
    return code in phonenumbers.SUPPORTED_REGIONS


def zone_of_country(country: str | None) -> str | None:
    """The zone of a country that has only one; None when it has several or is not known."""
    calling_code = phonenumbers.country_code_for_region(country) if country else 0
    if not calling_code:
        return None
    anywhere = PhoneNumber(country_code=calling_code, national_number=0)
    return _only_zone(number_zones.time_zones_for_geographical_number(anywhere))


def read_email(text: str) -> str | None:
    """The e-mail address written in `text` in the form in which addresses are compared, or None when it is none."""
    address = text.strip()
    return address.lower() if len(address) <= 254 and _EMAIL.fullmatch(address) else None


def plain_address(address: str) -> str:
    """An address as it is compared: without a channel's prefix ("whatsapp:+852…"), in lower case, without blanks."""
    _, _, bare = address.strip().rpartition("whatsapp:")
    return bare.strip().lower()


def address_digest(key: str, address: str) -> str:
    """The keyed digest by which an opt-out knows an address, so that it can stand when the person is erased."""
    return hmac.new(key.encode(), plain_address(address).encode(), hashlib.sha256).hexdigest()


def _country(number: PhoneNumber) -> str | None:
    region = phonenumbers.region_code_for_number(number)
    return region if region in phonenumbers.SUPPORTED_REGIONS else None  # "001" is no country


def _only_zone(zones: tuple[str, ...]) -> str | None:
    return zones[0] if len(zones) == 1 and zones[0] != UNKNOWN_ZONE else None
