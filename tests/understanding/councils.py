"""Three councils' vocabularies, read from files: the two examples, and one in `councils/` with a jargon of its own."""

import csv
import tomllib
from functools import cache
from pathlib import Path

from handlers.understanding.names.index import Index
from handlers.understanding.question import Dimension, Pick
from handlers.understanding.vocabulary import Asker, IndicatorWords, Term, Vocabulary

HERE = Path(__file__).parent
EXAMPLES = HERE.parent.parent / "examples"
FOLDERS = {
    "hartsmere": EXAMPLES / "hartsmere",
    "hart": EXAMPLES / "hart_2014_15",
    "westmarch": HERE / "councils" / "westmarch",
}
Row = dict[str, str]


@cache
def index_of(council: str) -> Index:
    """The index of a council's vocabulary."""
    return Index.of(vocabulary_of(FOLDERS[council]))


@cache
def asker_of(council: str, name: str) -> Asker:
    """Somebody of the council by the first part of their address; an empty name is somebody nobody knows."""
    folder = FOLDERS[council]
    person = next((row for row in _rows(folder, "people") if row["email"].startswith(name)), None) if name else None
    if person is None:
        return Asker()
    email = person["email"]
    owned = tuple(row["code"] for row in _live(folder) if row["owner"] == email)
    heads = tuple(row["key"] for row in _rows(folder, "services") if row.get("head") == email)
    own = (person["service"],) if person.get("service") else ()
    partner = person.get("organisation", "") if "partner" in person["roles"].split(";") else ""
    return Asker(
        email,
        _held(folder, email),
        heads or own,
        owns=owned,
        leads=bool(heads),
        partner=partner,
        is_officer="officer" in person["roles"].split(";"),
        holds_only=bool(_held(folder, email)) and person["roles"] == "cabinet",
    )


def vocabulary_of(folder: Path) -> Vocabulary:
    """A pack's vocabulary, gathered as the bot gathers it from the record."""
    settings = tomllib.loads((folder / "council.toml").read_text(encoding="utf-8"))
    services, portfolios = _rows(folder, "services"), _rows(folder, "portfolios")
    return Vocabulary(
        terms=(*_indicator_terms(folder), *_other_terms(folder, services, portfolios, settings)),
        indicators=_indicator_words(folder, services),
        nouns=tuple(settings.get("words", {}).items()),
        holdings=tuple(
            (row["holder"], Pick(Dimension.PORTFOLIO, row["key"])) for row in portfolios if not row.get("until")
        ),
        works=_works(folder),
        council=str(settings.get("name", "")),
    )


def _indicator_terms(folder: Path) -> list[Term]:
    return [
        Term(Dimension.INDICATOR, row["code"], row["name"], tuple(filter(None, row.get("aliases", "").split(";"))))
        for row in _live(folder)
    ]


def _other_terms(
    folder: Path, services: list[Row], portfolios: list[Row], settings: dict[str, list[Row]]
) -> list[Term]:
    live = _live(folder)
    areas = sorted(_column([*_rows(folder, "areas"), *_rows(folder, "outturns")], "area"))
    return [
        *(Term(Dimension.SERVICE, row["key"], row["name"]) for row in services),
        *(Term(Dimension.DIRECTORATE, name, name) for name in sorted(_column(services, "directorate"))),
        *(Term(Dimension.PORTFOLIO, key, name) for key, name in sorted({(r["key"], r["name"]) for r in portfolios})),
        *(Term(Dimension.PERSON, row["email"], row["name"]) for row in _rows(folder, "people")),
        *(Term(Dimension.PRIORITY, r["key"], r["name"]) for r in sorted(_rows(folder, "priorities"), key=_key)),
        *(Term(Dimension.BODY, body["key"], body["name"]) for body in settings.get("bodies", [])),
        *(Term(Dimension.PARTNER, name, name) for name in sorted(_column(live, "partner"))),
        *(Term(Dimension.AREA, name, name) for name in areas),
        *(Term(Dimension.PERSPECTIVE, name, name) for name in sorted(_column(live, "perspective"))),
    ]


def _works(folder: Path) -> tuple[Term, ...]:
    kinds = (
        ("projects", "name", Dimension.PROJECT),
        ("risks", "title", Dimension.RISK),
        ("actions", "text", Dimension.ACTION),
    )
    return tuple(Term(kind, row["key"], row[title]) for table, title, kind in kinds for row in _rows(folder, table))


def _indicator_words(folder: Path, services: list[Row]) -> tuple[IndicatorWords, ...]:
    by_service = {row["key"]: row.get("portfolio", "") for row in services}
    directorates = {row["key"]: row.get("directorate", "") for row in services}
    by_priority = {row["key"]: row.get("portfolio", "") for row in _rows(folder, "priorities")}
    return tuple(
        IndicatorWords(
            code=row["code"],
            unit=row["unit"],
            frequency=row["frequency"],
            service=row["service"],
            portfolio=row.get("portfolio") or by_priority.get(row["priority"]) or by_service.get(row["service"]) or "",
            priority=row["priority"],
            owner=row["owner"],
            directorate=directorates.get(row["service"], ""),
            partner=row.get("partner", ""),
        )
        for row in _live(folder)
    )


def _live(folder: Path) -> list[Row]:
    return [row for row in _rows(folder, "indicators") if (row.get("status") or "live") != "ended"]


def _held(folder: Path, email: str) -> tuple[str, ...]:
    return tuple(r["key"] for r in _rows(folder, "portfolios") if r["holder"] == email and not r.get("until"))


def _column(rows: list[Row], name: str) -> set[str]:
    return {row[name] for row in rows if row.get(name)}


def _key(row: Row) -> str:
    return row["key"]


@cache
def _read(path: Path) -> tuple[Row, ...]:
    if not path.exists():
        return ()
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def _rows(folder: Path, table: str) -> list[Row]:
    return list(_read(folder / f"{table}.csv"))
