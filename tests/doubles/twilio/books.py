"""The double's own log: lines are only added, each on the disk before the double goes on."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any


class Log:
    """An append-only file of JSON lines."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("a", encoding="utf-8")
        self._count = 0

    def write(self, kind: str, **fields: Any) -> None:
        self._count += 1
        line = {"seq": self._count, "at": datetime.now(UTC).isoformat(), "kind": kind} | fields
        self._file.write(json.dumps(line, ensure_ascii=False) + "\n")
        self._file.flush()


def rfc2822(at: datetime | None) -> str | None:
    return format_datetime(at) if at else None


@dataclass
class Text:
    """A message as the double keeps it."""

    sid: str
    account: str
    to: str
    sender: str
    body: str
    direction: str
    created: datetime
    listed_at: float  # monotonic
    status: str = "queued"
    code: int | None = None
    service: str | None = None
    callback: str = ""
    media: list[str] = field(default_factory=list)
    sent: datetime | None = None
    segments: str = "1"

    def to_json(self) -> dict[str, Any]:
        uri = f"/2010-04-01/Accounts/{self.account}/Messages/{self.sid}"
        return {
            "account_sid": self.account,
            "api_version": "2010-04-01",
            "body": self.body,
            "date_created": rfc2822(self.created),
            "date_sent": rfc2822(self.sent),
            "date_updated": rfc2822(self.sent or self.created),
            "direction": self.direction,
            "error_code": self.code,
            "error_message": f"Error {self.code}" if self.code else None,
            "from": self.sender,
            "messaging_service_sid": self.service,
            "num_media": str(len(self.media)),
            "num_segments": self.segments,
            "price": "-0.00750" if self.sent else None,
            "price_unit": "USD",
            "sid": self.sid,
            "status": self.status,
            "subresource_uris": {"media": f"{uri}/Media.json"},
            "to": self.to,
            "uri": f"{uri}.json",
        }


@dataclass
class PhoneCall:
    """A call as the double keeps it."""

    sid: str
    account: str
    to: str
    sender: str
    direction: str
    created: datetime
    listed_at: float
    url: str = ""
    callback: str = ""
    machine_callback: str = ""
    detects_machines: bool = False
    status: str = "queued"
    answered_by: str | None = None
    started: datetime | None = None
    ended: datetime | None = None
    parent: str | None = None
    instructions: str | None = None  # TwiML given while the call runs
    is_ended_by_api: bool = False

    def to_json(self) -> dict[str, Any]:
        uri = f"/2010-04-01/Accounts/{self.account}/Calls/{self.sid}"
        seconds = int((self.ended - self.started).total_seconds()) if self.ended and self.started else None
        return {
            "account_sid": self.account,
            "answered_by": self.answered_by,
            "api_version": "2010-04-01",
            "caller_name": None,
            "date_created": rfc2822(self.created),
            "date_updated": rfc2822(self.ended or self.created),
            "direction": self.direction,
            "duration": None if seconds is None else str(seconds),
            "end_time": rfc2822(self.ended),
            "forwarded_from": None,
            "from": self.sender,
            "from_formatted": self.sender,
            "group_sid": None,
            "parent_call_sid": self.parent,
            "phone_number_sid": "PN" + "0" * 31 + "1",
            "price": None,
            "price_unit": "USD",
            "queue_time": "0",
            "sid": self.sid,
            "start_time": rfc2822(self.started),
            "status": self.status,
            "subresource_uris": {"recordings": f"{uri}/Recordings.json"},
            "to": self.to,
            "to_formatted": self.to,
            "trunk_sid": None,
            "uri": f"{uri}.json",
        }
