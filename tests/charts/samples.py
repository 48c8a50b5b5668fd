"""Charts that the tests of this room draw: ordinary ones, and ones at the edges of what may come."""

from decimal import Decimal

from msgspec.structs import replace

from charts import (
    Bar,
    Comparison,
    ControlLimits,
    Overview,
    OverviewGroup,
    Panel,
    RankedBar,
    Ranking,
    SignalRun,
    SmallMultiples,
    Spec,
    Trend,
    TrendPoint,
    YearEnd,
)

LONG = "Percentage of major planning applications determined within thirteen weeks or an agreed extension " * 4
QUARTERS = [f"Q{quarter} {year}/{(year + 1) % 100}" for year in range(2023, 2027) for quarter in (1, 2, 3, 4)][2:14]


def figure(value: str | int | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def missed_collections(*, last_is_draft: bool = True) -> Trend:
    values = [35, 38, 41, None, 43, 39, 36, 34, 33, 37, 38, 62]
    ratings = ["green", "green", "amber", "", "amber", *["green"] * 6, "red"]
    return Trend(
        headline="Missed collections rose to 62, above the target of 40",
        name="Missed collections per 100,000",
        subtitle="Missed collections per 100,000, by quarter",
        unit="per 100,000",
        polarity="lower",
        points=tuple(
            TrendPoint(
                label, figure(value), rating, last_is_draft and label == QUARTERS[-1], Decimal(40), None, Decimal(44)
            )
            for label, value, rating in zip(QUARTERS, values, ratings, strict=True)
        ),
    )


def portfolios() -> Overview:
    return Overview(
        headline="8 of 45 rated indicators are red, 3 of them in Housing and Homelessness",
        subtitle="All portfolios, Q2 2026/27 (July to September 2026)",
        groups=(
            OverviewGroup("Housing and Homelessness", 3, 4, 8, (("not due", 5),)),
            OverviewGroup("Environment and Climate Change", 2, 1, 9, (("baseline", 3),)),
            OverviewGroup("Adult Social Care, Health and Wellbeing", 2, 3, 5),
            OverviewGroup("Finance", 0, 1, 6, (("not due", 12), ("late", 1))),
            OverviewGroup("Leader", 1),
        ),
    )


def wards() -> Comparison:
    return Comparison(
        headline="Missed collections: highest in Northgate at 81, lowest in St Mary's at 12",
        name="Missed collections",
        subtitle="By ward, Q2 2026/27",
        unit="per 100,000",
        target=Decimal(40),
        bars=(
            Bar("Northgate", Decimal(81), "red"),
            Bar("Old Town and Riverside", Decimal(43), "amber"),
            Bar("Castle", Decimal(38), "green"),
            Bar("St Mary's", Decimal(12), "green", provisional=True),
            Bar("Harbour", None, "not yet available"),
        ),
    )


def variances() -> Comparison:
    return Comparison(
        headline="Housing forecasts £120,000 under its budget",
        name="Variance",
        subtitle="Forecast less budget, 2026/27",
        unit="£",
        bars=(
            Bar("Housing", Decimal(-120000)),
            Bar("Waste", Decimal(43000)),
            Bar("Parks", Decimal(0)),
            Bar("Leisure", None, text="not yet available until 12 December"),
        ),
    )


def run(values: list[str | int | None], *, target: str | int | None = None, unit: str = "number") -> Trend:
    """A trend of plain figures, one a quarter."""
    points = tuple(
        TrendPoint(
            f"Q{index % 4 + 1} {2000 + index // 4}/{(index // 4 + 1) % 100:02d}", figure(value), target=figure(target)
        )
        for index, value in enumerate(values)
    )
    return Trend(headline="A headline", subtitle="Something measured", unit=unit, points=points)


def forty_months() -> Trend:
    values: list[int | None] = [80 + index * 37 % 17 for index in range(40)]
    values[5:8] = [None, None, None]
    return Trend(
        headline="Calls answered rose to 95%, above the target of 85%",
        subtitle="Calls answered within 20 seconds, by month",
        unit="%",
        polarity="higher",
        points=tuple(
            TrendPoint(
                f"Sept {1987 + index}",
                figure(value),
                "" if value is None else "green" if value >= 85 else "amber" if value >= 82 else "red",
                index > 37,
                Decimal(85),
                Decimal("81.6"),
            )
            for index, value in enumerate(values)
        ),
    )


def planned_range() -> Trend:
    point = TrendPoint("Q2 2026/27", Decimal("24.1"), "green", lower=Decimal(20), upper=Decimal(30))
    return Trend(
        headline="First figure: 24.1 days", subtitle="To re-let a home", unit="days", polarity="within", points=(point,)
    )


def limits_and_signals() -> Trend:
    """Everything at once: a target that was lowered, limits, signals, a draft, a gap and a forecast."""
    before = missed_collections()
    points = tuple(
        replace(point, target=figure(44 if early else 40), upper=figure(48 if early else 44))
        for point, early in zip(before.points, [True] * 5 + [False] * 7, strict=True)
    )
    return replace(
        before,
        headline="Missed collections rose to 62, above the target of 40 and outside its usual limits",
        points=points,
        limits=ControlLimits(Decimal("38.4"), Decimal("30.1"), Decimal("46.7")),
        signals=(
            SignalRun((5, 6, 7, 8, 9, 10), "7 below the mean"),
            SignalRun((11,), "outside the limits", above=True),
        ),
        year_end=YearEnd("Q4 2026/27", Decimal(55), 2, Decimal(40)),
    )


def sixty_months() -> Trend:
    months = ["Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct"]
    return Trend(
        headline="Fly-tips reported rose to 107, above the target of 100; 7 in a row above their mean",
        name="Fly-tips reported",
        subtitle="Nov 2021 to Oct 2026",
        polarity="lower",
        points=tuple(
            TrendPoint(
                f"{months[index % 12]} {2021 + (index + 10) // 12}",
                Decimal(92 + index * 37 % 17 + (8 if index > 52 else 0)),
                ("green", "amber", "red")[index * 7 % 3],
                index > 58,
                Decimal(104 if index < 20 else 100),
                None,
                Decimal(110 if index < 20 else 105),
            )
            for index in range(60)
        ),
        limits=ControlLimits(Decimal("100.4"), Decimal("88.1"), Decimal("113.7")),
        signals=(
            SignalRun(tuple(range(53, 59)), "7 above the mean", above=True),
            SignalRun((12,), "outside the limits"),
        ),
        year_end=YearEnd("Mar 2027", Decimal(98), 5, Decimal(96)),
    )


def small_multiples(count: int = 12) -> SmallMultiples:
    """As many of twelve indicators as asked for: gaps, drafts, large figures, ranges, no figure and a long name."""
    told: list[tuple[str, str, int, list[str]]] = [
        ("Missed collections per 100,000", "per 100,000", 40, ["red"]),
        ("Household waste recycled", "%", 55, ["amber", "gap"]),
        ("Education, health and care plans issued within 20 weeks", "%", 60, ["green"]),
        ("Rent arrears of current tenants", "£", 1204350, ["red", "draft"]),
        ("Parking income", "£", 204350, ["amber"]),
        ("Families in bed and breakfast over six weeks", "number", 12, ["no target"]),
        ("Days to re-let an empty home", "days", 25, ["red", "draft"]),
        (LONG, "%", 88, ["amber"]),
        ("Fly-tips reported", "number", 100, ["green", "late"]),
        ("Net additional homes", "number", 0, ["none"]),
        ("Council commercial property let", "%", 90, ["amber", "range"]),
        ("People sleeping rough", "number", 7, ["green"]),
    ]
    return SmallMultiples(
        headline="4 of 11 rated indicators are red, missed collections furthest from its target",
        subtitle="Housing and Environment, Q3 2023/24 to Q2 2026/27",
        panels=tuple(_panel(*each) for each in told[:count]),
        note="12 of 34 shown: red before amber, the furthest from target first." if count > 11 else "",
    )


def _panel(name: str, unit: str, target: int, marks: list[str]) -> Panel:
    points = []
    for index, label in enumerate(QUARTERS):
        missing = "none" in marks or ("gap" in marks and index in (4, 5)) or ("late" in marks and index == 11)
        value = None if missing else target + Decimal(target * (index * 37 % 17 - 8)) // 80
        band = (Decimal(88), Decimal(93)) if "range" in marks else (None, None)
        points.append(
            TrendPoint(
                label,
                value,
                "" if missing or "no target" in marks else marks[0],
                "draft" in marks and index == 11,
                None if {"range", "none", "no target"} & set(marks) else Decimal(target),
                *band,
            )
        )
    return Panel(name=name, unit=unit, points=tuple(points), polarity="within" if "range" in marks else "lower")


def furthest_off() -> Ranking:
    return Ranking(
        headline="Revenue budget variance forecast is furthest off target",
        name="Distance from target",
        subtitle="Q2 2026/27 (July to September 2026)",
        bars=(
            RankedBar(
                "Revenue budget variance forecast",
                Decimal(-130),
                "130% adverse",
                "£2,300,000",
                "target £1,000,000 or less",
                "red",
            ),
            RankedBar(
                "Days to re-let an empty home", Decimal("-36.8"), "36.8% adverse", "34.2", "target 25 or less", "red"
            ),
            RankedBar(
                "Education, health and care plans issued within 20 weeks",
                Decimal("-35.7"),
                "35.7% adverse",
                "45%",
                "target 70%",
                "red",
            ),
            RankedBar(
                "Commercial property let", Decimal("-4.1"), "4.1% adverse", "96.9%", "plan 88% to 93%", "amber", True
            ),
            RankedBar("Town centre shops empty", Decimal(0), "on target", "11%", "target 11%", "green"),
            RankedBar("Street lights working", Decimal("19.1"), "19.1% favourable", "98%", "target 82%", "green"),
        ),
    )


def two_services() -> Overview:
    reasons = (("data only", 6), ("not due", 16), ("nil return", 1), ("no target", 3), ("late", 8))
    return Overview(
        headline="1 of 4 rated indicators is red, in Housing",
        subtitle="Q2 2026/27 (July to September 2026)",
        groups=(
            OverviewGroup("Housing", 1, 1, 1, (*reasons, ("not yet available", 2), ("baseline", 2))),
            OverviewGroup("Strategic Housing, Homelessness Prevention and Private Sector Regulation", green=1),
        ),
    )


def many_services() -> Overview:
    names = ["Adult Social Care", "Economy and Regeneration, Skills and Culture", "Climate", "Customer Services"]
    groups = tuple(OverviewGroup(names[n % 4], n % 4, n % 5, n + 1, (("late", n % 3),)) for n in range(16))
    return Overview(headline="24 of 190 rated indicators are red", subtitle="Q2 2026/27", groups=groups)


APPROVED: dict[str, Spec] = {
    "small_multiples": small_multiples(),
    "three_small_multiples": small_multiples(3),
    "furthest_off": furthest_off(),
    "two_services": two_services(),
    "many_services": many_services(),
    "limits_and_signals": limits_and_signals(),
    "sixty_months": sixty_months(),
    "missed_collections": missed_collections(),
    "portfolios": portfolios(),
    "wards": wards(),
    "variances": variances(),
    "forty_months": forty_months(),
    "planned_range": planned_range(),
    "no_figures": run([None, None, None, None], unit="days"),
    "above_and_below_zero": run([-1200000, 340000, 0, -45000], target=0, unit="£"),
}

_AWKWARD: tuple[tuple[str, list[str | int | None]], ...] = (
    (LONG, [42]),
    ("£", [0, 0, 0]),
    ("days", [None, None, 3, None]),
    ("£", [-1204350999, 5, -7]),
    ("%", []),
)

EDGES: dict[str, Spec] = {
    "no panels": SmallMultiples(headline="x"),
    "one panel": small_multiples(1),
    "panels of one point, all zero, all missing but one and below zero": SmallMultiples(
        headline=LONG,
        subtitle=LONG,
        note=LONG,
        panels=tuple(Panel(name=LONG, unit=unit, points=run(values).points) for unit, values in _AWKWARD),
    ),
    "more panels than fit": SmallMultiples(headline="x", panels=small_multiples().panels * 2),
    "no ranking": Ranking(headline="x"),
    "a ranking of nothing but zero": Ranking(headline="x", bars=(RankedBar("a", Decimal(0), "no change"),) * 2),
    "a long ranking": Ranking(
        headline=LONG,
        subtitle=LONG,
        zero=LONG[:40],
        note=LONG,
        bars=tuple(
            RankedBar(LONG, Decimal(n**9), "999,999,999.9% favourable", LONG, LONG, "red", n % 2 == 0)
            for n in range(-6, 6)
        ),
    ),
    "sixty groups": Overview(headline="x", groups=tuple(OverviewGroup(LONG, n % 4, n % 3, n) for n in range(60))),
    "no points": run([]),
    "one point": run([42]),
    "all missing": run([None] * 40),
    "all the same": run([7] * 12, target=7),
    "all zero": run([0] * 5),
    "far from its target": run([400, 390, 410, 73390], target=420, unit="£"),
    "very large": run([1204350999, 1300999123, 999999999], target=1250000000, unit="£"),
    "limits far from the figures": replace(
        run([*[7] * 11, 9], target=7, unit="£"),
        limits=ControlLimits(Decimal("7.17"), Decimal(-1204350), Decimal("1300999.5")),
        signals=(SignalRun((11,), LONG, above=True),),
    ),
    "a forecast of the only figure": replace(
        run([42]), year_end=YearEnd(LONG, Decimal(-7), 11, Decimal(100)), signals=(SignalRun((0,), "x"),)
    ),
    "a forecast after no figure": replace(run([None, None]), year_end=YearEnd("March 2027", Decimal(3), 2)),
    "nothing but signals": replace(
        run([1, 9] * 8),
        signals=tuple(SignalRun((n, n + 1), "2 of 3 near a limit", above=n % 4 == 0) for n in range(0, 16, 2)),
    ),
    "every figure a draft": Trend(
        headline="x", points=tuple(TrendPoint(f"Q{n}", Decimal(n), "red", True) for n in range(40))
    ),
    "a target that steps each time": Trend(
        headline="x", points=tuple(TrendPoint(f"Q{n}", Decimal(n), target=Decimal(n + 1)) for n in range(12))
    ),
    "very small": run(["0.0004", "0.0005", "0.0001"], target="0.0003", unit="%"),
    "long digits": run(["33.33333333333333333333", "12.1234567890123456789"], unit="days"),
    "a very long name": Trend(headline=LONG, subtitle=LONG, name=LONG, unit=LONG, points=missed_collections().points),
    "long period names": Trend(headline="x", points=tuple(TrendPoint(LONG, Decimal(n)) for n in range(5))),
    "letters it lacks": Trend(headline="回收 ♻️ \u0000\n rose", points=(TrendPoint("回", Decimal(1)),)),
    "a dollar sign and a backslash": Trend(headline="$5 \\frac and $6_^{", points=(TrendPoint("$x$", Decimal(1)),)),
    "no groups": Overview(headline="Nothing yet"),
    "one group": Overview(headline="x", groups=(OverviewGroup("Leader", 1),)),
    "thirty groups": Overview(
        headline=LONG, groups=tuple(OverviewGroup(f"{n} {LONG}", n % 4, n % 3, n, (("late", n),)) for n in range(30))
    ),
    "thousands of indicators": Overview(
        headline="x", groups=(OverviewGroup("All", 1234, 5678, 9012, (("late", 3456),)),)
    ),
    "no bars": Comparison(headline="x"),
    "bars without a figure": Comparison(
        headline="x", bars=(Bar("a", None), Bar("b", None, text=LONG)), target=Decimal(3)
    ),
    "many long bars": Comparison(
        headline=LONG,
        target=Decimal(10**9),
        bars=tuple(Bar(f"{n} {LONG}", Decimal(n * 10**8), "amber") for n in range(30)),
    ),
    "bars below zero": Comparison(
        headline="x", unit="£", target=Decimal(-5), bars=(Bar("a", Decimal(-9), "red"), Bar("b", Decimal(-1), "green"))
    ),
}
