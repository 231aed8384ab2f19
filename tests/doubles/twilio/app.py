"""The REST API of the double, and its own page of controls below /double."""

from __future__ import annotations

import asyncio
import base64
import json
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import parse_qsl, urlencode

import httpx
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

from tests.doubles.twilio.books import Log, PhoneCall, Text
from tests.doubles.twilio.callbacks import Postman
from tests.doubles.twilio.calls import Line
from tests.doubles.twilio.facts import (
    CREATE_CALL,
    CREATE_MESSAGE,
    LIST_CALLS,
    LIST_MESSAGES,
    UPDATE_CALL,
    is_phone,
    problems,
)
from tests.doubles.twilio.person import words_for
from tests.doubles.twilio.plan import REQUEST_FAULTS, CallScript, Chance, Plan, call_script, text_script


class World:
    """Everything that the double knows."""

    def __init__(self, plan: Plan, http: httpx.AsyncClient) -> None:
        self.plan, self.chance, self.log = plan, Chance(plan), Log(Path(plan.log))
        self.postman = Postman(plan, self.chance, self.log, http)
        self.texts: dict[str, Text] = {}
        self.calls: dict[str, PhoneCall] = {}
        self.stopped: set[str] = set()
        self.tries: dict[str, int] = {}
        self.media: dict[str, tuple[str, bytes]] = {}
        self.errands: set[asyncio.Task[None]] = set()
        self.random = Random(plan.seed)

    def start(self, errand: Any) -> None:
        task = asyncio.ensure_future(errand)
        self.errands.add(task)
        task.add_done_callback(self.errands.discard)

    def fault_for(self, scripted: str, to: str, *, times: int = 1) -> str:
        """The fault of this request: the number's own one for its first requests, else by chance."""
        if scripted and self.tries.get(to, 0) < times:
            self.tries[to] = self.tries.get(to, 0) + 1
            return scripted
        return self.chance.one_of(list(REQUEST_FAULTS))

    def listed_at(self, fault: str) -> float:
        return time.monotonic() + (self.plan.hidden if fault == "hidden" else self.plan.lag)


def error(status: int, code: int, text: str) -> JSONResponse:
    more = f"https://www.twilio.com/docs/errors/{code}"
    return JSONResponse({"code": code, "message": text, "more_info": more, "status": status}, status_code=status)


def create_app(plan: Plan) -> FastAPI:
    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        limits = httpx.Limits(max_connections=200, max_keepalive_connections=50)
        async with httpx.AsyncClient(timeout=15, limits=limits) as http:
            app.state.world = World(plan, http)
            yield

    app = FastAPI(lifespan=life)
    base = "/2010-04-01/Accounts/{account}"
    app.add_api_route(base + ".json", _account, methods=["GET"])
    app.add_api_route(base + "/Messages.json", _create_message, methods=["POST"])
    app.add_api_route(base + "/Messages.json", _list_messages, methods=["GET"])
    app.add_api_route(base + "/Messages/{sid}.json", _message, methods=["GET"])
    app.add_api_route(base + "/Messages/{message}/Media/{sid}", _media, methods=["GET"])
    app.add_api_route(base + "/Calls.json", _create_call, methods=["POST"])
    app.add_api_route(base + "/Calls.json", _list_calls, methods=["GET"])
    app.add_api_route(base + "/Calls/{sid}.json", _call, methods=["GET"])
    app.add_api_route(base + "/Calls/{sid}.json", _update_call, methods=["POST"])
    app.add_api_route(base + "/Calls/{sid}/Recordings.json", _record, methods=["POST"])
    app.add_api_route("/double/says", _says, methods=["POST"])
    app.add_api_route("/double/calls", _calls_in, methods=["POST"])
    app.add_api_route("/double/idle", _idle, methods=["GET"])
    app.add_api_route("/double/silence", _silence, methods=["POST"])
    app.add_api_route("/double/heal", _heal, methods=["POST"])
    app.add_api_route("/double/reveal", _reveal, methods=["POST"])
    return app


