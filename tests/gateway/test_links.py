"""Signed links: only whole, unexpired tokens of our own key open anything."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import NotFound
from bot.links import Link, Links, Purpose

NOW = datetime(2026, 6, 1, 8, 0, tzinfo=UTC)
SUBJECT = UUID("01900000-0000-7000-8000-000000000001")

links = Links("a key for tests")


@given(subject=st.uuids(), purpose=st.sampled_from(Purpose), minutes=st.integers(1, 10**6))
def test_what_is_made_is_read_again(subject: UUID, purpose: Purpose, minutes: int) -> None:
    expires = NOW + timedelta(minutes=minutes)
    token = links.make(subject, purpose, expires)
    assert links.read(token, now=NOW) == Link(purpose, subject, expires)
    assert len(token) == 45


@given(place=st.integers(0, 44), letter=st.sampled_from("abcXYZ019-_.?中"))
def test_one_changed_letter_opens_nothing(place: int, letter: str) -> None:
    token = links.make(SUBJECT, Purpose.CONVERSATION, NOW + timedelta(days=1))
    forged = token[:place] + letter + token[place + 1 :]
    if forged != token:
        with pytest.raises(NotFound):
            links.read(forged, now=NOW)


@given(st.text())
def test_any_text_is_refused_politely(text: str) -> None:
    with pytest.raises(NotFound, match="cannot be used"):
        links.read(text, now=NOW)


def test_expired_and_foreign_tokens_read_alike() -> None:
    expired = links.make(SUBJECT, Purpose.CONVERSATION, NOW)
    foreign = Links("another key").make(SUBJECT, Purpose.CONVERSATION, NOW + timedelta(days=1))
    sentences = set()
    for token in (expired, foreign):
        with pytest.raises(NotFound) as refused:
            links.read(token, now=NOW)
        sentences.add(str(refused.value))
    assert len(sentences) == 1


def test_an_end_inside_a_minute_is_rounded_up() -> None:
    token = links.make(SUBJECT, Purpose.VISIT, NOW + timedelta(seconds=30))
    assert links.read(token, now=NOW + timedelta(seconds=45)).subject == SUBJECT
