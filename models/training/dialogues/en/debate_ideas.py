"""What the Wednesday table talks about: arguments, people, cities, measures, and what Priya thinks of each matter."""

from __future__ import annotations

from ..values import Record, pairs, things, words

PRO = pairs("""
    cyclists would stop getting killed at crossings = cyclists and crossings = couldn't better crossings do that?
    delivery drivers would no longer sit in traffic jams = delivery drivers stuck in jams = the trial made deliveries slower, so are you sure?
    hospitals would treat fewer children with asthma = children with asthma = isn't the dust from the ring road just as bad?
    house fronts would not be black with soot = the soot on our house fronts = wouldn't electric cars solve that too?
    the city would save money on road repairs = the money saved on road repairs = and who'd pay for the trams instead?
    buses would finally run on time = buses running on time = is it really the cars that make them late?
    neighbours would talk to each other in the street = neighbours talking in the street = or complain about each other's noise?
    tourists prefer streets without traffic = what tourists prefer = should a city be run for its tourists?
    most drivers are alone in their car = all those people alone in their cars = so why not ask them to share?
    asphalt makes summers hotter = hot asphalt in summer = would a ban alone plant a single tree?
    nobody misses the cars once they are gone = nobody missing the cars = wouldn't Gus and Harold miss theirs?
    car ownership is a habit, not a need = driving as a habit = can you say that to a mother of three?
    young people don't want to own cars any more = young people without cars = what happens when they have children?
    the money spent on petrol would stay in local shops = petrol money spent in local shops = or online, from the sofa?
    restaurants could put tables where cars are parked now = tables instead of parked cars = and in July, in the rain?
    the centre is already easy to reach by tram = a centre that's easy to reach by tram = from everywhere, or from where you live?
    walking is the oldest form of transport = walking = how far would you walk with four bags of shopping?
    every driver was a pedestrian first = every driver being a pedestrian first = so shouldn't we be kinder to drivers?
""", "t", "echo", "push")
CON = pairs("""
    night workers have no trams to go home = night workers without trams = what if trams ran all night?
    parents have to drop their children off before work = parents on the school run = how did parents manage before cars?
    a tram is full of pickpockets at night = pickpockets on the tram = are car parks any safer?
    musicians cannot carry their instruments on a bus = musicians and their instruments = how many double basses are there in this city?
    doctors must reach their patients quickly = doctors on call = wouldn't doctors get a permit?
    house prices in the centre would go through the roof = house prices going up = isn't that a sign that people like it?
    permits always lead to corruption = corruption over permits = do we abolish every permit, then?
    people will simply shop online or in a mall = people shopping online or in malls = don't they do that already, because parking is a pain?
    cinemas and theatres would be empty after dark = empty theatres = do audiences really need a car to see a play?
    the council just wants more money from fines = the council and its fines = should we never fine anyone?
    taxi prices would double = taxi prices doubling = what if the council capped them?
    the trams are already overcrowded = overcrowded trams = couldn't they run more of them?
    visitors from the country have no other way to come = visitors from the country = what about a car park at the edge of town?
    pregnant women cannot cycle to hospital = pregnant women = do you think any ban would touch them?
    people who work odd hours would be punished = people with odd hours = how many of us work nine to five in the same place, honestly?
    a city without cars feels dead in winter = a city dead in winter = have you seen Vienna in December?
    politicians would still be driven around = politicians in official cars = and if they lost their cars too?
    removals would become a nightmare = moving house without a van = couldn't you get a day permit?
    cyclists ignore the rules already = cyclists who ignore the rules = and drivers never do?
    small businesses have barely recovered = small businesses that have barely recovered = didn't Mei's takings rise, though?
    it is the suburbs that pay for the centre = suburbs paying for the centre = don't they also use it?
    a car is the only private space some people have = the car as a private space = should the public pay for that space?
""", "t", "echo", "push")
_SECOND = {
    "I drive every day and I need my car": "you drive every day and need your car",
    "nobody should tell me how to travel": "nobody should tell you how to travel",
}


