"""Where money stands: the budgets asked about at one period, which of them are told, and the sentence for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from domain.money import Budget, Total, amount, net_words, share_words, spending_words, totalled, variance_words
from domain.periods import Period
from handlers.answering.budgets import stood
from handlers.answering.replying import opening
from handlers.wording import count_of, listed


@dataclass(frozen=True)
class Position:
    """The budgets asked about at one period; `over` is the limit that variances must pass to be told.

    `way` is worse where only those that overspend are to be told, better for those that underspend. `most` is how many
    of the largest are wanted, 0 where no order was asked for; `spent` that spending to date is asked for.
    `noun` is what each of the budgets is of, as one and as many, and `without` are the services that money is known of
    at other times alone. `beside` that which of them is the worse off is asked.
    """

    where: str
    period: Period
    budgets: tuple[Budget, ...]
    over: Decimal | None
    way: str = ""
    most: int = 0
    spent: bool = False
    noun: tuple[str, str] = ("service", "services")
    without: tuple[str, ...] = ()
    beside: bool = False

    @property
    def told(self) -> tuple[Budget, ...]:
        """Those to tell, the largest variance first, those without a forecast last."""
        chosen = [each for each in self.budgets if self.over is None or _size(each) > self.over]
        chosen = [each for each in chosen if not self.way or self.beside or _goes(each) == self.way]
        if self.beside:
            return tuple(sorted(chosen, key=lambda each: (each.variance is None, -(each.variance or 0), each.name)))
        told = sorted(chosen, key=lambda each: (each.variance is None, -_size(each), each.name))
        return tuple(told[: self.most] if self.most > 1 else told)


def _size(each: Budget) -> Decimal:
    return abs(each.variance or Decimal(0))


def _goes(each: Budget) -> str:
    return "" if not each.variance else "worse" if each.variance > 0 else "better"


def sentence_of(position: Position) -> str:
    """The sentence that says how the money stands."""
    without = ""
    if position.without:
        when = stood(position.period) or f" for {position.period.short}"
        without = f" Nothing is on record{when} for {listed(position.without)}."
    return (_spent(position) or _beside(position) or _largest(position) or _told(position)) + without


def _beside(position: Position) -> str:
    """`Of these, Housing is the worse off at Q2 2026/27: £186,000 adverse (5.8% of its budget). Waste is ...`."""
    told = [each for each in position.told if each.variance is not None]
    if not position.beside or len(told) < _SEVERAL:
        return ""
    named = [f"{each.name} ({_variance_and_share(each)})" for each in told]
    when = stood(position.period) or f" for {position.period.short}"
    if told[0].variance == told[-1].variance:
        return f"They stand alike{when}: {listed(named)}."
    told_all, first, last = listed(named), told[0].name, told[-1].name
    says = f"{last} is the better off" if position.way == "better" else f"{first} is the worse off"
    return f"{says}{when}: {told_all}."


def _variance_and_share(each: Budget) -> str:
    share = share_words(each.variance or Decimal(0), each.budget) if each.variance else ""
    return f"{variance_words(each.variance)}, {share} of its budget" if share else variance_words(each.variance)


def _spent(position: Position) -> str:
    """`Waste has spent £4,950,000 of its budget of £9,600,000 for 2026/27 (51.6%), as it stood at Q2 2026/27. ...`."""
    every = position.budgets
    actual = sum((each.actual for each in every if each.actual is not None), Decimal(0))
    whole = sum((each.budget for each in every), Decimal(0))
    if not position.spent or whole <= 0 or any(each.actual is None for each in every):
        return ""
    stands = f", as it stood{stood(position.period)}" if stood(position.period) else ""
    share = share_words(actual, whole)
    return (
        f"{opening(position.where)} has spent {net_words(actual)} of a budget of {net_words(whole)} for "
        f"{position.period.year.short} ({share}){stands}. {_of_all(position, totalled(every))}"
    )


def _largest(position: Position) -> str:
    """`Adult Social Care has the largest overspend of 18 services in the whole council: ... Next come ...`."""
    told = [each for each in position.told if each.variance]
    known = [each for each in position.budgets if each.variance is not None]
    if not position.most or not told or len(known) < _SEVERAL:
        return ""
    first, others = told[0], told[1 : max(position.most, _SEVERAL + 1)]
    of_first = share_words(first.variance or Decimal(0), first.budget)
    share = f", {of_first} of its budget" if of_first else ""
    has = {"worse": "overspend", "better": "underspend"}.get(position.way, "variance")
    has = "shortfall of income" if first.budget < 0 and position.way == "worse" else has
    when = stood(position.period) or f" for {position.period.short}"
    named = listed([f"{each.name} ({variance_words(each.variance)})" for each in others])
    next_ones = f" Next {'come' if len(others) > 1 else 'comes'} {named}." if others else ""
    return (
        f"{first.name} has the largest forecast {has} of {count_of(len(known), *position.noun)} in {position.where}"
        f"{when}: {variance_words(first.variance)}{share}.{next_ones}"
    )


def _told(position: Position) -> str:
    if position.over is None and (not position.way or len(position.budgets) == 1):
        return _of_all(position, totalled(position.budgets))
    known = [each for each in position.budgets if each.variance is not None]
    told = position.told
    share = f"{len(told) or 'None'} of {count_of(len(known), *position.noun)} with a forecast in {position.where}"
    has = "have" if len(told) > 1 else "has"
    named = f": {listed([f'{each.name} ({variance_words(each.variance)})' for each in told])}" if told else ""
    when = stood(position.period) or f" for {position.period.short}"
    if position.way:
        spends = _spends(position.way, told)
        more = f" by more than {amount(position.over)}" if position.over is not None else ""
        says = f"{share} {'are' if len(told) > 1 else 'is'} forecast to {spends}{more}{when}{named}."
        together = sum((each.variance or Decimal(0) for each in told), Decimal(0))
        return f"{says} Together that is {variance_words(together)}." if len(told) > 1 else says
    return f"{share} {has} a variance over {amount(position.over or Decimal(0))}{when}{named}."


def _spends(way: str, told: Sequence[Budget]) -> str:
    """`overspend`; of income that is to be brought in there is a shortfall instead."""
    spends, income = ("overspend", "fall short of income") if way == "worse" else ("underspend", "exceed its income")
    brings = [each.budget < 0 for each in told]
    if not any(brings):
        return spends
    return income if all(brings) else f"{spends} or {income}"


def _of_all(position: Position, whole: Total) -> str:
    """`Adult Social Care is forecast to overspend by £412,000 (1.3% of the budget) in 2026/27: ...`."""
    year = position.period.year.short
    if not whole.counted:
        when = stood(position.period)
        return f"There is no forecast for {position.where}{when}, so I can't say whether it is over or under."
    stands = f", as it stood{stood(position.period)}" if stood(position.period) else ""
    says = (
        f"{opening(position.where)} is forecast to {spending_words(whole.variance, whole.budget)} in {year}: "
        f"{variance_words(whole.variance)}, with a forecast of {net_words(whole.forecast)} against a budget of "
        f"{net_words(whole.budget)}{stands}."
    )
    if not whole.left_out:
        return says
    return f"{says} That leaves out {listed(whole.left_out)}, without a forecast."


_SEVERAL = 2
