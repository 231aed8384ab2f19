"""Turns what pydantic found into mistakes that the writer of a pack can act on."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from bot.packs.document import Document
from bot.packs.mistakes import Misplaced, Mistake, Path

SHOWN = 40  # characters of a wrong value


def explain(error: ValidationError, document: Document, model: type[BaseModel]) -> list[Mistake]:
    """The mistakes behind a validation error, one for each place."""
    found: dict[Path, Mistake] = {}
    for detail in error.errors():
        path, problem = _told(detail, model)
        found.setdefault(_standing(path, document), document.mistake(path, problem))
    return list(found.values())


def _standing(path: Path, document: Document) -> Path:
    # Steps such as the names of union members or "[key]" are pydantic's, not the file's.
    here: Path = ()
    for place, step in enumerate(path):
        is_last = place == len(path) - 1
        if is_last or (*here, step) in document.lines:
            here = (*here, step)
    return here


def _told(detail: ErrorDetails, model: type[BaseModel]) -> tuple[Path, str]:
    path, value = detail["loc"], _shown(detail["input"])
    where = ".".join(str(step) for step in path if step != "[key]") or "the file"
    problem = f"{where} is {value}: {detail['msg'][0].lower()}{detail['msg'][1:]}"
    match detail["type"]:
        case "missing":
            problem = f"{where} is missing"
        case "extra_forbidden":
            problem = _unknown(str(path[-1]), known_keys(model, path[:-1]))
        case "model_type" | "dict_type" | "model_attributes_type":
            problem = f"{where} must be a mapping of keys to values, not {value}"
        case "tuple_type" | "list_type":
            problem = f"{where} must be a list, not {value}"
        case "literal_error" | "enum":
            problem = f"{where} is {value}; expected {detail['ctx']['expected']}"
        case "string_pattern_mismatch":
            problem = f"{where} is {value}; expected an id of small letters, digits, _ and -"
        case "value_error":
            error = detail["ctx"]["error"]
            path = (*path, error.field) if isinstance(error, Misplaced) else path
            problem = f"{where}: {error}"
    return path, problem


def _shown(value: Any) -> str:
    text = "empty" if value is None else repr(value)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"


def _unknown(key: str, known: set[str]) -> str:
    near = get_close_matches(key, sorted(known), n=1)
    hint = f"did you mean '{near[0]}'?" if near else f"expected {', '.join(sorted(known)) or 'none'}"
    return f"unknown key '{key}'; {hint}"


def known_keys(model: type[BaseModel], path: Path) -> set[str]:
    """The keys that may stand at `path` in a file of this model."""
    places: list[Any] = [model]
    for step in path:
        places = [inner for place in places for inner in _step(place, step)] or places
    fields = [field for place in places for field in _fields(place).items()]
    return {field.alias or name for name, field in fields}


def _fields(place: Any) -> dict[str, FieldInfo]:
    return place.model_fields if isinstance(place, type) and issubclass(place, BaseModel) else {}


def _step(place: Any, step: str | int) -> Iterator[Any]:
    for name, field in _fields(place).items():
        if step in (name, field.alias):
            yield from _members(field.annotation)
    if get_origin(place) is dict:
        yield from _members(get_args(place)[1])
    elif get_origin(place) in (tuple, list) and isinstance(step, int):
        yield from _members(get_args(place)[0])


def _members(annotation: Any) -> Iterator[Any]:
    """What an annotation may be: unions and annotations taken apart."""
    if get_origin(annotation) is Annotated:
        yield from _members(get_args(annotation)[0])
    elif get_origin(annotation) in (Union, UnionType):
        for member in get_args(annotation):
            yield from _members(member)
    else:
        yield annotation
