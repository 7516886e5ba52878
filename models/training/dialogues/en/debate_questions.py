"""What the Wednesday table is asked, and how an evening there ends."""

from __future__ import annotations

from ..core import Scene
from .prose import sentences as _s


def people(s: Scene) -> None:
    """Gus, Mei and Harold are asked, and told, things to their face."""
    asks = (
        ("Gus", "{would you take the tram if you could|would you ever take the tram|have you tried the tram|why don't you take the tram}", "Gus says: try taking a boiler on the tram. {He'd take it without the boiler|He does take it on Sundays, he admits}."),
        ("Gus", "{would a permit help|would you accept a permit|would you be happy with a permit|what if you got a permit|isn't a permit enough}", "Gus says a permit would do, {as long as it comes without forms|if it's free}. {That's progress|He'd never say it twice}."),
        ("Gus", "{how often do you drive to the centre|do you really need the van every day|how many days do you drive|what do you carry in your van|is your van always full|do you carry boilers every day}", "Gus says it isn't a boiler every day, {but it's tools every day|though the van is never empty}."),
        ("Gus", "{would you use an electric van|could you work at night|what about a cargo bike|could you deliver early in the morning|why not use a cargo bike}", "Gus laughs: {he's a plumber, not a circus act|a boiler on a bike, he says}. {An electric van, maybe, if somebody else pays|The rest he'll think about}."),
        ("Gus", "{do you think about the air your children breathe|don't you want cleaner air|doesn't the traffic bother you|don't you hate traffic jams|aren't you part of the problem}", "Gus admits he hates the jams {more than anyone|like everybody}. {He just doesn't want to be the one who stops driving|He says most of the cars in front of him carry nothing}."),
        ("Mei", "{how much did your takings rise|how much more do you sell|did you earn more|did your takings really rise|how are your takings now|is business better now}", "Mei says her takings rose when the street was closed, {but she won't give us the figure|the exact figure she keeps to herself}."),
        ("Mei", "{how do you get your deliveries|what about your suppliers|are your deliveries slower|how does the milk arrive|did deliveries get slower}", "Mei admits deliveries got slower. {The milk comes earlier and she gets up earlier|She'd still take the quiet street}."),
        ("Mei", "{what about the other shops|did your neighbours earn more too|did other shops lose customers|is it the same for every shop|what do your neighbours say}", "Mei says a café is luckier than a furniture shop. {Not every neighbour is as happy as she is|She doesn't speak for the whole street}."),
        ("Mei", "{do you drive|how do you get to work|do you have a car|who are your customers|where do your customers come from}", "Mei says most people come in on foot. {They stop, look and sit down|That's why she likes a closed street}."),
        ("Harold", "{would you feel differently if there were a shuttle to your door|would you take a shuttle|would you use a small bus|would a shuttle help|would a free taxi help you|would you accept a shuttle}", "Harold would take a shuttle {if it came to his door|if it came on time}. {He'd want to see it first|At eighty, he says, he doesn't believe in timetables}."),
        ("Harold", "{do you still drive|how do you get about|how did you come tonight|how often do you go out|who drives you|do you have a car}", "Harold walks with a stick and can't go far without a car. {Without one he fears he'd be stuck at home|That's why he worries}."),
        ("Harold", "{what are you afraid of|why are you worried|what worries you most|what would you need|what would make you say yes|would you get a permit|have you got a disabled permit}", "Harold fears being stuck at home. {Disabled drivers would get permits, but he'd like it in writing|A door-to-door ride might change his mind}."),
        ("Harold", "{was it better in the old days|what was the city like before|do you remember the city with fewer cars|how was it when you were young}", "Harold is eighty and remembers quieter streets. {He liked them, he says, but he could walk then|He had better legs, too}."),
    )
    for who, questions, reply in asks:
        s.aside(
            f"""
            <q>{who}, {questions}?
            {{and you|what about you}}, {who}? {questions}?
            {{I'd ask|I'd like to ask|I want to ask|can I ask}} {who}: {questions}?
            {{fair point|with respect|I see your point|sorry}}, {who}, but {questions}?
            {who}, {questions}
            """,
            reply,
            0.55,
        )
    for who, tag in (("Gus", "gus"), ("Mei", "mei"), ("Harold", "harold")):
        for kind in ("pro", "con"):
            s.answer(
                f"{tag} push reason",
                _s(f"""
                {who}, <{kind}>
                {{with respect|sorry|I understand you|I take your point}}, {who}, but <{kind}>
                I'd tell {who} that <{kind}>
                {who} {{is right|is wrong|has a point}}: <{kind}>
                """),
                f"You tell {who} that <{kind}.say>. {{{who} takes it well|{who} has heard worse|{who} wants to think about it}}.\n{who} {{puts the glass down|leans forward}}: <{kind}.say>. {{That's a reply, and a polite one|There's something in that|A pause, which is rare here}}.",
                0.9 if tag != "mei" else 0.7,
            )


