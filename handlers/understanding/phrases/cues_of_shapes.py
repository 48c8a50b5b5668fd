"""Turns of phrase for the shape of an answer: a chart, a table, a spreadsheet, columns."""

SHAPES: dict[str, tuple[str, ...]] = {
    "columns": (
        (
            r"(?:with|showing|including|along with|together with|and)(?: (?:all|the|their|its|current|latest|rag))*"
            r" (?:ratings?|rags?|rag (?:ratings?|status(?:es)?)|statuses|colours|values|direction of travel)"
            r"(?: (?:please|pls))*$"
        ),
    ),
    "chart": (
        (
            r"(?:(?:as|in|with|on) )?(?:a |an |the |me a )?(?:line |bar |nice |quick |pretty )*(?:charts?"
            r"|graphs?|graphed|charted|plots?|plotted|grpah|grafs?"
            r"|graphically|visually|visual|visuals|visualise"
            r"|diagram|graphic|infographic|pic|drawing|draw)(?: of| for| it| that| this| me| showing| with)*(?! limits)"
        ),
        (
            r"(?:draw|sketch|plot|trace)(?: me| us| up| out)* (?:an?|the) (?:\w+ )?(?:line|curve)(?: for| of| showing"
            r"| with| on)?(?= |$)"
        ),
        r"(?:as a |(?<=§ )|(?<=@ ))line(?=(?: (?:please|pls|plz|thanks|thx|ta))?$)",
    ),
    "table": (
        (
            r"(?:as|in|into) (?:a |the )?(?:table|list|rows|tabular|text|words|plain text|numbers)(?: form"
            r"| format| instead)?|tabulate(?:d)?|(?:a |the )table(?: of| for| please| instead)?(?= |$)"
            r"|^(?:(?:and|now|ok|just|as|a|the|one|can i have|give me|make it|do|do it)\s+)*tables?"
            r"(?: (?:please|pls|plz|then|instead|too|form|format|view|version|now))*$"
            r"|(?:just|only) (?:the )?(?:raw )?numbers(?= (?:only|please|instead)|$)"
        ),
    ),
    "spreadsheet": (
        (
            r"(?:as |in |to |into |for |send (?:me )?(?:that |it |this |them |these )?(?:as )?)*(?:a |an "
            r"|the )?(?:spread ?sheets?|excel|xlsx?|csv|workbook|download|export|exported|export (?:it"
            r"|this|that|them)|google sheets?)(?: file| sheet| format| version| of| for| please| it| that"
            r"| this)*"
        ),
    ),
}
