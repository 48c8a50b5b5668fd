"""Draws the approved pictures again, to be looked at before they are kept: `python -m tests.charts.approve`."""

import charts
from tests.charts.pictures import APPROVED_FOLDER
from tests.charts.samples import APPROVED

if __name__ == "__main__":
    for name, spec in APPROVED.items():
        (APPROVED_FOLDER / f"{name}.png").write_bytes(charts.draw(spec))
