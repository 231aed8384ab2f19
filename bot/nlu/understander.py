"""Understand customers' messages: the rules read, Rasa judges the words, both are joined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.nlu.client import RasaClient
from bot.understanding.conclude import conclude
from bot.understanding.read import read
from bot.understanding.reading import Reading
from bot.understanding.types import Understanding, Utterance


async def understand(client: RasaClient, utterances: Sequence[Utterance]) -> list[Understanding]:
    """What each message means; Rasa is asked once for all that was said in words. Raises Unavailable."""
    readings = [read(utterance) for utterance in utterances]
    spoken = [index for index, reading in enumerate(readings) if reading.needs_rasa]
    parses = await client.parse([(readings[index].text, metadata_of(readings[index])) for index in spoken])
    by_index: dict[int, dict[str, Any]] = dict(zip(spoken, parses, strict=True))
    return [
        conclude(utterance, reading, by_index.get(index))
        for index, (utterance, reading) in enumerate(zip(utterances, readings, strict=True))
    ]


def metadata_of(reading: Reading) -> dict[str, Any]:
    """What travels to Rasa beside the words, so that its components decide in the light of the reading."""
    return {"reading": reading.for_rasa()}