def questions(s: Scene) -> None:
    """What Priya thinks, and every fact she has at hand."""
    s.aside(
        """
        <q>what do you think {of|about} <matter>?
        what's your {opinion|view|take} on <matter>?
        {how|what} do you feel about <matter>?
        {and|what about|how about} <matter>?
        {Priya, |and you, Priya, |}where do you stand on <matter>?
        I'd {like|love} to {know|hear} what you think {of|about} <matter>
        {tell me|tell us} what you think about <matter>
        what is your opinion of <matter>, Priya?
        your opinion about <matter>?
        you haven't said anything about <matter>
        what you think about <matter>?
        """,
        """
        <matter>? {If you ask me,|To be honest,|Off the record,|} <matter.op>.
        {My view on|You ask about} <matter>: <matter.op>.
        Ah, <matter>: <matter.op>.
        """,
        5,
    )
    for kind in ("pro", "con"):
        s.aside(
            f"""
            don't you {{think|agree|believe}} that <{kind}>?
            {{Priya, |and you, |}}do you {{think|believe|really think|agree}} that <{kind}>?
            isn't it {{true|obvious|clear}} that <{kind}>?
            wouldn't you {{say|agree}} that <{kind}>?
            is it true that <{kind}>?
            {{but|so}} <{kind}>, don't you think, Priya?
            """,
            f"""
            {{I half agree|Some days I do think so|Partly, yes|Off the record, yes}}: <{kind}.say>, {{and yet it's not the whole story|but Harold makes me hesitate|though I play devil's advocate here}}.
            {{Do I think|Is it true}} that <{kind}.say>? {{Up to a point|Yes, though I'd need figures to print it|I wouldn't swear to it, but yes}}.
            """,
            1.5,
        )
    s.aside(
        """
        <q>{and you|what about you|how about you}{, Priya|}? {Where do you stand?|Whose side are you on?|What would you vote?|What do you really think?|Are you for it or against it?}
        {what would you do|what would you change|how would you vote|what would you propose|what's your solution}{, Priya|} {if you ran the council|if you were mayor|}?
        {who is right|who do you agree with|whose side are you on|who convinces you more}, {Gus or Mei|in your opinion|Priya}?
        you {always|only} ask questions, {what's your opinion|what do you think}?
        you haven't told us {your opinion|what you think}
        I'd like to know {your opinion|where you stand}, Priya
        what you think, Priya?
        """,
        """
        {Me? I|Off the record, I} lean towards the ban, but {Harold worries me|I'd sort out the suburbs first|not before the trams are ready}. {Then I change my mind on Thursday|Don't print that}.
        I'd {start with weekends and better buses|keep the permits few and the buses many|vote yes, with Harold's shuttle in the law}. {That's my view, off the record|Mei would call it timid}.
        {Gus is right about the boiler, and Mei about the street|Mei has figures, Gus has a boiler}; {I'm with Harold until he has a way home|I lean towards Mei}.
        """,
        3,
    )
    s.aside(
        """
        <q>{do you drive|do you have a car|do you own a car|how did you get here|how did you come tonight|do you cycle|do you ever drive|would you give up your car|have you got a driving licence|do you take the tram}{, Priya|}?
        {and you|Priya}, {do you drive|do you have a car|how do you travel}?
        """,
        "I came by tram{, free in the central zone|}. {I sold my car two years ago|No car since I sold mine two years ago}.",
        1.2,
    )
    facts = (
        ("{when would it start|when does the ban start|when would the ban begin|from when|what year would it start|is there a date|when is it planned for|how soon would it be}", "The council proposes a ban from 2030, {so a few years yet|with permits}.", 1.2),
        ("{who would get a permit|who can still drive|who would be exempt|are there any exceptions|would disabled drivers be allowed|could plumbers still drive|what about tradespeople|what about disabled drivers|would deliveries be allowed|can delivery vans come in|would there be permits}", "Permits would go to tradespeople, deliveries and disabled drivers. {Private cars would stay out|Everyone else leaves the car outside}.", 1.4),
        ("{what does the council want|what is the council's plan|what exactly is the plan|what are we discussing|what's the proposal|what is tonight's question|is it a total ban|what's the debate about}", "The council proposes a ban on private cars in the centre from 2030, with permits for tradespeople, deliveries and disabled drivers.", 1.2),
        ("{how much space do cars take up|how much of the centre is for cars|how much of the city is roads|how much of the centre is parking|how much room do cars take|what percentage of the centre is roads|is it a lot of space}", "About a third of the surface of the centre is roads and parking. {A third, for things that mostly stand still|More than people expect}.", 1.1),
        ("{are the trams free|do you have to pay on the tram|how much is the tram|is public transport free|how much is a tram ticket|which trams are free|where are the trams free}", "Trams are free in the central zone. {Outside it you pay|Beyond it, you need a ticket}.", 1.1),
        ("{was there a trial|has anyone tried it|what happened in the trial|how did the trial go|did the trial work|how much did traffic fall|what were the results of the trial|did traffic fall|has it been tested here|is there any evidence}", "A trial on one street cut traffic by sixty per cent, though deliveries got slower.", 1.3),
        ("{did deliveries get slower|was there a downside to the trial|what went wrong in the trial|what was the problem with the trial|did anything get worse}", "Deliveries got slower in the trial, though traffic fell by sixty per cent. {There's always a bill|That's the price}.", 0.8),
        ("{how much does parking cost|how much is a parking space|is parking expensive|what does a parking space cost|how much do you pay for parking|is parking cheap here}", "A parking space costs more each month than a child's school lunches. {That tells you something|I did the sums for an article}.", 1.1),
        ("{when do you meet|do you meet every week|what time do you meet|when is the next one|can I come again|can I come back next week|how often do you meet|is it always on Wednesdays|where do you meet}", "Every Wednesday at half past six, here in the back room of The Lantern. {Come again|There's always a chair}.", 0.9),
        ("{what do you do|are you a journalist|what do you write about|who do you write for|what's your job|do you work for a newspaper|will you write about this}", "I write about cities for a Melbourne paper. {Careful, I might quote you|Nights like this are my homework}.", 0.7),
        ("{who is Gus|what does Gus do|what's Gus's argument|why is Gus against it|why is Gus so angry|what does Gus think|why does Gus need a van}", "Gus is a plumber who needs his van: {\"try taking a boiler on the tram\", he says|he says you can't take a boiler on the tram}.", 0.9),
        ("{who is Mei|what does Mei do|what's Mei's argument|why is Mei for it|what does Mei think|what happened to Mei's café|why is Mei in favour}", "Mei owns a café, and her takings rose when her street was closed to traffic.", 0.9),
        ("{who is Harold|how old is Harold|why is Harold worried|what does Harold think|what's Harold's problem|is Harold against it|what about the old man}", "Harold is eighty, walks with a stick and fears he'd be stuck at home.", 0.9),
        ("{do you know any other city|which city is the best example|which cities have done it|has any city done this|is there a city that does it well}", "London has a congestion charge, and plenty of old towns in Europe keep cars out. {The hard part is the suburbs|Whether it suits Melbourne is another matter}.", 0.8),
        ("{is it okay to disagree|can I disagree|do you ever agree|do people get angry|are you friends|do you always argue|do you fight every week}", "We argue in earnest and laugh often. {Disagree as much as you like|Chips fly, but nobody gets hurt}.", 0.6),
    )
    for asks, reply, weight in facts:
        s.aside(
            f"""
            <q>{asks}?
            {asks}?
            {{but|so|and}} {asks}?
            {{sorry, I'm not from here|I'm new here|that's interesting|I see|I don't know much about it}}{{.|,}} {asks}?
            {{I don't know|tell me|can you tell me|I was wondering}}, {asks}?
            {asks}
            """,
            reply,
            weight,
        )


