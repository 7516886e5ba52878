"""A City without Cars: Priya hosts the Wednesday table in a pub in Melbourne, informal."""

from __future__ import annotations

from ..values import pairs, words
from .common import new
from .debate_turns import enrich
from .prose import sentences as _s

S = new(
    "en-debate",
    "informal",
    tutor="Priya",
    origin="Melbourne; I write about cities for a local paper",
    now="{tonight's question is cars in the city centre|we're arguing about the car ban|Gus and Mei are waiting for an answer}",
    side="none",
)
S.openings = [
    "You made it! Tonight's question: should private cars be banned from the city centre? What's your view?",
    "Welcome to the Wednesday table. We've just started on the car ban. Are you for it or against it?",
    "Pull up a chair. Harold is worried, Gus is furious and Mei is delighted. Where do you stand on the ban?",
]
S.greetings = ["Hi, everyone.", "Hello!", "Hi, Priya.", "Thanks for having me.", "Good evening.", "Thanks, Priya.", "Hi!", "Hello, everybody."]
S.leads = ["So, ", "But still, ", "All the same, ", "Coming back to it, ", "Right, "]
S.wrap = ["Any last word before we order another round?", "Anything you'd like to add?", "One more thought before we finish?"]
S.pool(
    pro=pairs("""
        the air would be much cleaner = cleaner air = electric cars would clean the air too, so why ban them all?
        pollution makes people ill = the pollution = but trucks pollute more than cars, so why start with cars?
        children could play in the street = children playing in the street = do many children really live in the centre?
        the streets would be safer for children = safer streets for children = would lower speed limits not do the same?
        cars take up too much space = the space that cars take = about a third of the centre, in fact; what would you put there instead?
        cities should be for people, not for cars = cities for people, not for cars = but people drive those cars, don't they?
        there is too much noise = the noise = pubs and trams are noisy as well; shall we ban them too?
        traffic is a nightmare = the nightmare of traffic = but wouldn't the traffic simply move to the outskirts?
        public transport is better for everybody = public transport for everybody = is it good enough at midnight, though?
        trams are free in the central zone = free trams in the centre = they're packed already, so where would the drivers fit?
        shops earn more when people walk = shops earning more when people walk = Mei agrees, but would a furniture shop say the same?
        people would walk and cycle more = more walking and cycling = even in the rain?
        cycling is healthier than driving = the health of cyclists = and what about those who can't cycle?
        we have to fight climate change = the climate = but is one city centre going to make any difference?
        most car trips are very short = all those short trips = so why do people still take the car?
        cars kill too many people = the deaths on our roads = could better driving rules not save those lives?
        there would be more room for trees and parks = more room for trees and parks = lovely, but who would pay for them?
        parking is a waste of space = the space wasted on parking = where would visitors from the country leave their cars?
        the city would be quieter and more beautiful = a quieter, more beautiful city = or a museum for tourists?
        it worked in other European cities = other cities where it worked = do you think Melbourne is like them?
        the trial on one street cut traffic by sixty per cent = sixty per cent less traffic in the trial = true, but deliveries got slower; is that a fair price?
        a parking space costs more than a child's school lunches = the price of parking = isn't that the driver's own choice?
    """, "t", "echo", "push"),
    con=pairs("""
        people need their cars to work = people needing cars for work = how many of them carry anything heavier than a laptop?
        tradespeople cannot carry their tools on a tram = tools on a tram = the council offers permits for tradespeople; isn't that enough?
        old people would be isolated = older people being isolated = disabled drivers would get permits; does that change anything?
        public transport is not good enough = public transport that isn't good enough = would it ever improve as long as everybody drives?
        the suburbs have no trains = suburbs without trains = what if they could park at a station and take the train from there?
        shops would lose customers = shops losing customers = Mei's takings rose, remember; how do you explain that?
        it is an attack on personal freedom = freedom = does freedom mean parking wherever you like?
        nobody should tell me how to travel = being told how to travel = we accept traffic lights, so why not this?
        deliveries would be slower = slower deliveries = couldn't they be done at night?
        it is too expensive for the city = the cost = isn't it expensive to keep a third of the centre for cars?
        families with small children need a car = families with small children = how do families without a car manage?
        it would only move the traffic to the outskirts = traffic moving to the outskirts = in the trial some of it simply disappeared; what do you make of that?
        the poor would suffer more than the rich = poorer people suffering more = aren't they the ones who already take the bus?
        a total ban is too extreme = a total ban being too extreme = where exactly would you draw the line?
        electric cars will solve the problem = electric cars = don't electric cars take up just as much space?
        it rains too much to cycle = rain and bicycles = it rains in Copenhagen too, so why do they cycle?
        at night it is not safe to walk alone = safety at night = wouldn't busy streets be safer than car parks?
        I drive every day and I need my car = you needing your car every day = what would make you leave it at home?
        it is the thin end of the wedge = the thin end of the wedge = what do you think they would ban next?
        the centre would become a place for tourists = a centre only for tourists = don't locals walk too?
        emergency vehicles need space = ambulances and fire engines = wouldn't they move faster without traffic jams?
        many people would lose their jobs = people losing jobs = which jobs are you thinking of?
    """, "t", "echo", "push"),
    place=words("""
        Madrid; Barcelona; Seville; Pontevedra; Oslo; Copenhagen; Amsterdam; Paris; Vienna; Berlin; London; Milan; Rome; Bogotá; Lima; Mexico City
        Buenos Aires; Santiago; Tokyo; Seoul; Brussels; Lisbon; Ghent; Bilbao; Valencia; my city; my town; my neighbourhood; my hometown; the city where I live
    """),
    story=pairs("""
        they closed the main avenue = closing the main avenue
        the old town is car-free = a car-free old town
        they closed one street to traffic = closing a street to traffic
        the centre has been pedestrian for years = a pedestrian centre
        they introduced a congestion charge = a congestion charge
        cars are not allowed on Sundays = Sundays without cars
        they built a lot of bike lanes = all those bike lanes
        they made the buses free = free buses
        only residents can drive in the centre = a centre for residents' cars only
        they moved the parking underground = parking underground
        they turned a car park into a square = a square where the car park was
    """, "t", "echo"),
    outcome=pairs("""
        the shops did better than before = the shops did better
        everybody complained at first, and now they love it = people complained first and love it now
        it was a disaster for the shops = it was a disaster for the shops
        people stopped going to the centre = people stopped going
        now you can hear the birds = you can hear the birds
        the air is much better = the air got better
        the traffic just moved to other streets = the traffic moved elsewhere
        the rents went up = the rents went up
        the tourists love it, but the neighbours don't = tourists love it and neighbours don't
        it changed everything = it changed everything
        nothing really changed = nothing really changed
        many small shops closed = small shops closed
        people walk much more = people walk more
        it took years, but it worked = it worked in the end
        old people had problems getting home = older people had trouble getting home
        it was very expensive = it cost a fortune
    """, "t", "echo"),
    fix=pairs("""
        start with weekends only = starting with weekends
        phase it in slowly = phasing it in slowly
        improve public transport first = better public transport first
        give permits to those who really need them = permits for those who need them
        have a congestion charge instead = a congestion charge instead
        build big car parks outside the centre = car parks outside the centre
        allow electric cars only = electric cars only
        make the trams free for everyone = free trams for everyone
        run small buses for older people = small buses for older people
        have a shuttle to the door = a shuttle to the door
        allow deliveries at night = deliveries at night
        try it for one year first = a one-year trial
        ask the residents in a referendum = a referendum
        build more bike lanes = more bike lanes
        close only a few streets = closing only a few streets
        lower the speed limit = a lower speed limit
        make parking more expensive = dearer parking
        ban only the old diesel cars = a ban on old diesels only
        give money to the shops that lose customers = money for the shops that lose out
        have exceptions for disabled people = exceptions for disabled people
        run trains all night = trains all night
    """, "t", "echo"),
    payer=pairs("""
        the drivers = drivers
        the rich = the rich
        the state = the state
        the council = the council
        everyone, with taxes = everyone, through taxes
        big companies = big companies
        the people who pollute = those who pollute
        the car companies = the car makers
        tourists = tourists
        those who park in the centre = those who park in the centre
        the shops that earn more = shops that earn more
        all of us = all of us
    """, "t", "echo"),
)
PRO_VIEW = "{I'm in favour|I'm in favour of it|I'm for it|I'm all for it|I support the ban|I agree with Mei|I'm on Mei's side|I'm with Mei|I'd ban them|I'm definitely in favour}"
CON_VIEW = "{I'm against it|I'm against|I'm against the ban|I don't support it|I agree with Gus|I'm on Gus's side|I'm with Gus|I don't think it's a good idea|it's a terrible idea|I would vote no}"
MID_VIEW = "{I'm in two minds|I'm somewhere in the middle|it depends|both of them are right|I can see both sides|I'm not sure|I haven't decided yet|a bit of both|I'm undecided|it's complicated}"
THINK = "{I think|I believe|I'd say|in my opinion,|in my view,|it seems to me that|I reckon|personally, I think|to be honest,|the way I see it,|if you ask me,|as far as I can see,|I'm convinced that}"
NOTE = "{Fair point|Good point|That's a fair point|I'll give you that|I take your point|Well put|Now we're talking|That's worth hearing}"
S.plan = [
    "stance",
    ("maybe", 0.7, "reason"),
    ("some", (3, 5), ["example", "gus", "mei", "harold", "council", "charge", "suburbs", "freedom", "pay"]),
    "final",
]
S.step(
    "stance",
    """
    Where do you stand: ban or no ban?
    Are you with Gus or with Mei?
    Should private cars be banned from the centre?
    Are you for the ban or against it?
    What's your own position?
    """,
    """
    Put simply: would you keep private cars out of the city centre, yes or no?
    Gus wants to keep the cars and Mei wants them out. Which of them is closer to your view?
    The idea is a centre without private cars. Does it sound good or bad to you?
    """,
)
S.step(
    "reason",
    """
    What's your strongest argument?
    What's the main reason?
    Why do you see it that way?
    Convince the table: why?
    What makes you think so?
    """,
    """
    I'm asking for one reason. Is it the air, the space, the shops, the freedom?
    Give me one argument, in your own words. What matters most to you?
    """,
)
S.step(
    "push",
    """
    How would you answer that?
    What do you say to that?
    Does that worry you at all?
    Can you defend that?
    """,
    """
    I'm playing devil's advocate here. What would you reply to someone who disagrees?
    Someone at this table disagrees with you. What would you tell them?
    """,
    closed=True,
)
S.step(
    "example",
    """
    Can you give us an example from a place you know?
    Have you seen anything like it work, or fail, somewhere?
    What happens where you come from?
    Is there a city that has got this right?
    """,
    """
    Think of a city you know well. Did they do anything about cars, and what happened?
    An example would help: a street, a town, a city. Which one comes to mind?
    """,
)
S.step(
    "gus",
    """
    Gus says: try taking a boiler on the tram. What do you say to him?
    Gus is a plumber and needs his van. How does he work without it?
    What would you tell Gus and his van?
    """,
    """
    Gus carries heavy tools in his van every day. Should he be allowed to drive in?
    Would you make an exception for plumbers like Gus, or not?
    """,
    closed=True,
)
S.step(
    "mei",
    """
    Mei's takings rose when her street was closed to traffic. Does that convince you?
    Mei says her café earns more without cars. Would that be true for every shop?
    What do you make of Mei's story?
    """,
    """
    When they closed Mei's street, more people came to her café. Would it happen everywhere?
    Mei sells more coffee now. Is that good evidence, or just luck?
    """,
    closed=True,
)
S.step(
    "harold",
    """
    Harold is eighty and walks with a stick. What would you do for him?
    Harold fears he'd be stuck at home. Is he right to worry?
    And Harold? He can't walk to the tram.
    """.replace("And Harold? He can't walk to the tram.", "Harold can't walk far. How does he get about in your city?"),
    """
    Harold needs a car to leave the house. Should there be an exception for people like him?
    What could the city offer to older people: permits, taxis, small buses?
    """,
    closed=True,
)
S.step(
    "council",
    """
    The council proposes a ban from 2030, with permits. Too soon or too late?
    The plan is to start in 2030. Is that realistic?
    If you ran the council, what would you do first?
    What would you change in the council's plan?
    """,
    """
    The council wants no private cars in the centre from 2030. Would you change anything?
    Imagine you're the mayor. What is the first thing you'd do?
    """,
)
S.step(
    "charge",
    """
    Would a congestion charge do the job instead of a ban?
    Why not let people pay to drive in?
    What about charging drivers rather than banning them?
    """,
    """
    With a congestion charge, you pay each time you drive into the centre. Is that better than a ban?
    Some cities make drivers pay to enter. Is that fair, in your view?
    """,
    closed=True,
)
S.step(
    "suburbs",
    """
    What about people in suburbs without a single train?
    How do people from the outskirts get in?
    Isn't it easy to say that when you live near a tram?
    """,
    """
    Some suburbs have no trains at all. How should those people travel to the centre?
    If you lived far away with no train, how would you come here?
    """,
    closed=True,
)
S.step(
    "freedom",
    """
    Isn't it a matter of freedom to drive where you like?
    Where does my freedom end and your nuisance begin?
    Should a city really tell people how to move?
    """,
    """
    Some say everyone should be free to drive. Do you agree?
    Is driving a right, or can a city forbid it?
    """,
    closed=True,
)
S.step(
    "pay",
    """
    Who should pay for all this?
    And who foots the bill?
    Better trams cost money. Whose money?
    """,
    """
    Changing a city is expensive. Should drivers pay, or everyone?
    Who should give the money: drivers, companies, the state?
    """,
)
S.step(
    "final",
    """
    Last round: if we voted tonight, what would you vote?
    Has anyone at this table changed your mind?
    So, how would you sum up your position?
    Before the next round: your verdict in one sentence?
    """,
    """
    Imagine we vote now, yes or no to the ban. What would you choose, and why?
    Say it in one sentence: what should the city do?
    """,
)
# --- taking a position ---
S.answer(
    "stance",
    _s(f"""
    {PRO_VIEW}
    {{well|honestly|for me|hmm|oh|actually}}, {PRO_VIEW}
    {THINK} we should ban {{private|}} cars {{from the centre|in the centre|completely|}}
    {{yes|ban|ban them|a ban|Mei|yes, of course|yes, absolutely|definitely yes|for|in favour}}
    """),
    """
    {So you're for the ban|One more for the ban|Mei will buy you a drink|Mei's smiling already}. {Gus won't like that|Gus is rolling his eyes|Let's hear the case|Let's put that to the test}.
    {A clear yes|Right, a yes|A yes from you}, {then|I see}. {I'll play devil's advocate|Let me play devil's advocate|Gus will want to know why}.
    {In favour|For the ban}, {good|all right|brave}. {Now let's dig deeper|Harold looks worried|You've made Mei happy}.
    """,
    4,
    keep={"side": "for"},
)
S.answer(
    "stance",
    _s(f"""
    {CON_VIEW}
    {{well|honestly|for me|hmm|oh|actually}}, {CON_VIEW}
    {THINK} we should not ban cars
    {{no|no ban|Gus|no way|definitely not|against|of course not|no, I don't think so|keep the cars}}
    """),
    """
    {So you're against it|One more against|Gus will buy you a drink|Gus is nodding already}. {Mei won't give up so easily|Mei is shaking her head|Let's hear the case|Let's put that to the test}.
    {A clear no|Right, a no|A no from you}, {then|I see}. {I'll play devil's advocate|Let me play devil's advocate|Mei will want to know why}.
    {Against the ban|Against}, {good|all right|brave}. {Now let's dig deeper|Harold looks relieved|You've made Gus happy}.
    """,
    4,
    keep={"side": "against"},
)
S.answer(
    "stance",
    _s(f"""
    {MID_VIEW}
    {{honestly|well|hmm|to be honest}}, {MID_VIEW}
    I'd ban some cars, but not all
    """),
    """
    {Sitting on the fence|In the middle|Both sides, then}, {fair enough|I see|all right}. {We'll get you off that fence by nine|The fence gets uncomfortable, you know|Let's see which way you fall}.
    {That's honest, at least|An honest answer|Fair enough}. {Most people are in the middle|It's not a black and white question|Let's take it step by step}.
    """,
    2.2,
    keep={"side": "middle"},
)
# --- arguments, echoed, and either challenged or let stand ---
ARGUE = """
    {THINK} <ARG>
    because <ARG>
    well, <ARG>
    mainly because <ARG>
    the main reason is that <ARG>
    <ARG>
    {it's simple|it's obvious|for one thing}, <ARG>
    I've always thought that <ARG>
    {first of all|above all|basically}, <ARG>
    we can't ignore that <ARG>
    we take it for granted, but <ARG>
    <ARG>, {don't you think?|right?|isn't that obvious?}
    {the point is|my point is|the problem is} that <ARG>
    """
