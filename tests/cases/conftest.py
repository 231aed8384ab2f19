"""The company at work, for tests of cases."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.cases.desk import Desk, desk_settings, open_desk


@pytest.fixture
async def desk(database: str, tmp_path: Path) -> AsyncIterator[Desk]:
    """A company whose notices would go by e-mail and to a webhook."""
    settings = desk_settings(
        database,
        tmp_path,
        smtp_url="smtp://127.0.0.1:1",
        notice_webhook_url="http://127.0.0.1:1/cases",
        notice_webhook_key="a webhook key",
    )
    async with open_desk(settings) as desk:
        yield desk
