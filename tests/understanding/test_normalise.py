from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.understanding.words.normalise import LONGEST, normalise


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("５分", "5分"),
        ("⑤", "5"),
        ("5️⃣", "5"),
        ("👍🏽", "👍"),
        ("服務態度很好", "服务态度很好"),
        ("  /restart", "restart"),
        ("//start_survey{}", "start_survey{}"),
        ("／restart", "restart"),
        ("ST\u200bOP", "STOP"),
        ("don’t", "don't"),
        ("seats &amp;amp; bags &lt;3", "seats & bags <3"),
        ("a\x00b\tc\n\nd", "a b c d"),
    ],
)
def test_one_spelling_for_many(typed: str, read: str) -> None:
    assert normalise(typed) == read


@given(st.text(max_size=3000))
def test_nothing_invisible_nothing_endless_no_command_survives(typed: str) -> None:
    text = normalise(typed)
    assert len(text) <= LONGEST
    assert not text.startswith("/")
    assert text == text.strip()
    assert not any(unicodedata.category(sign)[0] == "C" for sign in text)


@given(st.text(max_size=200))
def test_normalising_again_changes_nothing(typed: str) -> None:
    once = normalise(typed)
    assert normalise(once) == once
