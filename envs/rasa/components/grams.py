"""Words as numbers: a message's character and word n-grams, hashed. The same for training and for every turn."""

from __future__ import annotations

import re
from typing import Dict, Iterable, List, Sequence
from zlib import crc32

import numpy as np
from scipy.sparse import csr_matrix

from components.valences import chinese_verdicts, english_verdicts

BITS = 20
SIZE = 1 << BITS
LONGEST = 600  # tokens that are looked at: a message of 2,000 characters must not cost 2,000 turns

_HANDLE = re.compile(r"(?<!\w)@\w+")
_LINK = re.compile(r"https?://\S+|www\.\S+")
_LONG = re.compile(r"([a-z])\1{2,}")
_TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)?|\d+(?:\.\d+)?|[\u3400-\u9fff]|[^\w\s]")
_HAN = re.compile(r"[\u3400-\u9fff]")
_END_OF_CLAUSE = frozenset(",.!?;:…~")
_NEGATIONS = frozenset(
    [
        "not",
        "no",
        "never",
        "none",
        "nobody",
        "nothing",
        "without",
        "hardly",
        "cannot",
        "can't",
        "cant",
        "don't",
        "dont",
        "doesn't",
        "doesnt",
        "didn't",
        "didnt",
        "won't",
        "wont",
        "wouldn't",
        "wouldnt",
        "isn't",
        "isnt",
        "wasn't",
        "wasnt",
        "aren't",
        "arent",
        "weren't",
        "hasn't",
        "hasnt",
        "haven't",
        "havent",
        "hadn't",
        "couldn't",
        "couldnt",
        "shouldn't",
        "ain't",
        "nor",
        "neither",
    ]
)
_TURN = re.compile(
    r"但是?|不过|可是|只是|就是(?!说)|可惜|然而|却|\bbut\b|\bhowever\b|\balthough\b|\btoo bad\b|\bstill\b"
)
_CLAUSE = re.compile(r"[,.!?;。…~\n]+|(?=但是?|不过|可是|只是)|\bbut\b|\bhowever\b|\balthough\b")


def tokens(text: str) -> List[str]:
    """Words, single Chinese characters, figures (by length only) and signs, lower case; any @handle is one sign."""
    bare = _LONG.sub(r"\1\1", _LINK.sub(" ^link ", _HANDLE.sub(" @ ", text.casefold())))
    found = _TOKEN.findall(bare)[:LONGEST]
    return ["#" * min(len(token), 4) if token[0].isdigit() else token for token in found]


def clauses(text: str) -> List[str]:
    """The message cut at punctuation and turns; only when there are several."""
    parts = [part.strip() for part in _CLAUSE.split(text) if part and part.strip()]
    return parts[:12] if len(parts) > 1 else []


def grams(text: str, valences: Dict[str, float]) -> List[str]:
    """All features of a message: token n-grams, pieces of words against misspelling, and the word list's verdict."""
    words = tokens(text)
    features = _sequences(["^", *words, "$"])
    features += _pieces(words)
    features += _verdict(words, valences)
    return features + _by_lists(text)


def _sequences(words: Sequence[str]) -> List[str]:
    features = list(words[1:-1])
    for length in (2, 3, 4):
        for start in range(len(words) - length + 1):
            window = words[start : start + length]
            if length < 4 or all(_HAN.match(word) for word in window):
                features.append(" ".join(window))
    # One word skipped: 不…好, not … good.
    return features + [f"{words[start]} * {words[start + 2]}" for start in range(len(words) - 2)]


def _pieces(words: Iterable[str]) -> List[str]:
    features = []
    for word in words:
        if len(word) >= 4 and word.isascii():
            framed = f"<{word}>"
            features += [f"~{framed[i : i + size]}" for size in (3, 4, 5) for i in range(len(framed) - size + 1)]
    return features


def _verdict(words: Sequence[str], valences: Dict[str, float]) -> List[str]:
    """Counts of good and bad words, turned round within three words of a negation; words after one marked."""
    good = bad = 0
    features: List[str] = []
    reach = 0
    for word in words:
        if word in _END_OF_CLAUSE:
            reach = 0
        value = valences.get(word, 0.0) * (-0.7 if reach else 1)
        good, bad = good + (value > 0.4), bad + (value < -0.4)
        if reach:
            features.append(f"!{word}")
            reach -= 1
        if word in _NEGATIONS:
            reach = 3
    if good or bad:
        features += [f"@+{min(good, 3)}", f"@-{min(bad, 3)}", f"@{max(-2, min(2, good - bad))}"]
    elif any(word.isascii() and word.isalpha() for word in words):
        features.append("@none")
    return features


def _by_lists(text: str) -> List[str]:
    """The same of whole phrases and of Chinese words, by lists of our own; and what is said last, after a turn."""
    tell = chinese_verdicts if _HAN.search(text) else english_verdicts
    verdicts = tell(text)
    if not verdicts:
        return []
    good = verdicts.count(1)
    bad = len(verdicts) - good
    features = [f"@p+{min(good, 3)}", f"@p-{min(bad, 3)}", f"@p{max(-2, min(2, good - bad))}", f"@last{verdicts[-1]}"]
    turned = tell(_TURN.split(text)[-1]) if _TURN.search(text) else []
    return features + [f"@turned{sign}" for sign in set(turned)]


def mood_grams(good: float, bad: float) -> List[str]:
    """How good and how bad the words sound, in steps: what a complaint has and a wish has not."""
    return [f"@good{int(good * 4.99)}", f"@bad{int(bad * 4.99)}"]


def hashes(features: Sequence[str]) -> np.ndarray:
    """Where each feature has its place in a vector."""
    return np.fromiter((crc32(gram.encode()) & (SIZE - 1) for gram in features), dtype=np.int64, count=len(features))


def vector(places: np.ndarray) -> "tuple[np.ndarray, np.ndarray]":
    """Indices and weights of one message from its features' places; the weights' squares add up to 1."""
    unique, counts = np.unique(places, return_counts=True)
    weights = 1 + np.log(counts.astype(np.float64)) if len(counts) else counts.astype(np.float64)
    norm = float(np.sqrt((weights * weights).sum())) or 1.0
    return unique, weights / norm


def matrix(texts: Sequence[str], valences: Dict[str, float], extras: Sequence[Sequence[str]] = ()) -> csr_matrix:
    """One row a message."""
    every = zip(texts, extras or [()] * len(texts), strict=True)
    rows = [vector(hashes([*grams(text, valences), *extra])) for text, extra in every]
    bounds = np.concatenate([[0], np.cumsum([len(indices) for indices, _ in rows])])
    indices = np.concatenate([row[0] for row in rows]) if rows else np.zeros(0, dtype=np.int64)
    weights = np.concatenate([row[1] for row in rows]) if rows else np.zeros(0)
    return csr_matrix((weights, indices, bounds), shape=(len(rows), SIZE))
