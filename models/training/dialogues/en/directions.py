"""The Way to Waverley: Fiona and her dog Haggis, Edinburgh, informal."""

from __future__ import annotations

from ..values import Record, pairs, words
from .common import new

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
_CASTLE = dict(el="the castle", way=["Go up the steps behind you", "Take the steps up; the castle is at the top"], far="It's ten minutes up the steps", extra="The view is wonderful", again="up the steps, all the way to the top")
_CASH = dict(el="a cash machine", way=["There's one next to the pub", "It's just over there, next to the pub"], far="It's very near, one minute", extra="You can see it from here", again="next to the pub")
_TAXI = dict(el="the taxi stand", way=["It's at the end of the square", "Go to the end of the square, you'll see the taxis"], far="It's very near, two minutes", extra="A taxi to the station costs about seven pounds", again="at the end of the square")


def _alias(base: dict, *names: tuple[str, str]) -> list[Record]:
    return [Record(t=the, to=to, **base) for the, to in names]


S.pool(
    place=_alias(_STATION, ("the train station", "to the train station"), ("Waverley station", "to Waverley station"), ("Waverley", "to Waverley"), ("the station", "to the station"), ("the railway station", "to the railway station"))
    + _alias(_MUSEUM, ("the museum", "to the museum"), ("the National Museum", "to the National Museum"))
    + _alias(_CASTLE, ("the castle", "to the castle"), ("Edinburgh Castle", "to Edinburgh Castle"))
    + _alias(_CASH, ("a cash machine", "to a cash machine"), ("a bank", "to a bank"))
    + _alias(_TAXI, ("a taxi", "to the taxi stand"), ("the taxi stand", "to the taxi stand")),
    other=words("my hotel; the airport; a hospital; a supermarket; the beach; a pharmacy; the university; a restaurant; the cinema; the zoo; a park; the police station; a church; a bookshop; the theatre; a café; the port; the post office; a library; the football stadium; a swimming pool"),
    echo=words("""
        I go up Victoria Street and then turn left; I turn left and then right; up Victoria Street, then left; straight on and then right
        first up the street, then left at the top; I go up the steps; left at the bridge and right at the Royal Mile; up and then down
        I turn right at the corner; I go to the end of the square; I follow the High Street; left into Cockburn Street; up Candlemaker Row
        straight on; I turn left at the top; I walk down the High Street
    """),
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
S.answer("clear more", "{so|OK, so|let me see:} <echo>?\n<echo>, {right|is that right|yes|correct}?\nfirst <echo>\nso <echo>, right?", "{That's right|Exactly|Yes|Perfect}: <goal.again>.\n{Almost|Not quite}: <goal.again>.", 2.5, then="how", when=lambda m: "goal" in m)
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
