"""The typeface of every chart: Adobe's Source Sans Pro under the SIL Open Font License, kept here unchanged.

It is narrow enough for a headline to stay on one line at a size that can be read on a phone, covers Latin with the
Welsh and Polish letters, Greek and Cyrillic, and is the same on every machine.
"""

from pathlib import Path


def font_file(*, bold: bool) -> str:
    """The path of one weight."""
    return str(Path(__file__).with_name(f"SourceSansPro-{'Bold' if bold else 'Regular'}.ttf"))
