"""What a guest says at the Wednesday table beyond the plain argument, and how Priya takes it up with the guest's own words."""

from __future__ import annotations

from ..core import Scene
from . import debate_ideas as ideas
from .prose import sentences as _s

_I = "{I think|I believe|I'd say|in my opinion,|in my view,|it seems to me that|I reckon|personally, I think|to be honest,|the way I see it,|I'd argue that|I'm convinced that|I don't want to be rude, but|for me,|as I see it,|it's clear that|I think that|from my point of view,|I am agree that|according to me,} "
_STEPS = "reason push example gus mei harold council charge suburbs freedom pay outcome"
_EARLY = "stance " + _STEPS
_SO = "{So|You say that|So, in your view,|Your point is that|I see:|You're telling us that|If I hear you right,}"
_NOTE = "{Fair point|Good point|I'll give you that|That's worth hearing|I take your point|Gus raises an eyebrow|Mei nods slowly|Harold is listening|Write that down, Gus|The table goes quiet}"
_BUT = "{though not everyone here would agree|but I'd like some proof|though I can hear the other side already|but it cuts both ways|and I'd print that|but that's only half the story}"
_Q = "{||||sorry, |just a question: |one more thing: |Priya, |by the way, |before we go on, |yes, and a question: |out of curiosity, |excuse me, }"


