"""A customer's own words in a reply that drags along what it answers: programs for mail and SMS quote and sign."""

from __future__ import annotations

import re

_ENDS = re.compile(
    r"--\s?$"  # a signature (RFC 3676, 4.3)
    r"|_{5,}$"  # Outlook
    r"|-{2,}\s*(?:(?:original|forwarded) message|原始邮件|原始郵件|(?:回复的|回覆的)?(?:原邮件|原郵件))\s*-{2,}$"
    r"|(?:from|发件人|寄件者|寄件人)\s*[:：].*@.*$"
    r"|(?:sent from|get outlook for|发自我的|從我的.{1,20}傳送|来自我的|傳自我的).{0,40}$",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"on\b(?=.*\d).{4,300}\bwrote\s*[:：]|(?=.*\d)(?:在|于|於|\d{4}|.{0,80}[@<]).{4,300}(?:写道|寫道)\s*[:：]",
    re.IGNORECASE,
)


def own_words(text: str, below: str = "") -> str:
    """What was written now: without quoted lines, the line that announces them, and the signature.

    Nothing counts below a line that holds `below`.
    """
    lines = [line.strip() for line in text.replace("\r\n", "\n").replace("\xa0", " ").split("\n")]
    kept: list[str] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        if below and below in line and not line.startswith(">"):
            break
        if _ENDS.match(line):
            break
        length = _announces(lines, place)
        if length and not _is_quoted_next(lines, place + length):
            break  # the quotation below is not marked line by line
        if not length and not line.startswith(">"):
            kept.append(line)
        place += length or 1
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _announces(lines: list[str], place: int) -> int:
    """How many lines "On Monday, … wrote:" takes here: programs break it in two; 0 when it does not begin here."""
    for length in (1, 2, 3):
        block = lines[place : place + length]
        if not all(block):
            return 0
        if _SAYS.fullmatch(" ".join(block)):
            begins_later = any(_SAYS.fullmatch(" ".join(block[skipped:])) for skipped in range(1, length))
            return 0 if begins_later else length
    return 0


def _is_quoted_next(lines: list[str], place: int) -> bool:
    following = next((line for line in lines[place:] if line), "")
    return following.startswith(">")
