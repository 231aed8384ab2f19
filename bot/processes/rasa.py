"""The boxed Rasa processes."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.child import RunAs, is_reachable, run_as
from bot.errors import Unavailable
from bot.nlu.client import ROUTE, RasaClient
from bot.processes.process import SCRATCH, Child, Process, answers_at, free_port
from bot.settings import ROOT, Settings

PYTHON = ROOT / "envs" / "rasa" / ".venv" / "bin" / "python"
LAUNCHER = ROOT / "envs" / "rasa" / "launcher.py"
MODEL = ROOT / "build" / "rasa"

READY_WITHIN = 90.0  # seconds; three or four on a quiet machine

# Of the time a turn may take, the part that belongs to the action; the rest is Rasa's.
_ACTION_SHARE = 0.75


def rasa_process(
    settings: Settings, *, port: int, actions_url: str, model: Path = MODEL, name: str = "rasa"
) -> Process:
    """One Rasa on `port`: no variable of ours but its token, and a user of its own where that is possible."""
    return Process(
        name=name,
        argv=(
            *(str(PYTHON), "-W", "ignore", str(LAUNCHER)),
            *("--model", str(model), "--port", str(port), "--folder", SCRATCH),
        ),
        env={
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "PYTHONUNBUFFERED": "1",
            "HUIFANG_BOX_TOKEN": settings.box_token,
            "HUIFANG_ACTIONS_URL": actions_url,
            "HUIFANG_ACTION_TIMEOUT": f"{settings.turn_timeout * _ACTION_SHARE:.2f}",
        },
        ready=answers_at(f"http://127.0.0.1:{port}{ROUTE}/ready", token=settings.box_token),
        port=port,
        user=box_user(),
    )


def box_user() -> RunAs | None:
    """Rasa's own user, when we are root and that user could reach Python and the project. None: as ourselves."""
    if not (is_reachable(PYTHON) and is_reachable(LAUNCHER)):
        return None
    try:
        return run_as("huifang-rasa")
    except Unavailable:  # Landlock still stands (envs/rasa/box.py)
        return None


def actions_url(port: int) -> str:
    """Where Rasa calls the action server that listens on `port`."""
    return f"http://127.0.0.1:{port}/webhook"


@asynccontextmanager
async def running_rasa(
    settings: Settings, *, actions: str | None = None, model: Path = MODEL
) -> AsyncIterator[RasaClient]:
    """A Rasa on a free port while the block runs; `actions` is the action server's URL. Raises Unavailable."""
    port = free_port()
    url = actions or actions_url(settings.actions_port)
    child = Child(rasa_process(settings, port=port, actions_url=url, model=model), _to_stderr)
    try:
        await child.start()
        await child.wait_until_ready(READY_WITHIN)
        async with RasaClient(
            [f"http://127.0.0.1:{port}"], token=settings.box_token, timeout=settings.turn_timeout
        ) as client:
            yield client
    finally:
        await child.stop()


def _to_stderr(line: str) -> None:
    print(f"rasa | {line}", file=sys.stderr, flush=True)