def _arguments(s: Scene) -> None:
    for kind, other, side in (("pro", "con", "against"), ("con", "pro", "for")):
        s.answer(
            _STEPS,
            _s(f"""
            {_I}<{kind}>
            <{kind}>
            {{I agree|I disagree|I don't agree|I'm not agree|I see it differently}}: <{kind}>
            the {{thing|trouble|fact}} is, <{kind}>
            what nobody mentions is that <{kind}>
            {{don't forget|let's not forget|remember|nobody can deny}} that <{kind}>
            {{yes, because|no, because|not really:|well, you see,|actually,|obviously,}} <{kind}>
            """),
            f"""
            {_SO} <{kind}.say>. {_NOTE}, {_BUT}.
            {_NOTE}: <{kind}.say>. {{I hadn't heard it put like that|Not everyone at this table agrees|That does matter|It's hard to deny}}.
            {{You bring up|You're thinking of|So it's about}} <{kind}.echo>. {{That's one way to see it|I'd want figures, but I follow you|It comes up every Wednesday}}.
            """,
            2,
            when=lambda m, o=side: m["side"] != o,
            anywhere=True,
        )
        s.answer(
            _EARLY,
            _s(f"""
            {{it's true that|it is true that|I admit that|granted,|I agree that|of course|I see that|I understand that|admittedly,|fair enough,|yes,|I know that}} <{kind}>{{, but|; however,|. Having said that,|. On the other hand,|. Still,|, although}} <{other}>
            {{although|even though|while}} <{kind}>, <{other}>
            on the one hand <{kind}>, {{but|and}} on the other hand <{other}>
            <{kind}>, but <{other}> too
            {{fair point|good point|I take your point}}, {{Gus|Mei|Harold|Priya}}: <{kind}>; however, <{other}>
            """),
            f"""
            So <{kind}.say>, but <{other}.say>. {{That's how it's done|I respect a "but" like that|Nicely balanced|That "but" is the whole debate}}.
            You grant that <{kind}.say>, and still <{other}.say>. {{You give a little and hold the line|Well argued|Harold likes that}}.
            {{You weigh|You set}} <{kind}.echo> against <{other}.echo>. {{Hard to say which is heavier|I'd struggle to choose as well|Both sides got something there}}.
            """,
            1.1,
            anywhere=True,
        )
        s.answer(
            _STEPS,
            _s(f"""
            {_I}<{kind}>, and {{besides,|also|what's more,|on top of that,}} <{kind}2>
            first, <{kind}>; second, <{kind}2>
            {{for two reasons|two things}}: <{kind}>, and <{kind}2>
            """),
            f"""
            Two points: <{kind}.say>, and <{kind}2.say>. {{The second one's the stronger|The first would have been enough|Gus is counting on his fingers}}.
            {{First|So first}} <{kind}.echo>, then <{kind}2.echo>. {{You came prepared|That's quite a case|I'll take the second one more seriously}}.
            """,
            0.7,
            when=lambda m, o=side: m["side"] != o,
        )
    for pool, mood, weight in (("loss", "bad", 2.4), ("gain", "good", 2)):
        replies = {
            "bad": f"""
            {_SO} <group> <loss>. {{That's Gus's argument, with other people|The plan barely mentions them|Permits might help some of them}}.
            {{You're thinking of|You worry about}} <group>: they <loss>. {{Somebody should|The council ought to hear that|Harold nods}}.
            {{<group>, yes|Ah, <group>}}. They <loss>, you say, so {{an exception looks fair|we'd need to think again|that's a real cost}}.
            """,
            "good": f"""
            {_SO} <group> <gain>. {{Mei is smiling|That's a picture I could vote for|I'd like to see the figures|Even Gus has no answer to that}}.
            {{You're thinking of|You speak up for}} <group>: they <gain>. {{Good, somebody should|They rarely get asked|Mei would put that on a poster}}.
            """,
        }[mood]
        s.answer(
            _EARLY,
            _s(f"""
            {_I}<group> <{pool}>
            <group> <{pool}>
            {{what about|think of|and}} <group>? {{They|Many of them}} <{pool}>
            {{I'm thinking of|I worry about|don't forget}} <group>: they <{pool}>
            {{because|well,|for example,|the point is that}} <group> <{pool}>
            {{I know|there are}} <group> who <{pool}>
            <group> and <group2> <{pool}>
            with {{a ban|the ban}}, <group> <{pool}>
            """),
            replies,
            weight,
            anywhere=True,
        )
    s.answer(
        _EARLY,
        _s(f"""
        the {{real |}}problem {{isn't|is not}} <culprit>, it's <culprit2>
        {_I}the problem is not <culprit> but <culprit2>
        {{don't blame|it's wrong to blame|let's not blame}} <culprit>, blame <culprit2>
        it's not about <culprit>, it's about <culprit2>
        """),
        """
        So we should blame <culprit2>, not <culprit>. {That shifts the whole debate|Gus will drink to that|I'd need some evidence}.
        {Not <culprit> but <culprit2>|<culprit2> rather than <culprit>}, {then|you say}. {An interesting suspect|Mei isn't so sure|That's a new angle}.
        """,
        1.2,
        anywhere=True,
    )
    s.answer(
        _STEPS,
        _s("""
        {the real problem is|it's all because of|I blame|the main cause is|we should blame} <culprit>
        """),
        "{You point at|So you blame} <culprit>. {There's rarely just one culprit|You're not far off|I can hear somebody objecting}.",
        0.8,
    )
    s.answer(
        _EARLY,
        _s("""
        {it depends|that depends|it really depends|everything depends|it all depends} on <factor>
        {there's no simple answer|yes and no|I can't say yes or no}, it depends on <factor>
        depends of <factor>
        """),
        """
        It depends on <factor>, {you say|then}. {That's fair, though the council wants a yes or a no|Good, that's a test we could apply|I'd add a thing or two}.
        {So it comes down to|So the key is} <factor>. {Hard to put on a ballot paper|Somebody has to decide, though|Harold says the same}.
        """,
        1.1,
    )
    s.answer(
        _STEPS,
        _s("""
        if <condition>, <result>
        {I think|I'm sure|I'm afraid|mark my words:} <result> if <condition>
        {what if|what happens if} <condition>? <result>
        don't you see that if <condition>, <result>?
        """),
        """
        If <condition>, <result>: {that's a prediction I'd bet a drink on|we'd have to test it|history's rarely that neat}. {Gus says never|Mei isn't so sure}.
        {You reckon|You expect that} <result>, if <condition>. {Could be|It might go the other way|I'd want a trial first}.
        """,
        1.1,
    )
    s.answer(
        _EARLY,
        _s("""
        I'm <job> and I need {my|a} car to <job.use>
        {as|being} <job>, I need {my|a} car to <job.use>
        I need my car to <job.use>, I'm <job>
        how can I <job.use> without a car? I'm <job>
        I work as <job> and I can't <job.use> without a car
        """),
        """
        You're <job> and need a car to <job.echo>. {That's fair, and permits exist for a reason|Gus raises his glass to you}.
        {So you couldn't <job.echo> on the tram|To <job.echo> by tram is no joke}, {I see that|granted}. {Maybe you'd qualify for a permit|Mei suggests a cargo bike}.
        """,
        1.1,
        anywhere=True,
    )


