"""Many conversations through a Twilio that fails in every way it can: nothing lost, nothing twice.

`python -m tests.twilio.faults --conversations 2000` (also `make twilio-faults`) prints one JSON object.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from sqlalchemy import func, select

from bot.clock import wall_now
from bot.gateway.twilio.reconcile import reconcile
from bot.postgres.folder import Folder
from bot.postgres.migrate import migrate
from bot.postgres.server import Server
from bot.postgres.url import to_plain_url
from bot.processes.process import free_port
from bot.processes.rasa import actions_url, running_rasa
from bot.settings import Settings
from models import Message, MessageState, Visit
from scheduler.ticks import run_all
from tests.doubles.twilio.plan import CALLBACK_FAULTS, REQUEST_FAULTS
from tests.doubles.twilio.reader import Count, count, read_rows
from tests.twilio.place import EVENTS, Place, open_place

SHARE = 0.05
LOST_WEBHOOK = "lose_inbound"


def faults(share: float) -> dict[str, float]:
    """Every kind of fault, each with this probability."""
    return dict.fromkeys([*REQUEST_FAULTS, *CALLBACK_FAULTS, LOST_WEBHOOK], share)


async def run(place: Place, conversations: int, *, longest: float) -> dict[str, Any]:
    """Begin so many visits, let customers answer through all the faults, and count at the end."""
    begun = time.monotonic()
    place.is_small = conversations < 100
    since = wall_now()
    for number in range(conversations):
        customer = await place.world.customer(f"+8526{number:07d}"[:12], external_id=f"F{number}")
        await place.event(customer, EVENTS["technical"])
    await place.start_morning()
    await _come_to_rest(place, longest=longest)
    await place.double.heal()
    await place.double.reveal()
    for _ in range(2):  # two nights: what a customer said while the first list was read is in the second
        while "failed" in await reconcile(place.runtime, since=since):
            await asyncio.sleep(1)
        await _come_to_rest(place, longest=longest)
    result = await tally(place)
    return (
        result.to_json() | await _states(place) | {"seconds": round(time.monotonic() - begun, 1), "why": _why(result)}
    )


def _why(result: Count) -> list[str]:
    return [*result.lost, *result.duplicates, *result.unsettled][:10]


async def tally(place: Place) -> Count:
    """What the double's log and the product's rows say together, read while nothing moved."""
    while True:
        lines = place.double.lines()
        rows = await read_rows(to_plain_url(place.runtime.database_url))
        if not await _is_busy(place) and place.double.lines() == lines:
            return count(lines, rows)
        await asyncio.sleep(0.2)  # a message that leaves between the two readings would look like a lie


async def _states(place: Place) -> dict[str, Any]:
    async with place.runtime.sessions() as session:
        visits: Mapping[str, int] = {
            state.value: number
            for state, number in await session.execute(select(Visit.state, func.count()).group_by(Visit.state))
        }
    kinds = [line["fault"] for line in place.double.lines("accepted", "fault") if line.get("fault")]
    return {"visits": dict(visits), "faults": {kind: kinds.count(kind) for kind in sorted(set(kinds))}}


async def _come_to_rest(place: Place, *, longest: float) -> None:
    """Until nobody has anything to do. The waits between look-ups, which are wall time, are cut short."""
    until = time.monotonic() + longest
    quiet = 0
    while time.monotonic() < until and quiet < 5:
        await place.execute(
            "UPDATE messages SET retry_at = now() WHERE retry_at > now() + interval '1 second'"
            " AND state IN ('unknown', 'queued')"
        )
        await run_all(place.runtime)
        quiet = 0 if await _is_busy(place) else quiet + 1
        await asyncio.sleep(0.2 if place.is_small else 1.0)  # ticks cost little, but not nothing


async def _is_busy(place: Place) -> bool:
    if await place.is_busy():
        return True
    async with place.runtime.sessions() as session:
        unsettled = select(Message.id).where(Message.state == MessageState.UNKNOWN, Message.retry_at.is_not(None))
        return await session.scalar(unsettled.limit(1)) is not None


async def alone(conversations: int, share: float) -> dict[str, Any]:
    """The run with a database, a Rasa and a double of its own."""
    folder = Path(tempfile.mkdtemp(prefix="huifang-faults-"))
    folder.chmod(0o711)  # PostgreSQL's own user must be able to walk in
    options = {"max_connections": "200"}
    actions_port = free_port()
    try:
        async with Server(Folder.at(folder / "pg"), options=options) as server:
            await migrate(server.url)
            settings = Settings(var_dir=folder / "var", turn_timeout=8.0, _env_file=None)
            async with running_rasa(settings, actions=actions_url(actions_port)) as rasa:
                changed = {
                    "database_url": SecretStr(server.url),
                    "clock": "database",
                    "rasa_port": int(rasa.urls[0].rsplit(":", 1)[1]),
                }
                product = {"twilio_timeout": 1.0}
                async with open_place(
                    settings.model_copy(update=changed),
                    folder,
                    actions_port=actions_port,
                    product=product,
                    stall=2.0,
                    answers=True,
                    faults=faults(share),
                ) as place:
                    return await run(place, conversations, longest=1500)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main() -> None:
    """Run alone and print the counts; exit code 1 when anything was lost, doubled or left open."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--conversations", type=int, default=2000)
    options.add_argument("--share", type=float, default=SHARE)
    given = options.parse_args()
    result = asyncio.run(alone(given.conversations, given.share))
    sys.stdout.write(json.dumps(result, ensure_ascii=False) + "\n")
    sys.exit(1 if result["lost"] or result["duplicates"] or result["unsettled"] else 0)


if __name__ == "__main__":
    main()
