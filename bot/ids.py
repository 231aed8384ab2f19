"""The one place where new ids are made."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from uuid import UUID

NewId = Callable[[], UUID]


def new_id() -> UUID:
    """A UUID of version 7 (RFC 9562): ordered by creation, so that index pages fill one after the other."""
    milliseconds = time.time_ns() // 1_000_000
    value = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | secrets.randbits(80)
    value = value & ~(0xF << 76) | 7 << 76
    value = value & ~(0b11 << 62) | 0b10 << 62
    return UUID(int=value)
