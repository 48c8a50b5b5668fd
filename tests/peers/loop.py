"""An event loop in a thread of its own, for what runs beside a story."""

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

LONGEST_WAIT = 60.0

Result = TypeVar("Result")


class Loop:
    """Runs from the beginning until it is closed."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="beside the story", daemon=True)
        self._thread.start()

    def does(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Do this on the loop and wait for it."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(LONGEST_WAIT)

    def close(self) -> None:
        """End the thread, and those that worked for it."""
        self.does(self._loop.shutdown_default_executor())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(LONGEST_WAIT)
        self._loop.close()
