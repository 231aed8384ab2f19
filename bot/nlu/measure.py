"""How well replies are understood, as figures: acts, answers, moods, times, calibration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.nlu.cases import Case
from bot.understanding.types import Act, QuestionKind, Understanding

_VALUED = {QuestionKind.CSAT5, QuestionKind.NPS11, QuestionKind.YES_NO, QuestionKind.CHOICE}
_BINS = 10


@dataclass(frozen=True, slots=True)
class Rate:
    """Hits out of all; `value` is None where there was nothing to judge."""

    hits: int
    of: int

    @property
    def value(self) -> float | None:
        """The share of hits, 0 to 1."""
        return self.hits / self.of if self.of else None


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and F1 of one class."""

    found: int  # said by us
    meant: int  # said by people
    both: int

    @property
    def precision(self) -> float:
        """Of what we said, how much is right; 0 when we said nothing."""
        return self.both / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Of what is right, how much we said; 0 when there was nothing."""
        return self.both / self.meant if self.meant else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.both / (self.found + self.meant) if self.found + self.meant else 0.0


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything that the report shows of one run over one set."""

    acts: dict[str, Score]
    exact: Rate  # all acts of a reply right
    answers: Rate  # where the words settle a value
    recorded: Rate  # where they settle none, yet one was recorded: lower is better
    callbacks: Rate
    moods: Counter[tuple[str, str]]  # (meant, found)
    reviews: Counter[tuple[str, str]]  # the same of the cases that judge the mood only
    reversed_moods: Rate  # replies whose mood was read as its reverse, positive as negative: lower is better
    reversed_reviews: Rate  # the same of the cases that judge the mood only
    calibration_error: float

    @property
    def macro_f1(self) -> float:
        """The mean of the acts' F1, over the acts that the set has."""
        present = [score.f1 for score in self.acts.values() if score.meant]
        return sum(present) / len(present) if present else 0.0

    @property
    def mood_accuracy(self) -> float:
        """The share of replies whose mood is right; none and neutral are one."""
        right = sum(count for (meant, found), count in self.moods.items() if _toned(meant) == _toned(found))
        return right / max(1, self.moods.total())

    @property
    def review_f1(self) -> float:
        """The mean F1 of the moods that the reviews have; none and neutral are one."""
        pairs = [(_toned(meant), _toned(found)) for meant, found in self.reviews.elements()]
        moods = {meant for meant, _ in pairs}
        scores = [
            Score(
                found=sum(found == mood for _, found in pairs),
                meant=sum(meant == mood for meant, _ in pairs),
                both=sum(meant == found == mood for meant, found in pairs),
            )
            for mood in moods
        ]
        return sum(score.f1 for score in scores) / max(1, len(scores))


def _toned(mood: str) -> str:
    return "neutral" if mood == "None" else mood


def measure(cases: Sequence[Case], understood: Sequence[Understanding]) -> Figures:
    """Compare what was understood with what was meant."""
    pairs = list(zip(cases, understood, strict=True))
    judged = [(case, got) for case, got in pairs if case.judges_acts]
    valued = [(case, got) for case, got in judged if case.utterance.question.kind in _VALUED]
    return Figures(
        acts={act.value: _score(act, judged) for act in Act},
        exact=_rate(case.acts == got.acts for case, got in judged),
        answers=_rate(_same(case.answer, got.answer) for case, got in valued if case.answer is not None),
        recorded=_rate(got.answer is not None for case, got in valued if case.answer is None),
        callbacks=_rate(case.callback == got.callback for case, got in judged if case.callback),
        moods=Counter((str(case.sentiment), str(got.sentiment)) for case, got in pairs),
        reviews=Counter((str(case.sentiment), str(got.sentiment)) for case, got in pairs if not case.judges_acts),
        reversed_moods=_rate(_is_reversed(case, got) for case, got in judged if case.sentiment),
        reversed_reviews=_rate(_is_reversed(case, got) for case, got in pairs if not case.judges_acts),
        calibration_error=_calibration_error([(got.confidence, case.acts == got.acts) for case, got in judged]),
    )


def _is_reversed(case: Case, got: Understanding) -> bool:
    return {case.sentiment, got.sentiment} == {"positive", "negative"}


def _same(meant: object, found: object) -> bool:
    return meant == found and type(meant) is type(found)


def _rate(hits: Iterable[bool]) -> Rate:
    seen = list(hits)
    return Rate(sum(seen), len(seen))


def _score(act: Act, pairs: Sequence[tuple[Case, Understanding]]) -> Score:
    return Score(
        found=sum(act in got.acts for _, got in pairs),
        meant=sum(act in case.acts for case, _ in pairs),
        both=sum(act in case.acts and act in got.acts for case, got in pairs),
    )


def _calibration_error(judged: Sequence[tuple[float, bool]]) -> float:
    """Expected calibration error over ten equally filled bins: how far confidence is from how often we are right."""
    ordered = sorted(judged)
    size = max(1, -(-len(ordered) // _BINS))
    error = 0.0
    for start in range(0, len(ordered), size):
        part = ordered[start : start + size]
        sure, right = sum(each for each, _ in part) / len(part), sum(hit for _, hit in part) / len(part)
        error += abs(sure - right) * len(part) / len(ordered)
    return error


def worst(cases: Sequence[Case], understood: Sequence[Understanding], most: int) -> list[tuple[Case, Understanding]]:
    """The replies that were understood wrongly with the highest confidence."""
    wrong = [
        (case, got)
        for case, got in zip(cases, understood, strict=True)
        if case.judges_acts and (case.acts != got.acts or not _same(case.answer, got.answer))
    ]
    return sorted(wrong, key=lambda pair: -pair[1].confidence)[:most]
