"""One visit for each thing that can happen at Twilio, from the plan to its end."""

from __future__ import annotations

from models import AttemptOutcome, MessageState, VisitState
from tests.twilio.place import Place


async def test_a_text_is_delivered_and_answered(place: Place) -> None:
    number = "+85251239001"
    visit = await place.visit_of(number, "technical")
    assert visit.state is VisitState.IN_PROGRESS
    (opening,) = await place.messages(number)
    assert opening.state is MessageState.DELIVERED
    for words in ("是", "5", "不用了"):
        await place.double.says(number, words)
        await place.rest()
    visit = await place.again(visit)
    assert visit.state is VisitState.COMPLETED
    (attempt,) = await place.attempts(visit)
    assert attempt.outcome is AttemptOutcome.REACHED
