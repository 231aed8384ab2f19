"""The company at work, for tests of customers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.cases.desk import Desk, desk_settings, open_desk


@pytest.fixture
async def desk(database: str, tmp_path: Path) -> AsyncIterator[Desk]:
    """A company with the after-sales pack in force."""
    async with open_desk(desk_settings(database, tmp_path)) as desk:
        yield desk
