"""Subjects that no council measures: the weather, sport, food, travel, programming, politics and general knowledge."""

from handlers.understanding.words.screening import Screen

_WEATHER = (
    r"(?:rain\w*|snow\w*|sunny|sunshine|drizzl\w*|hail|thunder\w*|heatwave|frosty|windy|foggy|boiling|chilly|freezing"
    r"|pour\w*"
    r"|sleet|scorcher|clear up|brighten up)"
)
_PLAY = (
    r"(?:football|footy|rugby|cricket|tennis|golf|snooker|darts|boxing|grand prix|formula (?:1|one)|f1|world cup"
    r"|premier league|fa cup"
    r"|champions league|six nations|ashes|wimbledon|olympics?|euros|derby|semi ?finals?|cup final|play ?offs?"
    r"|the match|the game)"
)
_SCREEN = (
    r"(?:telly|tv|television|netflix|iplayer|cinema|film|films|movie|movies|series|episode|soap|eastenders|corrie"
    r"|strictly|bake off)"
)
_COOKED = (
    r"(?:eggs?|cakes?|curry|curries|pizzas?|pasta|lasagne|roast(?: dinner)?|soup|steak|chips|pancakes?|bread|scones?"
    r"|chilli|omelette"
    r"|spag bol|bolognese|risotto|pie|brownies?|biscuits?|rice|chicken|salmon|turkey|sandwich(?:es)?|cocktails?)"
)
_PROGRAM = (
    r"(?:python|javascript|java|sql|html|css|vba|macro|regex|bash|script|function|algorithm|formula|vlookup|xlookup"
    r"|pivot table|code)"
)
_LANGUAGE = (
    r"(?:french|spanish|german|italian|welsh|polish|latin|mandarin|chinese|japanese|urdu|arabic|portuguese|gaelic)"
)
_POLITICIAN = (
    r"(?:prime minister|pm|president|chancellor|home secretary|foreign secretary|opposition|king|queen|royal family"
    r"|royals|pope"
    r"|government|downing street|parliament|westminster|house of (?:commons|lords)|general election|by ?election|polls)"
)
_TO_TAKE = r"(?:umbrella|brolly|raincoat|coat|wellies|sun ?cream|sunglasses|waterproofs|jumper)"

_OUT_FOR = (
    r"(?:pints?|beers?|drinks?|wine|gin|cider|cuppa|coffee|brew|cup of tea|curry|kebab|pizza|takeaway|chinese|lunch"
    r"|dinner|breakfast|walk|run|smoke|fag|swim|dance|date|nap|holiday|night out)"
)
_WHEN_OUT = (
    r"(?: (?:after|later|then|tonight|tomorrow|at|on|with|in|instead|sometime|soon|work|§|me|us|@|lunchtime|mate|love"
    r"|the"
    r"|pub))*$"
)

