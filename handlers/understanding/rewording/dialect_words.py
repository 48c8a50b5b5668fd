"""Words as they are spoken in one part of the country, or by who grew up with another English, in everybody's words.

Only where no name of the council has the word itself. What is an ordinary word besides is none of them.
"""

import re
from collections.abc import Container

from handlers.understanding.rewording.texting import written_out
from handlers.understanding.words.tokens import plain, read_tokens
from handlers.understanding.words.word_list import words

_SCOTS = """
whaurs=wheres whan=when whaes=whose kent=knew oors=ours yersel=yourself masel=myself thae=those thir=these yins=ones
yin=one twa=two fower=four muckle=much mair=more maist=most ower=over owre=over abune=above abin=above ablow=below
unner=under roon=round oot=out oota=out_of intae=into fur=for wae=with awbody=everybody awthing=everything
anither=another ither=other ithers=others naebody=nobody naething=nothing ony=any onything=anything onybody=anybody
mony=many monie=many hunner=hundred gied=gave gaen=gone tak=take mak=make makkin=making takkin=taking
haud=hold hiv=have huv=have huvnae=havent hadnae=hadnt hisnae=hasnt winnae=wont wullnae=wont amnae=am_not
dae=do daen=doing dis=does heid=head hoose=house hooses=houses hoosing=housing toon=town cooncil=council guid=good
waur=worse warst=worst wrang=wrong richt=right lang=long auld=old hame=home hames=homes scuil=school
fowk=people siller=money baith=both atween=between afore=before ahint=behind efter=after yit=yet juist=just jist=just
nivver=never ilka=each yon=that thon=that telt=told polis=police lichts=lights licht=light
"""
_NORTH = """
divvent=dont divvint=dont divnt=dont gannin=going ganning=going gannen=going aal=all knaa=know knaw=know
broon=brown reet=right leets=lights hyem=home wheor=where weor=where whees=whos giz=give_me gis=give_me gizza=give_me_a
gissa=give_me_a gizzus=give_me howay=come_on haway=come_on worra=what_a thee=you thy=your thissen=yourself
thysen=yourself missen=myself mesen=myself oursen=ourselves nobbut=only allus=always appen=perhaps
summdy=somebody sumdy=somebody getten=got figger=figure figgers=figures figgur=figure figgurs=figures
reyt=very reight=very mekin=making tekin=taking ows=hows ave=have avent=havent aint=isnt alf=half ouse=house
ouses=houses ousing=housing ousehold=household ouseholds=households omes=homes ighways=highways appened=happened
appening=happening undred=hundred ealth=health wan=one summick=something summut=something
nuthin=nothing nothin=nothing sumthing=something sumat=something
"""
_SOUTH = """
fink=think finks=thinks fing=thing fings=things nuffink=nothing nuffin=nothing nuttin=nothing somefink=something
somefing=something sumfin=something summink=something summin=something anyfink=anything anyfing=anything
everyfink=everything everyfing=everything wiv=with wivout=without dat=that dats=thats dem=them dey=they dese=these
ting=thing tings=things wah=what tryna=trying_to finna=going_to wanna=want_to outta=out_of kinda=quite shoulda=should
coulda=could woulda=would yall=you gonny=going_to yow=you yower=your zummat=something zummut=something zum=some
vor=for vrom=from bist=are baint=isnt idn=isnt wadn=wasnt thas=thats thass=thats thet=that suffin=something yew=you
hev=have gooin=going goo=go theys=those dreckly=soon gurt=great
"""
_OVERSEAS = """
abeg=please wetin=what una=you oga=boss
diagramm=chart grafic=chart grafik=chart graphik=chart informations=information peoples=people yellows=ambers
"""
_TEXTED = """
wich1=which_one any1=anyone sum1=someone every1=everyone no1=nobody evry1=everyone l8=late l8r=later w8=wait gr8=great
2mw=tomorrow 2nite=tonight 2nyt=tonight 4got=forgot thnx=thanks tnx=thanks pleez=please plss=please
dnt=dont shw=show mny=many hwmany=how_many howmany=how_many hmny=how_many
whr=where bcos=because bcoz=because cuz=because thx=thanks rly=really
srsly=seriously probs=probably deffo=definitely smmry=summary wkly=weekly dly=daily
nxt=next frm=from ths=this thts=thats tht=that wth=with wthn=within btwn=between btw=by_the_way
1s=ones subs=subscriptions aftr=after befor=before sinse=since untill=until alot=a_lot
"""

SPOKEN = {
    said: meant.replace("_", " ")
    for pair in (_SCOTS + _NORTH + _SOUTH + _OVERSEAS + _TEXTED).split()
    for said, _, meant in [pair.partition("=")]
    if said != meant
}
_APOSTROPHE = re.compile(r"(?<![\w'])'(?P<rest>[aeiou][a-z]+)(?!')", re.IGNORECASE)
"""An h that is not spoken: "'ousing", "'as"."""
_CUT_OFF = re.compile(r"\b(?P<begun>[a-z]{2,}in)'(?![\w'])", re.IGNORECASE)
""" "Goin'", "doin'"."""
_WITHOUT_H = words(
    "ow as ad ave avent asnt adnt ere eres ouse ouses ousing ousehold ouseholds ome omes omeless omelessness alf"
    " undred undreds ighway ighways ealth igh igher ighest appened appens appening elp it its as ospital"
)


def with_words_written_out(text: str, *known: Container[str]) -> str:
    """The text with each such word, and each that is shortened, in full where it is no word of a name."""
    said = plain(text)
    if "'" in said:
        said = _CUT_OFF.sub(r"\g<begun>g", _APOSTROPHE.sub(_with_its_h, said))
    tokens = read_tokens(said)
    row = [token.word for token in tokens]
    put, at = "", 0
    for place, token in enumerate(tokens):
        beside = said[max(0, token.start - 1) : token.start] + said[token.end : token.end + 1]
        if token.raw.isupper() or "/" in beside or any(token.word in each for each in known):
            continue
        whole = SPOKEN.get(token.word) or written_out(row, place)
        if whole:
            put, at = f"{put}{said[at : token.start]}{whole}", token.end
    return put + said[at:] if at else (said if said != plain(text) else text)


def _with_its_h(found: re.Match[str]) -> str:
    return f"h{found['rest']}" if found["rest"].casefold() in _WITHOUT_H else found.group()
