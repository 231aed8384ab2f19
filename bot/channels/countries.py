"""What can be done in which country, told by the number and never by the language. The data are countries.yml."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import ClassVar, Literal

import phonenumbers
import yaml
from pydantic import BaseModel, ConfigDict, Field, field_validator

from bot.channels.base import Outcome

TABLE = Path(__file__).with_name("countries.yml")
Note = Literal["zh-Hans", "zh-Hant", "en"]


class Country(BaseModel):
    """The rules of one country."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str = ""
    sms: Literal["two_way", "one_way", "none"]
    ladder: tuple[str, ...]
    sms_from: str = ""
    quiet: str = Field("", pattern=r"^(\d\d:\d\d-\d\d:\d\d)?$")
    note: dict[Note, str] = {}

    @field_validator("quiet")
    @classmethod
    def _is_a_time(cls, value: str) -> str:
        for part in filter(None, value.split("-")):
            time.fromisoformat(part)
        return value

    def order(self, channels: Sequence[str], *, expects_reply: bool = True) -> tuple[str, ...]:
        """The visit's own channels in this country's order; those that cannot work are left out.

        Channels that the country's ladder does not name (a letter, a visit) keep their place at the end.
        """
        usable = [name for name in channels if not (name == "sms" and not self._sms_works(expects_reply=expects_reply))]
        rank = {name: place for place, name in enumerate(self.ladder)}
        return tuple(sorted(usable, key=lambda name: rank.get(name, len(rank))))

    def is_quiet(self, local: datetime) -> bool:
        """Whether nobody may be called or texted at this local time."""
        if not self.quiet:
            return False
        begins, ends = self._quiet_times()
        at = local.time()
        return begins <= at < ends if begins < ends else at >= begins or at < ends

    def quiet_ends(self, local: datetime) -> datetime | None:
        """When the quiet hours that run at this local time are over; None: there are none now."""
        return _next(local, self._quiet_times()[1]) if self.is_quiet(local) else None

    def quiet_begins(self, local: datetime) -> datetime | None:
        """When the next quiet hours begin; None: there are none in this country."""
        return _next(local, self._quiet_times()[0]) if self.quiet else None

    def _quiet_times(self) -> tuple[time, time]:
        begins, ends = self.quiet.split("-")
        return time.fromisoformat(begins), time.fromisoformat(ends)

    def _sms_works(self, *, expects_reply: bool) -> bool:
        return self.sms == "two_way" or (self.sms == "one_way" and not expects_reply)


def _next(local: datetime, at: time) -> datetime:
    """The next moment at which the local clock shows a time."""
    today = local.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    return today if today > local else today + timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Countries:
    """All countries."""

    default: Country
    listed: dict[str, Country]

    unsuitable: ClassVar[Outcome] = Outcome.FAILED  # a channel that cannot work in a country: the ladder goes on

    def of(self, code: str | None) -> Country:
        """The rules of a country by its ISO 3166 code; unknown ones follow the default."""
        return self.listed.get(code or "") or self.default.model_copy(update={"code": code or "this country"})

    def of_number(self, number: str) -> Country:
        """The rules of the country that a number (E.164) belongs to."""
        return self.of(country_of(number))


def country_of(number: str) -> str | None:
    """The ISO 3166 code of a number's country; None when it has none, or is no number."""
    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return None


@cache
def known_countries(path: Path = TABLE) -> Countries:
    """The countries of the table. Raises pydantic's ValidationError when a row is wrong."""
    content = yaml.safe_load(path.read_text("utf-8"))
    listed = {code: Country.model_validate(rules | {"code": code}) for code, rules in content["countries"].items()}
    return Countries(Country.model_validate(content["default"]), listed)
