"""The tick that looks at cases: warns before a due time, marks it when missed, sends what waited for a duty."""

from __future__ import annotations

from bot.cases import queries
from bot.cases.clocks import running, stop_clock
from bot.cases.confirm import notice_silence
from bot.cases.history import POLICY, record
from bot.cases.push import Occasion, push, release_notices
from bot.packs.pack import Pack
from bot.work import Work
from models import Case


async def watch_cases(work: Work, *, limit: int = 500) -> dict[str, int]:
    """Warn about and mark what is due by now, notice silent customers, wake notices; the counts of each.

    Costs what is due. Running it again at the same moment does nothing more.
    """
    counts = {"warned": 0, "breached": 0}
    for case in await queries.due_cases(work.session, work.now, limit=limit):
        pack = await work.pack(case.policy_version_id)
        done = await _look_at(work, case, pack)
        if done:
            counts[done] += 1
    await work.session.flush()
    counts["silent"] = await notice_silence(work, limit=limit)
    return {**counts, "notices": await release_notices(work, limit=limit)}


async def _look_at(work: Work, case: Case, pack: Pack) -> str | None:
    clock = running(case, pack)
    if work.now >= clock.due_at:
        case.breached_at = clock.due_at
        stop_clock(case)
        await _tell(work, case, pack, Occasion.BREACHED, clock.name)
        return "breached"
    case.watch_at = clock.due_at if work.now >= clock.warn_at else clock.warn_at
    if case.warned_at is None and work.now >= clock.warn_at:
        case.warned_at = work.now
        await _tell(work, case, pack, Occasion.WARNED, clock.name)
        return "warned"
    return None


async def _tell(work: Work, case: Case, pack: Pack, occasion: Occasion, clock: str) -> None:
    record(work, case, occasion.value, actor=POLICY, before=case.state, clock=clock)
    await push(work, case, pack, occasion)
