"""The one place where the product looks at the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Now = Callable[[], datetime]


def wall_now() -> datetime:
    """The machine's time, aware UTC. For leases and technical retries, also where a demo moves the product's time."""
    return datetime.now(UTC)
