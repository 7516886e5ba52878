"""The Second Interview: Karen Whitfield, head of product at a maker of maps in Chicago, formal."""

from __future__ import annotations

from ..templates import Grammar
from ..values import pairs, words
from .common import MACROS, new
from .prose import sentences as _s

S = new(
    "en-interview",
    "formal",
    tutor="Karen Whitfield",
    origin="Chicago, and I have been at Northlight for many years",
    now="{we're in the middle of your interview|I'd like to hear more about your work|let's stay with the position}",
)
# a dollar sign begins a verb form in templates; these stand for themselves
S.grammar = Grammar(MACROS, {n: (f"${n}",) * 3 for n in ("82", "94", "900")}, 1)
S.openings = [
    "Good morning. I'm Karen Whitfield, head of product. Thank you for coming back. Shall we begin with what you do at the moment?",
    "Welcome back to Northlight. I've read your résumé, so let's start somewhere else: why us?",
    "Good morning, please take a seat. I'm Karen Whitfield. Would you sum up your career for me?",
]
S.greetings = ["Good morning.", "Thank you.", "Good morning, Ms. Whitfield.", "Thank you for having me.", "Hello.", "It's a pleasure to be back."]
S.leads = ["So, ", "Now, ", "Coming back to my question, ", "All right, ", "And "]
S.wrap = ["Is there anything else you'd like to know?", "Do you have any other questions for me?", "Anything you'd like to add?"]
S.pool(
    role=words("""
        team leader; project manager; software developer; product manager; civil engineer; designer; consultant; sales manager; business analyst; site manager
        teacher; marketing manager; coordinator; research assistant; geographer; cartographer; deputy project manager; head of operations; data analyst
    """),
    field=words("""
        a software company; a small startup; an insurance company; a bank; a hospital; a travel agency; a publishing house; a construction company; a university
        an international company; a logistics company; a tech company; a museum; a consulting firm; a car company; a telecom company; a design studio; a national park
    """),
    years=words("two years; three years; four years; five years; six years; seven years; eight years; ten years; twelve years; more than ten years"),
    led=words("five people; six people; seven people; eight people; ten people; twelve people; a small team; fifteen people; three developers; four engineers; twenty people"),
    task=pairs("""
        plan the schedule = planning the schedule
        lead a team = leading a team
        manage the budget = managing the budget
        talk to clients = talking to clients
        build a mobile app = building a mobile app
        design a new website = designing a website
        move our data to a new system = moving data to a new system
        open an office abroad = opening an office abroad
        coordinate several teams = coordinating several teams
        organize events = organizing events
        develop software for hospitals = software for hospitals
        train new people = training new people
        deal with stakeholders = dealing with stakeholders
        improve our processes = improving processes
        write technical guides = writing technical guides
        launch a new product = launching a product
        plan bus routes = planning bus routes
        negotiate with suppliers = negotiating with suppliers
    """, "t", "echo"),
    motive=pairs("""
        I grew up hiking with your maps = you grew up with our maps
        I love maps = you love maps
        I've always loved the outdoors = you love the outdoors
        I want to work on something real = you want to work on something real
        I'm looking for a new challenge = you're looking for a new challenge
        I want to lead a bigger project = you want a bigger project
        your maps are the best on the market = you think highly of our maps
        I admire the quality of your work = the quality matters to you
        I would like to work with a small team = a small team appeals to you
        I want to combine technology and nature = you'd combine technology and nature
        I believe in paper maps = you believe in paper
        the Great Lakes project fascinates me = the Great Lakes project fascinates you
        I used to work as a mountain guide = you know the trails as a guide
        I can contribute my experience with teams = you'd bring your experience with teams
        I can't grow any more in my current company = you've outgrown your current company
        I want to move to Chicago = you want to live in Chicago
        a friend of mine works here and loves it = a friend spoke well of us
        I want a job with a purpose = you're looking for a purpose
        I hike every weekend = you hike every weekend
        I like the balance between office and home = our balance of office and home suits you
    """, "t", "echo"),
    trouble=pairs("""
        we had a serious delay = a serious delay
        we lost our main client = losing your main client
        the budget was cut in half = half the budget gone
        two people left the team = two people leaving
        the software didn't work on the first day = software failing on day one
        the supplier went bankrupt = a bankrupt supplier
        we missed the deadline by two months = missing a deadline by two months
        the client changed the requirements every week = requirements that changed every week
        I underestimated the time = underestimating the time
        the team didn't communicate = a team that didn't communicate
        we lost three months of data = three months of data lost
        nobody had talked to the users = nobody having asked the users
        the app crashed on launch day = a crash on launch day
        my best developer got sick = your best developer being out sick
        there was a conflict between two departments = two departments in conflict
        I trusted the wrong numbers = trusting the wrong numbers
        we had promised too much = promising too much
    """, "t", "echo"),
    remedy=pairs("""
        change the whole schedule = changing the whole schedule
        talk to everyone one by one = talking to people one by one
        tell the client the truth = telling the client the truth
        cut some features = cutting features
        ask for more time = asking for more time
        start again from zero = starting over
        work weekends for a month = working weekends
        hire someone from outside = bringing someone in
        divide the work differently = dividing the work differently
        meet every morning for ten minutes = short daily meetings
        find a new supplier in a week = finding a new supplier in a week
        set new priorities = setting new priorities
        explain the situation to my boss = explaining it to your boss
        admit my mistake = admitting the mistake
        negotiate a new deadline = negotiating a new deadline
        reduce the costs = reducing costs
        make a plan B = making a plan B
    """, "t", "echo"),
    lesson=pairs("""
        to communicate earlier = communicate earlier
        to ask for help in time = ask for help in time
        to listen more = listen more
        to plan for the unexpected = plan for the unexpected
        not to promise too much = promise less
        to test everything twice = test everything twice
        that honesty saves time = be honest from the start
        that people matter more than plans = put people before plans
        to say no = say no
        to check the numbers myself = check the numbers yourself
        to talk to the users first = talk to the users first
        that every plan needs some margin = leave a margin in the plan
        to delegate = delegate
        to stay calm under pressure = stay calm under pressure
        to keep everything in writing = put things in writing
    """, "t", "echo"),
    settle=pairs("""
        listen to both of them = listening to both
        talk to each of them separately = talking to each alone
        bring them into the same room = putting them in one room
        look at what the users need = going back to the users
        look at the data = looking at the data
        make a quick prototype = making a prototype
        find a compromise = finding a compromise
        ask them to explain the other's position = having each explain the other's view
        decide myself if they can't agree = deciding yourself
        remind them of the common goal = the common goal
        let them test both ideas = testing both ideas
        ask the rest of the team = asking the team
        take them for a coffee = a coffee together
        set clear rules = setting clear rules
        check the budget and the schedule = checking budget and schedule
        find out what is behind the conflict = finding the cause
    """, "t", "echo"),
    first=pairs("""
        meet everyone on the team = meeting the team
        listen and learn = listening and learning
        talk to the park authorities = talking to the park authorities
        walk some of the trails = walking the trails
        study the budget = studying the budget
        make a schedule with milestones = a schedule with milestones
        look for the biggest risks = looking for risks
        talk to hikers = talking to hikers
        understand how you work = understanding how we work
        define the priorities = defining priorities
        have a one-on-one with each person = a one-on-one with each person
        read everything about the project = reading up on the project
        learn about maps = learning about maps
        set up a weekly meeting = a weekly meeting
        agree on the goals with you = agreeing on goals with me
        look at the old maps = looking at the old maps
    """, "t", "echo"),
    sum=pairs("""
        82,000 dollars = eighty-two thousand
        85,000 dollars = eighty-five thousand
        88,000 dollars = eighty-eight thousand
        90,000 dollars = ninety thousand
        92,000 dollars = ninety-two thousand
        94,000 dollars = ninety-four thousand
        85,000 = eighty-five thousand
        90,000 = ninety thousand
        93k = ninety-three thousand
        90k = ninety thousand
        ninety thousand = ninety thousand
        eighty-five thousand = eighty-five thousand
        eighty-eight thousand dollars = eighty-eight thousand
    """, "t", "echo"),
    high=pairs("""
        100,000 dollars = a hundred thousand
        110,000 dollars = a hundred and ten thousand
        120,000 dollars = a hundred and twenty thousand
        98,000 dollars = ninety-eight thousand
        150,000 = a hundred and fifty thousand
        100k = a hundred thousand
        a hundred thousand = a hundred thousand
    """, "t", "echo"),
    strength=pairs("""
        I'm well organized = being organized
        I'm patient = patience
        I work well under pressure = working under pressure
        I'm a good listener = listening
        I communicate clearly = clear communication
        I learn fast = learning fast
        I'm honest = honesty
        I always meet deadlines = meeting deadlines
        I keep calm = keeping calm
        I pay attention to detail = attention to detail
        I'm creative = creativity
        I know how to motivate people = motivating people
        I speak three languages = your languages
    """, "t", "echo"),
    weakness=pairs("""
        I'm a perfectionist = perfectionism
        I find it hard to say no = finding it hard to say no
        I don't delegate enough = not delegating enough
        I'm impatient = impatience
        I don't like public speaking = public speaking
        I work too much = working too much
        I don't have experience with maps = no background in maps
        I take things personally = taking things personally
        my English isn't perfect = your English
        I can be too direct = being too direct
    """, "t", "echo"),
)
S.plan = [
    "career",
    "why",
    ("some", (2, 4), ["wrong", "conflict", "month", "strength", "lead"]),
    ("maybe", 0.8, "pay"),
    "questions",
]
S.step(
    "career",
    """
    What have you been working on lately?
    Could you tell me about your current position?
    How would you sum up your career so far?
    What are you responsible for at the moment?
    """,
    """
    I'm asking about your work. What is your job now, and what do you do every day?
    Tell me about your last job. Where was it, and how long were you there?
    """.replace("Tell me about your last job. Where", "I'd like to know about your last job. Where"),
)
S.step(
    "why",
    """
    What brings you to Northlight?
    Why would you like to work with us?
    What attracts you to this position?
    Why Northlight, and why now?
    """,
    """
    There are many companies in Chicago. Why did you choose this one?
    I'm asking about your reasons. Is it the maps, the team, the new challenge?
    """,
)
S.step(
    "wrong",
    """
    Could you tell me about a project that went wrong?
    What was your most difficult project, and what happened?
    When did something last go badly at work?
    Would you describe a setback and how you handled it?
    """,
    """
    I'd like to hear one real story. What was a problem at work, and what did you do?
    Every project has problems. Can you remember one, a delay for example?
    """,
)
S.step(
    "did",
    """
    And what did you do about it?
    How did you solve it?
    What was your part in solving it?
    How did you get out of that?
    """,
    """
    After the problem came, what did you do first?
    I mean the solution. What did you change?
    """,
)
S.step(
    "learned",
    """
    What did you learn from it?
    What would you do differently today?
    What did it teach you?
    """,
    """
    If it happened again, what would you change?
    Mistakes teach us things. What did this one teach you?
    """,
)
S.step(
    "conflict",
    """
    A designer and a developer can't agree. How would you settle it?
    How do you settle a conflict between two members of your team?
    Suppose a designer and a developer stop talking to each other. What do you do?
    """,
    """
    Imagine two people on your team argue every day. What would you do first?
    The designer wants one thing and the developer another. How would you help them decide?
    """,
)
S.step(
    "month",
    """
    What would you do in your first month here?
    Imagine it's June 1. What do you do in the first four weeks?
    Where would you start, in your first month?
    """,
    """
    Think of your first weeks with us. What would be the first thing you'd do?
    You start on June 1. Would you meet the team, study the budget, something else?
    """,
)
S.step(
    "lead",
    """
    How many people have you led?
    What kind of leader are you?
    What experience do you have in leading teams?
    """,
    """
    You would lead a team of seven here. Have you been in charge of people before?
    Have you been the boss of a team? How many people were there?
    """,
    closed=True,
)
S.step(
    "strength",
    """
    What would your colleagues say you're best at?
    What is your greatest strength, and your weakness?
    What do you do better than most people?
    """,
    """
    Tell me something you do well. And something that's hard for you?
    What are you good at, and what are you not so good at?
    """.replace("Tell me something you do well. And something that's hard for you?", "I'm asking about your strong side. What do you do really well?"),
)
S.step(
    "pay",
    """
    May I ask about your salary expectations?
    What salary did you have in mind?
    What are your salary expectations?
    How much were you hoping to earn?
    """,
    """
    I'm asking about money. How much would you like to earn a year?
    The range is $82,000 to $94,000 a year. Where do you see yourself in it?
    """,
)
S.step(
    "questions",
    """
    What questions do you have for me?
    What would you like to ask me?
    Is there anything you'd like to know about the position?
    Now it's your turn. What would you like to know?
    """,
    """
    You can ask me about the team, the hours or the conditions. What would you like to know?
    Is everything clear, or do you have a question about the job?
    """,
    closed=True,
    loops=True,
)
# --- career and motives ---
S.answer(
    "career",
    _s("""
    {I've worked|I have worked|I worked|I've been working|I have been working} as {a|an} <role> {in|at|for} <field> for <years>
    {I've worked|I have worked|I've been|I was} {in|at} <field> for <years>
    {currently|at the moment|right now}, {I work|I'm working} as {a|an} <role> in <field>
    {I'm|I am|I was} {a|an} <role>, and I've {worked|been} in <field> for <years>
    {well, |thank you. |}I {studied geography|studied engineering|graduated in economics|have a degree in computer science} and then {I worked|I've worked} in <field> for <years>
    I've been {a|an} <role> for <years>
    my background is in <field>, where I worked as {a|an} <role>
    """.replace("{a|an} <role>", "a <role>").replace("my background is in <field>, where", "my background is <field>, where")),
    """
    {In <field>|So, <field>}: {that's a useful background|an interesting place to learn|I know that world a little}. {Not so far from ours|It isn't maps, but it isn't necessary|There's a lot one learns there}.
    {Thank you|I see|Interesting}, <field>. {That's solid experience|That matches what my colleagues told me|I'd like to come back to that}.
    {Your résumé mentions <field>|I'd noted <field>}, {yes|indeed}. {My colleagues were impressed|It's good to hear it in your own words}.
    """,
    3,
    anywhere=True,
)
S.answer(
    "career",
    _s("""
    {I'm in charge of|I was responsible for|I'm responsible for|lately, I've been|I spent <years>} <task.echo>
    my {job|main task|work} is to <task>
    {lately|recently|this year} {I had to|we had to} <task>
    I {lead|led|managed} a team of <led> and {my job was|I was in charge of} <task.echo>
    {mostly|mainly} <task.echo>
    """),
    """
    {<task.echo>|So, <task.echo>}: {that's close to what we need|that will be part of this job, too|that takes patience}. {Thank you|I see}.
    {Interesting|Very good|I see}, <task.echo>. {We'll come back to that|That's useful experience|You'd have plenty of that here}.
    """,
    2.5,
)
S.answer(
    "career",
    _s("""
    I {studied|have a degree in} {geography|engineering|design|computer science|economics|history} {in|at the university of} <city>
    I'm a <job>, {but I want a change|but I'd like something different|and I want to change career}
    I {don't have much experience|have no experience in this field|just finished my degree}, but {I learn fast|I work hard|I'm very motivated}
    I'm {unemployed|looking for a job} at the moment
    nothing special
    """),
    """
    {Thank you for being frank|I see|Thank you}. {A background in maps isn't necessary|Careers are rarely a straight line|What matters is how you work with people}.
    {That's an honest answer|Everyone starts somewhere}. {We do require experience in leading teams, though|Let's see what you'd bring to the team}.
    """,
    1.4,
)
S.answer(
    "why career",
    _s("""
    {because|well,|to be honest,|mainly because|honestly,|first of all,|I'm interested in Northlight because|I applied because|I'm here because} <motive>
    <motive>
    <motive>, and <motive2>
    {I'd like to work here|I want this job|I'm interested in this position} because <motive>
    what attracts me is that <motive>
    """.replace("what attracts me is that <motive>\n", "")),
    """
    {So <motive.echo>|I see, <motive.echo>|You say <motive.echo>}. {That's good to hear|Many people say so, but few mean it|I can relate to that}.
    {Interesting|Thank you|Good}: <motive.echo>. {That tells me something about you|That's a reason I understand|I'll remember that}.
    """,
    4,
    anywhere=True,
    covers=("why",),
)
S.answer(
    "why",
    _s("""
    {I need a job|for the money|I need the money|because of the salary|the salary is good|I don't know, I saw the offer online|your company is very good|it's a good company|it's a good opportunity}
    I'm {very motivated|very interested|passionate about maps}
    """),
    """
    {That's honest, at least|Fair enough|I appreciate your frankness}. {I prefer one real story to three fine adjectives, though|Still, I'd like to understand what draws you to maps}. What do you like about our work?
    {I understand|I see}. {But you could find that elsewhere|Many companies could offer that}. Why Northlight in particular?
    """,
    1.2,
    then="why",
)
# --- a project that went wrong ---
S.answer(
    "wrong",
    _s("""
    {once|one time|last year|two years ago|in my last job|for example, once} <trouble>
    <trouble>
    {well|yes|of course|sure}, {once|last year|in my last project} <trouble>
    {I remember a project where|there was a project where|I can remember a case where|the most difficult moment was when} <trouble>
    """),
    """
    {<trouble.echo>|Ah, <trouble.echo>|So, <trouble.echo>}: {that must have been hard|I've been there|that's a real setback|that happens to the best of us}.
    {I see|Thank you for being honest}, <trouble.echo>. {Not an easy moment|Those are the days that count|I know that feeling}.
    """,
    3.5,
    then="did",
)
S.answer(
    "wrong",
    _s("""
    {once|last year|in my last job} <trouble>, so {I had to|we had to|I decided to} <remedy>
    <trouble>. In the end we managed to <remedy>
    when <trouble>, I had to <remedy>
    <trouble> and we solved it by <remedy.echo>
    """.replace("by <remedy.echo>", "this way: we had to <remedy>")),
    """
    <trouble.echo>, and then <remedy.echo>: {that's the kind of story I like|a real story, thank you|that took courage}.
    {So it came down to <remedy.echo>|You got through it by <remedy.echo>}. {Well handled|Not everyone would have dared|I respect that}.
    """,
    3,
    then="learned",
)
S.answer(
    "wrong",
    "{I can't think of one|nothing ever went wrong|I don't make mistakes|never|I've never had a problem|all my projects went well|no, never}{.|}",
    "{Really|Never}? {I prefer one real setback to ten successes|Everyone has missed a deadline once}. {Can you remember even a small delay|Not even a small one}?\nThat would be a first. Was there really never a delay or a difficult client?",
    0.9,
    then="wrong",
)
S.answer(
    "did",
    _s("""
    {I had to|we had to|I decided to|we managed to|in the end I had to|first I had to|what I did was} <remedy>
    I tried to <remedy>
    I decided to <remedy> and then <remedy2>
    {so|well,} {I had to|we had to} <remedy>
    I had to <remedy>, and it worked
    """),
    """
    {<remedy.echo>|So, <remedy.echo>}: {that takes some courage|a sensible decision|that's practical}. {And the team followed you, I imagine|I'd have done the same}.
    {I see|Good}, <remedy.echo>. {Not the easy way|That's often the right call|I like that}.
    """,
    4,
    then="learned",
)
S.answer(
    "did",
    "{nothing|I didn't know what to do|I left the company|we lost the project|we failed|the project was canceled|it was too late}{.|}",
    "{Sometimes a project can't be saved|That happens|Thank you for being frank}. {What matters is what stays with you|It's better to say it openly}.",
    0.9,
    then="learned",
)
S.answer(
    "learned",
    _s("""
    {I learned|I've learned|it taught me|I learned how important it is|that experience taught me} <lesson>
    <lesson>
    {I think|well,} I learned <lesson>
    {today|now|next time} I would <lesson.echo>
    if it happened again, I would <lesson.echo>
    """.replace("|I learned how important it is", "")),
    """
    {Today you'd <lesson.echo>|So now you <lesson.echo>}: {that's worth a lot|that's a lesson some never learn|I'd sign that}.
    {Good|I see|Well said}: <lesson.echo>. {We could all use that here|I learned it the hard way, too|Thank you for that story}.
    """,
    4,
)
S.answer(
    "learned",
    "{a lot|many things|nothing|I would do the same|I wouldn't change anything|I don't know, maybe nothing|to be more careful|to work harder}{.|}",
    "{I see|Fair enough}. {Some lessons come later|Not everything fits in one sentence}.\n{That's an answer, too|I understand}. {Thank you for the story|Let's go on}.",
    0.9,
)
# --- how they would work ---
for _step, _slot, _would in (("conflict", "settle", ""), ("month", "first", "")):
    S.answer(
        _step,
        _s("""
        {I'd|I would|first, I would|I think I'd|in my experience, it's best to|I'd start by trying to|the best thing is to} <X>
        {I'd|I would} <X> and then <X2>
        {first|first of all|to begin with}, {I'd|I would} <X>, then I'd <X2>
        <X>
        I would <X> before I {decide anything|do anything else}
        {well|hmm|good question}, I'd <X>
        """.replace("<X", f"<{_slot}")),
        """
        {<X.echo>|First, <X.echo>|So, <X.echo>}: {that's a sensible start|a good instinct|that's what I'd hope for|I like that}. {Not everyone thinks of it|It takes time, but it pays off|It tends to work}.
        {Interesting|Good|I see}, <X.echo>. {The team would appreciate it|That fits the way we work|It's simple, and it's right}.
        """.replace("<X", f"<{_slot}"),
        4,
    )
