"""What is on record for one ward or district: "reds in Northgate", "how is Quayside doing"."""

from msgspec.structs import replace

from handlers.answering import naming
from handlers.answering.comparing_areas import by_area
from handlers.answering.picking import period_asked, picked
from handlers.answering.replying import answered, understood_as
from handlers.outcome import Outcome
from handlers.request import Request
from handlers.understanding.question import Dimension, PeriodAsked, Pick, Question
from handlers.wording import count_of, listed
from storage.queries.areas import kept_for


def of_an_area(request: Request, question: Question) -> Outcome | None:
    """The few figures that are kept for it, for all others are the whole council's; None where no area was named."""
    areas = question.keys(Dimension.AREA)
    if not areas:
        return None
    where, word = listed(areas), request.framework.word
    every = picked(request, question)
    kept = kept_for(request.session, request.council, areas)
    told = [each for each in every if each.code in kept]
    if not told:
        sentence = f"No {word('indicator')} of those is kept for {where}: the figures are for the whole council."
        others = tuple(pick for pick in question.picks if pick.dimension is not Dimension.AREA)
        among = naming.scope_words(request, replace(question, picks=others))
        return answered(question, question.kind, sentence, understood=understood_as(where, among))
    rated = " So I can't say how the others are rated there." if question.ratings or question.ranking else ""
    one = len(told) == 1
    lead = (
        f"{len(told)} of {count_of(len(every), word('indicator'), word('indicator', 2))} "
        f"{'is' if one else 'are'} kept for {where}; the rest are for the whole council.{rated}"
    )
    picks = (*(Pick(Dimension.INDICATOR, each.code) for each in told), *(Pick(Dimension.AREA, key) for key in areas))
    asked = period_asked(request, question).notation
    about = replace(question, picks=picks, mine=False, period=PeriodAsked(asked, asked))
    return by_area(request, about, question.kind, lead=lead)
