"""The Room above the Harbour: Mr Byrne, receptionist in Galway, formal."""

from __future__ import annotations

from ..values import Record, pairs, words
from .asking import asking, ended
from .common import new
from .hotel_facts import FACTS

S = new(
    "en-hotel",
    "formal",
    tutor="Mr Byrne",
    origin="Galway, and I have worked here for twenty years",
    now="{we should see to your room|I'm here for anything about your stay|let me look after your booking}",
)
S.openings = [
    "Good evening, and welcome to Claddagh House. May I have your name, please?",
    "Good evening. Welcome. Have you booked a room with us?",
]
S.pool(
    issue=pairs("""
        the heater doesn't work = the heater doesn't work
        the heater in my room doesn't work = the heater doesn't work
        the heating doesn't work = the heating doesn't work
        my room is very cold = the room is cold
        the room is cold = the room is cold
        it is very cold in my room = the room is cold
        the heater is broken = the heater is broken
        I'm very cold, the heater doesn't work = the heater doesn't work
        there is no heating = there is no heating
        my room is freezing = the room is so cold
    """, "t", "echo"),
    other=pairs("""
        the television doesn't work = the television doesn't work
        there are no towels = there are no towels
        the light doesn't work = the light doesn't work
        there is a lot of noise = there is so much noise
        the shower doesn't work = the shower doesn't work
        there is no hot water = there is no hot water
        the wifi doesn't work = the wifi doesn't work
        the window doesn't close = the window doesn't close
        the key doesn't work = the key doesn't work
        there is no soap = there is no soap
        the bed is too small = the bed is too small
        the room is dirty = the room is not clean
        the door doesn't close = the door doesn't close
        there is no toilet paper = there is no paper
    """, "t", "echo"),
    thing=words("a blanket; an extra blanket; another blanket; a pillow; a towel; an extra pillow; another towel; an umbrella; a map; a hairdryer; an adapter; a glass; a bottle of water; a cup of tea; another key"),
    nights=words("one night; two nights; three nights; four nights; a week; tonight"),
)
S.plan = ["booking", ("maybe", 0.5, "lift"), "key", "solve", "more"]
S.step("booking", "Do you have a booking with us?\nMay I have your name, please?\nWhat name is the booking under?\nCould you tell me your name, please?", "Have you reserved a room? What is your name?\nI need your name to find the booking. What is it, please?", closed=True)
S.step("lift", "Would you like help with your luggage?\nMay I help you with your bags?\nShall I take your suitcase up?", "Your bags look heavy. Would you like some help?\nDo you want help with your suitcase?", closed=True)
S.step("key", "Here is your key, room eight, on the second floor. Is there anything you would like to know?\nYou are in room eight, with a view of the harbour. Do you have any questions?\nThis is your key. May I help you with anything else?\nIt's a single room for two nights, with breakfast. Is that correct?", "This key opens your room, number eight. Do you want to ask anything? Breakfast, wifi?\nYour room is ready. Would you like to know about breakfast or the wifi?", closed=True)
S.step("solve", "I can send Maureen with a small heater, or give you room eleven. Which would you prefer?\nWould you like a small heater, or another room?\nRoom eleven is warm, but it looks onto the street. Would you like it?\nShall I send up a heater and extra blankets?", "There are two things I can do: bring a heater, or change your room. Which one?\nDo you want to stay in your room with a heater, or move to another room?")
S.step("more", "Is there anything else I can do for you?\nMay I help you with anything else?\nIs there anything else you need?\nIs everything all right with the room?", "Do you need another thing? A blanket, a taxi?\nIs everything fine, or do you need something?", closed=True, loops=True)
S.answer("booking", "{yes, |}I have a booking under the name <surname>\nyes, {my name is|I'm|the name is|it's} <surname>\n{good evening, |}I have a booking. My name is <surname>\n{yes, |}my name is <name> <surname>\n<surname>\n<name> <surname>\nI have a booking for two nights, my name is <surname>\nI booked a room online, <surname>", "{Certainly|Of course|Ah yes}, <surname>. {A single room for two nights|Two nights, with breakfast|A single room with a shower}.\n{Thank you|Very good}. A booking in the name of <surname>, {two nights|here it is}.\n<surname>, {yes, here it is|I have it here|of course}. {Two nights, with breakfast|A single room, two nights}.", 6)
S.answer("booking", "{yes|yes, I do|yes, I have a booking|yes, I have a reservation|I have a booking|yes, of course}", "{Very good|Excellent}. May I have your name, please?\n{Certainly|Lovely}. What name is it under?", 2, then="booking")
S.answer("booking", "{no|no, I don't|I don't have a booking|no, sorry}\n{do you have|is there} a {free |single |}room{ for <nights>|}?\nI need a room for <nights>\nI'd like a room@pls", "{You're in luck|Of course}, we have a single room with a view of the harbour. {It's 95 euros a night with breakfast|Breakfast is included}.\n{Not to worry|That's no trouble}, there is one room left. {It's on the second floor|It's 95 euros a night}.", 2)
S.answer("lift", "{yes|yes, please|yes, thank you|that would be great|please, they are heavy|yes, it's very heavy}", "{Certainly|Of course|With pleasure}. {I'll bring them up|We'll take the lift|The lift is just here}.", 2)
S.answer("lift", "{no|no, thank you|no, it's fine|I only have a small bag|no, I can do it|it's not heavy}", "{Very good|As you wish|Of course}. {The lift is on your left|The lift is just there}.", 2)
S.answer("key", "{thank you|thank you very much|thanks|no, thank you|no, everything is clear|yes, that's correct|yes, thank you|perfect|no|that's fine, thank you|great}", "{Very good|You're welcome|My pleasure}. {Enjoy your stay|I'm here all evening|Just ring if you need me}. Shall I wake you for breakfast?\n{Certainly|Lovely}. {The lift is on your left|Sleep well}. Would you like a morning call?", 2.5, then="wake")
S.step("wake", "Would you like a morning call?\nShall I wake you in the morning?", "Do you want us to ring you in the morning, to wake you up?\nI can ring your room in the morning. Would you like that?", closed=True)
S.answer("wake", "{yes|yes, please}, at <time>\nat <time>@pls\n<time>@pls", "<time>, {certainly|very good|of course}. {I'll ring your room|I'll make a note}.\n{Certainly|Very good}, at <time>.", 2, then="more")
S.answer("wake", "{no|no, thank you|I have an alarm|no, I'll use my phone|it's not necessary}", "{Very good|As you wish|Of course}. {Sleep well|Rest well}.", 2, then="more")
S.answer("wake", "{yes|yes, please|yes, that would be nice}", "{Certainly|Of course}. At what time?", 1, then="wake")
S.answer("key more wake", "{excuse me|sorry|hello|I'm sorry}, <issue>\n<issue>\nI have a problem, <issue>\nthere's a problem in my room, <issue>\n{excuse me, |}<issue>. Can you help me?", "{I'm so sorry|I do apologise|Oh dear, I am sorry}, <issue.echo>.\n<issue.echo>? {I'm so sorry to hear that|I do apologise|We'll put that right}.", 5, then="solve", once=True)
S.answer("key more", "{I have a problem|there is a problem|there's a problem in my room|I'm not happy with my room|something is wrong}", "{I'm sorry to hear that|Oh dear}. What is the matter?\n{I do apologise|I'm sorry}. What is wrong with the room?", 1, then="more")
S.answer("solve", "{another room|I'd like another room|can I have another room|I prefer another room|can I change rooms|room eleven|the other room|yes, room eleven|I want to change|I'd like to move}@pls", "{Certainly|Of course|Very good}, room eleven. {It's on the third floor and it's warm|Here is the key|It's the same price}.\nRoom eleven, {of course|certainly}. {Here is your new key|I'll carry your bags up}.", 4, then="more")
S.answer("solve", "{the heater|a heater, please|I'd like the small heater|the small heater|I prefer to stay|I'll stay in my room|some blankets, please|the blankets|extra blankets|a heater is fine|I like my room|can you bring a heater?}", "{Certainly|Of course|Very good}. {Maureen will bring it in ten minutes|Maureen will be up in ten minutes}.\n{Very good|Certainly}, Maureen will come {with a heater|with the heater and blankets} in ten minutes.", 3.5, then="more")
S.answer("solve", "{yes|yes, please|that's fine|ok|all right|that would be great|perfect|thank you}", "{Very good|Certainly}, Maureen will be with you in ten minutes. {She'll bring blankets too|I'm sorry for the trouble}.", 1.3, then="more")
S.answer("solve", "{is it more expensive?|does it cost more?|can I have a discount?|I want my money back|this is not acceptable|is it noisy?|how long will it take?|is it on the street?}", "{I understand|I quite understand}. Both rooms cost the same, and eleven is warm. Would you like it?\nThe price is the same. {Shall I send Maureen now|Would you prefer room eleven}?", 1, then="solve")
S.answer("solve", "{no|no, thank you|neither|I don't like it}", "{I see|I understand}. I can also bring you a hot drink and more blankets. Would that help?", 0.5, then="solve")
S.answer("more key", "{excuse me|sorry}, <other>\n<other>\nin my room <other>", "{I'm so sorry|I do apologise}, <other.echo>. {I'll see to it at once|Maureen will see to it|I'll send someone up}.\n<other.echo>? {I'll see to it right away|Leave it with me|I'll send someone at once}.", 1.8, then="more")
S.answer("more key", "{could I have|can I have|I need|I'd like|can you bring me|do you have} <thing>@pls\n<thing>@pls", "{Certainly|Of course}, <thing>. {Right away|I'll send it up|Maureen will bring it}.\n<thing>? {Of course|Certainly|With pleasure}.", 1.8, then="more")
S.answer("more", "{no|no, thank you|nothing else|that's all|no, everything is fine|that's everything}[, {thank you very much|thank you}]\n{thank you very much|thank you for your help|that's fine, thank you|you are very kind}", "{You're most welcome|My pleasure|Not at all}. {Good night!|Sleep well!|Enjoy your stay!}\n{Very good|Certainly}. {I wish you a good night|Enjoy your stay in Galway|Rest well}.", 3.5, then="end")
S.answer("more", "{yes|yes, please|yes, one thing|one question|yes, a question}", "{Certainly|Of course}. What can I do for you?\n{Please do|Of course}. How may I help?", 0.8)
S.aside("{what time is breakfast?|when is breakfast?|is breakfast included, and when is it?|what time is the breakfast, please?}", "Breakfast is from half past seven to ten, in the dining room on the ground floor.\n{It is included|Yes, it's included}: half past seven to ten, on the ground floor.", 2)
S.aside("{what is for breakfast?|what can I have for breakfast?|what do you have for breakfast?}", "There are eggs, brown bread, fruit, tea and coffee.", 0.7)
S.aside("{do you have wifi?|is there wifi?|could I have the wifi password?|what is the wifi password?|is there internet?}", "The wifi is called Claddagh and the password is seagull8.\n{Certainly|Of course}, the password is seagull8.", 2)
S.aside("{what time is check-out?|when do I have to leave?|what time do I leave the room?|when is the check-out?}", "Check-out is by eleven o'clock.\n{By eleven, please|You have until eleven}.", 1.2)
S.aside("{how much is the room?|how much is it?|what is the price?|how much does it cost?|how much is one night?}", "It's 95 euros a night, with breakfast.", 1.2)
S.aside("{where is my room?|what floor is it?|which room is it?|what is my room number?|is there a lift?}", "It's room eight, on the second floor. {There is a lift|The lift is on your left}.", 1.2)
S.aside("{does the room have a view?|is it a nice room?|is there a shower?|is there a bath?|how is the room?|is it quiet?}", "It's a single room with a shower and a view of the harbour. {It's very quiet|It's a lovely room}.", 0.9)
S.aside("{can you call a taxi?|I need a taxi|could you call me a taxi?|how much is a taxi to the station?|where can I get a taxi?}", "{Certainly, I can call one|Of course}. It's about twelve euros to the station.", 1.1)
S.aside("{can I leave my luggage here|can I leave my bags here|can you keep my suitcase}[ tomorrow]?", "{Certainly|Of course}, {we can keep your bags after check-out|you may leave them with us}.", 1)
S.aside("{where can I eat?|is there a restaurant near here?|is there a pub?|what can I do tonight?|what do you recommend?|where is there music?}", "I can recommend The Quay, {a pub with music at nine|it has music at nine}.", 1)
S.aside("{can I pay by card?|do I pay now?|when do I pay?|can I pay in cash?}", "{You can pay when you leave|At the end of your stay}, {by card or in cash|as you prefer}.", 0.8)
S.aside("{is it an old hotel?|how many rooms are there?|have you worked here long?|do you like your job?}", "It's an old house with sixteen rooms. {I have worked here for twenty years|I've been at this desk for twenty years}.", 0.6)
S.aside("I'm very tired, {it was a long trip|the flight was long}\n{it was a long journey|my flight was late}", "{I'm sure you are|I can imagine}. {You'll be in your room in a moment|We won't be long}.", 0.7)
S.aside("{here is my passport|here you are|do you need my passport?|this is my passport}", "{Thank you very much|Thank you}. {Everything is in order|That's all I need}.", 0.8)
S.close("{thank you|thank you very much|thanks}, {Mr Byrne|good night|you are very kind}\n{good night|goodbye|see you tomorrow}", "{You're most welcome|My pleasure}. {Good night!|Sleep well!}\n{Good night|Rest well}. {Breakfast is at half past seven.|I'm here if you need me.|Enjoy your stay.}", 3)

