"""The final acts of a message, its lead (the intent that Rasa's rules route), its mood and how sure all that is."""

# ruff: noqa: ARG003  (Rasa calls by these names)

from __future__ import annotations

import math
import re
from typing import Any, Dict, List, Set, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.training_data.message import Message

from components import odds

# Acts after which a yes or no in words is no answer to the question (不想回答; no, wrong number).
_VOID_ANSWER = {"refuse", "wrong_person", "auto_reply"}
# Acts that stand in the place of what an open question asked for, unless something is complained of.
_INSTEAD = {"refuse", "wrong_person", "out_of_scope", "ask_repeat"}
_VOID_SOFT_ANSWER = _VOID_ANSWER | {"opt_out", "ask_identity", "ask_repeat"}
_COURTESIES = {"greeting", "thanks"}
_ABOUT_THE_MATTER = {"answer", "complaint", "ask_help", "out_of_scope", "unclear"} | _COURTESIES
_TELLING = {"answer", "ask_help", "out_of_scope", "unclear"}  # acts with content that a mood may be missing from
_WORD = re.compile(r"[a-z']+|\d+|[\u3400-\u9fff]", re.IGNORECASE)
_SOMETHING = 4  # words, or Chinese characters, from which on something was told
_DEMANDED = 0.9  # a score from which on a person is asked for beside a time
_SURE = 0.75  # a score from which an act that was only heard takes a soft answer away
_PRAISED = 0.8  # a score of praise from which, with as little blame, words only praise


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=False)
class Decider(GraphComponent):
    """Joins what the rules settled (in the metadata) with the scores of the words."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        """From which probability on an act is heard, and from where on a review has a mood."""
        return {
            "threshold": 0.5,
            "thresholds": {},
            "guess_floor": 0.25,
            "review_mood_floor": 0.2,
            "mixed_floor": 0.75,
            "mixed_reply_floor": 0.5,
        }

    def __init__(self, config: Dict[Text, Any]) -> None:
        """Nothing is learnt here; everything stands in config.yml and odds.json."""
        self._config = config
        self._weights = config.get("weights") or odds.read_weights()

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> "Decider":
        """One for the whole process."""
        return cls(config)

    def process(self, messages: List[Message]) -> List[Message]:
        """Decide every message."""
        for message in messages:
            self._decide(message)
        return messages

    def _decide(self, message: Message) -> None:
        reading = _reading(message)
        text = message.get("text") or ""
        heard: Dict[str, float] = message.get("act_scores") or {}
        moods: Dict[str, float] = message.get("mood_scores") or {}
        lean: float = message.get("mood_lean") or 0.0
        signs = odds.signs(text, heard, moods, reading)
        scores = odds.probabilities(signs, self._weights["acts"])
        acts = self._acts(reading, scores, moods)
        lead = next((act for act in reading.get("lead_order", sorted(acts)) if act in acts), "unclear")
        confidence = self._confidence(signs, scores, acts, reading)
        message.set("intent", {"name": lead, "confidence": confidence}, add_to_output=True)
        message.set("intent_ranking", _ranking(scores), add_to_output=True)
        message.set("acts", sorted(acts), add_to_output=True)
        message.set(
            "sentiment",
            {
                "label": self._label(signs, moods, self._review_mood(moods, lean, text), acts, text, reading),
                "scores": _rounded(moods),
            },
            add_to_output=True,
        )
        message.set("scores", _rounded(heard), add_to_output=True)
        message.set("confidence", confidence, add_to_output=True)

    def _threshold(self, act: str) -> float:
        return float(self._config["thresholds"].get(act, self._config["threshold"]))

    def _acts(self, reading: Dict[str, Any], scores: Dict[str, float], moods: Dict[str, float]) -> Set[str]:
        settled, excluded = set(reading.get("settled", ())), set(reading.get("excluded", ()))
        if "auto_reply" in settled or (scores.get("auto_reply", 0) >= self._threshold("auto_reply") and not settled):
            return {"auto_reply"}
        if "unclear" in settled:  # words for a machine: whatever they score, nobody meant them
            return {"unclear"}
        heard = {act for act, score in scores.items() if score >= self._threshold(act)} - {
            "answer",
            "unclear",
            "auto_reply",
        }
        acts = (settled | heard) - excluded
        if not acts and not reading.get("has_problem"):
            acts = self._likeliest(scores, excluded | _unlikely(moods), reading)
        self._drop_echoes(acts, settled, reading, scores)
        self._weigh_answer(acts, reading, scores, moods)
        if reading.get("has_problem") and not acts - _COURTESIES:
            return {"unclear"}
        return acts or {"unclear"}

    def _drop_echoes(
        self, acts: Set[str], settled: Set[str], reading: Dict[str, Any], scores: Dict[str, float]
    ) -> None:
        """Acts that were only heard because another one sounds alike."""
        is_later = "callback" in acts and (reading.get("names_time") or reading.get("calls_later"))
        is_echo = "opt_out" in acts or "wrong_person" in acts or (is_later and scores.get("ask_human", 0) < _DEMANDED)
        if "ask_human" not in settled and is_echo:
            acts.discard("ask_human")  # "call me at eleven" names a time; it demands no other person
        is_helped = "ask_help" in acts and scores.get("ask_help", 0) > scores.get("callback", 0)
        is_told = is_helped or bool(acts & {"complaint", "out_of_scope"})
        if "callback" not in settled and is_told and not reading.get("calls_later"):
            acts.discard("callback")  # died after two days; move my visit to friday; football at eight
        if "opt_out" in settled:
            acts -= {"ask_help", "callback"} - settled

    def _likeliest(self, scores: Dict[str, float], excluded: Set[str], reading: Dict[str, Any]) -> Set[str]:
        """Where nothing reached its threshold: the best guess, if it beats having understood nothing."""
        rival = max(scores.get("unclear", 0.0), scores.get("answer", 0.0) if reading.get("question") == "text" else 0.0)
        unasked = set() if reading.get("calls_later") else {"callback"}
        guesses = {
            act: score
            for act, score in scores.items()
            if act not in excluded | {"answer", "unclear", "auto_reply", "opt_out"} | unasked
        }
        best = max(guesses, key=lambda act: guesses[act], default="unclear")
        return {best} if guesses.get(best, 0.0) >= max(float(self._config["guess_floor"]), rival) else set()

    def _weigh_answer(
        self, acts: Set[str], reading: Dict[str, Any], scores: Dict[str, float], moods: Dict[str, float]
    ) -> None:
        if reading.get("question") == "text":
            if self._is_content(acts, scores) or (not acts and reading.get("says_something")):
                acts.add("answer")  # whatever was named is what the customer had to say: 搬家, "ketchup"
        elif "answer" in acts:
            settled = set(reading.get("settled", ()))
            heard = set() if reading.get("answer_is_firm") else {act for act in acts if scores.get(act, 0) >= _SURE}
            voids = (_VOID_ANSWER if reading.get("answer_is_firm") else _VOID_SOFT_ANSWER) - (
                {"wrong_person"} if reading.get("asks_who") else set()
            )
            is_void = acts & voids & (settled | heard)
            is_void = is_void and reading.get("question") == "yes_no"
            if is_void or self._is_sarcastic(reading, moods):
                acts.discard("answer")

    def _is_content(self, acts: Set[str], scores: Dict[str, float]) -> bool:
        """Whether a reply to a free-text question says something of its own."""
        if "complaint" in acts:
            return True
        return not acts & _INSTEAD and scores.get("answer", 0.0) >= self._threshold("answer")

    def _is_sarcastic(self, reading: Dict[str, Any], moods: Dict[str, float]) -> bool:
        """A high mark in words that are nothing but bad."""
        return (
            bool(reading.get("is_sarcastic"))
            and reading.get("outcome") == "good"
            and reading.get("question") != "yes_no"
            and moods.get("negative", 0) > 0.6
        )

    def _label(
        self,
        signs: Dict[str, float],
        moods: Dict[str, float],
        as_review: Any,
        acts: Set[str],
        text: str,
        reading: Dict[str, Any],
    ) -> Any:
        """The mood; neutral where something was told that is neither good nor bad, none where nothing was told."""
        is_review = reading.get("question") == "none" and acts <= _ABOUT_THE_MATTER
        label = as_review if is_review else odds.likeliest(signs, self._weights["moods"])
        label = None if label == "none" else label
        if label == "mixed" and reading.get("question") == "text" and not self._is_mixed(moods, text):
            label = as_review
        if acts <= _COURTESIES and "thanks" in acts and label is None:
            return "positive"
        if reading.get("says_little"):
            return label if label == "positive" else None
        if label is None and acts <= _TELLING and reading.get("question") in {"text", "none"}:
            return "neutral" if len(_WORD.findall(text)) >= _SOMETHING else None
        return label

    def _is_mixed(self, moods: Dict[str, float], text: str) -> bool:
        """Whether praise and blame are both heard in a reply to an open question; less will do where the words turn."""
        floor = float(self._config["mixed_reply_floor"])
        return min(moods.get("positive", 0.0), moods.get("negative", 0.0)) >= floor - (0.2 if odds.turns(text) else 0)

    def _review_mood(self, moods: Dict[str, float], lean: float, text: str) -> Any:
        """Where nothing was asked, customers tell what they like or not: little evidence is enough.

        Good or bad by whichever is heard more; mixed where both are heard and the words turn, as in 好,就是慢.
        """
        good, bad = moods.get("positive", 0.0), moods.get("negative", 0.0)
        both = float(self._config["mixed_floor"])
        if min(good, bad) >= (both if odds.turns(text) else both + 0.35):
            return "mixed"
        if max(good, bad) < float(self._config["review_mood_floor"]):
            return None
        return "positive" if lean > 0 else "negative"

    def _confidence(
        self, signs: Dict[str, float], scores: Dict[str, float], acts: Set[str], reading: Dict[str, Any]
    ) -> float:
        """How probable it is that every act was decided right: the product of all decisions, weighed (odds.json)."""
        settled = set(reading.get("settled", ())) | set(reading.get("excluded", ()))
        logs = 0.0
        for act, score in scores.items():
            if act in settled or act in {"answer", "unclear"}:
                continue
            logs += math.log(max(1e-6, score if act in acts else 1 - score))
        found = odds.doubts(signs, math.exp(logs), acts)
        return round(odds.probabilities(found, {"right": self._weights["confidence"]})["right"], 4)


def _unlikely(moods: Dict[str, float]) -> Set[str]:
    """What is not even guessed: a grievance in words that only praise."""
    only_praises = moods.get("positive", 0.0) >= _PRAISED and moods.get("negative", 0.0) < 1 - _PRAISED
    return {"complaint"} if only_praises else set()


def _reading(message: Message) -> Dict[str, Any]:
    """What the rules read: it travels in the message's metadata."""
    metadata = message.get("metadata") or {}
    reading = metadata.get("reading") if isinstance(metadata, dict) else None
    return reading if isinstance(reading, dict) else {}


def _ranking(scores: Dict[str, float]) -> List[Dict[str, Any]]:
    ordered = sorted(scores.items(), key=lambda item: -item[1])
    return [{"name": act, "confidence": round(score, 4)} for act, score in ordered]


def _rounded(scores: Dict[str, float]) -> Dict[str, float]:
    return {name: round(score, 4) for name, score in scores.items()}
