"""A Cough in November: Dr Patel, a family doctor in Toronto, formal."""

from __future__ import annotations

from ..values import Record, pairs, words
from .asking import asking, ended
from .common import new
from .doctor_facts import FACTS
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
    at night <scale>
    """),
    """
    <scale>, {I see|all right|thank you}. {We'll try to bring that down|I understand|That's clear}.
    {So about <scale>|I see, <scale> out of ten}. {Let's see what we can do|We'll do something about it|I'll make a note of that}.
    """,
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
    "{All right|I see}, {good|that's good news|very good}. {That makes it less serious|One thing less|I'm glad}.\n{Good|All right|I see}. {We can take your temperature here|I'll check it in a moment}.",
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
    {I'm|I am|I work as} a {teacher|waiter|cook|driver|nurse|programmer|secretary|gardener|student|lawyer|cleaner}
    I work {in an office|at home|in a restaurant|in a shop|in a factory|with computers|with children|at night|outside|in a hospital}
    {I sit|I'm sitting} all day {in front of a computer|in an office|}
    {I'm a student|I don't work|I'm retired|I'm looking for a job|I study}
    {yes|yes, a lot|yes, I sit all day|yes, I'm very stressed|a lot of stress|no|not really|no, I move a lot}
    """),
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
_DOSE = "acetaminophen, 500 mg every six hours"


def _bare(plan: str) -> str:
    """The plan without the medicine, for patients who should have none before more is known."""
    for dose, rest in (
        (f", and {_DOSE}", ""),
        (f", and take {_DOSE}", ""),
        (f"Rest, plenty of fluids|Stay in bed, drink plenty of fluids}} and {_DOSE}", "Rest and plenty of fluids|Stay in bed and drink plenty of fluids}"),
    ):
        plan = plan.replace(dose, rest)
    return plan


NONE = """
    {no|no, nothing|no, I'm not|no allergies|none|nothing|no, I don't|no, not that I know|I don't think so|no, I'm not allergic to anything|I don't take anything|not that I know of}
    {no, |}I'm not allergic to anything
    {no, |}I {don't take|haven't taken} any {medicine|medicines|medication|pills}
    no allergies and no medicines
    """
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
    S.answer("history", _s(ALLERGY), f"{{Allergic to|An allergy to}} <allergen>, {{I'll make a note of it|thank you|I see}}. {_bare(_plan)}", 2, then="more", when=_when)
    S.answer("history", _s(TAKES), f"{{<drug.echo>, I see|So, <drug.echo>|All right, <drug.echo>}}. {{Thank you for telling me|I'll write that down}}. {_plan}", 2.2, then="more", when=_when)
S.answer("history", "{yes|yes, I do|yes, I am|yes, something|I think so|yes, a few}{.|}", "{I see|All right}. {What is it exactly|Can you tell me which}?", 0.9, then="history")
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

# --- whatever a patient may ask, at any time ---
for _direct, _clauses, _about, _tutor, _weight in FACTS:
    _templates = asking(_direct, _clauses, _about)
    S.aside(_templates, ended(_tutor), _weight)
    S.answer("more", _templates, ended(_tutor), _weight * 0.7)
