"""A door that records: what a platform would show, written by hand for the conversations."""

from dataclasses import dataclass, field

from bot.ports import Delivery, Unreachable
from bot.reply import Reply


@dataclass
class Post:
    """One message as it stands in a conversation now; `editions` counts how often it was edited."""

    id: str
    conversation: str
    reply: Reply
    editions: int = 1


@dataclass
class RecordingDoor:
    """Keeps what was delivered, in order. Whoever is in `out_of_reach` can't be written to, and why."""

    name: str = "web"
    posts: dict[str, Post] = field(default_factory=dict)
    shown: list[Post] = field(default_factory=list)
    out_of_reach: dict[str, str] = field(default_factory=dict)

    async def deliver(self, delivery: Delivery) -> str:
        """Show a message, or edit the one it replaces."""
        conversation = delivery.place.conversation.removeprefix("dm:")
        if conversation in self.out_of_reach:
            raise Unreachable(self.out_of_reach[conversation])
        standing = self.posts.get(delivery.replaces)
        if standing is not None:
            standing.reply, standing.editions = delivery.reply, standing.editions + 1
            self.shown.append(standing)
            return standing.id
        return self.post(conversation, delivery.reply).id

    def post(self, conversation: str, reply: Reply) -> Post:
        """Show a message."""
        post = Post(f"post-{len(self.posts) + 1}", conversation, reply)
        self.posts[post.id] = post
        self.shown.append(post)
        return post
