"""The Second Interview: Karen Whitfield, head of product at a maker of maps in Chicago, formal."""

from __future__ import annotations

from ..templates import Grammar
from ..values import Record, pairs, words
from .asking import asking, ended
from .common import MACROS, new
from .interview_facts import FACTS
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
    I'd like to know about your last job. Where was it, and how long were you there?
    """,
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
    I'm asking about your strong side. What do you do really well?
    What are you good at, and what are you not so good at?
    """,
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
    {I've worked|I have worked|I worked|I've been working|I have been working} as a <role> {in|at|for} <field> for <years>
    {I've worked|I have worked|I've been|I was} {in|at} <field> for <years>
    {currently|at the moment|right now}, {I work|I'm working} as a <role> in <field>
    {I'm|I am|I was} a <role>, and I've {worked|been} in <field> for <years>
    {well, |thank you. |}I {studied geography|studied engineering|graduated in economics|have a degree in computer science} and then {I worked|I've worked} in <field> for <years>
    I've been a <role> for <years>
    my background is <field>, where I worked as a <role>
    """),
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
    """),
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
    covers=("wrong",),
)
S.answer(
    "wrong",
    _s("""
    {once|last year|in my last job} <trouble>, so {I had to|we had to|I decided to} <remedy>
    <trouble>. In the end we managed to <remedy>
    when <trouble>, I had to <remedy>
    <trouble> and we solved it this way: we had to <remedy>
    """),
    """
    <trouble.echo>, and then <remedy.echo>: {that's the kind of story I like|a real story, thank you|that took courage}.
    {So it came down to <remedy.echo>|You got through it by <remedy.echo>}. {Well handled|Not everyone would have dared|I respect that}.
    """,
    3,
    then="learned",
    covers=("wrong",),
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
    covers=("wrong",),
)
S.answer(
    "did",
    "{nothing|I didn't know what to do|I left the company|we lost the project|we failed|the project was canceled|it was too late}{.|}",
    "{Sometimes a project can't be saved|That happens|Thank you for being frank}. {What matters is what stays with you|It's better to say it openly}.",
    0.9,
    then="learned",
    covers=("wrong",),
)
S.answer(
    "learned",
    _s("""
    {I learned|I've learned|it taught me|that experience taught me} <lesson>
    <lesson>
    {I think|well,} I learned <lesson>
    {today|now|next time} I would <lesson.echo>
    if it happened again, I would <lesson.echo>
    """),
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
    I {like to listen|trust people|try to give people freedom|lead by example|prefer to delegate|am strict but fair}
    I'm {strict but fair|a calm leader|a democratic leader|quite direct}
    """),
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
     "The start date is June 1.\n{You'd start on June 1|On June 1}. {There's time to prepare|Just before the hiking season}.", 1.2),
    ("{how long is the project?|when is the map due?|what is the deadline?|when is the deadline?|how much time do we have?}",
     "The map is due in eighteen months.\n{Eighteen months|A year and a half, eighteen months in all}. {It sounds long, but it isn't|It goes by quickly}.", 1.1),
    ("{how many days of vacation are there?|how many vacation days do I get?|what about vacation?|what about vacations?|is there paid vacation?}",
     "{There are twenty days of vacation|You'd have twenty days of vacation} {a year|each year}.", 1.1),
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
    "{Thank you|We like it, too}. {From the fourteenth floor you see half of Chicago|The fourteenth floor has its advantages}.",
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

# --- whatever a candidate may ask, at any time ---
for _direct, _clauses, _about, _tutor, _weight in FACTS:
    _templates = asking(_direct, _clauses, _about)
    S.aside(_templates, ended(_tutor), _weight)
    S.answer("questions", _templates, ended(_tutor), _weight * 0.7)
# --- what candidates tell of themselves: people, places, trades, numbers ---
S.pool(
    who=words("a client; a supplier; my boss; a colleague; the city council; an architect; a developer; the designer; an engineer; a journalist; an investor; the finance department; the new director; a whole village; the users; a park ranger; the trade union; a partner company; the translators; two senior engineers"),
    thing=words("a bridge; a library; a mobile app; a school; a bike network; a museum guide; a hospital system; a railway station; a tourist map; a water plant; a website; an online shop; a film festival; a warehouse; an atlas; a wind farm; a city park; a payment system; a language course; a bus network; a housing project; a new kitchen line; a travel guide; a medical device; a game; a theatre; an archive; a weather service; a dam; a food market; a ferry line; a tunnel"),
    land=words("Chile; Japan; Norway; Mexico; Portugal; Kenya; Canada; Peru; Italy; Germany; Poland; Korea; Brazil; Spain; Morocco; Iceland; Austria; India; Argentina; Turkey; Greece; Vietnam; Scotland; Colombia"),
    quality=words("the details; the colours; the paper; the trail maps; the small team; the honest descriptions; the design; the app; the history of the company; the mixture of paper and digital; the local knowledge; the symbols; the contour lines; the winter maps; the care you take; the city maps"),
    excuse=pairs("""
        the translation was wrong = a wrong translation
        the server burned down = a burned server
        the permits arrived six months late = permits six months late
        a storm destroyed the site = a storm on the site
        the files were in the wrong format = files in the wrong format
        the designer and the developer stopped talking = two people who stopped talking
        the test users hated it = test users who hated it
        the printer delivered the wrong colours = the wrong colours from the printer
        the measurements were wrong = wrong measurements
        the whole team was exhausted = an exhausted team
        the law changed in the middle of the project = a change in the law
        we ran out of money in March = running out of money
        the price of steel doubled = steel at twice the price
        I hired the wrong person = hiring the wrong person
        the client didn't pay = a client who didn't pay
        the ship with our material was stopped = material stuck at sea
        my email went to the wrong people = an email to the wrong people
        nobody had read the contract = a contract nobody had read
        we tested too late = testing too late
        half of the team was on strike = half the team on strike
        the neighbors went to court = neighbors going to court
        a competitor was faster = a faster competitor
        the pandemic closed our office = an office closed overnight
        the database was full of errors = a database full of errors
    """, "t", "echo"),
    way_=pairs("""
        I called everyone to a meeting = calling everyone together
        I phoned the client the same night = phoning the client the same night
        we printed everything again = printing it all again
        I wrote a new plan in two days = a new plan in two days
        we worked in two shifts = working in two shifts
        I went there myself = going there yourself
        I asked an older colleague for advice = asking for advice
        we moved the launch to September = moving the launch
        I gave the task to someone else = handing the task over
        we built a simpler version = building a simpler version
        I sat down with both of them = sitting down with both
        we found volunteers = finding volunteers
        I borrowed two people from another team = borrowing two people
        we measured everything again = measuring it all again
        I cancelled half of the meetings = cancelling half the meetings
        I apologized to the client = an apology to the client
        we divided the project into small steps = taking small steps
        I put the problem on the wall for all to see = showing the problem to all
        we let the users choose = letting the users choose
        I took the responsibility = taking responsibility
        we stopped everything for a week = stopping for a week
        I made a list of risks = a list of risks
    """, "t", "echo"),
)
S.answer(
    "career",
    _s("""
    {I've been working on|I've worked on|lately I've been working on|at the moment I'm working on|my last project was|right now I manage|I've just finished} <thing>{ in <land>|}{ with a team of <led>|}
    {I was in charge of|I coordinated|I led the construction of|I planned|I was responsible for|I managed} <thing>{ in <land>|}{ for <years>|}
    {I worked|I lived and worked|I've worked} in <land> for <years>, {mainly on|where I built|where I was in charge of} <thing>
    {I come from|I'm from} <land>, where I {worked on|managed|built|planned} <thing>
    I've {managed|led} projects for <years>. The {last|biggest|most interesting} one was <thing>
    """),
    """
    {<thing>|So, <thing>}: {that's a project one can point at|that's not so far from a map|there must have been many people to please}. {Thank you|I'd like to hear more about it}.
    {Interesting|I see}, <thing>. {That must have taught you something about schedules|That sounds like a serious budget|You'll know about deadlines, then}.
    """,
    3,
    anywhere=True,
)
S.answer(
    "career why",
    _s("""
    {I like|I admire|I've always liked|what attracts me most is|I was impressed by|I use your maps and I like|I'm here because of} <quality>
    {I've used|I used|I grew up with|my father collected|I bought|I have} your maps {in <land>|as a child|for years|at home|on every trip}, and I {love|like|admire} <quality>
    after <thing>, {and now I want something for hikers|I want to make something people hold in their hands|I'd like to work on maps}
    """),
    """
    {I'm glad you mention that|Thank you, I'll pass that on|That's good to hear}. {It's what we're proudest of|We put a lot of work into it|People notice, then}.
    {That's a good reason|I understand that}. {It's how many of us came here|We talk about exactly that every day}.
    """,
    1.6,
    covers=("why",),
)
S.answer(
    "why",
    _s("""
    {I like|I admire|what I like most is|I was impressed by|I think highly of|I chose you for} <quality>{, and I'd like to contribute| and I want to be part of it|}
    other companies have bigger maps, but you have <quality>
    """),
    "{So it's <quality>|I see, <quality>|<quality>}: {I'm glad you noticed|we put a lot of work into that|that's what we're proud of}.\n{You mention <quality>|So you noticed <quality>}. {That tells me you know our maps|My colleagues will be pleased}.",
    2,
)
S.answer(
    "wrong",
    _s("""
    {once|last year|in my last job|when I worked in <land>|in <land>|two years ago|some time ago|in my first year} <excuse>
    we were {building|working on|planning} <thing>, and <excuse>
    {I was in charge of|I managed|we had to deliver} <thing> {in <land>|}, {but|and then} <excuse>
    it was {a project for|a job for} <who>, and <excuse>
    <excuse> {three weeks|two months|a week|four days} before the deadline
    {yes, of course|of course|yes}. {For example|For instance|Once}, <excuse>
    """),
    """
    {<excuse.echo>|Ah, <excuse.echo>|So, <excuse.echo>}: {that's a real setback|not a good day|that must have been hard|I'd have lost some sleep}.
    {I see|Thank you for telling me}: <excuse.echo>. {That's the kind of story I was hoping for|These things happen to everyone|Not easy for anyone}.
    """,
    3.5,
    then="did",
    covers=("wrong",),
)
S.answer(
    "wrong",
    _s("""
    {once|last year|in <land>|in my last job} <excuse>, {so|and so|and in the end|and finally} <way_>
    we were working on <thing> and <excuse>. {So|In the end|Luckily,} <way_>
    <excuse>. <way_>, and {we finished on time|it worked|the client was happy|we saved the project}
    when <excuse>, <way_>
    """),
    """
    <excuse.echo>, and then <way_.echo>: {that's a real story, thank you|I like that|well handled}.
    {So the answer was <way_.echo>|In the end it came down to <way_.echo>}. {That took some courage|I'd have done the same|Not everyone would have}.
    """,
    3,
    then="learned",
    covers=("wrong",),
)
S.answer(
    "did",
    _s("""
    {first, |well, |in the end |luckily |so |of course |to begin with, |}<way_>
    <way_>, {and then|and after that} <way_2>
    <way_> {and it worked|and the client was happy|although it was hard|and we delivered three weeks late|and saved the project}
    <way_>, because {there was no time|nobody else wanted to decide|the team needed it|it was my responsibility}
    """),
    """
    {<way_.echo>|So, <way_.echo>|First of all, <way_.echo>}: {that's practical|a sensible decision|that takes courage|I like that}.
    {I see|Good}, <way_.echo>. {That's often the right call|Not the easy way|The team must have noticed}.
    """,
    4,
    then="learned",
    covers=("wrong",),
)
S.answer(
    "conflict",
    _s("""
    {once|last year|in <land>|in my last job} I had {a|the same} conflict with <who>, so {I had to|I decided to} <settle>
    when we built <thing>, two people didn't talk. {I decided to|I had to} <settle>
    {the designer is right|the developer is right|both are right|nobody is right}, so {I'd|I would} <settle>
    {it depends|usually they're both right|normally it's a misunderstanding}, but {I'd|I would} first <settle>
    {I'd|I would} <settle>, because {both have good reasons|the team needs them both|a conflict costs time|the deadline doesn't move}
    if they still {can't agree|fight|don't talk}, {I'd|I would} <settle>
    """),
    """
    {<settle.echo>|So, <settle.echo>}: {that's a good instinct|I'd hope for that|that sounds like experience}. {It takes time, but it pays off|They'd both feel heard}.
    {I see|Good}, <settle.echo>. {A real case is worth more than theory|Our designer would like that|That's how we try to do it here}.
    """,
    3,
)
S.answer(
    "month",
    _s("""
    {in my first week|in the first two weeks|before anything else|in the first days}, {I'd|I would} <first>, {and later|and after that|and in the second week} {I'd|I would} <first2>
    {I'd|I would} <first>, because {I don't know the team yet|eighteen months go by quickly|the budget is tight|I'm new to maps|people are more important than plans}
    {when I started|in my last job|in <land>}, the first thing I did was to <first>
    {I wouldn't change anything|no big changes}. {I'd|I would} <first>
    """),
    """
    {<first.echo>|So, <first.echo>}: {that's where I'd start, too|a sensible beginning|good}. {Eighteen months go by quickly|The team of seven would welcome that|June is a good month for it}.
    {I see|Good}, <first.echo>. {Many people change things before they understand them|You'd have my support|The rest can wait}.
    """,
    2.6,
)
S.answer(
    "pay",
    _s("""
    {between|from} {82,000 and 90,000|85,000 and 92,000|88,000 and 94,000|86 and 90 thousand|85 and 90 thousand}{ dollars|}{ a year|}
    {in the middle of the range|something in the range|a fair salary|the market salary|a bit more than now|enough to live in Chicago}
    """),
    "{That's reasonable|I think we can meet there|That sounds fair}. {The range is $82,000 to $94,000, depending on experience|Health insurance and twenty days of vacation come with it}.",
    1,
)
S.answer(
    "pay",
    _s("""
    {I was hoping for|I'd expect|I'd like|I'd say|at least} <sum>, {because I have <years> of experience|because I've led <led>|because Chicago is expensive|because I have a family|but I'm flexible|but it's negotiable|plus insurance}
    <sum>. {Is that possible?|Is it realistic?|Would that be all right?|Does that fit your range?}
    """),
    """
    <sum.echo> {is within our range|is possible|is realistic}. {The range is $82,000 to $94,000, depending on experience|Experience counts here|Health insurance is included}.
    {I understand|That's clear}: <sum.echo>. {It's within our range|We can talk about that}.
    """,
    2.4,
    anywhere=True,
)
S.answer(
    "offer",
    _s("{yes|all right|that would be fine|I could accept it|I could accept $94,000|it's a bit low, but yes}, {if|as long as|provided that} {I can work from home|there is health insurance|we review it after the trial period|I get twenty days of vacation|we talk about it again in a year}"),
    "{That's a fair condition|I can agree to that|I think we can do that}. {It's three days here and two at home, with health insurance|We review things after the trial period anyway}.",
    1.5,
)
S.answer(
    "questions",
    _s("""
    {no|no more questions|you've answered everything|everything is clear|no, thank you}. {So I'd start on June 1|I'll wait for your answer|I hope to hear from you in ten days|I look forward to your decision|It was a pleasure}
    {thank you|perfect|great}, {then I'll wait for your call|then I'll hear from you within ten days|so the decision comes in ten days}
    """),
    "{Thank you|Very good}. {You'd start on June 1, and you'll hear from us within ten days|We'll let you know within ten days}. {It was a pleasure|I enjoyed our talk}.",
    2,
    then="end",
)
# --- not following, and being asked the question back ---
S.aside(
    _s("""
    {could you|can you|would you} {rephrase|repeat|explain} the question@pls?
    {what do you mean by|what exactly do you mean by|sorry, what is|what does it mean,} {that|your question}?
    """),
    "{Of course|Certainly}, {I'll put it more simply|let me say it another way}.",
    0.8,
    helps=True,
)
S.pool(
    term=pairs("""
        setback = a problem that delays progress
        stakeholders = the people a project matters to
        track record = what you've achieved so far
        trial period = the first months of a contract
        budget = the money planned for the project
        schedule = the plan of what happens when
        deadline = the date when the work must be ready
        salary expectations = the pay you hope for
        background = your past study or work
        to settle = to end a disagreement
        due = expected at a certain time
        human resources = the people who hire and look after the staff
        cartographer = someone who makes maps
        vacation = paid days without work
    """, "t", "echo"),
)
S.aside(
    "{what does <term> mean|what is the meaning of <term>|sorry, what is <term>|excuse me, what do you mean by <term>|I don't know the word <term>, what is it|<term> means what}?",
    "{Of course|Certainly}: it means <term.echo>.\n{By <term> I mean|That's} <term.echo>.",
    1.2,
)
S.aside(
    _s("""
    {and you|and what about you}? {What would you do?|How did you solve it?|Has it happened to you?|What do you think?}
    {what would you do|what do you do} {in that case|in my place|when that happens}?
    {have you ever had|did you have} {a project that went wrong|a delay|a conflict like that}?
    """),
    "{I once lost three months because I didn't ask the park authorities|My first map had a lake in the wrong place}. {One remembers such things|I've asked more questions since}.\nFair question. {I try to listen first|I usually walk with people, and we talk}.",
    0.9,
)
S.aside(
    _s("{I have another interview|I have another offer|another company made me an offer|I need an answer soon}{ next week| this week| from a company in <land>| from a bank|}"),
    "{Thank you for telling me|I understand}. {We decide within ten days|I'll see what I can do, but it's within ten days}.",
    0.6,
)