for _kind, _other in (("pro", "against"), ("con", "for")):
    _said = _s(ARGUE.replace("{THINK}", THINK).replace("<ARG>", f"<{_kind}>"))
    _k = f"<{_kind}.echo>"
    _when = lambda m, o=_other: m["side"] != o  # noqa: E731 (a condition of one line)
    for _step in ("reason", "suburbs", "freedom", "charge"):
        S.answer(
            _step,
            _said,
            f"""
            {NOTE}: {_k}. But <{_kind}.push>~
            {{Right|All right|OK|Hmm}}, {_k}. {{Let me push back|I'll play devil's advocate|Having said that}}: <{_kind}.push>~
            {{You mention|You bring up}} {_k}. <{_kind}.push>~
            """,
            3.5 if _step == "reason" else 1.3,
            then="push",
            covers=(_step,),
            when=_when,
        )
    S.answer(
        "reason push suburbs freedom charge",
        _said,
        f"""
        {NOTE}: {_k}. {{Others will see it differently|That argument comes up every Wednesday|I'll write that one down}}.
        {{Hmm|Right|OK}}, {_k}. {{That's one way to see it|Not everyone at this table agrees|I can't argue with that entirely}}.
        {{So it's about|For you it's}} {_k}, {{then|I see}}. {{That does matter|It's hard to deny|Let's keep that in mind}}.
        """,
        1.8,
        when=_when,
    )
