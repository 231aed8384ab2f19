"""`huifang demo`: everything starts, ninety days of the example company pass at speed, and it stays up."""

from __future__ import annotations

import asyncio
import contextlib
import json
import shutil
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import asdict
from datetime import datetime
from typing import Annotated, Any

import httpx
import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from sqlalchemy.exc import SQLAlchemyError

from bot.commands.up import check
from bot.demo.audit import audit
from bot.demo.clock import set_clock
from bot.demo.company import PASSWORD
from bot.demo.counts import count
from bot.demo.run import BEGIN, Demo, open_demo
from bot.log import set_up_log
from bot.postgres.folder import Folder
from bot.processes.process import free_port, is_free
from bot.processes.supervisor import Supervisor
from bot.processes.table import table
from bot.runtime import Runtime, open_runtime
from bot.settings import Settings, read_settings

# A carrier that does not answer is looked up soon: in a demo nobody waits for real carriers.
LEASE = 8.0
STOPPED = 130  # the exit code of a command that was stopped by Ctrl-C


def run(
    once: Annotated[bool, typer.Option("--once", help="End when the days have passed.")] = False,
    days: Annotated[int, typer.Option(min=1, max=365, help="How many days pass.")] = 90,
    customers: Annotated[
        int | None, typer.Option(min=1, help="How many customers; the example's own if left out.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Another seed: other people, other answers.")] = 7,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the counts as one JSON object, as the last line.")
    ] = False,
) -> None:
    """Let an example company's days pass with scripted customers, then stay up with the console and the phone."""
    settings = demo_settings(once=once)
    set_up_log("WARNING", as_json=False)
    code = asyncio.run(_run(settings, once=once, days=days, customers=customers, seed=seed, as_json=as_json))
    sys.exit(code)


def demo_settings(*, once: bool) -> Settings:
    """The settings of a demo: a folder of its own, the simulated carrier, a clock that moves, ports that are free."""
    own = read_settings()
    fixed = {"gateway_port": own.gateway_port, "console_port": own.console_port}
    ports = {name: port if not once and is_free(port) else free_port() for name, port in fixed.items()}
    return read_settings(
        var_dir=own.var_dir / "demo",
        clock="database",
        carrier="simulator",
        actions_port=free_port(),
        rasa_port=free_port(),
        public_url=f"http://127.0.0.1:{ports['gateway_port']}",
        lease=LEASE,
        log_level="WARNING",
        **ports,
    )


async def _run(settings: Settings, *, once: bool, days: int, customers: int | None, seed: int, as_json: bool) -> int:
    async with _installation(settings) as (runtime, processes), _gateway(settings) as gateway:
        with _progress(days) as progress:
            opened = open_demo(runtime, gateway, days=days, customers=customers, seed=seed, progress=progress)
            async with opened as demo:
                passing = asyncio.create_task(demo.run())
                await asyncio.wait({passing, processes}, return_when=asyncio.FIRST_COMPLETED)
                if await _is_stopped(passing, processes):
                    return STOPPED
                passing.result()
        counts = await _counts(runtime, demo)
        if not once:
            await _stay(runtime, demo, counts)
            await _live_on(demo, processes)
    _print(counts, as_json=as_json)
    return 0 if counts["lost"] == counts["duplicates"] == 0 else 1


