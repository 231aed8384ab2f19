"""The life of a case, from the complaint to the customer's own word."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, select

from bot.cases import handle, queries
from bot.cases.confirm import close_unconfirmed, note_silence
from bot.cases.open import open_case
from bot.cases.say import add_words, confirm_by_customer, reopen_by_customer
from bot.customers.opt_outs import opt_out
from bot.errors import BadInput, Conflict, NotAllowed, NotFound
from bot.ids import new_id
from bot.work import Work
from models import Case, CaseState, Visit, VisitState
from tests.cases.desk import Desk


async def _claimed(desk: Desk, who: str = "lin", *, category: str = "repair", words: str = "没修好") -> Case:
    case = await desk.opens(category=category, words=words)
    async with desk.runtime.work() as work:
        return await handle.claim(work, case_id=case.id, operator_id=desk.people[who])


async def _resolved(desk: Desk, who: str = "lin", *, category: str = "repair", words: str = "没修好") -> Case:
    case = await _claimed(desk, who, category=category, words=words)
    return await _resolve(desk, case.id, who)


async def _resolve(desk: Desk, case_id: UUID, who: str) -> Case:
    async with desk.runtime.work() as work:
        return await handle.resolve(
            work, case_id=case_id, operator_id=desk.people[who], root_cause="零件松动", measure="已更换零件"
        )


async def _confirming_visits(desk: Desk, case_id: UUID) -> list[Visit]:
    async with desk.runtime.sessions() as session:
        return list(await session.scalars(select(Visit).where(Visit.case_id == case_id).order_by(Visit.created_at)))


async def test_a_complaint_becomes_a_case_with_number_promise_and_everything_frozen(desk: Desk) -> None:
    case = await desk.opens(words="师傅来了两次都没修好")
    now = await desk.runtime.now()
    assert case.number > 0
    assert (case.state, case.tier, case.priority, case.category, case.department) == (
        CaseState.OPEN,
        1,
        "high",
        "repair",
        "technical",
    )
    assert (case.agent_id, case.unit_id) == (desk.people["lin"], desk.units["east"])
    assert now < case.claim_by <= case.promised_at <= case.resolve_by
    [entry] = await desk.history(case.id)
    assert (entry.kind, entry.actor, entry.note) == ("opened", "customer", "师傅来了两次都没修好")


async def test_an_unknown_category_falls_back_and_an_unknown_cause_is_refused(desk: Desk) -> None:
    assert (await desk.opens(category="no_such")).category == "other"
    with pytest.raises(BadInput, match="low_score"):
        await desk.opens(cause="boredom")


async def test_the_same_matter_gets_words_not_a_second_case(desk: Desk) -> None:
    first = await desk.opens(words="没修好")
    again = await desk.opens(words="又坏了")
    assert again.id == first.id
    assert [entry.note for entry in await desk.history(first.id)] == ["没修好", "又坏了"]
    other = await desk.opens(category="billing", words="多收了钱")
    assert other.id != first.id


async def test_what_no_keyword_tells_is_not_taken_for_the_same_matter(desk: Desk) -> None:
    first, second = await desk.opens(category=None), await desk.opens(category=None)
    assert first.id != second.id


async def test_one_message_opens_one_case_however_often_it_is_heard(desk: Desk) -> None:
    message = await desk.says("没修好")
    ids = set()
    for _ in range(2):
        async with desk.runtime.work() as work:
            case = await open_case(
                work,
                customer_id=desk.customer,
                visit_id=None,
                conversation_id=desk.conversation,
                message_id=message,
                cause="complaint",
                category=None,
                words="没修好",
            )
            ids.add(case.id)
    assert len(ids) == 1
    assert len(await desk.history(case.id)) == 1


async def test_two_complaints_at_once_are_one_matter(desk: Desk) -> None:
    cases = await asyncio.gather(*(desk.opens(words=f"没修好 {number}") for number in range(6)))
    assert len({case.id for case in cases}) == 1
    assert len(await desk.history(cases[0].id)) == 6


async def test_anger_makes_an_open_case_more_urgent_and_keeps_the_promise(desk: Desk) -> None:
    case = await desk.opens(cause="low_score")
    angry = await desk.opens(cause="anger")
    assert angry.id == case.id
    assert angry.priority == "urgent"
    assert angry.resolve_by < case.resolve_by
    assert angry.promised_at == case.promised_at


async def test_two_who_claim_at_once_one_wins_and_the_other_is_told_who_has_it(desk: Desk) -> None:
    case = await desk.opens()

    async def try_to_claim(who: str) -> str:
        try:
            async with desk.runtime.work() as work:
                await handle.claim(work, case_id=case.id, operator_id=desk.people[who])
        except Conflict as error:
            return str(error)
        return who

    told = await asyncio.gather(try_to_claim("lin"), try_to_claim("wu"))
    [winner] = {"lin", "wu"} & set(told)
    [sentence] = set(told) - {winner}
    assert winner.title() in sentence
    stored = await desk.case(case.id)
    assert stored.assignee_id == desk.people[winner]
    assert [entry.kind for entry in await desk.history(case.id)] == ["opened", "claimed"]


async def test_an_assigned_case_can_only_be_claimed_by_who_it_was_given_to(desk: Desk) -> None:
    case = await desk.opens()
    async with desk.runtime.work() as work:
        await handle.assign(work, case_id=case.id, assignee_id=desk.people["wu"], operator_id=desk.people["zhou"])
    with pytest.raises(Conflict, match="Wu"):
        async with desk.runtime.work() as work:
            await handle.claim(work, case_id=case.id, operator_id=desk.people["lin"])
    async with desk.runtime.work() as work:
        claimed = await handle.claim(work, case_id=case.id, operator_id=desk.people["wu"])
    assert claimed.state is CaseState.CLAIMED


async def test_a_case_on_a_higher_tier_is_not_for_those_below(desk: Desk) -> None:
    case = await desk.opens(cause="anger")
    assert case.tier == 2
    with pytest.raises(NotAllowed, match="manager"):
        async with desk.runtime.work() as work:
            await handle.claim(work, case_id=case.id, operator_id=desk.people["lin"])
    with pytest.raises(NotAllowed, match="manager"):
        async with desk.runtime.work() as work:
            await handle.assign(work, case_id=case.id, assignee_id=desk.people["lin"], operator_id=desk.people["zhou"])
    assert (await desk.case(case.id)).state is CaseState.OPEN


async def test_a_department_gets_a_due_date_in_the_future(desk: Desk) -> None:
    case = await _claimed(desk)
    due_at = await desk.runtime.now() + timedelta(days=2)
    for department, due, message in (("kitchen", due_at, "technical"), ("technical", case.opened_at, "still to come")):
        with pytest.raises(BadInput, match=message):
            async with desk.runtime.work() as work:
                await handle.hand_to_department(
                    work, case_id=case.id, department=department, due_at=due, operator_id=desk.people["lin"]
                )
    async with desk.runtime.work() as work:
        handed = await handle.hand_to_department(
            work, case_id=case.id, department="quality", due_at=due_at, operator_id=desk.people["lin"], note="请检测"
        )
    assert (handed.state, handed.department) == (CaseState.WITH_DEPARTMENT, "quality")
    last = (await desk.history(case.id))[-1]
    assert (last.kind, datetime.fromisoformat(last.detail["due_at"]), last.note) == ("handed_over", due_at, "请检测")


async def test_resolving_needs_cause_and_measure_and_asks_the_customer(desk: Desk) -> None:
    case = await _claimed(desk)
    for cause, measure in (("", "换了"), ("松动", " ")):
        with pytest.raises(BadInput, match="root cause"):
            async with desk.runtime.work() as work:
                await handle.resolve(
                    work, case_id=case.id, operator_id=desk.people["lin"], root_cause=cause, measure=measure
                )
    resolved = await _resolve(desk, case.id, "lin")
    assert resolved.state is CaseState.CONFIRMING
    assert resolved.closed_at is None
    [visit] = await _confirming_visits(desk, case.id)
    assert (visit.kind, visit.state) == ("confirm", VisitState.PLANNED)
    kinds = [(entry.kind, entry.from_state, entry.to_state) for entry in await desk.history(case.id)]
    assert kinds[-2:] == [("resolved", "claimed", "resolved"), ("asking", "resolved", "confirming")]


async def test_an_agent_does_not_resolve_another_agents_case_but_the_manager_may(desk: Desk) -> None:
    case = await _claimed(desk, "lin")
    with pytest.raises(Conflict, match="Lin"):
        await _resolve(desk, case.id, "wu")
    assert (await _resolve(desk, case.id, "zhou")).state is CaseState.CONFIRMING


async def test_only_the_customers_own_word_closes_a_case(desk: Desk) -> None:
    case = await _resolved(desk)
    message = await desk.says("修好了，谢谢")
    async with desk.runtime.work() as work:
        closed = await confirm_by_customer(work, case_id=case.id, message_id=message)
    assert (closed.state, closed.closing_message_id) == (CaseState.CLOSED, message)
    async with desk.runtime.work() as work:
        await confirm_by_customer(work, case_id=case.id, message_id=message)
    assert [entry.kind for entry in await desk.history(case.id)].count("settled") == 1
    [visit] = await _confirming_visits(desk, case.id)
    assert visit.state is VisitState.CANCELLED, "nobody asks once the customer has said it"
    second = await desk.says("好的")
    with pytest.raises(Conflict, match="over already"):
        async with desk.runtime.work() as work:
            await confirm_by_customer(work, case_id=case.id, message_id=second)


async def test_still_unhappy_goes_one_tier_up_each_time_and_stays_with_the_director(desk: Desk) -> None:
    case = await _resolved(desk, "lin")
    for who, tier in (("zhou", 2), ("gao", 3), ("gao", 3)):
        await desk.later(days=1)
        before = await desk.case(case.id)
        message = await desk.says("还是不行")
        for _ in range(2):  # heard twice, counted once
            async with desk.runtime.work() as work:
                back = await reopen_by_customer(work, case_id=case.id, message_id=message, words="还是不行")
        assert (back.state, back.tier) == (CaseState.REOPENED, tier)
        assert back.root_cause is None
        assert back.resolved_at is None
        assert back.claim_by > before.claim_by
        assert back.promised_at > before.promised_at
        async with desk.runtime.work() as work:
            await handle.claim(work, case_id=case.id, operator_id=desk.people[who])
        await _resolve(desk, case.id, who)
    stored = await desk.case(case.id)
    assert (stored.times_reopened, stored.tier) == (3, 3)
    causes = [entry.detail["root_cause"] for entry in await desk.history(case.id) if entry.kind == "resolved"]
    assert causes == ["零件松动"] * 4, "history keeps what each resolution said"


async def test_a_complaint_about_a_case_thought_resolved_reopens_it(desk: Desk) -> None:
    case = await _resolved(desk)
    again = await desk.opens(words="又漏水了")
    assert (again.id, again.state, again.tier) == (case.id, CaseState.REOPENED, 2)


async def test_unhappy_while_still_in_hand_adds_words_and_no_tier(desk: Desk) -> None:
    case = await _claimed(desk)
    message = await desk.says("怎么还没来")
    async with desk.runtime.work() as work:
        same = await reopen_by_customer(work, case_id=case.id, message_id=message, words="怎么还没来")
    assert (same.state, same.tier, same.times_reopened) == (CaseState.CLAIMED, 1, 0)
    assert (await desk.history(case.id))[-1].kind == "said"


async def test_a_closed_case_comes_back_when_the_customer_says_that_it_is_not_settled(desk: Desk) -> None:
    case = await _resolved(desk)
    message = await desk.says("好了")
    async with desk.runtime.work() as work:
        await confirm_by_customer(work, case_id=case.id, message_id=message)
    message = await desk.says("又坏了")
    with pytest.raises(Conflict, match="over"):
        async with desk.runtime.work() as work:
            await add_words(work, case_id=case.id, words="又坏了", message_id=message)
    async with desk.runtime.work() as work:
        back = await reopen_by_customer(work, case_id=case.id, message_id=message, words="又坏了")
    assert (back.state, back.tier, back.closing_message_id) == (CaseState.REOPENED, 2, None)


async def test_silence_is_asked_again_then_left_to_the_director_and_never_counted_as_satisfied(desk: Desk) -> None:
    case = await _resolved(desk)
    for times in (1, 2, 3):
        with pytest.raises(Conflict, match="still being asked"):
            async with desk.runtime.work() as work:
                await close_unconfirmed(work, case_id=case.id, operator_id=desk.people["gao"], note="没有回复")
        async with desk.runtime.work() as work:
            silent = await note_silence(work, case_id=case.id)
        assert silent.unanswered_confirmations == times
    assert (silent.state, silent.needs_director) == (CaseState.RESOLVED, True)
    assert len(await _confirming_visits(desk, case.id)) == 3
    with pytest.raises(NotAllowed, match="director"):
        async with desk.runtime.work() as work:
            await close_unconfirmed(work, case_id=case.id, operator_id=desk.people["zhou"], note="没有回复")
    with pytest.raises(BadInput, match="note"):
        async with desk.runtime.work() as work:
            await close_unconfirmed(work, case_id=case.id, operator_id=desk.people["gao"], note=" ")
    async with desk.runtime.work() as work:
        over = await close_unconfirmed(work, case_id=case.id, operator_id=desk.people["gao"], note="三次未回复")
    assert (over.state, over.closing_message_id) == (CaseState.CLOSED_UNCONFIRMED, None)


async def test_a_customer_who_said_stop_is_not_asked_again_the_director_decides(desk: Desk) -> None:
    case = await _claimed(desk)
    async with desk.runtime.work() as work:
        await opt_out(work, customer_id=desk.customer, source="message")
    resolved = await _resolve(desk, case.id, "lin")
    assert (resolved.state, resolved.needs_director) == (CaseState.RESOLVED, True)
    assert await _confirming_visits(desk, case.id) == []
    assert (await desk.history(case.id))[-1].detail == {"reason": "opted_out"}


async def test_an_operator_reopens_on_the_same_tier_and_says_why(desk: Desk) -> None:
    case = await _resolved(desk)
    with pytest.raises(BadInput, match="why"):
        async with desk.runtime.work() as work:
            await handle.reopen(work, case_id=case.id, operator_id=desk.people["zhou"], note="")
    async with desk.runtime.work() as work:
        back = await handle.reopen(work, case_id=case.id, operator_id=desk.people["zhou"], note="零件又断货")
    assert (back.state, back.tier, back.assignee_id) == (CaseState.REOPENED, 1, desk.people["lin"])
    [visit] = await _confirming_visits(desk, case.id)
    assert visit.state is VisitState.CANCELLED


async def test_what_cannot_be_done_is_refused_with_a_sentence_and_changes_nothing(desk: Desk) -> None:
    case, lin = await desk.opens(), desk.people["lin"]
    due_at = await desk.runtime.now() + timedelta(days=1)
    actions: list[tuple[Callable[[Work], Awaitable[object]], str]] = [
        (
            lambda work: handle.resolve(work, case_id=case.id, operator_id=lin, root_cause="a", measure="b"),
            "Claim the case first",
        ),
        (
            lambda work: handle.hand_to_department(
                work, case_id=case.id, department="quality", due_at=due_at, operator_id=lin
            ),
            "Claim the case first",
        ),
        (lambda work: handle.reopen(work, case_id=case.id, operator_id=lin, note="x"), "resolved or closed"),
        (lambda work: note_silence(work, case_id=case.id), "Nobody is asking"),
        (lambda work: close_unconfirmed(work, case_id=case.id, operator_id=desk.people["gao"], note="x"), "resolved"),
    ]
    for action, sentence in actions:
        with pytest.raises(Conflict, match=sentence):
            async with desk.runtime.work() as work:
                await action(work)
    with pytest.raises(NotFound):
        async with desk.runtime.work() as work:
            await handle.note(work, case_id=new_id(), operator_id=desk.people["lin"], words="x")
    assert [entry.kind for entry in await desk.history(case.id)] == ["opened"]


async def test_notes_are_kept_in_any_state_and_never_reach_the_audit(desk: Desk) -> None:
    case = await _resolved(desk, words="我的电话是13812345678")
    async with desk.runtime.work() as work:
        await handle.note(work, case_id=case.id, operator_id=desk.people["lin"], words="客户王芳说明天再来")
    told = " ".join(str(entry.detail) for entry in await desk.audited())
    assert "13812345678" not in told
    assert "王芳" not in told
    actions = [entry.action for entry in await desk.audited() if entry.subject_id == case.id]
    assert actions == ["case.opened", "case.claimed", "case.resolved", "case.asking", "case.noted"]


async def test_the_queue_is_in_order_of_urgency_and_holds_what_needs_somebody(desk: Desk) -> None:
    calm = await desk.opens(cause="low_score", category="delay")
    angry = await desk.opens(cause="anger", category="attitude")
    done = await _resolved(desk, category="billing")
    async with desk.runtime.work() as work:
        _, pack = await work.pack_in_force()
        priorities = list(pack.cases.priorities)
        everything = await queries.queue(work.session, priorities=priorities)
        mine = await queries.queue(work.session, priorities=priorities, assignee_id=desk.people["lin"])
        elsewhere = await queries.queue(work.session, priorities=priorities, units=[desk.units["tech"]])
        managers = await queries.queue(work.session, priorities=priorities, tiers=[2])
        total = await work.session.scalar(select(func.count()).select_from(Case))
    assert [case.id for case in everything] == [angry.id, calm.id]
    assert total == 3, "the resolved one waits for the customer, not for us"
    assert done.state is CaseState.CONFIRMING
    assert list(mine) == []
    assert list(elsewhere) == []
    assert [case.id for case in managers] == [angry.id]
