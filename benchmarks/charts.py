"""Our trend chart beside the same chart by vl-convert (Vega-Lite) and by plain pyplot: time and bytes.

Run with `python -m benchmarks.charts`. All three are drawn in turn in one warm process, so a busy machine slows them
alike; medians are compared as ratios. The command exits 1 when a goal is missed.
"""

import io
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

import charts
from charts.specs import ControlLimits, SignalRun, Trend, TrendPoint

ROUNDS = 40
WARM_UP = 5
MOST_TIME = 1.0
MOST_BYTES = 0.4

HEADLINE = "Missed collections rose to 62, above the target of 40"
SUBTITLE = "Missed collections per 100,000, by quarter"
PERIODS = [f"Q{quarter} {year}/{(year + 1) % 100}" for year in range(2023, 2027) for quarter in (1, 2, 3, 4)][2:14]
VALUES = [35, 38, 41, None, 43, 39, 36, 34, 33, 37, 38, 62]
RATINGS = ["green", "green", "amber", "", "amber", "green", "green", "green", "green", "green", "green", "red"]
TARGET, EDGE = 40, 44
LOWER, MEAN, UPPER = 31, 38, 47
LIMITS = {"Mean": MEAN, "Upper limit": UPPER, "Lower limit": LOWER}
SIGNAL, SIGNAL_WORDS = 11, "outside the limits"
COLOURS = {"red": "#801650", "amber": "#F46A25", "green": "#28A197"}


@dataclass(frozen=True)
class Measured:
    """One way of drawing: median milliseconds and the bytes of its PNG."""

    name: str
    milliseconds: float
    size: int


def ours() -> bytes:
    """Through the room's own door."""
    points = tuple(
        TrendPoint(
            label,
            None if value is None else Decimal(value),
            rating,
            target=Decimal(TARGET),
            upper=Decimal(EDGE),
        )
        for label, value, rating in zip(PERIODS, VALUES, RATINGS, strict=True)
    )
    spec = Trend(
        headline=HEADLINE,
        subtitle=SUBTITLE,
        unit="per 100,000",
        points=points,
        polarity="lower",
        limits=ControlLimits(Decimal(MEAN), Decimal(LOWER), Decimal(UPPER)),
        signals=(SignalRun((SIGNAL,), SIGNAL_WORDS, above=True),),
    )
    return charts.draw(spec)


def vega_lite() -> bytes:
    """By vl-convert, from a Vega-Lite specification of the same layers and size."""
    import vl_convert

    return bytes(vl_convert.vegalite_to_png(_vega_lite_chart()))


def _vega_lite_chart() -> dict[str, object]:
    rows = [
        {"period": period, "value": value, "rating": rating, "letter": rating[:1].upper()}
        for period, value, rating in zip(PERIODS, VALUES, RATINGS, strict=True)
    ]
    axis = {"values": PERIODS[3::4], "labelAngle": 0, "labelLimit": 0}
    rated = {"x": {"field": "period", "type": "ordinal", "sort": None, "axis": axis}, "y": _height(field="value")}
    shapes = {"domain": list(COLOURS), "range": ["square", "triangle-up", "circle"]}
    colours = {"domain": list(COLOURS), "range": list(COLOURS.values())}
    marks = {
        "shape": {"field": "rating", "scale": shapes, "legend": None},
        "color": {"field": "rating", "scale": colours, "legend": None},
    }
    line = {"type": "line", "strokeWidth": 5, "color": "#12436d", "invalid": "break-paths-show-domains"}
    letter = {"type": "text", "fontSize": 34, "fontWeight": "bold"}
    target: dict[str, object] = {"y": _height(datum=TARGET)}
    beside: dict[str, object] = {"type": "text", "align": "left", "x": 867, "fontSize": 36}
    return {
        "width": 857,
        "height": 461,
        "padding": {"left": 40, "top": 40, "right": 48, "bottom": 28},
        "background": "white",
        "title": {"text": HEADLINE, "subtitle": SUBTITLE, "fontSize": 44, "subtitleFontSize": 36, "anchor": "start"},
        "config": {"axis": {"labelFontSize": 36, "title": None}, "view": {"stroke": None}},
        "data": {"values": rows},
        "layer": [
            _alone({"type": "rect", "color": "#fbe3d6"}, {**target, "y2": {"datum": EDGE}}),
            *(_limit(beside, name, value) for name, value in LIMITS.items()),
            _alone({**beside, "text": SIGNAL_WORDS, "x": 560, "fontWeight": "bold"}, {"y": _height(datum=66)}),
            _alone({"type": "rule", "strokeDash": [8, 6], "size": 4}, target),
            {"mark": line, "encoding": rated},
            {"mark": {"type": "point", "filled": True, "size": 2000, "opacity": 1}, "encoding": {**rated, **marks}},
            {"mark": letter, "encoding": {**rated, "text": {"field": "letter"}}},
            _alone({**beside, "text": "62", "fontSize": 48, "fontWeight": "bold"}, {"y": _height(datum=62)}),
            _alone({**beside, "text": f"Amber to {EDGE}"}, {"y": _height(datum=EDGE + 1)}),
            _alone({**beside, "text": f"Target {TARGET}"}, {"y": _height(datum=TARGET - 1)}),
        ],
    }


