const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Groups of words that rules name: `{group}` in a pattern. Apostrophes are straight. */
export const classes: Record<string, ReadonlySet<string>> = {
  be: list(
    "am is are was were be been being i'm you're he's she's it's we're they're isn't aren't wasn't weren't",
  ),
  have: list("have has had haven't hasn't hadn't i've you've we've they've"),
  modal: list(
    "can could will would shall should must may might can't cannot couldn't won't wouldn't shouldn't mustn't i'll you'll he'll she'll it'll we'll they'll i'd",
  ),
  subject: list('i you he she it we they'),
  he: list('he she it'),
  we: list('i you we they'),
  object: list('me you him her it us them'),
  poss: list('my your his her its our their'),
  det: list('a an the this that these those my your his her its our their some any'),
  the: list('the this that my your his her its our their'),
  these: list('the these those my your his her its our their all'),
  prep: list(
    'in on at to from with for of by about after before during into near under over between without until since than like as',
  ),
  freq: list('always usually often never rarely'),
  adverb: list(
    'always usually often never rarely sometimes also really very well only just still already now here there today tomorrow every too even a',
  ),
  wh: list('what where when why how who which'),
  number: list(
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty hundred several many',
  ),
  conj: list('and but because so if when while or that who which where'),
  person: list(
    'brother sister father mother son daughter friend husband wife boss teacher uncle aunt cousin dad mum mom boyfriend girlfriend grandmother grandfather grandma grandpa neighbour neighbor colleague roommate flatmate doctor baby partner nephew niece student man woman girl boy child person manager classmate',
  ),
  people: list(
    'brothers sisters friends sons daughters parents grandparents teachers uncles aunts cousins neighbours neighbors colleagues children people men women students kids girls boys doctors classmates',
  ),
  job: list(
    'doctor teacher nurse engineer student lawyer waiter waitress dentist driver cook chef actor actress singer writer journalist architect mechanic plumber electrician secretary receptionist programmer scientist pilot farmer accountant hairdresser photographer artist musician painter policeman housewife firefighter translator vet psychologist salesman carpenter baker gardener',
  ),
  place: list('hotel restaurant flat apartment village café cafe hostel tent supermarket factory'),
  known: list(
    'beach cinema gym park supermarket airport station dentist bank mountains library pool theatre museum mall countryside bathroom toilet city centre',
  ),
  shut: list('window door'),
  thing: list(
    'dog cat car house flat apartment hotel ticket table book phone computer bike bicycle brother sister son daughter boyfriend girlfriend question umbrella garden restaurant camera laptop dictionary passport taxi headache sandwich cup chair bag map key letter party appointment meeting exam test reservation horse guitar',
  ),
  country: list(
    'spain france italy germany england scotland ireland portugal mexico peru chile argentina colombia brazil japan china canada russia australia greece europe london paris madrid rome berlin barcelona lima',
  ),
  language: list('english spanish french german italian portuguese chinese japanese russian arabic'),
  sport: list('football tennis basketball volleyball rugby golf hockey baseball soccer handball chess cards'),
  meal: list('breakfast lunch dinner'),
  uncount: list(
    'advice information furniture luggage baggage homework equipment knowledge traffic money weather news music work bread rice milk water sugar salt butter cheese meat coffee tea wine juice oil time traffic rubbish pollution fun luck housework research progress hair sand snow rain electricity gas petrol soup pasta space noise sleep food help patience experience flour cash jewellery software clothing crime bread mail',
  ),
  mass: list(
    'advice information furniture luggage baggage homework equipment traffic housework research progress rubbish news bread weather music pollution luck money',
  ),
  /** The plurals that what is not counted does not have. */
  /** Adjectives in the plural that are words besides. */
  colours: list(
    'blues reds greens blacks whites browns yellows greys oranges pinks purples bigs smalls longs talls olds youngs hots colds pretties nices cheaps expensives dears',
  ),
  uncountables: list(
    'advices informations furnitures luggages baggages homeworks equipments knowledges traffics weathers softwares hardwares feedbacks',
  ),
  move: list(
    'go goes going went gone travel travels travelled traveled travelling come comes came coming get gets got arrive arrived',
  ),
  ordinal: list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirtieth thirty 1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st',
  ),
  /** Many in one: the verb may be plural. */
  collective: list(
    'class family team band government company police public couple crowd lord god king queen whole staff committee group crew audience majority minority rest number pair half jury army navy military press media data lot bit kind sort type range variety series bunch handful percentage proportion whole population generation cast choir council party union department management club side enemy opposition orchestra squad faculty firm board amount one world thing something people',
  ),
  /** Bases that stand behind be as what they are besides verbs. */
  notBare: list(
    'back home off up down like fine well welcome present close open free clean dry warm cool own last live past best better early late fit set hurt set lost let go gone right even still then just mean kind upset content ready busy light dark long short able sure near round over through done broken born left alone abroad pass sound rest cross clear complete slow fast wet mad sick tired bored worth such more less most set put cut hit hurt run come become read beat bet cost spread shut split quit cast burst thrust overcome out away around here there english fun news love sport time part top bottom middle second third first end start please thank thanks guess may will might can must need ride drive time top fan fire cook nurse guide host judge coach pilot model spy star match game show film picture plan answer question problem dream hope help smoke rain snow copy book fish head hand face foot back water milk hour year',
  ),
  period: list('day days week weeks month months year years hour hours minute minutes decade decades'),
  month: list('january february march april may june july august september october november december'),
  day: list('monday tuesday wednesday thursday friday saturday sunday'),
  colour: list(
    'red blue green yellow black white brown grey gray pink purple big small new beautiful wonderful expensive cheap fantastic horrible terrible delicious comfortable modern nice interesting difficult easy pretty ugly quiet amazing boring famous important dangerous lovely strange tall strong rich poor fast slow incredible perfect special great',
  ),
  short: list(
    'big small tall short old young cheap fast slow hard easy happy busy heavy hot cold warm cool nice large long strong weak rich poor clean dirty dark light thin fat thick wide high low deep noisy funny lazy pretty ugly healthy hungry angry early late quick safe loud tidy friendly sunny rainy cloudy lucky near quiet kind soft sweet tired'.replace(
      ' tired',
      '',
    ),
  ),
  long: list(
    'interesting beautiful expensive difficult important dangerous comfortable boring exciting intelligent famous popular delicious useful modern careful serious wonderful horrible crowded interested relaxed complicated convenient experienced fantastic attractive polite patient romantic traditional tired bored stressful peaceful helpful',
  ),
  feeling: list(
    'boring exciting tiring confusing surprising frightening annoying embarrassing disappointing worrying',
  ),
  enjoy: list(
    'enjoy enjoys enjoyed enjoying finish finishes finished avoid avoids avoided avoiding mind practise practises practised practice practices practiced suggest suggests suggested miss misses missed keep keeps kept consider considers considered considering dislike dislikes disliked imagine imagines imagined deny denies denied admit admits admitted postpone postponed',
  ),
  want: list(
    'want wants wanted hope hopes hoped decide decides decided promise promises promised plan plans planned expect expects expected refuse refuses refused agree agrees agreed manage manages managed afford wish wishes wished offer offers offered learn learns learned pretend pretends pretended',
  ),
  want2: list('want wants wanted need needs needed decided'),
  stative: list('know want need believe understand prefer hate belong own mean seem like love'),
  statives: list(
    'knowing wanting needing believing understanding preferring owning belonging hating liking possessing containing deserving',
  ),
  lasting: list('live work study know have play teach use love be am is are'),
  doing: list(
    'sing come leave play cry cook rain snow cook eat watch wait write sit sleep run dance walk drive drink swim talk',
  ),
  particle: list('on off up down out away back in'),
  phrasal: list(
    'put turn switch take pick try throw give fill write wake hand turned put took picked switched tried threw gave wrote',
  ),
  gerundPlace: list(
    'shopping fishing swimming skiing dancing running hiking camping sightseeing jogging surfing cycling',
  ),
  everyone: list('everyone everybody someone somebody nobody anyone anybody everything nothing something'),
  pair: list('glasses jeans trousers scissors shorts pyjamas sunglasses tights pants headphones'),
  clothes: list('jeans shoes dress coat jacket jumper glasses hat uniform shirt shorts trousers'),
  past: list('yesterday'),
  bring: list('eating wagging moving washing drinking licking has had lost in on of with for from'),
  /** What one thinks or says today of what was: `Yesterday I think I saw him`. */
  saying: list('think know guess believe hope mean remember suppose bet swear reckon say wish'),
  /** What goes with at, wherever it is aimed. */
  looking: list(
    'look looks looked looking laugh laughs laughed laughing point points pointed pointing stare stares stared staring smile smiles smiled smiling shout shouts shouted shouting glance glanced gaze gazed wave waved surprised good angry',
  ),
  stop: list(
    'when if but and that because while since who which where for so before after than until as what how you i he she they we',
  ),
};

