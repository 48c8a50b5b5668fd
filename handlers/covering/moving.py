"""Taking over: all the indicators of somebody who leaves move to somebody else, in one step, from a day on."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import msgspec

from bot.reply import Button, Buttons, Reply, Text
from domain.access import Role
from handlers.amending.carrying_out import FROM_WHEN, Intended, carry_out
from handlers.amending.holders import handed_over
from handlers.amending.telling_owners import names_of
from handlers.carried import STALE, day_carried
from handlers.only_you import plainly
from handlers.outcome import Answer, Outcome
from handlers.registration import Given, acts, does
from handlers.reminding.ending import offered_to_end
from handlers.request import Request
from handlers.returning.owing import MAY_OWE
from handlers.understanding.question import Dimension, Kind, Question
from handlers.wording import day_words, listed
from storage.amending import Amendment
from storage.queries import indicators, people

HOW = "Write who hands over and who takes over, for example: move Asha's indicators to Priya from 1 January."
OFFICERS = frozenset({Role.OFFICER})


@acts("move", help="Move somebody's indicators", says=["move Asha's indicators to Priya"], may=OFFICERS)
def move(request: Request, question: Question) -> Outcome:
    """Move everything that the first person named owns to the second, or the one indicator or portfolio named."""
    if question.days.unclear:
        return plainly(FROM_WHEN)
    handed = handed_over(request, question)
    if handed is not None:
        return handed
    named = question.keys(Dimension.PERSON)
    day = question.days.since or question.days.on
    starts = date.fromisoformat(day) if day else request.today
    if len(named) > 2:
        return _which(request, named, starts)
    if len(named) < 2:
        return plainly(HOW)
    return _move(request, named[0], named[1], starts)


@does("move", may=OFFICERS, writes=True)
def move_by_pressing(request: Request, given: Given) -> Outcome:
    """The same, where a name could have meant several people."""
    starts = day_carried(given.arguments.get("starts", request.today.isoformat()))
    if starts is None:
        return plainly(STALE)
    return _move(request, given.arguments.get("from", ""), given.arguments.get("to", ""), starts)


def _move(request: Request, leaving: str, taking: str, starts: date) -> Outcome:
    session, council = request.session, request.council
    before, after = people.by_email(session, council, leaving), people.by_email(session, council, taking)
    if before is None or after is None or before is after:
        return plainly(HOW)
    if after.roles and not MAY_OWE & set(after.roles):
        return plainly(f"{after.name} can't give figures, so nothing was moved. {HOW}")
    owned = indicators.owned_by(session, council, before.email)
    if not owned:
        return plainly(f"{before.name} owns no {request.framework.word('indicator', 0)}, so there is nothing to move.")
    moves = tuple(Amendment("indicators", each.code, {"owner": after.email}) for each in owned)
    when = f" from {day_words(starts, request.today)}" if starts > request.today else ""
    moved = f"{len(owned):,} {request.framework.word('indicator', len(owned))}"
    sentence = f"{after.name} answers for the {moved} of {before.name}{when}: {names_of(owned)}."
    still = [each.name for each in people.services(session, council) if each.head == before.email]
    rest = (f"{before.name} is still head of {listed(still)}.",) if still else ()
    outcome = carry_out(request, Intended(sentence, later=((starts, moves),), details=rest))
    offered = offered_to_end(request, before.email)
    if outcome.reply is None or not offered:
        return outcome
    reply = msgspec.structs.replace(outcome.reply, parts=(*outcome.reply.parts, *offered))
    return replace(outcome, reply=reply)


def _which(request: Request, emails: Sequence[str], starts: date) -> Outcome:
    known = [each for each in (people.by_email(request.session, request.council, email) for email in emails) if each]
    owners = [each for each in known if indicators.owned_by(request.session, request.council, each.email)]
    buttons = tuple(
        Button(
            f"{before.name} to {after.name}"[:70],
            "move",
            {"from": before.email, "to": after.email, "starts": starts.isoformat()},
        )
        for before in owners
        for after in known
        if after is not before and known.index(before) < known.index(after)
    )[:4]
    if not buttons:
        return plainly(HOW)
    sentence = "From whom to whom?"
    labels = tuple(button.label for button in buttons)
    return Outcome(
        Reply(sentence, (Text(sentence), Buttons(buttons)), only_you=True), Answer(Kind.CLARIFY, alternatives=labels)
    )
