"""The only way into the box: three routes below /webhooks/huifang, all of them for our own processes on this machine.

POST turn   {"sender", "text", "metadata"} → run one turn; 200 only when exactly one action ran and succeeded
POST parse  {"items": [{"text", "metadata"}, …]} → what the model makes of up to 256 texts; no action runs
GET  ready  → 200 when a model is loaded

Whatever goes wrong is answered with a code and never with a text: {"error": "action_failed"}.
"""

import hmac
import logging
import os
import uuid
from pathlib import Path
from typing import Any, Awaitable, Callable, Dict, List, Optional, Tuple

from patches import TurnFailed, TurnOutput
from rasa.core.channels.channel import InputChannel, UserMessage
from rasa.engine.constants import PLACEHOLDER_MESSAGE, PLACEHOLDER_TRACKER
from rasa.shared.core.trackers import DialogueStateTracker
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, json

log = logging.getLogger(__name__)

NAME = "huifang"
MOST_ITEMS = 256
LONGEST_TEXT = 4000  # characters; the edge cuts at 2,000

Answer = Tuple[int, Dict[str, Any]]


class HuifangChannel(InputChannel):
    """Takes turns from our worker and never turns an error into a 200."""

    @classmethod
    def name(cls) -> str:
        """The channel's name in Rasa."""
        return NAME

    def __init__(self) -> None:
        """The token comes from the environment, and leaves it at once."""
        self._token = os.environ.pop("HUIFANG_BOX_TOKEN", "").encode()
        if not self._token:
            raise SystemExit("HUIFANG_BOX_TOKEN is not set: Rasa's box is started by `huifang up`, not by hand.")

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The three routes."""
        del on_new_message  # Rasa's own handler swallows errors
        routes = Blueprint("huifang_channel")

        @routes.route("/ready", methods=["GET"])
        async def ready(request: Request) -> HTTPResponse:
            return await self._answer(request, _ready)

        @routes.route("/turn", methods=["POST"])
        async def turn(request: Request) -> HTTPResponse:
            return await self._answer(request, _turn)

        @routes.route("/parse", methods=["POST"])
        async def parse(request: Request) -> HTTPResponse:
            return await self._answer(request, _parse)

        return routes

    async def _answer(self, request: Request, handle: Callable[[Request], Awaitable[Answer]]) -> HTTPResponse:
        """Check the token, handle the request, and give every failure a status that makes the caller try again."""
        given = request.headers.get("authorization", "").encode(errors="replace")
        if not hmac.compare_digest(given, b"Bearer " + self._token):
            return json({"error": "token"}, status=401)
        try:
            status, answer = await handle(request)
        except TurnFailed as failure:
            status, answer = 503, {"error": failure.code}
        except Exception as error:  # noqa: BLE001 - nothing may become a 200
            log.error("A request to Rasa's box failed: %s", where(error))  # noqa: TRY400 - the message may hold texts
            status, answer = getattr(error, "status_code", 500), {"error": type(error).__name__}
        return json(answer, status=status)


async def _ready(request: Request) -> Answer:
    agent = getattr(request.app.ctx, "agent", None)
    is_ready = agent is not None and agent.is_ready()
    return (200, {"model": agent.model_name}) if is_ready else (503, {"error": "no_model"})


async def _turn(request: Request) -> Answer:
    given = request.json
    message = _message(given)
    if message is None or not isinstance(given.get("sender"), str):
        return 400, {"error": "form"}
    output = TurnOutput()
    turn = UserMessage(message["text"], output, given["sender"], input_channel=NAME, metadata=message["metadata"])
    processor = _processor(request)
    turn.parse_data = await processor.parse_message(turn)
    # Past the agent's lock: it polls once a second, and without history no turn can disturb another.
    await processor.handle_message(turn)
    if len(output.actions) != 1:
        raise TurnFailed(f"actions_{len(output.actions)}")
    responses = [{key: value for key, value in said.items() if key != "recipient_id"} for said in output.messages]
    return 200, {"action": output.actions[0], "responses": responses, "parse": _public(turn.parse_data)}


async def _parse(request: Request) -> Answer:
    items = request.json.get("items") if isinstance(request.json, dict) else None
    if not isinstance(items, list) or len(items) > MOST_ITEMS:
        return 400, {"error": "form"}
    messages = [_message(item) for item in items]
    if any(message is None for message in messages):
        return 400, {"error": "form"}
    if not messages:
        return 200, {"results": []}
    return 200, {"results": _understand(_processor(request), [message for message in messages if message])}


def _understand(processor: Any, messages: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
    """Run the graph once over all messages: what costs time there costs it once a batch, not once a text."""
    sender = uuid.uuid4().hex
    texts = [UserMessage(one["text"], sender_id=sender, metadata=one["metadata"]) for one in messages]
    target = processor.model_metadata.nlu_target
    tracker = DialogueStateTracker.from_events(sender, [])
    inputs = {PLACEHOLDER_MESSAGE: texts, PLACEHOLDER_TRACKER: tracker}
    done = processor.graph_runner.run(inputs=inputs, targets=[target])[target]
    return [_public(message.as_dict(only_output_properties=True)) for message in done]


def _message(item: Any) -> Optional[Dict[str, Any]]:
    """The text and its metadata, or None when the form is wrong."""
    if not isinstance(item, dict):
        return None
    text, metadata = item.get("text"), item.get("metadata", {})
    if not isinstance(text, str) or len(text) > LONGEST_TEXT or not isinstance(metadata, dict):
        return None
    return {"text": text, "metadata": metadata}


def _public(parsed: Dict[str, Any]) -> Dict[str, Any]:
    """What was understood, without the words themselves: the caller has them."""
    return {key: value for key, value in parsed.items() if key not in ("text", "text_tokens", "metadata")}


def _processor(request: Request) -> Any:
    agent = getattr(request.app.ctx, "agent", None)
    if agent is None or not agent.is_ready():
        raise TurnFailed("no_model")
    return agent.processor


def where(error: BaseException) -> str:
    """The kind of an error and the line that raised it, without its message."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    return f"{type(error).__name__} at {place}"
