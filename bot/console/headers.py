"""The headers of every answer: what a page may load, who may frame it, and that nobody keeps it."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
)
ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}


def origin(url: str) -> str:
    """Scheme, host and port of an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


class Headers:
    """Sets the headers. Only the page of the demo phone may hold a frame: the gateway's."""

    def __init__(self, app: ASGIApp, *, phone_origin: str | None) -> None:
        """`phone_origin`: where the demo phone is served, None when there is none."""
        self._app = app
        self._policy = "; ".join(POLICY)
        self._phone_policy = f"{self._policy}; frame-src {phone_origin}" if phone_origin else self._policy

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the headers set."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                is_phone = scope["path"] == "/phone"
                headers["content-security-policy"] = self._phone_policy if is_phone else self._policy
                for name, value in ALWAYS.items():
                    headers[name] = value
                headers.setdefault("cache-control", "no-store")
            await send(message)

        await self._app(scope, receive, send_with_headers)
