import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.errors import Conflict, Unavailable
from bot.processes.process import SCRATCH, Child, Process, answers_at, free_port, is_free
from bot.processes.supervisor import Supervisor, read_status
from bot.settings import ROOT

# Says hello, then lives until it is told to stop; a second argument makes it deaf to SIGTERM.
SLEEPER = """
import signal, sys, time
if len(sys.argv) > 1: signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("hello", flush=True)
time.sleep(600)
"""


def python(code: str, *arguments: str, name: str = "sleeper", once: bool = False) -> Process:
    return Process(name=name, argv=(sys.executable, "-c", code, *arguments), once=once)


@asynccontextmanager
async def started(*table: Process, var_dir: Path) -> AsyncIterator[tuple[Supervisor, list[str]]]:
    lines: list[str] = []
    supervisor = Supervisor(table, var_dir=var_dir, say=lines.append)
    running = asyncio.create_task(supervisor.run())
    try:
        yield supervisor, lines
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def within(seconds: float, comes_true: Callable[[], bool] | Callable[[], Awaitable[bool]]) -> bool:
    for _ in range(int(seconds / 0.05)):
        came = comes_true()
        if came if isinstance(came, bool) else await came:
            return True
        await asyncio.sleep(0.05)
    return False


def pid_of(var_dir: Path, name: str) -> int | None:
    state = read_status(var_dir).get(name)
    return int(str(state["pid"])) if state and state["ready"] else None


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"


async def test_a_killed_process_is_started_again(tmp_path: Path) -> None:
    async with started(python(SLEEPER), var_dir=tmp_path) as (_, lines):
        assert await within(10, lambda: pid_of(tmp_path, "sleeper") is not None)
        first = pid_of(tmp_path, "sleeper")
        assert first is not None
        os.kill(first, signal.SIGKILL)
        assert await within(10, lambda: pid_of(tmp_path, "sleeper") not in {None, first})
        assert read_status(tmp_path)["sleeper"]["restarts"] == 1
        assert any("ended with exit code -9" in line for line in lines)
    assert read_status(tmp_path) == {}


async def test_every_line_bears_the_name_of_its_process(tmp_path: Path) -> None:
    table = (python("print('早')", name="first", once=True), python(SLEEPER, name="sleeper"))
    async with started(*table, var_dir=tmp_path) as (_, lines):
        assert await within(10, lambda: "sleeper | hello" in lines)
        assert lines[0] == "first   | 早"


async def test_each_process_starts_when_the_one_before_is_ready(tmp_path: Path) -> None:
    port = free_port()
    server = Process(
        name="server",
        argv=(sys.executable, "-m", "http.server", str(port), "--bind", "127.0.0.1"),
        ready=answers_at(f"http://127.0.0.1:{port}/"),
        port=port,
    )
    asks = f"import urllib.request as u; print(u.urlopen('http://127.0.0.1:{port}/').status)"
    async with started(server, python(asks, name="asks", once=True), var_dir=tmp_path) as (_, lines):
        assert await within(20, lambda: "asks   | 200" in lines)


async def test_nothing_starts_after_a_first_start_that_failed(tmp_path: Path) -> None:
    broken = python("raise SystemExit('the disk is full')", name="broken", once=True)
    supervisor = Supervisor((broken, python(SLEEPER)), var_dir=tmp_path, say=lambda _: None)
    with pytest.raises(Unavailable, match="broken ended with exit code 1: the disk is full"):
        await supervisor.run()
    assert read_status(tmp_path) == {}


async def test_a_program_that_is_not_there_is_explained(tmp_path: Path) -> None:
    missing = Process(name="rasa", argv=(str(tmp_path / "python"),))
    with pytest.raises(Unavailable, match=r"rasa cannot be started: .*make setup"):
        await Supervisor((missing,), var_dir=tmp_path, say=lambda _: None).run()


