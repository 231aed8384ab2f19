"""What Rasa 3.6.21 must do otherwise here. Each patch is small, has its reason, and a test of its own (tests/rasa).

The launcher applies them after it has made sure of the exact version; nothing of Rasa's files is changed.
"""

from typing import Any, Callable, Dict, List

import jsonschema
import rasa.core.actions.action as actions
import rasa.core.agent
from rasa.core.actions.action import Action, ActionExecutionRejection, RemoteAction
from rasa.core.channels.channel import CollectingOutputChannel
from rasa.core.processor import MessageProcessor
from rasa.nlu.classifiers.regex_message_handler import RegexMessageHandler
from rasa.shared.core.events import ReminderCancelled, ReminderScheduled
from rasa.shared.exceptions import RasaException


class TurnFailed(RasaException):
    """A turn that did not come to its end. `code` is for the caller; it never holds a customer's words."""

    def __init__(self, code: str) -> None:
        """`code`: action_failed, reminder, actions_<n>."""
        super().__init__(code)
        self.code = code


class TurnOutput(CollectingOutputChannel):
    """Collects one turn's messages, and the names of the actions that ran on the action server and succeeded."""

    def __init__(self) -> None:
        """Nothing has happened yet."""
        super().__init__()
        self.actions: List[str] = []


class _Witness:
    """An action that remembers the exception it raised; Rasa's processor would only log it and go on."""

    def __init__(self, action: Action) -> None:
        self._action = action
        self.failure: Any = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._action, name)

    async def run(self, *given: Any, **named: Any) -> Any:
        try:
            return await self._action.run(*given, **named)
        except Exception as error:
            self.failure = error
            raise


class StrictProcessor(MessageProcessor):
    """Rasa's processor, except that a failed action fails the turn and that nothing is put off."""

    async def _run_action(self, action: Action, tracker: Any, output_channel: Any, nlg: Any, prediction: Any) -> bool:
        """As it comes, Rasa logs a failed action, goes on as if it had run, and thanks the customer."""
        witness = _Witness(action)
        goes_on = await super()._run_action(
            action=witness, tracker=tracker, output_channel=output_channel, nlg=nlg, prediction=prediction
        )
        if witness.failure is not None:
            # Not chained: the cause's message can quote the customer, and chained it would reach the log.
            rejected = isinstance(witness.failure, ActionExecutionRejection)
            raise TurnFailed("action_rejected" if rejected else "action_failed") from None
        if isinstance(action, RemoteAction) and isinstance(output_channel, TurnOutput):
            output_channel.actions.append(action.name())
        return goes_on

    async def _schedule_reminders(self, events: Any, tracker: Any, output_channel: Any) -> None:
        """Rasa's reminders live in memory, die with the process and share their names between customers."""
        del tracker, output_channel
        if any(isinstance(event, (ReminderScheduled, ReminderCancelled)) for event in events):
            raise TurnFailed("reminder")


def compiled_result_check() -> Callable[[RemoteAction, Dict[str, Any]], bool]:
    """Rasa's check of an action's result, its constant schema compiled once: 78 % of a turn went into that."""
    schema = RemoteAction.action_response_format_spec()
    check = jsonschema.validators.validator_for(schema)(schema)

    def validate(self: RemoteAction, result: Dict[str, Any]) -> bool:
        """Whether the action server's answer has the right form; raises ValidationError when not."""
        del self
        check.validate(result)
        return True

    return validate


def take_literally(self: RegexMessageHandler, messages: List[Any], domain: Any = None) -> List[Any]:
    """A customer's "/restart" is a text like any other; Rasa would run it as an intent."""
    del self, domain
    return messages


def apply(action_timeout: float) -> None:
    """Put the patches in place. `action_timeout`: seconds that the action server has for its answer."""
    RemoteAction._validate_action_result = compiled_result_check()  # noqa: SLF001
    RegexMessageHandler.process = take_literally
    actions.DEFAULT_REQUEST_TIMEOUT = action_timeout  # 300 s as it comes
    rasa.core.agent.MessageProcessor = StrictProcessor
    # As it comes, an error of the store turns into an empty conversation and a cheerful 200.
    rasa.core.agent.Agent._create_tracker_store = staticmethod(lambda store, _domain: store)  # noqa: SLF001
