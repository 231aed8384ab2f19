"""The actions: each takes one turn of a conversation, in one transaction, as the act that its name says."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any
from uuid import UUID

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions._runtime import runtime
from bot.conversations.take_turn import take_turn


class TakeTurn(Action, ABC):  # type: ignore[misc]  # rasa_sdk has no types
    """Take the turn of the customer's message that the metadata name; taking it again does nothing.

    The reply is a row of the outbox, written with everything else. Rasa gets nothing to say.
    """

    @property
    @abstractmethod
    def act(self) -> str:
        """What the action does, as its name tells it."""

    def name(self) -> str:
        """The name by which Rasa's rules call it."""
        return f"action_{self.act}"

    async def run(
        self,
        dispatcher: CollectingDispatcher,  # noqa: ARG002  # rasa_sdk's signature
        tracker: Tracker,
        domain: dict[str, Any],  # noqa: ARG002
    ) -> list[dict[str, Any]]:
        """Take the turn and commit it. An error fails the whole turn, which is then tried again."""
        parse = tracker.latest_message
        message_id = UUID(parse["metadata"]["message_id"])
        async with runtime().work() as work:
            await take_turn(work, message_id=message_id, action=self.name(), parse=parse)
        return []


class TakeAnswer(TakeTurn):
    """The customer answers the open question."""

    act = "take_answer"


class OptOut(TakeTurn):
    """The customer wants to hear nothing more."""

    act = "opt_out"


class OptIn(TakeTurn):
    """The customer wants to hear from the company again."""

    act = "opt_in"


class GiveHelp(TakeTurn):
    """The customer asks about the own product, order or case."""

    act = "give_help"


class HandOver(TakeTurn):
    """The customer wants a person."""

    act = "hand_over"


class TakeComplaint(TakeTurn):
    """The customer complains, whatever was asked."""

    act = "take_complaint"


class Reschedule(TakeTurn):
    """The customer wants to be contacted later."""

    act = "reschedule"


class NoteWrongPerson(TakeTurn):
    """Somebody else answers."""

    act = "note_wrong_person"


class TakeRefusal(TakeTurn):
    """The customer does not want to answer."""

    act = "take_refusal"


class Introduce(TakeTurn):
    """The customer asks who is writing, or whether this is a scam."""

    act = "introduce"


class Repeat(TakeTurn):
    """The customer did not catch the question."""

    act = "repeat"


class Greet(TakeTurn):
    """The customer says hello."""

    act = "greet"


class Thank(TakeTurn):
    """The customer says thanks."""

    act = "thank"


class NoteAutoReply(TakeTurn):
    """A machine answers for the customer."""

    act = "note_auto_reply"


class Redirect(TakeTurn):
    """The customer talks about something that is not ours."""

    act = "redirect"


class Clarify(TakeTurn):
    """Nothing usable was understood: the question is put again, simpler."""

    act = "clarify"
