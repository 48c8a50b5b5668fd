"""Words as they are typed on a phone, written out."""

import re
from collections.abc import Sequence

from handlers.understanding.periods.words import MONTHS
from handlers.understanding.rewording.swapped_letters import SWAPPED
from handlers.understanding.rewording.year_on_year import with_year_on_year
from handlers.understanding.words.pattern import Pattern
from handlers.understanding.words.seldom_said import SeldomSaid

_PAIRS = """
exec=executive execs=executives mgmt=management mgt=management mgmnt=management
wats=whats watz=whats wts=whats whts=whats cttee=committee ctte=committee cmttee=committee cmte=committee
shd=should shld=should wld=would cld=could wud=would cud=could abt=about wots=whats wat=what wht=what wen=when
doin=doing goin=going lookin=looking b4=before 2day=today ppl=people perf=performance plz=please thru=through
hv=have hav=have hvnt=havent prev=previous curr=current ind=indicator inds=indicators tgt=target tgts=targets
lite=light lites=lights nite=night dept=department depts=departments mtg=meeting mtgs=meetings resp=responsible
anythin=anything everythin=everything somethin=something summat=something owt=anything nowt=nothing bout=about
cos=because coz=because pic=picture num=number nums=numbers avg=average mgr=manager mgrs=managers gd=good
rd=road erd=red rde=red gren=green amebr=amber ambr=amber grn=green w/=with w=with wk=week mnth=month
ye=you gie=give daein=doing daeing=doing gaun=going
wi=with frae=from aye=yes nae=no nay=no didnae=didnt isnae=isnt wasnae=wasnt cannae=cant dinnae=dont hasnae=hasnt
arenae=arent willnae=wont gonnae=going whit=what whaur=where wha=who whos=whos hoos=hows hoo=how ken=know yous=you
hw=how hiway=highway hiways=highways
youse=you wor=our oor=our ma=my dunno=know gies=give lemme=let worrabout=what dint=didnt wunt=wont wernt=werent
cud=could tldr=summary evolution=trend
tmrw=tomorrow tmr=tomorrow tmro=tomorrow tmrrw=tomorrow 2moro=tomorrow 2mrw=tomorrow soz=sorry sos=sorry
n=and nd=and uns=ones em=them mnths=months qtrly=quarterly mthly=monthly yrly=yearly svc=service svcs=services
exc=excluding excl=excluding incl=including dir=directorate dirs=directorates poss=possible
fcst=forecast fcast=forecast opts=options rember=remember tomorow=tomorrow tommorow=tomorrow
wil=will ment=meant gon=gone def=definition defn=definition fig=figure figs=figures qs=questions nbr=neighbour
nbrs=neighbours biz=business yr=year yrs=years qtr=quarter
qtrs=quarters div=division divs=divisions mkt=market mkts=markets msgs=messages msg=message
ar=are maney=many meny=many wich=which whitch=which
rn=now kno=know betta=better backards=backwards hast=have tha=you nos=numbers gna=gonna obvs=obviously
sans=without ow=how av=have mek=make mekkin=making tek=take tekkin=taking agin=against shud=should kiddies=children
freq=frequency obvs=obviously
nt=not nw=now ws=was wis=was wos=was wiz=was wuz=was wur=were fae=from hae=have noo=now doon=down
aboot=about disnae=doesnt havenae=havent couldnae=couldnt wouldnae=wouldnt shouldnae=shouldnt werenae=werent
dinna=dont canna=cant tae=to hs=has wot=what u=you ur=your calc=calculated gv=give bn=been ds=does
"""

WRITTEN_OUT = SWAPPED | {short: whole for short, _, whole in (pair.partition("=") for pair in _PAIRS.strip().split())}
"""Only where no name, code or alias of the council has the word itself."""

_ASKS_FIRST = frozenset(("whats", "what", "which", "how", "who", "why", "where"))
_LEADS_TO_A_NAME = frozenset(("in", "for", "of", "and", "on", "across", "within", "plus", "or"))


