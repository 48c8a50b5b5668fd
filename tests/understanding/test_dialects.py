"""What is spoken in a dialect, or in another country's English, means what it means in everybody's words."""

import pytest
from msgspec.structs import replace

from handlers.understanding.question import Question
from handlers.understanding.rewording.dialect_turns import with_turns_of_dialect
from handlers.understanding.rewording.dialect_words import with_words_written_out
from handlers.understanding.understand import understand
from handlers.understanding.vocabulary import NOTHING_BEFORE, Context
from tests.understanding.councils import asker_of, index_of
from tests.understanding.phrases import TODAY


def asked(text: str, context: Context = NOTHING_BEFORE) -> Question:
    asker = asker_of("hartsmere", "elspeth.nwosu")
    return replace(understand(text, index_of("hartsmere"), asker, TODAY, context), text="", unread=(), words="")


@pytest.mark.parametrize(
    ("spoken", "plainly"),
    [
        ("which yins in planning are red", "which ones in planning are red"),
        ("giz the reds for planning", "give me the reds for planning"),
        ("gis the ambers in planning like", "give me the ambers in planning"),
        ("whit's wor recyclin rate noo man", "what is our recycling rate now"),
        ("am ah late wi owt like", "am I late with anything"),
        ("do I owe thee owt for this quarter", "do I owe you anything for this quarter"),
        ("owt o mine red?", "anything of mine red?"),
        ("any o me reds worse", "any of my reds worse"),
        ("which o the lads hasn't had his appraisal", "who hasn't had his appraisal"),
        ("wot fings are red in planning bruv", "what things are red in planning"),
        ("'ow many voids 'ave we got", "how many voids have we got"),
        ("which ones are red in planning, tidy", "which ones are red in planning"),
        ("recycling rate last to last quarter", "recycling rate the quarter before last"),
        ("which value has the recycling rate actual?", "what is the value of the recycling rate"),
        ("who all have not given figures", "who have not given figures"),
        ("please do the needful, reds in planning", "reds in planning"),
        ("kindly intimate me the reds in planning", "give me the reds in planning"),
        ("abeg show me the reds in planning", "please show me the reds in planning"),
        ("wich 1s r red in planning", "which ones are red in planning"),
    ],
)
def test_it_is_asked_as_in_everybodys_words(spoken: str, plainly: str) -> None:
    assert asked(spoken) == asked(plainly)


@pytest.mark.parametrize("told", ["dinnae bother wi the monthly yins", "don't bother with the monthly ones"])
def test_what_nobody_is_to_bother_with_is_left_out(told: str) -> None:
    ambers = asked("ambers in place")
    assert asked(told, Context(ambers)) == asked("leave out the monthly ones", Context(ambers))


def test_a_word_of_a_name_is_never_put_otherwise() -> None:
    assert with_words_written_out("hoose yins", {"hoose"}) == "hoose ones"


@pytest.mark.parametrize(
    "text",
    ["never mind", "what is it like", "show me reds", "should we be worried", "w/o a target", "how much over is homes"],
)
def test_an_ordinary_word_stays_as_it_is(text: str) -> None:
    assert with_turns_of_dialect(with_words_written_out(text, ())) == text
