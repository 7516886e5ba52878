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
    'always usually often never rarely sometimes also really very well only just still already now here there today tomorrow every too a',
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
    'enjoy enjoys enjoyed finish finishes finished avoid avoids avoided mind practise practice suggest suggests suggested miss misses missed keep keeps kept consider considered dislike',
  ),
  want: list(
    'want wants wanted hope hopes hoped decide decides decided promise promises promised plan plans planned expect expects expected refuse refused',
  ),
  want2: list('want wants wanted need needs needed decided'),
  stative: list('know want need believe understand prefer hate belong own mean seem like love'),
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
  stop: list(
    'when if but and that because while since who which where for so before after than until as what how you i he she they we',
  ),
};

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
