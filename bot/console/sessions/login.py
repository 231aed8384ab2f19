"""Logging in and out: argon2, throttling by address, lock-out by account, a new token at each login."""

from __future__ import annotations

import asyncio
import secrets
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from pwdlib import PasswordHash

from bot.console.access import digest
from bot.console.sessions.queries import end_old_sessions, end_session, operator_by_login
from bot.work import Work
from models import Operator, Session

LASTS = timedelta(hours=12)
TRIES = 5  # wrong passwords before an account is locked
LOCKED = timedelta(minutes=15)
TRIES_OF_ADDRESS = 20
WINDOW = timedelta(minutes=5)

_hasher = PasswordHash.recommended()
# Checked when there is no such account, so that the answer takes as long as for one that exists.
_NOBODY = _hasher.hash(secrets.token_urlsafe(16))


def hash_password(password: str) -> str:
    """What the database keeps of a password (argon2id)."""
    return _hasher.hash(password)


@dataclass(slots=True)
class Throttle:
    """Counts wrong logins of an address in this process: many accounts tried from one place are stopped too."""

    tries: dict[str, deque[datetime]] = field(default_factory=dict)

    def is_full(self, address: str, wall: datetime) -> bool:
        """Whether this address has to wait."""
        recent = self.tries.get(address, deque())
        while recent and recent[0] < wall - WINDOW:
            recent.popleft()
        if not recent:
            self.tries.pop(address, None)
        return len(recent) >= TRIES_OF_ADDRESS

    def count(self, address: str, wall: datetime) -> None:
        """Note a wrong login."""
        self.tries.setdefault(address, deque()).append(wall)


@dataclass(frozen=True, slots=True)
class Entered:
    """A login that succeeded: the cookie's new token."""

    token: str
    operator: UUID
    locale: str


async def log_in(work: Work, *, login: str, password: str, old_token: str | None, wall: datetime) -> Entered | None:
    """Open a session. None, without saying why, for an unknown or locked account and a wrong password alike."""
    operator = await operator_by_login(work, login)
    known = operator.password_hash if operator and operator.password_hash else _NOBODY
    is_right, better = await asyncio.to_thread(_hasher.verify_and_update, password, known)
    if operator is None or not operator.is_active or operator.password_hash is None or _is_locked(operator, wall):
        return None
    if not is_right:
        _count_failure(work, operator, wall)
        return None
    operator.failed_logins, operator.locked_until = 0, None
    operator.password_hash = better or operator.password_hash
    if old_token:
        await end_session(work, digest(old_token))
    await end_old_sessions(work, operator.id, wall)
    token = secrets.token_urlsafe(32)
    work.session.add(
        Session(
            id=work.new_id(),
            operator_id=operator.id,
            token_digest=digest(token),
            csrf=secrets.token_urlsafe(24),
            created_at=wall,
            seen_at=wall,
            expires_at=wall + LASTS,
        )
    )
    work.audit(f"operator:{operator.id}", "logged_in", "operator", operator.id)
    return Entered(token, operator.id, operator.locale)


def _is_locked(operator: Operator, wall: datetime) -> bool:
    return operator.locked_until is not None and operator.locked_until > wall


def _count_failure(work: Work, operator: Operator, wall: datetime) -> None:
    operator.failed_logins += 1
    if operator.failed_logins >= TRIES:
        operator.failed_logins, operator.locked_until = 0, wall + LOCKED
        work.audit("console", "locked_out", "operator", operator.id)
