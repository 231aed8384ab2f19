"""One spelling for what customers type in many: width, script, invisible characters, length."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from opencc import OpenCC

from bot.understanding.words.quoting import own_words

LONGEST = 2_000  # characters that are read of one message; nobody means more than they say in these

# Joiners, variation selectors, skin tones and the keycap ring change how a sign looks, never what it means.
_DECORATION = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\u20e3\ufeff\U0001f3fb-\U0001f3ff]")
# Figures that no decomposition makes plain: ❺, ⓹, and Ⅴ, which would become a letter.
_SIGNS = {
    code: str(int(unicodedata.numeric(chr(code))))
    for code in (*range(0x2160, 0x216C), *range(0x2170, 0x217C), *range(0x2776, 0x2794), *range(0x24EA, 0x2500))
    if unicodedata.numeric(chr(code), -1) >= 0
} | {ord("🔟"): "10"}
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-", "⁄": "/"})
# What came by way of a page: "seats &amp; bags".
_ENTITIES = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "#39": "'", "nbsp": " "}
_ENTITY = re.compile(rf"&(?:amp;)*({'|'.join(_ENTITIES)});")
_SPACE = re.compile(r"\s+")
# Lines for machines: a slash command, markup, a template, a statement of SQL, a bare link, one sign over and over.
_COMMAND = re.compile(
    r"\s*/+\s*[a-z][a-z0-9_]*\s*(?:\{.*)?$"
    r"|.*</?[a-z!][^>]*>"
    r"|.*\{[\w.]+\}"
    r"|.*;\s*(?:drop|select|insert|update|delete)\b.*--"
    r"|\s*\w+://\S+\s*$"
    r"|\s*(\S)\1{30,}\s*$",
    re.DOTALL | re.IGNORECASE,
)


_LONG_LINE = 60  # characters from which on a mail program, and not its writer, has broken the line


@cache
def _to_simplified() -> OpenCC:
    return OpenCC("t2s")


def plain(text: str) -> str:
    """The customer's own words in one width and without invisible characters, in their script; at most LONGEST."""
    cut = _DECORATION.sub("", text[: 4 * LONGEST])
    cut = own_words(cut) or cut
    wide = unicodedata.normalize("NFKC", cut.translate(_SIGNS)).translate(_QUOTES)
    wide = _ENTITY.sub(lambda entity: _ENTITIES[entity[1]], wide)
    visible = "".join(" " if unicodedata.category(sign)[0] == "C" else sign for sign in wide)
    return _SPACE.sub(" ", visible).strip().lstrip("/ ")[:LONGEST].rstrip()


def by_lines(text: str) -> str:
    """The customer's own words, with a comma where a short line ends without a sign: a new line is a new clause."""
    if "\n" not in text:
        return text
    lines = [line for line in (own_words(text) or text).splitlines() if line.strip()]
    ends = (len(line) < _LONG_LINE and line.rstrip()[-1].isalnum() for line in lines[:-1])
    return "\n".join([line + "," * is_end for line, is_end in zip(lines, ends, strict=False)] + lines[-1:])


def normalise(text: str) -> str:
    """What is matched and what Rasa sees: `plain` text in simplified characters. A leading "/" never survives."""
    return to_simplified(plain(text))


# Sounds of the Taiwanese alphabet that stand for a particle: 好ㄉ, 還沒ㄟ.
_SOUNDS = dict(zip("ㄟㄛㄚㄋㄅㄇㄌㄉ", "欸喔啊呢吧吗了的", strict=True))
_SOUND = re.compile(rf"(?<=[\u3400-\u9fff\da-zA-Z])[{''.join(_SOUNDS)}](?![\u3105-\u3129])")


def to_simplified(text: str) -> str:
    """Traditional characters folded by OpenCC, and sounds that stand for a particle; other text unchanged."""
    if text.isascii():
        return text
    return _SOUND.sub(lambda sound: _SOUNDS[sound[0]], str(_to_simplified().convert(text)))


@lru_cache(maxsize=256)
def simplified_prompt(prompt: str) -> str:
    """A question's words in simplified characters; kept, because every reply to it asks for them several times."""
    return to_simplified(prompt)


def is_command(text: str) -> bool:
    """Whether the customer's own words are a line for a machine; "/stop" is one, too, though people say it."""
    return _COMMAND.match(own_words(text) or text) is not None
