"""One installation on a double of Twilio for all tests of this folder: each has customers of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from aiosmtpd.controller import Controller
from pydantic import SecretStr

from bot.nlu.client import RasaClient
from bot.processes.process import free_port
from bot.processes.rasa import actions_url, running_rasa
from bot.settings import Settings
from tests.fixtures.postgres import TEMPLATE, drop_database, execute, of_database
from tests.fixtures.world import Mailbox
from tests.twilio.place import Place, open_place
from tests.twilio.webhooks import Carrier

MAIL_KEY = "a key for the mail server"
COLLEAGUE = "+85227770001"  # whom calls are put through to


@pytest.fixture(scope="session")
def actions_port() -> int:
    """The installation of this folder stays up between tests, so its action server has a port of its own."""
    return free_port()


@pytest.fixture(scope="session")
async def rasa(box_settings: Settings, actions_port: int) -> AsyncIterator[RasaClient]:
    """A Rasa of this folder's own, which calls that action server."""
    async with running_rasa(box_settings, actions=actions_url(actions_port)) as client:
        yield client


@pytest.fixture(scope="session")
def letters() -> Iterator[tuple[Mailbox, int]]:
    """A real SMTP server for all tests of this folder, and its port."""
    box, port = Mailbox(), free_port()
    server = Controller(box, hostname="127.0.0.1", port=port)
    server.start()
    yield box, port
    server.stop()


@pytest.fixture(scope="session")
async def twilio_settings(
    box_settings: Settings, rasa: RasaClient, postgres_url: str, template_url: str, letters: tuple[Mailbox, int]
) -> AsyncIterator[Settings]:
    """Settings on a database of these tests."""
    name = f"twilio_{uuid4().hex}"
    await execute(postgres_url, f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY file_copy")
    yield box_settings.model_copy(
        update={
            "database_url": SecretStr(of_database(postgres_url, name)),
            "clock": "database",
            "smtp_url": SecretStr(f"smtp://127.0.0.1:{letters[1]}"),
            "mail_from": "huifang@example.com",
            "mail_reply_to": "answers@example.com",
            "mail_key": SecretStr(MAIL_KEY),
            "rasa_port": int(rasa.urls[0].rsplit(":", 1)[1]),
        }
    )
    await drop_database(postgres_url, name)


@pytest.fixture(scope="session")
async def place(
    twilio_settings: Settings, actions_port: int, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Place]:
    """The installation: real gateway, worker, Rasa and database. Its clock only moves forward."""
    folder: Path = tmp_path_factory.mktemp("twilio")
    product = {"twilio_transfer_to": COLLEAGUE, "twilio_timeout": 1.5}
    async with open_place(
        twilio_settings, folder, actions_port=actions_port, product=product, stall=3.0, pace=0.01
    ) as opened:
        yield opened


@pytest.fixture
def carrier(place: Place) -> Carrier:
    """Signs webhooks and posts them to the installation's gateway."""
    return Carrier(place.double.plan, place.gateway)
