"""A webhook as it comes in: proven, bounded, and readable."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

import phonenumbers
from fastapi import Depends, HTTPException, Request, Response

from bot.channels.twilio.signatures import Fields, Verifier
from bot.errors import BadInput, NotAllowed
from bot.runtime import Runtime

PROVIDER = "twilio"
MOST_BODY = 256 * 1024
LONGEST_TEXT = 20_000

_SID = re.compile(r"^[A-Z]{2}[0-9a-fA-F]{32}$")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Webhook:
    """A genuine webhook of the account that is set up here."""

    runtime: Runtime
    fields: Fields
    query: dict[str, str]  # of the address, which was signed too

    @property
    def message_id(self) -> UUID | None:
        """The message of ours that the webhook is about. Raises BadInput."""
        return _id(self.query.get("m"))

    @property
    def agent_call_id(self) -> UUID | None:
        """The agent's call that the webhook is about. Raises BadInput."""
        return _id(self.query.get("a"))

    def text(self, name: str, *, most: int = LONGEST_TEXT) -> str:
        """A field's words, without what a database cannot hold; "" when it is not there."""
        return _UNSTORABLE.sub("", self.fields.get(name) or "")[:most]

    def sid(self, name: str) -> str:
        """One of Twilio's ids. Raises BadInput."""
        value = self.fields.get(name) or ""
        if not _SID.match(value):
            raise BadInput(f"The webhook has no {name} that could be Twilio's.")
        return value

    def number(self, name: str) -> str:
        """A number in E.164, without its channel's prefix; what is no number stays as it is, shortened."""
        value = self.text(name, most=64).removeprefix("whatsapp:").strip()
        try:
            parsed = phonenumbers.parse(value)
        except phonenumbers.NumberParseException:
            return value
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)

    def whole(self, name: str) -> int | None:
        """A whole number that fits a column, or None."""
        value = self.fields.get(name) or ""
        return int(value) if value.isascii() and value.isdecimal() and len(value) < 9 else None


async def genuine(request: Request) -> Webhook:
    """The request, if Twilio made it. Raises 404 without Twilio, 413, 403, 400."""
    runtime: Runtime = request.app.state.runtime
    if runtime.settings.carrier != "twilio":
        raise HTTPException(404, "Twilio is not set up here.")
    body = await _body(request)
    scope = request.scope
    path = (scope.get("raw_path") or request.url.path.encode()).split(b"?")[0].decode("ascii", "replace")
    query = scope.get("query_string", b"").decode("ascii", "replace")
    try:
        fields = Verifier.of(runtime.settings).read(path=path, query=query, headers=request.headers, body=body)
    except NotAllowed as error:
        raise HTTPException(403, str(error)) from error
    account = runtime.settings.twilio_account_sid
    if fields.get("AccountSid", account) != account:
        raise HTTPException(403, "This webhook belongs to another Twilio account.")
    return Webhook(runtime, fields, dict(request.query_params))


async def _body(request: Request) -> bytes:
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BODY:
            raise HTTPException(413, "The webhook is too large.")
    return bytes(body)


def _id(given: str | None) -> UUID | None:
    if not given:
        return None
    try:
        return UUID(given)
    except ValueError as error:
        raise BadInput("The id in the webhook's address is not one of ours.") from error


Genuine = Annotated[Webhook, Depends(genuine)]


def taken() -> Response:
    """All is well, and there is nothing to say."""
    return Response(status_code=204)


def markup(twiml: str) -> Response:
    """TwiML."""
    return Response(twiml, media_type="text/xml")