async def test_a_process_that_keeps_falling_is_restarted_more_and_more_slowly(tmp_path: Path) -> None:
    flaky = python("import time; time.sleep(1.3); raise SystemExit(3)", name="flaky")
    async with started(flaky, var_dir=tmp_path) as (_, lines):
        falls = "ended with exit code 3; starts again in"
        assert await within(30, lambda: sum(falls in line for line in lines) >= 3)
    delays = [float(line.split(falls)[1].split()[0]) for line in lines if falls in line]
    assert delays[:3] == [0.2, 0.4, 0.8]


async def test_a_deaf_process_and_its_children_are_gone_after_stop(tmp_path: Path) -> None:
    starts = f"p = subprocess.Popen([sys.executable, '-c', {SLEEPER!r}, 'deaf'])"
    parent = f"import subprocess, sys; {starts}; print(p.pid, flush=True); p.wait()"
    lines: list[str] = []
    child = Child(python(parent), lines.append)
    await child.start()
    assert await within(10, lambda: "hello" in lines)
    grandchild = int(next(line for line in lines if line.isdigit()))
    assert lives(grandchild)
    await child.stop(within=0.5)
    assert await within(5, lambda: not lives(grandchild))


async def test_nothing_is_left_when_the_supervisor_itself_is_killed(tmp_path: Path) -> None:
    code = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from bot.processes.process import Process\n"
        "from bot.processes.supervisor import Supervisor\n"
        f"table = (Process(name='sleeper', argv=(sys.executable, '-c', {SLEEPER!r})),)\n"
        f"asyncio.run(Supervisor(table, var_dir=Path({str(tmp_path)!r}), say=print).run())\n"
    )
    supervisor = await asyncio.create_subprocess_exec(
        sys.executable, "-c", code, cwd=ROOT, stdout=asyncio.subprocess.DEVNULL
    )
    assert await within(20, lambda: pid_of(tmp_path, "sleeper") is not None)
    pid = pid_of(tmp_path, "sleeper")
    assert pid is not None
    supervisor.kill()
    await supervisor.wait()
    assert await within(5, lambda: not lives(pid))
    assert read_status(tmp_path) == {}  # the file is still there, but nobody stands behind it


async def test_only_one_supervisor_runs_on_a_folder(tmp_path: Path) -> None:
    async with started(python(SLEEPER), var_dir=tmp_path):
        assert await within(10, lambda: pid_of(tmp_path, "sleeper") is not None)
        second = Supervisor((python(SLEEPER),), var_dir=tmp_path, say=lambda _: None)
        with pytest.raises(Conflict, match="already runs"):
            await second.run()


async def test_a_process_gets_the_environment_that_it_was_given_and_no_other(tmp_path: Path) -> None:
    code = "import json, os; print(json.dumps(dict(os.environ)))"
    lines: list[str] = []
    child = Child(Process(name="bare", argv=(sys.executable, "-c", code), env={"ONLY": "this"}), lines.append)
    await child.start()
    assert await child.wait() == 0
    seen = json.loads(lines[0])
    seen.pop("LC_CTYPE", None)  # Python sets it for itself
    assert seen == {"ONLY": "this"}


async def test_its_own_folder_is_there_and_goes_with_it() -> None:
    lines: list[str] = []
    code = "import os, sys; print(os.listdir(sys.argv[1]), sys.argv[1])"
    child = Child(Process(name="folder", argv=(sys.executable, "-c", code, SCRATCH)), lines.append)
    await child.start()
    await child.wait()
    listing, folder = lines[0].split(" ")
    assert listing == "[]"
    assert Path(folder).is_dir()
    await child.stop()
    assert not Path(folder).exists()


async def test_a_very_long_line_stops_nothing() -> None:
    lines: list[str] = []
    child = Child(python("print('x' * 3_000_000); print('after')"), lines.append)
    await child.start()
    assert await child.wait() == 0
    assert lines[-1] == "after"


async def test_a_taken_port_is_not_free() -> None:
    server = await asyncio.start_server(lambda _r, _w: None, "127.0.0.1", 0)
    port: int = server.sockets[0].getsockname()[1]
    assert not is_free(port)
    server.close()
    await server.wait_closed()
    assert is_free(port)
