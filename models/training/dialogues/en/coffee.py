"""Rain and Coffee: Sam, the barista in Bristol, informal."""

from __future__ import annotations

from ..values import Record, pairs, things, words
from .asking import asking, ended
from .coffee_facts import FACTS
from .common import new

S = new(
    "en-coffee",
    "informal",
    tutor="Sam",
    origin="Bristol, just down the road",
    now="{we're in the café|there's a queue behind you|I have coffee to make}",
)
S.openings = [
    "Hello! Come in out of the rain. What can I get you?",
    "Hi! Welcome to The Kettle. What would you like?",
    "Good morning! What can I get for you?",
]
S.pool(
    drink=things("""
        espresso 2.20; flat white 3.20; latte 3.40; latte 3.40; cappuccino 3.40; cappuccino 3.40; cup of tea 2.30; hot chocolate 3.50
        u orange juice 2.80; glass of water; u tea 2.30; small latte 3.40; large latte 3.90; large cappuccino 3.90; small cappuccino 3.40
        large tea 2.80; large hot chocolate 4; coffee 3.20; coffee with milk 3.40; large coffee 3.70; small coffee 3.20; tea with milk 2.30
        latte with oat milk 3.80; flat white with oat milk 3.60; u water
    """),
    food=things("""
        u toast 2.50; u toast with butter 2.50; u toast with jam 2.50; u toast with butter and jam 2.50; cheese toastie 5.50; toastie 5.50
        piece of carrot cake 3.40; slice of carrot cake 3.40; u carrot cake 3.40; u banana bread 3; slice of banana bread 3; croissant 2.60
    """),
    nofood=things("scone; p scones; burger; pizza; salad; u soup; p chips; muffin; sandwich; u ice cream; u chocolate cake; doughnut; p pancakes; p eggs; u pasta; u rice; hot dog; brownie; p biscuits; u fish; u chicken; u apple pie; pie; bagel; u yoghurt; u fruit"),
    nodrink=things("beer; u wine; smoothie; milkshake; coke; u lemonade; u apple juice; u iced tea; u green tea; u cola; u beer; mojito; u mint tea; energy drink; u soya milk; cocktail"),
    price=words("three pounds twenty; five pounds ninety; six pounds forty; five pounds eighty; six pounds; eight pounds ninety; seven pounds fifty; six pounds eighty; four pounds ninety; nine pounds ten; five pounds ten; six pounds twenty"),
    how=pairs("""
        a small one = Small
        small = Small
        a large one = Large
        large = Large
        big = Large
        a big one = Large
        with oat milk = With oat milk
        oat milk = With oat milk
        with sugar = With sugar
        no sugar = No sugar
        without sugar = No sugar
        with milk = With milk
        no milk = No milk
        without milk = No milk
        small with oat milk = Small, with oat milk
        large with oat milk = Large, with oat milk
        a small one with oat milk = Small, with oat milk
        very hot = Nice and hot
        hot = Nice and hot
        with two sugars = With two sugars
        with a little milk = With a little milk
        with extra milk = With extra milk
        normal milk = With normal milk
        medium = We only have small and large, so small
    """, "t", "echo"),
    place=pairs("""
        to have in = To have in
        here = To have in
        to drink here = To have in
        for here = To have in
        to take away = To take away
        take away = To take away
        to go = To take away
        next to the window = The table next to the window
        at the table by the window = The table next to the window
        at the table = At the table
        to sit here = To have in
        outside = Take away, in this rain
        I want to sit down = To have in
    """, "t", "echo"),
)
S.plan = ["drink", ("maybe", 0.55, "how"), "food", ("maybe", 0.5, "place"), "more", "pay"]
S.step(
    "drink",
    """
    What can I get you?
    What would you like?
    What would you like to drink?
    And to drink?
    What can I make you?
    A coffee? A tea?
    Would you like a coffee or a tea?
    """,
    """
    Do you want coffee, tea or juice?
    We have coffee, tea, hot chocolate and orange juice. What would you like?
    I'm asking what you want to drink. For example, <drink.a>.
    Are you thirsty? What do you want to drink?
    Would you like <drink.a> or <drink2.a>?
    """,
)
S.step(
    "how",
    """
    Small or large?
    Would you like a small one or a large one?
    Milk or oat milk?
    With sugar?
    How would you like it?
    Do you want milk in it?
    """,
    """
    We have two sizes: small and large. Which one?
    Do you want a big cup or a small cup?
    Do you want milk or sugar in it?
    """,
)
S.step(
    "food",
    """
    Anything to eat?
    Would you like something to eat?
    And to eat?
    Are you hungry? How about <food.a>?
    Would you like <food.a>?
    Can I get you something to eat?
    """,
    """
    We have toast, toasties, cakes and croissants. Would you like something?
    I'm asking if you want food. Maybe <food.a>?
    Would you like <food.a> or <food2.a>?
    Are you hungry? We have <food.a> or <food2.a>. What do you think?
    """,
    closed=True,
)
S.step(
    "place",
    """
    Is that to have in or to take away?
    To have in or take away?
    Are you having it here?
    Is it to take away?
    """,
    """
    Do you want to drink it here or outside?
    There is one free table, next to the window. Do you want to sit there?
    Do you want to sit here, or take it with you?
    """,
)
S.step(
    "more",
    """
    Anything else?
    Can I get you anything else?
    Would you like anything else?
    Is that everything?
    Anything else for you?
    """,
    """
    Do you want one more thing, or is that all?
    Is that all, or do you want something more?
    """,
    closed=True,
    loops=True,
)
S.step(
    "pay",
    """
    Card or cash?
    Are you paying by card or cash?
    How would you like to pay?
    Would you like to pay by card?
    """,
    """
    You can pay with a card or with money. Which one?
    Do you have a card or cash?
    """,
)
S.answer(
    "drink more",
    """
    <drink.a>@pls
    <drink>@pls
    @like <drink.a>@pls
    can I have <drink.a>@pls?
    could I get <drink.a>@pls?
    {for me|just|maybe|um|yes|I think}, <drink.a>@pls
    do you have <drink>?
    {I need|I'd love|I want to drink|I drink} <drink.a>
    """,
    """
    <drink.a>, {great|lovely|sure|no problem|coming up}.
    {Sure|Great|Lovely|Of course|No problem}, <drink.a>.
    OK, <drink.a>, coming {up|right up}.
    {Sure|Great}, I'll get you <drink.a>.
    Good choice, <drink.a>.
    """,
    5,
)
S.answer(
    "drink more",
    """
    <drink.a> and <drink2.a>@pls
    @like <drink.a> and <drink2.a>@pls
    <drink.a> for me and <drink2.a> for my friend
    """,
    """
    <drink.a> and <drink2.a>, {great|lovely|sure|coming up}.
    {Sure|Great|OK}: <drink.a> and <drink2.a>.
    """,
    0.8,
)
S.answer(
    "food more",
    "<food.a> and <food2.a>@pls\n@like <food.a> and <food2.a>@pls",
    "<food.a> and <food2.a>, {great|lovely|sure}.\n{Sure|OK|You must be hungry}! <food.a> and <food2.a>.",
    0.7,
)
S.answer(
    "drink",
    """
    <drink.a> and <food.a>@pls
    @like <drink.a> and <food.a>@pls
    can I have <drink.a> and <food.a>@pls?
    <food.a> and <drink.a>@pls
    """,
    """
    <drink.a> and <food.a>, {great|lovely|sure|no problem}.
    {Sure|Great|Lovely}: <drink.a> and <food.a>.
    """,
    2,
    then="more",
)
S.pool(many=words("coffees; lattes; teas; cappuccinos; croissants; hot chocolates; toasties; espressos; orange juices"))
S.answer(
    "drink more",
    "{@like |}<num> <many>@pls",
    "<num> <many>, {great|sure|no problem|coming up}.\n{Sure|Lovely|OK}, <num> <many>.",
    0.7,
    then="more",
)
S.answer(
    "food more",
    """
    <food.a>@pls
    <food>@pls
    @like <food.a>@pls
    can I have <food.a>@pls?
    {yes|sure|ok|yes, please}, <food.a>@pls
    do you have <food>?
    I'm hungry, @like <food.a>
    {I want to eat|to eat,|and} <food.a>
    """,
    """
    <food.a>, {great|lovely|sure|coming up}.
    {Sure|Great|Lovely|Of course|Good choice}, <food.a>.
    Of course. <food.a>, {no problem|lovely|good choice}.
    OK, <food.a>. {It's really good today|You'll like it|It's very good}.
    """,
    5,
    anywhere=True,
)
S.answer(
    "food",
    "{yes|yes, please|sure|ok|yes, I'm hungry|yes, something|I'm hungry}",
    """
    {Great|Lovely}! Would you like <food.a> or <food2.a>?
    Great! We have toast, cakes and toasties. What would you like?
    {OK|Sure}. How about <food.a>?
    """,
    1.2,
    then="food",
)
S.answer(
    "food",
    "{no|no, thank you|no thanks|nothing|just the drink|I'm not hungry|just <drink.a>|I don't want to eat|not now|no, I'm fine}",
    "{OK|Sure|No problem|All right}, {just the drink|nothing to eat|just that}.",
    1.8,
)
S.answer(
    "drink food more",
    """
    do you have <nofood>?
    <nofood.a>@pls
    @like <nofood.a>@pls
    can I have <nofood.a>@pls?
    """,
    """
    Sorry, {we don't have|I don't have|we have no} <nofood.any> today. Would you like <food.a>?
    {Oh, sorry|Ah, sorry}, no <nofood.any>. We have <food.a> or <food2.a>. What would you like?
    I'm afraid we don't have <nofood.any>. How about <food.a>?
    """,
    1.5,
    then="food",
)
S.answer(
    "drink",
    """
    do you have <nodrink>?
    <nodrink.a>@pls
    @like <nodrink.a>@pls
    can I have <nodrink.a>@pls?
    """,
    """
    Sorry, {we don't have|I don't have} <nodrink.any>. Would you like <drink.a>?
    {Oh, sorry|Ah, sorry}, no <nodrink.any> here. How about <drink.a>?
    I'm afraid we don't have <nodrink.any>. We have <drink.a> or <drink2.a>. What would you like?
    """,
    1.5,
    then="drink",
)
S.answer(
    "drink",
    "{yes|yes, please|sure|ok|yes, I'm thirsty}",
    "{Great|Lovely}! {A coffee or a tea|What would you like: coffee, tea or juice}?",
    0.7,
    then="drink",
)
S.answer(
    "how",
    """
    <how>@pls
    {I'd like it|make it|I prefer|maybe|I want} <how>@pls
    <how>, thank you
    can I have it <how>?
    """,
    """
    <how.echo>, {great|sure|no problem|lovely}.
    {Sure|OK|No problem|Lovely}. <how.echo>.
    """,
    4,
)
S.answer("how", "{yes|yes, please|sure|ok}", "{Great|Sure|Lovely}, {just a moment|no problem|I'll make it now}.", 0.8)
S.answer("how", "{no|no, thank you|no thanks|nothing}", "{OK|Sure|No problem}, {nothing in it|just like that}.", 0.8)
S.answer(
    "place",
    """
    <place>@pls
    {I'd like it|it's|I want it|I'll have it} <place>
    can I have it <place>?
    """,
    """
    <place.echo>, {great|no problem|lovely|sure}.
    {Sure|OK|No problem}. <place.echo>.
    """,
    4,
    anywhere=True,
)
S.answer("place", "{yes|yes, please|sure|yes, here}", "{Great|Lovely}. {There's a table next to the window|Take the table by the window}.", 0.8)
S.answer("place", "{no|no, thank you|no, I have to go}", "{OK|Sure}, {I'll put it in a takeaway cup|to take away, then}.", 0.6)
S.answer(
    "more",
    """
    {no|no, thank you|no thanks|that's all|that's everything|nothing else|no, that's it|that's it}[, thanks]
    {how much is it?|how much is that?|how much is everything?|what's the total?|the bill, please|I'd like to pay|can I pay?|how much do I owe you?}
    no, thanks. How much is it?
    """,
    """
    {OK|Great|Lovely}. That's <price>, please.
    {That's|That will be|That comes to} <price>.
    """,
    5,
    then="pay",
)
S.answer(
    "drink food place",
    "{how much is it all?|the bill, please|can I pay now?|how much is everything?}",
    "{Sure|Of course}. That's <price>.",
    0.4,
    then="pay",
)
S.answer("more", "{yes|yes, please|sure}", "{Great|Sure}. What {else would you like|can I get you}?", 0.7)
S.answer(
    "pay",
    """
    {card|by card|by card, please|with my card|with card|I pay with card|I'll pay by card|can I pay by card?|with my phone|contactless|card, please}
    """,
    """
    {By card, great|Card is fine|Sure, by card}. {Just tap here|Just here, please}. {Thank you!|Thanks!|All done!}
    {Great|No problem}. {Tap your card here, please|You can tap it here}. {Perfect, thank you|Thanks, all done}.
    """,
    3,
    then="end",
)
S.answer(
    "pay",
    """
    {cash|in cash|with cash|cash, please|I have cash|I pay cash}
    {here you are|here it is|here|keep the change|I have ten pounds|here you are, ten pounds|I only have twenty pounds}
    """,
    """
    {Cash, great|Thank you|Thanks}. {Here's your change|And here's your change}. {Enjoy!|Enjoy your coffee!|There you go!}
    {Lovely|Great}, {thanks|thank you}. {Here's your change|Your change, there you go}.
    """,
    3,
    then="end",
)
S.answer(
    "pay",
    "{I don't have money|I don't have cash|I forgot my wallet|I have no money|I don't have my card}",
    "{Oh dear|Oh, don't worry}! Can you pay with your phone?\n{No worries|That's all right}. Do you have a card?",
    0.6,
    then="pay",
)
S.aside(
    """
    how much is <drink.a>?
    how much is the <drink>?
    how much does <drink.a> cost?
    what does <drink.a> cost?
    and <drink.a>, how much?
    """,
    "<drink.the> is <drink.p>.\n{It's|That's} <drink.p>.\n<drink.a> costs <drink.p>.",
    1.5,
)
S.pools["drink"] = [d for d in S.pools["drink"] if d.price]
S.aside(
    "how much is <food.a>?\nhow much does <food.a> cost?\nand <food.a>, how much?\nhow much is the <food>?",
    "<food.the> is <food.p>.\n{It's|That's} <food.p>.\n<food.a> costs <food.p>.",
    1.3,
)
S.aside(
    """
    what do you recommend?
    what's good here?
    what's nice today?
    what do you like?
    what is the best {coffee|cake}?
    """,
    """
    {The carrot cake is very good|I love the banana bread|The cheese toastie is great today}.
    {Try|I like} the carrot cake. {It's really good|Everyone likes it|It's my favourite}.
    I always have <drink.a>.
    """,
    1.3,
)
S.aside(
    """
    what {food|cakes|sandwiches} do you have?
    do you have {something sweet|something to eat|a menu|cakes}?
    what do you have{ to eat|}?
    """,
    """
    We have toast, cheese toasties, carrot cake, banana bread and croissants.
    {There's|We have} carrot cake, banana bread and {toasties|croissants}.
    """,
    1,
)
S.aside(
    "what drinks do you have?\nwhat do you have to drink?\nwhat kinds of coffee do you have?",
    "We have {coffee, tea, hot chocolate and orange juice|lattes, cappuccinos, flat whites and tea}.",
    0.8,
)
S.aside("do you have {oat milk|soya milk|other milk|milk without lactose}?", "{Yes, we have oat milk|We have oat milk}. It's 40p more.", 0.8)
S.aside(
    "{is it vegan?|what is vegan?|is the cake vegan?|do you have something vegan?|does it have nuts?|I'm allergic to nuts|are there nuts in the cake?}",
    "The carrot cake has nuts, and the banana bread is vegan.\n{Be careful|Careful}: the carrot cake has nuts. The banana bread doesn't.",
    0.8,
)
S.aside("{where is the toilet?|where's the toilet?|where is the bathroom?|is there a toilet?|excuse me, the toilet?}", "The toilet is downstairs.\n{It's|Just} downstairs.", 1)
S.aside("{do you have wifi?|is there wifi?|what's the wifi password?|can I have the wifi password?|the wifi, please?}", "{Yes, we do|Sure|Of course}. The password is kettle123.\nThe wifi password is kettle123.", 0.9)
S.aside("{what time do you close?|what time do you open?|are you open tomorrow?|are you open on Monday?|when do you open?|are you open on Sunday?}", "We open at eight and close at five. {We're closed on Mondays|Only Monday is closed}.", 0.8)
S.aside("can I pay {by card|with my phone|with euros}?\ndo you take {cards|cash}?", "{Yes, of course|Sure}, {card or cash is fine|you can pay by card or cash}.", 0.7)
S.aside("{is there a free table?|can I sit here?|can I sit down?|where can I sit?|is this table free?}", "{Yes|Sure}, {there's one free table, next to the window|the table next to the window is free}.", 0.8)
S.aside("{do you like your job?|do you work here every day?|is it your café?|do you like coffee?|are you a student?}", "{Yes, I like it here|I love it here}. {Everyone is friendly|The coffee is good|It's a nice little café}.", 0.6)
S.aside("{I'm wet|I don't have an umbrella|I forgot my umbrella|I'm cold and wet}", "{Oh no|Oh dear}! {Come and get warm|You can dry off here|A hot drink will help}.", 0.6)
S.aside("{sorry, this is cold|my coffee is cold|this is not my drink|this isn't mine|there's no sugar|I wanted oat milk}", "{Oh, sorry|I'm so sorry}! {I'll change it now|Let me make you a new one|I'll fix that right away}.", 0.5)
S.close(
    "{thank you|thanks|cheers}, {it's very good|it's delicious|bye|Sam|have a nice day}\n{bye|see you}, Sam\nkeep the change",
    "{You're welcome|Enjoy|Thank you}! {Have a nice day!|See you soon!|Stay dry!|Bye!}\n{Bye|See you}! {Mind the rain.|Have a lovely day.|Come back soon.}",
    3,
)

