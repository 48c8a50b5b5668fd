"""Parts of idioms of money: what is spent, what it is held against, what is left and in what trouble it is."""

WHOSE = r"(?:(?:its|their|the|our|your|his|her|my|agreed|approved|planned|annual|full|financial|whole|set) )*"
MONEY = r"(?:money|cash|funds|funding|dosh|brass|pounds|pennies|budgets?)"
SPEND = r"(?:spend(?:ing)?|money|cash|budgets?|costs?|expenditure|finances?)"
LIMIT = (
    r"(?:budgets?|(?:cash|spending|expenditure|budget) (?:limits?|caps?|ceilings?)|allocations?|allowances?"
    r"|(?:approved |financial |budget |cash )(?:estimates?|envelopes?|provision)|control totals?|means)"
)
PASSES = (
    r"(?:breach(?:es|ed|ing)?|bust(?:s|ed|ing)?|burst(?:s|ing)?|blow(?:s|n|ing)?|blew|exceed(?:s|ed|ing)?"
    r"|smash(?:es|ed|ing)?|overr[ua]n(?:s|ning)?|overshoot(?:s|ing)?|overshot|outspen[dt](?:s|ing)?|break(?:s|ing)?"
    r"|(?:go(?:es|ing|ne)?|went|run(?:s|ning)?|ran|com(?:e|es|ing) in|came in|push(?:ed|ing)?|liv(?:e|es|ed|ing)"
    r"|operat(?:e|es|ed|ing)|work(?:s|ed|ing)?|spen[dt](?:s|ing)?|stray(?:ed|ing)?)"
    r" (?:well |way |far |miles |slightly |a bit )?(?:over|past|beyond|through|above|outside))"
)
THAN_PLANNED = (
    r"(?:was |were |had been |is |are |it |they |we |he |she |you |i |what |originally |ever |the )*"
    r"(?:planned|budgeted(?: for)?|expected|forecast|projected|allowed(?: for)?|agreed|thought|reckoned"
    r"|bargained for|anticipated|intended|supposed to|meant to|should(?: have| be)?|(?:had|have|has)(?: got)?"
    r"|can afford|could afford|given|allotted|allocated|handed|awarded|budgets?(?: allow(?:s|ed))?|plan(?:"
    r" allow(?:s|ed))?)"
)
SPENDS = (
    r"(?:(?:spen[dt](?:s|ing)?|cost(?:s|ing)?|pay(?:s|ing)?|paid|shell(?:ed|ing) out|fork(?:ed|ing) out"
    r"|get(?:s|ting)? through|got through|us(?:es|ed|ing))(?: up| us| out)*)"
)
MUCH = r"(?:far |much |a lot |a good deal |way |rather |quite a bit |even |significantly |considerably )*"
LEFT = r"(?:left(?: over)?|to spare|spare|going spare|unspent|remaining|in hand|in the bank|in reserve|to play with)"
POT = r"(?:pot|kitty|bank|coffers|tank|till|purse|wallet|piggy bank)"
WORST = r"(?:deepest|worst|direst|biggest|most|gravest|sorriest)"
TROUBLE = r"(?:trouble|state|shape|mess|hole|straits|difficult(?:y|ies)|bother|strife|crisis)"
WHICH_SERVICES = (
    r"(?:which|what|who(?:s|ll| will)?|any(?:one|body)?)(?: (?:of )?(?:the |our )?(?:services?|teams?|departments?"
    r"|depts|directorates?|areas?|portfolios?|heads|managers))?"
)
"""What asks for several services: "which departments", "who's"."""
