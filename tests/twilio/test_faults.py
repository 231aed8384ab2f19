"""Nothing is lost and nothing is sent twice through every fault; and the reader would see it if it were."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.processes.process import free_port
from bot.processes.rasa import actions_url, running_rasa
from bot.settings import Settings
from tests.doubles.twilio.reader import count
from tests.twilio.faults import SHARE, faults, run
from tests.twilio.place import Place, open_place


def row(**given: Any) -> dict[str, Any]:
    fields = {
        "id": "m1",
        "direction": "out",
        "state": "delivered",
        "reason": None,
        "provider_id": "SM1",
        "reply_to_id": None,
        "conversation_id": "c1",
        "purpose": "opening",
        "channel": "sms",
        "is_at_rest": True,
    }
    return fields | given


TAKEN = {"kind": "accepted", "sid": "SM1", "to": "+1", "callback": "https://h/twilio/message/status?m=m1"}
SAID = {"kind": "inbound", "sid": "SM2", "sender": "+1", "body": "5"}
HEARD = row(id="m2", direction="in", state="answered", provider_id="SM2")


def test_the_reader_finds_nothing_where_the_books_agree() -> None:
    result = count([TAKEN, SAID], [row(), HEARD, row(id="m3", provider_id="SM1", reply_to_id="m2")])
    assert (result.lost, result.duplicates, result.unsettled) == ([], [], [])
    assert (result.sent, result.received) == (1, 1)


@pytest.mark.parametrize(
    ("log", "rows", "lost", "duplicates", "unsettled"),
    [
        ([], [row()], 1, 0, 0),  # dropped by the carrier
        ([TAKEN, TAKEN | {"sid": "SM9"}], [row()], 0, 1, 0),  # sent twice
        ([SAID], [], 1, 0, 0),  # a customer's message that never came in
        ([SAID], [HEARD, HEARD | {"id": "m9"}], 0, 1, 0),
        ([SAID], [HEARD | {"state": "received"}], 0, 0, 1),
        ([TAKEN], [row(state="unknown", reason="no_answer", is_at_rest=False)], 0, 0, 1),
        ([TAKEN], [row(state="queued", provider_id=None)], 0, 0, 1),
        ([TAKEN], [row(), row(id="a", reply_to_id="m2"), row(id="b", reply_to_id="m2")], 0, 1, 0),
    ],
)
def test_one_drop_and_one_double_show(
    log: list[dict[str, Any]], rows: list[dict[str, Any]], lost: int, duplicates: int, unsettled: int
) -> None:
    result = count(log, rows)
    assert (len(result.lost), len(result.duplicates), len(result.unsettled)) == (lost, duplicates, unsettled)


def test_what_a_person_has_is_settled() -> None:
    result = count([], [row(state="unknown", reason="unproven", provider_id=None)])
    assert (result.with_person, result.lost, result.unsettled) == (1, [], [])


@pytest.fixture
async def failing(box_settings: Settings, world_settings: Settings, tmp_path: Path) -> AsyncIterator[Place]:
    """An installation of its own, Rasa included: its double fails, its customers answer by themselves."""
    port = free_port()
    async with (
        running_rasa(box_settings, actions=actions_url(port)) as rasa,
        open_place(
            world_settings.model_copy(update={"rasa_port": int(rasa.urls[0].rsplit(":", 1)[1])}),
            tmp_path,
            actions_port=port,
            product={"twilio_timeout": 0.8},
            stall=1.2,
            pace=0.01,
            answers=True,
            faults=faults(SHARE),
        ) as opened,
    ):
        yield opened


async def test_a_short_run_through_every_fault(failing: Place) -> None:
    result = await run(failing, 40, longest=600)
    assert (result["lost"], result["duplicates"], result["unsettled"]) == (0, 0, 0), result["why"]
    assert result["sent"] > 40
    assert result["received"] > 40
    assert result["faults"]
