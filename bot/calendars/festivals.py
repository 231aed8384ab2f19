"""The named festivals of a year, solar and lunar, on which a company may greet its customers."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

import holidays

SOLAR = {
    "new_year": (1, 1),
    "womens_day": (3, 8),
    "labour_day": (5, 1),
    "childrens_day": (6, 1),
    "teachers_day": (9, 10),
    "national_day": (10, 1),
    "christmas": (12, 25),
}
# Festivals of the lunar year: country whose law names the day, and the day's name there.
LUNAR = {
    "spring_festival": ("CN", "Chinese New Year (Spring Festival)"),
    "qingming": ("CN", "Tomb-Sweeping Day"),
    "dragon_boat": ("CN", "Dragon Boat Festival"),
    "mid_autumn": ("CN", "Mid-Autumn Festival"),
    "double_ninth": ("MO", "Double Ninth Festival"),
    "winter_solstice": ("MO", "Winter Solstice"),
}
CATEGORIES = {"CN": ("public",), "MO": ("public", "optional")}
# Festivals that stand at a fixed distance from another one, in days.
BESIDE = {"new_years_eve": ("spring_festival", -1), "lantern": ("spring_festival", 14)}
NAMES = frozenset(SOLAR) | frozenset(LUNAR) | frozenset(BESIDE)


@cache
def festival(name: str, year: int) -> date:
    """The day of a festival in a (solar) year. Raises KeyError for an unknown name. Lunar ones: 2008 to 2099."""
    if name in SOLAR:
        return date(year, *SOLAR[name])
    if name in BESIDE:
        other, distance = BESIDE[name]
        return festival(other, year) + timedelta(days=distance)
    country, title = LUNAR[name]
    named = _named_days(country, year)
    return min(day for day, names in named if title in names)


@cache
def _named_days(country: str, year: int) -> list[tuple[date, list[str]]]:
    days = holidays.country_holidays(
        country, years=year, language="en_US", observed=False, categories=CATEGORIES[country]
    )
    return [(day, days.get_list(day)) for day in days]