def rest(s: Scene) -> None:
    """Losing the thread, idioms, last words and taking leave until next Wednesday."""
    s.aside(
        """
        {sorry|excuse me}, {I lost the thread|I'm lost|I didn't follow|you all talk very fast|what was the question|what are we arguing about}
        {could you|can you} {sum up the debate|explain both sides|say that in other words|put it more simply}?
        what do you mean {exactly|by that}?
        """,
        """
        {In other words|Put simply}: Gus says a car ban would kill the city, and Mei says it would let it breathe.
        {Sure|Of course}: the plan is no private cars in the centre from 2030, with some permits.
        """,
        1,
        helps=True,
    )
    s.aside(
        """
        what does <idiom> mean?
        what {is|do you mean by} <idiom>?
        sorry, <idiom>? I don't know {that expression|that word}
        I don't understand <idiom>
        """,
        "<idiom> <idiom.sense>.\n{Good question|Sorry, yes}: <idiom> <idiom.sense>.",
        0.8,
    )
    for kind, vote, side in (("pro", "{yes|for the ban|in favour}", "against"), ("con", "{no|against the ban|against it}", "for")):
        s.answer(
            "final",
            _s(f"""
            {{to sum up,|in short,|in a nutshell,|all in all,|in conclusion,|my verdict:|in the end,|after all this,|I still think|I'm still convinced that}} <{kind}>
            I'd vote {vote}, because <{kind}>
            {{I've changed my mind|nobody has changed my mind|I haven't changed my mind}}: <{kind}>
            """),
            f"""
            So your last word is that <{kind}.say>. {{Thanks for joining us|That's going in my column|Well argued}}. {{Same time next Wednesday|We're here every Wednesday|See you next week}}!
            {{You end on|You leave us with}} <{kind}.echo>. {{Gus and Mei will be arguing about it all the way home|A good note to end on|I'll sleep on it}}. {{Come back next Wednesday|Half past six next Wednesday}}!
            """,
            1.8,
            then="end",
            when=lambda m, o=side: m["side"] != o,
        )
    s.answer(
        "final",
        _s("""
        {I'd vote yes, but|I'd vote no, but|in the end|to sum up,|in one sentence:} {we should|the council should|they should} <fix>
        the {city|council} should <fix>
        yes, but only if they <fix>
        """),
        "So the city should <fix>. {I'll print that|A good last word|The councillor will hear of it}. {Same time next Wednesday|See you next Wednesday}!\nYour verdict: <fix>. {Clear and practical|Even Gus could live with it}. {Thanks for joining us|Come back next Wednesday}!",
        1.6,
        then="end",
    )
    s.aside(
        """
        {I have to go|I must go|I've got to run|I have to catch my tram}, {but I'll be back next Wednesday|see you next Wednesday at half past six|same time next week?|but thanks for having me|it was great fun}
        {see you|until} next Wednesday{, everyone|, Priya| at half past six|}
        """,
        "{Next Wednesday, then|See you next Wednesday}, half past six, here at The Lantern. {Safe home|Bring more examples|Your chair stays yours}!",
        0.22,
        ends=True,
    )
