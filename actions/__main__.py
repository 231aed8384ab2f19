"""`python -m actions`: the action server of one installation."""

from __future__ import annotations

import asyncio

from actions.server import action_server
from bot.log import set_up_log
from bot.runtime import open_runtime
from bot.serving import serve
from bot.settings import Settings, read_settings


async def run(settings: Settings) -> None:
    """Serve until told to stop."""
    async with open_runtime(settings) as runtime:
        await serve(action_server(runtime), host="127.0.0.1", port=settings.actions_port)


if __name__ == "__main__":
    chosen = read_settings()
    set_up_log(chosen.log_level, as_json=chosen.log_json)
    asyncio.run(run(chosen))
