"""One embedded PostgreSQL: start it, wait until it answers, watch it, stop it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import asyncpg

from bot.child import credentials, dying_with_us
from bot.errors import Unavailable
from bot.postgres.folder import Folder, explain
from bot.postgres.program import database_user, programs

READY_WITHIN = 60.0  # seconds; recovery after a crash is the slow case
STOP_WITHIN = 20.0

# No TCP at all. Statements and the values in error details are customers' words: they stay out of the log.
_OPTIONS: dict[str, str] = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "password_encryption": "scram-sha-256",
    "max_connections": "200",
    "shared_buffers": "128MB",
    "max_wal_size": "512MB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_min_messages": "warning",
    "log_checkpoints": "off",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_parameter_max_length_on_error": "0",
    "idle_in_transaction_session_timeout": "5min",
}


class Server:
    """A running embedded PostgreSQL; `async with Server(folder)` starts and stops it."""

    def __init__(self, folder: Folder, *, options: Mapping[str, str] | None = None) -> None:
        """`options` override settings of postgresql.conf (tests trade safety for speed)."""
        self.folder = folder
        self._options = {**_OPTIONS, "unix_socket_directories": str(folder.sockets), **(options or {})}
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._said: list[str] = []

    @property
    def url(self) -> str:
        """The database's address."""
        return self.folder.url

    @property
    def pid(self) -> int:
        """The postmaster's process id."""
        if self._process is None:
            raise Unavailable("PostgreSQL does not run.")
        return self._process.pid

    async def __aenter__(self) -> Self:
        """Start, and wait until it answers."""
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop it, whatever happened."""
        await self.stop()

    async def start(self) -> None:
        """Start the program and wait until it answers. Raises Unavailable with the cause in a sentence."""
        try:
            await asyncio.to_thread(self.folder.make)
            await asyncio.to_thread(_end_orphan, self.folder.data)
            await self._start_program()
            await self._wait_until_ready()
        except OSError as error:
            raise Unavailable(
                f"PostgreSQL could not start: {error.strerror or error} ({error.filename or self.folder.home}). "
                "Check that the disk has room and that the folder may be written."
            ) from error
        except BaseException:
            await self.stop()
            raise

    async def _start_program(self) -> None:
        settings = [part for name, value in self._options.items() for part in ("-c", f"{name}={value}")]
        self._process = await asyncio.create_subprocess_exec(
            str(programs() / "postgres"),
            "-D",
            str(self.folder.data),
            *settings,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
            **credentials(database_user()),
            umask=0o077,
            cwd="/",
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
            start_new_session=True,
            preexec_fn=dying_with_us(signal.SIGINT),  # a fast shutdown; elsewhere the next start ends it
        )
        self._reader = asyncio.create_task(self._read(self._process))

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        """Pass PostgreSQL's own lines on, and remember the last ones for the sentence when it fails."""
        assert process.stderr is not None
        async for line in process.stderr:
            text = line.decode(errors="replace").rstrip()
            self._said = [*self._said[-49:], text]
            print(text, file=sys.stderr, flush=True)

    async def _wait_until_ready(self) -> None:
        deadline = asyncio.get_running_loop().time() + READY_WITHIN
        while asyncio.get_running_loop().time() < deadline:
            if self._process is None or self._process.returncode is not None:
                if self._reader is not None:
                    await self._reader
                raise Unavailable(explain("\n".join(self._said)))
            if await answers(self.url):
                return
            await asyncio.sleep(0.02)
        raise Unavailable(
            f"PostgreSQL did not become ready within {READY_WITHIN:.0f} s. {explain(chr(10).join(self._said))}"
        )

    async def wait(self) -> int:
        """Wait until the program ends; its exit code."""
        if self._process is None:
            return 0
        return await self._process.wait()

    async def stop(self) -> None:
        """Fast shutdown (open transactions are rolled back), then by force."""
        process, self._process = self._process, None
        if process is None:
            return
        for sign, patience in ((signal.SIGINT, STOP_WITHIN), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0)):
            if process.returncode is None:
                with contextlib.suppress(ProcessLookupError):
                    process.send_signal(sign)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(process.wait(), patience)
        if self._reader is not None:
            await self._reader
        with contextlib.suppress(OSError):
            self.folder.sockets.rmdir()


async def answers(url: str) -> bool:
    """Whether a PostgreSQL answers there and lets us in."""
    try:
        connection = await asyncpg.connect(url, timeout=5)
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError):
        return False
    await connection.close()
    return True


def _end_orphan(data: Path) -> None:
    """Deal with what a killed server left: end a postmaster that still runs on `data`, drop a stale pid file.

    We hold the folder's lock here, so whatever runs on it is nobody's any more. A number in the file that by now
    belongs to another program must not keep PostgreSQL from starting.
    """
    pid_file = data / "postmaster.pid"
    try:
        pid = int(pid_file.read_text().split("\n", 1)[0])
    except (OSError, ValueError):
        return
    if _is_postmaster(pid, data):
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGINT)
            _wait_gone(pid, STOP_WITHIN)
            os.kill(pid, signal.SIGQUIT)
            _wait_gone(pid, 5.0)
    else:
        pid_file.unlink(missing_ok=True)


def _is_postmaster(pid: int, data: Path) -> bool:
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return sys.platform != "linux"  # cannot be told here: PostgreSQL looks for itself
    return str(data).encode() in command


def _wait_gone(pid: int, seconds: float) -> None:
    """Raises ProcessLookupError as soon as the process is gone."""
    for _ in range(int(seconds / 0.05)):
        os.kill(pid, 0)
        time.sleep(0.05)