_SUBJECTS = (
    (
        r"(?:fancy|want|wanna|up for|on for|coming|come|going|go|nip|pop|pop out|nip out|time|meet|meeting"
        r"|join (?:me|us)|treat (?:me|us|you)|buy (?:me|us|you)|get (?:me|us)|owe (?:me|us|you))"
        r"(?: (?:to|out|for|go|going|having|an?|some|the|that|another|quick|cheeky|wee|swift|nice|few|couple of|of"
        rf"|one))+ {_OUT_FOR}{_WHEN_OUT}"
    ),
    rf"(?:will|is|gonna|going to|might|does|does it look like|think|chance of|likely to)(?: \S+){{0,4}}? {_WEATHER}",
    rf"(?:need|take|bring|wear|pack|want|carry|grab)(?: \S+){{0,3}}? {_TO_TAKE}",
    (
        r"(?:how )?(?:hot|cold|warm|wet|mild|nice|temperature|forecast)(?: \S+){0,4}? (?:outside|out there|tomorrow"
        r"|tonight|weekend)"
    ),
    (
        r"what(?:s| is) (?:it|the weather|the forecast|the temperature) (?:like |doing |going to be )*(?:outside|out"
        r"|tomorrow|today)"
    ),
    (
        rf"(?:who|what|when|did|will|how|is|are|was|score|scores|result|results|watch|watching|fixture"
        rf"|fixtures)(?: \S+){{0,6}}? {_PLAY}"
    ),
    (
        r"(?:who|did|will|how)(?: \S+){0,4}? (?:win|won|lose|lost|beat|draw|get on|score|scored|play"
        r"|playing)(?: \S+){0,3}? (?:last night"
        r"|on saturday|on sunday|at the weekend|away|@|the (?:cup|league|title|final|match|game|toss))"
    ),
    (
        rf"(?:whats|what is|anything|what should i|what to|good|seen|watch|watching"
        rf"|recommend)(?: \S+){{0,5}}? {_SCREEN}(?! licen)"
    ),
    (
        rf"(?:how (?:do|long|should|many|to|can)|recipe|make|bake|cook|boil|fry|roast|poach|order|fancy"
        rf"|calories)(?: \S+){{0,6}}? {_COOKED}"
    ),
    (
        r"(?:recommend|suggest|know|find|book|where|best|nicest|nearest|decent|tastiest)(?: \S+){0,5}?"
        r" (?:restaurants?|curry house|takeaways?|chippy|cafe"
        r"|caf\w|pubs?|bars?"
        r"|hotels?|florist|barber\w*|hairdresser\w*|plumber|electrician|dentist|gym|holiday|present|gift)"
        r"(?! (?:inspect\w*|hygiene|rat\w*|licen\w*))"
    ),
    (
        r"(?:have|having|eat|cook|get) for (?:my |our )?(?:lunch|dinner|tea|supper|breakfast|pudding)|(?:when"
        r"|what (?:day"
        r"|date))"
        r"(?: is| does| will)? (?:\S+ )?(?:easter|christmas|xmas|diwali|eid|ramadan|bank holiday|mothers day"
        r"|fathers day"
        r"|pancake day"
        r"|bonfire night|halloween|new years? (?:day|eve)|(?:the )?clocks? (?:go|change))(?: fall| on| this year| be"
        r"| day)*$"
    ),
    r"tell me (?:something (?:funny|interesting|nice|i dont know)|a (?:fact|fun fact|secret|lie|bedtime))",
    (
        r"whats for (?:lunch|dinner|tea|supper|breakfast)|what should i (?:eat|cook|wear|have for|buy|get (?:my|him|her"
        r"|for))"
    ),
    rf"(?:write|code|build|debug|fix|create|give)(?: \S+){{0,4}}? {_PROGRAM}",
    (
        r"(?:write|give|tell|sing|compose|make|know|got)(?: \S+){0,4}? (?:jokes?|poems?|limericks?|haikus?|rhymes?"
        r"|riddles?|puns?|songs?"
        r"|rap|story|stories|speech|cover letter|best man|one liners?|quiz|trivia|sonnets?|lyrics)"
    ),
    (
        r"make me (?:laugh|smile)|cheer me up|(?:knock knock|toss a coin|flip a coin|roll (?:a|the) dic?e"
        r"|pick a (?:card"
        r"|number|colour))"
    ),
    (
        rf"(?:what do you|whats your|what is your|do you|your)(?: \S+){{0,5}}? (?:of|about|on|like|trust|support|vote"
        rf"|voting|view)(?: \S+){{0,4}}?"
        rf" {_POLITICIAN}"
    ),
    (
        rf"(?:who|whos|when|which|what|how|is|are|will|should|think)(?: \S+){{0,6}}? (?:the )?(?:next |new |last "
        rf"|current )?{_POLITICIAN}"
        r"(?: (?:then|now|going|be|called|next|this|do|doing|resign\w*|lose|win|to|fall|collapse|last|survive|quit))*$"
    ),
    (
        r"do you (?:believe|love|like|dream|sleep|eat|drink|have (?:feelings|a (?:name|family|girlfriend|boyfriend|soul"
        r"|favourite)))"
        r"(?= |$)(?! (?:it|that|this|the figure))"
    ),
    r"(?:believe in|does|is there (?:a|any)) (?:god|heaven|ghosts?|aliens?|life after|father christmas|santa)",
    r"(?:whats|what is) (?:your|the) (?:favourite|star sign|meaning of life|best (?:song|film|book|album|band|joke))",
    (
        r"(?:how old|are you (?:single|married|alive|conscious|sentient|happy|sad|bored|chatgpt|claude|siri"
        r"|alexa))(?: are you)?$"
    ),
    (
        rf"(?:whats|what is|how do (?:you|i|we) say|say|translate|spell|how do you spell)(?: \S+){{1,6}}? (?:in|into"
        rf"|to) {_LANGUAGE}"
    ),
    r"how (?:do you|to) (?:spell|pronounce|tie|knit|change a tyre|unblock|fix a|get rid of|grow)(?= )",
    (
        r"(?:square root|cube root|times table|pi to|factorial)(?= |$)|(?:whats|what is) \d[\d,.]* (?:times|x|plus"
        r"|minus"
        r"|divided by"
        r"|multiplied by|squared|cubed)(?= |$)|\d[\d,.]* (?:miles|km|kilometres|pounds|kg|stone|ounces|pints|celsius"
        r"|fahrenheit|inches"
        r"|feet|euros|dollars) (?:in|to|into) (?:\S+ )?(?:miles|km|kilometres|pounds|kg|stone|grams|litres|celsius"
        r"|fahrenheit|cm"
        r"|metres|euros|dollars|sterling)"
    ),
    (
        r"(?:who|when was|when did|where was)(?: \S+){0,3}? (?:invented|discovered|wrote|painted|composed|sang|directed"
        r"|assassinated|born"
        r"|crowned|founded|fought|died)(?= )(?! (?:the )?(?:comment|note|report|figure|it|that|this))"
    ),
    (
        r"(?:how (?:tall|high|deep|far|long|big|old|heavy|fast) (?:is|are|was)|distance (?:to|from|between)"
        r"|capital (?:city )?of"
        r"|population of|currency (?:of|in)|how many (?:planets|countries|continents|moons|legs|days in|bones"
        r"|people live in))"
        r"(?= (?:the )?(?:moon|sun|earth|mars|everest|eiffel|world|england|france|spain|germany|london|paris|australia"
        r"|america|big ben"
        r"|mount|river|ocean|sea|a (?:giraffe|whale|dog|cat|marathon|mile|light year)|human|february|leap)|$)"
    ),
    (
        r"(?:next |last |first |cheap(?:est)? |what time is the |when is the |get |catch |book )+(?:train|trains|flight"
        r"|flights|ferry|coach|bus"
        r"|tram|taxi|uber|eurostar)(?= (?:to|from|home|out|into|back|for|leave|@)|$)"
    ),
    (
        r"(?:quickest|best|fastest|shortest) (?:way|route) (?:to|from|home)|(?:how (?:do|can|would|should) i"
        r"|directions?) (?:get |drive |walk )?to"
        r" (?:the )?(?:station|airport|london|town hall|motorway|hospital|beach|pub|shops?|m\d+)(?= |$)|traffic (?:on"
        r"|like"
        r"|jam)"
    ),
    (
        r"(?:bitcoin|crypto\w*|ethereum|ftse|nasdaq|stocks and shares|share price|mortgage rates?|interest rates?|isa"
        r"|premium bonds"
        r"|exchange rate|euro rate|lottery|lotto|euromillions|horoscope|star sign|zodiac|tarot|astrology)(?= |$)"
    ),
    (
        r"(?:symptoms of|cure for|good for|remedy for|treat|got) (?:a |an |my )?(?:headache|hangover|sore throat|cold"
        r"|flu"
        r"|migraine|back ?ache"
        r"|hay ?fever|hiccups|toothache)(?= |$)"
    ),
    (
        r"(?:my|a|the) (?:dog|cat|puppy|kitten|hamster|goldfish|budgie|boyfriend|girlfriend|wife|husband|mum|dad|nan"
        r"|kids?"
        r"|daughter|son"
        r"|mother in law)(?= (?:is|has|ate|keeps?|wont|loves?|likes?|needs?|want\w*|birthday)|s birthday|$)"
    ),
    (
        r"(?:christmas|birthday|wedding|anniversary|valentines?) (?:present|presents|gift|gifts|cards?|party|dinner"
        r"|lunch"
        r"|do|jumper|song)"
    ),
    (
        r"(?:whos? ?(?:ll|will|is|are|s)?(?: (?:going to|gonna|likely to|tipped to))?|will \S+) win(?:ning|s)?"
        r"(?: \S+){0,4}? (?:by ?elections?|elections?|referendum|seats?|match|game|league|cup|race"
        r"|derby|final|bake off|strictly)"
    ),
    r"(?:breaking )?news (?:headlines|today|on the bbc|from ukraine|about trump)|in the (?:news|papers) today",
)

OUTSIDE_SUBJECTS = Screen.of(((pattern, "outside") for pattern in _SUBJECTS), before=r"(?<![\w§])", after=r"(?!\w)")


def outside_subject(text: str) -> bool:
    """Whether a text, in which no indicator is named, is about something that no council measures."""
    return any(pattern.search(text) for pattern, _ in OUTSIDE_SUBJECTS.likely(text))
