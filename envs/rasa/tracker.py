"""The tracker store that keeps nothing: each turn brings what Rasa has to know, our database keeps what was said."""

from typing import Iterable, Optional

from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.trackers import DialogueStateTracker


class ForgetfulTrackerStore(TrackerStore):
    """Every turn begins with an empty tracker, so the cost of a turn stays flat and a restart loses nothing."""

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Forget the tracker."""

    async def retrieve(self, sender_id: str) -> Optional[DialogueStateTracker]:
        """Nothing is known of anybody."""
        del sender_id
        return None

    async def keys(self) -> Iterable[str]:
        """Nobody is known."""
        return ()
