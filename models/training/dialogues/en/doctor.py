"""A Cough in November: Dr Patel, a family doctor in Toronto, formal."""

from __future__ import annotations

from ..values import pairs, words
from .common import new
from .prose import sentences as _s

S = new(
    "en-doctor",
    "formal",
    tutor="Dr Patel",
    origin="Toronto; I've been at this clinic for twelve years",
    now="{we're here for your health|I'd like to know how you feel|you are my patient this morning}",
    ill="cold",
)
S.openings = [
    "Good morning. I'm Dr Patel. How can I help you today?",
    "Good morning, come in and have a seat. What seems to be the problem?",
    "Hello, I'm Dr Patel. You don't look very well. What's wrong?",
]
S.greetings = ["Good morning, doctor.", "Hello, doctor.", "Good morning.", "Hello.", "Thank you, doctor.", "Hi, doctor."]
S.leads = ["So, ", "Now, ", "All right, ", "Tell me, "]
S.wrap = ["Is there anything else you'd like to ask?", "Do you have any other questions?", "Is there anything else worrying you?"]
S.pool(
    # what the learner says, the doctor's words for it
    cold=pairs("""
        I have a bad cough = a bad cough
        I have a cough = a cough
        I've had a cough for days = a cough
        I can't stop coughing = a cough
        my throat hurts = a sore throat
        I have a sore throat = a sore throat
        it hurts when I swallow = pain when you swallow
        I have a cold = a cold
        I have a runny nose = a runny nose
        my nose is blocked = a blocked nose
        I can't breathe through my nose = a blocked nose
        I've lost my voice = no voice
        I sneeze all the time = a lot of sneezing
        I have a cough and a sore throat = a cough and a sore throat
        I have a cough and a runny nose = a cough and a runny nose
        my throat is very red = a red throat
    """, "t", "echo"),
    flu=pairs("""
        I have a fever = a fever
        I have a high fever = a high fever
        I have the flu = something like the flu
        I think I have the flu = something like the flu
        everything hurts = aches all over
        my whole body aches = aches all over
        I have a fever and a headache = a fever and a headache
        I feel hot and cold = hot and cold spells
        I'm shivering = shivering
        I have a fever and my body hurts = a fever and aches
        I feel weak and I have a fever = weakness and a fever
        I feel very sick and hot = feeling sick and hot
        I'm sweating a lot at night = night sweats
    """, "t", "echo"),
    back=pairs("""
        my back hurts = a sore back
        I have a pain in my back = a pain in your back
        I have backache = backache
        my lower back hurts = pain in your lower back
        my neck hurts = a sore neck
        my neck and back hurt = a sore neck and back
        my shoulder hurts = a sore shoulder
        I can't bend down = trouble bending down
        my back hurts when I sit = back pain when you sit
        I hurt my back = a sore back
    """, "t", "echo"),
    ankle=pairs("""
        my ankle hurts = a sore ankle
        I twisted my ankle = a twisted ankle
        I fell and hurt my foot = a hurt foot
        my knee hurts = a sore knee
        I fell off my bike and my ankle hurts = a fall and a sore ankle
        my ankle is swollen = a swollen ankle
        I can't walk well, my foot hurts = a sore foot
        I fell on the stairs and my ankle hurts = a fall and a sore ankle
        I hurt my ankle playing football = a hurt ankle
        my leg hurts = a sore leg
    """, "t", "echo"),
    tummy=pairs("""
        my stomach hurts = a sore stomach
        I have a stomach ache = a stomach ache
        I have an upset stomach = an upset stomach
        I feel sick after eating = feeling sick after meals
        I've been vomiting = vomiting
        I have diarrhea = diarrhea
        I can't eat anything = no appetite
        I ate something bad = something you ate
        I threw up last night = vomiting
        my belly hurts = a sore belly
    """, "t", "echo"),
    sleep=pairs("""
        I can't sleep = trouble sleeping
        I don't sleep well = poor sleep
        I'm always tired = being tired all the time
        I feel very tired = feeling very tired
        I wake up at night = waking up at night
        I'm very stressed = stress
        I have a headache = a headache
        I feel dizzy = dizziness
        I have headaches every day = daily headaches
        my head hurts = a headache
        I have no energy = no energy
        I'm dizzy and tired = dizziness and tiredness
    """, "t", "echo"),
    since=pairs("""
        since yesterday = since yesterday
        since Monday = since Monday
        since Sunday = since Sunday
        since Friday = since Friday
        since last week = since last week
        for two days = for two days
        for three days = for three days
        for four days = for four days
        for a week = for a week
        for two weeks = for two weeks
        two days ago = for two days
        three days ago = for three days
        four days ago = for four days
        a week ago = for a week
        for a month = for a month
        last night = since last night
        yesterday = since yesterday
        this morning = since this morning
        on Monday = since Monday
        on Sunday = since Sunday
        last week = since last week
        last weekend = since last weekend
        after a long trip = since a long trip
        three days = for three days
        two weeks = for two weeks
        a few days = for a few days
    """, "t", "echo"),
    scale=words("two; three; four; five; six; seven; eight; nine"),
    temp=words("38; 38.5; 37.5; 39; 38.2; 37.8; 39.5; thirty-eight; thirty-nine"),
    allergen=words("penicillin; aspirin; ibuprofen; cats; nuts; pollen; dust; milk; seafood; eggs; dogs; bees; latex; antibiotics"),
    drug=pairs("""
        a pill for blood pressure = the pill for your blood pressure
        ibuprofen = ibuprofen
        vitamins = vitamins
        aspirin = aspirin
        something for diabetes = the medicine for diabetes
        an inhaler for asthma = the inhaler for asthma
        the contraceptive pill = the contraceptive pill
        a syrup for the cough = a cough syrup
        pills to sleep = sleeping pills
        tablets for my heart = the tablets for your heart
        something for allergies = your allergy medicine
        tea with honey = tea with honey
        acetaminophen = acetaminophen
        antibiotics = antibiotics
    """, "t", "echo"),
    when_=pairs("""
        when I cough = when you cough
        when I swallow = when you swallow
        when I walk = when you walk
        when I sit = when you sit
        at night = at night
        in the morning = in the morning
        when I eat = when you eat
        when I get up = when you get up
        all the time = all the time
        when I breathe = when you breathe
        when I work = when you work
        after lunch = after lunch
    """, "t", "echo"),
)
S.plan = ["symptom", "since", ("maybe", 0.7, "pain"), ("some", (1, 2), ["fever", "other", "work", "exam"]), "history", "more"]
S.step(
    "symptom",
    """
    What brings you in today?
    What seems to be the problem?
    How can I help you?
    What's wrong?
    Could you describe how you feel?
    """,
    """
    I'm asking how you feel. Where does it hurt?
    Is it a cough, a pain, a fever? What do you feel?
    Why did you come to see me today? Does something hurt?
    """,
)
S.step(
    "since",
    """
    How long have you had this?
    When did it start?
    Since when have you felt like this?
    How many days has it been?
    When did you first notice it?
    """,
    """
    I'm asking about time. Did it start today, yesterday, last week?
    On what day did it begin, more or less?
    """,
)
S.step(
    "pain",
    """
    How bad is it, from one to ten?
    From one to ten, how much does it hurt?
    Does it get worse at any time of day?
    When is it at its worst?
    """,
    """
    One means almost nothing and ten means terrible. What number is it?
    Give me a number from one to ten, where ten is the worst. How bad is it?
    """,
)
S.step(
    "fever",
    """
    Have you had a fever?
    Do you have a fever?
    Have you taken your temperature?
    """,
    """
    Is your body very hot? Have you used a thermometer?
    A fever is when your body is very hot. Have you had that?
    """,
    closed=True,
)
S.step(
    "other",
    """
    Do you have any other symptoms?
    Does anything else bother you?
    How are you sleeping and eating?
    """,
    """
    Do you feel anything more? A headache, a cough, no appetite?
    Are you sleeping well? Are you eating well?
    """,
    closed=True,
)
S.step(
    "work",
    """
    What do you do for work?
    What kind of work do you do?
    Do you sit a lot during the day?
    Are you under a lot of stress at the moment?
    """,
    """
    I'm asking about your job. Do you work in an office, in a shop, at home?
    What is your job? Is it hard work?
    """,
    closed=True,
)
S.step(
    "exam",
    """
    May I have a look at you?
    I'd like to take your temperature and your blood pressure. Is that all right?
    May I listen to your chest?
    Let me examine you. Are you ready?
    """,
    """
    I want to examine you now. It doesn't hurt. Is that all right?
    I'd like to listen to your heart and look at your throat. May I?
    """,
    closed=True,
)
S.step(
    "history",
    """
    Are you allergic to anything?
    Are you taking any medicines?
    Do you have any allergies or other conditions?
    Do you take any medication, or are you allergic to anything?
    """,
    """
    Is there a medicine or a food that is bad for you?
    Do you take any pills at home? Do you have any allergies?
    """,
    closed=True,
)
S.step(
    "more",
    """
    Do you have any questions?
    Is there anything you'd like to ask me?
    Is that clear?
    Do you have any other questions?
    Is there anything else you'd like to know?
    """,
    """
    You can ask me about the medicine, work, or what to do if it gets worse. Is everything clear?
    Would you like to ask something about the treatment?
    """,
    closed=True,
    loops=True,
)
SYMPTOM = """
    <X>
    <X>, doctor
    {well,|I don't feel well,|I feel terrible,|I'm ill,|I'm not well,|the problem is that|I'm here because|I came because|doctor,} <X>
    <X> and I feel {bad|terrible|weak|awful}
    <X> since {yesterday|last night|this week}
    I think it's nothing serious, but <X>
    <X> and {I'm worried|I don't know what to do|it's getting worse|I can't work}
    """
