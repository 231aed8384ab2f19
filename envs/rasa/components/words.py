"""From words to acts and mood: one vector a message, two sets of logistic regressions."""

# ruff: noqa: ARG003  (Rasa calls by these names)

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional, Text, Tuple

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components import corpus, grams, linear, valences

Mood = Tuple[float, float]  # how good and how bad words sound, 0 to 1

ACT_SIZE = 1 << 18  # features of the acts; the moods' training has far more words


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class WordReader(GraphComponent):
    """Puts `act_scores` and `mood_scores` (calibrated probabilities) on every message."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """Strengths of the regressions (inverse regularisation), share of mixed messages, folds, seed."""
        return {
            "act_strength": 40.0,
            "act_contrast": 0.3,
            "mood_strength": 8.0,
            "mood_contrast": 0.7,
            "mixed_share": 0.5,
            "folds": 3,
            "seed": 7,
            "english_weight": 2.5,
            "chinese_weight": 1.0,
            "with_packages": True,
        }

    def __init__(self, config: Dict[Text, Any], storage: ModelStorage, resource: Resource) -> None:
        """Empty until trained or loaded."""
        self._config, self._storage, self._resource = config, storage, resource
        self._acts: Optional[linear.Linear] = None
        self._moods: Optional[linear.Linear] = None
        self._valences: Dict[str, float] = {}

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "WordReader":
        """Begin untrained."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "WordReader":
        """Read the trained arrays."""
        reader = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            reader._read(Path(folder))
        return reader

    def train(self, training_data: TrainingData) -> Resource:
        """Learn acts from our examples, moods from ours and the packaged reviews, and what each score is worth."""
        own = corpus.own_examples(training_data)
        self._valences = valences.packaged_valences() if self._config["with_packages"] else {}
        heard = self._train_moods([each for each in own if each.mood is not None])
        self._train_acts([each for each in own if each.acts is not None], heard)
        with self._storage.write_to(self._resource) as folder:
            self._write(Path(folder))
        return self._resource

    def _train_acts(self, own: List[corpus.Example], heard: Dict[str, Mood]) -> None:
        chance = np.random.RandomState(self._config["seed"])
        folds = chance.randint(0, self._config["folds"], len(own))
        joined = corpus.mixed(own, self._config["mixed_share"], self._config["seed"])
        joined = [
            each for each in joined if folds[each[1]] == folds[each[2]]
        ] or joined  # no message on both sides of a fold
        every = own + [each for each, _, _ in joined]
        folds = np.concatenate([folds, [folds[first] for _, first, _ in joined]]).astype(int)
        labels = sorted({act for each in own for act in each.acts or ()})
        truths = np.array([[label in (each.acts or ()) for label in labels] for each in every], dtype=int)
        moods = [heard.get(each.text, (0.0, 0.0)) for each in own]
        moods += [(max(moods[i][0], moods[j][0]), max(moods[i][1], moods[j][1])) for _, i, j in joined]
        extras = [grams.mood_grams(*mood) for mood in moods]
        rows = _folded(grams.matrix([each.text for each in every], self._valences, extras))
        options = {
            "strength": self._config["act_strength"],
            "contrast": self._config["act_contrast"],
            "doubt": np.ones(len(every)),
        }
        model = linear.train(rows, truths, labels, **options)
        linear.calibrate(model, linear.out_of_fold(rows, truths, labels, folds, **options), truths)
        self._acts = model

    def _train_moods(self, own: List[corpus.Example]) -> Dict[str, Mood]:
        """Learn the moods; what each own example sounds like to a model that has not seen it."""
        packaged = list(corpus.packaged_reviews()) if self._config["with_packages"] else []
        every = own + packaged
        truths = np.array([corpus.MOODS[each.mood or "none"] for each in every], dtype=int)
        rows = grams.matrix([each.text for each in every], self._valences)
        weights = corpus.balance(own)
        doubt = np.array([self._weight(each.text) * weight for each, weight in zip(own, weights, strict=True)])
        doubt = np.concatenate([doubt, np.ones(len(packaged))])
        options = {
            "strength": self._config["mood_strength"],
            "contrast": self._config["mood_contrast"],
            "doubt": doubt,
        }
        model = linear.train(rows, truths, ["positive", "negative"], **options)
        folds = np.random.RandomState(self._config["seed"]).randint(0, self._config["folds"], len(own))
        # The reviews are heard in every fold: without them a score is worth less, and praise came out as grievance.
        folds = np.concatenate([folds, np.full(len(packaged), -1)])
        held_out = linear.out_of_fold(rows, truths, model.labels, folds, **options)[: len(own)]
        linear.calibrate(model, held_out, truths[: len(own)], weights)
        self._moods = model
        sounds = 1 / (1 + np.exp(-(held_out * model.slopes + model.offsets)))
        return {each.text: (float(good), float(bad)) for each, (good, bad) in zip(own, sounds, strict=True)}

    def _weight(self, text: str) -> float:
        """How many of the packaged reviews, which are Chinese, an example of ours counts for."""
        return float(self._config["english_weight" if text.isascii() else "chinese_weight"])

    def _write(self, folder: Path) -> None:
        assert self._acts is not None  # both trained just before
        assert self._moods is not None
        self._acts.save(folder / "acts.npz")
        self._moods.save(folder / "moods.npz")
        (folder / "valences.json").write_text(json.dumps(self._valences), encoding="utf-8")

    def _read(self, folder: Path) -> None:
        self._acts = linear.Linear.load(folder / "acts.npz")
        self._moods = linear.Linear.load(folder / "moods.npz")
        self._valences = json.loads((folder / "valences.json").read_text(encoding="utf-8"))

    def process(self, messages: List[Message]) -> List[Message]:
        """Score each message as a whole and clause by clause: an act said in one clause is said."""
        for message in messages:
            acts, moods, lean = self._scores(_without_mark(message))
            message.set("act_scores", acts)
            message.set("mood_scores", moods)
            message.set("mood_lean", lean)
        return messages

    def _scores(self, text: str) -> Tuple[Dict[str, float], Dict[str, float], float]:
        """Each act's mean of the whole message's score and of its likeliest clause's; the whole message's moods."""
        whole, moods, lean = self._heard(text)
        parts = [self._heard(clause)[0] for clause in grams.clauses(text)]
        for act in whole if parts else ():
            if act not in {"unclear", "auto_reply"}:  # said by whole messages only
                whole[act] = (whole[act] + max(part[act] for part in parts)) / 2
        return whole, moods, lean

    def _heard(self, text: str) -> Tuple[Dict[str, float], Dict[str, float], float]:
        """Acts and moods of these words. The moods come first: how words sound tells a complaint from a wish.

        Last, how much better than bad they sound before any calibration: that learnt from replies how much of each
        sound is worth a word, and would take half of a review's blame for praise.
        """
        assert self._acts is not None  # Rasa loads before it processes
        assert self._moods is not None
        places = grams.hashes(grams.grams(text, self._valences))
        good, bad = raw = self._moods.scores(*grams.vector(places))
        moods = self._moods.probabilities(raw)
        sounds = grams.hashes(grams.mood_grams(moods["positive"], moods["negative"]))
        indices, values = grams.vector(np.concatenate([places, sounds]))
        heard = self._acts.probabilities(self._acts.scores(indices & (ACT_SIZE - 1), values))
        return heard, moods, float(good - bad)


def _without_mark(message: Message) -> str:
    """The words beside a figure that the rules took as the mark: "5分" says nothing more."""
    text = message.get("text") or ""
    reading = (message.get("metadata") or {}).get("reading") or {}
    mark = reading.get("mark") or ""
    start = text.casefold().find(mark) if mark else -1
    return text if start < 0 else f"{text[:start]} {text[start + len(mark) :]}"


def _folded(rows: Any) -> Any:
    """The same vectors over the acts' smaller set of features."""
    from scipy.sparse import csr_matrix

    return csr_matrix((rows.data, rows.indices & (ACT_SIZE - 1), rows.indptr), shape=(rows.shape[0], ACT_SIZE))
