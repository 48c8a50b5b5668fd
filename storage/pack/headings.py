"""Columns that several tables have, and the kinds they share."""

from functools import partial

from storage.pack import cells
from storage.pack.columns import Column

required = partial(Column, required=True)
PERSON = partial(Column, kind=cells.EMAIL, refers="people")
SERVICE = partial(Column, "service", refers="services")
PORTFOLIO = partial(Column, "portfolio", refers="portfolios")
PRIORITY = partial(Column, "priority", refers="priorities")
CODE = partial(Column, "code", refers="indicators", required=True)
PERIOD = partial(Column, "period", cells.PERIOD)
NUMBER = partial(Column, kind=cells.NUMBER)
LEVEL = partial(Column, kind=cells.one_of("H", "M", "L", "1", "2", "3", "4", "5"))
YES_NO = partial(Column, kind=cells.YES_NO, empty=False)