for _ill, _pity, _weight in (
    ("cold", "{There's a lot of it about|Many people have it this month|It's that time of year}", 2.4),
    ("flu", "{Many people have the flu at the moment|There's a lot of flu about|That's no fun}", 1.8),
    ("back", "{That can be very painful|I see a lot of that in office workers|That makes every day harder}", 1.4),
    ("ankle", "{That sounds painful|We'll have a look at it|I hope you didn't walk far on it}", 1.2),
    ("tummy", "{That's unpleasant|That takes your strength away|Poor you}", 1.4),
    ("sleep", "{That wears you down|Many people feel that in November|It's good that you came}", 1.5),
):
    S.answer(
        "symptom",
        _s(SYMPTOM.replace("<X>", f"<{_ill}>")),
        f"""
        {{I see|I'm sorry to hear that|Oh, I'm sorry}}: <{_ill}.echo>. {_pity}.
        So, <{_ill}.echo>. {_pity}.
        <{_ill}.echo>, {{I understand|I see}}. {{I'll ask you one or two things|Let's find out more|Let me ask you a few questions}}.
        """,
        _weight,
        keep={"ill": _ill + "_"},
    )
    S.answer(
        "symptom",
        _s(f"""
        <{_ill}> and it started <since>
        <{_ill}>. It started <since>
        """).replace("<since>", "{yesterday|two days ago|three days ago|last week|on Monday|four days ago|a week ago}"),
        f"{{I see|I'm sorry to hear that}}, <{_ill}.echo>. {_pity}.",
        _weight * 0.25,
        keep={"ill": _ill + "_"},
        covers=("since",),
    )
