"""Whether a yes or no is good news: "no" to "does it still leak?", "yes" to "is it mended?"."""

from __future__ import annotations

from bot.understanding.words.normalise import plain
from bot.understanding.yes_no.asked import BAD_ASKED, Ask, asks_of

# For the customer to say or to do: neither answer is good or bad news of the company's work.
_OWN_MATTERS = frozenset(
    {
        Ask.MORE,
        Ask.OWN_HAND,
        Ask.RELATIVE,
        Ask.IDENTITY,
        Ask.MINDS,
        Ask.NUMBER,
        Ask.SUITS,
        Ask.OFFER,
        Ask.CONSENT,
        Ask.ATTENDED,
        Ask.PAID,
        Ask.UNDERSTOOD,
        Ask.DECIDED,
        Ask.USED,
        Ask.STAYS,
    }
)


def is_good_news(value: bool, prompt: str) -> bool | None:
    """Whether the answer tells something good of what the simplified prompt asks after; None where it tells neither."""
    asks = asks_of(plain(prompt).casefold())
    if not (BAD_ASKED | {Ask.CANNOT}).isdisjoint(asks):
        return not value
    return value if asks and _OWN_MATTERS.isdisjoint(asks) else None
