"""Log lines: an event name and ids, never a customer's words, name or number. They go to standard error."""

from __future__ import annotations

import logging
import sys
import traceback
from pathlib import Path
from typing import cast

import structlog

from bot.errors import HuifangError

# A field of a log line under one of these names would hold a person's data; it is dropped, and a test proves it.
PRIVATE = frozenset(
    {
        "text",
        "body",
        "name",
        "phone",
        "number",
        "email",
        "address",
        "words",
        "to",
        "from",
        "password",
        "token",
    }
)


def _drop_private(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    for key in PRIVATE & event.keys():
        event[key] = "[private]"
    return event


def _explain(_: object, __: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """What an exception was and where it came from. Its words may hold a customer's, or a secret, unless we wrote them.

    A driver's error quotes the statement's parameters; local variables would hold all settings.
    """
    given = event.pop("exc_info", None)
    error = given if isinstance(given, BaseException) else sys.exc_info()[1] if given else None
    if error is not None:
        event["error"], event["at"] = _said(error), _places(error)
    return event


def _said(error: BaseException | None) -> str:
    """The error and those behind it, the last one first."""
    names = []
    while error is not None:
        name = type(error).__name__
        names.append(f"{name}: {error}" if isinstance(error, HuifangError) else name)
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return " < ".join(names)


def _places(error: BaseException) -> list[str]:
    return [f"{Path(one.filename).name}:{one.lineno}" for one in traceback.extract_tb(error.__traceback__)]


class _Guarded(logging.Formatter):
    """Libraries' lines: their exceptions are told as ours are."""

    def formatException(self, ei: object) -> str:  # noqa: N802  # logging's name
        error = ei[1] if isinstance(ei, tuple) else None
        return f"{_said(error)} at {' '.join(_places(error))}" if isinstance(error, BaseException) else ""


def set_up_log(level: str, *, as_json: bool) -> None:
    """Send all log lines of this process to standard error; libraries' lines from WARNING on."""
    _configure(level, as_json=as_json)
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Guarded("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)


def _configure(level: str, *, as_json: bool) -> None:
    renderer = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if as_json
        else structlog.dev.ConsoleRenderer(colors=False)
    )
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            _drop_private,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _explain,
            cast("structlog.typing.Processor", renderer),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),  # whatever standard error is by then
    )


def log() -> structlog.typing.FilteringBoundLogger:
    """The logger of this process: `log().info("visit planned", visit=visit.id)`."""
    return cast("structlog.typing.FilteringBoundLogger", structlog.get_logger())


# structlog's own default would print local variables with every exception: never, also where nobody set up a log.
_configure("INFO", as_json=False)
