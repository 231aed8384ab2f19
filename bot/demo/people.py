"""Scripted customers (pure): who they are, and what they write when something arrives on their phone.

They read only what a customer sees. Chance is an argument, and so is what they remember; the same inputs give the same
replies. Their wordings stand in phrases/, one file a locale.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, cast

import yaml

from bot.channels.drawings import LEAK
from bot.demo.reading import Ask, asked, choices, is_asked_again, is_opening, is_stopped

LOCALES = ("zh-CN", "zh-TW", "zh-HK", "en")


class Persona(StrEnum):
    """What sort of customer somebody is."""

    HAPPY = "happy"
    MIDDLING = "middling"  # content, without enthusiasm
    TERSE = "terse"  # digits and single words
    UNHAPPY = "unhappy"  # and content once it is mended
    RELAPSING = "relapsing"  # unhappy again after the fix, twice: up to the director
    ANGRY = "angry"
    CHATTY = "chatty"  # several things in one message
    DOUBTFUL = "doubtful"  # who is this? a scam?
    REPEATER = "repeater"  # did not catch it
    CORRECTOR = "corrector"  # takes a mark back
    PHOTOGRAPHER = "photographer"  # sends a picture of what is broken
    BUSY = "busy"  # hard to get; then: call me tomorrow at three
    SWITCHER = "switcher"  # writes another language
    HUMAN = "human"  # wants a person
    REFUSER = "refuser"  # takes part in nothing
    STOPPER = "stopper"  # never write again
    STRANGER = "stranger"  # the number is somebody else's
    DROPPER = "dropper"  # answers the first question and is gone
    SILENT = "silent"
    INVALID = "invalid"  # the number does not exist


@dataclass(frozen=True, slots=True)
class Received:
    """What arrives on a phone."""

    text: str
    options: tuple[str, ...]
    channel: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Reply:
    """What the person sends, and how long after the message arrived."""

    text: str
    after: timedelta
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mind:
    """What a person remembers. `busy_until` (ISO): a reply is already being written; what comes before is only read."""

    done: tuple[str, ...] = ()  # what the person has done once and does not do again
    in_visit: int = 0  # questions answered since somebody last introduced himself
    fixes: int = 0  # how often the person was asked whether the problem is settled
    is_cross: bool = False  # something is wrong and not mended
    is_gone: bool = False  # never writes again
    busy_until: str = ""

    def to_json(self) -> dict[str, Any]:
        """JSON-ready; `from_json` gives the same mind back."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: dict[str, Any]) -> Mind:
        """A mind that was put away; an empty one is a newborn's."""
        return cls(**(stored | ({"done": tuple(stored["done"])} if "done" in stored else {})))


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a phone."""

    persona: Persona
    locale: str

    @property
    def speaks(self) -> str:
        """The locale of the phrases: a switcher does not write what is expected."""
        if self.persona is not Persona.SWITCHER:
            return self.locale
        return "zh-CN" if self.locale == "en" else "en"


def respond(person: Person, received: Received, mind: Mind, chance: Random) -> tuple[tuple[Reply, ...], Mind]:
    """What a person does about a message: replies, and what is remembered of it."""
    if mind.is_gone or person.persona in {Persona.SILENT, Persona.INVALID} or is_stopped(received.text):
        return (), mind
    if mind.busy_until and datetime.fromisoformat(mind.busy_until) > received.at:
        return (), mind
    if is_opening(received.text):
        mind = replace(mind, in_visit=0)
    ask = asked(received.text, received.options)
    if ask is Ask.NOTHING and person.persona is not Persona.STOPPER:
        return _thank(person, received, mind, chance)
    words, mind = _Turn(person, received, ask, mind, chance).take()
    return _sent(words, received, mind, chance)


def _thank(person: Person, received: Received, mind: Mind, chance: Random) -> tuple[tuple[Reply, ...], Mind]:
    """Nothing was asked. Now and then somebody says thank you."""
    is_cross_or_terse = mind.is_cross or person.persona in {Persona.TERSE, Persona.REFUSER, Persona.DROPPER}
    if received.channel == "voice" or is_cross_or_terse or chance.random() > 0.12:
        return (), mind
    return _sent([_pick(person, "thanks", chance)], received, mind, chance)


@dataclass(slots=True)
class _Turn:
    """One message being answered."""

    person: Person
    received: Received
    ask: Ask
    mind: Mind
    chance: Random

    def take(self) -> tuple[list[str], Mind]:
        """The messages to send, one after the other, and the changed mind."""
        words = self._leave() or self._quirk() or [self._answer()]
        self.mind = replace(self.mind, in_visit=self.mind.in_visit + 1)
        return [text for text in words if text], self.mind

    def _leave(self) -> list[str]:
        """Those who do not go on."""
        match self.person.persona:
            case Persona.STRANGER:
                return self._for_good("wrong")
            case Persona.STOPPER if self.mind.in_visit >= 1 or self.ask is Ask.NOTHING:
                return self._for_good("stop")
            case Persona.REFUSER:
                return [self._pick("refuse")]
            case Persona.DROPPER if self.mind.in_visit >= 1:
                return [""]
            case _:
                return []

    def _quirk(self) -> list[str]:
        """What this sort of person does once before, or instead of, an answer."""
        key, is_now = self._own_way()
        if not is_now or not self._first_time(key):
            return []
        match self.person.persona:
            case Persona.SWITCHER:
                return [self._pick("language", locale=self.person.locale)]
            case Persona.ANGRY:
                self._get_cross()
                return [self._pick("angry")]
            case Persona.CORRECTOR:
                wrong, right = self.chance.choice(((5, 4), (4, 2), (3, 4)))
                if right == 2:
                    self._get_cross()
                return [str(wrong), self._pick("correct").format(n=right)]
            case _:
                return [self._pick(key)]

    def _own_way(self) -> tuple[str, bool]:
        """What this sort of person does once, and whether now is the moment."""
        is_second, is_mark = self.mind.in_visit == 1, self.ask is Ask.MARK
        ways = {
            Persona.DOUBTFUL: ("who", True),
            Persona.REPEATER: ("again", is_second),
            Persona.BUSY: ("later", True),
            Persona.HUMAN: ("human", is_second),
            Persona.SWITCHER: ("language", True),
            Persona.ANGRY: ("angry", self._is_about_us()),
            Persona.CHATTY: ("chat", is_mark),
            Persona.CORRECTOR: ("correct", is_mark),
        }
        return ways.get(self.person.persona, ("", False))

    def _answer(self) -> str:
        answers = {
            Ask.MARK: self._mark,
            Ask.RATE: self._rate,
            Ask.CHOOSE: self._choose,
            Ask.SETTLED: self._settled,
            Ask.WORKS: self._works,
            Ask.REASON: self._reason,
            Ask.MORE: self._more,
        }
        return answers.get(self.ask, lambda: self._pick(self._plain_key()))()

    def _plain_key(self) -> str:
        """Which phrases answer a question that says nothing about being content."""
        likely = {
            Ask.CONTACT: ("contact_yes", "contact_no", 0.94),
            Ask.CONTACTED: ("contacted_yes", "contacted_no", 0.8),
            Ask.NEED: ("need_yes", "need_no", 0.3),
            Ask.MAINTAIN: ("maintain_yes", "maintain_no", 0.4),
            Ask.SUGGESTION: ("suggest", "nothing", 0.35),
            Ask.OPEN: ("nothing", "nothing", 1.0),
            Ask.CASE_NEEDED: ("yes", "no", 1.0 if self.mind.is_cross else 0.2),
            Ask.YES_NO: ("yes", "no", 0.7),
        }
        if self.ask in likely:
            first, second, odds = likely[self.ask]
            return first if self.chance.random() < odds else second
        return {
            Ask.BETTER: "better",
            Ask.NEW_CONTACT: "new_contact",
            Ask.WHAT_NEED: "need",
            Ask.MATTER: "matter",
            Ask.DAYS: "days",
            Ask.WHEN: "when",
        }[self.ask]

    @property
    def _is_plain(self) -> bool:
        """Whether a bare number is written: by habit, or because the words were not understood."""
        return self.person.persona is Persona.TERSE or is_asked_again(self.received.text)

    def _mark(self) -> str:
        mark = self.chance.choice(self._marks())
        if mark <= 2:
            self._get_cross()
        return str(mark) if self._is_plain else self._pick(f"mark{mark}")

    def _rate(self) -> str:
        number = self._rating()
        return str(number) if self._is_plain else self._pick("rate").format(n=number)

    def _more(self) -> str:
        is_more = self.person.persona is Persona.ANGRY and self._first_time("more")
        return self._pick("angry_more" if is_more else "done")

    def _marks(self) -> tuple[int, ...]:
        persona = self.person.persona
        if persona in _CROSS and (self.mind.is_cross or "fine" not in self.mind.done):
            return (1, 2, 2)
        if persona in {Persona.MIDDLING, Persona.TERSE, Persona.DROPPER}:
            return (3, 4, 4, 4, 5)
        return (4, 4, 5, 5, 5)

    def _rating(self) -> int:
        if self.mind.is_cross:
            return self.chance.choice((2, 3, 4, 5))
        if self.person.persona in {Persona.MIDDLING, Persona.TERSE}:
            return self.chance.choice((6, 7, 8, 8))
        return self.chance.choice((8, 9, 9, 10, 10))

    def _choose(self) -> str:
        shown = choices(self.received.text, self.received.options)
        place = self.chance.randrange(len(shown)) if shown else 0
        if self.mind.is_cross and len(shown) == 3:
            place = 1  # solved, not solved, had none
        if self._is_plain or not shown:
            return str(place + 1)
        return self._pick("choose").format(n=place + 1, text=shown[place])

    def _settled(self) -> str:
        """The customer's own word on the case. A relapsing one says no twice."""
        self.mind = replace(self.mind, fixes=self.mind.fixes + 1)
        patience = {Persona.RELAPSING: 2, Persona.ANGRY: 1}.get(self.person.persona, 0)
        is_settled = self.mind.fixes > patience
        if is_settled:
            self.mind = replace(self.mind, is_cross=False)
            self._first_time("fine")
        if self._is_plain:
            return "1" if is_settled else "2"
        return self._pick("settled_yes" if is_settled else "settled_no")

    def _works(self) -> str:
        is_broken = self._is_about_us() and self.person.persona in _CROSS and "fine" not in self.mind.done
        if is_broken:
            self._get_cross()
        return self._pick("works_no" if is_broken else "works_yes")

    def _reason(self) -> str:
        if self.person.persona is Persona.PHOTOGRAPHER and self._first_time("photo"):
            return self._pick("photo")
        return self._pick("reason" if self.mind.is_cross else "mild")

    def _is_about_us(self) -> bool:
        return self.ask in {Ask.MARK, Ask.WORKS, Ask.RATE, Ask.SETTLED, Ask.REASON}

    def _get_cross(self) -> None:
        self.mind = replace(self.mind, is_cross=True)

    def _first_time(self, what: str) -> bool:
        if what in self.mind.done:
            return False
        self.mind = replace(self.mind, done=(*self.mind.done, what))
        return True

    def _for_good(self, key: str) -> list[str]:
        self.mind = replace(self.mind, is_gone=True)
        return [self._pick(key)]

    def _pick(self, key: str, *, locale: str | None = None) -> str:
        return _pick(self.person, key, self.chance, locale=locale)