def written_out(said: Sequence[str], place: int) -> str:
    """What a word is short for where it stands; empty for none.

    At the end of a text and behind a word that leads to a name it is no word that asks: "red in parks and wats".
    """
    whole = WRITTEN_OUT.get(said[place], "")
    ends = place > 0 and place == len(said) - 1 and said[place - 1] in _LEADS_TO_A_NAME
    return "" if ends and whole in _ASKS_FIRST else whole


_USUAL = """
last from just now how many next when this not what why has have was with will every send show give list tell need
much which where were their there than then them some since never they else
same time best worst top bottom red reds green greens amber
ambers target targets trend chart graph month months year years quarter week latest help more most only about before
after back down late date due done open end over under per plan because being been between could would should does
getting get got going gone good bad great people team status update report risk rate for can out see want know
"""

USUAL = tuple(_USUAL.split())
"""The words that questions are most often made of, the likelier first where two are shortened alike: "lst", "frm"."""

_FINANCIAL = SeldomSaid(
    r"\b(?:fin\.?|municipal|civic|fiscal|accounting|budget|budgetary|reporting)(?=[\s-]+(?:years?|yrs?)\b)",
    re.IGNORECASE,
)
_YEAR_ENDED = SeldomSaid(r"\bf\.?y\.?\s?e(?:nd(?:ed|ing)?)?\s+'?(?=(?:20)?\d\d\b)", re.IGNORECASE)
_RUN_ON = SeldomSaid(r"\b(\d\d[/-]\d\d)(?=[qhpm]\d)", re.IGNORECASE)
_ENDING = SeldomSaid(r"\bf\.?y\.?\s?e(?:nd(?:ed|ing)?)?\b", re.IGNORECASE)


_HEARD = (
    (
        SeldomSaid(
            r"(?<!to )(?<!you )(?<!can i )(?<!please )(?<!pls )\bre(?:a|e)d(?=\s+(?:(?:and|or|&)\s+ambers?|indicators?"
            r"|measures?|kpis?|metrics?|ones?|rated)\b)|(?<=amber and )re(?:a|e)d\b|(?<=amber or )re(?:a|e)d\b",
            re.IGNORECASE,
        ),
        "red",
    ),
    (
        SeldomSaid(
            r"(?<=\bany )re(?:a|e)ds\b|(?<=\bthe )re(?:a|e)ds\b|(?<=\bmy )re(?:a|e)ds\b|(?<=\bour )re(?:a|e)ds\b"
            r"|(?<=\ball )re(?:a|e)ds\b|(?<=\bmany )re(?:a|e)ds\b|\bre(?:a|e)ds(?=\s+(?:in|for|and ambers?)\b)",
            re.IGNORECASE,
        ),
        "reds",
    ),
    (
        SeldomSaid(r"\bshall we(?= (?:reach|hit|meet|make|achieve|get to|still|be|manage|come in)\b)", re.IGNORECASE),
        "will we",
    ),
    (SeldomSaid(r"(?<!\w)f/c(?!\w)", re.IGNORECASE), "forecast"),
    (SeldomSaid(r"\bre?member me(?= (?:tomorrow|tonight|later|on|at|in|to|about|next)\b)", re.IGNORECASE), "remind me"),
    (SeldomSaid(r"\bre-(?=let(?:s|ting|tings)?\b)|\bre (?=let times?\b|letting times?\b)", re.IGNORECASE), "re"),
)
"""What a telephone hears, or somebody takes, for another word: "the read measures", "any reads in waste", "re-let"."""


def _with_colours_heard(text: str) -> str:
    """The text with a colour where a telephone heard another word."""
    for pattern, colour in _HEARD:
        text = pattern.sub(colour, text)
    return text


_LISTED = SeldomSaid(
    r"^\s*(?:the |all )?((?:not yet available|not applicable|n/?a|nil returns?|no targets?|data only|baselines?|late"
    r"|suppressed|not due)\b.*?) list( please| pls)?[?.!\s]*$",
    re.IGNORECASE,
)
"""What is to be listed said first: "not yet available list"."""


_QUARTER_IN_MONTHS = Pattern(
    r"(?<=\w)\s*\((?:jan|apr|jul|oct)[a-z]*\s?(?:-|–|to)\s?(?:mar|jun|sep|dec)[a-z]*\)", re.IGNORECASE
)
_A_QUARTER = SeldomSaid(r"\b(?:q[1-4]|quarter|qtr)\b", re.IGNORECASE)
"""The months of a quarter that was named already: "the autumn quarter (Oct-Dec)"."""