S.answer(
    "symptom",
    "{I feel bad|I feel ill|I'm ill|I'm sick|I don't feel well|I feel terrible|I'm not well|not well|I need help|I need a doctor|I have a problem|bad|I feel awful|it hurts|I have pain}{.|}",
    "{I'm sorry to hear that|Oh dear}. {Where does it hurt|What exactly do you feel|What hurts}?\n{I see|I understand}. {Can you tell me where it hurts|What do you feel exactly}?",
    1.2,
    then="symptom",
)
S.answer(
    "symptom",
    _s("{I need a note for work|I need a prescription|I need some medicine|I'd like a check-up|I want antibiotics|can you give me antibiotics?|I need a sick note|I want some pills}"),
    "{We can talk about that|We'll come to that|I may be able to help}. First, {how do you feel|what symptoms do you have|what's wrong}?",
    0.8,
    then="symptom",
)
# --- since when, how bad ---
S.answer(
    "since",
    _s("""
    <since>
    {it started|it began|I think it started|I think,|more or less|about|well,} <since>
    {I've had it|I've felt like this|I have it|I've been like this|I've been ill} <since>
    <since>, {I think|more or less|doctor|maybe}
    <since>, and it's {getting worse|not getting better|the same every day}
    """),
    """
    <since.echo>, {I see|all right|thank you}. {That helps|I'll write that down|Good to know}.
    {So you've had it <since.echo>|I see, <since.echo>}. {That's useful|You were right to come|It's good that you came}.
    """,
    5,
    anywhere=True,
)
S.answer("since", "{I don't remember|I'm not sure|a long time|a long time ago|many days|always|not long|recently|some time ago|a while}{.|}", "{That's all right, it doesn't have to be exact|I understand|I see}. {We'll keep an eye on it|I'll write that down}.", 0.8)
S.answer(
    "pain",
    _s("""
    <scale>
    {I'd say|maybe|about|it's|I think|probably|more or less} <scale>
    {I'd say|maybe|about|it's} <scale> {out of ten|of ten}
    {now|today} it's <scale>, but {at night|yesterday|in the morning} it was worse
    {a|an} <scale>
    """.replace("{a|an} <scale>", "at night <scale>")),
    """
    <scale>, {I see|all right|thank you}. {We'll try to bring that down|I understand|That's clear}.
    {So about <scale>|A <scale>, I see}. {Let's see what we can do|We'll do something about it|I'll make a note of that}.
    """.replace("|A <scale>, I see", "|I see, <scale> out of ten"),
    4,
)
S.answer(
    "pain",
    _s("""
    <when_>
    {it hurts|it's worse|mostly|especially|it gets worse|mainly} <when_>
    it hurts {a lot|very much}, especially <when_>
    <when_> it's {terrible|very bad|worse}
    """),
    """
    {So it's worse <when_.echo>|I see, <when_.echo>|It bothers you <when_.echo>}. {That tells me something|That's helpful|That's quite common}.
    <when_.echo>, {I understand|all right}. {That's good to know|That fits}.
    """,
    3,
)
S.answer("pain", "{a lot|very bad|it's terrible|very much|it hurts a lot|a little|not much|not too bad|so-so|it's OK|quite bad|very strong}{.|}", "{I see|I understand|All right}. {We'll do something about it|Let's see what we can do|Thank you, that helps}.", 1.6)
# --- fever, other symptoms, work, examination ---
S.answer(
    "fever",
    _s("""
    {yes|yes, I have|yes, I do|I think so|yes, a little|yes, last night}, <temp>{| degrees}
    {yes, |}I had <temp>{| degrees} {last night|yesterday|this morning|}
    {yes|yes, I have a fever|yes, I think so|a little|I think so|yes, at night|I feel hot}
    """),
    "{So you have had a fever|A fever, then|I see, a fever}. {Please drink a lot|We'll watch that|That's your body fighting}.\n{All right, some fever|A temperature, I see}. {If it lasts more than three days, come back|Let's keep an eye on it}.",
    2.5,
)
S.answer(
    "fever",
    _s("{no|no, I don't|no fever|I don't think so|no, I haven't|not at all|no, never|I haven't taken my temperature|I don't know, I don't have a thermometer}"),
    "{No fever|Without a fever}, {good|that's good news|very good}. {That makes it less serious|One thing less|I'm glad}.\n{Good|All right|I see}. {We can take your temperature here|I'll check it in a moment}.".replace("{No fever|Without a fever}", "{All right|I see}"),
    2.2,
)
S.answer(
    "other",
    _s("""
    {yes,|also|and also|sometimes} {<cold>|<sleep>|<tummy>}
    {I sleep badly|I can't sleep|I don't eat much|I have no appetite|I'm very tired|I wake up at night|I'm a bit dizzy}
    {yes|yes, I'm tired|yes, my head hurts a little|yes, I feel weak}
    """),
    "{I see|I'm sorry|All right}, {that often comes with it|that fits the picture|that's quite normal with this}.\n{Thank you, that helps|I understand}. {It all belongs together|Your body is asking for rest|That's not unusual}.",
    2.2,
)
S.answer(
    "other",
    _s("{no|no, nothing else|nothing else|no, that's all|no, only that|I sleep well|I eat well|well|no, I'm fine otherwise|that's everything|no, thank God}"),
    "{Good|Very good|I'm glad}. {That's a good sign|Then it's just that|That makes it simpler}.",
    2,
)
S.answer(
    "work",
    _s("""
    {I'm|I am|I work as} a <job>
    I work {in an office|at home|in a restaurant|in a shop|in a factory|with computers|with children|at night|outside|in a hospital}
    {I sit|I'm sitting} all day {in front of a computer|in an office|}
    {I'm a student|I don't work|I'm retired|I'm looking for a job|I study}
    {yes|yes, a lot|yes, I sit all day|yes, I'm very stressed|a lot of stress|no|not really|no, I move a lot}
    """.replace("{I'm|I am|I work as} a <job>", "{I'm|I am|I work as} a {teacher|waiter|cook|driver|nurse|programmer|secretary|gardener|student|lawyer|cleaner}")),
    "{I see|Thank you|All right}. {Work matters for your health, too|Rest will be important, then|That's good to know}.\n{That can be tiring|I understand}. {You may need a few days' rest|I can write a note for work if you need one}.",
    3,
)
S.answer(
    "exam",
    _s("{yes|yes, of course|of course|sure|yes, go ahead|please|ok|all right|yes, that's fine|go ahead|yes, doctor|that's fine|I'm ready|yes, I'm ready}"),
    """
    {Thank you|Good|Very good}. {Breathe in, and out|Open your mouth, please|Just a moment}. {Your blood pressure is normal|Your chest sounds clear|There's nothing to worry about|Your heart sounds fine}.
    {Take a deep breath, please|Please sit up straight|Relax, please}. {Good, that's normal|Very good, nothing serious|Thank you, that's fine}.
    """,
    3.5,
)
S.answer("exam", _s("{does it hurt?|will it hurt?|is it necessary?|I'm afraid|I don't like this|what are you going to do?|is it painful?}"), "{It doesn't hurt at all|You'll feel nothing}, {I promise|don't worry}. {May I go on|Is that all right}?", 1, then="exam")
S.answer("exam", _s("{no|no, please|no, thank you|I'd rather not|I prefer not}"), "{That's fine|As you wish|I understand}. {We can do it another day|I won't, then}.", 0.6)
# --- history, and then what it is and what to do ---
PLAN = {
    "cold": "{It sounds like a cold|I think it's a cold}. {Rest and plenty of fluids|Please rest and drink plenty of fluids}{, and acetaminophen, 500 mg every six hours|}.",
    "flu": "{It's probably the flu|I think you have the flu}. {Rest, plenty of fluids|Stay in bed, drink plenty of fluids} and acetaminophen, 500 mg every six hours.",
    "back": "{It's a sore muscle, from sitting perhaps|I think it's a muscle, nothing serious}. {Heat, gentle walking and no lifting|Use heat, walk gently and don't lift anything}.",
    "ankle": "{It looks like a twist, nothing broken|I don't think anything is broken}. {Rest it for a few days|Please rest it and keep it up}{, and take acetaminophen, 500 mg every six hours|}.",
    "tummy": "{It's an upset stomach|I think your stomach is upset}. {Drink water or tea often, in small amounts|Plenty of fluids, and light meals such as rice or toast}.",
    "sleep": "{I think you need rest and better sleep|It sounds like poor sleep}. {No screens in bed, a short walk each day and plenty of fluids|Go to bed at the same time each night, and drink less coffee}.",
}
NONE = """
    {no|no, nothing|no, I'm not|no allergies|none|nothing|no, I don't|no, not that I know|I don't think so|no, I'm not allergic to anything|I don't take anything|not that I know of}
    {no, |}I'm not allergic to anything
    {no, |}I {don't take|'m not taking|haven't taken} any {medicine|medicines|medication|pills}
    no allergies and no medicines
    """.replace("|'m not taking", "")
