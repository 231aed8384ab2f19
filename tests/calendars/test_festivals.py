"""Named festivals, solar and lunar."""

from datetime import date

import pytest

from bot.calendars.festivals import NAMES, festival


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("spring_festival", ["2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06"]),
        ("new_years_eve", ["2024-02-09", "2025-01-28", "2026-02-16", "2027-02-05"]),
        ("lantern", ["2024-02-24", "2025-02-12", "2026-03-03", "2027-02-20"]),
        ("qingming", ["2024-04-04", "2025-04-04", "2026-04-05", "2027-04-05"]),
        ("dragon_boat", ["2024-06-10", "2025-05-31", "2026-06-19", "2027-06-09"]),
        ("mid_autumn", ["2024-09-17", "2025-10-06", "2026-09-25", "2027-09-15"]),
        ("double_ninth", ["2024-10-11", "2025-10-29", "2026-10-18", "2027-10-08"]),
        ("winter_solstice", ["2024-12-21", "2025-12-21", "2026-12-22", "2027-12-22"]),
        ("national_day", ["2024-10-01", "2025-10-01", "2026-10-01", "2027-10-01"]),
    ],
)
def test_a_festival_falls_on_its_day(name: str, days: list[str]) -> None:
    for text in days:
        day = date.fromisoformat(text)
        assert festival(name, day.year) == day


def test_a_lunar_festival_on_a_solar_one_is_found_all_the_same() -> None:
    assert festival("mid_autumn", 2020) == festival("national_day", 2020) == date(2020, 10, 1)


def test_every_festival_falls_once_in_every_year() -> None:
    for year in range(2015, 2060):
        for name in NAMES:
            assert festival(name, year).year == year


def test_an_unknown_festival_is_an_error() -> None:
    with pytest.raises(KeyError):
        festival("pancake_day", 2026)
