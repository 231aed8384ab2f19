"""Cases: how urgent an unhappy customer is, who is told what, and who is next when it is not settled."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, model_validator

from bot.packs.mistakes import Misplaced
from bot.packs.values import Id, LengthText, Role, Tier
from bot.packs.wording import Language, Model, Texts

Cause = Literal["low_score", "complaint", "anger", "asked_person"]


class Urgency(Model):
    """The times of a priority, from the moment a case is opened."""

    title: Texts
    claim: LengthText = Field(description="by when somebody must take it")
    resolve: LengthText = Field(description="by when it must be resolved")
    promise: LengthText | None = Field(None, description="the time the customer is told; resolve if left out")
    warn: LengthText = Field(description="how long before a due time the queue is warned")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.resolve.is_surely_before(self.claim):
            raise Misplaced("resolve", f"resolve ({self.resolve}) lies before claim ({self.claim})")
        if self.promise and self.promise.is_surely_before(self.claim):
            raise Misplaced("promise", f"promise ({self.promise}) lies before claim ({self.claim})")
        if self.claim.is_surely_before(self.warn):
            raise Misplaced("warn", f"warn ({self.warn}) is longer than the time to claim ({self.claim})")
        return self


class CauseRule(Model):
    """How a case of one cause begins."""

    priority: Id
    tier: Tier = 1


class Step(Model):
    """A step of the ladder on which unsettled cases climb."""

    tier: Tier
    role: Role
    title: Texts


class Category(Model):
    """A class of complaints, the department it concerns, and the words that tell it."""

    id: Id
    title: Texts
    department: Id
    keywords: dict[Language, tuple[str, ...]] = Field(default_factory=dict)


class Cases(Model):
    """How unhappy customers are looked after until they say that it is settled."""

    ladder: tuple[Step, ...] = Field(min_length=1, description="who is responsible, from the lowest tier up")
    priorities: dict[Id, Urgency] = Field(min_length=1)
    causes: dict[Cause, CauseRule]
    departments: dict[Id, Texts] = Field(min_length=1)
    categories: tuple[Category, ...] = Field(min_length=1)
    fallback: Id = Field(description="the category of what no keyword tells")
    confirmations: int = Field(
        3, ge=1, description="confirming visits without an answer before the top of the ladder decides"
    )

    @model_validator(mode="after")
    def _climbs(self) -> Self:
        tiers = [step.tier for step in self.ladder]
        if tiers != sorted(set(tiers)):
            raise ValueError("the ladder must name each tier once, from the lowest up")
        missing = [cause for cause in ("low_score", "complaint", "anger", "asked_person") if cause not in self.causes]
        if missing:
            raise ValueError(f"causes lacks {', '.join(missing)}")
        return self


class CasesFile(Model):
    """cases.yml: unhappy customers."""

    cases: Cases
