"""Ids are in the order in which they were made, also when many are made at once."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from uuid import RFC_4122

import time_machine

from bot.ids import new_id


def test_ids_of_one_millisecond_keep_their_order() -> None:
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert {(one.version, one.variant) for one in made} == {(7, RFC_4122)}
    assert abs((made[-1].int >> 80) - time.time_ns() // 1_000_000) < 60_000


def test_threads_never_get_the_same_id() -> None:
    with ThreadPoolExecutor(8) as pool:
        made = [one for some in pool.map(lambda _: [new_id() for _ in range(500)], range(16)) for one in some]
    assert len(set(made)) == len(made)


def test_a_clock_that_is_put_back_changes_no_order() -> None:
    before = new_id()
    with time_machine.travel(time.time() - 3600, tick=False):
        after = [new_id() for _ in range(10)]
    assert [before, *after] == sorted([before, *after])
