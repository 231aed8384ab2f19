"""The two web apps: the gateway faces customers and carriers, the console faces operators. Never the same listener."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI

from bot import console, gateway
from bot.log import set_up_log
from bot.runtime import Runtime, open_runtime
from bot.settings import Settings, read_settings


def gateway_app(runtime: Runtime) -> FastAPI:
    """The internet side."""
    return _app("Huifang gateway", runtime, gateway.include)


def console_app(runtime: Runtime) -> FastAPI:
    """The operators' side."""
    return _app("Huifang console", runtime, console.include)


def _app(title: str, runtime: Runtime, include: object) -> FastAPI:
    assert callable(include)
    app = FastAPI(title=title, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.runtime = runtime
    include(app)
    return app


async def serve(app: FastAPI, *, host: str, port: int) -> None:
    """Serve an app until the process is told to stop."""
    config = uvicorn.Config(
        app,
        host=host,
        port=port,
        log_level="warning",
        access_log=False,  # addresses of pages hold customers' tokens
        server_header=False,
        timeout_graceful_shutdown=5,
    )
    await uvicorn.Server(config).serve()


async def run(which: str, settings: Settings) -> None:
    """Run one of the two apps."""
    async with open_runtime(settings) as runtime:
        if which == "gateway":
            await serve(gateway_app(runtime), host=settings.listen_host, port=settings.gateway_port)
        else:
            await serve(console_app(runtime), host=settings.listen_host, port=settings.console_port)


@asynccontextmanager
async def serving(app: FastAPI, *, port: int) -> AsyncIterator[str]:
    """Serve an app inside this process while the block runs, for commands and tests; its address."""
    config = uvicorn.Config(app, host="127.0.0.1", port=port, log_level="warning", access_log=False, lifespan="on")
    server = uvicorn.Server(config)
    server.capture_signals = _no_signals  # type: ignore[method-assign]  # the command or test keeps its own
    task = asyncio.create_task(server.serve())
    try:
        while not server.started:
            if task.done():
                await task
            await asyncio.sleep(0.01)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        await task


def _no_signals() -> object:
    from contextlib import nullcontext

    return nullcontext()


def main() -> None:
    """`python -m bot.app gateway|console`."""
    parser = argparse.ArgumentParser(prog="python -m bot.app")
    parser.add_argument("which", choices=["gateway", "console"])
    which = parser.parse_args().which
    settings = read_settings()
    set_up_log(settings.log_level, as_json=settings.log_json)
    asyncio.run(run(which, settings))


if __name__ == "__main__":
    main()
