"""What a guest says at the Wednesday table beyond the plain argument, and how Priya takes it up with the guest's own words."""

from __future__ import annotations

from ..core import Scene
from . import debate_ideas as ideas
from .debate_questions import people, questions, rest
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
    for part in (_stances, _remedies, _views, _arguments, _examples, _measures, people, questions, rest):
        part(s)