# --- symptoms with a story: how it began, where, with whom ---
S.pool(
    kin=words("son; daughter; husband; wife; mother; father; sister; brother; boss; colleague; neighbour; grandmother; roommate; boyfriend; girlfriend; best friend; baby; teacher; uncle; cousin"),
    how_=[
        Record(t="my <kin> had the same last week", echo="your <kin> had it, too"),
        Record(t="my <kin> is ill too", echo="your <kin> is ill, too"),
        Record(t="my <kin> has the flu", echo="your <kin> has the flu"),
        Record(t="I visited my <kin> in the hospital", echo="a visit to your <kin>"),
        Record(t="I think my <kin> gave it to me", echo="your <kin> had it first"),
        *pairs("""
            I moved to a new flat = a move to a new flat
            I carried heavy boxes = heavy boxes
            I carried a washing machine = carrying a washing machine
            I worked in the garden all day = a day in the garden
            I walked in the rain = a walk in the rain
            I went out without a jacket = going out without a jacket
            I swam in the cold lake = a swim in the cold lake
            I ate seafood on Sunday = seafood on Sunday
            I ate in a new restaurant = a meal in a new restaurant
            I ate old chicken = the chicken
            I ran a marathon = a marathon
            I played basketball with friends = a game of basketball
            I fell on the ice = a fall on the ice
            I slipped in the shower = a slip in the shower
            I slept with the window open = an open window at night
            I slept on a sofa = a night on a sofa
            I sit ten hours a day = ten hours in a chair
            I work too much = too much work
            I changed my job = a new job
            I have exams this month = exams this month
            I broke up with my partner = a separation
            we have a new baby = a new baby
            I came by plane on Friday = the flight on Friday
            I took a crowded bus every day = a crowded bus
            I went skiing = skiing
            I danced all night = dancing all night
            I lifted my son = lifting your son
            I started going to the gym = the gym
            I drove for nine hours = nine hours of driving
            I fell from a ladder = a fall from a ladder
            I painted the house = painting the house
            I work at night = night work
        """, "t", "echo"),
    ],
    part=words("head; throat; chest; stomach; back; neck; shoulder; knee; ankle; foot; ear; tooth; arm; wrist; hand; elbow; hip; leg; eye; toe; finger; nose; belly; left side; heel"),
    also=pairs("""
        my eyes hurt = your eyes hurt, too
        I have no appetite = you have no appetite
        I sneeze a lot = you sneeze a lot
        I sweat at night = you sweat at night
        I'm cold all the time = you're cold all the time
        my ears hurt = your ears hurt, too
        I can't taste anything = you can't taste anything
        I can't smell anything = you can't smell anything
        my legs are weak = your legs are weak
        I cough at night = you cough at night
        I can't concentrate = you can't concentrate
        I wake up at four = you wake up at four
        I feel sick in the morning = you feel sick in the morning
        I lost three kilos = you've lost some weight
        my hands shake = your hands shake
        I feel sad = you feel sad
        my nose runs = your nose runs
        my skin itches = your skin itches
        my back hurts a bit = your back hurts, too
        I can't climb stairs = stairs are hard
    """, "t", "echo"),
    ailing=pairs("""
        I have asthma = asthma
        I have diabetes = diabetes
        I'm diabetic = diabetes
        I have high blood pressure = high blood pressure
        I'm pregnant = your pregnancy
        I had an operation last year = the operation
        I had a heart operation = the heart operation
        I smoke = smoking
        I smoke ten cigarettes a day = the cigarettes
        I have migraines = migraines
        I had pneumonia as a child = the pneumonia
        I have a weak heart = your heart
        I have problems with my thyroid = your thyroid
        I have celiac disease = celiac disease
        I had the flu last year = last year's flu
        I have anemia = anemia
        I have epilepsy = epilepsy
        I have low blood pressure = low blood pressure
        I have hay fever = hay fever
        I broke this leg as a child = the old broken leg
    """, "t", "echo"),
    taken=words("ibuprofen; aspirin; vitamin C; cough syrup; my husband's pills; hot lemon; honey; ginger tea; a nose spray; sleeping pills; magnesium; an old antibiotic; throat tablets; eye drops; garlic; a cream; herbal tea; allergy pills; vitamin D; mint tea; cough drops; arnica; a balm; turmeric"),
    bug=words("penicillin; aspirin; ibuprofen; cats; nuts; pollen; dust; milk; seafood; eggs; dogs; bees; latex; antibiotics; acetaminophen; peanuts; wasps; horses; strawberries; tomatoes; gluten; kiwis; wool; codeine; perfume; chocolate; soya; iodine; grass"),
)
for _ill in PLAN:
    S.answer(
        "symptom",
        _s(f"""
        <{_ill}>. {{I think it's because|It started when|It began when|Maybe because}} <how_>
        <how_> and {{now|since then|the next day}} <{_ill}>
        <{_ill}>, and <also>
        {{good morning, doctor. |hello, |}}<{_ill}> and <how_>
        """),
        f"""
        {{I see|I'm sorry to hear that|Thank you}}: <{_ill}.echo>. {{That helps me|It's good that you came|Let's find out more}}.
        So, <{_ill}.echo>. {{Thank you for telling me how it is|We'll see what we can do|I'd like to know a bit more}}.
        """,
        0.7,
        keep={"ill": _ill + "_"},
    )
