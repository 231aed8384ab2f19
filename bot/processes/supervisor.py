"""Keep a table of processes running: start them in order, restart what falls over, stop all, leave nothing behind."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import json
import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bot.errors import Conflict, Unavailable
from bot.processes.process import Child, Process, Say

READY_WITHIN = 90.0  # seconds for a process to become ready
CHECK_EVERY = 10.0  # seconds between two looks whether a process still answers
CHECKS_MISSED = 3  # so many in a row, and it is taken for hung and restarted
FIRST_DELAY, LONGEST_DELAY = 0.2, 30.0  # seconds before a restart; doubled each time
STEADY_AFTER = 60.0  # seconds of life after which the next fall counts as the first


class Supervisor:
    """Runs a table of processes until it is told to stop."""

    def __init__(self, table: Sequence[Process], *, var_dir: Path, say: Say) -> None:
        """`say` gets the lines of all processes, each behind its process's name."""
        self._table = table
        self._status_file = var_dir / "run" / "status.json"
        self._say = say
        self._width = max((len(process.name) for process in table), default=0)
        self._children: dict[str, Child] = {}
        self._restarts: dict[str, int] = {process.name: 0 for process in table}
        self._ready: set[str] = set()
        self._keepers: list[asyncio.Task[None]] = []

    async def run(self, *, started: Callable[[], None] | None = None) -> None:
        """Start everything, call `started`, stay until SIGTERM, SIGINT or cancellation, then stop everything.

        Raises Conflict when another supervisor runs on the same var folder, Unavailable when a process cannot be
        started in the first place. Later falls are restarted, never raised.
        """
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        with _alone(self._status_file.with_name("up.lock")):
            for sign in (signal.SIGTERM, signal.SIGINT):
                loop.add_signal_handler(sign, stop.set)
            starting = asyncio.create_task(self.start())
            stopping = asyncio.create_task(stop.wait())
            try:
                await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
                if starting.done():
                    starting.result()
                    if started is not None:
                        started()
                    await stopping
            finally:
                for sign in (signal.SIGTERM, signal.SIGINT):
                    loop.remove_signal_handler(sign)
                for task in (starting, stopping):
                    task.cancel()
                await asyncio.gather(starting, stopping, return_exceptions=True)
                await self.stop()

    async def start(self) -> None:
        """Start all processes, each when the one before it is ready. Raises Unavailable."""
        for process in self._table:
            child = self._new_child(process)
            await child.start()
            self._write_status()
            if process.once:
                await self._finish(child)
                continue
            await child.wait_until_ready(READY_WITHIN)
            self._ready.add(process.name)
            self._write_status()
            self._keepers.append(asyncio.create_task(self._keep(process, child)))

    async def stop(self) -> None:
        """Stop all processes, the last started first."""
        for keeper in self._keepers:
            keeper.cancel()
        await asyncio.gather(*self._keepers, return_exceptions=True)
        for name in reversed([process.name for process in self._table]):
            if child := self._children.get(name):
                await child.stop()
        self._status_file.unlink(missing_ok=True)

    async def _finish(self, child: Child) -> None:
        """Wait for a process that runs once. Raises Unavailable when it failed."""
        if code := await child.wait():
            said = child.last_line or "it said nothing"
            raise Unavailable(f"{child.process.name} ended with exit code {code}: {said}")
        child.tidy()
        del self._children[child.process.name]

    async def _keep(self, process: Process, child: Child) -> None:
        """Restart a process whenever it ends or hangs, until we are cancelled."""
        delay, since = FIRST_DELAY, asyncio.get_running_loop().time()
        while True:
            code = await self._fallen(child)
            self._ready.discard(process.name)
            if asyncio.get_running_loop().time() - since > STEADY_AFTER:
                delay = FIRST_DELAY
            self._tell(process, f"ended with exit code {code}; starts again in {delay:.1f} s")
            child.tidy()
            self._write_status()
            await asyncio.sleep(delay)
            delay, since = min(2 * delay, LONGEST_DELAY), asyncio.get_running_loop().time()
            self._restarts[process.name] += 1
            child = self._new_child(process)
            try:
                await child.start()
                self._write_status()
                await child.wait_until_ready(READY_WITHIN)
                self._ready.add(process.name)
            except Unavailable as error:
                self._tell(process, str(error))
                await child.stop()
            self._write_status()

    async def _fallen(self, child: Child) -> int:
        """Wait until a process has ended, or has not answered for some time and was ended; its exit code."""
        missed = 0
        while missed < CHECKS_MISSED:
            with contextlib.suppress(TimeoutError):
                return await asyncio.wait_for(child.wait(), CHECK_EVERY)
            answers = child.process.ready is None or await child.process.ready()
            missed = 0 if answers else missed + 1
        self._tell(child.process, f"has not answered for {CHECK_EVERY * CHECKS_MISSED:.0f} s and is stopped")
        await child.stop()
        return child.exit_code or 0

    def _new_child(self, process: Process) -> Child:
        child = Child(process, lambda line: self._tell(process, line))
        self._children[process.name] = child
        return child

    def _tell(self, process: Process, line: str) -> None:
        self._say(f"{process.name:<{self._width}} | {line}")

    def _write_status(self) -> None:
        """Write who runs, whole or not at all: tests and `huifang doctor` read it."""
        processes = {
            name: {
                "pid": child.pid,
                "ready": name in self._ready,
                "port": child.process.port,
                "restarts": self._restarts[name],
            }
            for name, child in self._children.items()
        }
        fresh = self._status_file.with_suffix(".fresh")
        fresh.write_text(json.dumps({"supervisor": os.getpid(), "processes": processes}, indent=2))
        fresh.replace(self._status_file)


def read_status(var_dir: Path) -> dict[str, dict[str, object]]:
    """The processes of the supervisor that runs on `var_dir`, by name; empty when none does."""
    path = var_dir / "run" / "status.json"
    try:
        with _alone(path.with_name("up.lock")):
            return {}  # nobody holds the lock, so what the file says is old
    except Conflict:
        pass
    try:
        read: dict[str, dict[str, object]] = json.loads(path.read_text())["processes"]
    except (OSError, ValueError, KeyError):
        return {}
    return read


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold the lock file while the block runs. Raises Conflict when somebody else holds it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Conflict(
                f"Huifang already runs on {path.parent.parent}. "
                "Stop it first, or set HUIFANG_VAR_DIR to another folder."
            ) from error
        yield
