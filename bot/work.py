"""One piece of work: a transaction with its time. Every use case takes one; only an edge commits it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from bot.ids import NewId
from bot.jobs.queue import Job, enqueue
from bot.links import Links
from bot.packs.pack import Pack
from bot.settings import Settings
from bot.shelf import PackShelf
from models import AuditEntry


@dataclass(frozen=True, slots=True)
class Work:
    """What a use case works with. `now` is the product's time, aware UTC, the same for the whole transaction."""

    session: AsyncSession
    now: datetime
    new_id: NewId
    shelf: PackShelf
    settings: Settings
    links: Links
    _jobs: list[tuple[Job, UUID]] = field(default_factory=list)

    def enqueue(self, job: Job, row: UUID) -> None:
        """Ask a worker to look at a row; the job stands in this transaction once it is committed."""
        if (job, row) not in self._jobs:
            self._jobs.append((job, row))

    async def seal(self) -> None:
        """Write what was collected. Called by the edge just before it commits."""
        jobs = list(self._jobs)
        self._jobs.clear()
        await enqueue(self.session, jobs)

    def audit(self, actor: str, action: str, subject_type: str, subject_id: UUID | None, **detail: object) -> None:
        """Note who did what to which row: ids and codes only, never a person's data."""
        self.session.add(
            AuditEntry(
                id=self.new_id(),
                at=self.now,
                actor=actor,
                action=action,
                subject_type=subject_type,
                subject_id=subject_id,
                detail=detail,
            )
        )

    async def pack_in_force(self) -> tuple[UUID, Pack]:
        """The policy version in force and its pack."""
        return await self.shelf.in_force(self.session)

    async def pack(self, version: UUID) -> Pack:
        """The pack of one version."""
        return await self.shelf.version(self.session, version)