def _stances(s: Scene) -> None:
    views = (
        ("pro", "{I'm in favour|I'm for it|I'm all for it|I support the ban|I'm with Mei|I'm on Mei's side|I agree with Mei|yes, ban them}", "for", "Mei", "Gus"),
        ("con", "{I'm against it|I'm against the ban|I don't support it|I'm with Gus|I'm on Gus's side|I agree with Gus|I would vote no|it's a bad idea}", "against", "Gus", "Mei"),
    )
    for kind, view, side, friend, rival in views:
        lost = "gain" if kind == "pro" else "loss"
        s.answer(
            "stance",
            _s(f"""
            {view} because <{kind}>
            {view}. {{The main reason is that|I think|For me,|In my country we know that}} <{kind}>
            {_I}<{kind}>, so {view}
            {friend} is right, <{kind}>
            {_I}<{kind}>
            <{kind}>
            {view}, <{kind}>
            """),
            f"""
            So you're {side} {{it|the ban}}, because <{kind}.say>. {{{friend} is smiling|{rival} will want a word|Let's put that to the test}}.
            {{One more {side} the ban|You're with {friend}, then}}: <{kind}.say>. {{I'll play devil's advocate|{rival} is shaking her head|Good, a reason straight away}}.
            {{That's clear|A view and a reason}}: {side} the ban, and it's about <{kind}.echo>. {{{friend} will buy you a drink|{rival} isn't convinced yet}}.
            """.replace(f"{rival} is shaking her head", f"{rival} disagrees already"),
            3.5,
            keep={"side": side},
        )
        s.answer(
            "stance",
            _s(f"""
            {view} because <group> <{lost}>
            {view}: <group> <{lost}>
            {friend} is right, <group> <{lost}>
            """),
            f"So you're {side} the ban: <group> <{lost}>. {{{friend} is smiling|{rival} will want a word|Thinking of <group> is a good start}}.\nYou're {side} it for the sake of <group>, who <{lost}>. {{{friend} nods|{rival} isn't convinced yet}}.",
            1.4,
            keep={"side": side},
        )
    s.answer(
        "stance",
        _s("""
        {I'm in two minds|I'm somewhere in the middle|it depends|I can see both sides|I'm not sure|I'm undecided}{:|, because} <pro>, but <con>
        on the one hand <pro>, on the other hand <con>
        it's true that <pro>, but <con>
        I understand {Gus|Mei|both of them}: <pro>, but <con>
        """),
        """
        In the middle, then: <pro.say>, but <con.say>. {That fence gets uncomfortable|An honest answer|Let's see which way you fall}.
        {You see both sides|Both sides, then}: <pro.echo>, and <con.echo>. {We'll get you off that fence by nine|Fair enough}.
        """,
        1.6,
        keep={"side": "middle"},
    )
    for kind in ("pro", "con"):
        s.answer(
            "push",
            _s(f"""
            {{that's true|you're right|fair point|good point|true|I admit that|you have a point|maybe|perhaps|I know}}, {{but|however,|although|and yet}} <{kind}>
            """),
            f"You give a little, but <{kind}.say>. {{Nicely done|I respect that|I was waiting for the \"but\"}}.\n{{There's the \"but\"|A concession and a counter-attack}}: <{kind}.say>. {{Well argued|That's how it's done}}.",
            1.2,
        )


