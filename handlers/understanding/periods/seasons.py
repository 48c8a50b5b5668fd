"""Seasons as times: "last summer", "over Christmas"."""

import re
from dataclasses import replace
from datetime import date

from domain.periods import Frequency, Period
from handlers.understanding.periods import words
from handlers.understanding.periods.atom import Atom, of
from handlers.understanding.periods.words import BARE_YEAR

SEASON_QUARTERS = {"spring": 4, "easter": 4, "summer": 2, "autumn": 3, "winter": 3, "christmas": 3, "xmas": 3}


def season_quarter(found: re.Match[str], today: date) -> Atom | None:
    """ "The Christmas quarter": the last closed one that it lies in, saying so."""
    number, start = SEASON_QUARTERS[found["season"]], words.year_start(found["year"]) if found["year"] else None
    newest = Period.latest_closed(today, Frequency.QUARTER)
    if found["which"]:
        start = Period.containing(today, Frequency.YEAR).start_year - (found["which"] != "this")
    period = Period(Frequency.QUARTER, newest.start_year if start is None else start, number)
    if start is None and period > newest:
        period = period.same_last_year()
    return replace(of(period), assumed=f"{found['season']} quarter taken as {period.title}")


def season(found: re.Match[str], today: date) -> Atom | None:
    """The three months of a season: the latest that have begun, or those of the year that is said."""
    month = words.SEASONS[found["season"]]
    if found["year"]:
        start = words.year_start(found["year"])
        if start is None:
            return None
        if BARE_YEAR.fullmatch(found["year"]):
            first = words.calendar_month(month, start)
        else:
            first = words.month_in_year(month, start)
    else:
        first = Period.containing(today, Frequency.MONTH)
        while first.first_day.month != month or (found["last"] and first.next(2).last_day >= today):
            first = first.previous()
    return replace(of(first, first.next(2)), season=True, assumed=f"{found['season']} taken as from {first.title}")
