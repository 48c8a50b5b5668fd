"""What kind of question the words make, before it is known which indicators they are about."""

from handlers.understanding.deciding.asked import (
    INDICATORS,
    OF_THOSE_IN_IT,
    Asked,
    first_that_holds,
    names_indicator,
    says_everything,
    sums_up,
    wants_its_figures,
)
from handlers.understanding.deciding.changes_since import counts_change
from handlers.understanding.deciding.drafts_asked import draft_asked
from handlers.understanding.deciding.kinds_compared import comparing
from handlers.understanding.deciding.kinds_of_one import about_a_figure, about_its_definition
from handlers.understanding.deciding.kinds_over_time import looking_ahead, over_all_time, over_time
from handlers.understanding.deciding.listed_too import lists_them_too
from handlers.understanding.deciding.money_said import names_an_amount
from handlers.understanding.deciding.narrowed import SEVERAL, narrowed
from handlers.understanding.deciding.returns_asked import returns_asked
from handlers.understanding.deciding.risks_asked import aspect_of_risks
from handlers.understanding.deciding.sittings import asks_of_a_sitting, asks_what_comes
from handlers.understanding.question import Dimension, Kind
from handlers.understanding.reading import Reading
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid

_BEHIND = Pattern(
    r"behind|late|delayed|overdue|off track|slipp\w+|over ?run\w*|at risk|not on (?:track|time|schedule)"
    r"|past (?:their|its|the|due) ?(?:due |target |end )?dates?|past due"
    r"|in (?:trouble|danger|difficult\w+)|struggling|going wrong"
)
"""Which risks are meant: not "risks linked to red indicators", which is of the indicators."""
_LISTING = Pattern(
    r"^(?:pls |please |can (?:you|i|we) |could (?:you|i) )*"
    r"(?:show|list|give|get|see|display|which|what|find|all|every|any|pull)\b"
)
_OF_A_FIGURE = Pattern(
    r"how much (?:is|are|was|were)(?: §)*|forecast outturn|outturn (?:forecast|position)"
    r"|(?:(?:any|an|the|a|income) )*shortfalls?"
)
_OF_IT = Pattern(r"(?:and )?(?:is|was|are|were|has|did) (?:it|that|this|they|those|these)\b")
_TOGETHER = Pattern(r"(?<!\w)(?:and|as well|also|too)(?!\w)")
_SITS = Pattern(r"\b(?:committee|board|panel)s?$")
_NEXT = Pattern(r"next|upcoming|coming(?: up)?|ahead|to come|when|dates?|schedule|booked|diary")
_DATES_OF = Pattern(r"\b(?:committee|sub ?committee|board|panel|forum) (?:meeting )?dates\b")
_MET = Pattern(r"\b(?:did|was|were|met|last met|previous)\b")
_OF_PERFORMANCE = Pattern(r"performance|slipping|ratings?|reds?|indicators")
_SINGLE = Pattern(r"(?:how far|is|are|was|were|has|have|did|hows|how is|how are|@|§)")
_RATED = Pattern(r"\b(?:reds|ambers|greens)\b")
_PLURAL = Pattern(r"indicators|measures|kpis|metrics")


def kind_asked(reading: Reading) -> Asked | None:
    """The kind that the words ask for; None where only names and times were said."""
    readers = (
        _work,
        draft_asked,
        narrowed,
        about_a_figure,
        returns_asked,
        about_its_definition,
        _money,
        over_all_time,
        looking_ahead,
        comparing,
        _listing,
        over_time,
        _overall,
    )
    return next((asked for reader in readers if (asked := reader(reading))), None)