def _remedies(s: Scene) -> None:
    """What would help the plumber, the old man and the suburbs: the remedy is said back."""
    for step, pool, frame in (
        ("gus", "vanfix", "{Gus|he|you} {could|should|might|would have to}"),
        ("harold", "helpfix", "{the council could|we could|the city should|I'd|they should|somebody could}"),
        ("suburbs", "railfix", "{the council could|we need to|the city should|I'd|they should|first they have to}"),
    ):
        ask = "couldn't {Gus|he}" if step == "gus" else "{why not|what if we|could we not}"
        target = {"gus": "Gus", "harold": "Harold", "suburbs": "the suburbs"}[step]
        listens = {
            "gus": "Gus grumbles, but he's listening|Gus says he'd need to see it|It wouldn't be cheap, says Gus",
            "harold": "Harold nods|Harold would like that in writing|As long as it's on time, says Harold",
            "suburbs": "That takes years and money|Even Mei admits that comes first|My editor says the same",
        }[step]
        s.answer(
            f"{step} push council",
            _s(f"""
            {frame} <{pool}>
            {ask} <{pool}>?
            {{well|yes|of course|I understand|I think}}, {frame} <{pool}>
            {{it's a real problem|it's not so difficult|there's a solution}}: {frame} <{pool}>
            {frame} <{pool}> or <{pool}2>
            <{pool}.echo>
            """),
            f"""
            For {target}, then, <{pool}.echo>. {{{listens}}}.
            <{pool}.echo> for {target}: {{that's practical|sensible|not a bad idea|humane and workable}}. {{{listens}}}.
            """,
            2.4 if step != "suburbs" else 2.8,
        )


def _views(s: Scene) -> None:
    """Priya on a measure or a place; and the charge, the right to drive and Mei's café with reasons of the guest's own."""
    s.aside(
        """
        <q>what {do|would} you think of <fix.echo>?
        would you <fix>, Priya?
        {and|what about|how about} <fix.echo>?
        do you think we should <fix>?
        shouldn't {we|the council|they} <fix>?
        {wouldn't it be better|would it help|would it be fair} to <fix>?
        is it realistic to <fix>?
        has anyone {thought of|suggested} <fix.echo>?
        """,
        """
        <fix.echo>? {I'd back that|I'd want to see the costs, but yes|It might work, if people were asked first|I'm tempted, I admit|Not on its own, if you ask me}.
        Should we <fix>? {I think I would|Yes, for a trial year|Perhaps, though Gus would grumble}.
        """,
        2,
    )
    s.aside(
        """
        <q>have you {been to|seen|written about} <place>?
        what do you think of <place>?
        do you know {what they did in <place>|<place>}?
        {is|isn't} <place> a {good|better} example?
        could Melbourne be like <place>?
        """,
        """
        <place.echo>? {I've only read about it|I know it from my articles|Not in person, sadly}. {Every city has its own traffic|Tell us more if you know it|Melbourne could learn from many places}.
        """,
        1,
    )
    for yes, pool, back in ((True, "fairness", "A charge, then, because <fairness>"), (False, "unfairness", "No charge, then, because <unfairness>")):
        frame = "{yes|a charge is better|I prefer a charge|I like a charge|maybe|I'd rather have a charge|I think it's fairer}" if yes else "{no|I don't like it|a charge is unfair|I'm against a charge|not really|it's not fair}"
        s.answer(
            "charge",
            _s(f"""
            {frame}, {{because|since}} <{pool}>
            {frame}: <{pool}>
            <{pool}>
            {{in my opinion,|I think|well,|of course,}} <{pool}>
            """),
            f"{back}. {{Harold asks how much it would be|Mei would still prefer a ban|London has argued about that for years|Gus does the sums on a beer mat}}.\nYour point is that <{pool}>. {{The council had the same argument|I take that seriously|There's no perfect price}}.",
            2.4,
        )
    s.answer(
        "freedom push reason",
        _s("""
        {freedom is not|freedom isn't|freedom doesn't mean|freedom can't mean} <licence>
        {I don't think freedom means|I don't believe freedom is|nobody says freedom means} <licence>
        """),
        "So freedom doesn't mean <licence>. {Gus calls that a slogan|Mei bangs the table in agreement|The question is who decides|I'd print that}.\nNot <licence>, then. {Harold wonders who draws the line|A limit most of us can live with|Gus says he does none of it}.",
        2,
    )
    s.answer(
        "freedom push reason",
        _s("""
        {everyone|people|citizens} should be free to <liberty>
        {freedom means|freedom is} being able to <liberty>
        {it's my right to|we have a right to|you can't forbid people to} <liberty>
        """),
        "Free to <liberty>, {you say|then}. {Mei asks about the freedom of those who walk|Gus says hear, hear|We accept traffic lights, though}.\nThe right to <liberty>: {I see the appeal|a fine principle|Gus would frame that}. {The neighbours may see it differently|Somebody else pays for it, Mei says}.",
        1.8,
    )
    s.answer(
        "mei push",
        _s("""
        {it works for|it's good for|that's fine for} {a café|cafés}, but not for <trade>
        {what about|and} <trade>? {They need parking|Their customers come by car|They sell heavy things|They would close}
        <trade> {would lose customers|need cars|would close|can't live from people on foot}
        {no|not really|I'm not convinced|I doubt it}, <trade> {are different|need parking|would suffer}
        """),
        "So <trade> are another story. {Mei pulls a face, but she doesn't deny it|I'd want to see their figures too|One street can't tell us that}.\n{You've thought of|You worry about} <trade>. {Mei's takings rose, theirs might not|One café isn't a city, true|Gus says that's the first sensible thing tonight}.",
        1.8,
    )


