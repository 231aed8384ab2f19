"""Messages that need a person: an operator notes what was done, and they need nobody any more."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.dialects.postgresql import insert

from bot.errors import BadInput, Conflict
from bot.work import Work
from models import Settling

LONGEST_NOTE = 500


async def settle_message(work: Work, *, message_id: UUID, operator_id: UUID, words: str) -> None:
    """Take a message off the list of what needs a person. Raises BadInput, or Conflict when a colleague was faster."""
    words = words.strip()
    if len(words) > LONGEST_NOTE:
        raise BadInput(f"A note has at most {LONGEST_NOTE} characters.")
    row = insert(Settling).values(
        id=work.new_id(), message_id=message_id, operator_id=operator_id, words=words, at=work.now
    )
    if await work.session.scalar(row.on_conflict_do_nothing().returning(Settling.id)) is None:
        raise Conflict("A colleague has dealt with this message already.")
    work.audit(f"operator:{operator_id}", "message.settle", "message", message_id)
