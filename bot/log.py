"""Log lines: an event name and ids, never a customer's words, name or number. They go to standard error."""

from __future__ import annotations

import logging
import sys
from typing import cast

import structlog

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


def set_up_log(level: str, *, as_json: bool) -> None:
    """Send all log lines of this process to standard error; libraries' lines from WARNING on."""
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
            structlog.processors.format_exc_info,
            cast("structlog.typing.Processor", renderer),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(
        stream=sys.stderr, level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s", force=True
    )


def log() -> structlog.typing.FilteringBoundLogger:
    """The logger of this process: `log().info("visit planned", visit=visit.id)`."""
    return cast("structlog.typing.FilteringBoundLogger", structlog.get_logger())