/** What one can have one or several of. */
classes.countable = new Set([
  ...['place', 'known', 'thing', 'person'].flatMap((name) => [...(classes[name] ?? [])]),
  ...list(
    `shop bakery bar pub school university church hospital market castle bridge river lake forest island garden balcony pool room bedroom
    kitchen bathroom sofa lamp bottle bag box cake apple orange banana egg sandwich pizza salad book film movie song story joke idea plan
    problem question answer job office company factory farm village town city country street road house flat building tower museum gallery
    dress shirt jacket coat hat skirt jumper sweater suit phone computer laptop camera tablet radio clock watch ring present gift card letter
    postcard message email list picture photo painting map ticket passport suitcase car bus bike taxi train plane boat ship van lorry truck
    horse cow pig bird rabbit mouse monkey snake spider tree flower teacher doctor nurse neighbour neighbor tourist visitor guest customer
    dream mistake accident secret surprise reason chance choice hobby game match race party wedding concert festival trip journey holiday`,
  ),
]);

/** Verbs learners use from their first year on, whatever else these words can be. */
export const learnerVerbs: readonly string[] = [
  ...list(
    `play work study live like want cook love help watch listen talk visit dance walk call wait pay ask answer try use start stay clean
    order rent open close finish travel move look arrive need stop smoke plan change hope enjoy believe agree wash prepare miss cry
    laugh smile rain snow paint climb jump shop hate prefer practise remember return carry depend join save share turn check
    cancel explain invite kiss marry park improve decide promise arrive happen follow worry rest relax exercise cost book end`,
  ),
];

/** Nouns learners use from their first year on, whatever else these words can be. */
export const learnerNouns: readonly string[] = [
  ...['person', 'job', 'thing', 'place'].flatMap((name) => [...(classes[name] ?? [])]),
  ...list(
    `sign song word class bus lesson film movie show walk drink dream look talk visit game match song shop dish box watch glass dress address
    street bridge museum kitchen hobby language country city town village idea problem question reason flower tree animal picture
    photo colour color email message office company university course exercise mistake test exam ticket train plane trip journey
    meal cake egg apple banana orange potato tomato sandwich shoe shirt coat hat jacket sock bedroom bathroom tourist visitor
    guest neighbour colleague cousin place way thing party present holiday night evening morning afternoon weekend`,
  ),
];
