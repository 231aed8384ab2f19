"""The main job, end to end: event → visit → conversation → answers → case → manager queue → satisfied customer."""

from __future__ import annotations

from datetime import date

from tests.fixtures.world import World

NUMBER = "+85251234567"


async def test_a_new_order_is_followed_up_on_the_next_day(world: World) -> None:
    """S2, third article (1): the day after the order takes effect."""
    customer = await world.customer(NUMBER)
    await world.event(customer, "order.effective")
    visit = await world.visit(customer, "first")

    assert (visit.due_on, visit.deadline_on) == (date(2026, 6, 2), date(2026, 6, 2))
    assert "第三条" in visit.clause
    assert await world.heard(NUMBER) == []

    await world.later(days=1)

    assert "久工" in (await world.heard(NUMBER))[0]
