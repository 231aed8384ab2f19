"""Segments and alphabets of SMS."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.twilio.segments import Alphabet, count_segments


@pytest.mark.parametrize(
    ("text", "alphabet", "units", "count"),
    [
        ("", Alphabet.GSM7, 0, 1),
        ("a" * 160, Alphabet.GSM7, 160, 1),
        ("a" * 161, Alphabet.GSM7, 161, 2),
        ("a" * 306, Alphabet.GSM7, 306, 2),
        ("a" * 307, Alphabet.GSM7, 307, 3),
        ("€" * 80, Alphabet.GSM7, 160, 1),
        ("€" * 81, Alphabet.GSM7, 162, 2),
        ("a" * 152 + "€" + "a" * 10, Alphabet.GSM7, 164, 2),  # the escape would stand at the end: it moves on
        ("a" * 152 + "€" + "a" * 152, Alphabet.GSM7, 306, 3),
        ("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ", Alphabet.GSM7, 31, 1),
        ("您" * 70, Alphabet.UCS2, 70, 1),
        ("您" * 71, Alphabet.UCS2, 71, 2),
        ("您" * 134, Alphabet.UCS2, 134, 2),
        ("您" * 135, Alphabet.UCS2, 135, 3),
        ("😀" * 35, Alphabet.UCS2, 70, 1),
        ("😀" * 36, Alphabet.UCS2, 72, 2),
        ("a" * 66 + "😀" + "a" * 66, Alphabet.UCS2, 134, 3),  # a pair is not cut in two
        ("It’s fine", Alphabet.UCS2, 9, 1),
        ("à la carte", Alphabet.GSM7, 10, 1),
        ("ç", Alphabet.UCS2, 1, 1),  # only the capital one stands in the table
    ],
)
def test_known_texts(text: str, alphabet: Alphabet, units: int, count: int) -> None:
    counted = count_segments(text)
    assert (counted.alphabet, counted.units, counted.count) == (alphabet, units, count)


def test_names_the_characters_that_cost() -> None:
    assert count_segments("Don’t — 您").culprits == ("’", "—", "您")


@given(st.text(max_size=400))
def test_any_text_has_room_in_its_segments(text: str) -> None:
    counted = count_segments(text)
    part = 153 if counted.alphabet is Alphabet.GSM7 else 67
    assert counted.count >= 1
    if counted.count > 1:
        assert counted.units <= counted.count * part
        assert counted.units > (counted.count - 1) * (part - 1)


@given(st.text(max_size=200), st.text(max_size=50))
def test_more_text_never_takes_fewer_segments(text: str, more: str) -> None:
    assert count_segments(text + more).count >= count_segments(text).count