ALLERGY = """
    {yes, |}I'm allergic to <allergen>
    {yes, |}{to |}<allergen>
    {I'm allergic to|I have an allergy to} <allergen>, but I don't take any medicine
    """
TAKES = """
    {yes, |}I take <drug>
    {I'm taking|I've taken|I took|only|I sometimes take|yesterday I took|every day I take} <drug>
    {no allergies|I'm not allergic to anything}, but I take <drug>
    """
for _ill, _plan in PLAN.items():
    _when = lambda m, i=_ill: str(m["ill"]).rstrip("_") == i  # noqa: E731 (a condition of one line)
    S.answer("history", _s(NONE), f"{{Good, no allergies|Good|Very good|All right, nothing to worry about there}}. {_plan}", 3, then="more", when=_when)
    S.answer("history", _s(ALLERGY), f"{{Allergic to|An allergy to}} <allergen>, {{I'll make a note of it|thank you|I see}}. {_plan}".replace(", and acetaminophen, 500 mg every six hours", ", nothing more"), 2, then="more", when=_when)
    S.answer("history", _s(TAKES), f"{{<drug.echo>, I see|So, <drug.echo>|All right, <drug.echo>}}. {{That's fine|You can go on with that|That's no problem}}. {_plan}".replace("{That's fine|You can go on with that|That's no problem}", "{Thank you for telling me|I'll write that down}"), 2.2, then="more", when=_when)