# --- whatever a guest may ask, at any time ---
for _direct, _clauses, _about, _tutor, _weight in FACTS:
    S.aside(asking(_direct, _clauses, _about), ended(_tutor), _weight)
# --- what a guest tells ---
S.pool(
    rel=words("sister; brother; daughter; son; cousin; friend; mother; father; aunt; uncle; best friend; niece; grandmother; boss; nephew; teacher"),
    fest=words("wedding; birthday; concert; graduation; party; anniversary; exhibition; new house; football match"),
    why_=[
        Record(t="for my <rel>'s <fest>", echo="your <rel>'s <fest>"),
        Record(t="for my <rel>'s <fest>", echo="your <rel>'s <fest>"),
        Record(t="to visit my <rel>", echo="a visit to your <rel>"),
        Record(t="to see my <rel>", echo="a visit to your <rel>"),
        *pairs("""
            for work = work
            on business = business
            on holiday = a holiday
            for a holiday = a holiday
            to learn English = learning English
            for an English course = an English course
            for a conference = a conference
            to see the sea = the sea
            for the music = the music
            for the Irish music = the Irish music
            for a meeting = a meeting
            for a job interview = a job interview
            to walk in the hills = walking in the hills
            to go fishing = fishing
            to visit the university = the university
            to see the islands = the islands
            to eat fish = our fish
            to take photos = photographs
            for the festival = the festival
            to rest a little = a little rest
            to write a book = writing a book
            to look for a flat = looking for a flat
            to ride my bike = cycling
        """, "t", "echo"),
    ],
    trip=pairs("""
        my plane was late = a late plane
        my flight was five hours late = a flight five hours late
        I missed my train = a missed train
        the bus was slow = a slow bus
        the bus broke down = a broken bus
        I travelled all day = a whole day of travel
        I was on the train for six hours = six hours on a train
        I lost my suitcase at the airport = a lost suitcase
        I walked from the station = a walk from the station
        I'm very wet, it's raining = so much rain
        I drove from Dublin = a drive from Dublin
        I got lost in the city = getting lost in the city
        the taxi was very expensive = an expensive taxi
        I slept two hours last night = only two hours of sleep
        I forgot my jacket at the airport = a lost jacket
        the sea was very bad, I came by boat = a rough sea
        I didn't eat all day = a day without food
        my phone has no battery = a phone without battery
    """, "t", "echo"),
    taste=pairs("""
        I love the sea = the sea
        I like old hotels = old hotels
        the hotel is beautiful = our old house
        I like the seagulls = the seagulls
        the harbour is beautiful = the harbour
        I love Ireland = Ireland
        I love Galway = Galway
        the streets are very nice = our streets
        I like the old key = the old key
        the brass key is beautiful = the brass key
        I like rain = the rain
        I like the boats = the boats
        the view is wonderful = the view
        the lift is very old = the old lift
    """, "t", "echo"),
    person=words("I'm allergic to dust; I'm always cold; my back hurts; I have a cold; I'm ill; I sleep badly; I have a small baby; I'm afraid of the dark; I need to work tonight; I have to get up early; I have an important meeting tomorrow; I must call home"),
)
S.aside(
    """
    {I'm here|I'm in Galway|I came|I come|I am here|we are here|I'm travelling} <why_>
    {I'm here|I came} <why_>, {it's my first time|and I'm very happy|and I'm tired|for two days}
    it's my first time in {Galway|Ireland}. I'm here <why_>
    """,
    "<why_.echo>, {how lovely|very nice|how interesting}. {I hope you enjoy Galway|Galway is a good place for it|You are very welcome here}.\n{Ah|Very good}, <why_.echo>. {I hope all goes well|That's a fine reason to come|I wish you a good stay}.",
    1.8,
)
S.aside(
    "{|sorry, |sorry I'm late, |I'm tired, |what a day, |oh, }<trip>\n<trip> and I'm {very tired|hungry|cold|so tired}\nI'm {very tired|late} because <trip>",
    "{Oh dear|I'm sorry to hear that|I am sorry}, <trip.echo>. {You can rest now|You're here now|Your room is waiting}.\n<trip.echo>? {That's not easy|What a day|Poor you}. {Now you can rest|You're in good hands here}.",
    1.5,
)
S.aside(
    "{oh, |}<taste>\n<taste>, {it's so nice|it's very nice|very much|thank you}",
    "{I'm glad you like|It's good that you like|How nice that you like} <taste.echo>.\nAh, <taste.echo>. {I never get tired of that|Many guests say so|After twenty years, I still like that}.",
    0.9,
)
S.aside(
    "{sorry, |you know, |please, |}<person>",
    "{I understand|I see|I'm sorry to hear that}. {I can bring you an extra blanket|A hot cup of tea may help|Just ring if you need anything|Tell me if I can do anything for you}.",
    0.8,
)
S.aside(
    "{could I have|can I have|I need|I'd like|can you bring me|do you have|is it possible to have|can you give me|I want|where can I get|you have} <thing>@pls\n<thing>@pls\n{I'm cold|it's late|sorry|one more thing|excuse me}, {can I have|I need|could you bring} <thing>{?|, please}",
    "{Certainly|Of course}, <thing>. {Right away|I'll send it up|Maureen will bring it}.\n<thing>? {Of course|Certainly|With pleasure}. {Maureen will bring it|It's no trouble}.",
    1.6,
)
# --- bookings with a detail, and without one ---
S.answer(
    "booking",
    """
    {yes, |good evening, |hello, |}I have a {booking|reservation} for {two nights|two nights, a single room|a single room}{, my name is| under the name|. The name is|, name} <surname>
    {yes, |}I {booked|reserved|have booked|made a reservation} {on the internet|online|by phone|last week|two weeks ago|by email}. {My name is|I'm|The name is} <name> <surname>
    {my name is|I'm|I am} <name> <surname> and I have a {reservation|booking|room}
    {I want to|I'd like to|can I} check in@pls. {I'm|my name is} <surname>
    {here is my passport|here's my passport}. <name> <surname>
    {yes, it's|it is|name:|yes. It's|it's under} <surname>
    """,
    "{Welcome|Good evening|Very good}, <surname>. {Here it is: two nights, a single room|I have it here: a single room for two nights|Two nights, with breakfast}.\n{Certainly|Of course}, <surname>: a single room {for two nights|with a shower}. {Room eight, on the second floor|It has a view of the harbour}.",
    4,
)
S.answer(
    "booking",
    "{I want to check in|I'd like to check in|check in, please|I have a reservation|yes, I booked online|yes, for two nights|I reserved a room|yes, a single room|yes, I made a reservation on the internet|I have a room here}@pls",
    "{Certainly|Very good|Of course}, two nights in a single room. What is your name, please?\n{Lovely|Very good}. May I have your name for the booking?",
    1.6,
    then="booking",
)
S.answer(
    "booking",
    "{yes, my <rel> booked it|my <rel> made the reservation|the booking is under the name of my <rel>|my <rel> booked the room}{. The name is <surname>|, <surname>}",
    "{Thank you|Very good}. Here is your <rel>'s booking: <surname>, {two nights|a single room for two nights}.\nYour <rel> booked it, I see: <surname>, a single room.",
    0.8,
)
S.answer(
    "lift",
    "{yes, please|please|thank you}, {it's heavy|I have two suitcases|my back hurts|I'm tired|it is very heavy|I have a lot of bags}\n{can you|could you} {take|carry|bring} {my suitcase|my bags|this bag|the big one}{?| to the room?| upstairs?}",
    "{Certainly|Of course|With pleasure}. {I'll carry your bags|I'll bring your luggage up|Leave the luggage with me}.",
    1.5,
)
S.answer(
    "lift",
    "{no, thank you|no|no, thanks}, {it's small|it's only a backpack|I can carry it|I have only one bag|it isn't heavy|I'm strong}",
    "{Very good|As you wish}, {you can carry it yourself|you travel light}. {The lift is on your left|The lift is just there}.",
    1.2,
)
S.answer(
    "key",
    "{thank you|thanks|great|perfect}. {is|Is} the room {quiet|warm|nice|big}?\n{I hope it's quiet|I hope the room is warm|I hope the bed is good}",
    "It's a quiet room with a view of the harbour. {I hope you'll sleep well|I think you'll like it}. Would you like a morning call?",
    0.6,
    then="wake",
)
S.answer(
    "key",
    "{no|no, it's not|no, sorry}, {I booked|I have|it's for|I want} {three nights|one night|four nights|a double room|a room for two|five nights}\nI think it's {three nights|one night|four nights|a double room}",
    "{I'm sorry|I do apologise}, I have two nights and a single room here. {We can see about that in the morning|I'll see what I can do}. Would you like a morning call?",
    0.7,
    then="wake",
)
S.answer(
    "wake",
    "{yes, |}can you {wake me|call me|ring me|wake me up} at <time>@pls?\n{yes, |}I have to {get up|leave|be at the station|take a bus} at <time>\n{wake me|call me} at <time>@pls\n{my train is|my bus is} early, so at <time>@pls",
    "{Certainly|Of course|Very good}, I'll ring your room at <time>.\n<time>, {certainly|very good}. {You can sleep without worry|I won't forget}.",
    2,
    then="more",
)
# --- the cold room ---
S.pool(
    cold_=pairs("""
        the heater in my room is not working = the heater is not working
        the heater doesn't turn on = the heater doesn't turn on
        I can't turn on the heater = the heater doesn't turn on
        I cannot turn on the heating = the heating doesn't turn on
        the radiator is cold = the radiator is cold
        the radiator don't work = the radiator doesn't work
        there is no heat in my room = there is no heat
        room eight is very cold = room eight is cold
        my room is like a fridge = your room is like a fridge
        I can't sleep because it's cold = you can't sleep from the cold
        my hands are cold = you have cold hands
        the heater makes a strange noise = the heater makes a noise
        the heater is off and I don't know how it works = the heater is off
        it's cold in the room and I'm ill = the room is cold
        it's ten degrees in my room = it's so cold in your room
        I need a warm room = you need a warm room
    """, "t", "echo"),
    warm=words("""
        I'm ill; I'm very cold; I don't like the cold; I need to sleep well; my throat hurts; I have a cough; I can't sleep in the cold; my hands are cold
        I don't need a view; noise is no problem for me; I like to see the street; I sleep well with noise; I don't want to wait; I'm very tired
        I have an important meeting tomorrow; warm is better for me; I'm from a hot country; I don't want to be ill; the cold is bad for my back
    """),
    reason=pairs("""
        I want to see the harbour = the harbour
        I like the view = the view
        I don't want to move my bags = your bags
        I'm very tired = your rest
        I don't like noise = the quiet
        I need silence to sleep = the quiet
        I'm ill and I need a warm room = a warm room
        I don't like the cold = the warmth
        I'm in bed already = your rest
        I want to sleep now = your sleep
        I have a lot of luggage = your luggage
        I like the room = your room
        I have a bad throat = your throat
    """, "t", "echo"),
)
S.answer(
    "key more wake solve",
    "{excuse me, |sorry, |hello, |good evening, |I have a problem: |I'm sorry, but |yes, |}<cold_>\n<cold_>. {Can you help me|Can you do something|What can I do|Can I have another room|Can I change the room|Do you have another heater}?\nno, {it's not all right|there's a problem}. <cold_>",
    "<cold_.echo>? {I'm so sorry|I do apologise|I am sorry}. {We'll put that right|That won't do}.\n{I'm so sorry|I do apologise}: <cold_.echo>.",
    3,
    then="solve",
    once=True,
)
_ROOM = "{room eleven|the other room|another room|room 11|the warm room|the room on the third floor|a different room|the new room}"
_HEAT = "{the heater|a small heater|the small heater|the blankets|the heater and a blanket|extra blankets|my room with a heater|room eight with a heater}"
S.answer(
    "solve",
    f"{_ROOM}@pls\n{{I'd like|I want|I prefer|I take|I'll take|give me|I would prefer|better|I think|can I have|can I see}} {_ROOM}@pls\nI {{prefer|want|choose|take}} {_ROOM} because <warm>\n{_ROOM}, <warm>\n{{I don't need a view|the noise is OK|the street is no problem|I sleep well with noise}}, so {_ROOM}@pls",
    "Room eleven, {certainly|of course|very good}. {Here is the key: it's on the third floor|It's warm, on the third floor|It costs the same}.\n{Certainly|Of course}, I'll give you room eleven. {I'll carry your bags up|Here is the new key|It's nice and warm}.",
    2.6,
    then="more",
)
S.answer(
    "solve",
    f"{_HEAT}@pls\n{{I'd like|I want|I prefer|I'll take|I would prefer|better|can you bring|please bring me|send me}} {_HEAT}@pls\nI {{prefer|want|choose}} {_HEAT} because <reason>\n{{I'll stay|I stay|I want to stay}} in {{my room|room eight|this room}} with {{a heater|the heater}}, <reason>\n{{no|no, thank you}}, <reason>. {{Only|Just}} {_HEAT}@pls",
    "{Certainly|Of course|Very good}, you stay in room eight. Maureen will bring {the heater|a small heater and blankets} in ten minutes.\n{Very good|Certainly}. In ten minutes Maureen will be up with {the heater|a heater and extra blankets}.",
    2.6,
    then="more",
)
S.answer(
    "solve",
    "{both|can I have both?|the heater and the blankets|heater and blankets, please|what do you recommend?|what is better?|which is better?|I don't know, what do you think?|you decide}",
    "{With the heater you keep your view of the harbour|Room eleven is warm at once, but it looks onto the street}. Which would you like?\nI'd take the heater {and extra blankets|and keep the view}. Shall I send Maureen?",
    1,
    then="solve",
)
S.answer(
    "solve",
    "{I want|I'd like|can I have|give me} {a discount|my money back|a better price|a free night|a free breakfast|to speak with the manager|a refund}@pls\n{this is terrible|I'm very angry|I pay 95 euros and the room is cold|it's not acceptable|this is a bad hotel|I'm not happy}",
    "{I understand, and I'm very sorry|I do apologise, you are quite right}. {Room eleven is warm and costs the same|Maureen can bring a heater in ten minutes}. Would you like that?",
    0.9,
    then="solve",
)
S.answer(
    "more",
    "{no, thank you|that's all|no|perfect}, {see you at breakfast|see you tomorrow at half past seven|I'm going to The Quay now|I go to sleep now|I want to sleep|I'm going to my room|I go to bed}{. Good night|}",
    "{Very good|Certainly}. {Breakfast is from half past seven|I'm here if you need me}. {Sleep well!|Good night!}",
    1.6,
    then="end",
)
S.answer(
    "more",
    "{I'll go to The Quay|I want to go to The Quay|I'm going to the pub|I'm going out for dinner|I go for a walk|I want to see the harbour}{| now| tonight| at nine}",
    "{Very good|Lovely}, {enjoy your evening|have a good time}. {The Quay has music at nine|Take your key with you}.",
    1,
)
S.close(
    "{thank you|thanks|perfect|great|OK}, {see you at breakfast|see you tomorrow|see you at half past seven|until tomorrow|good night and thank you}\n{good night|bye}, {Mr Byrne|sir|and thank you for the heater|and thank you for everything|see you in the morning}\nI'm going to bed, {good night|thank you}",
    "{Good night|Sleep well}. Breakfast is from half past seven to ten.\n{See you at breakfast|See you in the morning}. {Sleep well!|Good night!|Rest well!}\n{You're most welcome|My pleasure}. {Breakfast is from half past seven, and check-out is by eleven|Check-out is by eleven}. Good night!",
    3,
)
S.pool(
    sense_=pairs("""
        a booking = a room you asked for before
        the front desk = where you check in
        a single room = a room for one person
        the ground floor = the floor at street level
        the lift = what takes you up and down
        the heater = what makes a room warm
        a blanket = a warm cover for the bed
        a view = what you see from the window
        the harbour = the place for the boats
        certainly = yes, of course
        luggage = your bags and suitcases
        check-out = when you leave the hotel
        a morning call = when we ring to wake you up
        included = you don't pay more
        brown bread = a dark bread, very good with butter
        a pub = a place for beer and music
        a pillow = the soft thing for your head
        seagull = a white bird of the sea
        the second floor = two floors up
        the key = what opens your door
    """, "t", "echo"),
)
S.aside(
    "{what does <sense_> mean|what is the meaning of <sense_>|what do you mean with <sense_>|sorry, what is <sense_>|I don't know <sense_>, what is it|<sense_> means what|what means <sense_>|excuse me, what is <sense_>|<sense_>, what is that}?",
    "{Certainly|Of course}: it means <sense_.echo>.\n{That means|It means} <sense_.echo>.",
    1.6,
)
