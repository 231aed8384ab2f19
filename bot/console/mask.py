"""Numbers and addresses as they are shown to people who need not know them."""

from __future__ import annotations

import phonenumbers

HIDDEN = "****"


def mask_phone(number: str) -> str:
    """138****5678 for a Chinese mobile number, +852 91****78 elsewhere; never more than half of the digits."""
    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException:
        return mask_other(number)
    national = str(parsed.national_number)
    if parsed.country_code == 86 and len(national) == 11:
        return f"{national[:3]}{HIDDEN}{national[-4:]}"
    shown = max(1, len(national) // 4)
    return f"+{parsed.country_code} {national[:shown]}{HIDDEN}{national[-shown:]}"


def mask_email(address: str) -> str:
    """w***@example.com: the first letter and the domain."""
    name, at, domain = address.partition("@")
    return f"{name[:1]}***{at}{domain}" if at else mask_other(address)


def mask_other(value: str) -> str:
    """The first character of anything else."""
    return f"{value[:1]}{HIDDEN}"


def mask(value: str) -> str:
    """A number or an e-mail address, masked by its form."""
    if "@" in value:
        return mask_email(value)
    return mask_phone(value) if value.startswith("+") else mask_other(value)
