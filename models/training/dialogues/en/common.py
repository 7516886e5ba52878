"""What a learner may say in any English scene: greetings, not understanding, asking for a word, wandering off, leaving."""

from __future__ import annotations

from ..core import Move, Scene, lines
from ..templates import Grammar
from . import lexicon

MACROS = {
    "pls": "{|, please|, please|, please|, thanks}",
    "like": "{I'd like|I would like|I want|can I have|can I get|could I have|I'll have|I'll take|give me}",
    "fine": "{Very good|Perfect|Great|Lovely|All right|Of course}",
}
# informal, formal: the verb table of the Spanish registers has no use here
_GRAMMARS = {name: Grammar(MACROS, {}, i) for i, name in enumerate(("informal", "formal"))}


def new(id: str, register: str, **fixed: object) -> Scene:
    """An English scene with all that scenes share; `fixed` are slots the whole scene keeps (the tutor's name, …)."""
    scene = Scene(id, register, _GRAMMARS[register], language="en")
    scene.fixed = {"tutor": "Sam", "origin": "here", "now": "we are in the middle of something", **fixed}
    scene.pool(
        name=lexicon.NAMES,
        surname=lexicon.SURNAMES,
        country=lexicon.COUNTRIES,
        city=lexicon.CITIES,
        lang=lexicon.LANGUAGES,
        job=lexicon.JOBS,
        hobby=lexicon.HOBBIES,
        day=lexicon.DAYS,
        num=lexicon.NUMBERS,
        time=lexicon.TIMES,
        tr=lexicon.TRANSLATIONS,
        mean=lexicon.MEANINGS,
        topic=lexicon.OFF_TOPIC,
        odd=lexicon.ODD_REQUESTS,
        mash=lexicon.MASH,
        spa=lexicon.SPANISH_LINES,
        wx=lexicon.WEATHER,
        yes=lexicon.YES,
        no=lexicon.NO,
    )
    scene.greetings = ["Hello.", "Hi.", "Hi!", "Hello,", "Good morning.", "Hi, how are you?", "Hey.", "Hello there."]
    if register == "formal":
        scene.greetings = ["Hello.", "Good morning.", "Hello,", "Good afternoon.", "Good evening.", "Hi."]
    scene.leads = ["So, ", "Now, ", "Well, ", "Anyway, ", "Right, "]
    scene.joins = ["", "", "And ", "Also, ", "One question: ", "Oh, and "]
    scene.wrap = ["Anything else I can help you with?", "Is there anything else?", "Do you need anything else?"]
    formal = register == "formal"
    scene.common = _common(formal)
    scene.digressions = _digressions(formal)
    scene.leaving = _leaving(formal)
    scene.closings = _closings(formal)
    scene.afterwards = _afterwards(formal)
    return scene


def _move(learner: str, tutor: str, weight: float = 1.0, **options: object) -> Move:
    return Move(lines(learner), lines(tutor), weight, **options)  # type: ignore[arg-type]


