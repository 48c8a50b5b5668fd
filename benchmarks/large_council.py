"""A council of 2,000 indicators and 40 quarters in a SQLite file: Hartsmere, the example, with far more to measure.

The same seed gives the same council. Names vary as they do in real registers: a subject, what is counted of it, of
whom, and in what time, each from a list; a fifth have an alias.
"""

import csv
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import product
from pathlib import Path
from random import Random

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from domain.access import State
from domain.periods import Period
from domain.rating import Rating
from storage import Database
from storage.pack import import_pack, load
from storage.tables import Indicator, Outturn, OutturnRevision

HARTSMERE = Path(__file__).parent.parent / "examples" / "hartsmere"
INDICATORS, QUARTERS, SEED = 2000, 40, 20261122
TODAY = date(2026, 11, 22)
NEWEST = Period.parse("2026/27 Q2")
UNITS = ("%", "number", "days", "£", "per 1,000", "hours")
SUBJECTS = """
    adoption orders;allotments;apprenticeships;archives;asbestos surveys;asset transfers;audit actions;blue badges;
    boiler inspections;bridges;broadband;building control;burials;bus shelters;business rates;bus passes;car parks;
    care assessments;care homes;carers' breaks;CCTV cameras;childminders;community centres;conservation areas;
    contaminated land;council tax support;crematorium services;cycle routes;damp and mould cases;data breaches;
    day centres;debt letters;dementia support;disabled facilities grants;dog fouling;domestic abuse referrals;
    drainage schemes;education plans;electric vehicle chargers;emergency repairs;empty shops;energy ratings;
    enforcement notices;estate inspections;events licences;family hubs;fire safety checks;flood defences;
    food hygiene inspections;foster placements;free school meals;freedom of information requests;fuel poverty;
    garage lettings;gas safety certificates;graffiti removal;grass cutting;grit bins;gypsy and traveller sites;
    health checks;highway defects;holiday clubs;home adaptations;house building;housing register applications;
    insurance claims;invoice payments;kerbside recycling;land charges searches;leasehold charges;leisure memberships;
    libraries' e-books;lift breakdowns;litter bins;local plan sites;looked after children;market stalls;mediation;
    mental health reablement;museum visits;noise nuisance;nursery places;occupational therapy;parking appeals;
    parks;pest control;planning enforcement;play areas;potholes;procurement contracts;public toilets;
    registrars' appointments;rent arrears;right to buy sales;road casualties;safeguarding enquiries;school attendance;
    school exclusions;section 106 funds;shared lives;sheltered housing;short breaks;smoking cessation;social value;
    speech therapy;staff appraisals;street lighting;supported living;taxi licences;telecare;tenancy fraud;
    traffic signals;training days;translation;tree planting;trading standards;unauthorised encampments;veterans;
    volunteers;walking groups;warm spaces;water quality;winter gritting;young carers;youth clubs;youth justice
"""
MEASURES = """
    % of {} completed on time;Number of {};Average days to complete {};Cost of {};{} per 1,000 residents;
    Complaints about {};% satisfied with {};{} waiting for a decision;% of {} inspected within target;
    Income from {};{} overdue by more than 28 days;% of {} right first time;Hours spent on {};
    New {} in the period;{} cancelled
"""
OF_WHOM = ";adults;children;older people;tenants;town centre;rural areas;new cases"


def build(path: Path) -> Database:
    """The council in a new SQLite file."""
    database = Database.connect(f"sqlite:///{path}")
    database.prepare()
    more = path.parent / "more"
    with database.writing() as session:
        import_pack(session, load(HARTSMERE), TODAY, "benchmark")
        own = session.scalars(select(Indicator.code).where(Indicator.status == "live")).all()
        _write(more, INDICATORS - len(own))
    with database.writing() as session:
        import_pack(session, load(more), TODAY, "benchmark")
        _figures(session, set(own))
    return database


def names(count: int) -> list[tuple[str, str]]:
    """So many names, each with an alias or none."""
    random = Random(SEED)
    combined = product(_listed(MEASURES), _listed(SUBJECTS), OF_WHOM.split(";"))
    chosen = random.sample(list(combined), count)
    return [(_name(*each), each[1] if random.random() < 0.02 else _alias(random, *each)) for each in chosen]


def _listed(text: str) -> list[str]:
    return [" ".join(part.split()) for part in text.split(";")]


def _name(measure: str, subject: str, whom: str) -> str:
    said = measure.format(subject)
    return f"{said[0].upper()}{said[1:]}{f', {whom}' if whom else ''}"


def _alias(random: Random, measure: str, subject: str, whom: str) -> str:
    if random.random() > 0.2:
        return ""
    first = measure.replace("{}", "").replace("%", "").split()
    return " ".join(part for part in (subject, first[0].casefold() if first else "", whom) if part)


def _write(folder: Path, count: int) -> None:
    folder.mkdir()
    (folder / "council.toml").write_text('key = "hartsmere"\n', encoding="utf-8")
    with (HARTSMERE / "services.csv").open(encoding="utf-8", newline="") as file:
        services = [row for row in csv.DictReader(file) if row.get("head")]
    random = Random(SEED)
    with (folder / "indicators.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["code", "name", "unit", "polarity", "frequency", "service", "owner", "strategic", "aliases"])
        for number, (name, alias) in enumerate(names(count)):
            service = random.choice(services)
            writer.writerow(
                (
                    f"X{number:04}",
                    name,
                    random.choice(UNITS),
                    random.choice(("higher", "lower")),
                    "quarter",
                    service["key"],
                    service["head"],
                    random.choice(("yes", "no", "no")),
                    alias,
                )
            )


def _figures(session: Session, known: set[str]) -> None:
    """Forty quarters of every new indicator, rated against a target of 100, straight into the tables."""
    codes = [code for code in session.scalars(select(Indicator.code).order_by(Indicator.code)) if code[0] == "X"]
    at = datetime(2026, 10, 12, tzinfo=UTC)
    rows = [row for code in codes if code not in known for row in _revisions(code, at)]
    session.execute(insert(OutturnRevision), rows)
    kept = session.execute(
        select(OutturnRevision.code, OutturnRevision.period, OutturnRevision.id).where(OutturnRevision.code.in_(codes))
    )
    heads = [
        {
            "council": "hartsmere",
            "code": code,
            "period": period,
            "area": "",
            "last_day": period.last_day,
            "revision_id": id_,
        }
        for code, period, id_ in kept
    ]
    session.execute(insert(Outturn), heads)


def _revisions(code: str, at: datetime) -> Iterator[dict[str, object]]:
    random = Random(f"{SEED}{code}")
    for back in range(QUARTERS):
        value = Decimal(random.randint(600, 1400)) / 10
        off = abs(value - 100)
        rating = Rating.GREEN if off < 15 else Rating.AMBER if off < 20 else Rating.RED
        yield {
            "council": "hartsmere",
            "code": code,
            "period": NEWEST.previous(back) if back else NEWEST,
            "value": value,
            "target": Decimal(100),
            "state": State.SIGNED_OFF,
            "rating": rating,
            "comment": "Two crews short since July." if rating is Rating.RED else None,
            "rule_version": "1",
            "entered_at": at,
            "imported": True,
        }
