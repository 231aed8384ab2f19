"""The product's own sentences (wording/*.yml). A pack may replace each, and a script again."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from bot.packs.wording import Line, Message, Texts, Wording

FOLDER = Path(__file__).parent / "wording"
GREETINGS = Path(__file__).parent / "greetings.yml"


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


@cache
def greetings() -> dict[str, Texts]:
    """What is wished on each festival of bot.calendars.festivals."""
    return {name: Texts.model_validate(texts) for name, texts in yaml.safe_load(GREETINGS.read_text("utf-8")).items()}


def greeting_of(occasion: str, language: str) -> str:
    """The wish for a visit's occasion (mid_autumn-2026), empty when it is no festival."""
    wish = greetings().get(occasion.rsplit("-", 1)[0])
    return wish.read(language) if wish else ""