def _work(reading: Reading) -> Asked | None:
    """Questions for the director, responsibilities, targets to be set, meetings, risks, projects."""
    text = reading.text
    apart = reading.ratings.ratings or says_everything(reading) or reading.has("due.sign off")
    responsible = reading.has("responsibilities") and not apart
    responsible = responsible and not (reading.has("definition") and names_indicator(reading))
    projects = reading.has("projects") and not reading.has("why", "money")
    return first_that_holds(
        (_WROTE.search(reading.sentence.text), Asked(Kind.INDICATOR, "source")),
        (reading.has("ask"), Asked(Kind.SUMMARY, "ask", lists=True)),
        (reading.has("things to know") or _wants_notes(reading), Asked(Kind.SUMMARY, "headlines", lists=True)),
        (responsible, Asked(Kind.SUMMARY, "responsibilities", lists=True)),
        (
            reading.has("due.targets") and not reading.has("count", "with target"),
            Asked(Kind.DUE, "targets", lists=True),
        ),
        (
            (
                reading.has("meetings")
                and not _is_to_be_done(reading)
                and not _changed_since_a_meeting(reading)
                and "targets" not in reading.sentence.words
            )
            or (
                reading.has("date")
                and not reading.has("actions")
                and (_is_of_a_body(reading) or _DATES_OF.search(reading.sentence.text))
            )
            or _said_by_a_body(reading)
            or asks_of_a_sitting(reading),
            Asked(Kind.MEETINGS, "next" if _NEXT.search(text) and not _MET.search(text) else "", lists=True),
        ),
        (asks_what_comes(reading), Asked(Kind.MEETINGS, "next", lists=True)),
        (reading.has("risks"), Asked(Kind.RISKS, aspect_of_risks(text), lists=True)),
        (projects, Asked(Kind.PROJECTS, "behind" if _BEHIND.search(text) else "", lists=True)),
    )


def _wants_notes(reading: Reading) -> bool:
    """ "Notes for scrutiny", "speaking notes for my meeting with Zelda": how what it is about is doing."""
    if reading.has("notes for a meeting"):
        return not names_indicator(reading)
    bodies = [each for each in reading.named if each.options and each.options[0].term.dimension is Dimension.BODY]
    before = (" ".join(reading.sentence.words[: each.span.start]) for each in bodies)
    return any(_NOTES_FOR.search(said) for said in before) and len(bodies) == len(reading.named)


_WROTE = SeldomSaid(
    r"\bwho(?:s| has| have)? (?:wrote|written|made|left|added|typed|put|gave|given|said)(?: in)?"
    r" (?:the|that|this|those|its) (?:comments?|commentary|notes?|explanations?|narrative)(?!\w)"
)
""" "Who wrote that comment": whoever gave the figure, whose comment stands beside it."""
_NOTES_FOR = Pattern(
    r"\b(?:notes?|points|bullets|crib sheet|script|lines to take|something to say)"
    r" (?:for|ahead of|before|to take to|at)(?: (?:the|my|our|next|this|tomorrows?|todays?|\w+days?))*$"
)


def _changed_since_a_meeting(reading: Reading) -> bool:
    """ "What's changed since the last meeting": figures, and not what was said there."""
    said = reading.ratings.change or reading.ratings.ratings or reading.scope.direction or reading.scope.ranking
    return bool(said) and bool(_SINCE_A_MEETING.search(reading.sentence.text))


_SINCE_A_MEETING = Pattern(r"\bsince (?:\S+ ){0,5}?(?:meeting|met|sat|session)\b")


def _is_to_be_done(reading: Reading) -> bool:
    """ "What did we agree to do about voids": actions, where no body is named that agreed it."""
    return reading.has("actions") and names_indicator(reading) and not _is_of_a_body(reading)


def _said_by_a_body(reading: Reading) -> bool:
    """ "What did Cabinet say about voids", "comments from scrutiny": what was said is the body's, not the owner's."""
    said = {place for span in reading.cues.get("comment", ()) for place in span}
    bodies = [each for each in reading.named if each.options and each.options[0].term.dimension is Dimension.BODY]
    words = reading.sentence.words
    return bool(said) and any(
        each.span.start in said or words[max(0, each.span.start - 2) : each.span.start][-1:] in (("from",), ("by",))
        for each in bodies
    )


def _is_of_a_body(reading: Reading) -> bool:
    """Whether nothing is spoken of but a body, by its name or as what sits: "my next committee"."""
    if not reading.named:
        return bool(_SITS.search(reading.sentence.text))
    return any(each.options[0].term.dimension is Dimension.BODY for each in reading.named if each.options)