def _examples(s: Scene) -> None:
    s.answer(
        "example stance reason push freedom charge council mei",
        _s("""
        in <place> <story> and <outcome>
        {take|look at|think of|just look at} <place>: <story> and <outcome>
        {take|look at} <place>, for {example|instance}: <story>, and <outcome>
        {when I lived in|when I was in|when I studied in} <place>, <story> and <outcome>
        {back home|where I come from}, in <place>, <story> and <outcome>
        {it was the same|something similar happened} in <place>: <story> and <outcome>
        have you been to <place>? There <story> and <outcome>
        for example <place>, <story>, <outcome>
        I remember <place> before and after: <story> and <outcome>
        a good example is <place>, where <outcome> because <story>
        """),
        """
        In <place.echo>, then: <story.echo>, and <outcome.echo>. {Gus and Mei should both hear that|That's a proper example|I might steal that for my column}.
        <place.echo> is a telling case: <story.echo>, and <outcome.echo>. {Melbourne could learn from it|That's worth a page in the paper|Real life beats theory}.
        So <story.echo> in <place.echo>, and the result: <outcome.echo>. {That's worth knowing|Harold wants to hear more|That says a lot}.
        """,
        4,
        anywhere=True,
    )
    s.answer(
        "example stance reason push charge council",
        _s("""
        in <place> <story>
        {take|look at} <place>: <story>
        {I've heard|I read} that in <place> <story>
        in <place>, for example, <story>
        """),
        "{<place.echo>, with <story.echo>|So <story.echo> in <place.echo>}: {that's a case to study|I've read about it|good example}. {I'd love to know what people there say now|Mei would move there tomorrow|Gus wouldn't last a week}.",
        1.2,
        anywhere=True,
    )
    s.answer(
        "example reason push charge council mei",
        _s("""
        in <place> {traffic|pollution|noise|car traffic} {fell|went down|dropped} by <percent> per cent
        according to {a study|the papers|some studies}, {traffic|pollution|noise} in <place> fell by <percent> per cent
        in <place> the {takings|sales} of the shops {rose|went up} by <percent> per cent
        in <place> <percent> per cent of {people|the people} {cycle|walk|take the bus|use the tram} to work
        <percent> percent of {people|commuters} in <place> {cycle|walk|take the bus} to work
        """),
        """
        <percent> per cent in <place.echo>! {Our trial managed sixty on one street|Figures, at last|Numbers like that are hard to argue with|I'd want to see the source, but well done}.
        {<percent> per cent|A figure of <percent> per cent} in <place.echo> {is worth printing|deserves a headline}. {Gus, take note|Mei, that's for you}.
        """,
        1.4,
        anywhere=True,
    )
    s.answer(
        "example reason push harold suburbs stance mei",
        _s("""
        <relative> <tale>
        {for example,|for instance,|you know,|in my case,|I'll tell you a story:} <relative> <tale>
        {yes|well}, because <relative> <tale>
        I know what I'm talking about: <relative> <tale>
        """),
        """
        So <relative.echo> <tale>. {One life says more than a chart|Harold listens very carefully|That stays with you|Thanks for telling us}.
        {I'm thinking of|I'll remember} <relative.echo>, who <tale>. {It's people like that we should ask|That's what the posters leave out|Behind every figure there's somebody}.
        """,
        1.6,
        anywhere=True,
    )