def _world(request: Request) -> World:
    return request.app.state.world  # type: ignore[no-any-return]


def _refused(request: Request, account: str) -> JSONResponse | None:
    plan = _world(request).plan
    given = request.headers.get("authorization", "")
    pairs = [(plan.account_sid, plan.auth_token), (plan.api_key, plan.api_secret)]
    known = ["Basic " + base64.b64encode(f"{user}:{key}".encode()).decode() for user, key in pairs if user]
    if not any(secrets.compare_digest(given, one) for one in known):
        return error(401, 20003, "Authenticate")
    return None if account == plan.account_sid else error(404, 20404, "The requested resource was not found")


async def _form(request: Request) -> dict[str, list[str]]:
    pairs = parse_qsl((await request.body()).decode(), keep_blank_values=True)
    form: dict[str, list[str]] = {}
    for name, value in pairs:
        form.setdefault(name, []).append(value)
    return form


async def _account(request: Request, account: str) -> Response:
    return _refused(request, account) or JSONResponse({"sid": account, "status": "active", "type": "Full"})


async def _misbehave(world: World, fault: str, answer: Response) -> Response:
    if fault == "busy":
        return error(429, 20429, "Too Many Requests")
    if fault.startswith("broken"):
        return error(500, 20500, "Internal Server Error")
    if fault.startswith(("stall", "hidden")):
        await asyncio.sleep(world.plan.stall)
    if fault == "garbage":
        return Response("<html>Bad gateway</html>", status_code=201, media_type="text/html")
    if fault == "empty":
        return Response(status_code=201)
    return answer


async def _create_message(request: Request, account: str) -> Response:
    world = _world(request)
    if refused := _refused(request, account):
        return refused
    form = await _form(request)
    given = {name: values[0] for name, values in form.items()}
    if wrong := problems(form, CREATE_MESSAGE, needs=["To"]):
        world.log.write("violation", what="create message", problems=wrong)
        return error(400, 20001, "; ".join(wrong))
    if complaint := _complaint(world, given):
        return complaint
    to = given["To"]
    script = text_script(to)
    if script.refuse:
        world.log.write("refused", to=to, code=script.refuse[1])
        return error(*script.refuse, f"Refused with {script.refuse[1]}")
    fault = world.fault_for(script.fault, to, times=2 if script.fault == "busy" else 1)
    if fault and not REQUEST_FAULTS[fault]:
        world.log.write("fault", fault=fault, to=to, callback=given.get("StatusCallback"))
        return await _misbehave(world, fault, Response())
    text = Text(
        sid=world.chance.sid("SM"),
        account=account,
        to=to,
        sender=given.get("From") or "+15005550006",
        body=given.get("Body") or f"template {given.get('ContentSid')} {given.get('ContentVariables', '')}",
        direction="outbound-api",
        created=datetime.now(UTC),
        listed_at=world.listed_at(fault),
        status="accepted" if given.get("MessagingServiceSid") else "queued",
        service=given.get("MessagingServiceSid"),
        callback=given.get("StatusCallback", ""),
        media=form.get("MediaUrl", []),
        segments=_segments(given.get("Body", "")),
    )
    world.texts[text.sid] = text
    world.log.write(
        "accepted",
        sid=text.sid,
        to=to,
        body=text.body,
        callback=text.callback,
        fault=fault,
        validity=given.get("ValidityPeriod"),
        content_sid=given.get("ContentSid"),
    )
    answer = JSONResponse(text.to_json(), status_code=201)
    world.start(_carry(world, text))
    return await _misbehave(world, fault, answer)