_RATED_IN_BRACKETS = SeldomSaid(
    r"\b(?:not (?:so |very |too )?good|bad|poor|failing|worst|problem|off target|below target|behind)\s*"
    r"\((?=(?:red|amber|red (?:and|or|&) amber)s?\))([^()]+)\)",
    re.IGNORECASE,
)
"""The colour that somebody means by a looser word, in brackets behind it: "not good (red)"."""

_MONTH_NAMES = {number: name for name, number in reversed(MONTHS.items())}
_DATE = Pattern(
    r"(?<![\w./£-])(?P<day>0?[1-9]|[12]\d|3[01])(?P<parted>[/.-])(?P<month>0?[1-9]|1[0-2])(?P=parted)"
    r"(?:(?P<year>20\d\d)|(?<=/)(?P<short>[1-4]\d))(?![\w/-]|\.\d)"
)
"""A day in figures; a year of two only behind strokes, for "1.2.13" may be a code."""


def _day_in_words(found: re.Match[str]) -> str:
    year = found["year"] or f"20{found['short']}"
    return f"{int(found['day'])} {_MONTH_NAMES[int(found['month'])]} {year}"


_SHORT_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*"
_MONTH_OF_A_YEAR = SeldomSaid(
    r"(?<![\w./£-])(?:(?P<month>0?[1-9]|1[0-2])[/-](?P<whole>20\d\d)|(?P<zero>0[1-9])(?:/(?P<short>[1-4]\d)|\.(?P<dot>20\d\d)))"
    r"(?![\w/%.-])"
)
"""A month in figures: "06-2026", "07/26", "09.2026"; "9/26" may be nine of 26."""
_YEAR_FIRST = SeldomSaid(r"(?<![\w./£-])(?P<year>[12]\d)(?P<part>[qh][1-4])(?![\w/-])", re.IGNORECASE)
_MONTHS_IN_A_ROW = SeldomSaid(
    rf"\b(?P<first>{_SHORT_MONTH})/(?:{_SHORT_MONTH}/)*(?P<last>{_SHORT_MONTH})\b", re.IGNORECASE
)
_ONE_TIME = rf"(?:{_SHORT_MONTH}|q[1-4])"
_SEVERAL_TIMES = SeldomSaid(
    rf"\b(?P<first>{_ONE_TIME})(?: (?:v|vs|versus) {_ONE_TIME})+ (?:v|vs|versus) (?P<last>{_ONE_TIME})\b", re.IGNORECASE
)
""" "July v Aug v Sept": each of them, and no two."""
_SEASON_OF_A_YEAR = SeldomSaid(
    r"\b(?P<season>spring|summer|autumn|winter) '?(?P<year>[12]\d)(?![\w/%.-])", re.IGNORECASE
)
_SAME_LAST = SeldomSaid(r"\bsame (?=last (?:year|yr)\b)", re.IGNORECASE)
_EX = SeldomSaid(
    r"(?<=\w )ex (?=(?:the )?[a-z]{3,}\b)(?!(?:the )?(?:tenan|offend|servic|forces|armed|prison|staff|employ"
    r"|gratia|counc|mayor|partner|ni\b|bv|pis?\b|kpi))",
    re.IGNORECASE,
)
""" "Place ex planning" leaves planning out; who was a tenant is an ex tenant."""
_TIMES_BY_ARROW = SeldomSaid(r"\b(?P<first>[qhp][1-4](?: ?\d\d/\d\d)?)\s?(?:[-=]+>|→)\s?(?=[qhp][1-4])", re.IGNORECASE)
_WITHOUT = SeldomSaid(r"(?<![\w/])w/o(?![\w/])", re.IGNORECASE)


def _month_in_words(found: re.Match[str]) -> str:
    year = found["whole"] or found["dot"] or f"20{found['short']}"
    return f"{_MONTH_NAMES[int(found['month'] or found['zero'])]} {year}"