def _saved(reading: Reading) -> bool:
    """Savings are no budgets: what was saved is known by an indicator, or not at all."""
    words = reading.sentence.words
    return "saved" in words and not any(word.startswith(("budget", "spen", "over", "under")) for word in words)


def _money(reading: Reading) -> Asked | None:
    with_performance = _OF_PERFORMANCE.search(reading.text) and _TOGETHER.search(reading.text)
    aspect = "with performance" if with_performance else "variance" if "variance" in reading.text else ""
    aspect = aspect or ("why" if reading.has("why") else "")
    moved = reading.has("compare", "trend") and names_indicator(reading) and _how_much_of_it(reading)
    asked = reading.has("money") and not (
        moved or _saved(reading) or _how_much_of_it(reading) or names_an_amount(reading) or counts_change(reading)
    )
    return Asked(Kind.MONEY, aspect, lists=True) if asked else None


def _how_much_of_it(reading: Reading) -> bool:
    """Whether what speaks of money may as well be said of a figure that is named: how much rent is owed."""
    said = [" ".join(reading.masked.words[place] for place in span) for span in reading.cues.get("money", ())]
    return names_indicator(reading) and all(_OF_A_FIGURE.fullmatch(each) for each in said)


def _listing(reading: Reading) -> Asked | None:
    said, scope = reading.ratings, reading.scope
    filters = said.ratings or said.change or scope.ranking or scope.direction or said.running or said.new
    named = names_indicator(reading)
    of_it = _OF_IT.match(reading.text) and not reading.named
    return first_that_holds(
        (reading.has("count") and filters and lists_them_too(reading), Asked(Kind.INDICATORS, lists=True)),
        (reading.has("count") and (filters or not named), Asked(Kind.COUNT, lists=True)),
        (filters and of_it, Asked(Kind.INDICATOR, "value")),
        (filters and not (named and _about_single(reading)), Asked(Kind.INDICATORS, lists=True)),
    )


def _about_single(reading: Reading) -> bool:
    """ "Is recycling red?", "recycling getting worse": one indicator and whether something holds of it."""
    if reading.scope.ranking or reading.ratings.new or INDICATORS.search(reading.text):
        return False
    if _RATED.search(reading.text):
        return False
    if OF_THOSE_IN_IT.match(reading.text):
        return False
    asked = _SINGLE.match(reading.text) or reading.scope.direction
    return bool(asked) and not SEVERAL.match(reading.text)


def _overall(reading: Reading) -> Asked | None:
    named, listed = names_indicator(reading), _lists_indicators(reading) or _of_a_time(reading)
    return first_that_holds(
        (says_everything(reading), Asked(Kind.INDICATORS, lists=True)),
        (sums_up(reading) and not listed, Asked(Kind.SUMMARY, "headlines", lists=True)),
        (named and not listed, Asked(Kind.INDICATOR, "value")),
        (listed, Asked(Kind.INDICATORS, lists=True)),
        (reading.has("summary", "briefly"), Asked(Kind.SUMMARY, "headlines", lists=True)),
        (reading.scope.picks, Asked(Kind.INDICATORS, lists=True)),
    )


def _of_a_time(reading: Reading) -> bool:
    """ "November figures", "any October data in yet", of nothing by name: what there is for that time."""
    return reading.has("figures of a time") and bool(reading.times) and not reading.named


def _lists_indicators(reading: Reading) -> bool:
    """ "List the housing indicators", "my indicators"."""
    listing = _LISTING.match(reading.text)
    if listing and not reading.named and _THAT_I_HAVE.search(reading.text):
        return True
    wanted = listing or reading.scope.mine or _PLURAL.search(reading.text)
    return bool(INDICATORS.search(reading.text) and wanted) or wants_its_figures(reading)


_THAT_I_HAVE = Pattern(
    r"\b(?:all|everything|anything|things|stuff|those|figures) (?:that )?"
    r"i (?:own|lead|run|manage|cover|look after|hold)\b"
)
""" "Show me everything I own": the figures themselves."""
