"""A City without Cars: Priya, who keeps the debate going, Melbourne, informal."""

from __future__ import annotations

from ..values import Record, pairs, words
from .common import new

S = new(
    "en-debate",
    "informal",
    tutor="Priya",
    origin="Melbourne; I write about cities for a paper here".replace("Melbourne;", "here, and"),
    now="{the question is whether cars should go|Gus is waiting for your answer|we're here to argue about cars}",
)
S.fixed["origin"] = "Melbourne"
S.openings = [
    "Take a seat. Tonight we're fighting over cars in the city centre. So, ban them or keep them?",
    "Good, a new face! Mei wants the cars out and Gus wants his van in. Where do you stand?",
]
S.wrap = ["Any last words?", "Will you come back next Wednesday?", "Anything to add before we close?"]
S.leads = ["Right, ", "Now, ", "So, ", "Then tell me, ", "Anyway, "]


def _arg(text: str, echo: str, *replies: str) -> Record:
    low = echo if echo.split()[0].strip(",'s") in {"I", "Gus", "Mei", "Harold"} or echo.startswith("I'") else echo[0].lower() + echo[1:]
    return Record(t=text, echo=echo, low=low, r=list(replies))


S.pool(
    ban=[
        _arg("cars make the air dirty", "Nobody at this table enjoys breathing fumes", "but electric cars would fix that, wouldn't they", "though Gus says his new van is cleaner than the old tram"),
        _arg("cars take up too much space", "About a third of the centre is roads and parking", "so the figures are on your side", "though people do need to get there somehow"),
        _arg("the streets would be safer for children", "Safety is hard to argue against", "but Harold wonders who would drive him home", "yet bikes can be frightening, too"),
        _arg("there is too much noise", "Quiet would be a luxury", "although pubs like this one make plenty of noise themselves", "but is noise enough for a ban"),
        _arg("shops do better without cars", "Mei saw her takings rise when her street was closed", "one café isn't a whole city, though", "but would a furniture shop say the same"),
        _arg("public transport is better", "Trams are free in the central zone, after all", "but try taking a boiler on the tram, as Gus says", "the suburbs without trains would disagree"),
        _arg("cars are bad for the climate", "The climate won't wait, I agree", "but does one city centre move the needle", "and yet everyone flies on holiday"),
        _arg("people would walk more", "Walking would do us all good", "not everyone can, as Harold would tell you", "at least until it rains"),
        _arg("traffic is terrible", "The trial on one street cut traffic by sixty per cent", "although deliveries got slower", "where did those cars go, I wonder"),
        _arg("cities are for people, not for cars", "It makes a fine slogan", "now give me the argument behind it", "although there are people inside those cars"),
        _arg("parking is too expensive", "A space costs more each month than a child's school lunches", "which says something about our priorities", "but is that a reason to ban, or to build more"),
        _arg("other cities did it and it works", "Other cities have done it", "though every city swears it's different", "which one would you copy"),
    ],
    keep=[
        _arg("people need their cars for work", "Gus would buy you a drink for that", "though most drivers aren't carrying a boiler", "and permits for tradespeople are part of the plan"),
        _arg("old people need cars", "Harold walks with a stick, so he's listening", "would a shuttle to his door change your mind", "but disabled drivers would get permits"),
        _arg("it is bad for business", "Some traders fear exactly that", "Mei's takings went up, mind you", "but show me the figures"),
        _arg("public transport is not good enough", "There are suburbs without a single train", "so should we ban first or build first", "though it never improves while everyone drives"),
        _arg("people should be free to choose", "Freedom is a strong card", "but whose freedom, the driver's or the walker's", "does freedom mean parking wherever you like"),
        _arg("it is the thin end of the wedge", "First the centre, then the suburbs, you mean", "not every step leads to a cliff", "but slopes aren't always slippery"),
        _arg("electric cars are the solution", "Electric cars are cleaner, granted", "but they take up just as much space", "and they queue just as long"),
        _arg("families with children need a car", "Try a pram on a full tram, I know", "though children used to walk to school", "but perhaps the city could be built for prams"),
        _arg("it is too expensive for the city", "Someone has to pay, that's true", "roads aren't free either, though", "but what does traffic cost us now"),
        _arg("cycling in the rain is horrible", "No one loves cycling in the rain", "the Dutch seem to manage", "but we do have trams"),
        _arg("deliveries would be slower", "In the trial deliveries did get slower", "could night permits solve that", "though people wait for parcels anyway"),
        _arg("people from the suburbs can't come", "The outskirts would feel it most", "unless the trains got there first", "and they already pay the most to park"),
    ],
    mid=[
        _arg("it depends on public transport", "It all hangs on the trams, you mean", "so what comes first", "that's fair, but it puts the question off"),
        _arg("we need a balance", "Everyone loves a balance", "where would you draw the line", "but who gives way first"),
        _arg("both sides have a point", "That's called sitting on the fence", "and the fence is uncomfortable", "I'll allow it for five minutes"),
        _arg("we should start with weekends", "Weekends first is a gentle start", "Gus might even live with that", "but then Monday comes"),
        _arg("a congestion charge is better than a ban", "A charge instead of a ban", "although then the rich drive and the poor walk", "London would nod"),
    ],
    measure=pairs("""
        a congestion charge = A congestion charge has worked elsewhere = though it hits the poor harder
        free trams everywhere = Free trams everywhere would please everyone = except whoever pays for them
        more bike lanes = More bike lanes, then = Gus is already groaning
        a ban at weekends = A ban at weekends is a gentle start = Mei would take it
        permits for tradespeople = Permits for tradespeople are in the plan = and Gus wants his in writing
        night deliveries = Night deliveries could work = unless you live above a shop
        more trains to the suburbs = More trains to the suburbs would help = but they take ten years to build
        a shuttle for old people = A shuttle for older people would suit Harold = if it comes on time
        car parks outside the city = Car parks on the outskirts make sense = if the tram is quick
        wider pavements = Wider pavements are cheap = and loved by cafés
        higher parking prices = Higher parking prices work quietly = and annoy loudly
        phasing it in slowly = Phasing it in gives people time = or gives them time to fight it
        a vote = A vote is always fair = though who gets to vote, the centre or the suburbs
        electric buses = Electric buses are quieter = but they cost a fortune
    """, "t", "echo", "but"),
    place=words("Barcelona; Paris; London; Amsterdam; Copenhagen; Madrid; my city; my town; my neighbourhood; Oslo; Bogotá; Ghent; Seville; Vienna; Mexico City; Santiago; Berlin; Tokyo"),
    fact=pairs("""
        they closed one avenue and the shops did better = the shops did better
        the centre is full of bikes = bikes took over
        they banned cars and nobody complains = nobody complains now
        there is a congestion charge = they charge drivers
        the traffic moved to other streets = the traffic just moved
        they built a park in the street = a street became a park
        the buses are always late = the buses are late
        old people can't move around = older people got stuck
        the air is much better now = the air got better
        everyone still drives = everyone still drives
        the shops closed = the shops closed
        children play in the street = children play in the street
        you can't find a place to park = parking is impossible
        the metro is excellent = the metro made it possible
    """, "t", "echo"),
    who=words("Gus; Mei; Harold"),
)
S.plan = ["stand", ("some", (2, 3), ["example", "devil", "table", "concede"]), "measure", "close"]
S.step("stand", "Where do you stand?\nWhat do you think?\nAre you with Gus or with Mei?\nShould private cars be banned from the centre?\nSo, ban them or keep them?", "In simple words: cars in the centre, yes or no?\nGus wants cars, Mei doesn't. What do you think?\nAre you for the ban or against it?")
S.step("example", "Can you back that with an example?\nWhat happens in your city?\nWhere have you seen that happen?\nExamples are the currency here. What's yours?", "Think of a city you know. What happened there?\nHas your own street changed? How?")
S.step("devil", "Let me play devil's advocate: isn't a ban a bit elitist?\nBut who are we to tell people how to move?\nIsn't this just nostalgia with a bicycle bell?\nGus would say you've never carried a boiler. What's your answer?\nAnd if it only pushes the traffic next door?", "I'm taking the other side on purpose. How do you defend yourself?\nSome people think the opposite. What would you tell them?")
S.step("table", "Harold fears he'd be stuck at home. What would you tell him?\nGus needs his van every day. What do you say to him?\nMei's takings rose when her street closed. Does that convince you?\nWho at this table do you understand best?", "At the table are Gus, Mei and Harold. Who do you want to answer?\nWhat would you say to Harold, who walks with a stick?")
S.step("concede", "What would you give the other side?\nWhat's the best argument against you?\nIs there one thing your opponents get right?", "Where is the other side right?\nNobody is right about everything. What do you admit?")
S.step("measure", "If you ran the council, what would you do?\nFine, but what do you propose?\nWhat would be your first measure?\nGive me one concrete measure. What is it?", "Imagine you are the mayor. What do you change?\nWhat is your idea: charges, trams, bikes?")
S.step("close", "Have you changed your mind about anything?\nWould you like the last word?\nWhat will you take home from tonight?\nOne last time: who does the street belong to?", "It's getting late. How would you sum up your opinion?\nDo you think the same as before?", closed=True)
A = "{in my opinion,|I think|I believe|I'd say|it seems to me that|to be honest,|I reckon|for me,|I'm convinced that} "
for slot, w, side in (("ban", 3, "with Mei"), ("keep", 3, "with Gus"), ("mid", 2, "in the middle")):
    S.answer(
        "stand devil table concede",
        f"{A}<{slot}>\n<{slot}>\nI'm {side} because <{slot}>\nI'm {side}: <{slot}>\n{A}<{slot}> and also <{slot}2>\nI don't agree: <{slot}>\n{{fair point, but|that's true, but|yes, but|however,|having said that,}} <{slot}>\n{A}<{slot}>, although <mid>",
        f"<{slot}.echo>, <{slot}.r>.~\n<{slot}.echo>; <{slot}.r>.\n{{Fair point|I'll give you that|Not bad|I follow you}}: <{slot}.low>, <{slot}.r>.".replace(".~", "."),
        w,
        anywhere=True,
    )