S.answer("history", "{yes|yes, I do|yes, I am|yes, something|I think so|yes, a few}{.|}", "{I see|All right}. {What is it exactly|To what, exactly|Can you tell me which}?".replace("|To what, exactly", ""), 0.9, then="history")
# --- questions about the treatment ---
_ASK = [
    ("{how often should I take it?|how often should I take the medicine?|how many times a day?|how many pills should I take?|what is the dose?|how do I take the medicine?|how much should I take?|when do I take it?}",
     "Acetaminophen, 500 mg every six hours. {No more than that|With a glass of water}.\n{One tablet of 500 mg|500 mg}, every six hours.", 2),
    ("{what should I take?|what can I take?|do I need medicine?|do I need any medicine?|can you prescribe something?|what do you recommend?|what is the treatment?|what should I do?|what can I do?|can you give me something?|what is good for this?}",
     "Rest and plenty of fluids. {If you aren't allergic to it, acetaminophen, 500 mg every six hours|Your body does the rest}.\n{I recommend|Above all,} rest and plenty of fluids.", 2),
    ("{do I need antibiotics?|can I have antibiotics?|can you give me antibiotics?|why don't you give me antibiotics?|should I take antibiotics?|I want antibiotics}",
     "{I don't prescribe antibiotics for a virus|Not for a virus}. {Antibiotics only work against bacteria|They would not help you}.", 1.3),
    ("{can I go to work?|can I work?|can I go to work tomorrow?|do I have to stay at home?|can I go to school?|when can I go back to work?|should I stay at home?|how many days should I rest?}",
     "{It's better to stay at home for two or three days|I'd stay at home for a few days}. {I can write a note for work|Rest is the best medicine}.", 1.7),
    ("{can you write a note for work?|I need a note for work|I need a sick note|could I have a sick note?|can I have a note for my boss?|could you give me a note?|I need a paper for my work}",
     "{Of course|Certainly}, I'll write {you |}a note for {work|your work}. {You can take it with you now|It's ready in a minute}.", 1.4),
    ("{what if it gets worse?|what should I do if it gets worse?|what if I don't get better?|when should I come back?|do I have to come back?|what if the fever doesn't go?|and if it doesn't get better?|should I go to the hospital?}",
     "{If you have a high fever for more than three days, chest pain or trouble breathing|With chest pain, trouble breathing or more than three days of high fever}, come back or call 911.\nCome back if a high fever lasts more than three days. {With chest pain, call 911|If you have trouble breathing, call 911}.", 2),
    ("{can I make another appointment?|do I need another appointment?|can I have a follow-up?|when can I see you again?|can I come next week?|is there a follow-up?}",
     "{Of course|Yes}, I can book a follow-up for next Tuesday at 9:40.\nWe can see each other next Tuesday, at 9:40.", 1.3),
    ("{where is the pharmacy?|is there a pharmacy near here?|where can I buy it?|where can I buy the medicine?|where is the nearest pharmacy?|when does the pharmacy close?|is the pharmacy open?|how late is the pharmacy open?}",
     "The pharmacy is on the corner of Maple and Queen. It closes at nine.\n{On|It's on} the corner of Maple and Queen, and it's open until nine.", 1.6),
    ("{is it serious?|is it dangerous?|is it contagious?|am I going to die?|should I be worried?|is it the flu?|what do I have?|what is it, doctor?|what's wrong with me?|do I have the flu?}",
     "{I don't think it's serious|It doesn't look serious}. {You'll feel better in a few days|With rest it should pass}.\n{Don't worry|There's no need to worry}, {it's something ordinary|these things pass in a few days}.", 1.6),
    ("{how long will it last?|when will I feel better?|how many days will it last?|how long does it take?|when will it go away?}",
     "{Usually about a week|A week, more or less}. {Be patient with yourself|Some people need a little longer}.", 1.2),
    ("{what can I eat?|what should I eat?|can I drink coffee?|can I drink alcohol?|can I drink beer?|is soup good?|can I eat normally?}",
     "{Eat light meals and drink plenty of fluids|Soup, rice and toast are all fine}. {No alcohol for a few days|Not too much coffee}.", 1),
    ("{can I do sports?|can I run?|can I go to the gym?|can I swim?|can I do exercise?|can I play football?|can I travel?|can I fly?}",
     "{Not this week|I'd wait a few days}. {Gentle walking is fine|Your body needs the rest}.", 1),
    ("{do I have to pay?|how much is it?|how much is the visit?|is it free?|do I need insurance?}",
     "{The front desk can tell you about that|Please ask at the front desk}. {They're very helpful|It's on your way out}.", 0.5),
    ("{do I need a test?|do I need a blood test?|do I need an X-ray?|should I have an X-ray?|can you do a test?}",
     "{I don't think it's necessary now|Not for now}. {If it isn't better next Tuesday, we'll see|Let's wait a few days first}.", 0.8),
    ("{can you check my blood pressure?|can you look at my throat?|can you listen to my chest?|can you take my temperature?}",
     "{Of course|Certainly}, {let me see|just a moment}. {It looks normal|Nothing serious there|That's fine}.", 0.8),
]
for _learner, _tutor, _weight in _ASK:
    S.aside(_learner, _tutor, _weight * 0.7)
    S.answer("more", f"{{|doctor, |excuse me, |one question: |yes, |and }}{_learner}", _tutor, _weight * 0.7)
