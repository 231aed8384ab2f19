"""One process to run, and one that runs."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import shutil
import signal
import socket
import tempfile
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

from bot.child import RunAs, credentials, dying_with_us, give
from bot.errors import Unavailable
from bot.settings import ROOT

SCRATCH = "{scratch}"  # in an argument: the process's own empty folder, gone when the process is

STOP_WITHIN = 15.0  # seconds between asking a process to stop and making it
_LONGEST_LINE = 1 << 20

Ready = Callable[[], Awaitable[bool]]
Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """What to run."""

    name: str
    argv: tuple[str, ...]
    env: Mapping[str, str] | None = None  # exactly this environment; None: ours
    ready: Ready | None = None  # None: ready when it has lived for a second
    once: bool = False  # it runs to its end before the next one starts
    port: int | None = None
    user: RunAs | None = None


class Child:
    """A running process, in a process group of its own that ends with us."""

    def __init__(self, process: Process, say: Say) -> None:
        """`say` gets each line that it writes, to either stream."""
        self.process = process
        self.last_line = ""
        self._say = say
        self._running: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._scratch: Path | None = None

    @property
    def pid(self) -> int | None:
        """Its process id; None before it was started."""
        return self._running.pid if self._running else None

    @property
    def exit_code(self) -> int | None:
        """None while it runs."""
        return self._running.returncode if self._running else None

    async def start(self) -> None:
        """Start it; does not wait until it is ready. Raises Unavailable when there is nothing to start."""
        argv = [
            part.replace(SCRATCH, str(self._make_scratch())) if SCRATCH in part else part for part in self.process.argv
        ]
        try:
            self._running = await asyncio.create_subprocess_exec(
                *argv,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
                env=self.process.env,
                cwd=ROOT,
                limit=_LONGEST_LINE,
                start_new_session=True,
                preexec_fn=dying_with_us(signal.SIGKILL),
                **credentials(self.process.user),
            )
        except OSError as error:
            raise Unavailable(
                f"{self.process.name} cannot be started: {argv[0]}: {error.strerror}. Run `make setup`."
            ) from error
        self._reader = asyncio.create_task(self._read(self._running))

    async def wait(self) -> int:
        """Wait until it ends, and until all that it wrote was passed on; its exit code."""
        assert self._running is not None
        code = await self._running.wait()
        if self._reader is not None:
            await self._reader
        return code

    async def wait_until_ready(self, seconds: float) -> None:
        """Wait until it is ready. Raises Unavailable when it ends before, or takes longer."""
        if self.process.ready is None:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.wait(), 1.0)
            if self.exit_code is None:
                return
        deadline = asyncio.get_running_loop().time() + seconds
        while asyncio.get_running_loop().time() < deadline:
            if self.exit_code is not None:
                await self.wait()
                raise Unavailable(
                    f"{self.process.name} ended with exit code {self.exit_code}: {self.last_line or 'it said nothing'}"
                )
            if self.process.ready is not None and await self.process.ready():
                return
            await asyncio.sleep(0.05)
        raise Unavailable(
            f"{self.process.name} was not ready after {seconds:.0f} s: {self.last_line or 'it said nothing'}"
        )

    async def stop(self, *, within: float = STOP_WITHIN) -> None:
        """Ask the whole group to stop, and after `within` seconds make it. Does nothing when it has ended."""
        if self._running is not None:
            if self.exit_code is None:
                self._signal(signal.SIGTERM)
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._running.wait(), within)
            self._signal(signal.SIGKILL)  # whatever is left of the group
            await self.wait()
        self.tidy()

    def tidy(self) -> None:
        """Remove its own folder."""
        scratch, self._scratch = self._scratch, None
        if scratch is not None:
            shutil.rmtree(scratch, ignore_errors=True)

    def _make_scratch(self) -> Path:
        if self._scratch is None:
            self._scratch = Path(tempfile.mkdtemp(prefix=f"huifang-{self.process.name}-"))
            give(self._scratch, self.process.user)
        return self._scratch

    def _signal(self, sign: signal.Signals) -> None:
        assert self._running is not None
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._running.pid, sign)

    async def _read(self, running: asyncio.subprocess.Process) -> None:
        assert running.stdout is not None
        while True:
            try:
                line = await running.stdout.readline()
            except ValueError:  # a line past the limit: its beginning is dropped
                continue
            if not line:
                return
            text = line.decode(errors="replace").rstrip()
            self.last_line = text or self.last_line
            self._say(text)


def answers_at(url: str, *, token: str = "") -> Ready:
    """Ready when a GET of `url` is answered with 200."""
    headers = {"Authorization": f"Bearer {token}"} if token else {}

    async def ready() -> bool:
        try:
            async with httpx.AsyncClient(trust_env=False, timeout=5.0) as http:
                return (await http.get(url, headers=headers)).status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    return ready


def free_port() -> int:
    """A loopback port that nobody listens on now.

    It lies below the range from which systems lend ports to outgoing connections, or one of those could take it before
    it is used.
    """
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        if is_free(port):
            return port


def is_free(port: int, host: str = "127.0.0.1") -> bool:
    """Whether a server could listen on `port`."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            return False
        return True
