"""`python -m scheduler clock|worker`: the two processes that make things happen."""

from __future__ import annotations

import argparse
import asyncio

from bot.log import set_up_log
from bot.runtime import open_runtime
from bot.settings import Settings, read_settings
from scheduler import clock, worker


async def run(which: str, settings: Settings) -> None:
    """Run one of the two."""
    async with open_runtime(settings) as runtime:
        await (clock.run(runtime) if which == "clock" else worker.run(runtime))


def main() -> None:
    """Read the settings and run."""
    parser = argparse.ArgumentParser(prog="python -m scheduler")
    parser.add_argument("which", choices=["clock", "worker"])
    which = parser.parse_args().which
    settings = read_settings()
    set_up_log(settings.log_level, as_json=settings.log_json)
    asyncio.run(run(which, settings))


if __name__ == "__main__":
    main()
