"""Words of everyday English: what is spelt like one of them is no slip of the finger for another word."""

from handlers.understanding.words.word_list import words

COMMON = words("""
    abandons ability able abort aborted aborting aborts about above absence absent absolute abstract absurd abuse
    academic accept accepted accepts access accessed accesses accident account accounts accuracy accurate achieve
    achieved acquire acquired across acting action actions activate active actively activity acts actual actually
    adapt adapted added addendum adding addition address adds adhere adjacent adjust adjusted admin adopt adopted
    advance advanced advice advised advisory affect affected affects after again against agency agenda agent
    agents agree agreed agrees ahead aims alert alias aliased aliases align aligned aligns alive alleging allocate
    allow allowed allowing allows almost alone along alpha already also alter altered although always amended
    among amount amounts analyse analysis analyze ancestor anchor anchors ancient android angle angry animal
    animals annotate annoying another ansi answer answers anymore anyone anything anyway anywhere apart appear
    appeared appears append appended appends applied applies apply applying approach approval approved apps arabic
    arch archive archived archives area areas aren arguably argue argument arise arising around arrange arranged
    array arrays arrive arrow arrows article ashamed asked asking asks aspects assembly assert asserted asserts
    assets assign assigned assigns assist assume assumed assumes assuming asterisk atom atomic attach attached
    attack attacker attacks attempt attempts audit author authored authors auto automate autumn average avoid
    avoided avoiding avoids awaiting aware away awful awkward baby back backed backlog backup backward badger
    badgers badly balance bank banner bare bars base based basic basis batch beach bear became because become
    becomes becoming been before began begin begins behalf behave behaved behaves behavior behind being believe
    believed believes belong belongs below benefit benefits besides best beta better between beyond bigger
    binaries binary bind binding bindings bins bird birds bisect black blame blank blanks blimey blindly block
    blocked blocking blocks bloody blue bodies body bogus bold bonkers book border borrow borrowed borrows boss
    both bother bottom bought bound boundary bounds boxes boys brace braces brackets branch branches brand breach
    bread breadth break breakage breaking breaks brief briefly bright bring bringing brings broke broken brother
    brought brown browse browser browsers buffered bugs build builder building builds built bulk bump bunch bundle
    bundled bundles business busy button buttons buying bypass bypassed bypasses byte cache caching calendar call
    called callers calling calls came cancel canceled cancels cannot canvass capable capital capture captured card
    care careful cares caret carriage carried carries carry carrying cascade cascaded case cases casting catalog
    catch catches catching category cats caught cause caused causes causing caution cautious caveat caveats cease
    cell cells center central certain chain chaining chains chair chairs chance change changed changes changing
    channel channels chapter charge chart charts chase chased chasing chat cheap cheaper check checked checker
    checkers checking checkout checks cheerio child children choice choices choose chooses choosing chose chosen
    chrome chromium chuffed cipher ciphers circular claim claimed claims clarify clarity class classes classic
    clause clauses clean cleaned cleaning cleanly cleanups clear cleared clearer clearing clearly clears clerk
    clever click clicked clicking clicks client clients clobber clock clones cloning close closed closely closer
    closes closest closing cloud clouds cluster coalesce coat code coded codes coding coercion coffee cold collate
    collect colon colons color colored coloring colors colour colours column columns combine combined combines
    come comes coming comma command commands commas comment comments common commonly commons compact company
    compare compared compares complain complete complex complies comply compose composed compound compress compute
    computed computer computes concept concepts concern concerns concise concrete conduct confer confirm conflict
    conform conforms confuse confused confuses conn connect connects cons consent consider consist consists
    console constant consult consume consumed consumer consumes cont contact contain contains content contents
    context contexts continue contract contrary contrast control controls convert converts convey cookies cope
    copied copies copy copying core cores corner correct corrects corrupt cost costly costs could couldn count
    counted counter counters counting country counts couple course court courtesy cover coverage covered covering
    covers crafted crash crashed crashes crashing crazy create created creates creating creation creative creator
    credit credits crikey criteria critical cross crypto cube cultural culture current curve curves custom cutoff
    cycle cycles daft damages dance danger dangling daniel dark darwin dash dashed dashes data database date dates
    days dead deadlock deal dealing dealings deals dear death debugger decide decided decides deciding decimal
    decision deck decks declare declared decoding decorate decrease deemed deep deeper default defaults defeats
    defect defects defend defer deferred define defined defines defining deflate delay delayed delays delegate
    delete deleted deletes deleting deletion deliver delivery delta demand demo denied denote denotes deny depend
    depended depends depth deputy derive derived describe design designed designer designs desire desired desktop
    despite destroy detach detached detail detailed details detect detected detects develop device devices dialog
    didn died dies differ differs digest digests digit digital digits dinner dipped dipping dire direct directed
    directly dirty disable disabled disables disallow discard discover discuss disk dispatch display displays
    dispose disrupt distance distinct distort diverged divide division docs document dodgy does doesn dogs doing
    dollar domain domains done dont door doors doorstep dots dotted double doubt down download draft drag dragging
    drain drained draw drawing drawn dreadful dream drink drinks drive driver drivers drives driving drop dropped
    dropping drops drove dual dumb dumping duplex duration during duty dynamic each eager earlier early ease
    easier easiest easily easter easy eaten eating echo echoed edge edges edit editable edited editing edition
    editor editors edits effect effects effort efforts eight either elapsed elect elects element elements eligible
    elliptic else email emails embed embedded emit emitted emitting emphasis employer empty emulate emulated
    enable enabled enables enabling enclosed encodes encoding encrypt ended ending endings endless endorse ends
    enforce enforced engine engineer engines enhance enhanced enough ensure ensures ensuring enter entered
    entering enters entire entirely entirety entities entity entries entry equal equality equally equals erase
    error errors escape escapes escaping estimate euro evaluate even event events ever every everyone exact
    exactly examine example examples exceed exceeded exceeds except excess exchange exclude excluded excludes
    excuse execute executed executes exempt exercise exhibit exist existed existing exists exit exited exiting
    exits expand expanded expands expect expected expects expire expired expires explain explains explicit exploit
    explore exponent export exported exports expose exposed exposes exposing express extend extended extends
    extent external extra extract extras facility facing fact factor factors factory fail failed failing fails
    failure failures fair fairly fake fall falling falls false familiar families family fancy fashion fast faster
    fastest fatal father fault faults faulty favor favorite fear feature features federal feed feedback feeding
    feeds feel fees fell fetch fetched fetches fetching fewer field fields fifty figure figures file files fill
    filled filler filling fills film filter filtered filters final finalize finally find finding finds fine finish
    finished finishes fire fired first fish fishy fitness fits five fixed fixes fixing fixture fixtures flag
    flagged flags flaky flat flatten flavor flavors flex flexible flip floating floor floors flow flower flush
    flushed flying focus fold folded folder folders folding folds follow followed follows font fonts fooled
    football footer forbid force forced forces forcing foreign forever forget forgot forked forking forks form
    format formats formed former formerly forming forms forth forward forwards found four fourth fraction fragment
    frame frames frankly free freed freedom freeing freely freeze fresh friend friendly friends from front frozen
    fulfill full fully fuming function funny further future gaffer gain gained gains garbage garden gardens gather
    gave general generate generic gets getting girls give given gives giving glad gladly global globally glossary
    glyph goal goals goes going gone good goodbye goodwill gosh governed grab graceful grammar grant granted
    granting grants graph graphic graphics grass gratis great greater greatest greatly green grey grim grossly
    group grouped grouping groups grow growth guard guards guess guessed guesses guidance guide guides hack half
    halfway hand handful handle handled handler handlers handles handling handy hang hanging hangs happen happened
    happens happily happy hard harder hardware harmful harmless hashing hasn hatch have haven having head header
    headers heading headings health heap hear heavily heavy height held hello help helped helper helpers helpful
    helping helps hence here hereby herein hidden hide hides hiding high higher highest highly hill hint hints
    history hits hitting hold holder holders holding holds hole holiday holidays home homepage honestly honor
    honored honors hook hooks hope horrible horse host hosted hosting hosts hour hours hovering howdy however huge
    human humans hundred hungry husband hyphen icon icons idea ideal ideally ideas identify identity idle iffy
    ignore ignored ignores ignoring illegal image images imagine impact impacted implicit implied implies imply
    import imported imports impose imposed improper improve improved improves inactive include included includes
    incoming increase incurred indeed indent indented indents index indexed indexes indexing indicate indices
    indirect infer inferred infinite inflate info inform informed infringe inherit inherits initial initiate
    inject inner input inputs insane insecure insert inserted inserts inside insist inspect inspired install
    installs instance instead intact integer integers intend intended intent interact interest internal internet
    interval into intro invalid invented inverse invert inverted invoke invoked invokes invoking involve involved
    involves isolate isolated issue issued issues issuing italic italics item items iterate iterates itself jeez
    jobs john join joined joining joins joint judged judgment jump jumped jumping jumps junk just justify keep
    keeping keeps kept keyboard keys keyword keywords kill killed killing kind kindly kinds kitchen know knowing
    known knows label labeled labelled labels lack lacks lake land landed lands lang language large largely larger
    largest last late latency later lateral latest latter launch launched laws lawsuit layer layout layouts lazily
    lazy lead leader leading leads leaf leaflet leaflets leak leaked leaking leaks learn learning least leave
    leaves leaving left leftmost leftover legacy legal legally length lengths less lets letter letters letting
    level levels lexical liable library licence license licensed licensee licenses lieu life lifetime light like
    likely likeness likewise limit limited limiting limits line linear lines link linkage linked linker linking
    links lint linting list listed listen listener listing lists literal literals little live lives livid load
    loaded loader loaders loading loads local locale locales locally locate located location lock locked locking
    locks logged logger logging logic logical logo logos logs lone long longer longest look looked looking looks
    loop looping loose loosely lose loses losing loss losses lost lots lower lowest luckily lunch lying machine
    machines made magic mail mailbox mailing main mainly maintain major majority make makes making manage managed
    manager managers manages managing manifest manner manual manually many mapped mapping mappings maps margin
    mark markdown marked marker markers market marking marks markup mask master match matched matches matching
    material math matrix matter matters maximum maybe mayor mean meaning meanings means meant meantime measure
    measured measures media medium meet meeting meets member members memory mention mentions menu mere merely
    merge merged merges merging mess message messages meta meter method methods metrics middle might migrate milk
    mind mine minimal minimize minimum minor minus minute minutes mirror mirrors mismatch miss missed missing
    mission missions mistake mistaken mistakes mitigate mixed mixing mnemonic moan moaning mocking mode model
    models modern modes modified modifier modifies modify module modules moment money monitor month monthly months
    moral morale more most mostly mother mount mountain mouse move moved movement moves movie moving much multiple
    multiply music must mutate mutated mutual mutually nagging name named namely names naming narrow nasty
    national native natural nature navigate near nearest nearly need needed needless needs negated negation
    negative neither nest nested nesting network never newer newest newly news next nice nicely nicer ninja nobody
    node nodes noise noisy nonce none nonsense norm normal normally notable notably notation note noted notes
    nothing notice noticed notices notified notifies notify notion nudge nulls number numbered numbers numerous
    nuts obey object objects obscure observed observer obsolete obtain obtained obtains obvious occupies occur
    occurred occurs octets offer offered offering offers office official offline often older oldest omit omitted
    omitting once ones ongoing online only onto opaque open opened opening opens operate operated operates
    operator opinions opposed opposite optimal optimize option optional options opts orange order ordered ordering
    ordinary oriented origin original origins orphan other others ought ours outcome outdated outer outgoing
    outline outlined output outputs outside over overall overcome overflow overhead overlap overlaps overlay
    overload overlong overly override overrun overview owed owned owner owners owns pack package packaged packages
    packed packet packets packing packs padding page pager pages paid paint pair paired pairs paper parallel
    pardon parent parents parity part partial parties partly parts party pass passed passes passing password past
    paste pasted pasting patch patched patches patent path paths pattern patterns pause paused pauses paying
    payloads payment pays peculiar peer pending people percent perfect perform performs perhaps period periods
    permit permits persist person personal persons pertain phantom phase phone phones phrase phrases physical pick
    picked picker picking picks picture piece pieces ping pink pinned pinning piped pipeline piping pixel pixels
    place placed places placing plain plainly plan planned planning plans platform play please pleased plug
    plumbing plummet plus point pointed pointer pointers pointing points poke policies policy poll pool poor
    poorly pops popular populate popup port portable ported porting portion portions ports position positive
    possible possibly post posted posting posts power powerful practice precede preceded precedes precise prefer
    prefers prefixed prefixes prepare prepared prepares presence present preserve press pressed pressing pretend
    pretty prevent prevents preview previous primary prime print printed printer printing prints prior priority
    privacy private probably problem problems proceed proceeds process prod produce produced producer produces
    product products profile program programs progress prohibit project projects promise promises promote promoted
    prompt prompted prompts prone proof prop proper properly property proposal propose proposed props protect
    protects protocol proud prove provide provided provider provides proxies prune pruned pseudo public publicly
    publish pull pulled punter punters pure purely purple purpose purposes push pushed pushes pushing puts putting
    qualify quality quantity quarter queries query querying question queue queued queues quick quicker quickly
    quiet quit quite quote quoted quotes quoting race races radio rain raise raised raises raising random randomly
    range ranges rare rarely raster rate rather reach reached reaches reaching react read readable reader readily
    reading reads ready real really reason reasons reassign rebuild rebuilt receipt receive received receiver
    receives recent recently recheck recipes record recorded records recover recovery recreate redefine redirect
    redo redraw redrawn reduce reduced reduces reducing refer referred refers refine reflect reflects refrain
    refresh refuse refused refuses refusing regard regards region regions register registry regular reject
    rejected rejects relate related relating relation relative relax release released releases relevant reliable
    reliably relied relies relieved rely relying remain remains remedy remember remind remote removal remove
    removed removes removing rename renamed renaming render rendered reopen reorder repair repeat repeated repeats
    replace replaced replaces replay replied replies reply report reported reporter reports request requests
    require required requires reserve reserved reserves reset resets resides resize resized resolve resolved
    resolver resolves resort resource respect respects respond responds response rest restart restarts restore
    restored restores restrict result resulted results resume retain retained retains retried retries retrieve
    retry retrying return returned returns reusable reuse reused reusing reverse reversed revert reverted reverts
    review reviewed revise revised revision revoke revoked revs rewind rewrite rich ride right rights ring risk
    risks river robust rocketed role roles rollback roof room root rotation rough roughly round rounded route
    routine routines rows royalty rubbish rubbishy ruby ruff rule rules runner running runs sadly safe safely
    safer safest safety said sake sale salt same sample samples sampling sandbox sane sanity satisfy save saved
    saves saving saying says scale scaled scan scanned scanner scanning scenario schedule schema schemas scheme
    schemes school scope scoped scopes score scott scratch screen script scripts scroll search searched searches
    second seconds secret secrets section sections secure security seed seeing seek seeking seem seemed seems seen
    sees segfault segment segments select selected selector selects self sell selling semantic send sender sending
    sends sense sensible sent sentence sentinel separate sequence serial series serious serve served server
    servers serves service services serving session sessions sets setters setting settings seven several severity
    shadow shall shallow shape shaping share shared shares sharing sheep sheet shells sheriff shift shifted shifts
    shims ship shipped shipping ships shirt shocking shoes shop shops short shortcut shorten shorter shortest
    should shouldn shout shouting show showed showing shown shows shrank shrink shrunk shut shutdown shutting side
    sides sign signal signals signed signing signs silence silent silently silly similar simple simpler simplest
    simplify simply simulate since sing single singular sister site sites size sizes sketch skill skip skipped
    skipping skips slack slash sleep sleeping slept slice slide slides sliding slight slightly slipped slipping
    slot slots slow slower slows small smaller smallest smart snapshot snow soared soaring social socks soft
    software solar sold sole solely solid solution solve some somebody somehow someone somewhat song songs soon
    sort sorted sorting sorts sound sounds source sourced sources space spaces spacing spam span spans sparse
    spawn spawned spawning speak speaking spec special specific specify specs speech speed speeds speedup spell
    spelled spelling spend spent spiked spiking spin spirit split splits spot spread spring spurious square squash
    stable staff stage stages staging stagnant stale stalled stand standard stands star stars start started
    starting starts startup stash stat state stated states static stating stats status stay stays steady step
    steps steward stick still stood stop stoppage stopped stopping stops storage store stored stores storing storm
    straight strange strategy stray stream streamed streams street strength strict stricter strictly string
    strings strip strips strong stronger strongly stuck study stuff stupid style styles styling subject submit
    subtle subtract succeed succeeds success such suffix suffixes suggest suggests suit suitable suite suites
    summary summer sunny super supplied supply support supports supposed suppress sure surprise survive suspend
    swallow swap swapped switch switched switches symbol symbolic symbols sync synonym synopsis system systems
    table tables tabs tagged tags tail take taken takes taking talk talked talking tanked target targeted targets
    task tasks taxpayer team teams tell telling tells term terminal terms terrible test tested testing tests text
    texts textual than thank thanks that their them theme then theory there thereby thereof these they thin thing
    things think thinking thinks third this thorough those though thought thread threaded threads threat three
    threw through throw throwing thrown throws thru thumb thus tick ticket tied tier ties tilde till time timed
    timeline timely timeout timer timers times timezone timing tiny tips tired title titled titles today todo
    together toggle toggles token tokens told tomorrow tone tonight took tool toolbar tooling toolkit tools topic
    topics tort total totally touch touches towards trace traces tracing track tracked tracker tracking tracks
    trade trailer trailers trailing training transfer trap travel treat treated treating treats tree trees trick
    tricks tricky tried tries trigger triggers trim trivial trouble true truly truncate trust trusted truth truths
    truthful trying
    tumbled tumbling tune turn turned turning turns tutorial tweak tweaked tweaks twice type typed types typical
    typing typo typos ugly unable unclear uncommon under undertake
    undertaken undertakes undertaking undertook undo undone unfair unified uniform unify union unique
    uniquely unit units unknown unless unlike unlikely unlock unnamed unneeded unpack unpacked unquoted unsafe
    unset unsigned unstable unsure until unusable unused unusual unwanted unzip upcoming update updated updates
    updating upgrade upgraded upgrades upload uploaded uploads upon upper upwards usable used useful useless user
    users uses using usual usually utility utilize valid validate validity valuable value values variable variant
    variants varies variety various vary varying vast vectors vendor venture verb verbal verbatim verbose verified
    verifies verify versa version versions versus vertical very vice video view viewed viewer viewing views
    violate violated violates virtual visible visit visiting visual visually volatile volume voter voting wait
    waited waiting waits waived waives walk walked walker walking walks wall walls want wanted wants ward wards
    warm warn warned warning warnings warns warranty wasn waste wasting watch watcher watching ways weak weather
    website week weekend weekends weight weird welcome well went were weren what whatever wheel wheels when
    whenever where whereas whereby wherever whether which while white whole whom whose wide widely wider width
    widths wife wiki will willing wind window windows wins winter wipe wire wish wishes with within without
    wobbling word wording words work worked worker workers workflow working works world worry worse worst worth
    would wouldn wrap wrapped wrapping wraps writable write writer writes writing written wrong wrongly wrote
    xterm year years yellow yield yields your yourself zero zeros zone
""")
