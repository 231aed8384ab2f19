"""Masked numbers and addresses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.console.mask import mask


@pytest.mark.parametrize(
    ("value", "masked"),
    [
        ("+8613812345678", "138****5678"),
        ("+85251234567", "+852 51****67"),
        ("+886912345678", "+886 91****78"),
        ("+12025550143", "+1 20****43"),
        ("+447700900123", "+44 77****23"),
        ("wang.xiulan@example.com", "w***@example.com"),
        ("北京市海淀区学院路 30 号", "北****"),
        ("", "****"),
    ],
)
def test_masks(value: str, masked: str) -> None:
    assert mask(value) == masked


@given(st.from_regex(r"\+[1-9][0-9]{5,14}", fullmatch=True))
def test_no_number_shows_more_than_it_must(number: str) -> None:
    digits = number[1:]
    shown = sum(character.isdigit() for character in mask(number))
    assert digits not in mask(number)
    assert shown <= max(7, len(digits) // 2 + 3)


@given(st.emails())
def test_no_address_shows_its_name(address: str) -> None:
    name = address.rpartition("@")[0]
    assert len(name) == 1 or name not in mask(address).rpartition("@")[0]


@given(st.text())
def test_nothing_breaks_it(value: str) -> None:
    assert "***" in mask(value)
