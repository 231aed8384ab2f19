"""The policy packs as the database keeps them: which version is in force, and any version that was."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.errors import NotFound
from bot.ids import NewId
from bot.packs.load import find_pack, load_pack, pack_from_sources
from bot.packs.pack import Pack
from models import PolicyState, PolicyVersion


class PackShelf:
    """Packs by version. A version's content never changes, so what was loaded once stays in memory."""

    def __init__(self) -> None:
        """An empty shelf; versions are loaded when asked for."""
        self._packs: dict[UUID, Pack] = {}

    async def in_force(self, session: AsyncSession) -> tuple[UUID, Pack]:
        """The version in force and its pack. Raises NotFound when no pack was ever switched on."""
        version = await session.scalar(
            select(PolicyVersion.id).where(PolicyVersion.state == PolicyState.IN_FORCE).limit(1)
        )
        if version is None:
            raise NotFound("No policy pack is in force. Run `huifang up` or `huifang policy use PACK` first.")
        return version, await self.version(session, version)

    async def version(self, session: AsyncSession, version: UUID) -> Pack:
        """The pack of one version, as it was when it was switched on."""
        if version not in self._packs:
            row = await session.get_one(PolicyVersion, version)
            self._packs[version] = pack_from_sources(row.sources)
        return self._packs[version]


async def switch_on(session: AsyncSession, name: str, *, root: Path, now: datetime, new_id: NewId, by: str) -> UUID:
    """Put a pack from disk in force. The same content again changes nothing; another content is a new version.

    Visits keep the version under which they were planned. Raises PackError when the pack is wrong.
    """
    pack = load_pack(find_pack(name, root))
    in_force = await session.scalar(
        select(PolicyVersion).where(PolicyVersion.state == PolicyState.IN_FORCE).with_for_update()
    )
    if in_force is not None and (in_force.pack, in_force.digest) == (pack.name, pack.digest):
        return in_force.id
    if in_force is not None:
        in_force.state = PolicyState.RETIRED
        await session.flush()
    known = await session.scalar(
        select(PolicyVersion).where(PolicyVersion.pack == pack.name, PolicyVersion.digest == pack.digest)
    )
    if known is None:
        known = PolicyVersion(
            id=new_id(),
            pack=pack.name,
            version=pack.version,
            digest=pack.digest,
            sources=dict(pack.sources),
            created_at=now,
            created_by=by,
        )
        session.add(known)
    known.state, known.effective_from = PolicyState.IN_FORCE, now
    await session.flush()
    return known.id
