"""Questionnaire link and e-mail: the contract of all channels, a real mail server, and the way to stop."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message as Keep
from aiosmtpd.smtp import SMTP, Envelope, Session
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.channels.base import Channel, Outcome, SendError
from bot.channels.by_link import LinkChannel, Pages
from bot.channels.by_mail import EmailChannel
from bot.channels.email import Mailer, MailError
from bot.channels.twilio import open_twilio
from bot.postgres.url import to_async_url
from bot.processes.process import free_port
from models import AttemptOutcome, VisitState
from tests.contracts.channel import ChannelContract, outgoing
from tests.doubles.twilio.run import Double, running_double
from tests.twilio.place import Place
from tests.twilio.settings import plan_for, settings_for


class Mailbox(Keep):
    """A mail server that keeps what it gets, and refuses mail for nobody@."""

    def __init__(self) -> None:
        super().__init__()
        self.mails: list[object] = []

    async def handle_RCPT(  # noqa: N802  # aiosmtpd's name
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if address.startswith("nobody@"):
            return "550 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    def handle_message(self, message: object) -> None:
        self.mails.append(message)


@pytest.fixture
async def mailbox() -> AsyncIterator[tuple[Mailbox, str]]:
    box, port = Mailbox(), free_port()
    server = Controller(box, hostname="127.0.0.1", port=port)
    await asyncio.to_thread(server.start)
    yield box, f"smtp://127.0.0.1:{port}"
    await asyncio.to_thread(server.stop)


@pytest.fixture
async def engine(database: str) -> AsyncIterator[AsyncEngine]:
    made = create_async_engine(to_async_url(database))
    yield made
    await made.dispose()


@pytest.fixture(scope="module")
async def double(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Double]:
    async with running_double(plan_for(tmp_path_factory.mktemp("link"), deliver_to="http://127.0.0.1:9")) as running:
        yield running


class TestLink(ChannelContract):
    @pytest.fixture
    async def channel(self, double: Double, tmp_path: Path) -> AsyncIterator[Channel]:
        settings = settings_for(double.plan, double.url, tmp_path)
        async with open_twilio(settings, None) as opened:
            yield LinkChannel(opened["sms"], settings)


class TestEmail(ChannelContract):
    @pytest.fixture
    def channel(self, mailbox: tuple[Mailbox, str], engine: AsyncEngine, double: Double, tmp_path: Path) -> Channel:
        settings = settings_for(double.plan, double.url, tmp_path)
        return EmailChannel(Mailer.at(mailbox[1], "huifang@example.com"), settings, engine)

    @pytest.fixture
    def address(self) -> str:
        return "wang@example.com"


async def test_a_link_reaches_those_who_cannot_text_back(double: Double, tmp_path: Path) -> None:
    settings = settings_for(double.plan, double.url, tmp_path)
    async with open_twilio(settings, None) as opened:
        channel = LinkChannel(opened["sms"], settings)
        await channel.send(outgoing(to="+8613800138000", purpose="opening", not_after=None))
    (line,) = double.lines_to("+8613800138000", "accepted")
    assert f"{settings.public_url}/q/" in line["body"]


async def test_a_mail_says_how_to_answer_and_how_to_stop(
    mailbox: tuple[Mailbox, str], engine: AsyncEngine, double: Double, tmp_path: Path
) -> None:
    host = "https://follow-up.customer-service.a-rather-long-name.example.com"
    settings = settings_for(double.plan, double.url, tmp_path, public_url=host)
    channel = EmailChannel(Mailer.at(mailbox[1], "huifang@example.com"), settings, engine)
    await channel.send(outgoing(to="wang@example.com", purpose="opening", not_after=None))
    (mail,) = mailbox[0].mails
    headers = {name.lower(): str(value) for name, value in mail.items()}  # type: ignore[attr-defined]
    assert re.fullmatch(rf"<{host}/s/[\w.-]+>", headers["list-unsubscribe"])  # one word: a mail program can follow it
    assert headers["list-unsubscribe-post"] == "List-Unsubscribe=One-Click"
    with pytest.raises(SendError) as caught:
        await channel.send(outgoing(to="nobody@example.com", purpose="opening", not_after=None))
    assert caught.value.outcome is Outcome.INVALID


async def test_a_mail_server_is_tried_out_without_a_mail(mailbox: tuple[Mailbox, str]) -> None:
    await Mailer.at(mailbox[1], "huifang@example.com").check()
    assert mailbox[0].mails == []
    with pytest.raises(MailError, match="HUIFANG_SMTP_URL"):
        await Mailer.at(f"smtp://127.0.0.1:{free_port()}", "huifang@example.com").check()
    with pytest.raises(MailError, match="553") as caught:
        await Mailer.at(mailbox[1], "huifang@example.com").send(to="王@example.com", subject="1", text="1", key="1")
    assert caught.value.is_final


async def test_the_button_behind_a_mail_stops_everything_and_a_glance_does_not(place: Place) -> None:
    number = "+85267239001"
    visit = await place.visit_of(number, "technical")
    customer = await place.customer_at(number)
    path = Pages(place.runtime.settings).stop(customer.id).removeprefix(place.double.plan.public_url)
    async with httpx.AsyncClient(base_url=place.gateway) as http:
        assert (await http.get(path)).status_code == 200
        assert (await place.again(visit)).state is VisitState.IN_PROGRESS
        for _ in range(2):
            assert (await http.post(path, data={"List-Unsubscribe": "One-Click"})).status_code == 200
        assert (await http.post(path + "x")).status_code == 404
    assert (await place.again(visit)).state is VisitState.OPTED_OUT
    (attempt,) = await place.attempts(visit)
    assert (attempt.outcome, attempt.reason, attempt.answer_by) == (AttemptOutcome.REACHED, "opted_out", None)
    await place.event(customer, "order.effective")
    before = len(place.double.lines_to(number, "accepted", "call"))
    await place.morning()
    assert len(place.double.lines_to(number, "accepted", "call")) == before
