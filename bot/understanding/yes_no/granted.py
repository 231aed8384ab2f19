"""A plain answer before a turn: 能开,不过没声儿. What follows is a grievance beside the answer."""

from __future__ import annotations

import re
from collections.abc import Callable

from bot.understanding.words.found import NOTHING, Found, clauses
from bot.understanding.yes_no.undecided import is_undecided

Verdicts = Callable[[list[str]], frozenset[bool]]

_TURN = re.compile(
    r"(?:[,.;!~…\s]|(?<=[了的好到过]))\s*(?:但是?|不过|可是?(?!以|能)|只是|只不过|就是(?!说|想|要|我)|(?:but|though|although|except\s+that)\b)"
)
# The very state is taken back: 修好了,但第二天又坏了; "it works but only if …" is a condition.
_TAKES_BACK = re.compile(
    r"又|还是(?:不|没|老)|仍|依[然旧]|没(?:有)?(?:真|完全|全)|其实|等于没|才怪|只(?:有|能)|新(?:的)?(?:毛病|问题)|"
    r"\b(?:again|still|back|only|if|when|not|n'?t|never|no)\b|n'?t\b"
)
_YES_BUT = re.compile(
    r"(?:yes+|yeah|yep|yup|aye|是的?|对|有的?)[\s,.!]*(?:but|though|although|但是?|不过|可是?(?!以|能)|只是|就是(?!说))\b"
)
# What is conceded stands before what is held against it: 修是修好了,修了十一天.
_CONCEDES = re.compile(
    r"(?P<verb>[\u3400-\u9fff]{1,2})倒?是(?:倒是)?(?P=verb)(?:好|完|到|成|对|上|掉|通)[了过](?=[,.;!\s])"
)
_LEANS = re.compile(r"应该|似乎|吧$|\b(?:think|guess)\b")  # an answer alone, too little before a turn
_LONGEST_ZH, _LONGEST_EN = 10, 28


def grants(text: str) -> bool:
    """Whether a bare yes is followed by a turn that does not take it back: "yes but one is cracked"."""
    turn = _YES_BUT.match(text)
    return turn is not None and not _TAKES_BACK.search(text, turn.end())


def granted(text: str, asked: str, verdicts: Verdicts) -> Found:
    """What the one short clause before the turn answers, if what follows does not take that very thing back.

    `asked`: the folded prompt; `verdicts`: what clauses answer to it.
    """
    turn = _CONCEDES.match(text) or _TURN.search(text)
    if turn is None or _TAKES_BACK.search(text, turn.end()):
        return NOTHING
    head = (turn[0] if turn.re is _CONCEDES else text[: turn.start()]).strip(" ,.;!~")
    if not head or len(head) > (_LONGEST_EN if head.isascii() else _LONGEST_ZH):
        return NOTHING
    if is_undecided(head, "", asked) or _LEANS.search(head):
        return NOTHING
    told = verdicts([head]) if len(clauses(head)) <= 1 else frozenset[bool]()
    return Found(value=next(iter(told)), words=head) if len(told) == 1 else NOTHING
