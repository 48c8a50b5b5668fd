"""How much somebody has to do: presses, and the characters they type, counted while a conversation is played."""

from dataclasses import dataclass, field

from bot.message import Content, Filled, Pressed, Said
from tests.conversations.people import Person


@dataclass
class Effort:
    """What was done so far. Sending a text or a form is a press as well; what a form held already is not typed."""

    presses: int = 0
    keystrokes: int = 0
    _shown: dict[str, str] = field(default_factory=dict)

    def watch(self, person: Person) -> None:
        """Count what this person does from now on."""
        acted = person._does

        def counted(content: Content, *place: object, **more: object) -> Person:
            self._count(person, content)
            return acted(content, *place, **more)  # type: ignore[arg-type]

        person._does = counted  # type: ignore[method-assign]

    def _count(self, person: Person, content: Content) -> None:
        self.presses += 1
        if isinstance(content, Said):
            self.keystrokes += len(content.text)
        if isinstance(content, Filled):
            forms = [form for post in person.posts if (form := post.reply.form())]
            held = {each.key: each.initial for form in forms for each in form.fields}
            self.keystrokes += sum(len(text) for key, text in content.values.items() if text != held.get(key, ""))
        assert isinstance(content, Said | Filled | Pressed)
