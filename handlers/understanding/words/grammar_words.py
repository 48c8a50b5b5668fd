"""The words that questions are made of, so that a slip of the finger in one of them is put right."""

from handlers.understanding.words.word_list import words

GRAMMAR = words("""
    red reds amber ambers green greens rating ratings indicator indicators measure measures target targets trend trends
    chart charts graph plot compare compared comparison versus against quarter quarters quarterly monthly annual
    annually yearly month months year years half january february march april june july august september october
    november december spring summer autumn winter latest current previous portfolio portfolios service services
    directorate directorates priority priorities strategic operational statutory performance performing summary
    headlines headline overview status exception exceptions outstanding overdue submitted submit returned return returns
    missing deadline deadlines owner owns responsible responsible definition calculated calculate measured tolerance
    floor threshold forecast forecasts projected recover recovery track commentary comment comments provisional approved
    signed published entered source budget budgets overspent underspent overspend underspend variance variances
    spending money risk risks register project projects programme milestones action actions plan improvement meeting
    meetings agreed decided minutes benchmark neighbours nearest national average better worse worst best bottom biggest
    improved improving deteriorated declined consecutive running spreadsheet excel change changed changes correct noise
    significant seasonal questions question explain reason reasons happened remind reminder subscribe council whole ward
    wards area areas which where what when whose show list chart below above under excluding except everything anything
    director directors people staff available figure figures number numbers percent percentage including breakdown
    response responses turnaround compliance tonnage tonnes cost costs process processing arrive transaction
    transactions schedule due digest preview newsletter
    press public channel draft drafts election weather behind risk delayed complete paused stalled
    suspended underway xmas christmas
    """)
