"""Every key in an example pack leads somewhere, and nobody real is in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.examples.pack_files import HART, HARTSMERE, bodies, listed, table

PACKS = [HART, HARTSMERE]

# table, column -> the table and column that its cells name
LINKS = {
    ("people", "service"): ("services", "key"),
    ("people", "deputy"): ("people", "email"),
    ("services", "head"): ("people", "email"),
    ("services", "director"): ("people", "email"),
    ("services", "portfolio"): ("portfolios", "key"),
    ("portfolios", "holder"): ("people", "email"),
    ("priorities", "portfolio"): ("portfolios", "key"),
    ("priorities", "parent"): ("priorities", "key"),
    ("indicators", "service"): ("services", "key"),
    ("indicators", "owner"): ("people", "email"),
    ("indicators", "deputy"): ("people", "email"),
    ("indicators", "priority"): ("priorities", "key"),
    ("indicators", "portfolio"): ("portfolios", "key"),
    ("indicators", "parent"): ("indicators", "code"),
    ("targets", "code"): ("indicators", "code"),
    ("outturns", "code"): ("indicators", "code"),
    ("outturns", "entered_by"): ("people", "email"),
    ("outturns", "signed_off_by"): ("people", "email"),
    ("finance", "service"): ("services", "key"),
    ("risks", "service"): ("services", "key"),
    ("risks", "owner"): ("people", "email"),
    ("risks", "indicator"): ("indicators", "code"),
    ("projects", "service"): ("services", "key"),
    ("projects", "owner"): ("people", "email"),
    ("projects", "priority"): ("priorities", "key"),
    ("actions", "owner"): ("people", "email"),
    ("actions", "indicator"): ("indicators", "code"),
    ("actions", "body"): ("bodies", "key"),
    ("meetings", "body"): ("bodies", "key"),
    ("feedback", "service"): ("services", "key"),
    ("benchmarks", "code"): ("indicators", "code"),
    ("members", "body"): ("bodies", "key"),
    ("members", "email"): ("people", "email"),
}

# The people named in the published reports that Outturn's frameworks come from, and the council's own.
REAL_SURNAMES = {
    "barden", "dawe", "harrington", "king", "muckle", "reddish", "reynolds", "spencer", "tunney",
}  # fmt: skip


def known(folder: Path, name: str, column: str) -> set[str]:
    if name == "bodies":
        return {body[column] for body in bodies(folder)}
    return {row[column] for row in table(folder, name)}


def broken_links(pack: Path, folder: Path) -> Iterator[str]:
    for (name, column), (other, key) in LINKS.items():
        targets = known(pack, other, key)
        for row in table(folder, name):
            yield from (f"{name}.{column}: {part}" for part in listed(row.get(column) or "") if part not in targets)


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_every_key_leads_somewhere(pack: Path) -> None:
    assert list(broken_links(pack, pack)) == []


@pytest.mark.parametrize("addition", [HART / "q2", HART / "revisions"], ids=lambda folder: folder.name)
def test_every_key_of_an_addition_leads_into_its_pack(addition: Path) -> None:
    assert list(broken_links(HART, addition)) == []


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_every_body_names_a_next_body_that_exists_and_a_scope_that_matches_something(pack: Path) -> None:
    keys = known(pack, "bodies", "key")
    scopes = {
        "portfolio": known(pack, "portfolios", "key"),
        "service": known(pack, "services", "key"),
        "directorate": known(pack, "services", "directorate"),
        "priority": known(pack, "priorities", "key"),
        "partner": {row.get("partner", "") for row in table(pack, "indicators")},
    }
    for body in bodies(pack):
        assert body.get("next", body["key"]) in keys
        for part in listed(body["scope"]):
            kind, _, value = part.partition(":")
            assert part in ("all", "strategic", "operational") or value in scopes[kind]


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_no_row_is_there_twice(pack: Path) -> None:
    keys = {
        "people": ("email",),
        "services": ("key",),
        "portfolios": ("key", "from"),
        "priorities": ("key",),
        "indicators": ("code",),
        "targets": ("code", "period"),
        "outturns": ("code", "period", "area"),
        "finance": ("service", "period"),
        "risks": ("key",),
        "projects": ("key",),
        "actions": ("key",),
        "meetings": ("body", "date"),
        "feedback": ("service", "period"),
        "benchmarks": ("code", "period", "comparator"),
        "members": ("body", "email"),
    }
    for name, columns in keys.items():
        found = [tuple(row.get(column, "") for column in columns) for row in table(pack, name)]
        assert len(found) == len(set(found)), name


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_nobody_bears_the_name_of_a_person_in_the_published_reports(pack: Path) -> None:
    for row in table(pack, "people"):
        assert not REAL_SURNAMES & set(row["name"].lower().split())
        assert row["email"].endswith(".example")


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_every_line_fits_its_header(pack: Path) -> None:
    for path in pack.rglob("*.csv"):
        for row in table(path.parent, path.stem):
            assert None not in row, f"{path.name}: {row}"
            assert None not in row.values(), f"{path.name}: {row}"