# --- whatever a customer may ask, at any time ---
for _direct, _clauses, _about, _tutor, _weight in FACTS:
    S.aside(asking(_direct, _clauses, _about), ended(_tutor), _weight)
# --- what customers tell ---
S.pool(
    rel=words("sister; brother; mother; father; friend; son; daughter; boss; teacher; cousin; husband; wife; girlfriend; boyfriend; grandmother; dog; cat; little sister; uncle; best friend"),
    news=[
        Record(t="I'm waiting for my <rel>", echo="your <rel>"),
        Record(t="my <rel> is at home", echo="your <rel>"),
        Record(t="my <rel> likes coffee", echo="your <rel>"),
        Record(t="I have a <rel>", echo="your <rel>"),
        Record(t="it's for my <rel>", echo="your <rel>"),
        Record(t="today is the birthday of my <rel>", echo="your <rel>"),
        Record(t="my <rel> lives in Bristol", echo="your <rel>"),
        Record(t="I'm here with my <rel>", echo="your <rel>"),
    ],
    fact=pairs("""
        I have an English class today = an English class
        I go to work now = work
        I work in a shop = a shop
        I work in a hospital = a hospital
        I'm a student = a student
        I'm on holiday = a holiday
        I live near here = so near
        I have an exam = an exam
        I have a new job = a new job
        I lost my umbrella = no umbrella
        I don't have an umbrella = no umbrella
        my shoes are wet = wet shoes
        my jacket is wet = a wet jacket
        I'm very cold = so cold
        it's my birthday = your birthday
        I slept badly = a bad night
        I got up at five = at five
        I missed the bus = no bus
        I came by bike = by bike
        I like the music = the music
        I like the rain = the rain
        I don't like rain = this rain
        I love coffee = coffee
        I drink coffee every day = every day
        I drink five coffees a day = five coffees
        it's my first day in Bristol = your first day
        I don't eat meat = no meat
        I have a long day = a long day
        I'm going to London = London
        I have a meeting at eleven = a meeting
    """, "t", "echo"),
)
S.aside(
    "{|oh, |you know, |well, |sorry, |hello, }<fact>\n<fact> and I'm {happy|tired|hungry|cold|a bit late}",
    "{Oh,|Ah,} <fact.echo>! {A hot drink is good, then|I hope it's a good day|Nice to have you here|Come and get warm}.\n<fact.echo>? {Oh, I see|OK}! {Have a good day, then|A coffee will help|It's warm in here}.",
    1.6,
)
S.aside(
    "{|oh, |you know, |well, |yes, }<news>",
    "{Oh, nice|Lovely|Ah}, <news.echo>! {Say hello from me|That's nice}.\n<news.echo>? {That's lovely|How nice}!",
    1,
)
# --- drinks and food with all that one may add ---
_DRINK = "{<drink.a>|<drink>|one <drink>}"
S.answer(
    "drink more",
    f"{_DRINK} {{to take away|to go|to drink here|for here|to have in}}@pls\n@like {_DRINK}, {{very hot|not very hot|with a little sugar|with two sugars|no sugar}}@pls\n{{hello, |hi Sam, |good morning, |yes, |}}I {{want|need|like|take}} {_DRINK}{{|, I'm cold|, I'm tired|, it's cold|, it's raining}}\n{{it's cold|I'm cold|I'm wet|what rain|I'm tired}}, {_DRINK}@pls\nfor me {_DRINK}, thank you\nI {{think|believe}} {_DRINK}\n{{you have|is there}} {_DRINK}?",
    "<drink.a>, {great|lovely|sure|coming up}.\n{Sure|Of course|Lovely}, <drink.a>. {Come and get warm|It's ready in a minute|I'll make it now}.",
    3,
)
S.answer(
    "drink",
    f"{_DRINK}@pls. How much is it?\n@like {_DRINK}. How much {{is it|does it cost}}?\n{_DRINK}, how much?",
    "<drink.a>, sure. {It's|That's} <drink.p>.\n{Great|OK}, <drink.a>: <drink.p>.",
    1.2,
)
S.answer(
    "food",
    "{<food>|<food.a>}@pls. How much is it?\n@like <food.a>. How much {is it|does it cost}?\n{yes|OK}, <food.a>, how much?",
    "<food.a>, sure. {It's|That's} <food.p>.\n{Great|OK}, <food.a>: <food.p>.",
    1.2,
)
S.answer(
    "food",
    "{no, thank you|no thanks|no}, {I'm not hungry|I ate at home|I have no time|I don't have time|later|only the coffee|maybe later|I had breakfast}\n{I'm not hungry|I had a big breakfast|I ate at home}",
    "{OK|Sure|No problem}, {nothing to eat|just the drink}.",
    1.2,
)
S.answer(
    "food more",
    "{yes|yes, please|OK|sure}, {I'm very hungry|I'm hungry|why not|a little}: <food.a>@pls\nI {want|need|take|like} {to eat |}<food.a>\n<food.a> {for my <rel>|for me|to take away|to go}@pls\n{and|also} {<food.a>|<food>}, {thank you|please|thanks}",
    "<food.a>, {great|lovely|sure|good choice}.\n{Sure|Of course}, <food.a>. {You'll like it|It's very good|It's fresh today}.",
    2.4,
)
S.answer(
    "more",
    "{no, that's all|that's all|no, thank you}. {How much is it?|I pay by card|Can I pay by card?|I want to pay|Here you are}\n{I want to pay|the bill|can I pay|how much do I pay|how much is all|how much is it all|how much I pay}@pls",
    "{OK|Great|Sure}! That's <price>, please.\n{Lovely|OK}, that's <price>.",
    2,
    then="pay",
)
S.close(
    "{thank you|thanks}, Sam. {See you tomorrow|The coffee is very good|Have a good day|I like your café|Bye}\n{bye|goodbye|see you}, {have a nice day|and thank you|thanks for the coffee|see you tomorrow}",
    "{Thank you|You're welcome}! {See you soon!|Stay dry!|Enjoy your coffee!}\n{Bye|See you}! {We're here every day but Monday.|Mind the rain.|Have a lovely day.}",
    2,
)
S.aside(
    asking("is the water free; can I have some water; how much is the water; can I have a glass of water; do I pay for water; do you have water; I'm thirsty, can I have water; is there water", "if the water is free; if I can have some water", "water; a glass of water; some water"),
    "Sure, water is free.\nOf course, {here's some water|a glass of water}. It's free.",
    1,
)
S.answer(
    "drink",
    """
    <drink.a>, <how>@pls
    @like <drink.a>, <how>@pls
    can I have <drink.a>, <how>@pls?
    {hello, |hi, |}<drink.a>, <how>, thank you
    I {want|need|take} <drink>, <how>
    """,
    "{Sure|OK|Lovely}, <drink.a>. <how.echo>, {no problem|great}.\n<drink.a>, {great|lovely}. <how.echo>.",
    2,
    covers=("how",),
)
S.answer(
    "drink",
    """
    <drink.a> <place>@pls
    @like <drink.a>, <place>@pls
    can I have <drink.a> <place>@pls?
    <place>, <drink.a>@pls
    """,
    "{Sure|OK|Lovely}, <drink.a>. <place.echo>, {no problem|great}.",
    1,
    covers=("place",),
)
