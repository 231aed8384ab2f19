"""What a pack calls things: kinds, categories, departments, classes. A code that it does not know is shown as it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from bot.console.language import Language
from bot.errors import NotFound
from bot.packs.pack import Pack
from bot.packs.scripts import Question
from bot.packs.wording import Texts
from bot.work import Work


@dataclass(frozen=True, slots=True)
class Names:
    """A pack's titles in one language."""

    pack: Pack | None
    say: Language

    def _read(self, texts: Texts | None, code: str | None) -> str:
        return texts.read(self.say.code) if texts else (code or "")

    def kind(self, code: str) -> str:
        """A kind of visit."""
        found = self.pack.kinds.get(code) if self.pack else None
        return self._read(found.title if found else None, code)

    def rule(self, code: str) -> str:
        """A rule, by its title."""
        found = self.pack.rules.get(code) if self.pack else None
        return self._read(found.title if found else None, code)

    def clauses_for(self, event_type: str) -> str:
        """The clauses of the rules that follow from an event of this type."""
        rules = self.pack.rules.values() if self.pack else ()
        return "; ".join(sorted({rule.clause for rule in rules if getattr(rule.when, "event", None) == event_type}))

    def event(self, code: str) -> str:
        """A type of event."""
        found = self.pack.events.get(code) if self.pack else None
        return self._read(found.title if found else None, code)

    def klass(self, code: str) -> str:
        """A class of customers."""
        return self._read(self.pack.classes.get(code) if self.pack else None, code)

    def segment(self, code: str) -> str:
        """A segment of customers."""
        return self._read(self.pack.segments.get(code) if self.pack else None, code)

    def category(self, code: str) -> str:
        """A class of complaints."""
        categories = self.pack.cases.categories if self.pack else ()
        return self._read(next((one.title for one in categories if one.id == code), None), code)

    def department(self, code: str | None) -> str:
        """A department of the company."""
        return self._read(self.pack.cases.departments.get(code) if self.pack and code else None, code)

    def priority(self, code: str) -> str:
        """How urgent a case is."""
        found = self.pack.cases.priorities.get(code) if self.pack else None
        return self._read(found.title if found else None, code)

    def step(self, tier: int) -> str:
        """Who is responsible on a tier of the cases' ladder."""
        steps = self.pack.cases.ladder if self.pack else ()
        return self._read(next((step.title for step in steps if step.tier == tier), None), str(tier))

    def script(self, code: str | None) -> str:
        """A script, by its title."""
        found = self.pack.scripts.get(code) if self.pack and code else None
        return self._read(found.title if found else None, code)

    def asked(self, script: str | None, key: str) -> Question | None:
        """The question with this key, also when the key is that of its reason."""
        found = self.pack.scripts.get(script) if self.pack and script else None
        for question in found.questions if found else ():
            if key in {question.key, question.reason_key}:
                return question
        return None

    def question(self, script: str | None, key: str) -> str:
        """A question in the console's language; the reason for a low mark is named after its question."""
        found = self.asked(script, key)
        if found is None:
            return key
        text = found.text.read(self.say.code)
        return self.say("question.reason_of", question=text) if key == found.reason_key else text

    def option(self, script: str | None, key: str, option: str) -> str:
        """An option of a choice."""
        found = self.asked(script, key)
        options = found.options if found else ()
        return self._read(next((one.text for one in options if one.key == option), None), option)

    def kinds(self) -> list[tuple[str, str]]:
        """Every kind with its title, for a filter."""
        return self._titled(self.pack.kinds if self.pack else (), self.kind)

    def rules(self) -> list[tuple[str, str]]:
        """Every rule with its title, for a filter."""
        return self._titled(self.pack.rules if self.pack else (), self.rule)

    def categories(self) -> list[tuple[str, str]]:
        """Every class of complaints, for a filter."""
        return self._titled((one.id for one in self.pack.cases.categories) if self.pack else (), self.category)

    def departments(self) -> list[tuple[str, str]]:
        """Every department, for a form."""
        return self._titled(self.pack.cases.departments if self.pack else (), self.department)

    def priorities(self) -> list[tuple[str, str]]:
        """Every priority, for a filter."""
        return self._titled(self.pack.cases.priorities if self.pack else (), self.priority)

    @staticmethod
    def _titled(codes: Iterable[str], read: object) -> list[tuple[str, str]]:
        assert callable(read)
        return [(code, read(code)) for code in codes]


async def names_in_force(work: Work, say: Language) -> Names:
    """The names of the pack in force; codes stay codes while none is."""
    try:
        _, pack = await work.pack_in_force()
    except NotFound:
        return Names(None, say)
    return Names(pack, say)


async def names_of(work: Work, say: Language, version: UUID) -> Names:
    """The names of the version under which a visit was planned or a question asked."""
    return Names(await work.pack(version), say)
