"""The product's own sentences (wording/*.yml). A pack may replace each, and a script again."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from bot.packs.wording import Line, Message, Wording

FOLDER = Path(__file__).parent / "wording"


@cache
def product_wording() -> Wording:
    """Every line in every language. Read once."""
    lines: dict[Line, Message] = {}
    for path in sorted(FOLDER.glob("*.yml")):
        lines |= Wording.model_validate(yaml.safe_load(path.read_text(encoding="utf-8"))).root
    return Wording(lines)


def wording_of(pack: Wording | None) -> Wording:
    """A pack's wording laid over the product's."""
    return pack.over(product_wording()) if pack else product_wording()
