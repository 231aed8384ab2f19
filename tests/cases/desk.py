"""A company with its people and one customer, on a real database, at a time that the test sets."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from pydantic import SecretStr
from sqlalchemy import select

from bot.cases.open import open_case
from bot.demo.clock import set_clock
from bot.ids import new_id
from bot.runtime import Runtime, open_runtime
from bot.settings import ROOT, Settings
from bot.shelf import switch_on
from bot.work import Work
from models import (
    AuditEntry,
    Author,
    Case,
    CaseEntry,
    ContactKind,
    ContactPoint,
    Conversation,
    Customer,
    Direction,
    Message,
    MessageState,
    Notice,
    Operator,
    Role,
    Unit,
)

BEGIN = datetime(2026, 6, 1, 2, 0, tzinfo=UTC)  # Monday, 10:00 in Shanghai
WORKING = {str(day): [["09:00", "12:00"], ["13:30", "18:00"]] for day in range(5)}


@dataclass
class Desk:
    """The company: a head office with a branch, people of each role, and a customer of the branch."""

    runtime: Runtime
    units: dict[str, UUID] = field(default_factory=dict)
    people: dict[str, UUID] = field(default_factory=dict)
    customer: UUID = field(default_factory=new_id)
    conversation: UUID = field(default_factory=new_id)

    async def at(self, moment: datetime) -> None:
        """Move the product's clock."""
        async with self.runtime.sessions() as session, session.begin():
            await set_clock(session, moment)

    async def later(self, **length: float) -> None:
        """Move the product's clock on."""
        await self.at(await self.runtime.now() + timedelta(**length))

    async def says(self, words: str) -> UUID:
        """The customer writes something; the message's id."""
        async with self.runtime.work() as work:
            return await say(work, self, words)

    async def opens(
        self,
        cause: str = "complaint",
        category: str | None = "repair",
        words: str = "还是没修好",
        visit: UUID | None = None,
    ) -> Case:
        """The customer complains, and a case is opened for it."""
        async with self.runtime.work() as work:
            return await open_case(
                work,
                customer_id=self.customer,
                visit_id=visit,
                conversation_id=self.conversation,
                message_id=await say(work, self, words),
                cause=cause,
                category=category,
                words=words,
            )

    async def case(self, case_id: UUID) -> Case:
        """The case as it is stored now."""
        async with self.runtime.sessions() as session:
            return await session.get_one(Case, case_id)

    async def history(self, case_id: UUID) -> list[CaseEntry]:
        """The case's history."""
        async with self.runtime.sessions() as session:
            question = select(CaseEntry).where(CaseEntry.case_id == case_id).order_by(CaseEntry.at, CaseEntry.id)
            return list(await session.scalars(question))

    async def notices(self) -> list[Notice]:
        """All notices in the order in which they were queued."""
        async with self.runtime.sessions() as session:
            return list(await session.scalars(select(Notice).order_by(Notice.created_at, Notice.id)))

    async def audited(self) -> list[AuditEntry]:
        """The audit in its order."""
        async with self.runtime.sessions() as session:
            return list(await session.scalars(select(AuditEntry).order_by(AuditEntry.seq)))


async def say(work: Work, desk: Desk, words: str) -> UUID:
    """Store a message of the customer."""
    message = Message(
        id=new_id(),
        conversation_id=desk.conversation,
        customer_id=desk.customer,
        direction=Direction.IN,
        author=Author.CUSTOMER,
        channel="sms",
        address="+8613812345678",
        text=words,
        purpose="message",
        state=MessageState.ANSWERED,
        created_at=work.now,
    )
    work.session.add(message)
    await work.session.flush()
    return message.id


def desk_settings(database: str, folder: Path, **given: object) -> Settings:
    """Settings of the company."""
    fields: dict[str, object] = {
        "database_url": SecretStr(database),
        "var_dir": folder,
        "clock": "database",
        "carrier": "none",
        "secret_key": SecretStr("a key of the tests"),
    }
    return Settings.model_validate(fields | given)


@asynccontextmanager
async def open_desk(settings: Settings, pack: str = "after-sales") -> AsyncIterator[Desk]:
    """The company on an empty, migrated database. The clock stands at BEGIN."""
    async with open_runtime(settings) as runtime:
        desk = Desk(runtime)
        async with runtime.sessions() as session, session.begin():
            await set_clock(session, BEGIN)
            await switch_on(session, pack, root=ROOT, now=BEGIN, new_id=new_id, by="test")
        async with runtime.work() as work:
            await _staff(work, desk)
            await _customer(work, desk)
        yield desk


async def _staff(work: Work, desk: Desk) -> None:
    for code, parent, department in (("hq", None, None), ("east", "hq", None), ("tech", "hq", "technical")):
        unit = Unit(id=new_id(), code=code, title=code, parent_id=desk.units.get(parent or ""), department=department)
        work.session.add(unit)
        await work.session.flush()
        desk.units[code] = unit.id
    people = (
        ("lin", Role.AGENT, "east", "zh-Hans"),
        ("wu", Role.AGENT, "east", "en"),
        ("zhou", Role.MANAGER, "east", "zh-Hant"),
        ("gao", Role.DIRECTOR, "hq", "en"),
        ("admin", Role.ADMINISTRATOR, "hq", "en"),
    )
    for code, role, unit_code, language in people:
        operator = Operator(
            id=new_id(),
            unit_id=desk.units[unit_code],
            code=code,
            login=f"{code}@example.com",
            display_name=code.title(),
            role=role,
            locale=language,
            zone="Asia/Shanghai",
            on_duty=WORKING,
            created_at=work.now,
        )
        work.session.add(operator)
        desk.people[code] = operator.id
    await work.session.flush()


async def _customer(work: Work, desk: Desk) -> None:
    customer = Customer(
        id=desk.customer,
        key=new_id(),
        external_id="C1",
        display_name="王芳",
        locale="zh-CN",
        zone="Asia/Shanghai",
        country="CN",
        unit_id=desk.units["east"],
        owner_id=desk.people["lin"],
        created_at=work.now,
        updated_at=work.now,
    )
    work.session.add(customer)
    await work.session.flush()
    work.session.add(
        ContactPoint(
            id=new_id(),
            customer_id=customer.id,
            kind=ContactKind.PHONE,
            value="+8613812345678",
            is_mobile=True,
            country="CN",
            created_at=work.now,
        )
    )
    work.session.add(
        Conversation(
            id=desk.conversation,
            customer_id=customer.id,
            channel="sms",
            address="+8613812345678",
            locale="zh-CN",
            opened_at=work.now,
            last_message_at=work.now,
        )
    )
