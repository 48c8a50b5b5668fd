"""One figure to be verified at a time, with everything it rests on, and how far the sample has come."""

from bot.reply import Button, Buttons, Fact, Facts, Heading, Part, Reply, Text
from handlers import telling
from handlers.answering.reasons import came_to_be
from handlers.request import Request
from handlers.returning.checks import findings
from handlers.returning.owing import Item
from handlers.seeing import Seen, see_history
from handlers.verifying.picking import Sample
from handlers.verifying.provenance import RAISED
from handlers.whose import Whose
from handlers.wording import count_of, full_stop, listed
from storage.queries import indicators
from storage.tables import OutturnRevision, Verification


def next_to_look_at(request: Request, found: Sample, opening: str = "") -> Reply:
    """The next figure of a sample with its buttons, or how it came out when all have been looked at."""
    title = f"Sample of {found.quarter.short}: {len(found.picked)} of {count_of(found.whole, 'signed-off figure')}"
    parts: list[Part] = [Text(opening)] if opening else []
    parts.append(Heading(title))
    seen = None
    if found.picked:
        parts.append(Text(progress_words(found)))
    else:
        parts.append(Text("Nothing is signed off yet, so there is nothing to verify."))
    if found.open:
        seen = see_one(request, found.open[0])
    parts += shown_parts(request, found.open[0], seen) if seen is not None else []
    more = {"quarter": found.quarter.notation}
    if len(found.picked) < found.whole:
        parts.append(Buttons((Button("Choose how many", "verify.number.open", more, opens="form"),)))
    return Reply(opening or title, tuple(parts), only_you=True, quotes=(seen.quote,) if seen and seen.quote else ())


def progress_words(found: Sample) -> str:
    """`2 verified, 1 with a question, 3 to look at.`"""
    counts = (
        (found.count("verified"), "verified"),
        (found.count(RAISED), "with a question"),
        (len(found.open), "to look at"),
    )
    return f"{listed([f'{number} {words}' for number, words in counts if number])}."


def see_one(request: Request, verification: Verification) -> Seen | None:
    """The figure as it stands; None where its indicator is gone."""
    indicator = indicators.by_code(request.session, request.council, verification.code)
    return see_history(request.alone(), indicator, [verification.period])[0] if indicator is not None else None


def shown_parts(request: Request, verification: Verification, seen: Seen) -> list[Part]:
    """One figure with everything it rests on, and the buttons to say how it came out."""
    revision = seen.revision
    if revision is None:
        return [Text(telling.sentence(seen))]
    facts = [*_source(request, seen, revision), *came_to_be(request, seen, revision)]
    facts.append(Fact("Comment", telling.comment_words(seen)))
    item = Item(seen.indicator, seen.period, revision, seen.indicator.owner, request.today)
    facts.append(Fact("What the checks found", " ".join(findings(request, item))))
    carried = {"id": str(verification.id)}
    buttons = Buttons(
        (
            Button("Verified", "verify.mark", carried, primary=True),
            Button("Verified, with a link", "verify.link.open", carried, opens="form"),
            Button("Verified, with a file", "verify.file", carried),
            Button("Ask a question", "verify.ask.open", carried, opens="form"),
        )
    )
    return [Text(telling.sentence(seen)), Facts(tuple(fact for fact in facts if fact.value)), buttons]


def _source(request: Request, seen: Seen, revision: OutturnRevision) -> list[Fact]:
    """What it counts, and where it came from."""
    whose, indicator = Whose.on(request.session, request.council, request.today), seen.indicator
    came = f"through {revision.door}" if revision.door else ("with an import" if revision.imported else "")
    partner = f"; it comes from {indicator.partner}" if indicator.partner else ""
    return [
        Fact("Definition", full_stop((indicator.definition or "").split("\n")[0])),
        Fact("Source", f"{whose.name(indicator.owner)}{f', {came}' if came else ''}{partner}"),
    ]
