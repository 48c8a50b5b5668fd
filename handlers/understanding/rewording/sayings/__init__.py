"""All tables of sayings: turns of phrase of many sorts with the plain words for them, one file for each meaning.

`lists/` holds what is said of lists, counts and ratings, `work/` of money, risks, projects, actions and meetings, and
`shown/` what is asked of something that was just shown. A saying of the first two is put in plain words wherever it
stands in a text (`saying.py`); one of the third must be all that is said, idle words apart, since only what was shown
tells what it is about (`turns_of_speech.py`).
"""
