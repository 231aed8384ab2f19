"""Fit what scores are worth in their context: `envs/rasa/.venv/bin/python envs/rasa/fit_odds.py CASES [OUT]`.

CASES are the JSON lines that `huifang fit-odds` writes. The weights go into components/odds.json, or OUT; the same
cases give the same file.
"""

import json
import sys
from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence, Text

import cli
import numpy as np
import yaml
from components import odds
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

_STRENGTH = 0.3  # inverse regularisation, by cross-validation
_FEWEST = 8  # cases of an act, below which nothing can be learnt from them
_LEAST = 0.01  # weights nearer to 0 change nothing
_FOLDS, _SEED = 5, 7
# The rules know the development set: two sets at first sight (rb, rc) came out so much less surely right than it.
_UNSEEN = 0.25
_PRODUCT_ALONE = {"all decisions": 1.0}

Case = Dict[str, Any]


def main(given: Path, out: Path = odds.WEIGHTS) -> None:
    """Read the cases, fit acts, moods and confidence, write the weights."""
    cases: List[Case] = [json.loads(line) for line in given.read_text(encoding="utf-8").splitlines()]
    for case in cases:
        case["signs"] = odds.signs(case["text"], case["scores"], case["moods"], case["reading"])
    weights = {"moods": _moods(cases), "confidence": _confidence(cases), "acts": _acts(cases)}
    out.write_text(json.dumps(weights, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _acts(cases: Sequence[Case]) -> odds.Weights:
    return {act: _act(act, cases) for act in sorted(cases[0]["scores"])}


def _act(act: str, cases: Sequence[Case]) -> Dict[str, float]:
    """The weights of one act, from the cases where the rules leave it open."""
    settled = [set(case["reading"]["settled"]) | set(case["reading"]["excluded"]) for case in cases]
    is_open = [case["judges_acts"] and act not in said for case, said in zip(cases, settled, strict=True)]
    chosen = [
        case
        for case, counts in zip(cases, is_open, strict=True)
        if counts and (act != "answer" or _is_asked_freely(case))
    ]
    truths = [act in case["acts"] for case in chosen]
    if min(sum(truths), len(truths) - sum(truths)) < _FEWEST:
        return {f"{act}?": 1.0}
    names, model = _fitted(chosen, truths)
    return _named(names, model.coef_[0], model.intercept_[0])


def _is_asked_freely(case: Case) -> bool:
    return bool(case["reading"]["question"] == "text")


def _moods(cases: Sequence[Case]) -> Dict[str, Dict[str, float]]:
    names, model = _fitted(cases, [case["mood"] for case in cases])
    return {
        mood: _named(names, weights, start)
        for mood, weights, start in zip(model.classes_, model.coef_, model.intercept_, strict=True)
    }


def _confidence(cases: Sequence[Case]) -> Dict[str, float]:
    """How sure decisions are that all acts are right, on cases that their weights have not seen."""
    folds = np.random.RandomState(_SEED).randint(0, _FOLDS, len(cases))
    seen: List[Case] = []
    rights: List[bool] = []
    for fold in range(_FOLDS):
        weights = _acts([case for case, of in zip(cases, folds, strict=True) if of != fold])
        unseen = [case for case, of in zip(cases, folds, strict=True) if of == fold and case["judges_acts"]]
        for case, decided in zip(unseen, _decided(unseen, weights), strict=True):
            signs = odds.doubts(case["signs"], decided["confidence"], decided["acts"])
            seen.append({"signs": signs, "weight": 1.0})
            rights.append(sorted(case["acts"]) == decided["acts"])
    if len(set(rights)) < 2:
        return dict(_PRODUCT_ALONE)
    names, model = _fitted(seen, rights)
    return _named(names, model.coef_[0], model.intercept_[0] - _UNSEEN)


def _decided(cases: Sequence[Case], acts: odds.Weights) -> List[Dict[Text, Any]]:
    """What the Decider makes of the cases, as it would in Rasa's graph; its confidence is the bare product."""
    from components.decide import Decider
    from rasa.shared.nlu.training_data.message import Message

    pipeline = yaml.safe_load(Path("config.yml").read_text(encoding="utf-8"))["pipeline"]
    given = next(each for each in pipeline if each["name"].endswith(".Decider"))
    moods = {mood: {f"{mood}?": 1.0} for mood in odds.MOODS}  # they change no act
    weights = {"acts": acts, "moods": moods, "confidence": _PRODUCT_ALONE}
    decider = Decider({**Decider.get_default_config(), **given, "weights": weights})
    names = {"text": "text", "scores": "act_scores", "moods": "mood_scores"}
    messages = [
        Message(data={**{to: case[of] for of, to in names.items()}, "metadata": {"reading": case["reading"]}})
        for case in cases
    ]
    return [message.data for message in decider.process(messages)]


def _fitted(cases: Sequence[Case], truths: Sequence[Any]) -> Any:
    vectorizer = DictVectorizer(sparse=False)
    rows = vectorizer.fit_transform([case["signs"] for case in cases])
    model = LogisticRegression(C=_STRENGTH, max_iter=8000)
    model.fit(rows, np.array(truths), sample_weight=[case["weight"] for case in cases])
    return vectorizer.get_feature_names_out(), model


def _named(names: Sequence[str], weights: Sequence[float], start: float) -> Mapping[str, float]:
    found = {
        name: round(float(weight), 2) for name, weight in zip(names, weights, strict=True) if abs(weight) >= _LEAST
    }
    return {**found, "": round(float(start), 2)}


if __name__ == "__main__":
    cli.prepare()
    main(*map(Path, sys.argv[1:]))
