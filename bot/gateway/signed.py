"""Bodies that the company's own machines sign with a shared key; nothing unsigned is read (docs/gateway.md)."""

from __future__ import annotations

from fastapi import HTTPException, Request
from pydantic import SecretStr

from bot.channels.gateway_http import SIGNATURE_HEADER, TIME_HEADER, is_signed
from bot.clock import wall_now


async def signed_body(request: Request, key: SecretStr, *, guide: str) -> bytes:
    """The request's body. Raises 403 when the signature does not fit or is too old; `guide` tells how to sign."""
    body = await request.body()
    at, signature = request.headers.get(TIME_HEADER, ""), request.headers.get(SIGNATURE_HEADER, "")
    if not is_signed(key.get_secret_value(), at=at, body=body, signature=signature, now=wall_now()):
        raise HTTPException(403, f"The signature does not fit, or is too old. See {guide}.")
    return body
