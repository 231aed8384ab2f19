"""Part of a whole told in figures: 三箱到了两箱, "two pallets out of five", for an option that says partly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.understanding.choices.mentions import Mention
from bot.understanding.words.numerals import FIGURE, value_of

_PARTLY = re.compile(r"部分|一半|\b(?:part(?:ly|ially)?|some|half)\b")
_THING = r"[个件箱盒包袋台张本条双套瓶块样]"
_ARRIVED = r"(?:只|才|就|先)?(?:送|收|拿|来|寄|发|到|装|做|修)(?:到|来|好|完)?[了咗]?"
_TOLD = (
    re.compile(rf"(?P<all>{FIGURE.pattern}){_THING}(?:\w{{1,3}})??,?\s*{_ARRIVED}(?P<part>{FIGURE.pattern}){_THING}"),
    re.compile(rf"(?P<part>{FIGURE.pattern})\s+(?:[a-z]+\s+)?(?:out\s+)?of\s+(?:the\s+)?(?P<all>{FIGURE.pattern})"),
)


def share_mentions(text: str, labels: Sequence[str]) -> Iterator[Mention]:
    """The options that say partly, where folded text tells of fewer than all."""
    partly = frozenset(i for i, label in enumerate(labels) if _PARTLY.search(label))
    for pattern in _TOLD if partly else ():
        for match in pattern.finditer(text):
            if 0 < value_of(match["part"]) < value_of(match["all"]):
                yield Mention(match.start(), match.end(), partly)