def _common(formal: bool) -> list[Move]:
    hi = "{Hello!|Hello again!|Good to see you!}" if formal else "{Hi!|Hello!|Hello there!|Hi again!|Hey!}"
    sure = "{Of course|Certainly|I beg your pardon|No problem at all|Let me say it again}" if formal else (
        "{Sure|Of course|No problem|Sorry|Let me say it again}"
    )
    return [
        _move(
            """
            {hello|hi|hey|hi there|hello there|good morning|good afternoon|good evening}
            {hello|hi}, <tutor>
            """,
            f"""
            {hi}
            {hi} {{Nice to meet you.|It's good to have you here.}}
            """,
            0.7,
            key=1,
        ),
        _move(
            """
            {hi, |hello, |}how are you?
            {how are things?|how's it going?|are you OK?|how do you do?|how are you today?|what's up?}
            """,
            """
            {I'm fine|I'm very well|Very well|I'm well}, {thank you|thanks}.
            {Very well, thank you for asking|Fine, thank you|I'm having a good day, thanks}.
            """,
            0.7,
            key=1,
        ),
        _move(
            """
            {I don't understand|I do not understand|I didn't understand|I don't understand the question}[, sorry]
            sorry, {I don't understand|I didn't catch that|what did you say|what do you mean}?
            {what?|sorry?|pardon?|excuse me?|what do you mean?|what does that mean?|what did you say?}
            can you {repeat|repeat that|say that again|say it again|repeat the question|explain that}@pls?
            {could|can} you speak {more slowly|slower|slowly}@pls?
            {repeat|again|slowly|one more time|once more}@pls
            {you speak|it's} too fast
            {my English is bad|my English isn't very good|I speak a little English|I'm a beginner|I am learning English}
            I don't know {that word|these words|this word}
            {what is the question?|what are you asking me?}
            I need {help|a moment}
            """,
            f"""
            {sure}.
            {{Of course, more slowly|Let me say it another way|Let me make it simple|I'll say it more simply}}.
            {{Sorry, I speak too fast|I'll speak more slowly|I'll go slower}}.
            {{Don't worry|Take your time|No hurry}}.
            """,
            3.2,
            helps=True,
        ),
        _move(
            """
            {I don't know|I'm not sure|no idea|I have no idea|I don't know what to say|I don't know yet}
            {hmm|well|um|er}, I don't know
            {it depends|I don't mind|whatever|anything|it doesn't matter}
            {wait|one moment|let me think|just a second|I need to think}@pls
            {maybe|perhaps|possibly}
            I don't know, {what do you think|and you|what do you recommend}?
            """,
            """
            {That's all right|No hurry|Don't worry|Take your time|That's fine}.
            {Let me help you|I can help you with that|We can go step by step}.
            """,
            1.5,
            helps=True,
        ),
        _move(
            """
            how do you say <tr.es> in English?
            how do you say <tr.es>?
            {sorry|excuse me}, how do you say <tr.es>?
            I don't know {how to say|the word for} <tr.es>
            what is <tr.es> in English?
            what's the word for <tr.es>?
            <tr.es>... I don't know the word
            """,
            """
            {We say|In English we say|You say|The word is} <tr.en>.
            {That's|It's} <tr.en> in English.
            {Good question|Ah, yes}: <tr.en>.
            """,
            1.5,
        ),
        _move(
            """
            what does <mean> mean?
                        I don't know the word <mean>
            <mean>? What is that?
            """,
            """
            {Well, |}<mean> <mean.sense>.
            {Good question|Let me explain|It's easy}: <mean> <mean.sense>.
            """,
            0.8,
        ),
        _move(
            """
            {thank you|thanks|thank you very much|thanks a lot|many thanks|thank you so much|cheers}
            {thank you|thanks}, {you are very kind|that's very kind|you're nice}
            that's very kind{ of you|}
            """,
            """
            {You're welcome|Not at all|My pleasure|Don't mention it}.
            """,
            1.0,
        ),
        _move(
            """
            what's your name?
            what is your name?
            {sorry|excuse me|and you}, what's your name?
            who are you?
            and your name?
            """,
            """
            {I'm|My name is|My name's} <tutor>.
            {I'm|My name's} <tutor>. {Nice to meet you|Pleased to meet you}.
            """,
            0.8,
        ),
        _move(
            """
            {my name is|I'm|I am|my name's} <name>
            {hi|hello}, {I'm|my name is} <name>
            {my name is|I'm} <name>, {and you?|nice to meet you}
            """,
            """
            {Nice to meet you|Pleased to meet you|Hello|Good to meet you}, <name>. {I'm <tutor>.|}
            {What a nice name|That's a lovely name}, <name>.
            """,
            0.7,
        ),
        _move(
            """
            where are you from?
            are you from {here|this city|around here}?
            do you live here?
            """,
            "{I'm|I am} from <origin>.",
            0.6,
        ),
        _move(
            """
            {I'm|I am|I come} from <country>
            I'm {here on holiday|visiting|travelling}, I'm from <country>
            {I'm|I am|I come} from <city>
            I'm from <country>, and you?
            """,
            """
            {How nice|How interesting|That's a long way|Lovely}! {I'd love to go there one day.|We get visitors from everywhere.|I hear it's beautiful.}
            {Ah, that's interesting|That's great|Oh, nice}. {I've never been there|I'd like to visit one day}.
            """,
            0.5,
        ),
        _move(
            """
            {I've been learning English for|I study English since} <num> months
            I want to {practise|learn|improve} my English
            """,
            """
            {That's good|Good for you|Great}. {Practice makes it easier|Talking like this is good practice|You speak well already}.
            """,
            0.5,
        ),
        _move(
            """
            {sorry for my English|is my English good?|is this correct?|is it right?|was that right?|did I say it right?}
            """,
            """
            {Yes, your English is good|Yes, you speak very well|Yes, that was fine}.
            {Yes, I understand you very well|Don't worry, I understand you|That was quite right}.
            """,
            0.6,
        ),
        _move(
            """
            do you speak <lang>?
            can we speak <lang>?
            I speak <lang>
            """,
            """
            I don't speak <lang>, {I'm afraid|sorry}. {Let's use easy English|But we can go slowly|English is good practice}.
            Only a little <lang>. {Let's keep to English|English is better for practice}.
            """,
            0.5,
        ),
        _move(
            """
            can I ask {you |}a question?
            {I have a|one} question
            {excuse me|sorry}, one question
            """,
            "{Of course|Sure|Certainly}. What would you like to know?" if not formal else "{Of course|Certainly}. What would you like to know?",
            0.5,
        ),
        _move(
            """
            {what should I say|what can I say|what do I say|what should I answer}?
            {help|help me|give me an example|an example}@pls
            can you help me@pls?
            """,
            "{Of course|I can help you|It's easy}.\n{Let's go step by step|Let me help you}.",
            0.6,
            helps=True,
        ),
        _move(
            "<yes>",
            "{Good|All right|Very good}.\n{Good|All right}. {Tell me a bit more, please|I'd like to know a bit more}.",
            0.7,
            helps=True,
            when=lambda m: not m.get("_closed"),
        ),
        _move(
            "<no>",
            "{All right|That's fine|I see}.\n{No? That's fine|I understand}.",
            0.6,
            helps=True,
            when=lambda m: not m.get("_closed"),
        ),
        _move(
            "<spa>",
            """
            {Let's speak English|In English, please|Let's try in English}. {I'll make it simple|I'll say it simply|Don't worry, we can go slowly}.
            {Sorry, I only speak English|I'm afraid I only speak English}. {I'll say it more simply|I'll speak slowly}.
            """,
            1.6,
            helps=True,
            noisy=False,
        ),
        _move(
            """
            {I like this place|this place is very nice|it's very nice here|what a nice place|I love it}
            you are very {nice|kind|friendly}
            I'm happy to be here
            """,
            "{Thank you!|Thank you very much!|That's kind of you!|I'm glad to hear that!|How nice of you!}",
            0.7,
        ),
        _move(
            """
            I'm {tired|a bit sad|nervous|worried|hungry|cold|hot|in a hurry}
            {it's not my day|I'm having a bad day|I feel terrible|I'm very tired today}
            """,
            """
            {Oh dear|I'm sorry to hear that|Oh, I'm sorry|I see}. {Let's go slowly|We can take our time}.
            """,
            0.5,
        ),
    ]


