"""The main job, end to end: event → visit → conversation → answers → case → manager queue → satisfied customer."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from bot.cases.confirm import close_unconfirmed
from bot.cases.handle import claim, resolve
from bot.errors import Conflict
from models import (
    Answer,
    AskedQuestion,
    Case,
    CaseEntry,
    CaseState,
    Customer,
    Notice,
    Operator,
    Role,
    Visit,
    VisitState,
)
from tests.fixtures.world import Mailbox, World

NUMBER = "+85251234567"


async def who(world: World, role: Role) -> Operator:
    async with world.runtime.sessions() as session:
        return (await session.scalars(select(Operator).where(Operator.role == role))).one()


async def settle_case(world: World, case: Case, role: Role) -> None:
    """Somebody of the company claims the case and says that it is done."""
    operator = await who(world, role)
    async with world.runtime.work() as work:
        await claim(work, case_id=case.id, operator_id=operator.id)
        await resolve(work, case_id=case.id, operator_id=operator.id, root_cause="阀门老化", measure="已更换阀门")
    await world.settle()


async def unhappy_customer(world: World) -> tuple[Case, Visit]:
    """A customer who was visited after a delivery and complained in his first answer."""
    customer = await world.customer(NUMBER)
    await world.event(customer, "order.delivered", product="净水机")
    await world.until_heard(NUMBER)
    await world.says(NUMBER, "用着不行,漏水漏了三天了,没人管")
    told = await world.last(NUMBER)
    for words in ("3", "2", "没有别的了"):
        await world.says(NUMBER, words)
    (case,) = await world.cases(customer)
    assert str(case.number) in told.replace(" ", "")
    return case, await world.visit(customer, "after_sales")


async def test_a_new_order_is_followed_up_on_the_next_day(world: World) -> None:
    """S2, third article (1): the day after the order takes effect."""
    customer = await world.customer(NUMBER)
    await world.event(customer, "order.effective")
    visit = await world.visit(customer, "first")

    assert (visit.due_on, visit.deadline_on) == (date(2026, 6, 2), date(2026, 6, 2))
    assert "第三条" in visit.clause
    assert await world.heard(NUMBER) == []

    await world.later(days=1)

    assert "久工" in (await world.heard(NUMBER))[0]


async def test_a_complaint_in_an_answer_opens_a_case_with_number_and_promise(world: World, mailbox: Mailbox) -> None:
    """Complaints are found in every message; a promise is made with the case, and pushed to whoever is on duty."""
    case, visit = await unhappy_customer(world)

    assert case.visit_id == visit.id
    assert case.state is CaseState.OPEN
    assert case.tier == 1
    async with world.runtime.sessions() as session:
        notices = (await session.scalars(select(Notice).where(Notice.case_id == case.id))).all()
        said = (await session.scalars(select(CaseEntry.note).where(CaseEntry.case_id == case.id))).all()
    assert any("漏水" in (note or "") for note in said)
    assert notices
    assert any(str(case.number) in mail for mail in mailbox.texts())


async def test_unhappy_again_goes_up_a_tier_and_only_the_customer_closes(world: World) -> None:
    """Resolved → asked → still broken → one tier up → resolved → asked → settled → closed."""
    case, _ = await unhappy_customer(world)
    await settle_case(world, case, Role.AGENT)
    await world.until_heard(NUMBER, str(case.number))
    assert (await world.cases(await customer_of(world, case)))[0].state is CaseState.CONFIRMING

    await world.says(NUMBER, "还是漏水,根本没修好")
    (case,) = await world.cases(await customer_of(world, case))
    assert (case.state, case.tier) == (CaseState.REOPENED, 2)

    with pytest.raises(Exception, match="tier 2"):
        await settle_case(world, case, Role.AGENT)
    await settle_case(world, case, Role.MANAGER)
    (case,) = await world.cases(await customer_of(world, case))
    assert case.state is CaseState.CONFIRMING
    assert case.closed_at is None
    await world.until_heard(NUMBER, str(case.number))

    await world.says(NUMBER, "解决了,谢谢你们")
    (case,) = await world.cases(await customer_of(world, case))
    assert case.state is CaseState.CLOSED
    assert case.closing_message_id is not None


async def test_silence_never_closes_a_case_and_the_director_decides(world: World) -> None:
    """A customer who never answers again: the director's decision, never counted as satisfied."""
    case, _ = await unhappy_customer(world)
    await settle_case(world, case, Role.AGENT)
    director = await who(world, Role.DIRECTOR)
    async with world.runtime.work() as work:
        with pytest.raises(Conflict):
            await close_unconfirmed(work, case_id=case.id, operator_id=director.id, note="客户不回复")
        await work.session.rollback()

    await world.pass_time(days=60)

    (case,) = await world.cases(await customer_of(world, case))
    assert case.state is CaseState.RESOLVED
    assert case.needs_director
    async with world.runtime.work() as work:
        await close_unconfirmed(work, case_id=case.id, operator_id=director.id, note="三次确认无回复")
    (case,) = await world.cases(await customer_of(world, case))
    assert case.state is CaseState.CLOSED_UNCONFIRMED


async def test_answers_keep_words_question_and_attribution(world: World) -> None:
    """Each stored answer has its words, its turn and the frozen question; a correction counts last."""
    customer = await world.customer(NUMBER)
    await world.event(customer, "service.completed")
    await world.until_heard(NUMBER)
    visit = await world.visit(customer, "technical")
    for words in ("挺好的,已经弄好了", "4分", "不对,是5分", "没有了"):
        await world.says(NUMBER, words)

    async with world.runtime.sessions() as session:
        rows = (
            await session.execute(
                select(AskedQuestion, Answer)
                .join(Answer, Answer.asked_question_id == AskedQuestion.id)
                .where(AskedQuestion.visit_id == visit.id)
                .order_by(Answer.at)
            )
        ).all()
    assert rows
    assert all(asked.agent_id == world.agent for asked, _ in rows)
    assert all(answer.words and answer.message_id for _, answer in rows)
    marks = [answer for asked, answer in rows if asked.question_kind == "csat5" and answer.superseded_at is None]
    assert [mark.number for mark in marks][:1] == [5]


async def test_stop_ends_every_visit_and_nothing_is_sent_again(world: World) -> None:
    """A customer who said stop is never written to again, whatever is planned or happens."""
    customer = await world.customer(NUMBER)
    await world.event(customer, "order.delivered")
    await world.until_heard(NUMBER)
    await world.says(NUMBER, "别再给我发消息了,烦死了")
    heard = await world.heard(NUMBER)

    await world.event(customer, "order.effective")
    await world.pass_time(days=60)

    assert await world.heard(NUMBER) == heard
    assert {visit.state for visit in await world.visits(customer)} == {VisitState.OPTED_OUT}


async def customer_of(world: World, case: Case) -> Customer:
    async with world.runtime.sessions() as session:
        return await session.get_one(Customer, case.customer_id)
