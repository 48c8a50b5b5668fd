"""What a digest says: what is new, still wrong, better or missing, and what is being done about it."""

from collections.abc import Callable, Sequence

from bot.reply import Bullets, Button, Buttons, Heading, Note, Part, Reply, Text
from domain.access import State
from domain.counting import tally
from domain.direction import Direction
from domain.exception_rules import RuleKind
from domain.exceptions import ExceptionFound, Standing
from domain.rating import Rating
from handlers import telling
from handlers.charting import overview_chart
from handlers.request import Request
from handlers.seeing import Seen
from handlers.timetable.content import Content
from handlers.wording import called, count_of, listed, rating_word, said_comment, short_day, target_words
from storage.queries import people, portfolios

GOOD_NEWS_AT_ONCE = 5
IN_FULL = 10
"""How many entries are told with their figure, comment and all; the others in a line of their own."""
TITLES = {Standing.NEW: "New", Standing.CONTINUING: "Continuing", Standing.RESOLVED: "Resolved"}


def digest_reply(request: Request, content: Content) -> Reply:
    """One message for a body."""
    period = content.window.spoken
    told = [each for each in content.exceptions if not _is_only_missing(each)]
    open_ones = [each for each in told if each.standing is not Standing.RESOLVED]
    late = len(content.exceptions) - len(told)
    word = request.framework.word
    found = count_of(len(open_ones), word("exception"), word("exception", 2))
    in_short = f"{found}{f' and {late} late' if late else ''} for {period.short}"
    summary = f"{content.body.name}: {in_short}"
    counts = tally(each.rating for each in content.seen).sentence()
    parts: list[Part] = [Heading(f"{content.body.name}, {period.title}"), Text(f"{in_short}. {counts}")]
    if any(each.rating.is_colour for each in content.seen):
        parts.append(overview_chart(period, content.seen, _group_of(request, content.seen)))
    parts += _entries(request, content, told)
    parts += [*_good_news(content), *_awaiting(content), *_missing(content)]
    parts.append(_next(content, told))
    quotes = tuple(each.quote for each in content.seen if each.quote)
    return Reply(summary, tuple(parts), quotes=quotes)


def preview_reply(request: Request, content: Content, theirs: Sequence[ExceptionFound]) -> Reply:
    """What a head of service's colleagues will read tomorrow about their services."""
    period = content.window.spoken
    entries = count_of(len(theirs), "entry", "entries")
    summary = f"{content.body.name} will see {entries} from your services for {period.short}"
    parts: list[Part] = [Text(f"{summary} on the next working day. You can still add to the comments.")]
    parts += _entries(request, content, theirs)
    return Reply(summary, (*parts, *_add_to_comments(content, theirs)))


def _add_to_comments(content: Content, theirs: Sequence[ExceptionFound]) -> list[Part]:
    codes = {each.code for each in theirs if each.standing is not Standing.RESOLVED}
    shown = [each.revision for each in content.seen if each.indicator.code in codes and each.revision is not None]
    if not shown:
        return []
    items = ";".join(f"{revision.code}|{revision.period}" for revision in shown)
    return [Buttons((Button("Add to the comments", "comment.open", {"items": items}, opens="form"),))]


def _is_only_missing(found: ExceptionFound) -> bool:
    """Whether lateness is all there is to say: that stands under what is missing."""
    return bool(found.rules) and all(rule.rule == RuleKind.LATE for rule in found.rules)


def _group_of(request: Request, seen: Sequence[Seen]) -> Callable[[Seen], str]:
    held = portfolios.of_indicators(request.session, request.council, tuple(each.indicator for each in seen))
    names = {row.key: row.name for row in portfolios.on(request.session, request.council, request.today)}
    services = {row.key: row.name for row in people.services(request.session, request.council)}
    if len({held[each.indicator.code] for each in seen}) > 1:
        return lambda each: names.get(held[each.indicator.code] or "", "No portfolio")
    return lambda each: services[each.indicator.service]


def _entries(request: Request, content: Content, told: Sequence[ExceptionFound]) -> list[Part]:
    """What is new, continuing and resolved, each by rank: the first few in full, the others by name and rule."""
    seen = {each.indicator.code: each for each in content.seen}
    services = {service.key: service.name for service in people.services(request.session, request.council)}
    parts: list[Part] = []
    room = IN_FULL
    for standing in Standing:
        found = [each for each in told if each.standing is standing]
        if not found:
            continue
        # What is resolved takes a line each, and no place from what is not.
        room = IN_FULL if standing is Standing.RESOLVED else room
        full, short = found[:room], found[room:]
        room -= len(full)
        parts.append(Heading(f"{TITLES[standing]} ({len(found)})"))
        parts += [Bullets(tuple(_line(each, seen.get(each.code), services) for each in full))] if full else []
        # Only the first of two lists needs no word about what the second one is.
        parts += [Note(f"Also {TITLES[standing].lower()}, in short:")] if full and short else []
        parts += [Bullets(tuple(_short_line(each, seen.get(each.code), services) for each in short))] if short else []
    return parts


