"""A YAML file read with its line numbers. Plain words stay words: on, no, 09:00 and dates are no surprises here."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from bot.packs.mistakes import Mistake, Path

_TAGS = {"bool": r"true|false", "int": r"[-+]?(0|[1-9][0-9]*)", "float": r"[-+]?[0-9]+\.[0-9]+", "null": r"~|null|"}


MOST_PARTS, DEEPEST = 100_000, 40  # far beyond any pack: what is larger was made to do harm
TOO_LARGE = "too large or too deeply nested"


class _Loader(yaml.CSafeLoader):
    """YAML 1.2's scalars instead of YAML 1.1's."""

    yaml_implicit_resolvers: dict[Any, Any] = {}  # noqa: RUF012 - declared so by PyYAML


for _tag, _written in _TAGS.items():
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_written})$"), None)


@dataclass
class Document:
    """One file: its plain data, the lines of its parts, and what is wrong with it as YAML."""

    file: str
    data: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)

    def line_of(self, path: Path) -> int:
        """The line of the part at `path`; steps that the file does not have are passed over."""
        here: Path = ()
        for step in path:
            if (*here, step) in self.lines:
                here = (*here, step)
        return self.lines.get(here, 1)

    def mistake(self, path: Path, problem: str) -> Mistake:
        """A mistake at `path`."""
        return Mistake(self.file, self.line_of(path), problem)

    def value_at(self, path: Path) -> Any:
        """The plain value at `path`, as far as the file has its steps."""
        value = self.data
        for step in path:
            inside = isinstance(value, dict) and step in value
            if inside or (isinstance(value, list) and isinstance(step, int) and step < len(value)):
                value = value[step]
        return value


def read_document(file: str, text: str) -> Document:
    """Read one YAML text. What is wrong with it is in the document's mistakes; `file` is how it is called in them."""
    document = Document(file)
    loader = _Loader(text)
    try:
        _check_depth(text)
        node = loader.get_single_node()
        if node is not None:
            document.data = _Reader(document, loader).read(node, ())
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        document.mistakes.append(Mistake(file, mark.line + 1 if mark else 1, f"no valid YAML: {error.problem}"))
    except yaml.YAMLError as error:
        document.mistakes.append(Mistake(file, 1, f"no valid YAML: {error}"))
    finally:
        loader.dispose()
    return document


def _check_depth(text: str) -> None:
    """Refuse what is nested so deeply that composing it would end the process instead of raising an error."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise yaml.MarkedYAMLError(problem=TOO_LARGE, problem_mark=event.start_mark)  # type: ignore[arg-type]


@dataclass
class _Reader:
    """Turns nodes into plain values and remembers where each stood."""

    document: Document
    loader: _Loader
    parts: int = 0

    def read(self, node: yaml.Node, path: Path) -> Any:
        self.parts += 1
        if self.parts > MOST_PARTS or len(path) > DEEPEST:  # aliases can still do both
            raise yaml.MarkedYAMLError(problem=TOO_LARGE, problem_mark=node.start_mark)
        self.document.lines.setdefault(path, node.start_mark.line + 1)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.read(item, (*path, place)) for place, item in enumerate(node.value)]
        return self.loader.construct_object(node)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[Any, Any]:
        values: dict[Any, Any] = {}
        for key_node, value_node in node.value:
            key, line = self._key(key_node), key_node.start_mark.line + 1
            here = (*path, key)
            if key in values:
                first = self.document.lines[here]
                self.document.mistakes.append(
                    Mistake(self.document.file, line, f"'{key}' stands here a second time; first in line {first}")
                )
                continue
            self.document.lines[here] = line
            values[key] = self.read(value_node, here)
        return values

    def _key(self, node: yaml.Node) -> str | int:
        key = self.loader.construct_object(node)
        if isinstance(key, bool) or not isinstance(key, str | int):
            raise yaml.MarkedYAMLError(problem="a key must be a word or a whole number", problem_mark=node.start_mark)
        return key
