"""Visits to one customer that fall together are made as one, and the merged ones say into which."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from bot.followups.finish import finish
from bot.followups.queries import customers_of_visits, not_begun
from bot.packs.pack import Pack
from bot.policy.merge import merge
from bot.work import Work
from models import VisitState


async def merge_new(work: Work, pack: Pack, new: Collection[UUID]) -> int:
    """Merge the visits that are new with those that have not begun, by the pack's rule; how many were merged."""
    if not new or pack.merge is None:
        return 0
    customers = await customers_of_visits(work.session, new)
    found = merge(await not_begun(work.session, customers), pack)
    for one in found:
        finish(work, one.visit, VisitState.MERGED, reason=one.reason)
        one.visit.reason_detail = dict(one.params)
        one.visit.merged_into_id = one.into.id
    return len(found)
