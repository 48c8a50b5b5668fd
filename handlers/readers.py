"""Who reads an answer: everybody in the place, or only the asker where it would be another for them."""

from collections.abc import Callable
from dataclasses import replace

import msgspec

from bot.message import Expects, Message
from handlers.outcome import Outcome
from handlers.request import Request


def answered(run: Callable[[Request], Outcome], request: Request, *, alone: bool) -> Outcome:
    """The answer of what changes nothing, kept to those who may read it; `alone` says that it is for the asker."""
    if not alone or request.in_private:
        return _for_all(run, request)
    return only_for_the_asker(run(request.alone()), request.message)


def _for_all(run: Callable[[Request], Outcome], request: Request) -> Outcome:
    """The answer everybody in the place may see, or the asker's own kept to the direct chat when it would differ."""
    for_all = run(request)
    if request.in_private or for_all.reply is None:
        return for_all
    for_asker = run(request.alone())
    if for_asker.reply is None or for_asker.reply == for_all.reply:
        return for_all
    return only_for_the_asker(for_asker, request.message)


def only_for_the_asker(outcome: Outcome, message: Message) -> Outcome:
    """Kept to the direct chat; a form that the door opens in its own response is seen by nobody else anyway."""
    reply = outcome.reply
    if reply is None or (message.expects is Expects.FORM and reply.form() is not None):
        return outcome
    return replace(outcome, reply=msgspec.structs.replace(reply, only_you=True))
