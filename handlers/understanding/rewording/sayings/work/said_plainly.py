"""What is said of money, risks, projects, actions and meetings in words of many sorts, put in the plain ones."""

from functools import cache

from handlers.understanding.rewording.sayings.known import Known
from handlers.understanding.rewording.sayings.saying import Sayings
from handlers.understanding.rewording.sayings.work.actions import NOUNS_FOR_ACTIONS, OF_ACTIONS, OVERDUE
from handlers.understanding.rewording.sayings.work.meetings import OF_MEETINGS
from handlers.understanding.rewording.sayings.work.money import MOST, OF_MONEY
from handlers.understanding.rewording.sayings.work.overspends import OVERSPENT
from handlers.understanding.rewording.sayings.work.owning_risks import OF_OWNING_RISKS
from handlers.understanding.rewording.sayings.work.projects import NOUNS_FOR_PROJECTS, OF_PROJECTS, OF_THEIR_LIST
from handlers.understanding.rewording.sayings.work.risks import NOUNS_FOR_RISKS, OF_RISKS
from handlers.understanding.rewording.sayings.work.tasks import OF_TASKS
from handlers.understanding.rewording.sayings.work.underspends import UNDERSPENT
from handlers.understanding.words.pattern_words import words_of

_SAYINGS = (
    (*NOUNS_FOR_RISKS, *NOUNS_FOR_PROJECTS, *NOUNS_FOR_ACTIONS),
    (
        *OF_MEETINGS,
        *OVERSPENT,
        *UNDERSPENT,
        *OF_MONEY,
        *OF_RISKS,
        *OF_OWNING_RISKS,
        *OVERDUE,
        *OF_PROJECTS,
        *OF_ACTIONS,
        *OF_TASKS,
    ),
    (*MOST, *OF_THEIR_LIST),
)
"""First what things are called, then how they stand and whose they are, then what is left over of that."""
_IN_TURN = tuple(Sayings.of(sayings, stops=True) for sayings in _SAYINGS)


@cache
def words_put_plainly() -> frozenset[str]:
    """Every word that occurs in what is put in plain words."""
    return frozenset(word for sayings in _SAYINGS for each in sayings for word in words_of(each.said))


def with_work_said_plainly(text: str, known: Known) -> str:
    """The text with what belongs to a risk, a project and so on as the usual words say it."""
    for sayings in _IN_TURN:
        text = sayings.put(text, known)
    return text
