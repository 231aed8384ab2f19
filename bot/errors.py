"""Every error that Huifang raises on purpose.

HuifangError                 a sentence for the person who can act: what happened, where, what to do
├── BadInput                 a file, form or option that cannot be used as it is
│   └── PackError            a policy pack that is wrong: file, line, what was expected
├── NotFound                 what was asked for does not exist, or not for this person
├── NotAllowed               the person may not do this
├── Conflict                 somebody else was quicker, or the thing has moved on
└── Unavailable              something that Huifang needs is not there now; trying later may help
"""

from __future__ import annotations


class HuifangError(Exception):
    """Something that Huifang can explain."""

    exit_code = 1


class BadInput(HuifangError):
    """What was given cannot be used; nothing was changed."""

    exit_code = 2


class PackError(BadInput):
    """A policy pack is wrong."""

    def __init__(self, file: str, line: int | None, problem: str) -> None:
        """`problem` says what stands there and what was expected; `line` counts from 1."""
        self.file, self.line, self.problem = file, line, problem
        super().__init__(f"{file}:{line}: {problem}" if line else f"{file}: {problem}")


class NotFound(HuifangError):
    """There is no such thing here."""


class NotAllowed(HuifangError):
    """This needs another role, or belongs to another unit."""


class Conflict(HuifangError):
    """Somebody else was quicker."""


class Unavailable(HuifangError):
    """Something that Huifang needs does not answer."""

    exit_code = 3
