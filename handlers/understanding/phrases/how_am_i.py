"""How somebody asks after all of their own at once: "how am i doing"."""

HOW_AM_I = (
    r"(?:how am i|how im|hows me|am i)(?: actually| really| currently)*"
    r" (?:doing|getting on|getting along|performing|faring|shaping up|looking|placed|fixed)"
    r"(?: (?:ok|okay|alright|all right|well|fine|so far))*"
)
