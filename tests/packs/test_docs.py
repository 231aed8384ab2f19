"""docs/packs.md: every example in it is written in the language that the loader reads, and every key is explained."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import BaseModel, TypeAdapter

from bot.packs.cases import CasesFile
from bot.packs.contact import ContactFile
from bot.packs.document import read_document
from bot.packs.pack import PackFile
from bot.packs.rules import Audience, Rule, RulesFile
from bot.packs.scripts import Script

TEXT = (Path(__file__).parents[2] / "docs" / "packs.md").read_text("utf-8")
EXAMPLES = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
FILES: tuple[type[BaseModel], ...] = (PackFile, RulesFile, ContactFile, CasesFile)
FIELDS = {name: field for file in FILES for name, field in file.model_fields.items()}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.strip().splitlines()[0][:40])
def test_every_example_is_valid(example: str) -> None:
    document = read_document("docs/packs.md", example.replace("{…}", "{zh-Hans: 试, zh-Hant: 試, en: Try}"))
    assert not document.mistakes
    if "key" in document.data:
        Script.model_validate(document.data | {"title": _texts(), "purpose": _texts()})
        return
    for key, value in document.data.items():
        if key in FIELDS:
            TypeAdapter(FIELDS[key].rebuild_annotation()).validate_python(value)
        else:
            (Audience if key == "audience" else Rule).model_validate(value)


def _texts() -> dict[str, str]:
    return {"zh-Hans": "试", "zh-Hant": "試", "en": "Try"}


def test_every_key_of_every_file_is_explained() -> None:
    for file in FILES:
        for name in _keys(file):
            assert re.search(rf"\b{re.escape(name)}\b", TEXT), f"docs/packs.md does not explain {name}"


def _keys(model: type[BaseModel]) -> set[str]:
    schema = model.model_json_schema(by_alias=True)
    parts = [schema, *(part for name, part in schema["$defs"].items() if name != "Texts")]
    return {name for part in parts for name in part.get("properties", {})}
