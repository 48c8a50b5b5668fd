"""Telling a colleague that they are named beside a figure as the one who does something about it."""

from collections.abc import Iterator, Sequence

from bot.reply import Button, Buttons, Reply, Text
from handlers.outcome import Notice, ToPerson
from handlers.request import Request
from handlers.returning.recording import Recorded
from handlers.wording import called, full_stop, short_day
from storage.queries import people


def told_who_is_named(request: Request, saved: Sequence[Recorded]) -> Iterator[Notice]:
    """A message to each colleague named anew; neither the figure nor words withheld are in it."""
    by_name: dict[str, list[str]] = {}
    for person in people.every(request.session, request.council):
        by_name.setdefault(person.name, []).append(person.email)
    for each in saved:
        revision, before = each.revision, each.before.action_by if each.before is not None else None
        emails = by_name.get(revision.action_by or "", [])
        if len(emails) != 1 or revision.action_by == before or emails[0] == request.viewer.email:
            continue
        who = request.person.name if request.person else request.viewer.email
        what = f" “{full_stop(revision.action)}”" if revision.action and not revision.withheld else ""
        day = f" Back on track by {short_day(revision.back_on_track_by)}." if revision.back_on_track_by else ""
        name = called(each.indicator)
        sentence = f"{who} has named you for what is being done about {name}, {revision.period.short}."
        button = Button("Show it", "ask", {"text": f"{each.indicator.code} {revision.period.short}"})
        reply = Reply(sentence, (Text(f"{sentence}{what}{day}"), Buttons((button,))))
        key = f"named|{each.indicator.code}|{revision.period.notation}|{revision.revision}|{emails[0]}"
        yield Notice(key, ToPerson(emails[0]), reply, kind="named", indicators=(each.indicator.code,))
