"""Moving the product's clock (HUIFANG_CLOCK=database): for demos and rehearsals, never in earnest."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.clock import wall_now
from bot.ids import new_id
from bot.runtime import Runtime
from models import ClockSetting, Tick

MOVED = "huifang_clock_moved"  # PostgreSQL's notification channel
TICKED = "clock_followed"  # the row in which the scheduler says up to when it has run all ticks


async def set_clock(session: AsyncSession, at: datetime, *, rate: float = 0.0) -> None:
    """Set the product's time. Rate 0: it stands still until it is moved again; 1: it goes on as usual."""
    clock = await session.scalar(select(ClockSetting).with_for_update())
    if clock is None:
        clock = ClockSetting(id=new_id())
        session.add(clock)
    clock.base, clock.wall_base, clock.rate = at, wall_now(), rate
    await session.flush()


async def wake_scheduler(session: AsyncSession) -> None:
    """Ask the scheduler to run all ticks now; `followed` tells when it has."""
    await session.execute(text("SELECT pg_notify(:channel, '')"), {"channel": MOVED})


async def ticked(runtime: Runtime, now: datetime) -> None:
    """The scheduler has run all ticks at this product time."""
    async with runtime.sessions() as session, session.begin():
        row = await session.scalar(select(Tick).where(Tick.title == TICKED))
        if row is None:
            row = Tick(id=new_id(), title=TICKED, counts={})
            session.add(row)
        row.product_time, row.ran_at = now, wall_now()


async def followed(runtime: Runtime) -> datetime | None:
    """Up to which product time the scheduler has run all ticks."""
    async with runtime.sessions() as session:
        return await session.scalar(select(Tick.product_time).where(Tick.title == TICKED))
