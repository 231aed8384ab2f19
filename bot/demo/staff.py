"""The company's people in the demo: they claim and resolve cases, and make the visits that only a person can make."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cases.confirm import close_unconfirmed
from bot.cases.handle import claim, resolve
from bot.channels.base import Outcome
from bot.conversations.record import RecordForm, record_visit
from bot.packs.scripts import Question
from bot.runtime import Runtime
from bot.work import Work
from models import (
    WAITING_STATES,
    Attempt,
    AttemptOutcome,
    Case,
    CaseState,
    Operator,
    Role,
    Visit,
)

# How long after a case was opened (or came back) it is claimed, and after that resolved: hours, least and most.
CLAIM_AFTER = (0.3, 5.0)
RESOLVE_AFTER = (2.0, 20.0)
DECIDE_AFTER = 24.0
VISIT_AFTER = (2.0, 8.0)

CAUSES = (
    ("部件松动", "已上门紧固并试机，赠送一次保养。"),
    ("派单延误", "已调整排班，致电客户致歉并约好时间。"),
    ("说明不清", "已逐项演示操作，补发图文说明。"),
    ("软件缺陷", "已升级到修复版本并远程验证。"),
)
PRAISE = ("挺好的，没什么意见。", "希望多发点使用技巧。", "服务态度不错。")


@dataclass(frozen=True, slots=True)
class Task:
    """Something that one of the people will do at a product time."""

    at: datetime
    kind: str  # claim, resolve, decide, visit
    row: UUID
    operator: UUID


class Staff:
    """Everybody who works at the example company."""

    def __init__(self, runtime: Runtime, *, seed: int) -> None:
        """The same seed makes the same people do the same things."""
        self._runtime, self._seed = runtime, seed
        self._seen: tuple[int, ...] = ()
        self._known: list[Task] = []

    async def look(self, marks: tuple[int, ...]) -> None:
        """See whether there is something new to do; `marks` (bot.demo.queries) tell when it is worth looking."""
        if marks != self._seen:
            self._known, self._seen = await self._tasks(), marks

    async def act(self, now: datetime) -> int:
        """Do what is due; how many things."""
        tasks = [task for task in self._known if task.at <= now]
        for task in tasks:
            async with self._runtime.work() as work:
                await self._do(work, task)
        return len(tasks)

    @property
    def next_due(self) -> datetime | None:
        """When somebody will do something next."""
        return min((task.at for task in self._known), default=None)

    async def _tasks(self) -> list[Task]:
        async with self._runtime.sessions() as session:
            operators = (await session.scalars(select(Operator).order_by(Operator.code))).all()
            return [*await self._case_tasks(session, operators), *await self._visit_tasks(session, operators)]

    async def _case_tasks(self, session: AsyncSession, operators: Sequence[Operator]) -> list[Task]:
        tasks = []
        for case in await session.scalars(select(Case).where(Case.closed_at.is_(None))):
            chance = Random(f"{self._seed}/{case.number}/{case.times_reopened}/{case.state}")  # noqa: S311  # a demo
            if case.needs_director:
                director = _who(operators, 3, case.unit_id)
                since = case.resolved_at or case.opened_at
                tasks.append(Task(since + timedelta(hours=DECIDE_AFTER), "decide", case.id, director))
            elif case.state in WAITING_STATES:
                at = case.claim_by - timedelta(hours=1) + timedelta(hours=chance.uniform(*CLAIM_AFTER))
                tasks.append(Task(at, "claim", case.id, case.assignee_id or _who(operators, case.tier, case.unit_id)))
            elif case.state in {CaseState.CLAIMED, CaseState.WITH_DEPARTMENT} and case.assignee_id:
                at = (case.claimed_at or case.opened_at) + timedelta(hours=chance.uniform(*RESOLVE_AFTER))
                tasks.append(Task(at, "resolve", case.id, case.assignee_id))
        return tasks

    async def _visit_tasks(self, session: AsyncSession, operators: Sequence[Operator]) -> list[Task]:
        """Attempts that stand on a person's list; the conversation's own attempts have no operator."""
        rows = await session.execute(
            select(Attempt, Visit)
            .join(Visit, Visit.id == Attempt.visit_id)
            .where(Attempt.outcome == AttemptOutcome.UNDER_WAY, Attempt.answer_by.is_(None))
            .where(Attempt.channel.in_(("manual_call", "on_site", "letter", "symposium", "contact_card")))
        )
        return [
            Task(
                attempt.started_at + timedelta(hours=self._chance(visit).uniform(*VISIT_AFTER)),
                "visit",
                visit.id,
                attempt.operator_id or _who(operators, visit.tier, visit.unit_id),
            )
            for attempt, visit in rows
        ]

    def _chance(self, visit: Visit) -> Random:
        return Random(f"{self._seed}/{visit.rule}/{visit.occasion}/{visit.attempts_made}")  # noqa: S311  # a demo

    async def _do(self, work: Work, task: Task) -> None:
        chance = Random(f"{self._seed}/{task.kind}/{task.at}")  # noqa: S311  # a demo
        if task.kind == "claim":
            await claim(work, case_id=task.row, operator_id=task.operator)
        elif task.kind == "resolve":
            cause, measure = chance.choice(CAUSES)
            await resolve(work, case_id=task.row, operator_id=task.operator, root_cause=cause, measure=measure)
        elif task.kind == "decide":
            note = "客户多次未回复，由总监决定结案，不计入满意。"
            await close_unconfirmed(work, case_id=task.row, operator_id=task.operator, note=note)
        else:
            await self._visit(work, task, chance)

    async def _visit(self, work: Work, task: Task, chance: Random) -> None:
        visit = await work.session.get_one(Visit, task.row)
        pack = await work.pack(visit.policy_version_id)
        script = pack.scripts[visit.script] if visit.script else None
        answers = {question.key: _answer(question, chance) for question in script.questions} if script else {}
        reached = chance.random() < 0.8
        form = RecordForm(
            outcome=Outcome.REACHED if reached else Outcome.NO_ANSWER,
            answers=answers if reached else {},
            suggestions=chance.choice(PRAISE) if reached else "",
        )
        await record_visit(work, visit_id=task.row, operator_id=task.operator, form=form)


def _who(operators: Sequence[Operator], tier: int, unit_id: UUID | None) -> UUID:
    """Who holds a tier: of the same unit if there is somebody, else anybody of that role."""
    role = {1: Role.AGENT, 2: Role.MANAGER, 3: Role.DIRECTOR}[tier]
    holders = [one for one in operators if one.role is role]
    near = [one for one in holders if one.unit_id == unit_id]
    return (near or holders)[0].id


def _answer(question: Question, chance: Random) -> str:
    if question.kind == "csat5":
        return str(chance.choice((3, 4, 4, 5, 5)))
    if question.kind == "nps11":
        return str(chance.choice((7, 8, 9, 10)))
    if question.kind == "yes_no":
        return "yes"
    if question.kind == "choice":
        return chance.choice(question.options).key
    return chance.choice(PRAISE)
