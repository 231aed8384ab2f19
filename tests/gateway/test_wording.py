"""Every word of the gateway exists in the three languages, and none is left over."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.gateway.pages import HERE, LANGUAGES, known_language, wording


def test_all_languages_have_the_same_words() -> None:
    keys = [set(wording(language)) for language in LANGUAGES]
    assert keys[0] == keys[1] == keys[2]
    assert all(text.strip() for language in LANGUAGES for text in wording(language).values())


def test_every_word_is_used_and_every_used_word_exists() -> None:
    sources = [*HERE.glob("templates/*.html"), *HERE.glob("*.py")]
    text = "\n".join(Path(path).read_text("utf-8") for path in sources)
    named = set(re.findall(r"\bt\.(\w+)", text))
    assert named <= set(wording("en"))
    for key in set(wording("en")) - named:
        parts = {key, key.removeprefix("phone_"), key.removesuffix("_title"), key.removesuffix("_text")}
        assert any(f'"{part}"' in text for part in parts), f"{key} is not used"


@pytest.mark.parametrize("place", range(2))
def test_placeholders_agree(place: int) -> None:
    for key, text in wording(LANGUAGES[place]).items():
        assert re.findall(r"{\w+}", text) == re.findall(r"{\w+}", wording("en")[key]), key


@pytest.mark.parametrize(
    ("tag", "language"),
    [("zh-CN", "zh-Hans"), ("zh", "zh-Hans"), ("zh-SG", "zh-Hans"), ("zh-TW", "zh-Hant"), ("zh-Hant-HK", "zh-Hant"),
     ("zh-HK", "zh-Hant"), ("en-GB", "en"), ("fr", "en"), ("", "en")],
)  # fmt: skip
def test_language_tags(tag: str, language: str) -> None:
    assert known_language(tag) == language
