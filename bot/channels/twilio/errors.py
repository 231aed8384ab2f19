"""Twilio's error codes: what follows from each, and the sentence that an operator reads. The table is errors.yml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field

from bot.channels.base import Outcome, SendError
from bot.packs.wording import Language, Texts

TABLE = Path(__file__).with_name("errors.yml")
DELIVERY_FAILED = "0"  # a status callback without a code we know: no HTTP class to go by


class Rule(BaseModel):
    """What follows from an error."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    codes: tuple[int, ...] = ()
    outcome: Outcome
    may_retry: bool = Field(False, alias="retry")
    stops_contact: bool = Field(False, alias="stops")
    needs_someone: bool = Field(False, alias="alert")
    is_unknown: bool = Field(False, alias="unknown")
    is_only_here: bool = Field(False, alias="only_here")
    hans: str = Field(alias="zh-Hans")
    hant: str = Field(alias="zh-Hant")
    en: str

    def sentence(self, language: Language, code: str) -> str:
        """What the operator reads."""
        texts = Texts.model_validate({"zh-Hans": self.hans, "zh-Hant": self.hant, "en": self.en})
        return texts.read(language).replace("{code}", code or "–")


class Table(BaseModel):
    """The whole table."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    rules: dict[str, Rule]
    http: dict[str, Rule]


@cache
def _table() -> tuple[dict[int, Rule], dict[str, Rule]]:
    content: dict[str, Any] = yaml.safe_load(TABLE.read_text("utf-8"))
    table = Table.model_validate(content)
    by_code: dict[int, Rule] = {}
    for name, rule in table.rules.items():
        for code in rule.codes:
            if code in by_code:
                raise ValueError(f"errors.yml: the code {code} stands twice, the second time in {name}.")
            by_code[code] = rule
    return by_code, table.http


def rule_for(code: str | None, *, http: int = 0) -> Rule:
    """The rule of a code, or of the HTTP class when the code is not listed. `http` 0: told by a status callback."""
    by_code, by_http = _table()
    if code and code.isdecimal() and (listed := by_code.get(int(code))):
        return listed
    return by_http.get(str(http)) or by_http.get(str(http)[0]) or by_http[DELIVERY_FAILED]


def is_only_here(code: str | None) -> bool:
    """Whether a code says that an address cannot be used on this channel alone: a landline may well be called."""
    return bool(code) and rule_for(code).is_only_here


def sentence_for(code: str, language: Language) -> str:
    """The operator's sentence for a stored code."""
    return rule_for(code).sentence(language, code)


def refused(code: str | None, http: int) -> SendError:
    """The error of a request that Twilio answered with `http` and, mostly, a code of its own.

    A server error is unknown whatever its code says: nothing proves that the message was not taken before.
    """
    server_failed = http >= 500
    rule = rule_for(None if server_failed else code, http=http)
    known = code or f"http_{http}"
    return SendError(
        rule.sentence("en", known),
        code=known,
        retryable=rule.may_retry,
        outcome=rule.outcome,
        stops_contact=rule.stops_contact,
        is_unknown=rule.is_unknown,
    )


def not_reached(reason: str) -> SendError:
    """The error of a request that certainly never left: it may be sent again."""
    return SendError(
        f"Twilio could not be reached ({reason}); nothing was sent. It is tried again by itself. If it lasts, check the"
        " machine's network and HUIFANG_TWILIO_API_URL.",
        code="unreachable",
        retryable=True,
    )


def perhaps_taken(reason: str) -> SendError:
    """The error of a request that left and was not answered: Twilio has no idempotency key, so it is looked up."""
    return SendError(
        f"Twilio did not answer in time ({reason}) and may have taken the message. It is looked up before anything else"
        " happens; what cannot be proven goes to a person.",
        code="no_answer",
        outcome=Outcome.UNKNOWN,
        is_unknown=True,
    )
