"""Whatever is done to a case, by whomever, in whatever order: what must hold holds."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.cases import handle
from bot.cases.confirm import close_unconfirmed, note_silence
from bot.cases.open import open_case
from bot.cases.say import add_words, confirm_by_customer, reopen_by_customer
from bot.cases.transitions import TABLE
from bot.cases.watch import watch_cases
from bot.errors import HuifangError
from bot.work import Work
from models import (
    OVER_STATES,
    WAITING_STATES,
    Case,
    CaseEntry,
    CaseState,
    Direction,
    Message,
    Operator,
    Role,
)
from tests.cases.desk import Desk, say

PEOPLE = ("lin", "wu", "zhou", "gao", "admin")
DEEDS = (
    *("claim", "assign", "hand_over", "note", "resolve", "reopen", "give_up"),
    *("settle", "return", "words", "complain", "silence", "give_no_answer", "watch", "later"),
)
ALLOWED = {(before, after) for table in TABLE.values() for before, after in table.items()}


async def _do(work: Work, desk: Desk, case_id: UUID, deed: str, who: str, other: str) -> None:
    operator, assignee = desk.people[who], desk.people[other]
    message = await say(work, desk, deed)
    deeds: dict[str, Callable[[], Awaitable[object]]] = {
        "claim": lambda: handle.claim(work, case_id=case_id, operator_id=operator),
        "assign": lambda: handle.assign(work, case_id=case_id, assignee_id=assignee, operator_id=operator),
        "hand_over": lambda: handle.hand_to_department(
            work,
            case_id=case_id,
            department="quality",
            due_at=work.now + timedelta(days=1),
            operator_id=operator,
        ),
        "note": lambda: handle.note(work, case_id=case_id, operator_id=operator, words="记一笔"),
        "resolve": lambda: handle.resolve(
            work, case_id=case_id, operator_id=operator, root_cause="原因", measure="措施"
        ),
        "settle": lambda: confirm_by_customer(work, case_id=case_id, message_id=message),
        "return": lambda: reopen_by_customer(work, case_id=case_id, message_id=message, words="还是不行"),
        "words": lambda: add_words(work, case_id=case_id, words="补充", message_id=message),
        "silence": lambda: note_silence(work, case_id=case_id),
        "give_no_answer": lambda: _stay_silent(work, case_id),
        "give_up": lambda: close_unconfirmed(work, case_id=case_id, operator_id=operator, note="没有回复"),
        "reopen": lambda: handle.reopen(work, case_id=case_id, operator_id=operator, note="再看看"),
        "watch": lambda: watch_cases(work),
        "complain": lambda: open_case(
            work,
            customer_id=desk.customer,
            visit_id=None,
            conversation_id=desk.conversation,
            message_id=message,
            cause="anger",
            category="repair",
            words="又坏了",
        ),
    }
    await deeds[deed]()


async def _stay_silent(work: Work, case_id: UUID) -> None:
    """Until nobody asks any more."""
    while not (await note_silence(work, case_id=case_id)).needs_director:
        pass


async def _try(desk: Desk, case_id: UUID, deed: str, who: str, other: str) -> str | None:
    """Do it in a transaction of its own; the sentence when it is refused."""
    try:
        async with desk.runtime.work() as work:
            await _do(work, desk, case_id, deed, who, other)
    except HuifangError as error:
        return str(error)
    return None


def _values(case: Case) -> dict[str, Any]:
    return {column.key: getattr(case, column.key) for column in Case.__table__.columns}


async def _check_history(desk: Desk, entries: Sequence[CaseEntry], case: Case) -> None:
    assert entries[0].kind == "opened"
    for before, entry in pairwise(entries):
        assert entry.from_state == before.to_state, "no change of state without a line"
        assert entry.tier >= before.tier, "the tier never falls"
        pair = CaseState(entry.from_state or ""), CaseState(entry.to_state or "")
        assert pair[0] is pair[1] or pair in ALLOWED
    assert entries[-1].to_state == case.state.value
    assert entries[-1].tier == case.tier
    async with desk.runtime.sessions() as session:
        for entry in entries:
            if entry.to_state == CaseState.CLOSED.value and entry.from_state != entry.to_state:
                message = await session.get_one(Message, entry.message_id)
                assert (entry.actor, message.direction) == ("customer", Direction.IN)
            if entry.to_state == CaseState.CLOSED_UNCONFIRMED.value and entry.from_state != entry.to_state:
                director = await session.get_one(Operator, UUID(entry.actor.removeprefix("operator:")))
                assert director.role is Role.DIRECTOR


def _check_case(case: Case) -> None:
    assert (case.state is CaseState.CLOSED) == (case.closing_message_id is not None)
    assert (case.state in OVER_STATES) == (case.closed_at is not None)
    if case.state in WAITING_STATES:
        assert case.watch_at is not None or case.breached_at is not None, "a waiting case is watched"
        assert case.claimed_at is None
    if case.state in OVER_STATES | {CaseState.RESOLVED, CaseState.CONFIRMING}:
        assert case.watch_at is None
    if case.state in {CaseState.RESOLVED, CaseState.CONFIRMING}:
        assert case.root_cause
        assert case.measure
    assert case.state is not CaseState.RESOLVED or case.needs_director, "somebody always has the next move"


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(
    deeds=st.lists(
        st.tuples(st.sampled_from(DEEDS), st.sampled_from(PEOPLE), st.sampled_from(PEOPLE)), min_size=5, max_size=25
    )
)
async def test_nothing_that_can_be_done_breaks_what_must_hold(desk: Desk, deeds: list[tuple[str, str, str]]) -> None:
    case = await desk.opens(category="repair", words="没修好")
    usual = [("claim", "gao", "gao"), ("resolve", "gao", "gao")]  # so that the later states are reached often
    for deed, who, other in [*deeds[:2], *usual, *deeds[2:]]:
        before, known = await desk.case(case.id), await desk.history(case.id)
        if deed == "later":
            await desk.later(hours=7)
            continue
        if (refusal := await _try(desk, case.id, deed, who, other)) is not None:
            assert refusal.endswith(".")
            assert _values(await desk.case(case.id)) == _values(before), "what is refused changes nothing"
            assert len(await desk.history(case.id)) == len(known)
        stored, entries = await desk.case(case.id), await desk.history(case.id)
        _check_case(stored)
        await _check_history(desk, entries, stored)
        assert [entry.id for entry in entries[: len(known)]] == [entry.id for entry in known], "history only grows"
    await _end(desk, case.id)


async def _end(desk: Desk, case_id: UUID) -> None:
    """Close the case, so that the next example's complaint is a matter of its own."""
    message = await desk.says("好了")
    if (await desk.case(case_id)).state not in OVER_STATES:
        async with desk.runtime.work() as work:
            await confirm_by_customer(work, case_id=case_id, message_id=message)
