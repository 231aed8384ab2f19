"""The one place where new ids are made."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from threading import Lock
from uuid import UUID

NewId = Callable[[], UUID]

_RANDOM = 74  # bits of a version 7 id that are neither time, version nor variant
_lock = Lock()
_last = (0, 0)  # milliseconds and random part of the id before


def new_id() -> UUID:
    """A UUID of version 7 (RFC 9562, method 2): each is greater than the one before, within a process.

    So index pages fill one after the other, and rows of one transaction, which share their time, keep their order.
    """
    global _last  # noqa: PLW0603  # the order is the process's
    with _lock:
        milliseconds, part = time.time_ns() // 1_000_000, secrets.randbits(_RANDOM - 1)
        if milliseconds <= _last[0]:  # the same millisecond, or a clock that was put back
            milliseconds, part = _last[0], _last[1] + 1 + secrets.randbits(32)
        _last = (milliseconds, part)
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | (part >> 62) << 64 | part & (1 << 62) - 1
    return UUID(int=value | 7 << 76 | 0b10 << 62)
