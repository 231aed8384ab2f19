"""Whether a webhook comes from Twilio. Whatever cannot be proven is refused.

The signature covers the address that was configured at Twilio, so it is computed over HUIFANG_PUBLIC_URL and the
request's own path and query, never over what a proxy or the request itself claims (host, scheme, forwarded headers).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, parse_qsl

from starlette.datastructures import ImmutableMultiDict
from twilio.request_validator import (
    HMAC_SHA1,
    SIGNATURE_HEADER,
    SIGNATURE_SETTINGS_HEADER,
    RequestValidator,
    get_signature_algorithm,
)

from bot.errors import BadInput, NotAllowed
from bot.settings import Settings

MOST_FIELDS = 400

Fields = ImmutableMultiDict[str, str]


@dataclass(frozen=True, slots=True)
class Verifier:
    """Checks webhooks. `tokens` are the account's auth tokens, `shared_key` the secret of a SHA-256 shared key."""

    public_url: str
    tokens: tuple[str, ...]
    shared_key: str | None = None

    @classmethod
    def of(cls, settings: Settings) -> Verifier:
        """The verifier of this installation; without any secret it refuses everything."""
        tokens = (settings.twilio_auth_token, settings.twilio_auth_token_secondary)
        shared = settings.twilio_webhook_shared_key
        return cls(
            public_url=settings.public_url,
            tokens=tuple(token.get_secret_value() for token in tokens if token and token.get_secret_value()),
            shared_key=shared.get_secret_value() or None if shared else None,
        )

    def address(self, path: str, query: str = "") -> str:
        """The address as Twilio knows it: what signatures are made of."""
        return self.public_url.rstrip("/") + path + (f"?{query}" if query else "")

    def read(self, *, path: str, query: str, headers: Mapping[str, str], body: bytes) -> Fields:
        """The fields of a genuine webhook. Raises NotAllowed when it is not, BadInput when it cannot be read.

        `path` and `query` are as they stand in the request line, percent-encoding included. A JSON body is proven by
        `bodySHA256` in the signed query.
        """
        headers = {name.lower(): value for name, value in headers.items()}
        is_json = headers.get("content-type", "").split(";")[0].strip().lower() == "application/json"
        text = _text(body)
        fields = _from_json(text) if is_json else _from_form(text)
        if is_json and "bodySHA256" not in parse_qs(query):
            raise NotAllowed("A JSON webhook without bodySHA256 in its address proves nothing. Refused.")
        self._check(self.address(path, query), text if is_json else fields, headers)
        return fields

    def _check(self, url: str, signed: str | Fields, headers: Mapping[str, str]) -> None:
        signature = headers.get(SIGNATURE_HEADER.lower(), "")
        settings = headers.get(SIGNATURE_SETTINGS_HEADER.lower(), "")
        algorithm = get_signature_algorithm(settings)
        for secret in self._secrets(settings, algorithm):
            if signature and _is_valid(secret, url, signed, signature, algorithm):
                return
        raise NotAllowed(
            "This webhook is not signed by the Twilio account that is set up here. If it should be: HUIFANG_PUBLIC_URL"
            " must be exactly the address entered at Twilio, and HUIFANG_TWILIO_AUTH_TOKEN the account's token"
            " (`huifang doctor` prints both)."
        )

    def _secrets(self, settings: str, algorithm: str) -> tuple[str, ...]:
        shared = (self.shared_key,) if self.shared_key else ()
        if "algorithm=" not in settings.replace(" ", ""):
            return self.tokens
        return (*shared, *self.tokens) if algorithm.upper() == HMAC_SHA1 else shared


def _is_valid(secret: str, url: str, signed: str | Fields, signature: str, algorithm: str) -> bool:
    try:
        return bool(RequestValidator(secret).validate(url, signed, signature, algorithm))
    except (ValueError, UnicodeError):  # an address that is none
        return False


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadInput("The webhook's body is not UTF-8.") from error


def _from_form(text: str) -> Fields:
    """Blank and repeated fields are kept: they are part of what was signed."""
    try:
        pairs = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=MOST_FIELDS)
    except ValueError as error:
        raise BadInput("The webhook's form cannot be read.") from error
    return ImmutableMultiDict(pairs)


def _from_json(text: str) -> Fields:
    try:
        content: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadInput("The webhook's body is not JSON.") from error
    if not isinstance(content, dict):
        raise BadInput("The webhook's JSON is not an object.")
    return ImmutableMultiDict([(name, _word(value)) for name, value in content.items()])


def _word(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