def _complaint(world: World, given: dict[str, str]) -> Response | None:
    """What Twilio itself checks before it takes a message."""
    to = given["To"]
    if not is_phone(to):
        return error(400, 21211, f"Invalid 'To' Phone Number: {to}")
    if not given.get("From") and not given.get("MessagingServiceSid"):
        return error(400, 21603, "A 'From' phone number is required.")
    if not given.get("Body") and not given.get("ContentSid") and not given.get("MediaUrl"):
        return error(400, 21602, "Message body is required.")
    if len(given.get("Body", "")) > 1600:
        return error(400, 21617, "The concatenated message body exceeds the 1600 character limit.")
    if to in world.stopped:
        return error(400, 21610, "Attempt to send to unsubscribed recipient")
    return None


def _segments(body: str) -> str:
    """Roughly Twilio's count: good enough for texts without brackets and euros."""
    single, part = (160, 153) if body.isascii() else (70, 67)
    return "1" if len(body) <= single else str(-(-len(body) // part))


async def _carry(world: World, text: Text) -> None:
    """A message's way to the phone, and what the customer answers."""
    script, pace = text_script(text.to), world.plan.pace
    steps = ["sent", script.end] if script.end in ("delivered", "undelivered") else [script.end]
    if text.to.startswith("whatsapp:") and script.end == "delivered":
        steps.append("read")
    for place, status in enumerate(steps):
        await asyncio.sleep(pace)
        text.status, text.sent = status, datetime.now(UTC)
        text.code = script.code if status in ("undelivered", "failed") else None
        fields = [
            ("AccountSid", text.account),
            ("MessageSid", text.sid),
            ("SmsSid", text.sid),
            ("MessageStatus", status),
            ("SmsStatus", status),
            ("From", text.sender),
            ("To", text.to),
            ("ApiVersion", "2010-04-01"),
        ]
        if text.code:
            fields.append(("ErrorCode", str(text.code)))
        swapped = world.chance.happens("swap") and place == 0
        world.postman.tell(text.callback, fields, after=pace * 3 if swapped else 0.0)
    world.log.write("ended", sid=text.sid, to=text.to, status=text.status)
    if world.plan.answers and text.status in ("delivered", "read"):
        reply = words_for(text.body, world.random)
        if reply:
            await asyncio.sleep(pace)
            inbound(world, text.to, text.sender, reply)


def inbound(
    world: World, sender: str, to: str, body: str, *, media: list[str] | None = None, opt_out: str = ""
) -> Text:
    """A customer sends a text."""
    text = Text(
        sid=world.chance.sid("SM"),
        account=world.plan.account_sid,
        to=to,
        sender=sender,
        body=body,
        direction="inbound",
        created=datetime.now(UTC),
        listed_at=time.monotonic() + world.plan.lag,
        status="received",
        sent=datetime.now(UTC),
        media=media or [],
    )
    world.texts[text.sid] = text
    fields = [
        ("ToCountry", ""),
        ("SmsMessageSid", text.sid),
        ("NumMedia", str(len(text.media))),
        ("SmsSid", text.sid),
        ("SmsStatus", "received"),
        ("Body", body),
        ("To", to),
        ("From", sender),
        ("NumSegments", "1"),
        ("MessageSid", text.sid),
        ("AccountSid", text.account),
        ("ApiVersion", "2010-04-01"),
    ]
    for place, name in enumerate(text.media):
        fields += [(f"MediaUrl{place}", name), (f"MediaContentType{place}", "image/png")]
    if opt_out:
        fields.append(("OptOutType", opt_out))
        (world.stopped.add if opt_out == "STOP" else world.stopped.discard)(sender)
    world.log.write("inbound", sid=text.sid, sender=sender, body=body)
    if not world.chance.happens("lose_inbound"):
        world.postman.tell("/twilio/message", fields)
    return text


def _page(
    request: Request, account: str, kind: str, rows: list[Any], allowed: frozenset[str], world: World
) -> Response:
    query = request.query_params
    if unknown := set(query) - allowed:
        world.log.write("violation", what=f"list {kind}", problems=sorted(unknown))
        return error(400, 20001, f"Unknown parameters {sorted(unknown)}")
    now = time.monotonic()
    shown = [row for row in rows if row.listed_at <= now]
    if "To" in query:
        shown = [row for row in shown if row.to == query["To"]]
    if "From" in query:
        shown = [row for row in shown if row.sender == query["From"]]
    shown.sort(key=lambda row: row.created, reverse=True)
    size = min(int(query.get("PageSize", "50")), 1000)
    page = int(query.get("Page", "0"))
    part = shown[page * size : (page + 1) * size]
    kept = urlencode([(name, value) for name, value in query.items() if name not in ("Page", "PageToken", "PageSize")])
    uri = f"/2010-04-01/Accounts/{account}/{kind.capitalize()}.json?{kept}{'&' if kept else ''}PageSize={size}"
    more = len(shown) > (page + 1) * size
    return JSONResponse(
        {
            "first_page_uri": f"{uri}&Page=0",
            "next_page_uri": f"{uri}&Page={page + 1}" if more else None,
            "previous_page_uri": f"{uri}&Page={page - 1}" if page else None,
            "page": page,
            "page_size": size,
            "start": page * size,
            "end": page * size + len(part) - 1 if part else 0,
            "uri": f"{uri}&Page={page}",
            kind: [row.to_json() for row in part],
        }
    )


async def _list_messages(request: Request, account: str) -> Response:
    world = _world(request)
    return _refused(request, account) or _page(
        request, account, "messages", list(world.texts.values()), LIST_MESSAGES, world
    )


async def _list_calls(request: Request, account: str) -> Response:
    world = _world(request)
    return _refused(request, account) or _page(request, account, "calls", list(world.calls.values()), LIST_CALLS, world)


async def _message(request: Request, account: str, sid: str) -> Response:
    if refused := _refused(request, account):
        return refused
    text = _world(request).texts.get(sid)
    return JSONResponse(text.to_json()) if text else error(404, 20404, "Not found")


async def _media(request: Request, account: str, message: str, sid: str) -> Response:
    if refused := _refused(request, account):
        return refused
    found = _world(request).media.get(sid)
    return Response(found[1], media_type=found[0]) if found else error(404, 20404, f"Not found in {message}")


async def _create_call(request: Request, account: str) -> Response:
    world = _world(request)
    if refused := _refused(request, account):
        return refused
    form = await _form(request)
    given = {name: values[0] for name, values in form.items()}
    if wrong := problems(form, CREATE_CALL, needs=["To", "From"]):
        world.log.write("violation", what="create call", problems=wrong)
        return error(400, 20001, "; ".join(wrong))
    script = call_script(given["To"])
    if complaint := _call_complaint(world, given, script):
        return complaint
    fault = world.fault_for(script.fault, given["To"])
    if fault and not REQUEST_FAULTS[fault]:
        world.log.write("fault", fault=fault, to=given["To"], callback=given.get("StatusCallback"))
        return await _misbehave(world, fault, Response())
    call = PhoneCall(
        sid=world.chance.sid("CA"),
        account=account,
        to=given["To"],
        sender=given["From"],
        direction="outbound-api",
        created=datetime.now(UTC),
        listed_at=world.listed_at(fault),
        url=given.get("Url", ""),
        callback=given.get("StatusCallback", ""),
        machine_callback=given.get("AsyncAmdStatusCallback", ""),
        detects_machines="MachineDetection" in given,
    )
    world.calls[call.sid] = call
    world.log.write("call", sid=call.sid, to=call.to, callback=call.callback, fault=fault)
    answer = JSONResponse(call.to_json(), status_code=201)
    world.start(Line(call, script, world.plan, world.postman, world.log).run())
    return await _misbehave(world, fault, answer)


def _call_complaint(world: World, given: dict[str, str], script: CallScript) -> Response | None:
    if not is_phone(given["To"]):
        return error(400, 21211, "Invalid 'To' Phone Number")
    if not given.get("Url") and not given.get("Twiml"):
        return error(400, 21205, "Url parameter is required.")
    if script.refuse:
        world.log.write("refused", to=given["To"], code=script.refuse[1])
        return error(*script.refuse, f"Refused with {script.refuse[1]}")
    return None


async def _call(request: Request, account: str, sid: str) -> Response:
    if refused := _refused(request, account):
        return refused
    call = _world(request).calls.get(sid)
    return JSONResponse(call.to_json()) if call else error(404, 20404, "Not found")


async def _update_call(request: Request, account: str, sid: str) -> Response:
    world = _world(request)
    if refused := _refused(request, account):
        return refused
    form = await _form(request)
    if wrong := problems(form, UPDATE_CALL, needs=[]):
        world.log.write("violation", what="update call", problems=wrong)
        return error(400, 20001, "; ".join(wrong))
    call = world.calls.get(sid)
    if call is None or call.ended is not None:
        return error(400, 21220, "Call is not in-progress. Cannot redirect.")
    if "Twiml" in form:
        call.instructions = form["Twiml"][0]
    if form.get("Status") == ["completed"]:
        call.is_ended_by_api = True
    world.log.write("updated", sid=sid, twiml=form.get("Twiml"), status=form.get("Status"))
    return JSONResponse(call.to_json())


async def _record(request: Request, account: str, sid: str) -> Response:
    world = _world(request)
    if refused := _refused(request, account):
        return refused
    world.log.write("recording", sid=sid)
    recording = world.chance.sid("RE")
    uri = f"/2010-04-01/Accounts/{account}/Calls/{sid}/Recordings/{recording}.json"
    return JSONResponse({"sid": recording, "call_sid": sid, "status": "in-progress", "uri": uri}, status_code=201)


async def _says(request: Request) -> Response:
    """A test lets a customer text: sender, to, body, and optionally picture (base64) and opt_out."""
    world, said = _world(request), json.loads(await request.body())
    media = []
    if said.get("picture"):
        sid = world.chance.sid("ME")
        world.media[sid] = (said.get("type", "image/png"), base64.b64decode(said["picture"]))
        path = f"/2010-04-01/Accounts/{world.plan.account_sid}/Messages/MM{'0' * 32}/Media/{sid}"
        media = [str(request.base_url).rstrip("/") + path]
    text = inbound(world, said["sender"], said["to"], said["body"], media=media, opt_out=said.get("opt_out", ""))
    return JSONResponse({"sid": text.sid})


async def _calls_in(request: Request) -> Response:
    """A test lets a customer call us: sender, to, and how the customer speaks."""
    world, said = _world(request), json.loads(await request.body())
    call = PhoneCall(
        sid=world.chance.sid("CA"),
        account=world.plan.account_sid,
        to=said["to"],
        sender=said["sender"],
        direction="inbound",
        created=datetime.now(UTC),
        listed_at=time.monotonic() + world.plan.lag,
        url="/twilio/voice",
        callback="/twilio/voice/status",
    )
    world.calls[call.sid] = call
    script = CallScript(speaks=said.get("speaks", "silent"), end=said.get("end", "answered"))
    world.log.write("incoming_call", sid=call.sid, sender=call.sender)
    world.start(Line(call, script, world.plan, world.postman, world.log).run())
    return JSONResponse({"sid": call.sid})


async def _idle(request: Request) -> Response:
    """Whether anything is still under way."""
    world = _world(request)
    return JSONResponse({"busy": len(world.errands) + world.postman.waiting})


async def _silence(request: Request) -> Response:
    """From now on no webhook is sent at all, or (`on` false) they are sent again."""
    _world(request).postman.is_silent = json.loads(await request.body())["on"]
    return JSONResponse({})


async def _heal(request: Request) -> Response:
    """From now on nothing fails any more."""
    _world(request).chance.heal()
    return JSONResponse({})


async def _reveal(request: Request) -> Response:
    """Everything hidden stands in the list now, as after the hour."""
    world = _world(request)
    for text in world.texts.values():
        text.listed_at = 0.0
    for call in world.calls.values():
        call.listed_at = 0.0
    return JSONResponse({"texts": len(world.texts), "calls": len(world.calls)})
