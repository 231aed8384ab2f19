"""`huifang up`: all processes of one installation, supervised, with one stream of log lines."""

from __future__ import annotations

import asyncio
import sys
from typing import Annotated

import typer

from bot.errors import BadInput
from bot.processes import model
from bot.processes.process import Process, is_free
from bot.processes.supervisor import Supervisor
from bot.processes.table import table
from bot.settings import read_settings


def run(
    workers: Annotated[int | None, typer.Option(min=1, max=64, help="How many worker processes.")] = None,
    rasa: Annotated[int | None, typer.Option(min=1, max=64, help="How many Rasa processes.")] = None,
    console_port: Annotated[int | None, typer.Option(help="Port of the operators' console.")] = None,
    gateway_port: Annotated[int | None, typer.Option(help="Port of the internet side.")] = None,
) -> None:
    """Run everything on this machine until Ctrl-C; options win over settings."""
    given = {"workers": workers, "rasa_replicas": rasa, "console_port": console_port, "gateway_port": gateway_port}
    settings = read_settings(**{name: value for name, value in given.items() if value is not None})
    processes = table(settings)
    check(processes)
    where = f"Console: http://127.0.0.1:{settings.console_port}  Customers: {settings.public_url}  Stop with Ctrl-C."
    supervisor = Supervisor(processes, var_dir=settings.var_dir, say=say)
    asyncio.run(supervisor.run(started=lambda: say(where)))


def check(processes: tuple[Process, ...]) -> None:
    """Say at once what would only fail later. Raises BadInput."""
    if not model.MODEL.is_file():
        raise BadInput("Rasa has no trained model yet. Run `make setup` (or `make train`).")
    taken = [f"{process.port} ({process.name})" for process in processes if process.port and not is_free(process.port)]
    if taken:
        raise BadInput(
            f"These ports are in use: {', '.join(taken)}. Stop what uses them (`huifang doctor` tells whether it is "
            "another Huifang), or set other ones (HUIFANG_GATEWAY_PORT, _CONSOLE_PORT, _ACTIONS_PORT, _RASA_PORT)."
        )


def say(line: str) -> None:
    """One line of the log."""
    print(line, file=sys.stderr, flush=True)
