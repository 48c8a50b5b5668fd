"""How a message will be read, before it is answered: for `ask --explain`."""

from dataclasses import replace

from bot.message import Message, Said
from handlers import resolving, talk
from handlers.dispatch import Dispatcher
from handlers.returning.owing import codes_owed
from handlers.understanding.explaining.explain import Explained, explain
from handlers.understanding.giving.said_figures import may_state
from handlers.vocabularies import asker_of


def explained(bot: Dispatcher, message: Message) -> Explained | None:
    """How the words of a message are read here and now; None for a button's label and for somebody unknown."""
    if not isinstance(message.content, Said):
        return None
    with bot.database.reading() as session:
        request = resolving.resolve(session, message, bot.now())
        said = talk.recall(session, request.council, message, request.now)
        if request.person is None or said.button_said(message.content.text) is not None:
            return None
        context = talk.about(session, request.council, message, said).context()
        context = replace(context, explain=talk.asked_to_explain(session, request.council, message, said))
        asker = asker_of(request)
        if may_state(message.content.text):
            asker = replace(asker, owed=codes_owed(request))
        return explain(message.content.text, bot.vocabularies.of(request), asker, request.today, context)
