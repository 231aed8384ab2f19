"""How many segments an SMS takes: carriers charge by the segment, and one Chinese character changes the alphabet.

GSM 03.38 (7 bits): 160 characters, or 153 a part. Anything else is UCS-2: 70 code units, or 67 a part.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("\f^{}\\[~]|€")  # an escape and a character: two places

LONGEST = 1600  # characters in one message, however many segments (Twilio error 21617)


class Alphabet(StrEnum):
    """The encoding that a text forces."""

    GSM7 = "GSM-7"
    UCS2 = "UCS-2"


@dataclass(frozen=True, slots=True)
class Segments:
    """`units` are septets or UTF-16 code units; `culprits` are the characters that force UCS-2, in order, once each."""

    alphabet: Alphabet
    units: int
    count: int
    culprits: tuple[str, ...] = ()


def count_segments(text: str) -> Segments:
    """How `text` is sent. An empty text is one segment. Pairs (escape sequences, surrogates) are never split."""
    culprits = tuple(dict.fromkeys(sign for sign in text if sign not in _BASIC and sign not in _EXTENDED))
    if culprits:
        widths = [2 if ord(sign) > 0xFFFF else 1 for sign in text]
        return Segments(Alphabet.UCS2, sum(widths), _parts(widths, single=70, part=67), culprits)
    widths = [2 if sign in _EXTENDED else 1 for sign in text]
    return Segments(Alphabet.GSM7, sum(widths), _parts(widths, single=160, part=153))


def _parts(widths: Iterable[int], *, single: int, part: int) -> int:
    widths = list(widths)
    if sum(widths) <= single:
        return 1
    parts, filled = 1, 0
    for width in widths:
        if filled + width > part:
            parts, filled = parts + 1, 0
        filled += width
    return parts
