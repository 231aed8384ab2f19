"""The door to Twilio's REST API: the library `twilio` over httpx, with time-outs, and errors that say what is certain.

Twilio has no idempotency key. So it matters whether a request can have left: a connection that was never made is
"not sent" and may be tried again; everything later is "perhaps taken" and is looked up.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import httpx
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from twilio.rest import Client
from twilio.rest.api.v2010.account import AccountContext
from twilio.rest.api.v2010.account.call import CallInstance
from twilio.rest.api.v2010.account.message import MessageInstance

from bot.channels.twilio.errors import not_reached, perhaps_taken, refused
from bot.errors import BadInput, Unavailable
from bot.settings import Settings

T = TypeVar("T")
Made = TypeVar("Made", MessageInstance, CallInstance)
SentMessage = MessageInstance  # what callers outside this package know of the library

_CONNECT_SECONDS = 3.0
_PAGE = 200  # entries of a list in one request, so that each is quick
_LARGEST_MEDIA = 16_000_000  # bytes; Twilio's own limit for a message is 5 MB, recordings are larger

# Nothing of the request was sent when one of these is raised.
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol, httpx.ProxyError)


class _Door(AsyncHttpClient):  # type: ignore[misc]  # the library is not typed
    """Carries the library's requests over httpx."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        super().__init__(logging.getLogger("twilio"), is_async=True)
        self._http = http

    async def request(  # the library's own signature
        self,
        method: str,
        uri: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ARG002, ASYNC109  # set once, on the client
        allow_redirects: bool = False,
    ) -> Response:
        answer = await self._http.request(
            method,
            uri,
            # None, not {}: an empty one would take the query out of the address of a further page.
            params={name: str(value) for name, value in params.items()} if params else None,
            data=_form(data),
            headers=headers,
            auth=auth,
            follow_redirects=allow_redirects,
        )
        return Response(answer.status_code, answer.text, answer.headers)


def _form(data: dict[str, object] | None) -> dict[str, Any]:
    """Form fields as Twilio reads them: lists as repeated fields, booleans in small letters."""
    form: dict[str, Any] = {}
    for name, value in (data or {}).items():
        form[name] = str(value).lower() if isinstance(value, bool) else value
    return form


class TwilioApi:
    """Twilio's REST API for one account. Every call raises SendError when it does not succeed."""

    def __init__(self, settings: Settings, http: httpx.AsyncClient) -> None:
        """Raises BadInput when account or credentials are missing."""
        token = settings.twilio_auth_token.get_secret_value() if settings.twilio_auth_token else ""
        secret = settings.twilio_api_secret.get_secret_value() if settings.twilio_api_secret else ""
        user, password = (settings.twilio_api_key, secret) if settings.twilio_api_key else ("", token)
        if not settings.twilio_account_sid or not password:
            raise BadInput(
                "Twilio is not set up: HUIFANG_TWILIO_ACCOUNT_SID and HUIFANG_TWILIO_AUTH_TOKEN (or _API_KEY with"
                " _API_SECRET) are needed. See docs/twilio.md."
            )
        self._http = http
        self._credentials = (user or settings.twilio_account_sid, password)
        self._base = settings.twilio_api_url.rstrip("/")
        self._client = Client(
            *self._credentials, account_sid=settings.twilio_account_sid, http_client=_Door(http), environment={"": ""}
        )
        self._client.api.base_url = self._base

    @property
    def _account(self) -> AccountContext:
        return self._client.api.v2010.account

    async def create_message(self, **fields: Any) -> MessageInstance:
        """Ask Twilio to send a message."""
        return _named(await _told(self._account.messages.create_async(**fields)))

    async def create_call(self, **fields: Any) -> CallInstance:
        """Ask Twilio to call somebody."""
        return _named(await _told(self._account.calls.create_async(**fields)))

    async def update_call(self, sid: str, **fields: Any) -> CallInstance:
        """Give a call that is under way new instructions (`twiml`) or end it (`status`)."""
        return await _told(self._account.calls(sid).update_async(**fields))

    async def record_call(self, sid: str, **fields: Any) -> None:
        """Begin to record a running call."""
        await _told(self._account.calls(sid).recordings.create_async(**fields))

    async def message(self, sid: str) -> MessageInstance:
        """One message as Twilio knows it."""
        return await _told(self._account.messages(sid).fetch_async())

    async def call(self, sid: str) -> CallInstance:
        """One call as Twilio knows it."""
        return await _told(self._account.calls(sid).fetch_async())

    async def messages(self, *, limit: int, **filters: Any) -> list[MessageInstance]:
        """The newest messages, newest first."""
        return await _told(self._account.messages.list_async(limit=limit, page_size=min(limit, _PAGE), **filters))

    async def calls(self, *, limit: int, **filters: Any) -> list[CallInstance]:
        """The newest calls, newest first."""
        return await _told(self._account.calls.list_async(limit=limit, page_size=min(limit, _PAGE), **filters))

    async def account_state(self) -> str:
        """The account's state: active, suspended or closed."""
        return str((await _told(self._account.fetch_async())).status)

    async def media(self, url: str) -> tuple[str, bytes]:
        """Content type and content of a picture or recording. Raises Unavailable, and BadInput for a foreign address.

        The credentials go to Twilio's own address only; the storage that it redirects to gets none.
        """
        if not url.startswith(f"{self._base}/"):
            raise BadInput("The address of this medium is not Twilio's. It is not fetched.")
        try:
            async with self._http.stream("GET", url, auth=self._credentials, follow_redirects=True) as answer:
                answer.raise_for_status()
                content = bytearray()
                async for piece in answer.aiter_bytes():
                    content += piece
                    if len(content) > _LARGEST_MEDIA:
                        raise BadInput("The medium is too large to be kept.")
                return answer.headers.get("content-type", "application/octet-stream"), bytes(content)
        except httpx.HTTPError as error:
            raise Unavailable(f"Twilio's medium cannot be fetched now ({type(error).__name__}).") from error


async def _told(request: Awaitable[T]) -> T:
    """What Twilio answers, or a SendError that says what is certain."""
    try:
        return await request
    except TwilioRestException as error:
        raise refused(str(error.code) if error.code else None, error.status) from error
    except _NOT_SENT as error:
        raise not_reached(type(error).__name__) from error
    except httpx.HTTPError as error:
        raise perhaps_taken(type(error).__name__) from error
    except (TwilioException, ValueError, KeyError, TypeError) as error:
        # It answered something that the library cannot read: the message may well be on its way.
        raise perhaps_taken(f"unreadable answer: {type(error).__name__}") from error


def _named(made: Made) -> Made:
    """What was made, if it has an id: the library takes a success without a word for an instance without fields."""
    if not made.sid:
        raise perhaps_taken("unreadable answer: no id")
    return made


@asynccontextmanager
async def open_api(settings: Settings) -> AsyncIterator[TwilioApi]:
    """Twilio's API with a connection pool of its own."""
    limits = httpx.Limits(max_connections=64, max_keepalive_connections=32, keepalive_expiry=4)
    times = httpx.Timeout(settings.twilio_timeout, connect=min(_CONNECT_SECONDS, settings.twilio_timeout))
    async with httpx.AsyncClient(timeout=times, limits=limits) as http:
        yield TwilioApi(settings, http)


__all__ = ["SentMessage", "TwilioApi", "open_api"]
