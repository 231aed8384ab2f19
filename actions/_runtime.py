"""The runtime that an action works with; rasa-sdk builds actions without arguments, so the server says it per call."""

from __future__ import annotations

from contextvars import ContextVar

from bot.runtime import Runtime

current: ContextVar[Runtime] = ContextVar("current")


def runtime() -> Runtime:
    """The runtime of the call that is being answered."""
    return current.get()
