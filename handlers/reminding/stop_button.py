"""The button that stops a reminder or a subscription."""

from bot.reply import Button
from storage.tables import Reminder

STOP = "reminder.stop"


def stop_button(reminder: Reminder, label: str) -> Button:
    """Stops this one, whoever of several it is."""
    return Button(label[:70], STOP, {"number": str(reminder.id)})
