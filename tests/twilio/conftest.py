"""An installation on a double of Twilio."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.settings import Settings
from tests.twilio.place import Place, open_place


@pytest.fixture
async def place(world_settings: Settings, actions_port: int, tmp_path: Path) -> AsyncIterator[Place]:
    """A fresh installation and its double."""
    async with open_place(world_settings, tmp_path, actions_port=actions_port) as opened:
        yield opened
