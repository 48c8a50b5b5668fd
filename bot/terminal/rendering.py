"""A Reply as plain text."""

from bot.form import Form
from bot.reply import Bullets, Buttons, Chart, Facts, File, Heading, Note, Part, Reply, Table, Text


def as_text(reply: Reply) -> str:
    """Everything a reply says, in plain lines; a reply without parts is its summary."""
    return "\n".join(_part(part) for part in reply.parts) if reply.parts else reply.summary


def _part(part: Part) -> str:  # noqa: PLR0911 - one line for each kind of part is the point
    match part:
        case Heading(text) | Text(text) | Note(text):
            return text
        case Bullets(items):
            return "\n".join(f"- {item}" for item in items)
        case Facts(facts):
            return "\n".join(f"{fact.name}: {fact.value}" for fact in facts)
        case Table():
            return _table(part)
        case Chart():
            return f"[Chart] {part.sentence}"
        case Buttons(buttons):
            return "  ".join(f"[{button.label}]" for button in buttons)
        case File():
            return f"[File] {part.name}: {part.description}"
        case Form():
            return _form(part)


def _table(table: Table) -> str:
    names = [column.name for column in table.columns]
    rows = [names, *([cell.text for cell in row] for row in table.rows)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(names))]
    lines = (
        "  ".join(
            text.rjust(width) if column.figures else text.ljust(width)
            for text, width, column in zip(row, widths, table.columns, strict=True)
        ).rstrip()
        for row in rows
    )
    return "\n".join((table.caption, *lines))


def _form(form: Form) -> str:
    lines = [form.title, form.introduction]
    for field in form.fields:
        hint = f" ({field.hint})" if field.hint else ""
        lines.append(f"  {field.label}{hint}: {field.initial}".rstrip())
        if field.about:
            lines.append(f"    {field.about}")
    return "\n".join((*filter(None, lines), f"[{form.submit}]"))
