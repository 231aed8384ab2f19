"""A plain yes or no, whatever stands beside it.

The message is taken apart, and what speaks of the talk or of another matter is left out:
"had to ring eight times, yes"; 别再发短信了,到账了; 师傅人很好。没修好.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.understanding.times.later import asks_call, is_busy, puts_off
from bot.understanding.types import Act
from bot.understanding.words.cues import CUES, KEYWORDS
from bot.understanding.words.found import NOTHING, Found, Problem, corrected, is_polite_only
from bot.understanding.words.normalise import plain
from bot.understanding.yes_no.asked import BAD_ASKED, Ask, asks_of
from bot.understanding.yes_no.matters import asks_back, is_not_now, is_of_another, opens
from bot.understanding.yes_no.outright import outright
from bot.understanding.yes_no.pieces import Piece, begins_plainly, pieces, plain_answer, run_on, tells, without
from bot.understanding.yes_no.read import is_out_of_place
from bot.understanding.yes_no.turns_zh import asks_whether_not, reverses

# Here being in a meeting or away may be the answer.
_OF_PRESENCE = frozenset({Ask.SUITS, Ask.ATTENDED, Ask.MINDS, Ask.DECIDED, Ask.STAYS, Ask.OFFER})
# Longer pieces may tell of the matter, too.
_LONG_ZH, _LONG_EN, _LONG_RUN = 14, 50, 60
_OF_CALLS = frozenset({Ask.NUMBER, Ask.CONTACTED})
_TALKS = (Act.ASK_HUMAN, Act.ASK_IDENTITY, Act.ASK_REPEAT)


def answer_beside(
    text: str, prompt: str, found: Found, read: Callable[[str], Found], is_stop: Callable[[str], bool]
) -> Found:
    """What the message answers when `found` is what its words as a whole say."""
    asked = plain(prompt).casefold()
    asks = asks_of(asked)
    if (found.is_settled and found.is_firm) or Ask.MORE in asks:
        return found
    answer = _by_pieces(text, found, read, _Sorts(asked, asks, is_stop))
    is_kept = answer is found or reverses(text) or _is_corrected(text, found) or _is_not_his(text, asked, asks)
    return found if is_kept else answer


def _by_pieces(text: str, found: Found, read: Callable[[str], Found], sorts: _Sorts) -> Found:
    """What the pieces answer that do nothing else; or what is implied without those that do not speak of the matter."""
    parts = pieces(text)
    is_whole = len(parts) == 1 and parts[0].words == text
    said = [] if is_whole else [(piece, value) for piece in parts if (value := sorts.plainly(piece)) is not None]
    values = {value for _, value in said}
    is_said_first = bool(said) and said[0][0] is parts[0] and " " in parts[0].words
    if len(values) > 1 or values == {found.value} or (_only_opens(text, found, sorts) and not is_said_first):
        return found
    if not values and not found.is_settled:
        return found if found.problem else _run_on(parts, found, sorts)
    others = [piece for piece in parts if all(piece is not each for each, _ in said)]
    dropped = [piece for piece in others if sorts.is_beside(piece)]
    if not values:
        implied = _without(text, dropped, parts, read, sorts)
        return found if implied is None else implied
    return _kept(text, said, others, dropped, found, read, sorts)


def _only_opens(text: str, found: Found, sorts: _Sorts) -> bool:
    """Whether a particle was heard as no answer, because it only opens the talk: "sure, let's talk about …"."""
    return found.problem is Problem.UNDECIDED and text.isascii() and begins_plainly(text, sorts.asked)


def _is_corrected(text: str, found: Found) -> bool:
    """Whether the customer has stopped himself, and what he said then counts."""
    return corrected(text) != text or (found.is_settled and outright(found.words).is_settled)


def _run_on(parts: list[Piece], found: Found, sorts: _Sorts) -> Found:
    """A plain answer that no pause sets off from what speaks of the talk or of another matter: 到了你们几点下班."""
    for piece in parts:
        for words, beside, is_first in run_on(piece.words) if len(piece.words) <= _LONG_RUN else ():
            value = sorts.plainly(replace(piece, words=words, is_asked=False))
            if value is not None and sorts.is_beside(replace(piece, words=beside), may_ask=is_first):
                return Found(value=value, words=words, is_firm=False)
    return found


def _without(
    text: str, dropped: list[Piece], parts: list[Piece], read: Callable[[str], Found], sorts: _Sorts
) -> Found | None:
    """What is implied without the pieces that do not speak of the matter; None where all do."""
    silent = [piece for piece in dropped if not is_polite_only(piece.words) and sorts.is_silent(piece.words)]
    if not silent:
        return None
    return read(without(text, silent)) if len(silent) < len(parts) else NOTHING


def _kept(
    text: str,
    said: list[tuple[Piece, bool]],
    others: list[Piece],
    dropped: list[Piece],
    found: Found,
    read: Callable[[str], Found],
    sorts: _Sorts,
) -> Found:
    """The plain answer, unless what is left beside it takes it back."""
    first, value = said[0]
    answer = Found(value=value, words=first.words)
    if len(dropped) == len(others):
        return answer
    rest = read(without(text, dropped)) if dropped else found
    is_denied = rest.is_settled and any(sorts.tells(piece) is (not value) for piece in others if piece not in dropped)
    return answer if rest.problem is None and rest.value != value and not is_denied else rest


def _is_not_his(text: str, asked: str, asks: tuple[Ask, ...]) -> bool:
    """Whether somebody else answers, or the question rests on what is not so, or asks what was not done."""
    is_asked_who = Ask.IDENTITY in asks or Ask.NUMBER in asks
    return asks_whether_not(asked) or (
        not is_asked_who and (CUES[Act.WRONG_PERSON].search(text) is not None or is_out_of_place(text, asked, asks))
    )


@dataclass(frozen=True, slots=True)
class _Sorts:
    """What a piece does, in the light of the question."""

    asked: str
    asks: tuple[Ask, ...]
    is_stop: Callable[[str], bool]

    @property
    def is_bad(self) -> bool:
        return not BAD_ASKED.isdisjoint(self.asks)

    def tells(self, piece: Piece) -> bool | None:
        """What it says of the matter in the question's words."""
        return tells(piece.words, self.asked, self.asks, is_bad=self.is_bad)

    def is_silent(self, words: str) -> bool:
        """Whether words beside the matter cannot tell of it, either."""
        is_other = self.is_opening(words) or is_not_now(words, self.asked) or is_of_another(words, self.asked)
        return is_other or (tells(words, self.asked, self.asks, is_bad=self.is_bad) is None and not is_busy(words))

    def plainly(self, piece: Piece) -> bool | None:
        """What it answers, if it does nothing else."""
        value = plain_answer(piece, self.asked, self.asks, is_bad=self.is_bad)
        if value is None or self.is_opening(piece.words):
            return None
        return None if CUES[Act.ASK_REPEAT].search(piece.words) or self.is_stop(piece.words) else value

    def is_opening(self, words: str) -> bool:
        """Whether it only greets, thanks, hesitates or excuses a late reply."""
        is_greeting = KEYWORDS[Act.GREETING].match(words) is not None
        return is_greeting or is_polite_only(words) or opens(words, self.asked)

    def is_beside(self, piece: Piece, *, may_ask: bool = True) -> bool:
        """Whether it speaks of the talk, asks back, or tells of another matter."""
        words = piece.words
        if begins_plainly(words, self.asked) or len(words) > (_LONG_EN if words.isascii() else _LONG_ZH):
            return False
        if self.is_opening(words):
            return True
        if is_not_now(words, self.asked) or is_of_another(words, self.asked) or self.is_stop(words):
            return True
        if _OF_PRESENCE.isdisjoint(self.asks) and (is_busy(words) or puts_off(words)):
            return True
        is_call = _OF_CALLS.isdisjoint(self.asks) and asks_call(words)
        if is_call or any(CUES[act].search(words) for act in _TALKS):
            return True
        return may_ask and (piece.is_asked or asks_back(words))
