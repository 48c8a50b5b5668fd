"""A council's settings as nested tables, as flat dotted keys, and as the text of council.toml."""

import json
from collections.abc import Mapping
from typing import Any


def folded(settings: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Flat: `{"rating": {"rule": "target"}}` becomes `{"rating.rule": "target"}`."""
    flat: dict[str, Any] = {}
    for key, value in settings.items():
        flat |= folded(value, f"{prefix}{key}.") if isinstance(value, Mapping) else {f"{prefix}{key}": value}
    return flat


def unfolded(flat: Mapping[str, Any]) -> dict[str, Any]:
    """Nested again."""
    settings: dict[str, Any] = {}
    for dotted, value in flat.items():
        *parents, key = dotted.split(".")
        place = settings
        for parent in parents:
            deeper = place.setdefault(parent, {})
            if not isinstance(deeper, dict):
                deeper = place[parent] = {}
            place = deeper
        place[key] = value
    return settings


def as_toml(settings: Mapping[str, Any], bodies: list[dict[str, str]]) -> str:
    """The text of council.toml."""
    plain = {key: value for key, value in settings.items() if not isinstance(value, Mapping)}
    lines = _lines(plain)
    for key, table in settings.items():
        if isinstance(table, Mapping) and table:
            lines += ["", f"[{_key(key)}]", *_lines(table)]
    for body in bodies:
        lines += ["", "[[bodies]]", *_lines(body)]
    return "\n".join(lines) + "\n"


def _lines(table: Mapping[str, Any]) -> list[str]:
    # JSON's texts, numbers, booleans and lists of them are TOML's as well.
    return [f"{_key(key)} = {json.dumps(value, ensure_ascii=False)}" for key, value in table.items()]


def _key(key: str) -> str:
    return key if key.replace("_", "").replace("-", "").isalnum() and key.isascii() else json.dumps(key)
