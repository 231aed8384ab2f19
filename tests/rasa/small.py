"""A small assistant for looking at the box itself: keywords instead of a trained model, and an action server."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

from bot.processes.rasa import PYTHON
from bot.serving import serving
from bot.settings import ROOT

CONFIG = """
recipe: default.v1
assistant_id: small
language: en
pipeline: [{name: KeywordIntentClassifier}]
policies: [{name: RulePolicy, enable_fallback_prediction: false}]
"""

DOMAIN = """
version: "3.1"
intents: [praise, problem, both, nothing, secret]
actions: [action_thank, action_note, action_secret]
session_config: {session_expiration_time: 0, carry_over_slots_to_new_session: false}
responses: {utter_nothing: [{text: "nothing"}]}
"""

DATA = """
version: "3.1"
nlu:
- {intent: praise, examples: "- good\\n- 很好\\n"}
- {intent: problem, examples: "- broken\\n- 坏了\\n"}
- {intent: both, examples: "- twice\\n- 两次\\n"}
- {intent: nothing, examples: "- silence\\n- 沉默\\n"}
- {intent: secret, examples: "- open sesame\\n- 芝麻开门\\n"}
rules:
- {rule: praise, steps: [{intent: praise}, {action: action_thank}]}
- {rule: problem, steps: [{intent: problem}, {action: action_note}]}
- {rule: both, steps: [{intent: both}, {action: action_thank}, {action: action_note}]}
- {rule: nothing, steps: [{intent: nothing}, {action: utter_nothing}]}
- {rule: secret, steps: [{intent: secret}, {action: action_secret}]}
"""

# The same with what learns, for looking at whether learning is reproducible.
LEARNING = """
recipe: default.v1
assistant_id: small
language: en
pipeline:
- {name: WhitespaceTokenizer}
- {name: CountVectorsFeaturizer, analyzer: char_wb, min_ngram: 1, max_ngram: 2}
- {name: LogisticRegressionClassifier}
policies: [{name: RulePolicy}]
"""

STORIES = """
version: "3.1"
stories:
- story: praise
  steps: [{intent: praise, user: "very good"}, {action: action_thank}]
- story: problem
  steps: [{intent: problem, user: "it is broken"}, {action: action_note}]
"""


def write(folder: Path, *, config: str = CONFIG) -> Path:
    """Write the assistant's files."""
    (folder / "data").mkdir(parents=True)
    for name, text in {
        "config.yml": config,
        "domain.yml": DOMAIN,
        "data/all.yml": DATA,
        "test_all.yml": STORIES,
    }.items():
        (folder / name).write_text(text)
    return folder


async def rasa_cli(folder: Path, *arguments: str) -> tuple[int, str]:
    """Run Rasa's command line in a folder; its exit code and what it said."""
    process = await asyncio.create_subprocess_exec(
        *(str(PYTHON), "-W", "ignore", str(ROOT / "envs" / "rasa" / "cli.py"), *arguments),
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    return process.returncode or 0, said.decode(errors="replace")


async def in_the_box(code: str, *arguments: str) -> str:
    """Run a few lines with the box's Python and modules; what they print. Fails loudly."""
    process = await asyncio.create_subprocess_exec(
        *(str(PYTHON), "-W", "ignore", "-c", code, *arguments),
        cwd=ROOT / "envs" / "rasa",
        env={**os.environ, "PYTHONPATH": str(ROOT / "envs" / "rasa")},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await process.communicate()
    assert process.returncode == 0, said.decode(errors="replace")
    return said.decode()


@dataclass
class ActionServer:
    """Stands in for our action server: remembers its calls, and answers as it is told."""

    port: int
    calls: list[dict[str, Any]] = field(default_factory=list)
    authorization: list[str] = field(default_factory=list)
    status: int = 200
    body: Any = None
    raw: str | None = None
    delay: float = 0.0

    async def answer(self, request: Request) -> Response:
        """Answer one call of Rasa's."""
        self.calls.append(await request.json())
        self.authorization.append(request.headers.get("authorization", ""))
        await asyncio.sleep(self.delay)
        if self.raw is not None:
            return Response(self.raw, status_code=self.status, media_type="application/json")
        fine = {"events": [], "responses": [{"text": "done"}]}
        return JSONResponse(fine if self.body is None else self.body, status_code=self.status)


@asynccontextmanager
async def action_server(port: int) -> AsyncIterator[ActionServer]:
    """An action server on `port` while the block runs."""
    double = ActionServer(port)
    app = FastAPI()
    app.add_api_route("/webhook", double.answer, methods=["POST"])
    async with serving(app, port=port):
        yield double
