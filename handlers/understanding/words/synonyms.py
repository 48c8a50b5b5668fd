"""What people in local government call the same thing, whichever council they work for.

Each line is one meaning; its phrases, split by `|`, may stand for one another when a name is looked
for. A phrase with a `?` may be said for the others, but is none of them where a name has it: the "waiting list"
of another service is no housing register. A line may go on after a backslash.
"""

_LINES = """
saving | saved
operation | ops
council tax | ctax | c tax | counciltax
business rates | nndr | non domestic rates | nndrs | bus rates
temporary accommodation | ta | temp accom | temp accommodation | b and b | b and bs | \
    bnb | bed and breakfast | emergency accommodation
void | empty property | empty home | relet | re let | vacant property | empty council home
missed bin | missed collection | bin missed | missed bin collection | uncollected bin | missed refuse collection
bin | refuse | waste collection | rubbish | black bag | wheelie bin | dustbin
fly tip | fly tipping | flytip | flytipping | flytips | illegal dumping | dumped rubbish
freedom of information | foi | fois | foi request | information request
subject access | sar | sars | dsar | subject access request
sickness absence | sickness | absence | sick day | days lost | sick leave | off sick | absenteeism | \
    working days lost | staff sickness
anti social behaviour | antisocial behaviour | asb
telephone call | call | phone call | phone | telephone
call answering | call answered | telephone answering | phones answered | calls answered | answer the phone | \
    pick up the phone
contact centre | call centre | customer contact centre
street light | street lighting | lamp post | lamppost | streetlight | lights out
pothole | defect | carriageway defect | road defect | highway defect | road repair
death | died | die | dying | fatality | fatalities
injury | injured | hurt
birth | born
theft | stolen | thefts
killed or seriously injured | ksi | road casualty | serious road injury | road death | road injury
looked after child | looked after kid | child in care | lac | cla | clas | kid in care | children looked after | \
    cared for child
education health and care plan | ehcp | ehc plan | ehc | ehcps | education health and care | \
    education health and care needs assessment | ehc needs assessment
not in education employment or training | neet | neets
child protection plan | cpp | cp plan
delayed transfer of care | dtoc | delayed discharge | bed blocking | delayed transfer | hospital discharge delay
care home | residential care | nursing home | nursing care | residential placement | residential home
home care | domiciliary care | dom care | homecare | care at home
direct payment | dp | self directed support
disabled facilities grant | dfg | dfgs | adaptation | housing adaptation | disabled adaptation
rent arrears | arrears | rent owed | unpaid rent | rent debt
rent collection | rent collected | collect rent
housing benefit | hb
council tax support | ctr | cts | council tax reduction | council tax benefit | ctb
rough sleeper | rough sleeping | sleeping rough | street homeless
homelessness | homeless | homeless people
housing waiting list | housing register | waiting list?
affordable home | affordable housing | social housing | affordable homes delivered
new home | house built | housing completion | net additional home | housing delivery | homes built
planning application | planning app | planning apps | planning decision | development control | dev control
major application | major planning application | planning major | major
minor application | minor planning application | planning minor | minor
recycling | recycled | recycle | reuse recycling and composting
carbon | co2 | greenhouse gas | emission | carbon footprint
staff turnover | turnover | staff leaver | staff leaving | people leaving | staff who left
agency staff | agency | agency worker | temp staff | temps | interim
appraisal | pdr | pdp | performance development review | one to one
accident | riddor | health and safety incident
complaint | complain | grievance
stage one complaint | stage 1 complaint | stage 1
ombudsman | lgo | lgsco
payment | paid | pay | paying
invoice | supplier payment | bill | prompt payment
employee | staff | workforce | worker | colleague
resident | citizen | the public
customer | service user | client
satisfaction | satisfied | happy | happiness
library visit | library | libraries
leisure centre | gym | swimming pool | sports centre
swim | swimming
crime | crimes | offence | criminal
burglary | break in | burglaries
domestic abuse | domestic violence | dv | da
violent crime | violence | violence with injury | violence against the person
web | website | webpage | internet | online
digital | online | self service
bus | buses | public transport
journey | ride | rode | ridden | riding
household | home
speed | turnaround time | time taken | how quickly | how fast | processing time
wait | waiting time | waiting
on time | in time | within timescale | on schedule | prompt | promptly | punctuality | punctual | timely | \
    timeliness | in timescale | within timescales | to time | within target time | in prescribed time | \
    within deadline
road | highway | carriageway
pavement | footway | footpath
school | schools
pupil | student | schoolchild
exclusion | excluded | expelled | expulsion | suspension | suspended
attendance | truancy | absent
child | children | kid | kids | bairn | bairns | wean | weans | \
    young person | youngster | young people | cyp | childrens
older person | elderly | pensioner | older people | old people
adult social care | asc | adult care | social care for adults
children social care | csc | childrens services | children services
special educational needs | sen | send
public health | ph
smoking quit | stop smoking | quit smoking | quitter | smoking cessation | smoker | smoking
obesity | overweight | healthy weight
food hygiene | food safety | scores on the doors | hygiene rating
licence | licensing | license
tree preservation order | tpo | tpos
empty shop | vacant shop | vacant unit | shop vacancy | town centre vacancy
jobless | unemployed | unemployment | claimant | out of work
apprentice | apprenticeship
volunteer | volunteering
budget variance | overspend | underspend
saving | efficiencies | efficiency
capital programme | capital spend | capital
debt | sundry debt | money owed
council house | council home | council housing | tenancy | social rented
decent home | decent homes standard | non decent
repair | maintenance | fix
gas safety | gas check | gas certificate | lgsr | cp12
damp and mould | mould | damp
tenant | tenancy
eviction | evicted
street clean | street cleaning | street cleansing | street cleanliness | litter | clean street
graffiti | tagging
park | open space | green space
allotment | allotments
parking | car park | pcn | penalty charge notice
air quality | no2 | nitrogen dioxide | pollution
safeguarding | section 42 | s42
section 106 | s106 | developer contribution
first contact | first point of contact | first time
help desk | helpdesk | service desk | it support
system availability | uptime | downtime
computer | it | ict | information technology
human resources | hr | personnel
revenues and benefits | revs and bens | revenue and benefits
environmental health | eh | env health
legal services | legal
finance | financial services
training | learning
vacancy | vacancies | unfilled post | vacant post
mobility | blue badge
registrar | registration | births and deaths
planning appeal | appeal
app | application
recommendation | rec | recs
query | queries | enquiry
building control | building regs | building regulations
trading standards | ts
ambulance | paramedic
"""

GROUPS: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.strip().removesuffix("?") for phrase in line.split("|")) for line in _LINES.strip().splitlines()
)
SAID_ONLY: frozenset[str] = frozenset(
    phrase.strip().removesuffix("?") for phrase in _LINES.replace("\n", "|").split("|") if phrase.strip().endswith("?")
)
"""Phrases that stand for another when they are said, not in a name."""