S.aside(
    _s("""
    {I think it's because|maybe because|perhaps because|it started when|it's my fault,|and|} <how_>
    <how_>, {maybe it's that|is that why?|could it be that?|do you think that's the reason?|and the next day I felt bad}
    {yesterday|last week|on Sunday|two days ago|last weekend} <how_>
    """),
    "<how_.echo>, {I see|ah}. {That may well be the reason|That could explain it|It's good to know that}.\n{Ah|I see}, <how_.echo>. {That would explain a lot|It may have to do with it|These things happen}.",
    1.8,
)
S.aside(
    _s("{also,|and also|and|sometimes|since yesterday|today} {my <part> hurts|I have a pain in my <part>|my <part> is swollen|my <part> feels strange}{| a little| a lot| when I move}"),
    "Your <part>, too? {I'll have a look at it|Thank you for telling me|We'll watch that}.\n{I see|All right}, your <part> as well. {Rest will help with that, too|Let me make a note of it}.",
    1,
)
S.answer(
    "symptom other",
    _s("{|doctor, |well, |I'm here because |and }{my <part> hurts|I have a pain in my <part>|I hurt my <part>|my <part> is swollen|I have a problem with my <part>}{| since yesterday| for three days| when I move| a lot}"),
    "{I see|I'm sorry to hear that}, your <part>. {We'll have a look at it|That's unpleasant|Let me ask you about that}.\nYour <part>, {I understand|I see}. {It's good that you came|I'll have a look in a moment}.",
    1.3,
)
S.answer(
    "other fever pain",
    _s("{yes,|no, but|and|also,|sometimes|a little, and|well,} <also>\n<also>, {and I don't know why|is that normal?|and it's worse at night|but only a little}"),
    "<also.echo>, {I see|all right}. {That often comes with it|That fits the picture|Thank you, that helps}.\n{I understand|I see}: <also.echo>. {That should pass with rest|It belongs together|I'll make a note of that}.",
    2.4,
)
S.answer(
    "since",
    _s("<since>, {when|because} <how_>\n<since>. {I remember it because|It was when} <how_>"),
    "<since.echo>, I see. {And <how_.echo>: that may be the reason|<how_.echo> may have to do with it|<how_.echo>, that helps me}.\nI see, <since.echo>. {<how_.echo>, that could explain it|That helps me}.",
    2,
)
S.answer(
    "work",
    _s("""
    {I'm|I am} {a|an} <job>, {and I stand all day|and I sit all day|and I carry heavy things|so I can't be ill|and my boss is difficult|but I like it}
    {yes|yes, a lot}, {my boss is terrible|I have a lot of work|I work ten hours a day|I have a deadline|I'm alone with two children|I study and work}
    I work {in a kitchen|in a warehouse|in a school|in a bank|on a building site|in a call centre|in a laboratory|in a hotel|on a farm} and {it's very tiring|I'm on my feet all day|it's cold there|I like it}
    """),
    "{That's hard on the body|I see, that takes strength|I understand}. {I can write a note for work|Rest will be important, then|Take it easy this week}.\n{Thank you, that tells me a lot|I see}. {You may need a few days' rest|No wonder you're tired}.",
    1.8,
)
S.answer(
    "exam",
    _s("{yes|of course|go ahead|sure}, {but my throat is very sore|but it hurts when I breathe|but be careful, it hurts|I'm ready|but your hands are cold|I hope it's nothing serious}"),
    "{Thank you, I'll be careful|Don't worry, I'll be gentle}. {Breathe in, and out|Just a moment}. {Nothing serious there|It sounds fine|That looks normal}.",
    1,
)
for _ill, _plan in PLAN.items():
    _when = lambda m, i=_ill: str(m["ill"]).rstrip("_") == i  # noqa: E731 (a condition of one line)
    S.answer("history", _s("""
    {yes, |no allergies, but |well, |only that |I should say |}<ailing>
    <ailing>, {but no allergies|and I take pills for it|but nothing else|is that important?|and I'm not allergic}
    """), f"{{<ailing.echo>, thank you for telling me|I see, <ailing.echo>|<ailing.echo>, I'll make a note of it}}. {_bare(_plan)}", 1.4, then="more", when=_when)
    S.answer("history", _s("""
    {yes, |I think |}I'm allergic to <bug>{| and <bug2>}
    {I have an allergy to|I can't take|I can't have|I get red spots from|I have a bad reaction to} <bug>
    {only|yes, to|just} <bug>
    I'm allergic to <bug>, and I take <taken>
    """), f"{{No <bug>, then|Allergic to <bug>, I see|An allergy to <bug>, I'll write that down}}. {_bare(_plan)}", 1.6, then="more", when=_when)
    S.answer("history", _s("""
    {yes, |no allergies, but |}{I take|I took|I'm taking|I tried|I've been taking} <taken>{| every day| yesterday| in the morning| and it didn't help| sometimes}
    {my mother gave me|a friend gave me|I bought} <taken>
    """), f"{{<taken>, I see|I see, <taken>|<taken>, all right}}. {{I'll write that down|Thank you for telling me}}. {_plan}", 1.6, then="more", when=_when)
