"""The Room above the Harbour: Mr Byrne, receptionist in Galway, formal."""

from __future__ import annotations

from ..values import pairs, words
from .common import new

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
S.aside("{what time is breakfast?|when is breakfast?|where is breakfast?|is breakfast included?|what time is the breakfast, please?}", "Breakfast is from half past seven to ten, in the dining room on the ground floor.\n{It is included|Yes, it's included}: half past seven to ten, on the ground floor.", 2)
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
