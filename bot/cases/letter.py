"""The words of a notice: an e-mail in the reader's language and zone, a signed message for the company's system."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import yaml
from babel.dates import format_datetime

from bot.calendars.local import find_zone
from bot.packs.pack import Pack
from bot.packs.wording import LANGUAGES, Texts
from models import Case, Notice, Operator

WORDING_FILE = Path(__file__).with_name("wording.yml")
BABEL = {"zh-Hans": "zh_Hans", "zh-Hant": "zh_Hant", "en": "en_GB"}


def write_mail(notice: Notice, case: Case, pack: Pack, reader: Operator | None) -> tuple[str, str]:
    """Subject and text of a notice. Without a reader (a unit's mailbox): the pack's first language and its zone."""
    language = reader.locale if reader and reader.locale in LANGUAGES else pack.languages[0]
    zone = (find_zone(reader.zone) if reader else None) or pack.time_zone
    wording = _wording()
    categories = {one.id: one.title for one in pack.cases.categories}
    steps: dict[int, Texts] = {step.tier: step.title for step in pack.cases.ladder}
    department = pack.cases.departments.get(case.department or "")
    values = {
        "number": case.number,
        "occasion": wording["occasions", notice.occasion].read(language),
        "category": _title(categories.get(case.category), language, case.category),
        "priority": pack.cases.priorities[case.priority].title.read(language),
        "tier": _title(steps.get(case.tier), language, str(case.tier)),
        "claim_by": _time(case.claim_by, zone, language),
        "resolve_by": _time(case.resolve_by, zone, language),
        "department": "",
    }
    if department:
        values["department"] = wording["department", ""].read(language).format(title=department.read(language))
    subject = wording["subject", ""].read(language).format_map(values)
    text = wording["body", ""].read(language).format_map(values)
    return subject, "\n".join(line for line in text.splitlines() if line.strip()) + "\n"


def write_body(notice: Notice, case: Case) -> bytes:
    """The webhook's JSON body: ids, number, priority, times (UTC); nothing that a customer said or is called."""
    content: Mapping[str, Any] = {
        "notice_id": str(notice.id),
        "occasion": notice.occasion,
        "case_id": str(case.id),
        "number": case.number,
        "customer_key": str(case.customer_key),
        "state": case.state.value,
        "tier": case.tier,
        "priority": case.priority,
        "category": case.category,
        "department": case.department,
        "opened_at": case.opened_at.isoformat(),
        "claim_by": case.claim_by.isoformat(),
        "resolve_by": case.resolve_by.isoformat(),
        "created_at": notice.created_at.isoformat(),
    }
    return json.dumps(content, separators=(",", ":"), sort_keys=True).encode()


def sign(key: str, timestamp: int, body: bytes) -> str:
    """The signature of a webhook: HMAC-SHA256 over "<timestamp>." and the body, in hexadecimal."""
    return hmac.new(key.encode(), str(timestamp).encode() + b"." + body, hashlib.sha256).hexdigest()


def _title(texts: Texts | None, language: str, code: str) -> str:
    return texts.read(language) if texts else code


def _time(at: datetime, zone: ZoneInfo, language: str) -> str:
    return f"{format_datetime(at, 'medium', tzinfo=zone, locale=BABEL[language])} ({zone.key})"


@cache
def _wording() -> Mapping[tuple[str, str], Texts]:
    """All sentences: (part, "") or ("occasions", occasion)."""
    parts = yaml.safe_load(WORDING_FILE.read_text("utf-8"))
    occasions = {("occasions", name): Texts(**texts) for name, texts in parts.pop("occasions").items()}
    return {(name, ""): Texts(**texts) for name, texts in parts.items()} | occasions
