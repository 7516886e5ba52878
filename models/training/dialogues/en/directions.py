"""The Way to Waverley: Fiona and her dog Haggis, Edinburgh, informal."""

from __future__ import annotations

from ..values import Record, pairs, words
from .asking import asking, ended
from .common import new
from .directions_facts import FACTS

S = new(
    "en-directions",
    "informal",
    tutor="Fiona",
    origin="Edinburgh, born and bred",
    now="{you are looking for a place|let's find your way|Haggis wants to walk}",
)
S.openings = [
    "Hello! You look a bit lost. Can I help you?",
    "Hi there! This is Haggis, he's friendly. Are you looking for something?",
    "Hello! Do you need help with the map? Where do you want to go?",
]
_STATION = dict(
    el="the station",
    way=["Go up Victoria Street to the top, then turn left on George IV Bridge", "Go up Victoria Street, turn left at the top, and turn right at the Royal Mile", "First go up Victoria Street, then follow the High Street down to Cockburn Street"],
    far="It's about fifteen minutes on foot", extra="It's uphill first, then downhill", again="up Victoria Street, left at the top, right at the Royal Mile, then left into Cockburn Street",
)
_MUSEUM = dict(el="the museum", way=["Go up Candlemaker Row; it's opposite the statue of the little dog", "It's up Candlemaker Row, opposite Greyfriars Bobby"], far="It's only five minutes away", extra="It's free and it closes at five", again="up Candlemaker Row, opposite the little dog")
_BOBBY = dict(el="the little dog", way=["Go up Candlemaker Row; he's opposite the museum", "He's up Candlemaker Row, opposite the National Museum"], far="It's only five minutes away", extra="Everybody takes a photo of him", again="up Candlemaker Row, opposite the museum")
_CASTLE = dict(el="the castle", way=["Go up the steps behind you", "Take the steps up; the castle is at the top"], far="It's ten minutes up the steps", extra="The view is wonderful", again="up the steps, all the way to the top")
_CASH = dict(el="a cash machine", way=["There's one next to the pub", "It's just over there, next to the pub"], far="It's very near, one minute", extra="You can see it from here", again="next to the pub")
_TAXI = dict(el="the taxi stand", way=["It's at the end of the square", "Go to the end of the square, you'll see the taxis"], far="It's very near, two minutes", extra="A taxi to the station costs about seven pounds", again="at the end of the square")


def _alias(base: dict, *names: tuple[str, str]) -> list[Record]:
    return [Record(t=the, to=to, **base) for the, to in names]


