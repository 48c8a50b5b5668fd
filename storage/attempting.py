"""Trying something within a transaction, so that what fails leaves no trace and the rest can go on."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from storage import log
from storage.queries.once import KNOWN


@contextmanager
def attempt(session: Session, council: str) -> Iterator[None]:
    """A savepoint: whatever is raised within undoes what was done there, entries of the log included.

    The log is locked before it, for a lock that was taken within would be gone with it.
    """
    log.lock(session, council)
    heads = dict(session.info.get(log.HEADS, {}))
    try:
        with session.begin_nested():
            yield
    except BaseException:
        session.info[log.HEADS] = heads
        session.info.get(KNOWN, {}).clear()
        raise
