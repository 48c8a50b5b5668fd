"""What can't be done or read is said in a sentence, with 1 for a refusal and 2 for wrong use."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

import app
from tests.conversations.stage import Council

HOUSE = Path(__file__).parents[2]
HARRIET = "harriet.sandoval@hartsmere.example"


@pytest.fixture
def record(hartsmere: Council) -> str:
    """The address of a record with one council in it."""
    return hartsmere.database.engine.url.render_as_string(hide_password=False)


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """The exit status of a command, what it printed, and what it complained of."""
    try:
        status = app.main(words)
    except SystemExit as ended:
        status = int(ended.code or 0)
    said = capsys.readouterr()
    return status, said.out, said.err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("ask", "x", "--as", HARRIET, "--today", "tomorrow"), '"tomorrow" is not a day that can be read; write it as'),
        (("import", "x", "--today", "1.10.2026"), "write it as 2026-10-16"),
        (("tick", "--now", "soon"), '"soon" is not a moment that can be read; write it as 2026-10-16T09:00'),
        (("serve", "--port", "99999"), '"99999" is not a port; write a number from 1 to 65535'),
        (("audit", "export", "--from", "spring"), '"spring" is not a day that can be read; write it as 2026-10-16'),
        (("demo", "--port", "99999"), '"99999" is not a port; write a number from 1 to 65535'),
    ],
)
def test_what_cannot_be_read_is_answered_with_how_to_write_it(
    words: tuple[str, ...], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, complaint = run(capsys, *words)
    assert status == 2
    assert told in " ".join(complaint.split())


@pytest.mark.parametrize("port", ["0", "99999", "80a", "²"])
def test_a_port_in_the_settings_that_is_none_is_said(
    port: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OUTTURN_PORT", port)
    status, _, complaint = run(capsys, "check")
    assert (status, complaint) == (1, f'OUTTURN_PORT is "{port}"; it should be a number from 1 to 65535.\n')


@pytest.mark.parametrize("pack", ["figures.xlsx", "figures.zip", "figures"])
def test_a_place_that_cannot_be_written_is_named(
    record: str, tmp_path: Path, pack: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "note").write_text("no folder")
    status, _, complaint = run(capsys, "export", str(tmp_path / "note" / pack), "--database", record)
    assert status == 1
    assert complaint == f'"{tmp_path / "note" / pack}" could not be used: not a directory.\n'


def test_charts_that_cannot_be_kept_are_refused(
    record: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "note").write_text("no folder")
    words = ("ask", "missed bins since last year", "--as", HARRIET, "--charts", str(tmp_path / "note"))
    status, _, complaint = run(capsys, *words, "--database", record)
    assert status == 1
    assert complaint == f'"{tmp_path / "note"}" could not be used: file exists.\n'


def test_a_port_that_is_taken_is_said(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        status, _, complaint = run(capsys, "demo", "--port", port, "--database", record)
    assert status == 1
    assert complaint.startswith("That port is taken")


@pytest.mark.parametrize(
    "address", ["nonsense", "sqlite:////nowhere/at/all.db", "postgresql+psycopg://127.0.0.1:1/outturn"]
)
def test_a_database_that_is_not_reachable_is_said(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, complaint = run(capsys, "ask", "x", "--as", HARRIET, "--database", address)
    assert status == 1
    assert "database" in complaint
    assert complaint.count("\n") == 1


@pytest.mark.parametrize("command", [("ask", "x", "--as", HARRIET), ("tick",), ("export", "pack")])
def test_a_council_that_does_not_exist_is_answered_with_those_that_do(
    record: str, command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, complaint = run(capsys, *command, "--council", "nowhere", "--database", record)
    assert status == 1
    assert complaint == 'There is no council "nowhere" here. There is: hartsmere.\n'


def test_somebody_the_council_does_not_know_is_told_so_and_refused(
    record: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("ask", "missed bins", "--as", "nobody@elsewhere.example", "--json", "--database", record)
    status, printed, _ = run(capsys, *words)
    assert status == 1
    assert json.loads(printed)["kind"] == "refuse"


def test_an_answer_that_declines_is_an_answer(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("ask", "sign off everything", "--as", "shabnam.wetherby@hartsmere.example", "--json")
    status, printed, complaint = run(capsys, *words, "--database", record)
    assert json.loads(printed)["text"]
    assert (status, complaint) == (0, "")


def test_one_fault_is_one_fault(tmp_path: Path, record: str, capsys: pytest.CaptureFixture[str]) -> None:
    status, _, complaint = run(capsys, "import", str(tmp_path / "nothing"), "--database", record)
    assert status == 1
    assert complaint.endswith("\n1 fault; nothing was saved.\n")


def test_help_says_how_a_command_exits_and_where_it_keeps_its_record(capsys: pytest.CaptureFixture[str]) -> None:
    _, told, _ = run(capsys, "demo", "--help")
    assert "(default: demo.db)" in told
    assert "1 for a refused request" in told
    _, told, _ = run(capsys, "ask", "--help")
    assert "An answer that declines is an answer too" in told


def test_a_reader_that_has_read_enough_is_no_fault(record: str) -> None:
    words = [sys.executable, "app.py", "ask", *["show red indicators"] * 3, "--as", HARRIET, "--database", record]
    with subprocess.Popen(words, cwd=HOUSE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait() == 0


def test_check_counts_the_indicators_that_are_asked_for_and_the_others(
    record: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _, told, _ = run(capsys, "check", "--database", record)
    assert "125 indicators that figures are asked for and 3 more, drafts or ended; 54 people." in told