def _measures(s: Scene) -> None:
    s.answer(
        "council push stance reason charge suburbs harold freedom gus pay",
        _s("""
        {the council should|we should|they should|the city should|we could|they could|I'd|I would|we need to|it would be better to|I suggest we|I propose to|a better solution would be to|the council must} <fix>
        {the council should|we should|I'd|they could} <fix>, {for example|like in <place>|as a first step|and soon|and then we'll see}
        {why not|what if we|how about we|why don't we} <fix>?
        {first|to start with}, we should <fix>, and then <fix2>
        {it's true that <con>, but|yes, but|fair point, but} {we could|they could} <fix>
        the solution is simple: <fix>
        we should to <fix>
        """),
        """
        {So you'd <fix>|You'd <fix>}. {That's a concrete proposal|The council should hear that|Gus would grumble, but he'd survive|Mei would vote for it tomorrow}.
        <fix.echo>: {that might work|I like a practical answer|sensible, though not cheap|somebody write that down}. {It's been tried elsewhere|I'd want to see the costs|Even Harold is nodding}.
        {Your proposal is|On the table now}: <fix>. {I'll put it to the councillor|The treasurer might faint|Not everyone would thank you}.
        """,
        3.4,
        anywhere=True,
    )
    s.answer(
        "council push suburbs",
        _s("""
        {we should|they should|I'd|the council should} <fix> and {also |}<fix2>
        both: <fix> and <fix2>
        """),
        "Two measures: <fix>, and <fix2>. {The first is cheaper|The second would cause a row|Even Gus might accept one of them}.",
        1,
    )
    s.answer(
        "council push charge",
        _s("""
        {I wouldn't|we shouldn't|they shouldn't|I'm against the idea to|it makes no sense to} <fix>{, because <pro>|, because <con>|}
        """),
        "So we shouldn't <fix>. {One idea off the list|That will please somebody here|I'm curious what you'd do in its place}.",
        0.8,
    )
    s.answer(
        "pay",
        _s("""
        {the money should come from|take it from|it could be paid by|the bill should go to} <group>
        <group> should pay{, because they would benefit|, they use it most|}
        """),
        "Make <group> pay? I can hear the protest. {It has a certain logic, mind|Nobody thanks you for a bill}.\nSo the bill goes to <group>. {Nobody likes to pay|They may see it differently|Gus has stopped chewing}.",
        1,
    )
    s.answer(
        "charge pay",
        _s("""
        {yes, |well, |}<sum> dollars {a day|per car|a week} {would be|is} {enough|fair|reasonable}
        I'd accept <sum> dollars{ a day|}
        <sum> dollars is {too much|nothing|too little|not enough}
        """),
        "<sum> dollars, {you say|then}. {Gus says that's a sandwich|The rich wouldn't notice|Harold would count it twice}.",
        0.9,
    )


def _people(s: Scene) -> None:
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


def _questions(s: Scene) -> None:
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


def _rest(s: Scene) -> None:
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


def enrich(s: Scene) -> None:
    """Adds all of it to the scene."""
    s.pool(
        pro=ideas.sayable([*s.pools["pro"], *ideas.PRO]),
        con=ideas.sayable([*s.pools["con"], *ideas.CON]),
        group=ideas.GROUP,
        loss=ideas.LOSS,
        gain=ideas.GAIN,
        culprit=ideas.CULPRIT,
        factor=ideas.FACTOR,
        place=ideas.PLACE,
        story=[*s.pools["story"], *ideas.STORY],
        outcome=[*s.pools["outcome"], *ideas.OUTCOME],
        percent=ideas.PERCENT,
        sum=ideas.SUM,
        weekday=ideas.WEEKDAY,
        transport=ideas.TRANSPORT,
        fix=[*s.pools["fix"], *ideas.FIX],
        relative=ideas.RELATIVE,
        tale=ideas.TALE,
        job=ideas.JOB,
        condition=ideas.CONDITION,
        result=ideas.RESULT,
        matter=ideas.TOPIC,
        idiom=ideas.IDIOM,
        fairness=ideas.FAIR,
        unfairness=ideas.UNFAIR,
        licence=ideas.LICENCE,
        liberty=ideas.LIBERTY,
        trade=ideas.TRADE,
        vanfix=ideas.VAN,
        helpfix=ideas.HELP,
        railfix=ideas.RAIL,
        q=[_Q],
    )
    for part in (_stances, _remedies, _views, _arguments, _examples, _measures, _people, _questions, _rest):
        part(s)
