"""What is asked about logins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, select, update

from bot.work import Work
from models import Operator, Role, Session

IDLE = timedelta(hours=2)
SEEN_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """A session that stands, with its operator."""

    session_id: UUID
    operator_id: UUID
    unit_id: UUID
    role: Role
    name: str
    locale: str
    zone: str
    csrf: str


async def standing_session(work: Work, token_digest: str, wall: datetime, *, is_person: bool = True) -> Standing | None:
    """The session of a token, unless it is over, was idle too long, or its operator may not log in any more.

    `is_person`: somebody acts; a page that only refreshes itself does not keep a session alive.
    """
    row = (
        await work.session.execute(
            select(Session, Operator)
            .join(Operator, Operator.id == Session.operator_id)
            .where(
                Session.token_digest == token_digest,
                Session.expires_at > wall,
                Session.seen_at > wall - IDLE,
                Operator.is_active,
            )
        )
    ).one_or_none()
    if row is None:
        return None
    session, operator = row
    if is_person and session.seen_at < wall - SEEN_EVERY:
        session.seen_at = wall
    return Standing(
        session_id=session.id,
        operator_id=operator.id,
        unit_id=operator.unit_id,
        role=operator.role,
        name=operator.display_name,
        locale=operator.locale,
        zone=operator.zone,
        csrf=session.csrf,
    )


async def operator_by_login(work: Work, login: str) -> Operator | None:
    """The operator with this login, whatever its capitals; locked, so that two tries at once are both counted."""
    operator: Operator | None = await work.session.scalar(
        select(Operator).where(Operator.login == login.strip().lower()).with_for_update()
    )
    return operator


async def end_session(work: Work, token_digest: str) -> None:
    """Forget a session."""
    await work.session.execute(delete(Session).where(Session.token_digest == token_digest))


async def end_old_sessions(work: Work, operator: UUID, wall: datetime) -> None:
    """Forget an operator's sessions that are over anyway."""
    await work.session.execute(delete(Session).where(Session.operator_id == operator, Session.expires_at <= wall))


async def set_locale(work: Work, operator: UUID, locale: str) -> None:
    """Remember in which language an operator reads the console."""
    await work.session.execute(update(Operator).where(Operator.id == operator).values(locale=locale))