S.answer("more", "{yes|yes, I have a question|yes, one question|yes, please|one more thing|yes, one more thing}{.|}", "{Of course, go ahead|Please, go ahead}. {What would you like to know|What is it}?\n{Certainly|Please do}. What's your question?", 0.9)
S.answer(
    "more",
    _s("{no|no, thank you|no, everything is clear|that's all|no, that's all|nothing else|everything is clear|no more questions|I understand everything|it's clear|yes, it's clear, thank you}[, thank you][, doctor]"),
    "{Very good|Good}. {Rest and get well soon|Look after yourself|I hope you feel better soon}.\n{All right|Then we're done}. {Take care and drink plenty of fluids|Come back if it isn't better|Get well soon}.",
    3.5,
    then="end",
)
S.answer(
    "more",
    _s("{ok|okay|all right|I understand|I will|fine|good}, {I'll rest|I'll stay at home|I'll drink a lot of water|I'll go to the pharmacy|I'll come back on Tuesday|I'll do that|thank you, doctor}"),
    "{Very good|Excellent|That's the best thing}. {Get well soon|I hope you feel better soon|Take care}.\n{Good|Perfect}. {See me again if it gets worse|If it isn't better, I'll see you next Tuesday}.",
    2,
    then="end",
)
S.answer(
    "more",
    _s("I also {have a headache|feel dizzy|have a sore throat|have a cough|feel very tired|can't sleep}"),
    "{I see|All right}, {that often comes with it|that's quite common}. {Rest will help with that, too|It should pass with rest}.",
    0.9,
)
S.aside(_s("{I'm scared|I'm worried|I'm afraid|I don't like doctors|I'm nervous|I hate hospitals|I'm a bit afraid of doctors}"), "{There's no need to worry|You're in good hands}. {We'll go step by step|Take all the time you need}.", 0.8)
S.aside("{do you have many patients?|are many people ill?|is there a lot of flu?|is everyone ill?|are you busy?}", "{Yes, many people have the flu this month|November is always busy}. {But I have time for you|You're not alone}.", 0.6)
S.aside("{how long have you worked here?|are you a good doctor?|have you been a doctor for a long time?|do you like your job?}", "I've been at this clinic for twelve years. {I still like it|I know half the street by now}.", 0.5)
S.close(
    _s("""
    {thank you|thank you very much|thanks a lot|thank you so much}, {doctor|Dr Patel|goodbye|see you on Tuesday|you're very kind}
    {goodbye|bye}, doctor{|. Thank you}
    """),
    "{You're welcome|Not at all|My pleasure}. {Get well soon!|Take care!|Goodbye, and rest!}\n{Goodbye|Take care}. {I hope you feel better soon.|Drink plenty of fluids!|Keep warm!}",
    3,
)
S.aside(
    _s("{I have chest pain|my chest hurts a lot|I can't breathe|I have trouble breathing|I have a pain in my chest|it's hard to breathe|my heart hurts}"),
    "{Chest pain and trouble breathing are serious|I take that very seriously}. {I'll listen to your chest right away|Let me check your heart at once}. {If it comes back at home, call 911|At home, you should call 911}.",
    0.5,
)
