"""The processes of `huifang up`, in the order in which they start."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from bot.postgres.folder import Folder
from bot.postgres.server import answers
from bot.processes.process import Process, answers_at
from bot.processes.rasa import actions_url, rasa_process
from bot.settings import Settings


def table(settings: Settings, *, environment: Mapping[str, str] | None = None) -> tuple[Process, ...]:
    """All processes of one installation; `environment` is added to that of our own programs.

    They get the database's address and the settings that differ from the environment's by variables, so that every
    process reads the same.
    """
    folder = Folder.at(settings.var_dir)
    url = settings.database_url.get_secret_value() if settings.database_url else folder.url
    ours = {**os.environ, **_as_environment(settings), "HUIFANG_DATABASE_URL": url, **(environment or {})}
    database = () if settings.database_url else (_postgres(folder, ours),)
    return (
        *database,
        Process(name="prepare", argv=(sys.executable, "-m", "bot.prepare"), env=ours, once=True),
        *_rasas(settings),
        _server("actions", ("-m", "actions"), "127.0.0.1", settings.actions_port, ours),
        *_numbered("worker", settings.workers, ("-m", "scheduler", "worker"), ours),
        Process(name="scheduler", argv=(sys.executable, "-m", "scheduler", "clock"), env=ours),
        _server("gateway", ("-m", "bot.app", "gateway"), settings.listen_host, settings.gateway_port, ours),
        _server("console", ("-m", "bot.app", "console"), settings.listen_host, settings.console_port, ours),
    )


def rasa_urls(settings: Settings) -> tuple[str, ...]:
    """Where the Rasa processes listen: one port after the other."""
    return tuple(f"http://127.0.0.1:{settings.rasa_port + number}" for number in range(settings.rasa_replicas))


def _as_environment(settings: Settings) -> dict[str, str]:
    """The settings that were given, as the variables that a child reads them from."""
    given = {name: getattr(settings, name) for name in settings.model_fields_set}
    plain = {name: getattr(value, "get_secret_value", lambda value=value: value)() for name, value in given.items()}
    return {f"HUIFANG_{name.upper()}": str(value) for name, value in plain.items() if value is not None}


def _postgres(folder: Folder, environment: Mapping[str, str]) -> Process:
    async def ready() -> bool:
        return await answers(folder.url)

    argv = (sys.executable, "-m", "bot.postgres", str(folder.var_dir))
    return Process(name="postgres", argv=argv, env=environment, ready=ready)


def _rasas(settings: Settings) -> tuple[Process, ...]:
    url = actions_url(settings.actions_port)
    names = _names("rasa", settings.rasa_replicas)
    return tuple(
        rasa_process(settings, port=settings.rasa_port + number, actions_url=url, name=name)
        for number, name in enumerate(names)
    )


def _server(name: str, arguments: tuple[str, ...], host: str, port: int, environment: Mapping[str, str]) -> Process:
    reached_at = "127.0.0.1" if host in {"0.0.0.0", "::", ""} else host  # noqa: S104 - asked for by the operator
    ready = answers_at(f"http://{reached_at}:{port}/healthz")
    return Process(name=name, argv=(sys.executable, *arguments), env=environment, ready=ready, port=port)


def _numbered(name: str, count: int, arguments: tuple[str, ...], environment: Mapping[str, str]) -> tuple[Process, ...]:
    argv = (sys.executable, *arguments)
    return tuple(Process(name=one, argv=argv, env=environment) for one in _names(name, count))


def _names(name: str, count: int) -> tuple[str, ...]:
    """`rasa` when there is one; `rasa-1`, `rasa-2` … when there are more."""
    return (name,) if count == 1 else tuple(f"{name}-{number}" for number in range(1, count + 1))
