"""The live stream, and the frame's own regions."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import APIRouter, Query
from fastapi.responses import Response, StreamingResponse

from bot.console.access import EVERYBODY
from bot.console.live.digests import check_topic
from bot.console.live.watch import Watch
from bot.console.view import Requires, View

router = APIRouter()
MOST_TOPICS = 8
HEARTBEAT = 15.0
LASTS = 300.0  # then the browser connects again, so that a session that is over stops listening


@router.get("/live")
async def listen(
    view: Annotated[View, Requires(*EVERYBODY)], topics: Annotated[str, Query(max_length=500)]
) -> StreamingResponse:
    """Server-sent events: `changed` with the name of a topic. Nothing of a row is in the stream."""
    wanted = frozenset(topics.split(",")[:MOST_TOPICS])
    for topic in wanted:
        await check_topic(view.work.session, view.who.scope, topic)
    watch: Watch = view.request.app.state.watch
    return StreamingResponse(_stream(watch, wanted), media_type="text/event-stream")


async def _stream(watch: Watch, topics: frozenset[str]) -> AsyncIterator[str]:
    async with watch.listen(topics) as listener:
        yield "retry: 2000\nevent: ready\ndata: \n\n"
        ends = time.monotonic() + LASTS
        while time.monotonic() < ends:
            news = await listener.news(patience=HEARTBEAT)
            yield "".join(f"event: changed\ndata: {topic}\n\n" for topic in news) or ": still here\n\n"


@router.get("/frame")
async def frame(view: Annotated[View, Requires(*EVERYBODY)]) -> Response:
    """The health strip and the menu's counts, for the script."""
    return await view.render("frame.html")