S.answer(
    "conflict",
    _s("""
    in my last {job|company|project}, two people had a conflict and I had to <settle>
    once I had the same problem, and I decided to <settle>
    it depends on {the problem|the people|the schedule|who is right}
    """),
    """
    {It always depends, I agree|A real case is worth more than theory|That's from experience, I see}. {The two I have in mind are both very good|Ours happens about once a month}.
    {Thank you, that's concrete|I see, thank you}. {People rarely argue about what they say they argue about|I'd like to see you with our team}.
    """,
    1,
)
S.answer(
    "conflict",
    _s("{I'd fire them|I'd fire one of them|I would do nothing|that's not my problem|I'd let them fight|I'd tell my boss|I'd tell you}"),
    "{That would be quick|That surprises me}. {We only have one designer|We're a team of seven, so we need them both}. Is there another way?\n{I see|Hmm}. {But the project still needs them both|They would still sit side by side}. What else could you try?",
    0.7,
    then="conflict",
)
S.answer(
    "lead",
    _s("""
    {I've led|I have led|I led|I managed|I was in charge of|I'm in charge of} <led>
    {yes|yes, I have|of course}, {I've led|I was in charge of|I managed} <led> {for <years>|in my last job|}
    <led>
    {about|around} <led>
    I {like to listen|trust people|try to give people freedom|lead by example|prefer to delegate|am strict but fair}
    I'm {strict but fair|a calm leader|a democratic leader|quite direct}
    """.replace("{about|around} <led>\n", "")),
    """
    {That's useful|Good|I see, thank you}. {You'd lead a team of seven here|Here it would be seven people}: two cartographers, three developers, a designer and a researcher.
    {Thank you, that's clear|That gives me a picture}. {Our seven are experienced and have opinions|Seven people is a good size}.
    """,
    3,
)
S.answer(
    "lead",
    "{no|not yet|no, never|I've never led a team|no, but I'd like to|none|I have no experience}{.|}",
    "{I see|Thank you for being frank}. {Experience in leading teams is required, so that's a point to consider|That's a requirement for us, I should say}.",
    0.8,
)
S.answer(
    "strength",
    _s("""
    {I think|I'd say|they'd say|they would say|well,|my colleagues say|probably} <strength>
    <strength>
    <strength>, but <weakness>
    <strength> and <strength2>
    """),
    """
    {<strength.echo>|So, <strength.echo>}: {we could use that|that matters in this job|your references say the same}. {Thank you|That's good to know}.
    {Good|I see}, <strength.echo>. {With a budget of $900,000, you'd need that|In eighteen months you'd have a chance to show it|It's rarer than people think}.
    """,
    3,
)
S.answer(
    "strength",
    _s("""
    {sometimes|my weakness is that|to be honest,|I know that} <weakness>
    <weakness>, but {I'm working on it|I'm learning|it's getting better}
    """),
    """
    {<weakness.echo>|Ah, <weakness.echo>}: {you're not alone in that|that can be learned|thank you for being honest}.
    {I understand|I see}, <weakness.echo>. {It's good that you know it|I've seen worse|We all have something}.
    """,
    1.8,
)
# --- pay ---
S.answer(
    "pay",
    _s("""
    <sum>{| a year| per year}
    {I was hoping for|I'd like|I was thinking of|I had in mind|I'd expect|I would expect|I'm hoping for|something like|around|about} {around |about |}<sum>{| a year| per year}
    {as for salary|well|given my experience|with my experience}, {I was hoping for|I'd expect} {around |}<sum>{| a year}
    {I'd say|I think} <sum> {is fair|would be fair|would be reasonable}
    my expectations are around <sum>
    I earn <sum> now
    """),
    """
    {Around <sum.echo>|So, <sum.echo>|<sum.echo>}: {that's within our range|that's realistic|we could talk about that}. {The range is $82,000 to $94,000, depending on experience|Health insurance and twenty days of vacation come with it|I'll pass it on to human resources}.
    <sum.echo> {is within what we can offer|fits our range}. {The first three months are a trial period|Health insurance is included, of course|Thank you for being clear}.
    """,
    4,
    anywhere=True,
)
S.answer(
    "pay",
    _s("""
    <high>{| a year| per year}
    {I was hoping for|I'd like|I want|I'd expect|at least|no less than} <high>{| a year}
    """),
    """
    {I'm afraid <high.echo> is above our range|<high.echo> is more than we can offer|That's higher than our range}. {It goes up to $94,000|The top is $94,000 a year}. Is that something you could consider?
    {I'll be frank|To be direct}: <high.echo> is beyond our budget. We can offer up to $94,000. Would that work for you?
    """,
    1.5,
    then="offer",
    covers=("pay",),
)
S.step("offer", "Would $94,000 work for you?\nIs that something you could accept?\nCould you live with that?", "The most we can pay is $94,000 a year. Is that enough for you?", closed=True)
S.answer(
    "offer",
    _s("{yes|yes, I think so|yes, of course|that would be fine|I could accept that|that's fine|I think we can find an agreement|yes, with the insurance|it's negotiable|that sounds reasonable|ok}"),
    "{Good to hear|I'm glad|Very good}. {There's health insurance and twenty days of vacation as well|And we can review it after the trial period|I'll note that}.",
    3,
)
S.answer(
    "offer",
    _s("{no|I'm afraid not|I need to think about it|it's too little|that's not enough|I'd have to think about it|I earn more now|can we negotiate?|is it negotiable?}"),
    "{I understand|That's fair}. {There's little room there, but think it over|You have a few days to consider it}. {Health insurance and two days at home count, too|The conditions are good otherwise}.",
    1.8,
)
S.answer(
    "pay",
    _s("""
    {what do you offer?|what is the range?|what's the salary?|how much do you pay?|how much is it?|what can you offer?|I'd prefer to hear your offer first}
    {I'm flexible|it's negotiable|it depends on the conditions|money isn't the most important thing|I haven't thought about it}
    """),
    """
    {The range is|We offer} $82,000 to $94,000 a year, depending on experience. Where would you put yourself?
    {That's fair|Of course}: between $82,000 and $94,000 a year, with health insurance. {What would you expect|What did you have in mind}?
    """,
    1.8,
    then="pay",
)
# --- the candidate's questions ---
S.answer(
    "questions",
    _s("{no|no, thank you|no, everything is clear|not at the moment|no more questions|I think that's all|that's all|nothing else|no, you've answered everything|everything is clear}[, thank you]"),
    "{Then thank you for coming|Very good, then that's all from me|Thank you, it was a pleasure}. {You'll hear from us within ten days|We'll decide within ten days}.\n{All right|Good}. {It was a very good conversation|I enjoyed our talk}. You'll {hear from us|have our decision} within ten days.",
    3,
    then="end",
)
S.answer(
    "questions",
    _s("{when will I hear from you?|when will you decide?|what are the next steps?|when do you make the decision?|what happens now?|when will I know?|what's the next step?}"),
    "{The decision comes within ten days|You'll hear from us within ten days}. There is one other candidate. {Thank you for your time|It was a pleasure}.\n{We'll call you within ten days|Within ten days you'll have an answer}. {I enjoyed our conversation|Thank you for coming back}.",
    2.5,
    then="end",
)
S.answer("questions", "{yes|yes, I have a question|yes, one question|I have some questions|may I ask something?|yes, several|can I ask a question?|sure}{.|}", "{Please, go ahead|Of course}. {What would you like to know|I'm listening: what is it}?\n{By all means|Please do}. What's your {first |}question?", 1)
_ASK = [
    ("{how many people are {on|in} the team?|how big is the team?|what is the team like?|who would I work with?|could you tell me about the team?|who is on the team?}",
     "There are seven people: two cartographers, three developers, a designer and a researcher.\n{You'd lead seven people|It's a team of seven}: two cartographers, three developers, a designer and a researcher.", 2),
    ("{is it possible to work from home?|can I work from home?|is it remote?|could I work remotely?|how many days are in the office?|do I have to come to the office every day?|can I work from home on Fridays?}",
     "It's three days in the office and two at home. {Most people like it|You'd choose the days with the team}.\n{Partly|Two days out of five}: three days here and two at home.", 2),
    ("{what is the budget?|how much is the budget?|how big is the budget?|may I ask about the budget?|what budget do you have?}",
     "The budget is $900,000 {for the whole project|in all}. {It's tight, but realistic|We keep to it}.", 1.1),
    ("{when would I start?|when is the start date?|when could I start?|what is the start date?|when does the job begin?}",
     "The start date is June 1.\n{You'd start on June 1|On June 1}. {Would be a good month for trails, too|It's a Monday, I believe}.".replace("{Would be a good month for trails, too|It's a Monday, I believe}.", "{There's time to prepare|Just before the hiking season}."), 1.2),
    ("{how long is the project?|when is the map due?|what is the deadline?|when is the deadline?|how much time do we have?}",
     "The map is due in eighteen months.\n{Eighteen months|A year and a half, eighteen months in all}. {It sounds long, but it isn't|It goes by quickly}.", 1.1),
    ("{how many days of vacation are there?|how many vacation days do I get?|what about vacation?|what about vacations?|is there paid vacation?}",
     "{There are twenty days of vacation|You'd have twenty days of vacation}, {plus holidays|a year}.".replace("plus holidays|a year", "a year|each year"), 1.1),
    ("{is there health insurance?|what are the benefits?|do you offer health insurance?|what benefits do you offer?|what are the conditions?|what kind of contract is it?}",
     "It's full time, with health insurance and twenty days of vacation. The first three months are a trial period.\n{Health insurance and twenty days of vacation|There's health insurance and twenty days of vacation}. {Two days a week are at home|The trial period is three months}.", 1.3),
    ("{is there a trial period?|how long is the trial period?|what about the trial period?}",
     "{Yes, three months|The trial period is three months}. {It's the usual here|It works both ways}.", 0.8),
    ("{would I have to travel?|is there a lot of travel?|do I have to travel?|how much travel is there?|will I travel?}",
     "There's some travel in summer, {to the trails|around the Great Lakes}. {Good boots help|Not every week}.", 1),
    ("{what would my tasks be?|what would I do exactly?|what does the job involve?|what is a normal day like?|what do you expect from me?|what would you expect in the first months?|could you tell me more about the project?|what is the project about?}",
     "{It's a new map of the Great Lakes trails|You'd manage a new map of the Great Lakes trails}. {You'd plan the schedule, lead the team and deal with park authorities|The work is the schedule, the team, the park authorities and the budget}.", 1.5),
    ("{are there many candidates?|how many candidates are there?|who else is applying?|are there other candidates?|what are my chances?}",
     "There is one other candidate. {I can't say more than that|You're both strong}.", 0.9),
    ("{when was the company founded?|how old is the company?|how many people work here?|how big is the company?|tell me about the company|what does Northlight do?|how many employees do you have?}",
     "Northlight was founded in Chicago in 1998 and has sixty employees.\nWe make paper and digital maps for hikers and cities. {We're sixty people|There are sixty of us}.", 1.2),
    ("{do I need experience with maps?|is experience with maps necessary?|I don't have experience with maps, is that a problem?|do I need to know about maps?}",
     "A background in maps is welcome but not necessary. {Experience in leading teams is|What we need is someone who has led teams}.", 1),
    ("{why do you like working here?|how long have you worked here?|do you like it here?|what do you like about Northlight?}",
     "{People here care about the details|I like seeing people on a trail with one of our maps}. {It's a good place to think|That's why I stay}.", 0.8),
    ("{who would be my boss?|who would I report to?|would I work with you?|would you be my boss?}",
     "{You'd report to me|To me, as head of product}. {I'm direct, as you may have noticed|My door is usually open}.", 0.7),
    ("{do you hike?|do you like hiking?|do you use your own maps?|have you walked the trails?}",
     "{I do, most weekends|Yes, whenever I can}. {With a paper map, of course|Usually with one of our own maps}.", 0.5),
    ("{is there parking?|is there a cafeteria?|is lunch included?|what are the hours?|what time do people start?}",
     "{That's a good practical question|Practical matters are for human resources}. {They'll send you the details|They can tell you more than I can}.", 0.5),
]
POLITE = "{|excuse me, |may I ask: |I'd like to know, |one question: |could I ask: }"
for _learner, _tutor, _weight in _ASK:
    S.aside(_learner, _tutor, _weight)
    S.answer("questions", f"{POLITE}{_learner}", _tutor, _weight * 0.6)
