"""Processes are killed in the middle of the demo, or answer errors for a while: nothing is lost, nothing sent twice."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from bot.processes.supervisor import read_status
from bot.settings import ROOT

DAYS = 9
# Which process is hit when the demo has come so far: each of them early, in the thick of it, and again.
KILLS = tuple((1.0 + 0.8 * step, name) for step, name in enumerate(("worker", "rasa", "actions") * 3))
HANGS = ((2.0, "rasa"), (6.0, "actions"))


@asynccontextmanager
async def demo(var_dir: Path) -> AsyncIterator[tuple[asyncio.subprocess.Process, Callable[[], float]]]:
    """The real command, and how many of its days have passed so far."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        *("demo", "--once", "--json", "--days", str(DAYS), "--seed", "7"),
        cwd=ROOT,
        env={**os.environ, "HUIFANG_VAR_DIR": str(var_dir)},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    days = [0.0]

    async def follow() -> None:
        assert process.stderr is not None
        async for line in process.stderr:
            name, _, rest = line.decode(errors="replace").partition("|")
            if name.strip() == "demo" and "day " in rest:
                days[0] = float(rest.split("day ")[1].split()[0])

    following = asyncio.create_task(follow())
    try:
        yield process, lambda: days[0]
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGTERM)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), 120)
        following.cancel()


async def counts(process: asyncio.subprocess.Process) -> dict[str, Any]:
    """The last line of what the demo prints."""
    assert process.stdout is not None
    printed = (await process.stdout.read()).decode().strip().splitlines()
    assert await process.wait() == 0, printed
    found: dict[str, Any] = json.loads(printed[-1])
    return found


async def until(passed: Callable[[], float], days: float, process: asyncio.subprocess.Process) -> None:
    while passed() < days and process.returncode is None:
        await asyncio.sleep(0.05)


def assert_sound(found: dict[str, Any]) -> None:
    assert (found["lost"], found["duplicates"], found["unaccounted"], found["after_opt_out"]) == (0, 0, 0, 0)
    states = ("completed", "partial", "unreachable", "refused", "opted_out", "wrong_person", "expired", "merged")
    assert found["planned"] == sum(found[state] for state in (*states, "cancelled", "open")) > 0
    # What was said in words went through Rasa, except a stop that could not wait for it.
    assert found["turns_in_words"] - found["opt_outs"] <= found["rasa_turns"] <= found["turns_in_words"]
    assert found["rasa_turns"] > 15


def pid_of(name: str, var_dir: Path) -> int | None:
    """The process that the supervisor says runs under this name; none while it is being brought back."""
    pid = read_status(var_dir / "demo").get(name, {}).get("pid")
    return pid if isinstance(pid, int) else None


async def test_processes_are_killed_in_the_middle(var_dir: Path) -> None:
    """`kill -9`, each three times: the supervisor brings it back, and the carrier's books agree with the rows."""
    killed: Counter[str] = Counter()
    async with demo(var_dir) as (process, passed):
        for at, name in KILLS:
            await until(passed, at, process)
            pid = pid_of(name, var_dir)
            if pid is not None:
                os.kill(pid, signal.SIGKILL)
                killed[name] += 1
                await asyncio.sleep(1.0)
        found = await counts(process)

    assert killed == Counter(name for _, name in KILLS)
    assert_sound(found)


async def test_processes_hang_for_a_while(var_dir: Path) -> None:
    """Stopped, so that every turn runs into its time-out; then they go on."""
    async with demo(var_dir) as (process, passed):
        for at, name in HANGS:
            await until(passed, at, process)
            pid = pid_of(name, var_dir)
            assert pid is not None
            os.kill(pid, signal.SIGSTOP)
            await asyncio.sleep(12.0)
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)
        found = await counts(process)

    assert_sound(found)
