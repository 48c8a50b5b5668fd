"""Charts that the tests of this room draw: ordinary ones, and ones at the edges of what may come."""

from decimal import Decimal

from charts import Bar, Comparison, Overview, OverviewGroup, Spec, Trend, TrendPoint

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


APPROVED: dict[str, Spec] = {
    "missed_collections": missed_collections(),
    "portfolios": portfolios(),
    "wards": wards(),
    "variances": variances(),
    "forty_months": forty_months(),
    "planned_range": planned_range(),
    "no_figures": run([None, None, None, None], unit="days"),
    "above_and_below_zero": run([-1200000, 340000, 0, -45000], target=0, unit="£"),
}

EDGES: dict[str, Spec] = {
    "no points": run([]),
    "one point": run([42]),
    "all missing": run([None] * 40),
    "all the same": run([7] * 12, target=7),
    "all zero": run([0] * 5),
    "far from its target": run([400, 390, 410, 73390], target=420, unit="£"),
    "very large": run([1204350999, 1300999123, 999999999], target=1250000000, unit="£"),
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
