"""Two plain pages that every app directory asks for: what is kept about people, and what to rely on."""

from aiohttp import web

_PAGE = """<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Outturn: {title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 40rem; padding: 0 1rem; }}
</style>
</head>
<body>
<main>
<h1>{title}</h1>
{content}
</main>
</body>
</html>
"""

PRIVACY = _PAGE.format(
    title="Privacy",
    content="""<p>Outturn collects a council's performance figures in its own chat and answers questions about them.
The council that uses it decides what it is used for, and keeps its database.</p>
<h2>What is kept</h2>
<ul>
<li>Who you are at work: name, work e-mail address, role and service, as your council lists them.</li>
<li>Your account in Slack or Teams, and what is needed to write to you there.</li>
<li>Who can read the channels in which a management team is told of its figures:
their account, name and e-mail address there, so that nothing is shown to people who may not see it.</li>
<li>The figures, comments and decisions you give, with your name, the time and where you gave them.
Earlier versions stay, so that a figure can be traced.</li>
<li>What stands in a form you have not sent yet, so that you can go on with it. Nobody else sees it.</li>
<li>The files you attach as evidence, and the words you teach Outturn, with your name.</li>
<li>The messages Outturn has sent, whether each arrived, and which question of yours it answered:
when a figure is corrected, the answers that showed it are corrected too.</li>
<li>Your last question in a conversation, so that the next one can follow from it. It is used for half an hour.</li>
<li>What you asked to be reminded of or to be sent regularly. Once you stop it, it is used no more.</li>
</ul>
<p>Of messages it was not sent, in a channel or anywhere else, nothing is kept.</p>
<h2>What is not done</h2>
<p>Nobody is tracked. There are no advertisements, no analytics and, on these pages, no cookies.
Nothing is passed on to anybody outside the council and the chat it is used in.</p>
<h2>Who to ask</h2>
<p>Your council's performance officers: about what is kept of you, to have it corrected, or to have it removed.</p>""",
)

TERMS = _PAGE.format(
    title="Terms of use",
    content="""<p>Outturn is for people who work with a council's performance figures,
and those whom the council invites.
Your council's own rules about its information hold here too.</p>
<ul>
<li>A figure marked as provisional has not been signed off. Please don't publish it.</li>
<li>Outturn shows what people have entered and how it is rated. It can't know whether a figure is right.</li>
<li>What you may see depends on your role. Please don't pass on what is shown to you alone.</li>
<li>Outturn is free software under the MIT licence and comes without warranty.</li>
</ul>
<h2>Who to ask</h2>
<p>Your council's performance officers.</p>""",
)

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
}


def add_routes(app: web.Application) -> None:
    """Serve both pages at the addresses that the app's manifest names: /privacy and /terms."""
    app.router.add_get("/privacy", _privacy)
    app.router.add_get("/terms", _terms)


async def _privacy(_request: web.Request) -> web.Response:
    return _answer(PRIVACY)


async def _terms(_request: web.Request) -> web.Response:
    return _answer(TERMS)


def _answer(page: str) -> web.Response:
    return web.Response(text=page, content_type="text/html", headers=_HEADERS)
