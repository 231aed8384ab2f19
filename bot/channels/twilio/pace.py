"""How fast a sender may be: requests are spaced, so that Twilio's queues stay empty and quiet hours hold."""

from __future__ import annotations

import asyncio

from bot.channels.base import SendError

PACED = "paced"
LONGEST_WAIT = 8.0  # seconds; well below the time after which a claimed message is taken for unknown


class Pace:
    """Lets one request pass every 1/rate seconds, in the order of arrival."""

    def __init__(self, rate: float) -> None:
        """`rate` is per second, for this process: an installation's rate is shared out among its workers."""
        self._gap = 1 / rate
        self._next = 0.0

    async def wait(self) -> None:
        """Return when it is the caller's turn. Raises SendError when that would take too long: nothing was sent."""
        now = asyncio.get_running_loop().time()
        turn = max(now, self._next)
        if turn - now > LONGEST_WAIT:
            raise SendError("The sender's rate is used up; the message waits its turn.", code=PACED, retryable=True)
        self._next = turn + self._gap
        if turn > now:
            await asyncio.sleep(turn - now)
