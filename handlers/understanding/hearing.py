"""A text as its words are read: what is dictated, shortened or idiom in the words that everything else knows."""

from handlers.understanding.beside.greeted import without_the_greeted
from handlers.understanding.names.comparators import with_others_named
from handlers.understanding.names.earnings import with_earnings_as_income
from handlers.understanding.names.in_full import in_full
from handlers.understanding.names.index import Index
from handlers.understanding.names.own_nouns import with_usual_nouns
from handlers.understanding.names.spoken_codes import with_codes_heard
from handlers.understanding.names.works_and_bodies import known_to
from handlers.understanding.rewording.amounts_said import with_amounts_in_digits
from handlers.understanding.rewording.broken_off import said_instead
from handlers.understanding.rewording.dialect_turns import with_turns_of_dialect
from handlers.understanding.rewording.dialect_words import with_words_written_out
from handlers.understanding.rewording.handed_on import without_who_asks
from handlers.understanding.rewording.noted_in_short import with_notes_written_out
from handlers.understanding.rewording.only_those import without_others_told
from handlers.understanding.rewording.rating_letters import with_ratings_written_out
from handlers.understanding.rewording.said_elsewhere import with_usual_words
from handlers.understanding.rewording.sayings.lists.said_plainly import with_lists_said_plainly
from handlers.understanding.rewording.sayings.work.said_plainly import with_work_said_plainly
from handlers.understanding.rewording.texting import with_times_written_out
from handlers.understanding.rewording.turned_english import turned
from handlers.understanding.words.tokens import LONGEST_TEXT


def as_it_is_read(typed: str, index: Index) -> str:
    """The text as its words are read: dictated codes, letters for ratings, shortened times and the like in full."""
    return with_known_words(heard_in(typed[:LONGEST_TEXT], index)[1], index)


def heard_in(typed: str, index: Index) -> tuple[str, str]:
    """The text with what was taken back or dictated put as it is meant, and the same with what is shortened in full."""
    said = with_turns_of_dialect(with_words_written_out(typed, index.words, index.codes.whole))
    full = index.initials.in_full(in_full(with_amounts_in_digits(said), index), index.exact, index.pairs)
    greeted = without_the_greeted(full, index)
    asked = without_others_told(
        without_who_asks(with_notes_written_out(turned(with_usual_words(greeted), index.nouns)))
    )
    begun = with_codes_heard(with_earnings_as_income(said_instead(asked), index), index)
    return begun, with_ratings_written_out(with_times_written_out(begun), index.exact)


def with_known_words(heard: str, index: Index) -> str:
    """The text with others who are compared with, and the council's own nouns, in the usual words."""
    named = with_others_named(heard, index.vocabulary.comparators, index.exact)
    known = known_to(index)
    usual = with_usual_nouns(with_work_said_plainly(named, known), index.vocabulary.nouns, index.exact)
    return with_lists_said_plainly(usual, known)