_CROSS = frozenset({Persona.UNHAPPY, Persona.RELAPSING, Persona.ANGRY, Persona.PHOTOGRAPHER})


@cache
def phrases(locale: str) -> dict[str, tuple[str, ...]]:
    """All wordings of one locale by what they say."""
    text = (Path(__file__).parent / "phrases" / f"{locale}.yml").read_text("utf-8")
    return {key: tuple(each) for key, each in cast("dict[str, list[str]]", yaml.safe_load(text)).items()}


def _pick(person: Person, key: str, chance: Random, *, locale: str | None = None) -> str:
    return chance.choice(phrases(locale or person.speaks)[key])


def _sent(words: list[str], received: Received, mind: Mind, chance: Random) -> tuple[tuple[Reply, ...], Mind]:
    after = _delay(received.channel, chance)
    replies = []
    for text in words:
        is_photo = any(text in phrases(locale)["photo"] for locale in LOCALES)
        can_send = is_photo and received.channel != "voice"
        replies.append(Reply(text, after, (LEAK,) if can_send else ()))
        after += timedelta(seconds=chance.randint(4, 20))
    if replies:
        mind = replace(mind, busy_until=(received.at + replies[-1].after).isoformat())
    return tuple(replies), mind


def _delay(channel: str, chance: Random) -> timedelta:
    """A caller answers within seconds; a text waits for minutes, sometimes for hours."""
    if channel == "voice":
        return timedelta(seconds=chance.randint(2, 15))
    if chance.random() < 0.06:
        return timedelta(minutes=chance.randint(260, 600))  # only after the reminder
    return timedelta(minutes=min(180, round(chance.expovariate(1 / 9)) + 1))
