"""A message that took a platform several: what is pressed on the last of them is about all of them."""

from bot.message import Expects, Pressed
from storage.queries import outbox
from tests.conversations.people import Happening, buttons_of, words_of
from tests.conversations.stage import Council

WHOLE, LAST = "chat|1,2,3", "chat|3"


def test_an_answer_in_place_takes_the_place_of_every_part_of_what_was_pressed(open_window: Council) -> None:
    head = open_window.person("callum.braithwell")
    open_window.person("asha.patel").says("ENV1 38, ENV2 61.2%, ENV3 110, ENV4 18400")
    batch = next(post for post in reversed(head.posts) if "Approve all" in words_of(post.reply))
    with open_window.database.writing() as session:
        row = outbox.sent_message(session, open_window.key, "web", batch.id)
        assert row is not None
        row.platform_id = WHOLE
    open_window.door.posts[WHOLE] = batch
    button = next(each for each in buttons_of(batch.reply) if each.label == "Approve all")
    pressed: Happening = (Pressed(button.command, button.arguments), None, LAST, Expects.LATER, "a press")
    head.does_it_again(pressed)
    assert "signed off" in words_of(batch.reply)
    assert [post for post in head.posts if post is not batch and "signed off" in words_of(post.reply)] == []
