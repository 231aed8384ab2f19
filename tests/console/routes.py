"""Every route of the console with its rule, found by walking the app."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

from fastapi import FastAPI
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute

from bot.console.access import Roles, Rule
from models import Role
from tests.console.scene import Scene


@dataclass(frozen=True)
class Known:
    """A route: method, path and the rule that it names; `rule` None is a hole."""

    method: str
    path: str
    rule: Rule | None

    @property
    def roles(self) -> frozenset[Role] | None:
        """Who may use it; None: everybody, also without a login."""
        return self.rule.roles if isinstance(self.rule, Roles) else None

    def address(self, scene: Scene) -> str:
        """The path with the ids of rows that exist."""
        return self.path.format(
            visit_id=scene.manual.id,
            conversation_id=scene.conversation.id,
            customer_id=scene.customer.id,
            case_id=scene.case.id,
            media_id=scene.media,
            message_id=scene.failed.id,
            name="console.css",
        )


def _endpoints(routes: Sequence[Any]) -> Iterator[APIRoute]:
    for route in routes:
        if isinstance(route, APIRoute):
            yield route
        elif (router := getattr(route, "original_router", None)) is not None:
            yield from _endpoints(router.routes)
        else:
            raise AssertionError(f"{route!r} is no route of the kind that names its rule.")


def _rules(dependant: Dependant) -> Iterator[Rule]:
    if isinstance(call := cast("object", dependant.call), Rule):
        yield call
    for inner in dependant.dependencies:
        yield from _rules(inner)


def known_routes(app: FastAPI) -> list[Known]:
    """All routes of an app, one entry a method."""
    return [
        Known(method, route.path, next(_rules(route.dependant), None))
        for route in _endpoints(app.routes)
        for method in sorted(route.methods or ())
    ]
