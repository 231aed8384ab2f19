"""The channels that come with the product pass the contract of all channels."""

from __future__ import annotations

from uuid import uuid4

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.channels.base import Channel
from bot.channels.kept import MANUAL, manual_channel, webchat_channel
from bot.channels.simulator import NAMES, SimulatorChannel
from tests.contracts.channel import CarrierContract, ChannelContract


class TestSimulator(CarrierContract):
    @pytest.fixture(params=NAMES)
    def channel(self, request: pytest.FixtureRequest, engine: AsyncEngine) -> Channel:
        return SimulatorChannel(request.param, engine)


class TestWebchat(ChannelContract):
    @pytest.fixture
    def channel(self) -> Channel:
        return webchat_channel()

    @pytest.fixture
    def address(self) -> str:
        return str(uuid4())


class TestManual(ChannelContract):
    @pytest.fixture(params=MANUAL)
    def channel(self, request: pytest.FixtureRequest) -> Channel:
        return manual_channel(request.param)
