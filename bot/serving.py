"""Serving a web app: as a process of its own, or inside a command or test."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import AbstractContextManager, asynccontextmanager, nullcontext

import uvicorn
from fastapi import FastAPI


async def serve(app: FastAPI, *, host: str, port: int) -> None:
    """Serve an app until the process is told to stop."""
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        log_config=None,  # its lines go where ours go (bot.log)
        log_level="warning",
        access_log=False,  # addresses of pages hold customers' tokens
        server_header=False,
        timeout_graceful_shutdown=5,
    )
    await uvicorn.Server(config).serve()


@asynccontextmanager
async def serving(app: FastAPI, *, port: int) -> AsyncIterator[str]:
    """Serve an app inside this process while the block runs, for commands and tests; its address."""
    config = uvicorn.Config(
        app,
        host="127.0.0.1",
        port=port,
        log_config=None,  # its lines go where ours go (bot.log)
        log_level="warning",
        access_log=False,
        lifespan="on",
        timeout_graceful_shutdown=2,  # an open event stream would hold it for ever
    )
    # Bound here, so that a port that is taken is an OSError; uvicorn would end the whole process.
    listener = socket.create_server(("127.0.0.1", port))
    server = uvicorn.Server(config)
    server.capture_signals = _no_signals  # type: ignore[method-assign, assignment]  # the command or test keeps its own
    task = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        while not server.started:
            if task.done():
                await task
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        await task
        listener.close()


def _no_signals() -> AbstractContextManager[None]:
    return nullcontext()