S.pool(
    place=_alias(_STATION, ("the train station", "to the train station"), ("Waverley station", "to Waverley station"), ("Waverley", "to Waverley"), ("the station", "to the station"), ("the railway station", "to the railway station"), ("the trains", "to the trains"), ("my train", "to my train"), ("Edinburgh Waverley", "to Edinburgh Waverley"), ("the station for the train", "to the station for the train"))
    + _alias(_MUSEUM, ("the museum", "to the museum"), ("the National Museum", "to the National Museum"), ("the museum of Scotland", "to the museum of Scotland"))
    + _alias(_BOBBY, ("Greyfriars Bobby", "to Greyfriars Bobby"), ("the statue of the dog", "to the statue of the dog"))
    + _alias(_CASTLE, ("the castle", "to the castle"), ("Edinburgh Castle", "to Edinburgh Castle"), ("the old castle", "to the old castle"))
    + _alias(_CASH, ("a cash machine", "to a cash machine"), ("a bank", "to a bank"), ("an ATM", "to an ATM"), ("a cashpoint", "to a cashpoint"), ("a machine for money", "to a machine for money"))
    + _alias(_TAXI, ("a taxi", "to the taxi stand"), ("the taxi stand", "to the taxi stand"), ("the taxis", "to the taxis"), ("a taxi stop", "to a taxi stop")),
    other=words("my hotel; the airport; a hospital; a supermarket; the beach; a pharmacy; the university; a restaurant; the cinema; the zoo; a park; the police station; a church; a bookshop; the theatre; a café; the port; the post office; a library; the football stadium; a swimming pool"),
)
S.plan = ["where", "clear", "how", "more"]
S.step("where", "Where are you trying to get to?\nWhere do you want to go?\nWhat are you looking for?\nWhich place do you need?", "Are you looking for the station, the museum or the castle?\nTell me the name of the place. Where do you want to go?\nI'm asking where you want to go. Is it on your map?")
S.step("clear", "Is that clear?\nCan you remember that?\nDo you want me to say it again?\nCan you repeat the way to me?", "Slowly, then: <goal.again>. Is that clear?\nOnce more: <goal.again>. All right?\nIt goes like this: <goal.again>. OK?", closed=True)
S.step("how", "Are you going to walk?\nDo you want to walk or take a taxi?\nAre you happy to go on foot?\nWill you walk, or take the bus?", "You can walk, or take a taxi or a bus. Which do you like?\nIs walking all right for you?", closed=True)
S.step("more", "Is there anything else you need?\nAre you looking for anything else?\nDo you need another place?\nAnything else I can help with?", "Do you want to ask about another place? A cash machine, the museum?\nIs that all, or do you want to know something else?", closed=True, loops=True)
S.answer(
    "where more",
    """
    where is <place>@pls?
    {excuse me|sorry|hello}, where is <place>?
    {I'm looking for|I want to find|I'm trying to find|I need|I can't find} <place>
    how {can I get|do I get|do I go} <place.to>?
    I {want|need|would like} to go <place.to>
    {I'm lost, |}I'm going <place.to>
    <place>@pls
    can you tell me {the way <place.to>|where <place> is}?
    {yes, |}I'm lost. Where is <place>?
    is there <place> near here?
    and <place>?
    """,
    """
    <place.el>? {Sure|Of course|No problem}. <place.way>.
    {Ah yes|Right}, <place.el>. <place.way>. <place.far>.
    {OK|Easy}! <place.way>. <place.extra>.
    <place.way>. <place.far>.
    """,
    6,
    then="clear",
    keep={"goal": "place"},
)
S.answer("where more", "{where is|I'm looking for|I need|I want to go to|how do I get to} <other>?\n<other>@pls\nis there <other> near here?", "{Hmm|Oh}, <other> isn't near here. {A taxi can take you|Ask at the taxi stand}.\n{I'm not sure about|I don't know the way to} <other>. {A taxi driver will know|Ask a taxi driver}.", 1.3, then="more")
S.answer("where", "{yes|yes, please|yes, I'm lost|I'm lost|yes, thank you|I need help|can you help me?|yes, I am a bit lost}", "{Don't worry|No problem}, I can help. Where do you want to go?\n{Of course|Sure}, I know the city well. What are you looking for?", 2, then="where")
S.answer("where", "{no|no, thank you|I'm just looking|I'm fine, thanks|I'm just walking}", "{All right|Lovely}, enjoy the city! {Haggis and I are here if you need us|It's a nice day for a walk}. Have you seen the castle?\n{OK|That's fine}. Do you know the museum? It's free.", 0.7, then="more")
S.pool(
    towards=words("""
        I go up Victoria Street and then turn left; up Victoria Street, then left; first up the street, then left at the top; I go up Victoria Street to the top
        left at the bridge and right at the Royal Mile; up and then down; I follow the High Street; left into Cockburn Street; I turn left at the top
        I walk down the High Street; up the street with the shops and then left; I turn right at the Royal Mile and go down; left, then right, then left
        up, then left, then right and down; I go down the High Street to Cockburn Street; uphill first and then downhill
    """),
    elsewhere=words("""
        I turn right at the top; I go down the street; straight on and then right; I take the second street on the right; behind the church
        I go over the bridge; I go to the river; always straight on; left after the pub and then right; I take the bus and then walk; down to the park
        I turn round and go back; left at the traffic lights; the third street on the left; behind the supermarket; I cross the river
    """),
)
for _slot, _yes, _when in (
    ("towards", "{That's right|Exactly|Yes|Perfect}", lambda m: "goal" in m and m["goal"].forms["el"] == "the station"),
    ("elsewhere", "{Almost|Not quite|No, listen|Oh no, careful}", lambda m: "goal" in m),
):
    S.answer(
        "clear more",
        "{so|OK, so|let me see:} <X>?\n<X>, {right|is that right|yes|correct}?\nfirst <X>\nso <X>, right?".replace("<X>", f"<{_slot}>"),
        f"{_yes}: <goal.again>.",
        1.6 if _slot == "towards" else 0.6,
        then="how",
        when=_when,
    )