_WHAT_ABOUT = SeldomSaid(r"^(?P<lead>(?:(?:and|ok|so|but)[\s,]+)*)(?:w|h)bu(?=\s+\w)", re.IGNORECASE)
""" "Wbu planning": what about planning."""
_TIMES_OVER = SeldomSaid(
    r"\b(?P<colour>red|amber|green) (?:x ?(?P<count>[2-9])|(?P<times>[2-9]) ?x)"
    r"(?:(?: (?:running|in a row|on the trot))+)?(?!\w)",
    re.IGNORECASE,
)
_QUOTED_WITH_ITS_UNIT = SeldomSaid(
    r"^(?P<lead>(?:(?:and|so|ok|please|but)[\s,]+)*(?:where|who (?:entered|put|typed|gave|submitted|reported))\b"
    r"[^.?!,]*?\b\d[\d,]*(?:\.\d+)?) (?:days?|hours?|minutes?|mins|weeks?|months?|kg|tonnes?|percent|per cent)"
    r"(?=\s+(?:come|came|comes|get|got|was|is|been|derived|entered|taken|from|in|down)\b|\s*[?.!]*$)",
    re.IGNORECASE,
)
""" "Where does the figure of 44.5 days come from": the number is what is asked about, and days name nothing."""
_TIMES_IN_A_ROW = SeldomSaid(
    r"(?<=\w )times (?=(?:running|in a row|on the trot|on the spin|on the bounce)\b)", re.IGNORECASE
)
""" "Three times in a row": quarters, whatever has times in its name."""
_TIMES_ALONE = SeldomSaid(
    r"^(?P<lead>(?:(?:and|ok|now|make it|try|just) )*)(?:x ?(?P<count>[2-9])|(?P<times>[2-9]) ?x)"
    r"(?: (?:instead|now|then|please|pls))*[?.!\s]*$",
    re.IGNORECASE,
)
""" "Red x3" is red three times running; "x2 instead" after it another number of times."""


def _times_running(found: re.Match[str]) -> str:
    said = found.groupdict()
    return f"{said.get('colour') or said['lead'].strip()} {found['count'] or found['times']} quarters running".strip()


_NOWADAYS = SeldomSaid(r"\bthese days\b(?=\s*(?:[?.!,;]|$|please\b|pls\b|then\b))", re.IGNORECASE)
"""A time, though days are in many names: "the 91 days figure these days"."""


def with_times_written_out(text: str) -> str:
    """The text with what is short for a financial year in full, so that it is no name: "fin year", "FYE March 2025".

    A year and what it runs on into are parted: "24/25Q1"; so are a day, a month and a year: "31/3/26".
    A colour that a telephone heard as another word is put right as well, and a list that is said last.
    """
    text = _TIMES_BY_ARROW.sub(r"\g<first> to ", text)
    text = _RATED_IN_BRACKETS.sub(r"\1", text)
    text = _QUARTER_IN_MONTHS.sub("", text) if _A_QUARTER.search(text) else text
    text = _DATE.sub(_day_in_words, _NOWADAYS.sub("nowadays", _EX.sub("excluding ", _WITHOUT.sub("without", text))))
    text = _WHAT_ABOUT.sub(r"\g<lead>what about", text)
    text = _QUOTED_WITH_ITS_UNIT.sub(r"\g<lead>", text)
    text = _TIMES_IN_A_ROW.sub("quarters ", text)
    text = _TIMES_ALONE.sub(_times_running, _TIMES_OVER.sub(_times_running, _SAME_LAST.sub("same time ", text)))
    text = _SEVERAL_TIMES.sub(r"\g<first> to \g<last>", text)
    text = _MONTHS_IN_A_ROW.sub(r"\g<first> to \g<last>", _MONTH_OF_A_YEAR.sub(_month_in_words, text))
    text = _SEASON_OF_A_YEAR.sub(r"\g<season> 20\g<year>", _YEAR_FIRST.sub(r"\g<part> \g<year>", text))
    text = _LISTED.sub(r"list \1\2", with_year_on_year(_with_colours_heard(text)))
    text = _YEAR_ENDED.sub("FY", _FINANCIAL.sub("financial", _RUN_ON.sub(r"\1 ", text)))
    return _ENDING.sub("financial year ending", text)
