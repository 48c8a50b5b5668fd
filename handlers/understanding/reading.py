"""One text read as far as words go: spelling, names, time, ratings, scope and cues, before deciding what is asked."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from handlers.understanding.beside.asides import aside_words, occasion_words, unsaid
from handlers.understanding.names.bodies_said import (
    is_occasion,
    is_only_a_noun,
    is_only_a_verb,
    is_quality,
    is_size,
    is_unknown_team,
    leads_to_an_occasion,
    says_size,
    unknown_bodies,
    with_council_named,
    without_whom_it_is_for,
)
from handlers.understanding.names.codes_said import find_codes
from handlers.understanding.names.durations import is_what_is_counted
from handlers.understanding.names.idioms import is_of_an_idiom
from handlers.understanding.names.index import Index
from handlers.understanding.names.initials import unknown_initials
from handlers.understanding.names.masking import soft_words, telling_runs
from handlers.understanding.names.named import Named
from handlers.understanding.names.naming import find_names, find_runs, without_words_of
from handlers.understanding.names.own_nouns import is_no_name, only_determines, without_nouns
from handlers.understanding.names.people_or_things import is_of_a_thing, is_their_keeping
from handlers.understanding.names.priority_numbers import unknown_letters
from handlers.understanding.names.scope_words import scope_words
from handlers.understanding.names.spelt import joined, spelt
from handlers.understanding.names.told_as_names import are_monthly, is_spoken
from handlers.understanding.names.unknown_codes import find_unknown_codes
from handlers.understanding.names.unread_words import can_be_missed, is_free, led_to_nothing, tells_its_extent
from handlers.understanding.periods.said_periods import read_periods
from handlers.understanding.periods.stretch import SaidPeriods
from handlers.understanding.phrases.acts import act_asked
from handlers.understanding.phrases.cues import TIME, beside_a_change, find_cues
from handlers.understanding.phrases.judged import judged_words
from handlers.understanding.phrases.left_out import says_left_out
from handlers.understanding.phrases.said_ratings import SaidRatings, read_ratings
from handlers.understanding.phrases.said_runs import runs_said
from handlers.understanding.phrases.said_scope import SaidScope, read_scope
from handlers.understanding.question import ABOUT_ONE
from handlers.understanding.vocabulary import Asker, Context
from handlers.understanding.words.seldom_said import SeldomSaid
from handlers.understanding.words.sentence import Sentence, Span
from handlers.understanding.words.tokens import plain, read_tokens

NAME = "§"
_ALL_ABOUT = SeldomSaid(r"^\s*all \d+ about (.+)$", re.IGNORECASE)
"""What the button says that offers all of several."""


@dataclass(frozen=True)
class Reading:
    """What was read. `masked` has names and times masked, `lightly` only whole names.

    `times` are the tokens that said a time, `unread` the places of words that meant nothing, `spent` those that said a
    time, a rating, which ones or what is asked, or that are said beside the question.
    """

    typed: str
    sentence: Sentence
    masked: Sentence
    lightly: Sentence
    periods: SaidPeriods
    times: tuple[Span, ...]
    ratings: SaidRatings
    scope: SaidScope
    cues: dict[str, tuple[Span, ...]]
    named: tuple[Named, ...]
    unread: tuple[int, ...]
    spent: frozenset[int]
    corrected: tuple[tuple[str, str], ...]
    index: Index
    asker: Asker
    context: Context
    today: date

    @cached_property
    def act(self) -> str:
        """What is asked to be done rather than answered; empty for nothing."""
        return act_asked(self.lightly.text)

    def has(self, *cues: str) -> bool:
        """Whether one of these cues was found."""
        return not self.cues.keys().isdisjoint(cues)

    @property
    def text(self) -> str:
        """The words with names and times masked."""
        return self.masked.text


def read(typed: str, index: Index, asker: Asker, context: Context, today: date) -> Reading:
    """Read a text as far as words go."""
    typed = _ALL_ABOUT.sub(r"list the \1 indicators", typed)
    sentence = _spelt(typed, index)
    held = _held(sentence, index, context)
    masks = _masked(sentence, held, index, today)
    names, unread = _named(sentence, held, masks, index)
    told = zip(sentence.tokens, sentence.words, strict=True)
    return Reading(
        typed=plain(typed),
        sentence=sentence,
        masked=masks.masked,
        lightly=held.lightly,
        periods=masks.periods.of_months() if are_monthly(names, index) else masks.periods,
        times=masks.times,
        ratings=masks.ratings,
        scope=masks.scope,
        cues=masks.cues,
        named=tuple(sorted((*held.codes, *names), key=lambda each: each.span.start)),
        unread=unread,
        spent=frozenset(masks.told | held.asides),
        corrected=tuple((token.word, word) for token, word in told if token.word != word),
        index=index,
        asker=asker,
        context=context,
        today=today,
    )


def _spelt(typed: str, index: Index) -> Sentence:
    tokens = joined(read_tokens(unsaid(typed)), index)
    return Sentence(plain(typed), tokens, with_council_named(spelt(tokens, index), index))


@dataclass(frozen=True)
class _Held:
    """The words that names hold before anything else is read of them, by their places.

    `codes` are the codes found, `uncoded` what is only like one, `runs` whole names, `words` all of these and single
    words that name; `spoken` are telling words of names, `occasion` and `asides` what is said beside the question.
    """

    codes: tuple[Named, ...]
    uncoded: set[int]
    runs: tuple[Span, ...]
    words: set[int]
    spoken: set[int]
    occasion: set[int]
    asides: set[int]
    lightly: Sentence


def _held(sentence: Sentence, index: Index, context: Context) -> _Held:
    codes = find_codes(sentence, index, of_a_figure=context.last is not None and context.last.kind in ABOUT_ONE)
    runs = telling_runs(find_runs(sentence, index), sentence, index)
    words = _places((*(code.span for code in codes), *runs))
    uncoded = _places(find_unknown_codes(sentence, index, words))
    words |= uncoded
    occasion = occasion_words(sentence)
    asides = occasion | aside_words(sentence.replaced(_plain_nouns(sentence, index)))
    asides |= says_left_out(sentence.replaced(dict.fromkeys(words, NAME)), index.features)
    words |= (soft_words(sentence, index, words) | scope_words(sentence, index, words)) - asides
    words -= {place for place in words if is_no_name(sentence.words, place, index)}
    whole = _places(runs)
    words -= {place for place in words - whole if is_of_an_idiom(sentence.words, place)}
    words -= {place for place in words if only_determines(sentence.words, place, whole)}
    spoken = {place for place in range(len(sentence.words)) if is_spoken(sentence, place, index)}
    lightly = sentence.replaced(dict.fromkeys(words, NAME))
    return _Held(codes, uncoded, runs, words, spoken, occasion, asides, lightly)


@dataclass(frozen=True)
class _Masks:
    """What was read between the names. `times` are the tokens that said a time.

    `told` are the places of all that was read, `spent` those of them that are free of names.
    """

    masked: Sentence
    periods: SaidPeriods
    times: tuple[Span, ...]
    ratings: SaidRatings
    scope: SaidScope
    cues: dict[str, tuple[Span, ...]]
    told: set[int]
    spent: set[int]


def _masked(sentence: Sentence, held: _Held, index: Index, today: date) -> _Masks:
    named_only = sentence.replaced(dict.fromkeys(held.words | held.spoken, NAME) | dict.fromkeys(held.occasion, "~"))
    running = _places(named_only.span_at(start, end) for start, end in runs_said(named_only.text))
    unbroken = named_only.replaced({place: "~" * len(sentence.words[place]) for place in running})
    periods = read_periods(unbroken.text, today)
    times = tuple(named_only.span_at(start, end) for start, end in periods.spans)
    timed = _places(times) - held.words
    masked = named_only.replaced(dict.fromkeys(timed, TIME)).replaced(_plain_nouns(named_only, index))
    plainly = masked.replaced(judged_words(masked))
    ratings, scope = read_ratings(plainly), read_scope(plainly)
    cues = find_cues(masked) if ratings.change is None else beside_a_change(find_cues(masked), ratings.spans)
    told = _places((*ratings.spans, *scope.spans, *(span for listed in cues.values() for span in listed)))
    spent = (told - held.spoken - held.words) | timed | (held.asides - held.words)
    return _Masks(masked, periods, times, ratings, scope, cues, told | timed, spent)


def _named(sentence: Sentence, held: _Held, masks: _Masks, index: Index) -> tuple[tuple[Named, ...], tuple[int, ...]]:
    """The names among the words that are left, and the places of words that meant nothing and may matter."""
    words, cues = sentence.words, masks.cues
    coded = _places(code.span for code in held.codes) | held.uncoded
    open_to, spent = held.words - coded, masks.spent | coded
    free = [place for place in range(len(words)) if is_free(sentence, place, open_to, spent)]
    found, unread = find_names(sentence, index, free, frozenset(_places(held.runs)))
    nobodys = [named for named in found if masks.ratings.ratings and is_unknown_team(named, words)]
    told = without_words_of(held.codes, [named for named in found if named not in nobodys], sentence)
    names = tuple(
        named
        for named in without_whom_it_is_for(without_nouns(told, words, index, held.codes), words)
        if not (
            is_occasion(named, words)
            or leads_to_an_occasion(named, told, words)
            or is_quality(named, words, cues)
            or is_size(named, words)
            or is_what_is_counted(words, named.places)
            or is_only_a_noun(named, words, index)
            or is_of_a_thing(named, sentence)
            or is_their_keeping(named, told, sentence)
            or ((masks.ratings.ratings or len(told) > 1) and is_only_a_verb(named, words))
        )
    )
    missing = {*unknown_bodies(sentence, index, held.words | held.asides), *held.uncoded}
    missing |= {place for named in nobodys for place in named.places}
    missing |= unknown_initials(sentence, held.words | masks.spent | _places(named.places for named in names))
    missing |= unknown_letters(sentence, index.nouns, held.words | masks.spent)
    missing |= set() if names or held.codes else led_to_nothing(sentence, index, masks.spent | held.words)
    passed = {place for place in unread if can_be_missed(sentence, place, index) or says_size(words, place)}
    passed |= {place for place in unread if tells_its_extent(sentence, place, names)}
    return names, tuple(sorted({*unread, *missing} - (passed - missing)))


def _plain_nouns(sentence: Sentence, index: Index) -> dict[int, str]:
    """The council's own words for a portfolio, a service and so on, put as the word that cues are written with."""
    return {place: index.own_nouns[word] for place, word in enumerate(sentence.words) if word in index.own_nouns}


def _places(spans: Iterable[Iterable[int]]) -> set[int]:
    return {place for span in spans for place in span}
