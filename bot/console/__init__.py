"""The operators' console: server-rendered pages in three languages, live by server-sent events."""

from __future__ import annotations

from fastapi import FastAPI

from bot.console import health, static_files
from bot.console.cases import actions as case_actions
from bot.console.cases import pages as cases
from bot.console.conversations import actions as conversation_actions
from bot.console.conversations import pages as conversations
from bot.console.customers import pages as customers
from bot.console.failures import Unexpected, handle_failures
from bot.console.frame import Health
from bot.console.headers import Headers, origin
from bot.console.live import pages as live
from bot.console.live.watch import Watch
from bot.console.phone import pages as phone
from bot.console.sessions import pages as sessions
from bot.console.sessions.login import Throttle
from bot.console.today import pages as today
from bot.console.visits import actions as visit_actions
from bot.console.visits import call, record
from bot.console.visits import pages as visits
from bot.runtime import Runtime

ROUTERS = (
    health.router,
    static_files.router,
    sessions.router,
    today.router,
    visits.router,
    visit_actions.router,
    record.router,
    call.router,
    conversations.router,
    conversation_actions.router,
    customers.router,
    cases.router,
    case_actions.router,
    live.router,
    phone.router,
)


def include(app: FastAPI) -> None:
    """Add the console to an app whose `state.runtime` is set and that has no documentation pages of its own."""
    runtime: Runtime = app.state.runtime
    app.state.health, app.state.throttle, app.state.watch = Health(), Throttle(), Watch(runtime)
    for router in ROUTERS:
        app.include_router(router)
    handle_failures(app)
    app.add_middleware(Unexpected)
    is_simulated = runtime.settings.carrier == "simulator"
    app.add_middleware(Headers, phone_origin=origin(runtime.settings.public_url) if is_simulated else None)
