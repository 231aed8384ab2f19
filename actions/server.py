"""The action server: rasa-sdk's executor inside an app of ours, on loopback, for whoever knows the box's token."""

from __future__ import annotations

import hmac
from typing import Annotated, Any

from fastapi import Depends, FastAPI, Header, HTTPException, Request
from fastapi.responses import JSONResponse
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection, ActionNotFoundException

from actions import _runtime
from bot.errors import HuifangError
from bot.log import log
from bot.runtime import Runtime


def load_actions() -> ActionExecutor:
    """Every action of this package. rasa-sdk ends the process when one cannot be imported; here it is an error."""
    executor = ActionExecutor()
    try:
        executor.register_package("actions")
    except SystemExit as error:
        raise ImportError("An action cannot be imported; the lines above say which.") from error
    return executor


def action_server(runtime: Runtime) -> FastAPI:
    """The app that Rasa calls once a turn."""
    executor = load_actions()
    token = runtime.settings.box_token

    app = FastAPI(title="Huifang actions", docs_url=None, redoc_url=None, openapi_url=None)

    async def knows_token(authorization: Annotated[str, Header()] = "") -> None:
        if not hmac.compare_digest(authorization.encode(), f"Bearer {token}".encode()):
            raise HTTPException(401)

    @app.post("/webhook", dependencies=[Depends(knows_token)])
    async def webhook(request: Request) -> JSONResponse:
        _runtime.current.set(runtime)
        return await _run(executor, await request.json())

    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        return {"status": "ok"}

    return app


async def _run(executor: ActionExecutor, call: dict[str, Any]) -> JSONResponse:
    name = str(call.get("next_action"))
    try:
        result = await executor.run(call)
    except ActionExecutionRejection:
        return JSONResponse({"error": "rejected", "action_name": name}, status_code=400)
    except ActionNotFoundException:
        return JSONResponse({"error": "unknown action", "action_name": name}, status_code=404)
    except HuifangError as error:
        log().warning("action refused", action=name, kind=type(error).__name__)
        return JSONResponse({"error": type(error).__name__, "action_name": name}, status_code=503)
    except Exception:  # noqa: BLE001  # whatever it is, Rasa must hear of it and the stack must be kept
        log().exception("action failed", action=name)
        return JSONResponse({"error": "failed", "action_name": name}, status_code=500)
    return JSONResponse(result.model_dump() if result else None)