S.answer("clear", "{yes|yes, thank you|yes, it's clear|I understand|OK|perfect|yes, I understand|very clear|got it|all right}", "{Great|Good|Lovely}. <goal.far>.\n{Great|Perfect}. <goal.extra>.", 2.5)
S.answer("clear", "{no|no, sorry|not really|can you repeat?|again, please|sorry, can you say it again?|no, please repeat|more or less|yes, say it again}", "{Of course|Sure|No problem}: <goal.again>. Is that better?\nOnce more: <goal.again>. OK now?", 2.2, then="clear")
S.answer("how", "{yes|on foot|I'll walk|I want to walk|walking is fine|yes, I like walking|I can walk|yes, I'll walk}", "{Great|Lovely|Good choice}, on foot. {It's a bit steep, so go slowly|You'll see the colourful shops|It's a lovely walk}.", 3)
S.answer("how", "{by taxi|I prefer a taxi|a taxi|I'll take a taxi|no, a taxi|I'm tired, I want a taxi|taxi, please}", "{OK|All right|Sure}, by taxi. {It's about seven pounds|The taxi stand is at the end of the square}.", 1.8)
S.answer("how", "{by bus|the bus|I'll take the bus|I prefer the bus|is there a bus?|bus, please}", "{OK|Sure}, by bus. {Number two goes near the station, but it's slow|Take number two, but it's slow}.", 1.5)
S.answer("how", "{no|no, I'm tired|no, it's far|I can't walk|no, my bag is heavy|it's too far}", "{Then take a taxi|A taxi is better, then}. {It's about seven pounds|There's a taxi stand at the end of the square}.", 1)
S.answer("more", "{no|no, thank you|no, that's all|that's all|nothing else|no, I'm fine}[, {thank you very much|thanks a lot|thanks}]\n{thank you very much|thank you so much|thanks for your help|you're very kind|thanks a lot}", "{You're welcome|My pleasure|No problem}! {Enjoy Edinburgh!|Have a good trip!|Haggis says goodbye!}\n{It was nice to meet you|You're welcome}. {Safe journey!|Enjoy your visit!|Mind the hills!}", 4, then="end")
S.answer("more", "{yes|yes, please|yes, one thing|one more question|yes, another place}", "{Sure|Of course|Go on}. What are you looking for?\n{No problem|Sure}. What else do you need?", 1)
S.aside("{is it far?|how far is it?|is it near?|is it very far?|how long does it take?|how many minutes?|can I walk?|can I go on foot?|is it a long walk?}", "<goal.far>.\n{No, not far|Not very far}. <goal.far>.\n{Yes, you can walk|You can walk}. <goal.far>.", 3, when=lambda m: "goal" in m)
S.aside("how far is <place>?\nis <place> far?\nhow long does it take to get <place.to>?", "<place.far>.\n<place.el>? <place.far>.", 1.2)
S.aside("how much is {a|the} taxi{ to the station|}?\nis a taxi expensive?", "{A taxi to the station is|It's} about seven pounds.", 1.3)
S.aside("{where can I get a taxi?|where are the taxis?|is there a taxi stand?|can I take a taxi?}", "There's a taxi stand at the end of the square.", 1)
S.aside("{is there a bus?|which bus can I take?|what bus goes to the station?|where is the bus?|can I take a bus?}", "Bus number two goes near the station, but {it's slow|it takes its time}.", 1)
S.aside("{what time is it?|do you have the time?|excuse me, what time is it?}", "It's half past three.\nHalf past three, {in the afternoon|you have time}.", 0.9)
S.aside("{what time does the museum close?|is the museum open?|how much is the museum?|is the museum free?|when does the museum close?}", "The museum is free and it closes at five.", 1)
S.aside("{what can I see here?|what is interesting here?|what do you recommend?|what should I visit?|what's nice in Edinburgh?}", "{Go and see|You should see|I like} the {castle|National Museum|old town}. {It's worth it|You'll like it}.", 1)
S.aside("{what's the dog's name?|what is your dog's name?|is the dog friendly?|can I touch your dog?|how old is your dog?|I like your dog|nice dog|what a nice dog|your dog is cute}", "{This is|His name is} Haggis. {He's very friendly|He loves people|He likes you}.\n{Haggis is very friendly|Haggis says hello}! He's a little terrier.", 1.2)
S.aside("{do you live here?|are you from Edinburgh?|what do you do?|do you work here?|have you always lived here?}", "{I've lived here all my life|I'm a gardener, and I've lived here all my life}. {I know every street|Haggis and I walk here every day}.", 0.8)
S.aside("{where are we?|where are we on the map?|what is this place?|what is this street?|can you show me on the map?|I don't understand the map}", "We're {here, |}in the Grassmarket, below the castle.", 1)
S.aside("{left or right?|do I turn left?|do I turn right?|is it straight on?|do I go up or down?}", "{Let me say it again|Listen}: <goal.again>.", 1, when=lambda m: "goal" in m)
S.aside("{can you come with me?|are you going there?|can you walk with me?}", "{Haggis and I can walk with you to the corner|We can go with you to the corner}.", 0.5)
S.aside("{is it uphill?|are there many steps?|is it difficult?|my bag is heavy|my suitcase is heavy|I'm tired}", "It's uphill first, then downhill. {Take it slowly|A taxi is easier with bags}.", 0.9)
S.close("{thank you|thanks}, {Fiona|bye|you're very kind|have a nice day|goodbye}\n{bye|goodbye}, {Fiona|Haggis}\nbye bye Haggis", "{You're welcome|No problem}! {Enjoy Edinburgh!|Safe journey!|Have a lovely day!}\n{Bye|Goodbye}! {Haggis will miss you.|Mind the hills.|Enjoy your visit.}", 3)

