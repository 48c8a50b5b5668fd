"""The package an administrator uploads to Teams."""

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from jsonschema import Draft4Validator
from PIL import Image

from bot.teams.package import manifest, package

APP = "c9e8c047-2a34-40a1-b28a-b162d5f5327c"
ADDRESS = "https://outturn.hartsmere.gov.uk/"
SCHEMA = json.loads((Path(__file__).parent / "schemas" / "teams-manifest-1.19.json").read_text())


def test_the_manifest_is_what_microsoft_s_schema_asks_for() -> None:
    validator = Draft4Validator(SCHEMA, format_checker=Draft4Validator.FORMAT_CHECKER)
    assert [error.message for error in validator.iter_errors(manifest(APP, ADDRESS))] == []
    assert list(validator.iter_errors(manifest("no guid", ADDRESS)))


def test_the_bot_can_be_met_in_all_three_kinds_of_conversation() -> None:
    made = manifest(APP, ADDRESS)
    (bot,) = made["bots"]
    assert bot["botId"] == made["id"] == APP
    assert bot["scopes"] == ["personal", "team", "groupChat"]
    assert {command["title"] for command in bot["commandLists"][0]["commands"]} >= {"What do I owe", "Help"}
    assert made["validDomains"] == ["outturn.hartsmere.gov.uk"]


@pytest.mark.parametrize("address", ["", "http://outturn.example", "outturn.example", "https://"])
def test_an_address_that_teams_would_not_take_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="https"):
        manifest(APP, address)


def test_the_package_holds_the_manifest_and_two_icons_of_the_right_size() -> None:
    with ZipFile(BytesIO(package(APP, ADDRESS))) as archive:
        assert archive.namelist() == ["manifest.json", "color.png", "outline.png"]
        assert json.loads(archive.read("manifest.json")) == manifest(APP, ADDRESS)
        color = Image.open(BytesIO(archive.read("color.png")))
        outline = Image.open(BytesIO(archive.read("outline.png")))
    assert (color.size, outline.size) == ((192, 192), (32, 32))
    assert color.convert("RGBA").getpixel((0, 0)) == (18, 67, 109, 255)
    white = Image.new("L", (32, 32), 255)
    assert [band.tobytes() for band in outline.convert("RGBA").split()[:3]] == [white.tobytes()] * 3


def test_the_same_settings_give_the_same_package() -> None:
    assert package(APP, ADDRESS) == package(APP, ADDRESS)