def _next(content: Content, told: Sequence[ExceptionFound]) -> Buttons:
    """The body's own rows; all of them where the message tells only the first in full."""
    whose = content.body.name
    red = Button("Show the red ones", "ask", {"text": f"show red indicators for {whose}"})
    everything = Button("Show all", "ask", {"text": f"show red and amber indicators for {whose}"})
    still = [each for each in told if each.standing is not Standing.RESOLVED]
    return Buttons((red, everything) if len(still) > IN_FULL else (red,))


def _short_line(found: ExceptionFound, seen: Seen | None, services: dict[str, str]) -> str:
    if seen is None:
        return _line(found, seen, services)
    if found.standing is Standing.RESOLVED:
        return f"{called(seen.indicator)}: {telling.figure_words(seen)}. {rating_word(seen.rating)}."
    if _says_colour(found, seen):
        return f"{called(seen.indicator)}: {_rules(found)}"
    stands = telling.figure_words(seen) if seen.value is None else rating_word(seen.rating)
    return f"{called(seen.indicator)}: {stands[:1].lower()}{stands[1:]}. {_rules(found)}"


def _rules(found: ExceptionFound) -> str:
    return " ".join(rule.sentence for rule in found.rules)


def _says_colour(found: ExceptionFound, seen: Seen) -> bool:
    """Whether a rule says the colour, and since when, so that nothing else need say it."""
    return any(rule.sentence.startswith(rating_word(seen.rating)) for rule in found.rules)


def _line(found: ExceptionFound, seen: Seen | None, services: dict[str, str]) -> str:
    rules = _rules(found)
    if seen is None:
        return f"{services.get(found.code, found.code)}, money: {rules}"
    name, service = called(seen.indicator), services[seen.indicator.service]
    if found.standing is Standing.RESOLVED:
        return f"{name} ({service}): {_figure(seen, rated=True)}"
    says_it = _says_colour(found, seen)
    figure = "" if seen.composite and says_it else _figure(seen, rated=not says_it)
    words = (f"{name} ({service}):", figure, rules, telling.composed_words(seen), _comment(seen))
    return " ".join(each for each in words if each)


def _figure(seen: Seen, *, rated: bool) -> str:
    if seen.value is None:
        return f"{telling.figure_words(seen)}."
    if rated:
        return f"{telling.figure_words(seen)}. {telling.rated_words(seen)}"
    beside = "; ".join(
        words for words in (target_words(seen.target, seen.indicator), telling.comparison_words(seen)) if words
    )
    return f"{telling.figure_words(seen)}{', ' if beside else ''}{beside}."


def _comment(seen: Seen) -> str:
    words = telling.comment_words(seen)
    return f"Comment: {words}" if words else ""


def _good_news(content: Content) -> list[Part]:
    resolved = {each.code for each in content.exceptions if each.standing is Standing.RESOLVED}
    improved = (each for each in content.seen if each.rating is Rating.GREEN and each.direction is Direction.BETTER)
    better = [each for each in improved if each.indicator.code not in resolved][:GOOD_NEWS_AT_ONCE]
    if not better:
        return []
    lines = tuple(
        f"{called(each.indicator)}: {telling.figure_words(each)}. {telling.rated_words(each)}" for each in better
    )
    return [Heading("Good news"), Bullets(lines)]


def _awaiting(content: Content) -> list[Part]:
    parts: list[Part] = []
    for state, title in ((State.SUBMITTED, "Awaiting sign-off"), (State.SIGNED_OFF, "Not published yet")):
        waiting = tuple(called(each.indicator) for each in content.seen if each.hidden is state)
        parts += [Heading(f"{title} ({len(waiting)})"), Bullets(waiting)] if waiting else []
    return parts


def _missing(content: Content) -> list[Part]:
    missing = [
        each
        for each in content.seen
        if not each.hidden and each.composite is None and each.rating in (Rating.LATE, Rating.NOT_YET_AVAILABLE)
    ]
    if not missing:
        return []
    whys = {each.code: " ".join(rule.sentence for rule in each.rules) for each in content.exceptions}
    alike: dict[str, list[str]] = {}
    for each in missing:
        alike.setdefault(_when(each, whys.get(each.indicator.code, "")), []).append(called(each.indicator))
    lines = tuple(f"{listed(names)}: {when[:1].lower()}{when[1:]}" for when, names in alike.items())
    return [Heading(f"Missing ({len(missing)})"), Bullets(lines), Note("What is missing counts neither way.")]


def _when(seen: Seen, why: str) -> str:
    revision = seen.revision
    if revision is None:
        return why or "nothing has been said yet"
    because = f" ({said_comment(revision.comment)})" if said_comment(revision.comment) else ""
    when = f"expected by {short_day(revision.due_back)}" if revision.due_back else "no date was given"
    return f"{when}{because}"
