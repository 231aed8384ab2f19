"""A gateway on a real database, spoken to over HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from bot.app import gateway_app
from bot.ids import new_id
from bot.links import Purpose
from bot.runtime import Runtime, open_runtime
from bot.settings import ROOT, Settings
from bot.shelf import switch_on
from models import Author, Conversation, Direction, Message, MessageState
from tests.builders import make_conversation, make_customer, make_message

KEY = "a key for tests"
SITE = "https://shop.example"


@dataclass(frozen=True)
class Gateway:
    """The gateway under test."""

    runtime: Runtime
    http: httpx.AsyncClient

    async def conversation(self, *texts: str, options: tuple[str, ...] = (), **given: Any) -> tuple[UUID, str]:
        """A web chat in which the bot said these texts, and its link's token."""
        async with self.runtime.work() as work:
            customer = await make_customer(work, locale=given.get("locale", "zh-CN"), zone="Asia/Shanghai")
            conversation = await make_conversation(work, customer, **({"channel": "webchat"} | given))
            for text in texts:
                await make_message(
                    work,
                    conversation,
                    text=text,
                    author=Author.BOT,
                    state=MessageState.SENT,
                    options=list(options),
                )
            token = work.links.make(conversation.id, Purpose.CONVERSATION, work.now + timedelta(days=7))
        return conversation.id, token

    async def messages(self, conversation_id: UUID) -> list[Message]:
        """All messages of a conversation."""
        async with self.runtime.sessions() as session:
            question = select(Message).where(Message.conversation_id == conversation_id).order_by(Message.seq)
            return list(await session.scalars(question))

    async def texts(self, conversation_id: UUID) -> list[str | None]:
        """What the customer wrote."""
        return [row.text for row in await self.messages(conversation_id) if row.direction is Direction.IN]

    async def conversations(self) -> list[Conversation]:
        """All conversations."""
        async with self.runtime.sessions() as session:
            return list(await session.scalars(select(Conversation)))


def settings_for(folder: Path, **given: Any) -> Settings:
    """Settings of a gateway for tests."""
    usual: dict[str, Any] = {"var_dir": folder, "carrier": "simulator", "secret_key": KEY, "webchat_origins": SITE}
    return Settings(**(usual | given))


@pytest.fixture
async def gateway(database: str, tmp_path: Path) -> AsyncIterator[Gateway]:
    """A gateway with the simulated carrier."""
    async with open_runtime(settings_for(tmp_path), url=database) as runtime:
        transport = httpx.ASGITransport(app=gateway_app(runtime))
        async with httpx.AsyncClient(transport=transport, base_url="http://gateway.test") as http:
            yield Gateway(runtime, http)


@pytest.fixture
async def pack(gateway: Gateway) -> None:
    """The after-sales pack in force."""
    async with gateway.runtime.sessions() as session, session.begin():
        now = await gateway.runtime.now()
        await switch_on(session, "after-sales", root=ROOT, now=now, new_id=new_id, by="test")
