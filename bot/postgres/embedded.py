"""Use the embedded database: start it when nobody runs it, join it when somebody does.

Two lock files in var/run decide. Whoever runs the server holds `postgres.lock`; everybody who uses it shares
`postgres.users`. A server that was started for a command runs in a process of its own and ends when the last user
is gone, so that the first of two commands does not take the database away from the second.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import IO

from bot.errors import Unavailable
from bot.postgres.folder import Folder
from bot.postgres.server import READY_WITHIN, Server, answers
from bot.settings import ROOT, Settings

_LOOK_EVERY = 0.1  # seconds between two looks whether anybody still uses the server


@asynccontextmanager
async def database(settings: Settings) -> AsyncIterator[str]:
    """The address of the configured database; without one, of the embedded, running while the block runs."""
    if settings.database_url is not None:
        yield settings.database_url.get_secret_value()
        return
    async with embedded(settings.var_dir) as url:
        yield url


@asynccontextmanager
async def embedded(var_dir: Path) -> AsyncIterator[str]:
    """The address of the database in `var_dir`, which answers while the block runs. Raises Unavailable."""
    folder = Folder.at(var_dir)
    _make_run(folder)
    with _opened(folder.run / "postgres.users") as users:
        await _lock(users, fcntl.LOCK_SH)  # waits while a server is shutting down
        holder = await _join_or_start(folder)
        try:
            yield folder.url
        finally:
            fcntl.flock(users, fcntl.LOCK_UN)
            if holder is not None and _try_lock(users):  # we were the last: see it end
                fcntl.flock(users, fcntl.LOCK_UN)
                await holder.wait()


async def serve(var_dir: Path, *, until_unused: bool = False) -> None:
    """Run the server of `var_dir` until it ends or, with `until_unused`, until nobody uses it. Raises Unavailable.

    While another process runs it: waits for its turn, or with `until_unused` has nothing to do.
    """
    folder = Folder.at(var_dir)
    _make_run(folder)
    with _opened(folder.run / "postgres.lock") as lock, _opened(folder.run / "postgres.users") as users:
        if until_unused and not _try_lock(lock):
            return
        await _lock(lock, fcntl.LOCK_EX)
        async with Server(folder) as server:
            ended = asyncio.create_task(server.wait())
            unused = asyncio.create_task(_until_unused(users) if until_unused else asyncio.Event().wait())
            await asyncio.wait({ended, unused}, return_when=asyncio.FIRST_COMPLETED)
            unused.cancel()
            if ended.done():
                raise Unavailable(f"PostgreSQL in {folder.home} ended by itself (exit code {ended.result()}).")
            ended.cancel()


async def _join_or_start(folder: Folder) -> asyncio.subprocess.Process | None:
    """Wait until the server answers; start a process for it when nobody runs it, and return that."""
    holder: asyncio.subprocess.Process | None = None
    deadline = asyncio.get_running_loop().time() + READY_WITHIN + 10
    while asyncio.get_running_loop().time() < deadline:
        if await answers(folder.url):
            return holder
        if holder is not None and holder.returncode == 0:  # somebody else was quicker
            holder = None
        if holder is not None and holder.returncode is not None:
            assert holder.stderr is not None
            said = (await holder.stderr.read()).decode(errors="replace").strip().splitlines()
            raise Unavailable(said[-1] if said else f"PostgreSQL could not start in {folder.home}.")
        if holder is None and not _is_served(folder):
            holder = await _start_holder(folder)
        await asyncio.sleep(0.05)
    raise Unavailable(
        f"The PostgreSQL in {folder.home} is run by another process and does not answer. "
        "Stop that process and try again."
    )


async def _start_holder(folder: Folder) -> asyncio.subprocess.Process:
    with (folder.var_dir / "run" / "postgres.log").open("ab") as out:
        return await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot.postgres",
            str(folder.var_dir),
            "--until-unused",
            stdin=asyncio.subprocess.DEVNULL,
            stdout=out,
            stderr=asyncio.subprocess.PIPE,
            cwd=ROOT,
            start_new_session=True,  # Ctrl-C in the terminal is for the command, which then lets go
        )


def _is_served(folder: Folder) -> bool:
    with _opened(folder.run / "postgres.lock") as lock:
        return not _try_lock(lock)


async def _until_unused(users: IO[bytes]) -> None:
    while not _try_lock(users):  # noqa: ASYNC110 - other processes give no event
        await asyncio.sleep(_LOOK_EVERY)


def _make_run(folder: Folder) -> None:
    try:
        folder.run.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable(
            f"The folder {folder.run} cannot be made: {error.strerror}. "
            "Set HUIFANG_VAR_DIR to a folder that can be written."
        ) from error


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    with path.open("ab") as file:
        yield file  # closing it gives its lock back


def _try_lock(file: IO[bytes]) -> bool:
    with contextlib.suppress(BlockingIOError):
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return True
    return False


async def _lock(file: IO[bytes], how: int) -> None:
    while True:
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(file, how | fcntl.LOCK_NB)
            return
        await asyncio.sleep(0.02)