def _digressions(formal: bool) -> list[Move]:
    back = "{But let's get back to our business|But right now <now>|We can talk about that another day|That's for another day}."
    return [
        _move(
            """
            do you like talking about <topic>?
            what do you think {about|of} <topic>?
            {I want to|let's|I'd like to} talk about <topic>
            do you know {anything|much} about <topic>?
            I'm {interested in|worried about} <topic>
            I read something about <topic> yesterday
            """,
            f"""
            Well, <topic.echo>. {back}
            {{Ah,|Oh,}} <topic.echo>. {back}
            {{That's an interesting subject|What a subject|Good topic}}, but right now <now>.
            """,
            1.6,
        ),
        _move(
            """
            <odd>
            {sorry|excuse me|one question}: <odd>
            """,
            f"""
            {{Oh, I don't know|I don't know much about that|That's a hard question|I have no idea}}. {back}
            {{I can't help you with that|That's not something I can do}}, {{sorry|I'm afraid}}. {back}
            """,
            1.5,
        ),
        _move(
            "<wx>\n{well|oh|ugh}, <wx>\n<wx>, isn't it?",
            "<wx.echo>.\n{That's true|It is|I know}. {That's the weather for you|You get used to it|It changes all the time}.",
            0.6,
        ),
        _move(
            "<mash>",
            """
            {Sorry, I don't understand|Sorry, I didn't get that|I didn't understand that}. {Let's try again|Once more|I'll ask again}.
            {That looks like a typing mistake|I think those are just letters}. I'll ask again.
            """,
            1.6,
            helps=True,
            noisy=False,
        ),
        _move(
            """
            are you {a robot|a machine|a computer|an AI|a program|human|real|a real person}?
            am I talking to a {computer|machine|robot|person}?
            {you are a robot|you're not human|are you ChatGPT?}
            """,
            """
            Yes, I'm a program for practising English. In this scene I'm <tutor>.
            I'm a program, yes. {But we can talk|We can practise} as in real life.
            {To be honest|It's true}, I'm a program, {but here I'm <tutor>|and here I play <tutor>}.
            """,
            0.9,
        ),
        _move(
            """
            {you're stupid|idiot|shut up|I hate you|you are horrible|this is shit|fuck|damn|you suck}
            """,
            """
            {Let's be polite, please|Let's stay friendly, please|Not those words, please}.
            {Now, now|Well, well}. {Let's try again|Let's start again|Let's talk politely}.
            """,
            0.6,
        ),
        _move(
            """
            {this is boring|I'm bored|I don't like this|this is silly|how boring|I am bored with this}
            """,
            """
            {Oh, I'm sorry|I'm sorry to hear that|Oh dear}. {Let's make it more fun|Just a little more|Let's go a bit faster, then}.
            """,
            0.5,
        ),
        _move(
            """
            {I love you|you are beautiful|do you have a boyfriend?|are you married?|how old are you?|can I have your phone number?}
            """,
            """
            {Oh, what a question|Ha, ha}, {that's a secret|let's leave that|I'd rather not say}.
            {Thank you, but|Well,} {that's for another day|let's not talk about that}.
            """,
            0.5,
        ),
        _move(
            """
            {yesterday|today|on Sunday} I {went to the cinema|watched a film|played football|bought a car|slept badly|went to the beach|called my mother}
            my {brother|sister|mother|father|dog|cat|grandmother} {is fine|is very big|lives in <city>|is ill|is called <name>}
            I have {a dog|two cats|three brothers|a son|a daughter}
            tomorrow {I have an exam|I'm going to <city>|is my birthday|I work a lot}
            """,
            f"""
            {{Oh, that's nice!|How interesting!|Really?|Oh, I see!}} {back}
            {{That's nice|I see|How about that}}. {back}
            """,
            1.0,
        ),
    ]


