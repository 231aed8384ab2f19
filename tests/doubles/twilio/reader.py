"""Counts what was lost and what was sent twice: reads the double's own log, and the product's rows over a connection
of its own. It shares no code with the product and believes nothing that the product says of itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

import asyncpg

HANDED_OVER = ("sent", "delivered", "read")
ROWS = """
    SELECT id::text, direction, state, reason, provider_id, reply_to_id::text, conversation_id::text, purpose, channel,
           retry_at IS NULL AS is_at_rest
    FROM messages WHERE channel IN ('sms', 'whatsapp', 'voice')
"""


@dataclass
class Count:
    """What the two books say together."""

    sent: int = 0
    received: int = 0
    lost: list[str] = field(default_factory=list)
    duplicates: list[str] = field(default_factory=list)
    unsettled: list[str] = field(default_factory=list)  # neither settled nor with a person
    with_person: int = 0

    def to_json(self) -> dict[str, object]:
        return {
            "sent": self.sent,
            "received": self.received,
            "lost": len(self.lost),
            "duplicates": len(self.duplicates),
            "unsettled": len(self.unsettled),
            "with_person": self.with_person,
        }


def message_of(line: Mapping[str, Any]) -> str:
    """The product's own id of a message: it stands in the callback's address."""
    return parse_qs(urlsplit(str(line.get("callback") or "")).query).get("m", [""])[0]


def count(log: Iterable[Mapping[str, Any]], rows: Sequence[Mapping[str, Any]]) -> Count:
    """Compare the double's log with the product's messages."""
    lines = list(log)
    taken = [line for line in lines if line["kind"] in ("accepted", "call")]
    said = [line for line in lines if line["kind"] == "inbound"]
    result = Count(sent=len(taken), received=len(said))
    _outgoing(result, taken, rows)
    _incoming(result, said, rows)
    return result


def _outgoing(result: Count, taken: Sequence[Mapping[str, Any]], rows: Sequence[Mapping[str, Any]]) -> None:
    times = Counter(message_of(line) for line in taken)
    sids = {str(line["sid"]) for line in taken}
    result.duplicates += [f"message {message} was taken {n} times" for message, n in times.items() if n > 1]
    for row in rows:
        if row["direction"] != "out" or (row["provider_id"] or "").startswith("spoken:"):
            continue
        about = ", ".join(str(row[key]) for key in ("channel", "purpose", "state", "reason", "provider_id"))
        name = f"message {row['id']} ({about})"
        if row["state"] in HANDED_OVER and row["provider_id"] not in sids:
            result.lost.append(f"{name}: the product believes it sent, the double never had it")
        elif row["state"] in ("queued", "sending"):
            result.unsettled.append(name)
        elif row["state"] == "unknown":
            _unknown(result, row, name)


def _unknown(result: Count, row: Mapping[str, Any], name: str) -> None:
    if row["reason"] == "unproven" and row["is_at_rest"]:
        result.with_person += 1
    else:
        result.unsettled.append(name)


def _incoming(result: Count, said: Sequence[Mapping[str, Any]], rows: Sequence[Mapping[str, Any]]) -> None:
    stored = Counter(str(row["provider_id"]) for row in rows if row["direction"] == "in")
    answered = {str(row["provider_id"]) for row in rows if row["direction"] == "in" and row["state"] == "answered"}
    replies = Counter(row["reply_to_id"] for row in rows if row["direction"] == "out" and row["reply_to_id"])
    for line in said:
        sid = str(line["sid"])
        if stored[sid] == 0:
            result.lost.append(f"the customer's message {sid} never arrived")
        elif stored[sid] > 1:
            result.duplicates.append(f"the customer's message {sid} stands there {stored[sid]} times")
        elif sid not in answered:
            result.unsettled.append(f"the customer's message {sid} waits for its turn")
    result.duplicates += [f"message {message} was answered {n} times" for message, n in replies.items() if n > 1]


async def read_rows(url: str) -> list[dict[str, Any]]:
    """The product's messages, over a connection of the reader's own."""
    connection = await asyncpg.connect(url)
    try:
        return [dict(row) for row in await connection.fetch(ROWS)]
    finally:
        await connection.close()