S.aside(
    _s("""
    {sorry, I'm nervous|I'm a little nervous|I'm sorry, I'm very nervous|excuse me, I lost my thread|sorry, I've lost my train of thought}
    {could I have some water?|could I have a glass of water?|may I have some water?}
    """),
    "{Please, take your time|There's no rush at all}. {There's water on the table|We have all the time we need}.",
    0.8,
)
S.aside(
    _s("{what a nice view|the view is amazing|the office is beautiful|I like the office|what a beautiful map|I like the maps on the wall}"),
    "{Thank you|It is, isn't it}. {From the fourteenth floor you see half of Chicago|The fourteenth floor has its advantages}.".replace("It is, isn't it", "We like it, too"),
    0.6,
)
S.close(
    _s("""
    {thank you|thank you very much|thank you so much|many thanks} {for your time|for the interview|for having me|for the opportunity|for everything}
    {I look forward to hearing from you|I hope to hear from you soon|it was a pleasure to meet you|it was nice talking to you|I'd be very happy to join the team}
    {goodbye|have a good day}, {Ms. Whitfield|Mrs. Whitfield|Karen}
    """),
    "{Thank you for coming|The pleasure was mine|It was good to meet you}. {Have a good day!|Safe trip home!|Goodbye!}\n{You're welcome|I enjoyed our talk}. {You'll hear from us within ten days.|We'll be in touch.|All the best!}",
    3,
)