S.answer("stand", "{with Gus|I'm with Gus|Gus is right|keep the cars|I'm against the ban|against}", "With Gus, then. {He's grinning already|Mei is rolling her eyes}. Why?\nSo you'd keep the cars. What's your best reason?", 1.2, then="example")
S.answer("stand", "{with Mei|I'm with Mei|Mei is right|ban them|I'm for the ban|ban the cars|for}", "With Mei, then. {Gus has put down his glass|She's smiling}. Why?\nSo you'd ban them. Can you give me an example?", 1.2, then="example")
S.answer("stand", "{I'm not sure|both|in the middle|neither|I don't have an opinion|it's complicated|I'd like to listen first}", "{Doubt is allowed; silence isn't|Nobody stays neutral long at this table}. What do you see when you walk through the centre?\n{It is complicated|Fair enough}. Let's start with something concrete. How did you get here tonight?", 1, then="example")
S.answer("example", "in <place>, for example, <fact>\nin <place> <fact>\n{for example,|well,} in <place> <fact>\nI live in <place> and <fact>\nI saw that in <place> <fact>\nin <place> <fact> and <fact2>", "So <fact.echo>. {That's worth studying|Mei is taking notes|I know the case}.\n{Good example|Now that's evidence}: <fact.echo>. {Gus won't like it|Melbourne isn't so different}.\nYou say <fact.echo>. {Was that the cause or the result, I wonder|I'd love to see the figures}.", 6, anywhere=True)
S.answer("example", "{by tram|I came by tram|I came by car|I walked|by bike|I came by bike|I drove|by bus}", "{Noted|There we are}: everyone brings their own answer to this table. {Harold came by taxi|Gus came in his van}.", 1)
S.answer("example", "{I don't have an example|I can't think of one|my city is small|I don't know any|it's just a feeling}", "{A feeling is evidence, too, though a modest one|You can borrow one of mine}: the trial on one street cut traffic by sixty per cent.", 1.2)
S.answer("devil table", "{that's true|you're right|fair point|I hadn't thought of that|maybe|good point|I agree}[, but <ban>]\n{I admit it|that's fair}, however <keep>", "{Conceding is a skill|I like that you give way a little}. {Not everyone does|Gus could learn from you}.\n{You concede and hit back|Well balanced}. {That's how it's done|Harold is nodding}.", 2)
S.answer("table", "{Gus|Mei|Harold}, {I understand you|I see your point|I'm sorry}, but <ban>\nI'd tell <who> that <mid>\nI understand <who>, but <keep>\nI would tell <who> that <ban>", "<who> {is listening|is thinking about it|has an answer ready}. {You put it kindly|No one takes offence here}.\n{Well said|Kindly said}. {I'm not sure <who> is convinced|<who> raises an eyebrow}.", 3)
S.answer("concede", "{I admit that|it's true that|I accept that|they're right that} <keep>\n{I admit that|it's true that} <ban>\nthe best argument is that <keep>", "{That's honest of you|Conceding isn't surrendering}. {And still you hold your ground, I take it|The debate gets better now}.\n{Noted|I'll write that down}. {Gus is rarely so generous|That's a grown-up answer}.", 3)
S.answer("concede", "{nothing|no|they're wrong|I don't give them anything|none}", "{Not an inch, I see|Firm}. {Even Gus gives way on rainy days|That makes for a short debate}.", 0.8)
S.answer("measure", "{I would start with|I'd propose|I propose|we need|the council should try|my idea is|I'd introduce} <measure>\n<measure>\n<measure> and <measure2>\nI'd begin with <measure>", "<measure.echo>, <measure.but>.\n{Now that's concrete|A real proposal at last}: <measure>. {Harold votes for you|Someone will protest}.\n<measure.echo>; <measure.but>.", 6, anywhere=True)
S.answer("measure", "{I would do nothing|nothing|I don't know, I'm not a politician|leave it as it is|let people decide}", "{Doing nothing is a policy, too|Someone always gains from doing nothing}. {The council plans a ban from 2030|The cars won't mind}.", 1.2)
S.answer("close", "{no|no, not really|I think the same|no, I haven't|not much}", "{Consistent, at least|Nobody leaves here converted}. {Come back on Wednesday and we'll try again|But you argued it well}.", 2, then="end")
S.answer("close", "{yes|a little|yes, a bit|I understand Gus better now|I have more doubts now|you made me think|I learned a lot}", "{Leaving with doubts is leaving richer|That's what the table is for}. {Wednesdays, half past six|There's a chair for you next week}.", 2.5, then="end")
S.answer("close", "{the street belongs to everyone|it belongs to the people who live there|to everyone and no one|in short, <ban>|in short, <keep>|in the end <mid>|cities should be for people}", "{A fine way to close|I might quote you on that}. {The argument goes on next Wednesday|Gus will sleep on it}.", 3, then="end")
S.aside("{what do you think?|and you?|what's your opinion, Priya?|where do you stand?|which side are you on?|and you, Priya?}", "I host, which is a polite way of having opinions. {I'd phase it in and watch the figures|I worry about who gets left at the bus stop}.\n{I think streets are the biggest room we share|I like a city I can hear}, but my job is to disagree with you.", 1.5)
S.aside("{who is Gus?|what does Gus say?|why does Gus need a van?|what does Gus think?}", "Gus is a plumber and needs his van: try taking a boiler on the tram, he says.", 0.8)
S.aside("{who is Mei?|what does Mei say?|what does Mei think?}", "Mei owns a café and saw her takings rise when her street was closed to traffic.", 0.8)
S.aside("{who is Harold?|what does Harold say?|what does Harold think?|why is Harold worried?}", "Harold is eighty, walks with a stick, and fears he'd be stuck at home.", 0.8)
S.aside("{are there any figures?|what are the facts?|what do the numbers say?|did the trial work?|what happened in the trial?}", "A trial on one street cut traffic by sixty per cent, though deliveries got slower.\nAbout a third of the surface of the centre is roads and parking.", 1.2)
S.aside("{what does the council propose?|what is the plan?|when would the ban start?|what does the council want?}", "The council proposes a ban from 2030, with permits for tradespeople, deliveries and disabled drivers.", 1)
S.aside("{when do you meet?|how often do you meet?|can I come back?|is it every week?}", "Every Wednesday at half past six, here in the back room.", 0.8)
S.aside("don't you think {people exaggerate|cars are necessary|it's too late|the suburbs are the real problem|electric cars change everything|Gus has a point}?", "{There's something in that|I wouldn't rule it out}, {but it doesn't explain everything|though I'd want some evidence}.", 1.2)
S.aside("what does {playing devil's advocate|sitting on the fence|the thin end of the wedge|a congestion charge|takings|to phase out} mean?\nwhat is {a congestion charge|a devil's advocate}?", "{Good question|Let me explain}: a devil's advocate argues the other side on purpose, and a congestion charge is money you pay to drive in.", 0.7)
S.aside("{what do you do?|are you a journalist?|do you live here?|where do you write?|are you from Melbourne?}", "I write about cities for a Melbourne paper, {so I argue for a living|which means I walk a lot}.", 0.7)
S.aside("{this is interesting|I like this debate|it's my first time here|sorry, I speak slowly|sorry for my English|nice pub}", "{You're among friends|We're here to disagree, not to give marks|We understand you perfectly}. {Go on|The table is listening}.", 0.9)
S.close("{thank you for the debate|it was a pleasure|thanks for listening|thank you all|see you on Wednesday|thanks, Priya}[, {bye|see you|goodnight}]", "{Thanks for disagreeing|The pleasure was ours}. {See you on Wednesday.|There's a chair for you next week.}\n{See you on Wednesday|Come back any time}. {Gus wants a rematch.|Bring more examples.|Harold says goodnight.}", 4)