@asynccontextmanager
async def _installation(settings: Settings) -> AsyncIterator[tuple[Runtime, asyncio.Task[None]]]:
    """All processes, supervised, on an empty folder; the task ends when they do (Ctrl-C)."""
    folder = Folder.at(settings.var_dir)
    if settings.var_dir.exists():
        shutil.rmtree(settings.var_dir)
    processes = table(settings)
    check(processes)
    supervisor = Supervisor(processes, var_dir=settings.var_dir, say=_say)
    running = asyncio.create_task(supervisor.run(started=(started := asyncio.Event()).set))
    try:
        waiting = asyncio.create_task(started.wait())
        await asyncio.wait({running, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        if running.done():
            running.result()
        url = settings.database_url.get_secret_value() if settings.database_url else folder.url
        async with open_runtime(settings, url=url) as runtime:
            yield runtime, running
    finally:
        running.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await running


@asynccontextmanager
async def _gateway(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=settings.public_url, timeout=10.0, trust_env=False) as client:
        yield client


async def _counts(runtime: Runtime, demo: Demo) -> dict[str, Any]:
    async with runtime.sessions() as session:
        counts = await count(session, demo.end)
    found = await audit(runtime.database_url, now=await runtime.now())
    return counts | asdict(found)


async def _stay(runtime: Runtime, demo: Demo, counts: dict[str, Any]) -> None:
    """The clock goes on as usual, and the console and the phone stay up until Ctrl-C."""
    async with runtime.sessions() as session, session.begin():
        await set_clock(session, demo.end, rate=1.0)
    console = Console(stderr=True)
    settings = runtime.settings
    console.print(f"\n[bold]{demo.end:%Y-%m-%d}[/bold]: the days have passed. {_summary(counts)}\n")
    console.print(f"  Console  http://127.0.0.1:{settings.console_port}/   password: {PASSWORD}")
    for login in demo.company.logins:
        console.print(f"             {login.role:<14} {login.login}")
    console.print(f"  Phone    {settings.public_url}/phone   (be one of the customers)")
    console.print("  Stop     Ctrl-C\n")


async def _is_stopped(passing: asyncio.Task[None], processes: asyncio.Task[None]) -> bool:
    """Whether somebody stopped the processes; what the demo itself then says is of no interest."""
    if passing.done() and passing.exception() is not None:
        await asyncio.wait({processes}, timeout=10.0)  # the database may have gone first
    if not processes.done():
        return False
    passing.cancel()
    await asyncio.gather(passing, return_exceptions=True)
    processes.result()
    return True


async def _live_on(demo: Demo, processes: asyncio.Task[None]) -> None:
    """The scripted customers go on answering, except those whose phone somebody plays."""
    while not processes.done():
        with contextlib.suppress(OSError, SQLAlchemyError):  # the database may be going down: then it all ends
            await demo.crowd.deliver(await demo.runtime.now())
            await demo.crowd.react()
        await asyncio.wait({processes}, timeout=1.0)
    processes.result()


def _summary(counts: dict[str, Any]) -> str:
    return (
        f"{counts['customers']} customers, {counts['planned']} visits planned, {counts['completed']} completed, "
        f"{counts['cases_opened']} cases opened, {counts['cases_closed']} closed by the customers' own word; "
        f"lost {counts['lost']}, duplicates {counts['duplicates']}."
    )


def _print(counts: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(counts, ensure_ascii=False), flush=True)
    else:
        print(_summary(counts), flush=True)


@contextlib.contextmanager
def _progress(days: int) -> Iterator[Callable[[datetime], None]]:
    """A bar on standard error that shows which day it is; lines where there is no terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _lines()
        return
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[day]}"), TimeElapsedColumn())
    with Progress(*columns, console=console) as bar:
        task = bar.add_task("Days pass", total=days, day=f"{BEGIN:%Y-%m-%d}")

        def show(at: datetime) -> None:
            local = at.astimezone(BEGIN.tzinfo)
            bar.update(task, completed=(local - BEGIN).total_seconds() / 86400, day=f"{local:%Y-%m-%d %H:%M}")

        yield show


def _lines() -> Callable[[datetime], None]:
    told = [-1]

    def show(at: datetime) -> None:
        quarters = int((at - BEGIN).total_seconds() / 21_600)  # a line for every six hours that have passed
        if quarters > told[0]:
            told[0] = quarters
            _say(f"demo      | day {quarters / 4:.2f} {at.astimezone(BEGIN.tzinfo):%Y-%m-%d %H:%M}")

    return show


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
