"""A small company around the engine: it carries effects out as the use cases do, and keeps what was said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml

from bot.dialogue.effects import AddToCase, ConfirmCase, Effect, Finish, OpenCase, ReopenCase, Say, StaySilent, Variable
from bot.dialogue.engine import Step, at_rest, begin, fall_silent, hand_back, remember_case, take, take_over
from bot.dialogue.facts import CaseFact, Facts
from bot.dialogue.render import compose
from bot.dialogue.sentences import product_wording
from bot.dialogue.state import DialogueState
from bot.packs.scripts import Script
from bot.understanding.types import Act, CallbackWindow, Locale, Understanding

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "packs" / "after-sales" / "scripts"
ZONE = ZoneInfo("Asia/Shanghai")
NOON = datetime(2026, 3, 10, 12, 0, tzinfo=ZONE)  # a Tuesday


def script(key: str) -> Script:
    """A script of the after-sales pack."""
    return Script.model_validate(yaml.safe_load((SCRIPTS / f"{key}.yml").read_text("utf-8")))


def all_scripts() -> list[Script]:
    """Every script of the after-sales pack."""
    return [script(path.stem) for path in sorted(SCRIPTS.glob("*.yml"))]


@dataclass(frozen=True)
class Category:
    """A complaint category, as packs write it."""

    id: str
    keywords: Mapping[str, tuple[str, ...]]


CATEGORIES = (
    Category("punctuality", {"zh-Hans": ("迟到", "没来", "等了"), "zh-Hant": ("遲到",), "en": ("late", "waited")}),
    Category("attitude", {"zh-Hans": ("态度", "骂"), "zh-Hant": ("態度",), "en": ("rude", "attitude")}),
    Category("function", {"zh-Hans": ("坏", "漏水", "打不开"), "zh-Hant": ("壞", "漏水"), "en": ("broken", "leak")}),
)

PEOPLE = {
    Locale.ZH_CN: ("久工云服", "李工", "王女士", "净水机"),
    Locale.ZH_TW: ("久工雲服", "李專員", "林先生", "淨水器"),
    Locale.ZH_HK: ("久工雲服", "李專員", "陳小姐", "濾水器"),
    Locale.EN: ("Jiugong Cloud", "Li Gong", "Ms Wong", "water filter"),
}


def facts(locale: Locale = Locale.ZH_CN, **given: Any) -> Facts:
    """The facts of an ordinary visit, changed by `given`."""
    company, agent, customer, product = PEOPLE[locale]
    ordinary: dict[str, Any] = {
        "now": NOON,
        "locale": locale,
        "channel": "webchat",
        "company": company,
        "agent": agent,
        "customer": customer,
        "product": product,
        "order": "SO-77",
        "hours": "9:00-18:00",
        "categories": CATEGORIES,
    }
    return Facts(**(ordinary | given))


def heard(*acts: Act, answer: int | bool | None = None, **more: Any) -> Understanding:
    """An understanding with these acts; the first one leads."""
    return Understanding(acts=frozenset(acts), lead=acts[0], answer=answer, **more)


@dataclass
class Talk:
    """One conversation, its effects and its transcript."""

    script: Script | None
    facts: Facts = field(default_factory=facts)
    state: DialogueState = field(init=False)
    effects: list[Effect] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    opened: int = 0

    def __post_init__(self) -> None:
        self.state = at_rest(self.facts)
        if self.script is not None:
            self._carry_out(begin(self.script, self.facts))

    def say(self, words: str, understanding: Understanding, *, has_media: bool = False) -> tuple[Effect, ...]:
        """The customer says something; the effects of this turn."""
        self.lines.append(f"> {words}" + (" [photo]" if has_media else ""))
        step = take(self.script, self.state, understanding, words, self.facts, has_media=has_media)
        return self._carry_out(step)

    def silence(self) -> tuple[Effect, ...]:
        """The customer does not answer for the answer time."""
        self.lines.append("> …")
        return self._carry_out(fall_silent(self.script, self.state, self.facts))

    def person_takes_over(self) -> None:
        """An agent takes the conversation."""
        self.lines.append("-- an agent takes over")
        self.state = take_over(self.state)

    def person_hands_back(self) -> tuple[Effect, ...]:
        """The agent gives it back."""
        self.lines.append("-- the agent hands back")
        return self._carry_out(hand_back(self.script, self.state, self.facts))

    def _carry_out(self, step: Step) -> tuple[Effect, ...]:
        self.state = DialogueState.from_json(step.state.to_json())
        self.effects += step.effects
        touched = [number for effect in step.effects if (number := self._file(effect)) is not None]
        if touched:
            self.state = remember_case(self.state, touched[0])
        numbers = touched or [case.number for case in self.facts.cases]
        results: dict[str, Variable] = {"promised_at": self.facts.now + timedelta(hours=27)}
        if numbers:
            results["case_number"] = numbers[0]
        reply = compose(step, script=self.script, wording=product_wording(), facts=self.facts, results=results)
        self.lines += [f"  · {describe(effect)}" for effect in step.effects if not isinstance(effect, Say)]
        if reply is not None:
            options = f"  {list(reply.options)}" if reply.options else ""
            self.lines += [f"< {line}" for line in (reply.text + options).split("\n")]
        return step.effects

    def _file(self, effect: Effect) -> str | None:
        """Carry out what an effect does to a case; its number. Raises AssertionError when no such case takes it."""
        if isinstance(effect, OpenCase):
            opened = CaseFact(number=str(1001 + self.opened), state="open", promised_at=NOON + timedelta(hours=27))
            self.opened += 1
            self.facts = replace(self.facts, cases=(opened, *self.facts.cases))
            return opened.number
        if not isinstance(effect, AddToCase | ConfirmCase | ReopenCase):
            return None
        meant = next(case for case in self.facts.cases if effect.number in (None, case.number))
        assert isinstance(effect, ReopenCase) or not meant.is_over, "a case that is over takes no words"
        state = {ConfirmCase: "closed", ReopenCase: "reopened"}.get(type(effect), meant.state)
        self.put(replace(meant, state=state))
        return meant.number

    def put(self, changed: CaseFact) -> None:
        """A case has changed."""
        cases = tuple(changed if case.number == changed.number else case for case in self.facts.cases)
        own = changed if self.facts.case and self.facts.case.number == changed.number else self.facts.case
        self.facts = replace(self.facts, cases=cases, case=own)

    def finishes(self) -> list[Finish]:
        """How it ended."""
        return [effect for effect in self.effects if isinstance(effect, Finish)]


def describe(effect: Effect) -> str:
    """One line of a transcript: the effect and what in it is not ordinary."""
    shown = []
    for one in fields(effect):
        value = getattr(effect, one.name)
        if value is None or value == "" or (one.name != "value" and value in (False, 1, 1.0)):
            continue
        if isinstance(value, CallbackWindow):
            value = f"{value.start:%m-%d %H:%M}–{value.end:%H:%M}"
        shown.append(f"{one.name}={value}")
    return f"{type(effect).__name__} {' '.join(shown)}".rstrip()


def spoken(effects: tuple[Effect, ...]) -> bool:
    """Whether the bot said anything."""
    return any(isinstance(effect, Say) for effect in effects)


def is_silent(effects: tuple[Effect, ...]) -> bool:
    """Whether the bot kept silent, and said so."""
    return not spoken(effects) and any(isinstance(effect, StaySilent) for effect in effects)


def case(number: str = "77", state: str = "confirming", hours: float | None = 5) -> CaseFact:
    """A case with a promise `hours` from now."""
    promised = None if hours is None else NOON + timedelta(hours=hours)
    return CaseFact(number=number, state=state, promised_at=promised)


def with_case(given: Facts, number: str = "77") -> Facts:
    """Facts of a visit that confirms this case."""
    return replace(given, case=case(number), cases=(case(number),))
