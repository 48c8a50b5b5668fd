"""Every conversation of the page in memory: what was said, who has seen it, and who waits for more."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence, Set
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

from bot.web.posts import Post


@dataclass
class _Conversation:
    posts: list[Post] = field(default_factory=list)
    before: int = 0
    """How many were there when the program started; nobody has to read those again."""
    seen: dict[str, int] = field(default_factory=dict)


class Board:
    """Posts by conversation. Used on the event loop alone, so that nothing here needs a lock but the first loading."""

    def __init__(self, earlier: Callable[[str], Awaitable[Sequence[Post]]]) -> None:
        self._earlier = earlier
        self._conversations: dict[str, _Conversation] = {}
        self._loading = asyncio.Lock()
        self._watches: set[asyncio.Event] = set()
        self.revision = 0
        self.closed = False

    async def posts(self, conversation: str) -> tuple[Post, ...]:
        """Everything said in a conversation, oldest first."""
        return tuple((await self._open(conversation)).posts)

    async def post(self, conversation: str, key: str) -> Post | None:
        """One post of a conversation, or None if it isn't there."""
        return next((post for post in (await self._open(conversation)).posts if post.id == key), None)

    def find(self, key: str) -> Post | None:
        """A post of any conversation that has been looked at."""
        posts = (post for conversation in self._conversations.values() for post in conversation.posts)
        return next((post for post in posts if post.id == key), None)

    async def put(self, post: Post) -> Post:
        """Add a post, or exchange the one with the same id where it stands."""
        conversation = await self._open(post.conversation)
        self.revision += 1
        standing = next((place for place, old in enumerate(conversation.posts) if old.id == post.id), None)
        if standing is None:
            changed = replace(post, revision=self.revision)
            conversation.posts.append(changed)
        else:
            changed = replace(post, revision=self.revision, at=conversation.posts[standing].at, edited_at=post.at)
            conversation.posts[standing] = changed
        self.wake()
        return changed

    def newest(self, conversations: Set[str], after: int) -> str:
        """The id of what the bot said or changed last in these conversations since a revision, or an empty text."""
        known = (self._conversations[name] for name in conversations if name in self._conversations)
        newer = [post for each in known for post in each.posts if post.revision > after and post.speaker is None]
        return max(newer, key=lambda post: post.revision).id if newer else ""

    def unread(self, email: str, conversation: str) -> int:
        """How many posts of others arrived since this person last looked."""
        known = self._conversations.get(conversation)
        if known is None:
            return 0
        newer = known.posts[known.seen.get(email, known.before) :]
        return sum(1 for post in newer if post.speaker is None or post.speaker.id != email)

    def first_unread(self, email: str, conversation: str) -> str:
        """The id of the oldest post this person hasn't seen, or an empty text."""
        known = self._conversations[conversation]
        newer = known.posts[known.seen.get(email, known.before) :]
        return newer[0].id if newer and known.posts[0] is not newer[0] else ""

    def see(self, email: str, conversation: str) -> None:
        """Note that this person has a conversation before their eyes."""
        known = self._conversations.get(conversation)
        if known is not None and known.seen.get(email) != len(known.posts):
            known.seen[email] = len(known.posts)
            self.wake()

    def wake(self) -> None:
        """Tell everybody who watches to look again."""
        for watch in self._watches:
            watch.set()

    def close(self) -> None:
        """Let everybody who watches go home."""
        self.closed = True
        self.wake()

    @contextmanager
    def watching(self) -> Iterator[asyncio.Event]:
        """An event that is set whenever something changed; look first, then wait."""
        watch = asyncio.Event()
        self._watches.add(watch)
        try:
            yield watch
        finally:
            self._watches.discard(watch)

    async def _open(self, conversation: str) -> _Conversation:
        async with self._loading:
            if conversation not in self._conversations:
                posts = list(await self._earlier(conversation))
                self._conversations[conversation] = _Conversation(posts, before=len(posts))
        return self._conversations[conversation]