# --- whatever a traveller may ask, at any time ---
for _direct, _clauses, _about, _tutor, _weight in FACTS:
    S.aside(asking(_direct, _clauses, _about), ended(_tutor), _weight)
# --- what a traveller tells ---
S.pool(
    rel=words("sister; brother; daughter; son; cousin; friend; mother; father; aunt; uncle; husband; wife; boss; girlfriend; boyfriend; teacher; grandmother; little brother; old friend"),
    town=words("London; Glasgow; York; Manchester; Newcastle; Inverness; Leeds; Durham; Aberdeen; Dundee; Liverpool; Oxford; Cambridge; Birmingham; Stirling; Perth"),
    lost=words("phone; map; wallet; ticket; umbrella; jacket; hat; passport; bag; key; camera; group; glove; scarf; glasses"),
    bag=words("suitcase; bag; backpack; guitar; box; computer; bike; suitcase and a bag; baby; rucksack; violin"),
    story=[
        Record(t="I have to meet my <rel>", echo="your <rel> is waiting"),
        Record(t="my <rel> is waiting for me", echo="your <rel> is waiting"),
        Record(t="my <rel> waits at the station", echo="your <rel> is waiting at the station"),
        Record(t="I go to <town> today", echo="you're off to <town>"),
        Record(t="I'm going to <town>", echo="you're off to <town>"),
        Record(t="I have a train to <town>", echo="a train to <town>"),
        Record(t="my train goes to <town>", echo="a train to <town>"),
        Record(t="I lost my <lost>", echo="you lost your <lost>"),
        Record(t="I can't find my <lost>", echo="you can't find your <lost>"),
        Record(t="I forgot my <lost> in the hotel", echo="you forgot your <lost>"),
        Record(t="I'm travelling with my <rel>", echo="you're here with your <rel>"),
        Record(t="my <rel> is in the hotel", echo="your <rel> is at the hotel"),
        Record(t="it's the birthday of my <rel>", echo="it's your <rel>'s birthday"),
        *pairs("""
            my phone has no battery = your phone has no battery
            my phone doesn't work = your phone doesn't work
            I don't have internet = you have no internet
            I'm here for two days = you're here for two days
            I'm here for one day = you're here for one day
            I'm in Scotland for a week = you're in Scotland for a week
            it's my first time in Edinburgh = it's your first time here
            I walked all day = you walked all day
            my feet hurt = your feet hurt
            I'm very tired = you're tired
            I'm hungry = you're hungry
            I don't know this city = you don't know the city
            I'm a student here = you're a student here
            I study English here = you study English here
            I'm on holiday = you're on holiday
            I took the wrong street = you took the wrong street
            I took the wrong bus = you took the wrong bus
            I don't understand my map = the map is difficult
            my map is very small = your map is very small
            I visited the castle this morning = you saw the castle
            I have a dog too = you have a dog, too
            I have two cats at home = you have two cats
        """, "t", "echo"),
    ],
    liked=words("the castle; the old streets; the hills; the music in the street; the small shops; the people; the green parks; the history; the weather; the old houses; the pubs; the black stones; the colours of the shops; the bagpipes; the sea; the bridges"),
)
S.aside(
    """
    {|sorry, |oh, |you know, |well, |hello, |because }<story>
    <story> and {I'm lost|I don't know the way|I'm a bit nervous|I don't have much time|I need help}
    {I'm lost|I'm in a hurry}, <story>
    """,
    "{Ah|Oh|I see}, <story.echo>. {Don't worry, we'll find the way|I can help you|No problem, you're in good hands|Haggis and I can help}.\nSo <story.echo>! {Let's see|Let me help|It's all right}. {You have time|It's not a big city|I know every street here}.",
    2.2,
)
S.aside(
    "I {like|love|really like} <liked>{ here| very much| in Edinburgh|}\n<liked> {is|are} {beautiful|wonderful|so nice|fantastic}\nwhat I like here is <liked>",
    "{Oh yes|I'm glad}, <liked>! {I love that, too|That's Edinburgh for you|I never get tired of it}.\nYou like <liked>? {Me too|So do I}. {It's a lovely city|Enjoy it}.",
    1,
)
S.aside(
    "I have {a|my} {heavy |big |}<bag>{ with me|}\nmy <bag> is {heavy|very heavy|big}\nI can't walk {far|a lot|fast}, I have a {heavy|big} <bag>",
    "With your <bag>, {a taxi is easier|I'd take a taxi}. {It's about seven pounds|The taxi stand is at the end of the square}.\nYour <bag>, I see. {It's uphill first, so go slowly|A taxi costs about seven pounds}.",
    0.9,
)
S.aside(
    "my train {is|leaves|goes|departs} at {five|five o'clock|5|17:00|5 pm}{ and I'm late| and I don't know the way|}\nI have {a|my} train at {five|five o'clock|5}\nI must be {there|at the station} at five",
    "Your train is at five? {It's half past three, so you have time|No hurry, it's only half past three}.\nAt five! {You have plenty of time|Don't worry}, it's half past three.",
    1.2,
)
S.aside(
    "my train {is|leaves|goes} at {four|four o'clock|six|six o'clock|half past four|half past five|quarter past four|seven}",
    "{It's half past three now|It's only half past three}, and the station is fifteen minutes away. {You have time|You can do it}.",
    0.6,
)
S.aside(
    "{do you mean|is it|it's} {the street with the shops|that street|the curved street|this street}?\n{that one|this one|here|over there|this way|that way}?",
    "{Yes, the curved street with the colourful shops|Yes, Victoria Street, with the colourful shops}. {That's where you start|Go up there}.",
    0.8,
    when=lambda m: "goal" in m and "station" in str(m["goal"].forms["el"]),
)
# --- two things in one turn ---
S.answer(
    "where",
    """
    {hello|hi|excuse me}, {I'm lost|I'm a tourist|I don't know the city|can you help me|I need help}. {Where is|I'm looking for|I want to go to|How do I get to} <place>{?|}
    {hello|yes, please}! <story>. {Where is|I look for|I need} <place>{?|}
    <story>, and I'm looking for <place>
    {yes, |hello, |}{I search|I look for|I'm searching|where I find|how I find|where it is|how can I find} <place>{?|}
    {what is the way|which way is it|what is the best way} <place.to>?
    {yes, |}{I must go|I have to go|I try to go|I need to get|I want arrive|I have to be} <place.to>
    your dog is {nice|cute|lovely}! {I'm looking for|Where is} <place>{?|}
    """,
    """
    You want <place.el>? {Sure|No problem|Of course}. <place.way>. <place.far>.
    <place.el>? {That's easy|I know it well}. <place.way>.
    {Of course|No problem}! <place.way>. <place.far>.
    """,
    5,
    then="clear",
    keep={"goal": "place"},
)
S.answer(
    "clear more how",
    """
    {thanks|OK|great|perfect|yes}. {And|But} {where is|how do I get to|how far is|what about} <place>?
    {first|before that,|and before} I want to {see|visit|find} <place>
    {no, sorry|sorry|no}, I {want|need} <place>, not {that|the other one}
    {and after that|and then|later} I want to go <place.to>
    """,
    "<place.el>? {Sure|No problem}. <place.way>.\n{OK|All right}, <place.el>. <place.way>. <place.far>.",
    1.4,
    then="clear",
    keep={"goal": "place"},
)
S.answer(
    "clear",
    "{sorry, |no, |}{I didn't understand|I forgot|I don't remember|I'm lost again at|can you repeat} {the first part|the second street|the last part|the end|the names of the streets|all}{?|}\n{it's difficult|it's too much|it's a lot|it's complicated|too many streets|so many names}\n{can you|could you} {write it|draw it|show me|say it slowly|say it in easy words|show me on the map}@pls?",
    "{No problem|Of course|I'll say it slowly}: <goal.again>. Is that better?\n{Let me make it short|In easy words}: <goal.again>. OK now?\n{Step by step|Slowly}: <goal.again>. Is that clear now?",
    1.8,
    then="clear",
    when=lambda m: "goal" in m,
)
S.answer(
    "clear",
    "{yes|OK|thanks|perfect}, {it's easy|I understand everything|it's very clear|I can find it|I remember|I see it on the map|thank you very much}\n{I write it down|I'm writing it|I'll write it|let me write it}{. Thanks|}",
    "{Great|Lovely}, {you'll find it|you can't go wrong}. <goal.far>.\n{Good|Very good}! Just remember: <goal.again>.",
    1.8,
    when=lambda m: "goal" in m,
)
S.answer(
    "how",
    "{I'll walk|I walk|I prefer to walk|on foot|I go walking|I want walk|I'd like to walk}, {I have time|I like walking|it's good for me|it's cheaper|I want to see the streets|I don't have money for a taxi|it's nice weather|I have good shoes|I need exercise}\n{walking is better|I like to walk} because {it's free|I can see the city|I was in a train all day|taxis are expensive}",
    "{Good choice|Lovely|Great}, you'll walk! {It's uphill first, then downhill|You'll see the colourful shops on Victoria Street|Enjoy it}.\nOn foot, {great|lovely}. {The walk is worth it|You'll see a lot of the city}.",
    2,
)
S.answer(
    "how",
    "{I'll take|I take|I prefer|I want|better|I need} a taxi{, | because }{I'm tired|my bag is heavy|my feet hurt|I'm late|it's raining|I don't like hills|I have a big suitcase|I'm with my <rel>|I don't want to get lost}\n{by taxi|a taxi}, {how much is it|is it expensive|where is it}?",
    "By taxi, {good idea|of course|no problem}. The taxi stand is at the end of the square, and it's about seven pounds.\n{OK|Sure}, a taxi. {To the station it's about seven pounds|You'll find one at the end of the square}.",
    1.8,
)
S.answer(
    "how",
    "{I'll take|I take|I prefer|I want} the bus{, | because }{it's cheap|I'm tired|I have time|I don't like walking|taxis are expensive|I like buses}\n{the bus|by bus}, {which number|where is it|is it slow}?",
    "By bus, {OK|all right}. Number two goes near the station, but it's slow.\n{OK|Sure}, the bus: it's number two. {It's slow, but you have time|It's a bit slow}.",
    1.2,
)
S.answer(
    "more",
    "{no, thank you|thank you|perfect|that's all|great}, {I go now|I'm going to the station|I have to run|I'll go up Victoria Street|see you|have a nice day|bye Haggis|I must go, my train is at five|you helped me a lot}",
    "{You're welcome|My pleasure}! {Safe journey|Have a good trip|Mind the hills}!\n{Lovely to meet you|No problem}. {Haggis says goodbye!|Enjoy Edinburgh!|Safe journey!}",
    1.8,
    then="end",
)
S.close(
    "{thank you|thanks}, {I'll go now|you saved me|you were very kind|bye, Fiona|bye, Haggis|I'll remember the way|see you one day}\n{bye|goodbye}, {and thank you|it was nice to meet you|have a nice walk|enjoy your walk with Haggis}",
    "{You're welcome|My pleasure}! {Safe journey!|Enjoy Edinburgh!|Have a good trip!}\n{Bye|Goodbye}! {Haggis and I wish you a good trip.|Mind the hills.|It was nice to meet you.}",
    2,
)
S.pool(
    sense_=pairs("""
        on foot = walking
        straight on = without turning
        turn left = go to the left side
        the corner = where two streets meet
        opposite = on the other side
        uphill = going up
        downhill = going down
        steps = stairs outdoors
        the bottom = the lowest part
        the top = the highest part
        a cash machine = where you get money with a card
        a taxi stand = where taxis wait
        steep = it goes up very fast
        across the road = on the other side of the street
        curved = not straight
        a bit lost = you don't know where you are
        a terrier = a small dog
        friendly = nice to people
        the way = the streets you take
        a square = an open place in a town
    """, "t", "echo"),
)
S.aside(
    "{what does <sense_> mean|what is the meaning of <sense_>|what do you mean with <sense_>|sorry, what is <sense_>|I don't know <sense_>, what is it|<sense_> means what|what means <sense_>|excuse me, what is <sense_>|<sense_>, what is that}?",
    "{Sure|Of course}: it means <sense_.echo>.\n{That means|It means} <sense_.echo>.",
    1.6,
)
S.answer(
    "clear more how",
    "{so|OK, so|then it's|first it's|I go} <goal.again>{, right|, yes|, correct|}?\n<goal.again>. {Is that right|Is it correct|OK|Yes}?\n{OK|thanks|good}, <goal.again>. {Thank you|I understand|I remember}",
    "{Exactly|Perfect|That's right}, <goal.again>! {You can't go wrong|You'll find it}.\n{Yes, that's it|Very good|Well done}: <goal.again>. <goal.far>.",
    1.6,
    when=lambda m: "goal" in m,
)
