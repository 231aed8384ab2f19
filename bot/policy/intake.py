"""What must be known before a customer or an event is accepted, and what does not fit the pack."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from bot.packs.pack import Attribute, Pack
from bot.packs.values import Scalar
from bot.policy.facts import Attributes

_ALIASES = {"phone": ("phone", "mobile", "landline")}


def missing_contact_data(pack: Pack, given: Mapping[str, object]) -> tuple[tuple[str, ...], ...]:
    """The requirements of the pack's intake that `given` (contact fields and attributes) does not meet.

    Each is a group of fields of which one would be enough. Empty texts are as good as nothing; `phone` is met by a
    mobile number or a landline too. Empty result: the customer is accepted (S1: otherwise refused, saying what).
    """
    return tuple(group for group in pack.intake.groups() if not any(_has(given, name) for name in group))


def _has(given: Mapping[str, object], name: str) -> bool:
    values = (given.get(one) for one in _ALIASES.get(name, (name,)))
    return any(value is not None and str(value).strip() != "" for value in values)


def check_event(pack: Pack, event_type: str, attributes: Attributes) -> tuple[str, ...]:
    """What is wrong with an event, as sentences: an unknown type, unknown or missing or unfit attributes."""
    declared = pack.events.get(event_type)
    if declared is None:
        return (f"the pack {pack.name} declares no event '{event_type}'; it has {', '.join(sorted(pack.events))}",)
    return _check(declared.attributes, attributes)


def check_attributes(pack: Pack, attributes: Attributes) -> tuple[str, ...]:
    """What is wrong with a customer's attributes, as sentences."""
    return _check(pack.attributes, attributes)


def _check(declared: Mapping[str, Attribute], given: Attributes) -> tuple[str, ...]:
    unknown = [f"there is no attribute '{name}' here" for name in sorted(given.keys() - declared.keys())]
    unfit = [
        f"{name} is {value!r}; expected {_expected(declared[name])}"
        for name, value in sorted(given.items())
        if name in declared and value is not None and not _fits(declared[name], value)
    ]
    needed = sorted(name for name, one in declared.items() if one.required and given.get(name) in (None, ""))
    return (*unknown, *unfit, *(f"{name} is missing" for name in needed))


def _expected(attribute: Attribute) -> str:
    if attribute.values:
        return f"one of {', '.join(attribute.values)}"
    return {"flag": "true or false", "date": "a date such as 2026-10-01"}.get(attribute.type, f"a {attribute.type}")


def _fits(attribute: Attribute, value: Scalar) -> bool:
    match attribute.type:
        case "flag":
            return isinstance(value, bool)
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "date":
            return isinstance(value, str) and _is_date(value)
        case "choice":
            return value in attribute.values
        case "text":
            return isinstance(value, str)


def _is_date(text: str) -> bool:
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            read(text)
        except ValueError:
            continue
        return True
    return False
