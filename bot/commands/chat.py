"""`huifang chat`: talk to the bot in the terminal. Nothing is stored or sent; cases live as long as the talk."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, fields, replace
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from bot.calendars.hours import next_opening
from bot.clock import wall_now
from bot.dialogue.effects import (
    AddToCase,
    Cause,
    ConfirmCase,
    Effect,
    OpenCase,
    ReopenCase,
    Say,
    Variable,
)
from bot.dialogue.engine import Step, at_rest, begin, fall_silent, hand_back, remember_case, take, take_over
from bot.dialogue.facts import CaseFact, Facts
from bot.dialogue.questions import open_question
from bot.dialogue.render import compose
from bot.dialogue.sentences import wording_of
from bot.dialogue.state import DialogueState
from bot.errors import BadInput
from bot.nlu.client import RasaClient
from bot.nlu.understander import understand
from bot.packs.load import find_pack, load_pack
from bot.packs.pack import Pack
from bot.packs.scripts import Script
from bot.policy.sla import due_times
from bot.processes.rasa import running_rasa
from bot.settings import ROOT, Settings, read_settings
from bot.understanding.conclude import conclude
from bot.understanding.read import read
from bot.understanding.types import Locale, Understanding, Utterance

HELP = (
    "Write as a customer, one message a line. :silence lets the answer time pass, :photo WORDS sends a photo, "
    ":agent takes the conversation and gives it back, :quit ends."
)
FIRST_CASE = 1001


def run(
    pack: Annotated[str, typer.Option(help="The policy pack: a folder below packs/, or a path.")] = "after-sales",
    kind: Annotated[
        str, typer.Option(help="The kind of visit, as the pack names it; none: no visit is open.")
    ] = "first",
    locale: Annotated[Locale, typer.Option(help="The customer's language.")] = Locale.ZH_CN,
    channel: Annotated[str, typer.Option(help="The channel whose wording is used: webchat, sms, voice …")] = "webchat",
    customer: Annotated[str, typer.Option(help="How the customer is addressed: 王女士, Ms Wong.")] = "",
    product: Annotated[str, typer.Option(help="The product that the visit is about.")] = "",
    rules_only: Annotated[bool, typer.Option("--rules-only", help="Without Rasa: quick to start, but dull.")] = False,
    verbose: Annotated[
        bool, typer.Option("--verbose", help="Show what is understood and what follows from it.")
    ] = False,
) -> None:
    """Talk to the bot in the terminal."""
    policy = load_pack(find_pack(pack, ROOT))
    if kind != "none" and kind not in policy.kinds:
        raise BadInput(
            f"The pack {policy.name} has no kind '{kind}'; expected none or one of {', '.join(policy.kinds)}."
        )
    script = policy.scripts[policy.kinds[kind].script] if kind != "none" else None
    settings = read_settings()
    desk = Desk(policy, script, settings, locale, channel, customer, product, is_verbose=verbose)
    asyncio.run(_talk(desk, settings, rules_only=rules_only))


async def _talk(desk: Desk, settings: Settings, *, rules_only: bool) -> None:
    async with _rasa(settings, rules_only=rules_only) as client:
        if sys.stdin.isatty():
            sys.stderr.write(HELP + "\n")
        desk.begin()
        while line := sys.stdin.readline():  # blocks on purpose: nothing else runs meanwhile, and Ctrl-C ends it
            words = line.rstrip("\n")
            if words == ":quit":
                return
            if not desk.command(words):
                await desk.hear(client, words.removeprefix(":photo"), has_media=words.startswith(":photo"))


@asynccontextmanager
async def _rasa(settings: Settings, *, rules_only: bool) -> AsyncIterator[RasaClient | None]:
    if rules_only:
        yield None
        return
    async with running_rasa(settings) as client:
        yield client


@dataclass
class Desk:
    """The company behind the terminal: it carries effects out in memory, and prints what the bot says."""

    pack: Pack
    script: Script | None
    settings: Settings
    locale: Locale
    channel: str
    customer: str
    product: str
    is_verbose: bool
    cases: dict[str, CaseFact] = field(default_factory=dict)
    state: DialogueState = field(init=False)
    console: Console = field(default_factory=lambda: Console(highlight=False, soft_wrap=True))

    def __post_init__(self) -> None:
        if self.script is not None and any(question.settles_case for question in self.script.questions):
            self._open(OpenCase(cause=Cause.COMPLAINT, words=""), state="confirming")
        self.state = at_rest(self._facts())

    def begin(self) -> None:
        """Open the visit, if there is one."""
        if self.script is not None:
            self._carry_out(begin(self.script, self._facts()))

    def command(self, words: str) -> bool:
        """Do what a line that begins with a colon says. False when the line is the customer's."""
        if words == ":silence":
            self._carry_out(fall_silent(self.script, self.state, self._facts()))
        elif words == ":agent" and self.state.with_person:
            self._carry_out(hand_back(self.script, self.state, self._facts()))
        elif words == ":agent":
            self.state = take_over(self.state)
        else:
            return False
        return True

    async def hear(self, client: RasaClient | None, words: str, *, has_media: bool) -> None:
        """One message of the customer."""
        facts = self._facts()
        utterance = Utterance(
            text=words.strip(),
            locale=self.state.locale,
            channel=self.channel,
            question=open_question(self.script, self.state, wording_of(self.pack.wording)),
            now=facts.now,
            has_media=has_media,
        )
        understanding = await _understand(client, utterance)
        self._show(understanding)
        self._carry_out(take(self.script, self.state, understanding, utterance.text, facts, has_media=has_media))

    def _facts(self) -> Facts:
        now = wall_now().astimezone(self.pack.time_zone)
        hours = self.pack.calendar.hours
        opening = next_opening(now, hours.hours, self.pack.time_zone, self.pack.working_calendar)
        own = next((case for case in self.cases.values() if case.state == "confirming"), None)
        return Facts(
            now=now,
            locale=self.locale,
            channel=self.channel,
            company=self.settings.company(self.locale.wording),
            customer=self.customer,
            product=self.product,
            hours=", ".join(str(window) for window in hours.workdays),
            is_staffed=opening is not None and opening.start <= now,
            case=own,
            cases=tuple(reversed(self.cases.values())),
            categories=self.pack.cases.categories,
        )

    def _carry_out(self, step: Step) -> None:
        self.state = step.state
        facts = self._facts()
        touched: str | None = None
        for effect in step.effects:
            touched = self._keep(effect) or touched
            if not isinstance(effect, Say):
                self._show(effect)
        if touched is not None:
            self.state = remember_case(self.state, touched)
        case = self.cases.get(touched or next(reversed(self.cases), ""))
        results: dict[str, Variable] = {}
        if case is not None and case.promised_at is not None:
            results = {"case_number": case.number, "promised_at": case.promised_at}
        wording = wording_of(self.pack.wording)
        reply = compose(step, script=self.script, wording=wording, facts=facts, results=results)
        if reply is not None:
            self.console.print(Text(reply.text))

    def _keep(self, effect: Effect) -> str | None:
        """Carry an effect on a case out; its number."""
        if isinstance(effect, OpenCase):
            return self._open(effect, state="open")
        if not isinstance(effect, AddToCase | ConfirmCase | ReopenCase):
            return None
        number = effect.number or next(reversed(self.cases), "")
        states = {ConfirmCase: "closed", ReopenCase: "reopened"}
        if number in self.cases and type(effect) in states:
            self.cases[number] = replace(self.cases[number], state=states[type(effect)])
        return number

    def _open(self, effect: OpenCase, *, state: str) -> str:
        number = str(FIRST_CASE + len(self.cases))
        due = due_times(self.pack, effect.cause.value, None, wall_now(), self.pack.working_calendar)
        self.cases[number] = CaseFact(number=number, state=state, promised_at=due.promised_at)
        return number

    def _show(self, what: Understanding | Effect) -> None:
        """In grey, what is understood and what follows from it."""
        if self.is_verbose:
            self.console.print(Text(f"  {describe(what)}", style="bright_black"))


async def _understand(client: RasaClient | None, utterance: Utterance) -> Understanding:
    if client is None:
        return conclude(utterance, read(utterance), None)
    [understanding] = await understand(client, [utterance])
    return understanding


def describe(what: Understanding | Effect) -> str:
    """One line: the name, and every field that says something."""
    shown = []
    for one in fields(what):
        value = getattr(what, one.name)
        is_plain = value is None or value == "" or (value is False and one.name not in {"value", "answer"})
        if one.name == "evidence" or is_plain:
            continue
        shown.append(f"{one.name}={'+'.join(sorted(value)) if isinstance(value, frozenset) else value}")
    return f"{type(what).__name__} {' '.join(shown)}".rstrip()