def _limit(beside: dict[str, object], name: str, value: int) -> dict[str, object]:
    line: dict[str, object] = {"type": "rule", "strokeDash": [3, 4], "size": 3, "color": "#505a5f"}
    text = {**beside, "text": f"{name} {value}", "color": "#505a5f"}
    height: dict[str, object] = {"y": _height(datum=value)}
    return {"layer": [_alone(line, height), _alone(text, height)]}


def _height(**what: object) -> dict[str, object]:
    scale = {"domain": [30, 70], "zero": False}
    return {**what, "type": "quantitative", "scale": scale, "axis": {"tickCount": 5}}


def _alone(mark: dict[str, object], encoding: dict[str, object]) -> dict[str, object]:
    return {"data": {"values": [{}]}, "mark": mark, "encoding": encoding}


def pyplot() -> bytes:
    """As most people would write it, with tight layout."""
    import matplotlib as mpl

    mpl.use("agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(12, 6.75), dpi=100)
    places = range(len(PERIODS))
    axes.axhspan(TARGET, EDGE, color="#fbe3d6")
    axes.axhline(TARGET, color="black", linestyle="--", linewidth=3)
    axes.plot(places, [float("nan") if value is None else value for value in VALUES], color="#12436d", linewidth=4)
    for place, value, rating in zip(places, VALUES, RATINGS, strict=True):
        if value is not None:
            marker = {"red": "s", "amber": "^", "green": "o"}[rating]
            axes.plot(place, value, marker, color=COLOURS[rating], markersize=34)
            axes.text(place, value, rating[0].upper(), fontsize=24, ha="center", va="center", weight="bold")
    for name, value in LIMITS.items():
        axes.axhline(value, color="#505a5f", linestyle=":", linewidth=2)
        axes.text(11.8, value, f"{name} {value}", fontsize=25, va="center", color="#505a5f")
    axes.text(8.5, 66, SIGNAL_WORDS, fontsize=25, weight="bold")
    axes.text(11.8, 62, "62", fontsize=34, va="center", weight="bold")
    axes.text(11.8, EDGE + 1, f"Amber to {EDGE}", fontsize=25, va="center")
    axes.text(11.8, TARGET - 1, f"Target {TARGET}", fontsize=25, va="center")
    axes.set_ylim(30, 70)
    axes.set_yticks([30, 40, 50, 60, 70])
    axes.set_xticks(list(places)[3::4], PERIODS[3::4])
    axes.tick_params(labelsize=25)
    axes.spines[["top", "right", "left"]].set_visible(False)
    figure.suptitle(HEADLINE, fontsize=27, weight="bold", x=0.03, ha="left")
    axes.set_title(SUBTITLE, fontsize=25, loc="left")
    figure.tight_layout()
    file = io.BytesIO()
    figure.savefig(file)
    plt.close(figure)
    return file.getvalue()


def measure(ways: dict[str, Callable[[], bytes]]) -> list[Measured]:
    """Draws by every way in turn, again and again, and takes the medians."""
    times: dict[str, list[float]] = {name: [] for name in ways}
    sizes: dict[str, int] = {}
    for turn in range(WARM_UP + ROUNDS):
        for name, draw in ways.items():
            started = time.perf_counter()
            picture = draw()
            taken = time.perf_counter() - started
            sizes[name] = len(picture)
            if turn >= WARM_UP:
                times[name].append(taken * 1000)
    return [Measured(name, statistics.median(times[name]), sizes[name]) for name in ways]


def report(results: list[Measured]) -> tuple[list[str], bool]:
    """The table and the verdict on each goal; whether all are met."""
    own, vega, _ = results
    lines = [f"{'trend with limits, 12 quarters':<32}{'median':>10}{'ratio':>8}{'bytes':>10}{'ratio':>8}"]
    lines += [
        f"{row.name:<32}{row.milliseconds:>7.1f} ms{own.milliseconds / row.milliseconds:>8.2f}"
        f"{row.size:>10,}{own.size / row.size:>8.2f}"
        for row in results
    ]
    lines.append("ratio: ours to that row")
    goals = (
        ("no slower than vl-convert", own.milliseconds / vega.milliseconds, MOST_TIME),
        ("at most 40% of vl-convert's bytes", own.size / vega.size, MOST_BYTES),
    )
    lines += [f"{'met' if ratio <= most else 'MISSED':<8}{goal}: {ratio:.2f}" for goal, ratio, most in goals]
    return lines, all(ratio <= most for _, ratio, most in goals)


def main() -> int:
    """Prints the table; 0 when every goal is met, else 1."""
    lines, met = report(measure({"ours": ours, "vl-convert": vega_lite, "pyplot": pyplot}))
    sys.stdout.write("\n".join(lines) + "\n")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