S.aside(
    _s("{by the way, |I forgot: |I should say that |doctor, |is it important that |}<ailing>"),
    "{Thank you for telling me|That's important}: <ailing.echo>. {I'll make a note of it|I'll keep it in mind}.\n<ailing.echo>, {I see|I understand}. {We'll be careful with medicines|It's good that you say so}.",
    0.9,
)
S.aside(
    _s("{I forgot to say that |by the way, |oh, and |}I'm allergic to <bug>\n{is it a problem that|you should know that} I'm allergic to <bug>{?|}"),
    "Allergic to <bug>, {I'll write that down|thank you for telling me|I see}. {We'll be careful|That's good to know}.",
    0.8,
)
S.aside(
    _s("""
    {I took|I have taken|I've tried|my mother gave me|I drink} <taken>{| yesterday| this morning| every night}, {but it didn't help|is that OK?|and it helped a little|was that right?|can I go on with it?}
    {can I take|should I take|is it OK to take|is it bad to take|what about|can I use} <taken>?
    {do you recommend|what do you think about|is} <taken>{| good}?
    """),
    "<taken>, {I see|all right}. {It does no harm to stop that for now|With acetaminophen, you don't need it|Let's keep to rest and fluids first}.\n{About|As for} <taken>: {I'd leave it for now|better not together with other medicines|please read the paper in the box first}.",
    1.2,
)
S.answer(
    "more",
    _s("""
    {yes, it's clear|OK|all right|perfect|thank you}, {see you next Tuesday|I'll come on Tuesday at 9:40|so every six hours|then I'll go to the pharmacy|so rest and fluids|I'll call 911 if I can't breathe|I'll stay at home for three days}
    {no, thank you|no more questions}. {See you on Tuesday|I'll rest now|Have a good day|You've helped me a lot}
    so {I take it every six hours|I rest and drink a lot|I come back next Tuesday|I stay at home}, right?
    """),
    "{Exactly|That's right|Very good}. {Rest, plenty of fluids, and next Tuesday at 9:40 if it isn't better|Rest well, and call 911 for chest pain or trouble breathing}. {Get well soon!|Take care!}",
    2.2,
    then="end",
)
S.answer(
    "more",
    _s("{but|no, but|yes, but} {I can't stay at home|I have to work|I can't rest, I have children|my boss will be angry|I don't like pills|I have an important meeting|I have no time to rest|I live alone}"),
    "{I understand that it's not easy|I see}. {I can write a note for work|Rest as much as you can|Even one day of rest helps|Ask someone to help you for a day or two}.",
    1.2,
)
S.pool(
    sense_=pairs("""
        dizzy = everything seems to move
        plenty of fluids = a lot to drink
        a follow-up = a second visit
        a sick note = a paper for your work
        to prescribe = to order a medicine
        to swallow = to make food go down
        the flu = an illness with fever and aches
        rest = time without work or effort
        a virus = something very small that makes you ill
        symptoms = the things you feel when you're ill
        blood pressure = how hard the blood pushes
        to get worse = to become more ill
        gentle walking = walking slowly
        acetaminophen = a medicine for pain and fever
        an allergy = when something makes your body react badly
        a thermometer = what measures your temperature
        appetite = wanting to eat
        a cough = air that comes out with a noise
        a sore throat = pain when you swallow
    """, "t", "echo"),
)
S.aside(
    "{what does <sense_> mean|what is the meaning of <sense_>|what do you mean with <sense_>|sorry, what is <sense_>|I don't know <sense_>, what is it|<sense_> means what}?",
    "{It means|That means} <sense_.echo>." + "\n{Good question|Of course}: <sense_.echo>.",
    1.2,
)
S.close(
    _s("""
    {thank you|thanks}, doctor. {See you next Tuesday|I'll rest|I'll go to the pharmacy now|I feel better already|I'll come back if it gets worse}
    {goodbye|bye}, {see you on Tuesday at 9:40|and thank you for the note|Dr Patel, thank you for everything}
    """),
    "{You're welcome|My pleasure}. {Rest, drink plenty of fluids, and get well soon!|The pharmacy is open until nine. Take care!|Come back if it gets worse. Get well soon!}\n{Goodbye|Take care}. {Next Tuesday at 9:40, if you aren't better.|Rest well!}",
    2,
)
