"""Start the double in its own process and stop it again."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.doubles.twilio.plan import Plan


@dataclass(frozen=True)
class Double:
    """A running double."""

    plan: Plan
    url: str
    http: httpx.AsyncClient

    def lines(self, *kinds: str) -> list[dict[str, Any]]:
        """The log, or its lines of some kinds."""
        path = Path(self.plan.log)
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()] if path.exists() else []
        return [line for line in lines if not kinds or line["kind"] in kinds]

    def lines_to(self, number: str, *kinds: str) -> list[dict[str, Any]]:
        """Lines of some kinds about one number."""
        return [line for line in self.lines(*kinds) if line.get("to") == number]

    async def says(self, sender: str, body: str, *, to: str = "+15005550006", **more: str) -> str:
        """Let a customer text."""
        said = await self.http.post("/double/says", json={"sender": sender, "to": to, "body": body, **more})
        return str(said.raise_for_status().json()["sid"])

    async def calls(self, sender: str, *, to: str = "+15005550006", **more: str) -> str:
        """Let a customer call."""
        called = await self.http.post("/double/calls", json={"sender": sender, "to": to, **more})
        return str(called.raise_for_status().json()["sid"])

    async def settle(self, *, seconds: float = 120.0) -> None:
        """Wait until nothing is under way."""
        for _ in range(int(seconds / 0.05)):
            if (await self.http.get("/double/idle")).json()["busy"] == 0:
                return
            await asyncio.sleep(0.05)
        raise TimeoutError(f"the double is still busy after {seconds} s")

    async def forget_webhooks(self, *, no_more: bool = False) -> None:
        """Send no webhook at all from now on; `no_more`: send them again."""
        (await self.http.post("/double/silence", json={"on": not no_more})).raise_for_status()

    async def heal(self) -> None:
        """Nothing fails by chance from now on."""
        (await self.http.post("/double/heal")).raise_for_status()

    async def reveal(self) -> None:
        """An hour passes for its list."""
        (await self.http.post("/double/reveal")).raise_for_status()


@asynccontextmanager
async def running_double(plan: Plan) -> AsyncIterator[Double]:
    """A double on a free port of the loopback."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.doubles.twilio",
        "--plan",
        json.dumps(plan.to_json()),
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        port = int(await asyncio.wait_for(process.stdout.readline(), 120))
        url = f"http://127.0.0.1:{port}"
        once = httpx.Limits(max_keepalive_connections=0)  # a line that is reused may have been closed meanwhile
        async with httpx.AsyncClient(base_url=url, timeout=20, limits=once) as http:
            for _ in range(100):
                try:
                    await http.get("/double/idle")
                    break
                except httpx.TransportError:
                    await asyncio.sleep(0.05)
            yield Double(plan, url, http)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
