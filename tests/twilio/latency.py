"""How long a caller waits: from the customer's words at our gateway to our TwiML, with Rasa in the loop.

`python -m tests.twilio.latency --calls 40` prints p50 and p95 of the turns as JSON; keys, which need no Rasa, apart.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from bot.postgres.folder import Folder
from bot.postgres.migrate import migrate
from bot.postgres.server import Server
from bot.processes.process import free_port
from bot.processes.rasa import actions_url, running_rasa
from bot.settings import Settings
from tests.twilio.place import Place, open_place


def figures(seconds: list[float]) -> dict[str, float]:
    """Milliseconds."""
    ordered = sorted(seconds)
    return {
        "turns": len(ordered),
        "p50_ms": round(1000 * statistics.median(ordered)),
        "p95_ms": round(1000 * ordered[int(0.95 * (len(ordered) - 1))]),
    }


def read(place: Place) -> dict[str, Any]:
    """The turns of the double's log, words and keys apart."""
    turns = [
        line
        for line in place.double.lines("callback")
        if line["url"].endswith("/voice/turn") and line["status"] == 200 and line.get("fields")
    ]
    words = [line["seconds"] for line in turns if line["fields"].get("SpeechResult")]
    keys = [line["seconds"] for line in turns if line["fields"].get("Digits")]
    return {"words": figures(words), "keys": figures(keys)}


async def measure(calls: int) -> dict[str, Any]:
    """So many calls, half of them spoken and half of them by keys, eight at a time."""
    folder = Path(tempfile.mkdtemp(prefix="huifang-latency-"))
    folder.chmod(0o711)
    actions_port = free_port()
    try:
        async with Server(Folder.at(folder / "pg")) as server:
            await migrate(server.url)
            settings = Settings(var_dir=folder / "var", _env_file=None)
            async with running_rasa(settings, actions=actions_url(actions_port)) as rasa:
                changed = {
                    "database_url": SecretStr(server.url),
                    "clock": "database",
                    "rasa_port": int(rasa.urls[0].rsplit(":", 1)[1]),
                }
                given = settings.model_copy(update=changed)
                product = {"twilio_voice_rate": 8.0}
                async with open_place(given, folder, actions_port=actions_port, product=product) as place:
                    numbers = {str(n): f"+8525{n:03}{'0104' if n % 2 else '0105'}" for n in range(calls)}
                    await place.visits_of(numbers, "first")
                    return read(place)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main() -> None:
    """Measure and print."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--calls", type=int, default=40)
    sys.stdout.write(json.dumps(asyncio.run(measure(options.parse_args().calls))) + "\n")


if __name__ == "__main__":
    main()
