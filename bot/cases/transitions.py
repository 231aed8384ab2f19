"""What can be done with a case in which state: one table, and the sentence for what cannot."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from bot.errors import Conflict
from models import Case, CaseState


class Action(StrEnum):
    """What happens to a case."""

    CLAIM = "claim"
    ASSIGN = "assign"
    HAND_OVER = "hand_over"  # to a department
    RESOLVE = "resolve"
    ASK = "ask"  # the confirming visit is planned
    HEAR_NOTHING = "hear_nothing"  # the confirming visit ended without the customer's word
    SETTLE = "settle"  # says the customer
    RETURN = "return"  # still not settled, says the customer
    REOPEN = "reopen"  # by an operator
    GIVE_UP = "give_up"  # by the director


S = CaseState
IN_HAND = frozenset({S.CLAIMED, S.WITH_DEPARTMENT})
ASKED = frozenset({S.RESOLVED, S.CONFIRMING})
LIVE = frozenset({S.OPEN, S.REOPENED}) | IN_HAND | ASKED


def _all(states: frozenset[CaseState], to: CaseState) -> dict[CaseState, CaseState]:
    return dict.fromkeys(states, to)


# action → state before → state after
TABLE: Mapping[Action, Mapping[CaseState, CaseState]] = {
    Action.CLAIM: {S.OPEN: S.CLAIMED, S.REOPENED: S.CLAIMED},
    Action.ASSIGN: {
        S.OPEN: S.OPEN,
        S.REOPENED: S.REOPENED,
        S.CLAIMED: S.CLAIMED,
        S.WITH_DEPARTMENT: S.WITH_DEPARTMENT,
    },
    Action.HAND_OVER: _all(IN_HAND, S.WITH_DEPARTMENT),
    Action.RESOLVE: _all(IN_HAND, S.RESOLVED),
    Action.ASK: {S.RESOLVED: S.CONFIRMING},
    Action.HEAR_NOTHING: {S.CONFIRMING: S.RESOLVED},
    Action.SETTLE: _all(LIVE, S.CLOSED),
    Action.RETURN: _all(ASKED | {S.CLOSED, S.CLOSED_UNCONFIRMED}, S.REOPENED),
    Action.REOPEN: _all(ASKED | {S.CLOSED, S.CLOSED_UNCONFIRMED}, S.REOPENED),
    Action.GIVE_UP: _all(ASKED, S.CLOSED_UNCONFIRMED),
}

ADVICE: Mapping[Action, str] = {
    Action.CLAIM: "Only a case that waits in the queue can be claimed.",
    Action.ASSIGN: "Only a case that is not resolved can be assigned; reopen it first.",
    Action.HAND_OVER: "Claim the case first; only then can it be handed to a department.",
    Action.RESOLVE: "Claim the case first; only then can it be resolved.",
    Action.ASK: "Only for a resolved case the customer is asked.",
    Action.HEAR_NOTHING: "Nobody is asking this customer.",
    Action.SETTLE: "It is over already.",
    Action.RETURN: "It is being worked on already.",
    Action.REOPEN: "Only a case that was resolved or closed can be reopened.",
    Action.GIVE_UP: "Only a resolved case whose customer does not answer can be closed without the customer's word.",
}


def after(case: Case, action: Action) -> CaseState:
    """The state of the case once `action` was done. Raises Conflict with the sentence when it cannot be done."""
    state = TABLE[action].get(case.state)
    if state is None:
        here = case.state.value.replace("_", " ")
        raise Conflict(f"Case {case.number} is {here}. {ADVICE[action]}")
    return state
