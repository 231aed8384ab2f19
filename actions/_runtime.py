"""The runtime that the actions of this process work with; rasa-sdk builds actions without arguments."""

from __future__ import annotations

from bot.errors import Unavailable
from bot.runtime import Runtime

_runtime: list[Runtime] = []


def use(runtime: Runtime | None) -> None:
    """Give the actions their runtime (None: take it away)."""
    _runtime[:] = [runtime] if runtime is not None else []


def runtime() -> Runtime:
    """The runtime. Raises Unavailable before the server has started."""
    if not _runtime:
        raise Unavailable("The action server has not started yet; try again in a moment.")
    return _runtime[0]
