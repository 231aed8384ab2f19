"""The published schema: up to date, true to every pack, and strict."""

import json
from pathlib import Path

import jsonschema  # type: ignore[import-untyped]
import pytest

from bot.packs.document import read_document
from bot.packs.schema import PUBLISHED, pack_schema, written

ROOT = Path(__file__).parents[2]
FILES = sorted(file for folder in ("packs", "tests/packs/school") for file in (ROOT / folder).rglob("*.yml"))
VALIDATOR = jsonschema.Draft202012Validator(pack_schema())


def test_the_published_schema_is_up_to_date() -> None:
    assert PUBLISHED.read_text("utf-8") == written(), "run: .venv/bin/python -m bot.packs.schema"
    jsonschema.Draft202012Validator.check_schema(pack_schema())


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_every_file_of_every_pack_fits_it(file: Path) -> None:
    data = json.loads(json.dumps(read_document(file.name, file.read_text("utf-8")).data))
    VALIDATOR.validate(data)


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"rules": {}},
        {"cases": {"ladder": []}},
        {"rules": {"a": {"clause": "1", "due": "soon"}}},
        {"no_such_line": {"zh-Hans": "a", "zh-Hant": "a", "en": "a"}},
    ],
)
def test_what_is_no_file_of_a_pack_does_not_fit(data: object) -> None:
    if data == {}:  # an empty wording is a file, too
        data = []
    assert list(VALIDATOR.iter_errors(data))