def sayable(records: list[Record]) -> list[Record]:
    """Gives each argument the form in which Priya says it back: the same words, from her side of the table."""
    for record in records:
        record.forms["say"] = _SECOND.get(record.forms["t"], record.forms["t"])
    return records


GROUP = words("""
    nurses; plumbers; electricians; builders; carpenters; young parents; pregnant women; wheelchair users; blind people; night workers; waiters; bakers; musicians; florists; taxi drivers; couriers; teachers;
    cleaners; students; pensioners; small shopkeepers; commuters; cyclists; pedestrians; schoolchildren; single mothers; carers; doctors; midwives; market traders; farmers; tourists; residents; shop assistants;
    bus drivers; truck drivers; migrants; fishermen; caterers; hairdressers; police officers; firefighters; gardeners; painters; locksmiths; journalists; street musicians; office workers; families with babies; dog owners
""")
LOSS = words("""
    would lose their jobs; couldn't get to work on time; need a car at night; carry heavy equipment; live miles from the nearest station; can't afford to live near the centre; finish work when there are no trams;
    would have to get up at five; have no alternative; would be stuck at home; would lose customers; can't carry everything by hand; would feel cut off; depend on their vans; are always forgotten;
    pay enough already; would move away; couldn't visit their families; can't wait half an hour for a bus; would spend two hours a day on trains
""")
GAIN = words("""
    would breathe cleaner air; could cross the road without fear; would sleep better; would get to work faster; could play outside; would feel safer; would have more space; would finally hear each other;
    would save money; could walk to school; would meet more people; would sell more; would enjoy the city again; could sit outside in peace; would be healthier; already manage without a car; would have cleaner lungs; would stop breathing fumes
""")
CULPRIT = words("""
    cars; parking; bad planning; cheap petrol; the lack of trains; selfish drivers; the council; long distances; lazy habits; traffic lights; delivery vans; big companies; the suburbs; poor public transport;
    house prices; tourism; the weather; diesel engines; huge SUVs; politicians; bad timetables; badly designed streets; expensive tickets; the car industry; online shopping; a lack of imagination
""")
FACTOR = words("""
    the size of the city; how good the trams are; the price of tickets; who gets a permit; how fast it happens; the weather; where people live; the age of the people; how the money is spent; the season;
    the street; the hours; whether there is an alternative; the political will; how wide the streets are; the kind of business; who pays; how many exceptions there are
""")
NAMED = words("""
    Madrid; Barcelona; Seville; Pontevedra; Oslo; Copenhagen; Amsterdam; Paris; Vienna; Berlin; London; Milan; Rome; Bogotá; Lima; Mexico City; Buenos Aires; Santiago; Tokyo; Seoul; Brussels; Lisbon; Ghent; Bilbao;
    Valencia; Stockholm; Helsinki; Zurich; Munich; Freiburg; Utrecht; Groningen; Antwerp; Bologna; Florence; Venice; Dubrovnik; Prague; Kraków; Warsaw; Budapest; Ljubljana; Athens; Istanbul; Dublin; Edinburgh; Glasgow;
    Manchester; Birmingham; Nottingham; Oxford; Strasbourg; Nantes; Lyon; Bordeaux; Montpellier; Luxembourg; Tallinn; Riga; Dubai; Singapore; Hong Kong; Beijing; Taipei; Osaka; Bangkok; Hanoi; Jakarta; Manila; Delhi; Mumbai;
    Cairo; Nairobi; Cape Town; Lagos; Casablanca; Tel Aviv; New York; Portland; San Francisco; Los Angeles; Houston; Vancouver; Toronto; Montreal; Curitiba; São Paulo; Quito; Medellín; Montevideo; Havana; Sydney; Perth; Auckland
""")
PLACE = [Record(t=w, echo=w) for w in NAMED] + pairs("""
    my city = your city
    my town = your town
    my neighbourhood = your neighbourhood
    my hometown = your hometown
    my country = your country
    my village = your village
    the city where I live = the city where you live
    the town where I grew up = the town where you grew up
    my parents' town = your parents' town
    my street = your street
""", "t", "echo") * 3
STORY = pairs("""
    they turned the ring road into a park = turning the ring road into a park
    they closed the riverside road = closing the riverside road
    they charge drivers to enter the centre = charging drivers to enter
    they painted bike lanes everywhere = painting bike lanes everywhere
    they banned diesel cars = banning diesel cars
    they took away all the parking spaces = taking away the parking spaces
    they built a new tram line = a new tram line
    they put flower pots in the middle of the road = flower pots in the road
    they made whole blocks car-free = whole blocks without cars
    you can only drive on even or odd days = driving on even and odd days
    they gave every resident a free bus pass = free bus passes
    the mayor banned cars overnight = a ban overnight
    they closed the school streets = closing the school streets
    they opened the avenue to pedestrians on Sundays = an avenue for pedestrians on Sundays
    they tore down a motorway = tearing down a motorway
    they have small electric buses for old people = small electric buses for older people
    they deliver everything with cargo bikes = deliveries by cargo bike
    they held a referendum on parking = a referendum on parking
""", "t", "echo")
OUTCOME = pairs("""
    taxi drivers went on strike = taxi drivers went on strike
    children play outside again = children play outside again
    sales went up after a year = sales went up after a year
    half of the drivers changed to the bus = half the drivers took the bus
    the council lost the next election = the council lost the next election
    nobody wants the cars back = nobody wants the cars back
    the next street asked for the same = the next street asked for the same
    people park illegally everywhere = people park illegally everywhere
    flats became too expensive = flats became too expensive
    cafés are full even in winter = the cafés are full even in winter
    the department store closed = the department store closed
    fewer people died on the roads = fewer people died on the roads
    the noise dropped a lot = the noise dropped a lot
    the buses got too crowded = the buses got too crowded
    they had to change it back = they had to change it back
    asthma went down = asthma went down
    deliveries take much longer = deliveries take much longer
    even the taxi drivers like it now = even the taxi drivers like it now
""", "t", "echo")
PERCENT = words("ten; fifteen; twenty; twenty-five; thirty; thirty-five; forty; forty-five; fifty; sixty; seventy; eighty")
SUM = words("two; three; four; five; six; eight; ten; twelve; fifteen; twenty; twenty-five; thirty; fifty")
WEEKDAY = words("Monday; Friday; Saturday; Sunday; market day; Sunday morning; Saturday night")
TRANSPORT = things("bus; minibus; tram; shuttle; night bus; water taxi; train; cable car; ferry; electric taxi")
FIX = pairs("""
    charge <sum> dollars a day to drive in = <sum> dollars a day to drive in
    close the centre to cars every <weekday> = no cars every <weekday>
    give permits to <group> = permits for <group>
    give free tickets to <group> = free tickets for <group>
    run <transport.a> every <sum> minutes = <transport.a> every <sum> minutes
    cut the number of parking spaces by <percent> per cent = <percent> per cent fewer parking spaces
    let <group> drive in before nine = mornings for <group>
    plant trees where the cars are parked now = trees instead of parked cars
    put the car parks underground = car parks underground
    set up parcel lockers at the stations = parcel lockers at the stations
    use cargo bikes for deliveries = cargo bikes for deliveries
    pay people to give up their cars = paying people to give up their cars
    move the offices to the suburbs = offices in the suburbs
    let people work from home = more work from home
    build a new tram line to the suburbs = a new tram line to the suburbs
    make the trains run until two = trains until two
    test it on <sum> streets first = a test on <sum> streets
    tax the biggest cars = a tax on the biggest cars
    ban SUVs only = a ban on SUVs only
    open bus lanes to taxis = taxis in the bus lanes
    put benches on every corner = benches on every corner
    offer cheap taxis to older people = cheap taxis for older people
    fine drivers who park on the pavement = fines for parking on the pavement
    build covered bike lanes = covered bike lanes
    give <group> an electric van = electric vans for <group>
    wait until <sum> new train lines are ready = waiting for <sum> new train lines
    lower the ticket price to <sum> dollars = tickets for <sum> dollars
    let every street vote on its own = a vote in every street
    teach children to cycle at school = cycling lessons at school
    bring back the old night trams = the old night trams
    give Harold a taxi card = a taxi card for Harold
    limit the ban to rush hour = a ban in the rush hour only
""", "t", "echo")
RELATIVE = pairs("""
    my grandmother = your grandmother
    my grandfather = your grandfather
    my mother = your mother
    my father = your father
    my sister = your sister
    my brother = your brother
    my aunt = your aunt
    my uncle = your uncle
    my best friend = your best friend
    my neighbour = your neighbour
    my boss = your boss
    my cousin = your cousin
    a friend of mine = your friend
    my flatmate = your flatmate
    a colleague of mine = your colleague
    my daughter = your daughter
    my son = your son
""", "t", "echo")
TALE = words("""
    sold the car and never looked back; had to give up a job because of the commute; was knocked down by a car; spends two hours a day in traffic; can't walk to the bus stop; cycles to work in the snow;
    opened a shop in a car-free street; drives to work because there is no train; lost a shop when they closed the street; got fit after selling the car; moved to the suburbs and bought two cars;
    has asthma because of the traffic; drives a delivery van; uses a wheelchair and needs a lift; pays more for parking than for food; takes three buses to work; is afraid to cycle; never got a driving licence
""")
JOB = pairs("""
    a nurse = get home after the night shift = get home after the night shift
    a teacher = carry forty exercise books = carry forty exercise books
    an electrician = carry my tools = carry your tools
    a waiter = get home at two in the morning = get home at two in the morning
    a baker = start at four = start at four
    a courier = deliver my parcels = deliver your parcels
    an engineer = reach the building sites = reach the building sites
    an architect = carry my models = carry your models
    a student = work in the evenings = work in the evenings
    a doctor = reach my patients = reach your patients
    a musician = carry my drums = carry your drums
    a carpenter = transport the wood = transport the wood
    a photographer = carry my cameras = carry your cameras
    a cook = do the shopping at the market = do the shopping at the market
    a lawyer = visit my clients = visit your clients
    a hairdresser = visit older clients at home = visit older clients at home
    a shop assistant = take my children to school first = take your children to school first
    a cleaner = clean three offices a night = clean three offices a night
    a vet = visit sick animals = visit sick animals
    a gardener = move my plants and machines = move your plants and machines
    a midwife = arrive in time = arrive in time
    a mother of three = take my children to school = take your children to school
    a carer = look after my father = look after your father
    a painter = carry my ladders = carry your ladders
    a florist = deliver my flowers = deliver your flowers
    a caterer = deliver hot food = deliver hot food
    a cellist = carry my cello = carry your cello
    a salesman = show my samples = show your samples
""", "t", "use", "echo")
CONDITION = words("""
    we ban cars; nothing changes; the trams are free; parking gets more expensive; the ban starts tomorrow; Gus loses his van; the suburbs get trains; there are too many permits; shops lose customers; people can't park; the council listens;
    petrol gets dearer; everyone buys an electric car; the buses don't improve; they close more streets; people refuse to obey
""")
RESULT = words("""
    people will get used to it; the centre will die; the air will be cleaner; the traffic will move to the suburbs; shops will earn more; nobody will come; everybody will apply for an exception; the poor will pay for it; children will be safer;
    the council will lose the election; more people will cycle; rents will go up; Harold will be stuck at home; the city will be quieter; people will protest; the trams will be overcrowded
""")