def _leaving(formal: bool) -> list[Move]:
    bye = "{Goodbye!|Have a good day!|All the best!|Take care!}" if formal else "{Bye!|Goodbye!|Have a nice day!|Take care!|See you soon!}"
    return [
        _move(
            """
            {sorry|I'm sorry|excuse me}, {I have to go|I must go|I need to leave|I'm in a hurry|I have to leave now}
            {well|ok|okay|right}, {I'm leaving|I have to go|goodbye|bye|see you}
            {goodbye|bye|bye bye|see you|see you later|see you tomorrow|goodbye and thank you|thanks, bye}
            it's late, {I have to go|bye}
            I {have to go home|have to work|want to stop here}, {thanks for everything|goodbye|bye}
            """,
            f"""
            {{Of course|No problem|That's fine}}, {{thank you for coming|it was nice talking to you|it was a pleasure}}. {bye}
            {{Thank you|Thanks for the chat|It was a pleasure|It was nice to meet you}}. {bye}
            """,
            ends=True,
        )
    ]


def _closings(formal: bool) -> list[Move]:
    bye = "{Goodbye!|Have a good day!|All the best!|Take care!}" if formal else "{Bye!|Goodbye!|Have a nice day!|Take care!|See you soon!}"
    return [
        _move(
            """
            {thank you|thanks|thank you very much|thanks a lot|thank you so much|thanks for everything|thanks for your help}[, {bye|goodbye|have a nice day|see you}]
            {goodbye|bye|see you|see you later|see you soon|bye bye|have a nice day}
            {ok|great|perfect|fine|good}, {thanks|thank you|bye|goodbye}
            {no, thank you|no, that's all|that's all|that's everything|nothing else}[, thanks]
            {bye|goodbye}, <tutor>
            """,
            f"""
            {{You're welcome|Not at all|My pleasure}}. {bye}
            {{Thank you|It was a pleasure|It was nice to meet you}}. {bye}
            """,
            ends=True,
        )
    ]


def _afterwards(formal: bool) -> list[Move]:
    return [
        _move(
            "{bye|goodbye|you too|thanks, you too|thank you|thanks|see you|same to you|bye bye}",
            "{Goodbye!|Bye for now!|Have a lovely day!|See you next time!|Until next time!|Take care!}",
            ends=True,
        )
    ]