S.answer(
    "push",
    _s("""
    {we could|the city could|the council should|I would|they should|maybe we could|why don't we} <fix>
    {that can be solved|there is a solution|there's a way}: <fix>
    {yes, but|no, because|well,|sure, but|in that case,} we {could|can|should} <fix>
    {the answer is|the solution is} to <fix>
    """.replace("why don't we} <fix>", "perhaps I'd} <fix>")),
    """
    {<fix.echo>|So, <fix.echo>|<fix.echo>, then}: {that might work|a practical answer|I like a practical answer}. {The council should hear it|Somebody write that down|Even Gus is listening}.
    {Interesting|Clever|Not bad|Hmm}, <fix.echo>. {It wouldn't be cheap|It's been tried elsewhere|I'd want to see the numbers}.
    """,
    3,
)
S.answer(
    "push",
    "{yes|yes, it does|yes, of course|definitely|I suppose so|yes, I think so|exactly|sure|a little|yes, absolutely|probably}{.|}",
    "{You don't need much persuading|A straight yes|Short and clear}. {Noted|I'll hold you to that|The table has heard it}.\n{Honest answer|I appreciate the honesty|Good, a straight answer}. {On we go|Let's move on|Next one, then}.",
    1.2,
)
S.answer(
    "push",
    "{no|not really|no, not at all|no, I don't think so|of course not|not necessarily|I doubt it|no way|I don't agree|I disagree}{.|}",
    "{You won't budge, I see|No hesitation there|A firm no}. {Noted|Fair enough|I like conviction}.\n{Not convinced, then|So you stand firm|I can't shake you}. {Let me try another angle|Next round|Let's see about this one}.",
    1.4,
)
# --- example ---
S.answer(
    "example",
    _s("""
    in <place> <story> and <outcome>
    in <place>, for example, <story> and <outcome>
    {well, |}take <place>: <story>, and <outcome>
    for instance, in <place> <story>. <outcome>
    {I lived in|I've been to|I used to live in} <place>, where <story>, and <outcome>
    {yes|sure|of course}, <place>. <story> and <outcome>
    when I was in <place>, <story> and <outcome>
    I come from <place>. There, <story> and <outcome>
    in <place> <story>, but <outcome>
    """.replace("where <story>", "and there <story>")),
    """
    {<story.echo>, and <outcome.echo>|So <outcome.echo> after <story.echo>}: {that's exactly the kind of example I like|a proper example at last|I might steal that for my column}.
    {Interesting|That's telling|Good example}: <story.echo>, and <outcome.echo>. {The council should send someone to look|Gus and Mei should both listen|That's worth a page in the paper}.
    So <outcome.echo>. {That's worth knowing|Real life always beats theory|That says a lot}.
    """,
    4,
    anywhere=True,
)
S.answer(
    "example",
    _s("""
    in <place> <story>
    {yes|well|for example}, in <place> <story>
    I know that in <place> <story>
    """),
    "{<story.echo>|<story.echo>, really}? {And did it work|And what happened|And how did people react}?\n{Ah, <story.echo>|Right, <story.echo>}. {And did people like it|What was the result|And were people happy with it}?",
    1.2,
    then="outcome",
    covers=("example",),
)
S.step("outcome", "Did it work, in the end?\nWhat was the result?\nHow did people take it?", "After the change, were things better or worse?\nWhat happened afterwards: did people like it?", closed=True)
S.answer(
    "outcome",
    _s("""
    <outcome>
    {well|yes|in the end|I think|honestly|as far as I know}, <outcome>
    {yes|no|more or less}, <outcome>
    """.replace("{yes|no|more or less}, <outcome>", "{more or less|to be honest}, <outcome>")),
    "So <outcome.echo>. {That's good to know|That's the sort of detail we need|Mei and Gus should both note that}.\n{I see|Interesting|Right}: <outcome.echo>. {Real examples beat theories|It's never as simple as the posters say}.",
    3,
)
S.answer("outcome", "{yes|yes, it did|very well|it worked|people loved it|yes, people are happy|it was a success|better}{.|}", "{So it worked|A success, then|It can be done, then}. {Mei, take note|One for Mei|The council would love to hear that}.", 1)
S.answer("outcome", "{no|not really|no, it didn't|it failed|people hated it|worse|it was a failure|I don't think so}{.|}", "{So it failed|Not a success, then|It doesn't always work}. {Gus, take note|One for Gus|That's worth remembering}.", 1)
S.answer(
    "example",
    _s("""
    {no|not really}, I {don't know any|can't think of one|don't know any city like that}
    in <place> there are cars everywhere
    {my city|<place>} is full of cars
    where I live everyone drives
    """),
    "{Cars everywhere|Then it's the usual story|So nobody has dared yet}, {I see|right}. {Most cities are like that|Somebody has to be first|It was the same here for years}.",
    1,
)
# --- Gus, Mei, Harold ---
S.answer(
    "gus",
    _s("""
    {Gus|he|a plumber|tradespeople} {should have|should get|could have|needs} a {permit|special permit|licence}
    {fair point, Gus|I understand Gus|sorry, Gus|Gus is right|with all respect, Gus}, but most drivers don't carry {a boiler|tools|anything heavy}
    {there should be|there must be|we need|I'd make} {an exception|exceptions} for {tradespeople|people like Gus|plumbers|workers with vans}
    {a permit|with a permit|permits|an exception|exceptions}
    {of course he can drive|Gus can keep his van|vans are different|a van is a tool}, the problem is private cars
    Gus {is one person|is an exception|is not the problem}
    {yes|yes, of course|sure}, he needs {his van|it for work}
    """),
    """
    {A permit for Gus|An exception for the van|So the van stays}? {The council agrees: tradespeople would get permits|that's in the council's plan, in fact}.
    {Gus says thank you, grudgingly|Gus is listening for once|Gus raises his glass}. {The question is how many permits there'd be|But everyone will say they're an exception|Though exceptions have a way of growing}.
    {Most drivers aren't carrying boilers, that's true|Nobody wants a tram full of boilers|True, a van isn't a private car}. {Even Gus admits it|Gus has no answer to that|Point taken}.
    """.replace("So the van stays}? ", "So the van stays}: ").replace(": {The council agrees: ", ": {the council agrees, and "),
    3.5,
    anywhere=True,
)
S.answer(
    "gus",
    _s("""
    {Gus|he} is right, {without his van he can't work|you can't carry a boiler on a tram|people have to work|that's why I'm against it}
    {he's right|I agree with him|Gus has a point|poor Gus|that's a good argument|he would lose his job}
    that's exactly {why the ban is wrong|the problem with the ban}
    """),
    """
    {Gus will be unbearable now|Gus is grinning|Don't encourage him}. {But he'd get a permit, remember|Mind you, tradespeople get permits|Still, the plan has permits for him}.
    {So you're with Gus on this one|One for Gus|Score one for the plumber}. {Mei is already preparing her reply|Permits might calm him down|He's been saying that for months}.
    """,
    2,
)
S.answer(
    "mei",
    _s("""
    {yes|yes, it does|yes, that convinces me|of course|definitely}, {people who walk buy more|people stop and sit down|it's more pleasant without cars|people spend more when they walk|it makes sense}
    {people walking spend more|if people walk, they stop at shops|a quiet terrace attracts customers|nobody drinks coffee next to a motorway}
    {I'm not surprised|that doesn't surprise me|it's a good example|it's good evidence|Mei is right}
    """),
    """
    {People on foot do stop|Walkers do spend more|Quiet does sell coffee}, {it's true|that's her experience}. {Gus says a plumber doesn't need passers-by, though|A hardware shop might disagree|Mei would like that on a T-shirt}.
    {Mei's delighted with you|Mei says the next coffee is free|One for Mei}. {Still, one café isn't a whole city|Mind you, deliveries got slower|I've asked her for the figures}.
    """,
    2.6,
)
S.answer(
    "mei",
    _s("""
    {no|not really|not completely|I'm not convinced|well}, {one café is not enough|a café is a special case|that's only one example|other shops are different|it's not true for all shops}
    {it works for a café, but not for|it's good for cafés, but not for} {a furniture shop|a supermarket|a garage|shops that sell heavy things|everybody}
    it depends on the {shop|street|kind of shop|customers}
    {maybe she was lucky|maybe it's just luck|she was lucky|it was summer}
    what about {the other shops|shops that sell furniture|the shop next door|her suppliers}?
    """),
    """
    {One café isn't proof|A café isn't a furniture shop|True, it depends on the shop}, {I grant you|fair enough}. {Mei calls that jealousy|Mei's pulling a face|Her neighbours tell a mixed story}.
    {Sceptical, good|You'd make a good journalist|I like a sceptic}. {I'd want to see more than one street as well|We do need more figures|Her street did cut traffic by sixty per cent, though}.
    """,
    2.4,
)
S.answer(
    "harold",
    _s("""
    {we could|I'd|the city should|the council could|they should|why not} {run small buses for him|give him a permit|offer him cheap taxis|have a shuttle to his door|send a taxi}
    {there should be|there must be|we need|I'd have} {a shuttle|small electric buses|permits for older people|free taxis for older people|special transport|an exception for him}
    {a permit|a shuttle|a small bus|free taxis|an exception|special taxis|a taxi}
    {Harold|he} should {have a permit|get a permit|be allowed to drive|have help}
    Harold, {would you take a shuttle|would you feel better with a bus at your door|how often do you go out}?
    """.replace("why not} {run", "maybe I'd} {run")),
    """
    {Harold likes the sound of that|Harold's nodding|Harold says he'd try it}. {As long as it comes on time, he adds|He'd like it in writing, though|Disabled drivers would have permits, too}.
    {Door to door for Harold|Help for Harold|So Harold gets around}, {good|that's humane}. {It's a question of money, then|Someone has to drive it|The devil's in the detail}.
    """,
    3,
    anywhere=True,
)
S.answer(
    "harold",
    _s("""
    {yes|yes, he is|of course|he's right|I understand him|poor Harold}, {it's a serious problem|old people need cars|he would be lonely|we can't forget old people|nobody thinks of old people}
    {my grandmother|my grandfather|my father|my mother} {has the same problem|can't walk far either|needs a car too|is eighty too}
    """),
    """
    {Harold thanks you|Harold's touched|Harold lifts his stick in salute}. {A city that forgets him is no city|He's the one we keep forgetting|That's the hardest part of the whole debate}.
    {You've put your finger on it|That's the weak point of the plan|It's a real worry}. {Permits may not be enough|Mei goes quiet when Harold speaks|Not everyone can walk}.
    """,
    2,
)
S.answer(
    "harold",
    _s("""
    {no|not really|I don't think so}, {a city without cars is better for old people|it would be easier to walk|the streets would be safer for him|he could take the tram|there would be permits}
    {without cars he could walk safely|quiet streets are good for old people|he can sit on benches|trams are easy for old people}
    """),
    """
    {Safer streets for Harold|A calmer city for Harold}, {that's a new angle|I hadn't thought of that|interesting}. {Harold's not so sure|He says it's still far to the tram|He'd like more benches}.
    {So the ban might even help him|You turn it round nicely}. {Harold raises an eyebrow|He wants to believe you|He'll think about it}.
    """,
    1.6,
)
# --- the council, charge, suburbs, freedom, money ---
S.answer(
    "council",
    _s("""
    {I'd|I would|I'd first|first I'd|they should|the council should|we should|if I were the mayor, I'd|they'd better} <fix>
    {the first thing is to|the best idea would be to|it would be better to|it's necessary to|I suggest we} <fix>
    {before anything else,|first of all,|to begin with,} I'd <fix>
    <fix>
    I'd <fix> and <fix2>
    """),
    """
    {<fix.echo>|So, <fix.echo>|You'd begin with <fix.echo>}: {that's sensible|that's realistic|a gentle start|I could live with that}. {I'll put it to the councillor on Monday|Even Harold likes it|Gus says he'd think about it}.
    {Interesting|Not bad|Bold}, <fix.echo>. {Mei would go faster|Some will say it's too little|You'd need votes for that}.
    """.replace("You'd begin with <fix.echo>}", "You'd go for <fix.echo>}"),
    4,
    anywhere=True,
)
S.answer(
    "council",
    _s("""
    {too soon|it's too soon|2030 is too soon|it's too early|it's not realistic|people need more time}
    {too late|it's too late|2030 is too late|we should start tomorrow|why wait?|we need it now}
    {it's fine|2030 is fine|it's about right|it's realistic|I think it's OK|that sounds reasonable}
    """),
    """
    {The date divides everyone|Nobody agrees on 2030}, {I must say|it seems}. {Gus wants never and Mei wants tomorrow|Mei would do it on Monday|Harold will be eighty-something by then}.
    {A clear view on 2030|Noted|So that's your view of the date}. {It's only a few years away|Buses take time to build|Politicians like round numbers}.
    """,
    1.6,
)
S.answer(
    "charge",
    _s("""
    {yes|yes, I think so|I prefer that|maybe|definitely|a charge is better}, {it worked in London|people would think twice|it's less extreme|it gives people a choice|the money could pay for trams}
    {a charge is fairer|I'd rather have a charge|a congestion charge is a good compromise|charging is more flexible}{, because people can still choose|, and it brings in money|}
    """),
    """
    {A charge rather than a ban|Pay to enter|A compromise}, {right|I see|very reasonable}. {Harold asks how much it would be|Gus says he already pays enough|London has had one for years}.
    {It leaves people a choice, true|The money could go to the trams, true}. {Mei says the rich would just pay|It does favour those who can afford it}.
    """,
    1.8,
)
S.answer(
    "charge",
    _s("""
    {no|not really|I don't think so|I don't like it|no way}, {then only the rich can drive|the rich will simply pay|it's not fair on poor people|it's just another tax|people would pay and keep driving}
    {it's unfair|that's unfair|a charge is unfair|that only helps the rich|rich people don't care about a charge}
    """),
    """
    {A rich man's pass|A tax on the poor|So the rich would simply pay}: {that's the usual objection|it's a serious objection}. {A ban at least treats everyone alike|You could charge by income, some say|Gus is clapping}.
    {Fairness matters, I agree|Unfair, you say|So it's a question of fairness}. {It is hard to get right|Mei agrees with you there|The council worried about that too}.
    """,
    1.8,
)
S.answer(
    "suburbs",
    _s("""
    {we need|they need|the city should build|there should be|first we need} {more trains|better buses|car parks near the stations|night buses|new tram lines|trains every ten minutes}
    {they could|people could|they can} {park at a station and take the train|share a car|take a bus|use park and ride|cycle to the station}
    {better public transport|more trains|park and ride|buses|more buses|car sharing|new tram lines}
    {that's the real problem|it's true|that's a problem}, {not everyone lives near a tram|they have no alternative|they can't be punished for that}
    {I live|I used to live} {in the suburbs|far from the centre|on the outskirts}, {and I take the train|and I need my car|so I know the problem}
    """),
    """
    {The outskirts need more than words|It comes down to trains|So transport first}, {then|I agree}. {That takes years and a lot of money|My editor says the same|The council never mentions it}.
    {That's the hard part|That's where the plan is weakest|You can't ban what you can't replace}. {Even Mei admits it|Gus lives out there, by the way|It's easy to forget from a pub in Fitzroy}.
    """,
    3,
)
S.answer(
    "freedom",
    _s("""
    freedom {doesn't mean|is not|isn't} {parking wherever you like|doing whatever you want|making noise|the right to pollute}
    {my freedom ends|your freedom ends|freedom ends} where {yours begins|the freedom of others begins|it hurts other people|I disturb you}
    {no|not really|I don't think so}, {the street belongs to everyone|driving is not a right|we all breathe the same air|there are always limits|we have rules for everything}
    {pedestrians|children|people who walk} {are free too|have rights as well|need freedom too}
    """),
    """
    {Freedom has limits|One person's freedom is another's nuisance|So the street belongs to all of us}: {well put|I'd print that}. {Gus calls that a slogan|Harold wants to know who sets the limits|The question is who decides}.
    {That's the heart of it|Now it gets philosophical|I like that}. {Gus isn't convinced|Mei bangs the table in agreement|We could spend a whole Wednesday on that}.
    """,
    2.2,
)
S.answer(
    "freedom",
    _s("""
    {yes|yes, of course|absolutely|I agree|yes, I think so}, {everyone should decide for themselves|the state decides too much|people know what they need|it's my car and my life|I don't want to be told what to do}
    {people should be free|everyone should be free|it's a personal decision|I pay my taxes and I should be able to drive}
    """),
    """
    {So people should decide for themselves|Leave people alone, in short|Freedom first}, {I see|right}. {Mei asks who decides for those who walk|But a car always decides for others, too|Still, we accept traffic lights}.
    {Gus would vote for you|A liberal at the table|Gus says hear, hear}. {Freedom's a fine word, though a slippery one|The neighbours might see it differently}.
    """,
    1.8,
)
S.answer(
    "pay",
    _s("""
    <payer>
    {I think|I'd say|in my opinion,|obviously,|well,|clearly,} <payer> should pay
    <payer>, {of course|obviously|I think|because it's fair|because they have the money|because they benefit most}
    {it's fair that|it would be fair if} <payer> paid
    <payer> should pay, not <payer2>
    """),
    """
    {Send the bill to <payer.echo>|So the bill goes to <payer.echo>|<payer.echo> should pay, then}: {that's one answer|it has a certain logic|I can hear the complaints already}. {Nobody likes to pay|Gus has stopped chewing|The treasurer would smile}.
    {<payer.echo>|Ah, <payer.echo>}, {fair enough|right|I see}. {Money's always the last thing people mention|They'll say it isn't fair|It's a lot of money, mind}.
    """.replace("|<payer.echo> should pay, then}", "|Make <payer.echo> pay}"),
    4,
    anywhere=True,
)
# --- the end ---
S.answer(
    "final",
    _s("""
    {I'd vote yes|yes|I'd vote for the ban|I'm still in favour|yes to the ban|I vote for the ban|in favour|I haven't changed my mind, I'm for the ban}{, because <pro>|, but slowly|, with exceptions|}
    {to sum up|all in all|in conclusion|in the end}, {I'm in favour, because <pro>|I think <pro>, so I'd ban cars}
    """),
    """
    {A yes, then|One vote for the ban|You'd ban them}. {Mei wins a friend tonight|Gus demands a recount|Well argued, I must say}. {Same time next Wednesday|We're here every Wednesday|The next round's on me}.
    {You held your ground|You made a good case}, {and Mei is delighted|even if Gus won't admit it}. {Come back next Wednesday|Thanks for joining us}!
    """,
    3,
    then="end",
    when=lambda m: m["side"] != "against",
)
S.answer(
    "final",
    _s("""
    {I'd vote no|no|I'd vote against it|I'm still against it|no to the ban|I vote against|against|I haven't changed my mind, I'm against it}{, because <con>|, not like this|, not yet|}
    {to sum up|all in all|in conclusion|in the end}, {I'm against it, because <con>|I think <con>, so I'd vote no}
    """),
    """
    {A no, then|One vote against|You'd keep the cars}. {Gus wins a friend tonight|Mei demands a recount|Well argued, I must say}. {Same time next Wednesday|We're here every Wednesday|The next round's on me}.
    {You held your ground|You made a good case}, {and Gus is delighted|even if Mei won't admit it}. {Come back next Wednesday|Thanks for joining us}!
    """,
    3,
    then="end",
    when=lambda m: m["side"] != "for",
)
S.answer(
    "final",
    _s("""
    {I've changed my mind a little|maybe I've changed my mind|Harold changed my mind|yes, Mei has convinced me|yes, Gus has convinced me|you've convinced me|I'm less sure than before}
    {I still don't know|I'm still in two minds|I need to think about it|it's not a simple question|I'd abstain}
    {I'd vote yes, but only if|I'd vote no, unless|I'd accept it if} {trams are better|there are exceptions|Harold gets a permit|it's done slowly}
    we should <fix>, that's my {conclusion|verdict|position}
    {in one sentence|to sum up}: <fix>
    """),
    """
    {That's a good way to end|That's what this table is for|An honest verdict}. {Thanks for joining us|I enjoyed that|You argued well}. {Same time next Wednesday|We're here every Wednesday|Come back and argue with us}!
    {I'll put that in my column|I might quote you on Sunday|Harold says that's the wisest thing tonight}. {Thanks for a good fight|The next round's on me|See you next Wednesday}!
    """,
    2.5,
    then="end",
)
# --- turned back on Priya and the table ---
S.aside(
    _s("""
    {and you, Priya|what about you|and you}? {Where do you stand?|What do you think?|What's your opinion?}
    what do you think{, Priya|}?
    are you for or against it, Priya?
    """),
    """
    {Me? I ask the questions|I'm the host, I stay neutral|A journalist never tells}. {But I did come by tram|Though I sold my car two years ago|But I do play devil's advocate}.
    {I change my mind every Wednesday|I'm torn, to be honest|I lean towards the ban, but Harold worries me}.
    """,
    1.5,
)
S.aside(
    "what does {Gus|the plumber} {think|say}?\n{why is Gus against it?|who is Gus?|what's Gus's problem?|and Gus?}\nGus, {why do you need a van?|what do you think?}",
    "Gus is a plumber and needs his van. \"Try taking a boiler on the tram\", he says.\nGus says he can't carry a boiler on a tram. {He says it every week|He has a point}.",
    1,
)
S.aside(
    "what does {Mei|the café owner} {think|say}?\n{why is Mei in favour?|who is Mei?|what happened in Mei's street?|and Mei?}\nMei, {did you sell more?|what do you think?}",
    "Mei owns a café. Her takings rose when her street was closed to traffic.\nMei says {people stop and sit down|she sells more coffee} since the cars left her street.",
    1,
)
S.aside(
    "what does Harold {think|say}?\n{who is Harold?|and Harold?|why is Harold worried?|how old is Harold?}\nHarold, {what do you think?|are you worried?}",
    "Harold is eighty and walks with a stick. He fears he'd be stuck at home.\nHarold's afraid of being {stuck|shut in} at home without a car.",
    0.9,
)
S.aside(
    "{what is the plan exactly?|what does the council want?|when would the ban start?|what exactly is the proposal?|would there be exceptions?|who would get a permit?|is the ban total?}",
    "The council proposes a ban from 2030, with permits for tradespeople, deliveries and disabled drivers.\n{From 2030|It would start in 2030}, with permits for tradespeople, deliveries and disabled drivers.",
    1.4,
)
S.aside(
    "{has it been tried?|was there a trial?|what happened in the trial?|did they test it?|does it work?}",
    """
    A trial on one street cut traffic by sixty per cent, though deliveries got slower.
    {Yes, on one street|There was a trial on one street}: sixty per cent less traffic, but slower deliveries.
    """,
    0.9,
)
S.aside(
    "{do you have any figures?|what are the facts?|is there any data?|can you give us some numbers?|what do the numbers say?}",
    """
    A trial on one street cut traffic by sixty per cent, though deliveries got slower.
    About a third of the centre is roads and parking. {Think about that|Quite a lot, isn't it}.
    The trams are free in the central zone. {That helps|Not outside it, mind}.
    A parking space costs more each month than a child's school lunches.
    """.replace("Quite a lot, isn't it}.", "It's more than people expect}."),
    1.0,
)
S.aside("{how much space do cars use?|how much of the centre is roads?|is there a lot of parking?}", "About a third of the surface of the centre is roads and parking.\nRoughly a third of the centre, if you count roads and parking.", 0.5)
S.aside("{are the trams free?|how much is the tram?|do I have to pay on the tram?}", "They're free in the central zone. {Outside it you pay|Only there, though}.\nIn the central zone the trams are free.", 0.5)
S.aside(
    "{can I have a drink?|I'd like a beer|is there anything to eat?|are those chips?|can I try the chips?|what are you drinking?|I'm thirsty}{.|}",
    "{Help yourself to the chips|The chips are for everyone|The bar's right behind you}. {Before Gus throws them|The next round's on me}.",
    0.6,
)
S.aside(
    "{do you meet every week?|when do you meet?|what is this table?|do you do this every Wednesday?|do you always argue like this?}",
    "Every Wednesday at half past six, here in the back room. {Anyone can join|We argue, we laugh|Everyone's welcome}.",
    0.6,
)
S.aside(
    _s("""
    {let's be honest|come on|you must be joking|that's ridiculous|nonsense|that's not true|I completely disagree|I couldn't agree more|exactly|hear, hear}
    {that's a fair point|good point|you're right about that|true|that's an interesting question|good question}
    """),
    "{That's the spirit|Now it's getting lively|I love Wednesdays|Careful, the chips may fly}.\n{Strong words|You fit right in|Harold's enjoying this}.",
    1,
)
S.close(
    _s("""
    {thanks for having me|I really enjoyed it|it was great fun|that was a good debate|thank you all|thanks, everyone|what a great evening}
    {bye|goodnight|see you next Wednesday|see you next week|cheers}, {Priya|everyone|everybody|all}
    {I have to catch my tram|I must catch my train}, {thanks, everyone|see you next week|bye}
    """),
    "{Thanks for coming|You argued well|It was a pleasure}! {See you next Wednesday.|Same time next week.|Don't be a stranger.}\n{Goodnight|Cheers|Safe home}! {Gus and Mei say bye, too.|Come back and fight again.|Take the tram!}",
    3,
)
enrich(S)
