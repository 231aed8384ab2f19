"""The two web apps: the gateway faces customers and carriers, the console faces operators. Never the same listener."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable

from fastapi import FastAPI

from bot import console, gateway
from bot.log import set_up_log
from bot.runtime import Runtime, open_runtime
from bot.serving import serve
from bot.settings import Settings, read_settings


def gateway_app(runtime: Runtime) -> FastAPI:
    """The internet side."""
    app = _app("Huifang gateway", runtime, gateway.include)

    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        """Whether customers' messages can be taken: that needs the database, and nothing else."""
        await runtime.now()
        return {"status": "ok"}

    return app


def console_app(runtime: Runtime) -> FastAPI:
    """The operators' side."""
    return _app("Huifang console", runtime, console.include)


def _app(title: str, runtime: Runtime, include: Callable[[FastAPI], None]) -> FastAPI:
    assert callable(include)
    app = FastAPI(title=title, docs_url=None, redoc_url=None, openapi_url=None)
    app.state.runtime = runtime
    include(app)
    return app


async def run(which: str, settings: Settings) -> None:
    """Run one of the two apps."""
    async with open_runtime(settings) as runtime:
        if which == "gateway":
            await serve(gateway_app(runtime), host=settings.listen_host, port=settings.gateway_port)
        else:
            await serve(console_app(runtime), host=settings.listen_host, port=settings.console_port)


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
