"""How wide text is, and how it is broken into lines that fit."""

from matplotlib.font_manager import get_font
from matplotlib.ft2font import LoadFlags

from charts.typeface import font_file

ELLIPSIS = "…"
UNKNOWN = "?"
_UNIT = 1000
_SIXTEENTH = 65536


class Lettering:
    """Measures one weight of the typeface; it remembers the characters it has measured."""

    def __init__(self, *, bold: bool = False) -> None:
        self._font = get_font(font_file(bold=bold))
        self._advances: dict[str, float] = {}

    def drawable(self, text: str) -> str:
        """The text on one line, with a question mark for what the typeface lacks."""
        line = " ".join(text.split())
        return "".join(c if self._font.get_char_index(ord(c)) else UNKNOWN for c in line)

    def width(self, text: str, size: float) -> float:
        """Pixels from the first letter's start to the last one's end."""
        return sum(map(self._advance, text)) * size

    def fit(self, text: str, size: float, width: float) -> str:
        """The text, or as much of it as fits with an ellipsis."""
        text = self.drawable(text)
        if self.width(text, size) <= width:
            return text
        while text and self.width(text + ELLIPSIS, size) > width:
            text = text[:-1]
        return text.rstrip(" ,;:-") + ELLIPSIS

    def lines(self, text: str, size: float, width: float, most: int) -> list[str]:
        """The text broken at spaces into at most `most` lines; what is left over ends in an ellipsis."""
        words = self.drawable(text).split()
        lines: list[str] = []
        while words and len(lines) < most - 1:
            taken = self._words_that_fit(words, size, width)
            lines.append(self.fit(" ".join(words[:taken]), size, width))
            words = words[taken:]
        return [*lines, self._fit_words(words, size, width)] if words else lines

    def _fit_words(self, words: list[str], size: float, width: float) -> str:
        """As many whole words as fit with an ellipsis; a part of the first if it alone is too long."""
        if self.width(" ".join(words), size) <= width:
            return " ".join(words)
        taken = self._words_that_fit(words, size, width - self.width(ELLIPSIS, size))
        return self.fit(" ".join(words[:taken]).rstrip(" ,;:-") + ELLIPSIS, size, width)

    def _words_that_fit(self, words: list[str], size: float, width: float) -> int:
        taken = 1
        while taken < len(words) and self.width(" ".join(words[: taken + 1]), size) <= width:
            taken += 1
        return taken

    def _advance(self, character: str) -> float:
        if character not in self._advances:
            self._font.set_size(_UNIT, 72)
            glyph = self._font.load_char(ord(character), flags=LoadFlags.NO_HINTING)
            self._advances[character] = glyph.linearHoriAdvance / _SIXTEENTH / _UNIT
        return self._advances[character]
