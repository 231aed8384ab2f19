"""Who may have a case: whoever stands on its tier of the pack's ladder, or above."""

from __future__ import annotations

from bot.errors import NotAllowed
from bot.packs.pack import Pack
from models import Case, Operator, Role

# Administrators look after the machine; they may help out on any tier, but decide nothing for the director.
RANK = {Role.AGENT: 1, Role.SUPERVISOR: 2, Role.MANAGER: 3, Role.DIRECTOR: 4, Role.ADMINISTRATOR: 4}


def check_holder(pack: Pack, case: Case, operator: Operator) -> None:
    """Raise NotAllowed when this operator stands below the case's tier."""
    steps = [step for step in pack.cases.ladder if step.tier <= case.tier] or [pack.cases.ladder[0]]
    needed = Role(steps[-1].role)
    if RANK[operator.role] < RANK[needed]:
        raise NotAllowed(f"Case {case.number} is on tier {case.tier}: it needs the {needed.value}, or somebody above.")


def is_top(pack: Pack, operator: Operator) -> bool:
    """Whether this operator is the last step of the pack's ladder."""
    return operator.role is Role(pack.cases.ladder[-1].role)