# what Priya thinks, if asked
TOPIC = [
    Record(t=topic.strip(), op=[o.strip() for o in opinions.split("/")])
    for topic, opinions in (
        line.split("=")
        for line in """
        a congestion charge = fairer than nothing, though the rich would hardly notice / I'd try it before a ban
        the trams = free in the central zone, and packed at six / the best thing this city ever built
        free trams = they work in the central zone, and I'd go further / I'd make the free zone bigger
        cycling in the rain = character-building, and I say that as someone who takes the tram / it's only water, though tell that to Harold
        cycling = I'd do more of it if the lanes were safer / lovely in spring and heroic in July
        bike lanes = paint isn't protection, so I'd want proper kerbs / we need more of them and better ones
        the suburbs = you can't ban what people can't replace / they're where the plan is weakest
        the permits = necessary, but they tend to multiply / the fewer the better, as long as Gus and disabled drivers have theirs
        electric cars = cleaner, but they take up just as much space / a quieter traffic jam is still a traffic jam
        the council = brave on paper, slow on the street / I've written about them for years, and they move like an old tram
        the council's plan = I like the date less than the exceptions / it's a decent start, if the suburbs get trains
        the deadline = 2030 is closer than it sounds / too late for Mei, too soon for Gus, so probably about right
        the trial = sixty per cent less traffic is hard to argue with, slower deliveries or not / one street isn't a city, but I was impressed
        parking = it costs more than a child's school lunches, which says it all / a third of the centre goes on roads and parking, and that bothers me
        deliveries = they did get slower in the trial, and night permits might help / solvable, I think, with a bit of imagination
        freedom = a fine word, until two freedoms meet at a crossing / yours ends where somebody else's lungs begin
        Gus = he has a point about the boiler, but most drivers don't carry one / loud, honest and often right
        Mei = her takings did rise, but one café isn't a city / she's convincing because she has figures
        Harold = he's the one who makes me hesitate / any plan that forgets him is a bad plan
        public transport = it has to come first, or none of this works / good in the centre and poor outside it
        taxis = useful for Harold, less so for the air / part of the answer, not all of it
        noise = we've got so used to it that silence feels odd / I'd forgotten what birds sound like
        pollution = you can't see it, which is why we put up with it / it's the best argument for the ban
        climate change = one centre won't stop it, but somebody has to begin / it's bigger than this table, sadly
        shops = some win and some lose, and I'd want figures for both / a café isn't a furniture shop
        referendums = loud questions with short answers / I like them less the morning after
        the car industry = clever at selling us freedom in a traffic jam / it'll survive a few streets in Melbourne
        pedestrian streets = I love them, though rents tend to follow / give me a bench and a tree and I'm happy
        trucks = somebody has to bring the beer / keep them to the early morning, I'd say
        motorbikes = small, fast and far too loud / they'd count as private vehicles, I'd think, and good riddance to the noise
        buses = cheap, quick to start and nobody's favourite / they'd do more for the suburbs than any slogan
        car sharing = sensible, and nobody likes the smell of other people's crisps / it could empty half our car parks
        speed limits = a gentle start, but nobody reads the signs / they save lives, though not space
        Melbourne = I love it, and I'd love it more with fewer cars / a good city with a parking problem
        the rich = they'd find a way round a ban as they do round everything / they'd pay any charge without noticing
        older people = a calm street helps them, but the tram stop is still far / Harold reminds me of them every week
        work from home = it empties the roads and, alas, the cafés / it changed this debate more than any law
    """.strip().splitlines()
    )
]
IDIOM = pairs("""
    to reckon = means to think or to have an opinion
    devil's advocate = is someone who argues the other side on purpose
    a congestion charge = is a fee for driving into the centre
    takings = means the money a shop receives
    tradespeople = means plumbers, electricians and the like
    the outskirts = means the edge of a city
    to phase out = means to remove something step by step
    at the expense of = means harming someone or something
    a fair point = is a reasonable argument
    having said that = means in spite of what I just said
    a nuisance = is something that bothers people
    to take for granted = means to assume something without thinking
    the thin end of the wedge = is a small start that leads to something worse
    a shuttle = is a small bus that goes back and forth
    to foot the bill = means to pay for something
    to sit on the fence = means not to choose a side
""", "t", "sense")
VAN = pairs("""
    work at night = night work
    come in before seven = early mornings
    use an electric van = an electric van
    use a cargo bike for small jobs = a cargo bike for small jobs
    apply for a permit = a permit
    park outside and take a taxi = a taxi from the edge of town
    leave the heavy tools at a depot = a tool depot in the centre
    share a van with other plumbers = a shared van
    drive in only for big jobs = the van for big jobs only
    rent a van in the centre = a rented van in the centre
    have the boilers delivered = boilers delivered to the door
    keep the van = the van as it is
    book a time slot = a time slot
""", "t", "echo")
HELP = pairs("""
    run a minibus past his house = a minibus past his house
    send a shuttle to his door = a shuttle to his door
    give him a permit = a permit
    pay for his taxis = free taxis
    put a tram stop nearer = a nearer tram stop
    put more benches in the street = more benches
    find a volunteer to drive him = a volunteer driver
    lend him a mobility scooter = a mobility scooter
    deliver his shopping = shopping delivered to the door
    lower the kerbs = lower kerbs
    give him a disabled badge = a disabled badge
    organise a phone line for rides = a phone line for rides
    make the trams easier to get on = trams that are easy to get on
    let a family member drive him = a lift from the family
    build lifts at the stations = lifts at the stations
""", "t", "echo")
RAIL = pairs("""
    build a train line = a new train line
    run more buses = more buses
    build car parks at the stations = car parks at the stations
    start night buses = night buses
    let people park and ride = park and ride
    run express buses on the motorway = express buses on the motorway
    offer cheap season tickets = cheap season tickets
    build safe bike paths to the stations = bike paths to the stations
    share cars with the neighbours = shared cars
    extend the tram = a longer tram line
    give the outskirts ten more years = ten more years
    improve the timetable = a better timetable
    open offices out there = offices on the outskirts
    use minibuses on demand = minibuses on demand
    start with the trains, not with the ban = trains first and the ban later
""", "t", "echo")
FAIR = words("""
    the money could pay for trams; people would think twice; it gives people a choice; it worked in London; it can start small; those who pollute pay; you can change the price at rush hour; residents could pay less; it is easier to accept;
    nobody is forbidden anything; the council needs the money; it could begin tomorrow; it makes people share cars; poor people could be exempt; it can be tested for a year
""")
UNFAIR = words("""
    only the rich could drive; poor people would pay twice; the rich wouldn't notice; it's just another tax; people would pay and keep driving; the cameras would watch us all; Gus would pay every day; the streets would still be full;
    you can't buy clean air; nurses would pay more than bankers; the shops would blame the council; it punishes people who live far away; companies would pay for their managers; the money would disappear
""")
LICENCE = words("""
    parking wherever you like; doing whatever you want; making noise at night; polluting the air; driving over other people's rights; blocking the pavement; taking up ten square metres; ignoring your neighbours; poisoning children's lungs;
    never paying the bill; leaving a car in the street for weeks; sounding your horn at six in the morning; driving to the corner shop
""")
LIBERTY = words("""
    choose how to travel; drive at any hour; own a car; go anywhere; decide how to live; breathe clean air; cross the street safely; walk without fear; sleep at night; live without noise; move around the city; visit friends by car; get to work by car
""")
TRADE = words("""
    furniture shops; supermarkets; garages; garden centres; builders' merchants; pet shops; shoe shops; bookshops; hardware shops; electrical shops; butchers; pharmacies; wedding shops; music shops; toy shops; paint shops; carpet shops; bike shops; department stores; laundries
""")
