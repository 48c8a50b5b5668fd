"""A reply as Slack messages: as many as its length needs, and the charts and files that follow them."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from bot.reply import Chart, File, Heading, Note, Part, Reply, Text
from bot.slack.blocks import blocks_of
from bot.slack.buttons import numbered
from bot.slack.elements import Block, plain
from bot.slack.limits import MESSAGE_BLOCKS, MESSAGE_CHARACTERS, MESSAGE_TEXT
from bot.slack.words import divided, length, literal, shortened

NOTHING = "There is nothing to show."


class Piece(Struct, frozen=True):
    """One Slack message. `text` is what a notification, a screen reader and a client without blocks show."""

    text: str
    blocks: list[Block]


class Rendered(Struct, frozen=True):
    """The messages of a reply, the first one first, and what is uploaded after them in the order of the reply."""

    pieces: tuple[Piece, ...]
    uploads: tuple[Chart | File, ...]


def rendered(reply: Reply) -> Rendered:
    """A reply within Slack's limits. What is too long for one message goes on in further ones."""
    groups = list(grouped(words_of(reply), MESSAGE_BLOCKS)) or [plain(NOTHING)]
    further = (f"Continued ({number} of {len(groups)})" for number in range(2, len(groups) + 1))
    texts = [_notice(reply.summary) or _said(groups[0]), *further]
    pieces = tuple(Piece(text, numbered(blocks)) for text, blocks in zip(texts, groups, strict=True))
    return Rendered(pieces, tuple(part for part in reply.parts if isinstance(part, Chart | File)))


def words_of(reply: Reply) -> list[Block]:
    """The blocks of a reply. The summary stands first where no part says in words what the reply is about."""
    spoken = any(_says(part, reply.summary) for part in reply.parts)
    parts: Iterable[Part] = reply.parts
    if not spoken or len(divided(reply.summary, MESSAGE_TEXT, literal)) > 1:
        parts = (Text(reply.summary), *reply.parts)
    return [block for part in parts for block in blocks_of(part)]


def _says(part: Part, summary: str) -> bool:
    """Whether a part is words of its own, or the summary set small."""
    if isinstance(part, Note):
        return part.text == summary
    return isinstance(part, Heading | Text) and bool(part.text.strip())


def grouped(blocks: Sequence[Block], most: int) -> Iterable[list[Block]]:
    """Blocks in groups of at most `most`, each with no more words than a message holds."""
    group: list[Block] = []
    characters = 0
    for block in blocks:
        size = sum(length(text) for text in texts_in(block))
        if group and (len(group) == most or characters + size > MESSAGE_CHARACTERS):
            yield group
            group, characters = [], 0
        group.append(block)
        characters += size
    if group:
        yield group


def texts_in(value: object) -> Iterable[str]:
    """Every text that a block shows."""
    if isinstance(value, dict):
        shown = value.get("text")
        if isinstance(shown, str):
            yield shown
        for inner in value.values():
            yield from texts_in(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_in(inner)


def _notice(summary: str) -> str:
    pieces = divided(summary, MESSAGE_TEXT - 1, literal)
    return f"{pieces[0]}…" if len(pieces) > 1 else "".join(pieces)


def _said(blocks: Sequence[Block]) -> str:
    """The first words of the blocks, escaped: a notification's text is always read as markup."""
    return next((shortened(words, MESSAGE_TEXT) for block in blocks for words in _marked_words(block)), NOTHING)


def _marked_words(value: object) -> Iterable[str]:
    if isinstance(value, dict):
        match value:
            case {"type": "mrkdwn", "text": str(text)}:
                yield text
            case {"type": "plain_text", "text": str(text)}:
                yield literal(text)
            case _:
                yield from (words for inner in value.values() for words in _marked_words(inner))
    elif isinstance(value, list):
        yield from (words for inner in value for words in _marked_words(inner))
