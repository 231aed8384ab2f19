"""The published JSON Schema of a pack's files, for editors; `python -m bot.packs.schema` writes packs/schema.json."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from bot.packs.load import OPTIONAL, REQUIRED
from bot.packs.scripts import Script

PUBLISHED = Path(__file__).parents[2] / "packs" / "schema.json"


def pack_schema() -> dict[str, Any]:
    """One schema for every file of a pack: whichever of the kinds of file it is."""
    files: list[type[BaseModel]] = [*REQUIRED.values(), Script, *OPTIONAL.values()]
    names, definitions = models_json_schema([(model, "validation") for model in files])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of a Huifang policy pack",
        "anyOf": [names[model, "validation"] for model in files],
        "$defs": definitions["$defs"],
    }


def written() -> str:
    """The schema as it stands in the published file."""
    return json.dumps(pack_schema(), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


if __name__ == "__main__":
    PUBLISHED.write_text(written(), "utf-8")
