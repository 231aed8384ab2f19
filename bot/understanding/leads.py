"""Which act of a message the conversation turns to first: its lead. One order, for the rules and for Rasa alike."""

from __future__ import annotations

from collections.abc import Collection

from bot.understanding.types import Act

# Nothing may hide an opt-out; a person asked for, a grievance and a wrong number go before whatever was answered beside
# them; courtesies lead only when nothing else was said.
LEAD_ORDER = (
    Act.OPT_OUT,
    Act.AUTO_REPLY,
    Act.WRONG_PERSON,
    Act.ASK_HUMAN,
    Act.COMPLAINT,
    Act.CALLBACK,
    Act.REFUSE,
    Act.ASK_IDENTITY,
    Act.ASK_REPEAT,
    Act.ANSWER,
    Act.ASK_HELP,
    Act.OPT_IN,
    Act.OUT_OF_SCOPE,
    Act.THANKS,
    Act.GREETING,
    Act.UNCLEAR,
)

ALONE = frozenset({Act.AUTO_REPLY, Act.UNCLEAR})  # acts that stand alone


def lead_of(acts: Collection[Act]) -> Act:
    """The act that leads; UNCLEAR when there is none."""
    return next((act for act in LEAD_ORDER if act in acts), Act.UNCLEAR)
