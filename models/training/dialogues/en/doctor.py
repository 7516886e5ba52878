"""A Cough in November: Dr Patel, Toronto, formal."""

from __future__ import annotations

from ..values import Record, pairs, words
from .common import new

S = new(
    "en-doctor",
    "formal",
    tutor="Dr Patel",
    origin="Toronto; I've been at this clinic for twelve years".replace("Toronto;", "here, and"),
    now="{we should talk about your health|I'd like to know how you feel|let's see what's wrong}",
)
S.fixed["origin"] = "Toronto"
S.openings = ["Good morning. I'm Dr Patel. How can I help you today?", "Good morning, come in and sit down. What seems to be the problem?"]
S.pool(
    part=[Record(t=t, your=y, v=v) for t, y, v in (
        ("my head", "your head", "hurts"), ("my throat", "your throat", "hurts"), ("my back", "your back", "hurts"), ("my stomach", "your stomach", "hurts"),
        ("my knee", "your knee", "hurts"), ("my ankle", "your ankle", "hurts"), ("my foot", "your foot", "hurts"), ("my leg", "your leg", "hurts"),
        ("my arm", "your arm", "hurts"), ("my hand", "your hand", "hurts"), ("my neck", "your neck", "hurts"), ("my shoulder", "your shoulder", "hurts"),
        ("my ear", "your ear", "hurts"), ("my chest", "your chest", "hurts"), ("my eyes", "your eyes", "hurt"), ("my legs", "your legs", "hurt"),
        ("my whole body", "your whole body", "hurts"), ("my tooth", "your tooth", "hurts"), ("my wrist", "your wrist", "hurts"), ("my ears", "your ears", "hurt"))],
    sym=pairs("""
        a cough = a cough
        a bad cough = a bad cough
        a fever = a fever
        a headache = a headache
        a sore throat = a sore throat
        a cold = a cold
        the flu = the flu
        a stomach ache = a stomach ache
        a backache = a backache
        a runny nose = a runny nose
        a high fever = a high fever
        a rash = a rash
        a pain in my back = a pain in your back
        a pain in my chest = a pain in your chest
        an earache = an earache
        diarrhoea = diarrhoea
        chills = chills
    """, "t", "echo"),
    feel=words("very tired; dizzy; sick; weak; terrible; ill; awful; exhausted; nauseous; very bad; cold all the time"),
    event=pairs("""
        I can't sleep = you can't sleep
        I don't sleep well = you don't sleep well
        I'm not hungry = you have no appetite
        I fell in the street = you fell
        I twisted my ankle = you twisted your ankle
        I cut my finger = you cut your finger
        I can't breathe well = it's hard to breathe
        I vomited last night = you vomited
        I cough a lot at night = you cough at night
        I can't swallow = it hurts to swallow
        I hurt my back at work = you hurt your back at work
        I sneeze all the time = you sneeze a lot
    """, "t", "echo"),
    since=pairs("""
        since yesterday = since yesterday
        for two days = two days
        for three days = three days
        a week ago = a week ago
        since Monday = since Monday
        since Sunday = since Sunday
        since this morning = since this morning
        for a month = a month
        two weeks ago = two weeks ago
        four days ago = four days ago
        last night = last night
        for a long time = a long time
        since the weekend = since the weekend
        five days = five days
        for about a week = about a week
        three days ago = three days ago
    """, "t", "echo"),
    cause=words("after a long trip; after work; at the gym; at night; after dinner; playing football; in the morning; suddenly; little by little; after running; in the cold; carrying boxes"),
    temp=words("38; 39; 38.5; 39.2; 38 degrees; 101; 102; 100.4"),
    allergy=words("penicillin; pollen; cats; dust; seafood; nuts; aspirin; ibuprofen; antibiotics; milk; peanuts; eggs"),
    med=pairs("""
        acetaminophen = acetaminophen
        ibuprofen = ibuprofen
        aspirin = aspirin
        a pill for blood pressure = a pill for blood pressure
        the pill = the pill
        cough syrup = cough syrup
        vitamins = vitamins
        insulin = insulin
        antibiotics = antibiotics
        sleeping pills = sleeping pills
        some tea with honey = tea with honey
    """, "t", "echo"),
)
S.plan = ["what", "since", ("some", (2, 4), ["fever", "allergy", "meds", "pain", "exam", "sleep"]), "plan", "doubts"]
S.step("what", "What brings you in today?\nWhat seems to be the problem?\nWhat's the matter?\nHow are you feeling today?\nWhere does it hurt?", "Does anything hurt? Your head, your throat, your back?\nTell me how you feel. Do you have a fever, a cough, any pain?\nI'm asking why you came today. What hurts?")
S.step("since", "Since when?\nWhen did it start?\nHow long have you felt like this?\nHow long have you had it?\nAnd how did it begin?", "When did it begin: yesterday, three days ago, a week ago?\nI'm asking how many days. Two days? A week?")
S.step("fever", "Do you have a fever?\nHave you had a fever?\nHave you taken your temperature?", "A fever means your body is very hot. Do you have one?\nHave you checked your temperature? Is it high?", closed=True)
S.step("allergy", "Are you allergic to anything?\nDo you have any allergies?\nAre you allergic to any medicines?\nDo you have any allergies or other conditions?", "Is there a food or a medicine that makes you ill?\nI'm asking about allergies: penicillin, nuts, pollen. Do you have any?", closed=True)
S.step("meds", "Are you taking any medicine?\nHave you taken anything for it?\nDo you take any medicine every day?", "Do you take pills, for example for pain?\nDo you take any medicine, yes or no?", closed=True)
S.step("pain", "How bad is the pain, from one to ten?\nIs the pain strong or mild?\nDoes it hurt all the time, or does it come and go?", "Ten is a lot of pain and one is very little. What number is it?\nDoes it hurt a lot or a little?")
S.step("exam", "I'd like to look at your throat. Could you open your mouth?\nI'd like to listen to your chest. Could you take a deep breath?\nI'll take your blood pressure. May I have your arm?\nLet me take your temperature. Is that all right?", "I want to check you for a moment, it doesn't hurt. Is that all right?\nMay I look at your throat?", closed=True)
S.step("sleep", "Are you sleeping well?\nHow are you sleeping and eating?\nDo you get enough rest?\nWhat do you do for work?", "Do you sleep many hours or only a few?\nIs it hard to sleep at night?")
S.step("plan", "I think it's a virus. Rest, drink plenty of fluids, and take acetaminophen every six hours. Is that all right?\nIt looks like the flu. I recommend rest, fluids and acetaminophen. Do you have any questions?\nIt's nothing serious. Please rest for a few days and drink plenty of water. Is that clear?\nI recommend rest and acetaminophen, 500 mg every six hours. Does that sound all right?", "You should rest at home, drink water, and take one pill every six hours. Is that clear?\nIn simple words: rest, water, and a pill four times a day. All right?", closed=True)
S.step("doubts", "Do you have any questions?\nIs there anything else you'd like to ask?\nDo you need a note for work?\nWould you like a follow-up next Tuesday?\nIf it gets worse, come back. Is that all right?", "Do you want to ask about the medicine or about work?\nIs everything clear, or shall I explain again?", closed=True, loops=True)
S.answer("what", "<part> <part.v>\n<part> <part.v> {a lot|very much|a little}\n{good morning, doctor|doctor|well}, <part> <part.v>\n<part> <part.v> and I have <sym>\n<part> <part.v> when I {walk|eat|breathe|work|wake up|cough|swallow}\nI don't feel well, <part> <part.v>\n<part>", "{I see|I'm sorry to hear that|I understand}, <part.your> <part.v>.\nSo <part.your> <part.v>. {I'm sorry|Let's have a look|I see}.", 5, anywhere=True)
S.answer("what", "I have <sym>\nI have <sym> and <sym2>\nI've got <sym>\nI think I have <sym>\n<sym>\n{good morning, doctor|well}, I have <sym>\nI have <sym> and <part> <part.v>", "{I see|I understand|I'm sorry to hear that}, <sym.echo>.\nYou have <sym.echo>, {I see|I understand}. {There's a lot of flu at the moment|Let's see what it is}.", 4)
S.answer("what", "I feel <feel>\nI'm <feel>\nI feel <feel> and I have <sym>\nI've been feeling <feel>", "{I'm sorry to hear|I'm sorry} you feel <feel>. {Let's find out why|Many people are ill this month}.\nSo you feel <feel>. {I see|Let's see what it is}.".replace("{I'm sorry to hear|I'm sorry} you feel", "I'm sorry you feel"), 2)
S.answer("what", "<event>\n{doctor|well}, <event>\n<event> and <part> <part.v>", "{I see|I'm sorry to hear that}, <event.echo>. {Let's have a look|Tell me more}.\nSo <event.echo>. {I'm sorry|I understand}.", 2.5, anywhere=True)
S.answer("since", "<since>\n{it started|it began|I feel like this|I've had it} <since>\n<since>, <cause>\n{I think|about} <since>\nit started <since>, <cause>", "{I see|All right|Thank you}, <since.echo>.\n<since.echo>, {I see|all right|I understand}.\n<since.echo>? {I see|Thank you}.", 5, anywhere=True)
S.answer("since", "it started <cause>\n<cause>\nit happened <cause>", "{I see|All right}, <cause>.\nSo it was <cause>. {I understand|I see}.", 1.5)
S.answer("fever", "{yes|yes, a little|yes, I have a fever|yes, at night|I think so|a little}", "{So you have a fever|A fever, I see}. {Let's check it in a moment|There's a lot of flu about}.", 2)
S.answer("fever", "{yes, |}<temp>\n{I had|it was|yesterday I had} <temp>", "<temp>, {I see|that's a bit high}. {Drink plenty of water|We'll keep an eye on it}.", 2)
S.answer("fever", "{no|no, I don't|no fever|I don't think so|no, I don't have a fever|I don't know|I don't have a thermometer}", "{Good|All right}, {no fever|we'll check it here}.\n{That's good|Good}.", 2.5)
S.answer("allergy", "{yes, |}I'm allergic to <allergy>\nI have an allergy to <allergy>\n<allergy>\nyes, <allergy>", "{Thank you, I'll note that|I'll make a note}: <allergy>.\nAllergic to <allergy>, {I'll note that down|that's important to know}.", 3, anywhere=True)
S.answer("allergy", "{no|no, nothing|no, I'm not|no allergies|I'm not allergic to anything|not that I know|I don't think so}", "{Good|Very good|All right}, no allergies.", 3)
S.answer("allergy", "{yes|I have diabetes|I'm diabetic|I have asthma|I have high blood pressure|I'm pregnant}", "{Thank you|All right}, {that's important to know|I'll make a note of that}.", 1)
S.answer("meds", "{yes, |}{I take|I'm taking|I took|I've taken} <med>\nyes, <med>\n<med>\nI took <med> yesterday", "<med.echo>, {I see|all right|thank you}.\n{All right|I'll note that}, <med.echo>.", 3, anywhere=True)
S.answer("meds", "{no|no, nothing|nothing|no, I don't|I don't take anything|I haven't taken anything|not yet}", "{All right|Good|I see}, {no medicine|nothing so far}.", 2.5)
S.answer("meds", "{yes|yes, a pill|yes, some pills|something for the pain}", "{I see|All right}. What is it called?\nDo you know the name of the medicine?", 0.9, then="meds")
S.answer("pain", "{it's strong|very strong|it hurts a lot|all the time|an eight|eight|nine|seven|always|it's very bad|a seven}", "{That's quite a lot of pain|I'm sorry, that's strong}. {We'll do something about it|Let's see how to help}.", 3)
S.answer("pain", "{a little|not very strong|it's mild|sometimes|it comes and goes|only when I move|three|four|five|a four|only at night|about five}", "{Not too strong, then|I see, it's mild}. {That's a good sign|Good to know}.", 3)
S.answer("exam", "{yes|yes, of course|sure|of course|ok|aaah|all right|yes, doctor|that's fine}", "{Thank you|Very good}. {Your throat is a bit red|Your lungs sound clear|Your blood pressure is fine|You have a slight fever}.\n{Good|Just like that, thank you}. {Nothing serious|It all looks quite normal|Your chest is clear}.", 4)
S.answer("exam", "{does it hurt?|will it hurt?|I'm afraid|no|I don't like it}", "{It doesn't hurt at all|Don't worry, it doesn't hurt}, {it only takes a moment|it's very quick}. Is that all right?", 1, then="exam")
S.answer("sleep", "{no|not very well|no, I sleep badly|I don't sleep well|very little|badly|four hours|I wake up a lot|I'm not hungry}", "{I see, you need more rest|That makes it harder to get better}. {Sleep is very important|Let's try to change that}.", 2.5)
S.answer("sleep", "{yes|yes, I sleep well|well|fine|eight hours|more or less|normal}", "{Good|Very good}, {sleep helps a lot|that will help}.", 2)
S.answer("sleep", "I work in {an office|a restaurant|a shop|a school|a factory|a warehouse}\nI'm a <job>\nI work as a <job>".replace("I'm a <job>", "I am a <job>"), "{I see|All right}. {Take a few days off if you can|Work can be part of it|Try not to lift heavy things}.", 1.3)
S.pools["job"] = [j for j in S.pools["job"] if j[0].lower() not in "aeiou"]
S.answer("plan", "{yes|yes, doctor|ok|all right|that's fine|I understand|yes, it's clear|very good|thank you|sounds good}", "{Good|Very good}. {Drink plenty of fluids|The pharmacy is on the corner of Maple and Queen|And get some rest}.", 3)
S.answer("plan", "{how often should I take it?|how many pills?|how many times a day?|before or after meals?|for how many days?|how often should I take the medicine?}", "One every six hours, {after meals|for three or four days}.\nEvery six hours, {four times a day at most|with water}.", 2.5)
S.answer("plan", "{no|why not antibiotics?|can I have antibiotics?|do I need antibiotics?|I want antibiotics|and antibiotics?}", "It's a virus, and antibiotics don't work on viruses. {They only work on bacteria|Rest is the best medicine}.", 1.8)
S.answer("doubts", "{no|no, thank you|no, everything is clear|nothing else|that's all|no questions}[, {thank you|thank you, doctor}]\n{thank you|thank you very much|thanks}, doctor", "{Very good|All right}. {Get well soon!|Take care!|I hope you feel better soon.}\n{Then go home and rest|Rest and plenty of fluids}. {Take care!|Get well soon!}", 3.5, then="end")
S.answer("doubts", "{yes|yes, please|ok|all right|yes, Tuesday is fine}", "{Very good|Certainly}, {I'll book you for Tuesday at 9:40|I'll write the note now}.", 1.5)
S.aside("{can I go to work|can I work|should I stay at home|when can I go back to work|can I go to school}[ tomorrow]?", "{Not tomorrow|I'd stay at home}. {Rest for two or three days|Give it two or three days}, and I'll write a note.", 1.3)
S.aside("{what if it gets worse?|what should I do if it gets worse?|and if I don't get better?|when should I come back?|should I come back?}", "With a high fever for more than three days, come back. {With trouble breathing, call 911|With chest pain, call 911}.", 1.3)
S.aside("{where is the pharmacy?|is there a pharmacy near here?|what time does the pharmacy close?|where can I buy it?}", "The pharmacy is on the corner of Maple and Queen, and it closes at nine.", 1)
S.aside("{can I have|I need|could you write} {a note for work|a sick note|a note for my boss|a prescription}@pls", "{Certainly|Of course}, {I'll write it now|I'll print it for you}.", 1)
S.aside("{is it serious?|is it dangerous?|what do I have?|what is it?|is it the flu?|is it contagious?|is it a virus?}", "{It doesn't look serious|It's probably a virus}. {Many people have the flu this month|You should feel better in a few days}.", 1.2)
S.aside("{can I do sport?|can I drink alcohol?|what can I eat?|can I drink coffee?|can I exercise?}", "{No sport for a few days|Light food, and no alcohol for now}. {Drink plenty of water|Rest is best}.", 0.8)
S.aside("{what can I take?|can I take ibuprofen?|what can I take for the pain?|what do you recommend?|how often should I take the medicine?}", "Take acetaminophen, 500 mg every six hours, {if you have no allergy|after meals}.", 1)
S.aside("{do I need a test?|do I need an X-ray?|should I go to the hospital?|do I need an injection?}", "{Not for now|I don't think so}. {Let's see how you feel on Tuesday|We can do that later if needed}.", 0.6)
S.aside("{what about my back?|is heat good?|I sit all day|I lift heavy boxes|what can I do for my back?}", "For the back: heat, gentle walking, and no lifting.", 0.6)
S.aside("{can I have a follow-up?|can I book another appointment?|when is the next appointment?}", "{Certainly|Of course}, next Tuesday at 9:40.", 0.7)
S.close("{thank you|thank you very much|thanks}, doctor[, {goodbye|have a nice day}]\n{goodbye|see you on Tuesday|bye}, doctor", "{You're welcome|Not at all}. {Get well soon!|Take care!}\n{Goodbye|Take care}. {Rest well.|I hope you feel better soon.|See you on Tuesday.}", 3)
