"""`python -m bot.postgres VAR [--until-unused]`: run the embedded PostgreSQL of one folder in the foreground."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sys
from pathlib import Path

from bot.errors import HuifangError
from bot.postgres.embedded import serve


async def _main(var_dir: Path, *, until_unused: bool) -> int:
    serving = asyncio.create_task(serve(var_dir, until_unused=until_unused))
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, serving.cancel)
    try:
        with contextlib.suppress(asyncio.CancelledError):
            await serving
    except HuifangError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(_main(Path(sys.argv[1]), until_unused="--until-unused" in sys.argv[2:])))
