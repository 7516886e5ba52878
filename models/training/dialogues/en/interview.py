"""The Second Interview: Karen Whitfield, Northlight Maps, Chicago, formal."""

from __future__ import annotations

from ..values import Record, pairs, words
from .common import new

S = new(
    "en-interview",
    "formal",
    tutor="Karen Whitfield",
    origin="Chicago",
    now="{I'd rather hear about your work|we should talk about the post|this hour is about you and Northlight}",
)
S.openings = [
    "Good morning, I'm Karen Whitfield. Thank you for coming back. Could you tell me a little about yourself?",
    "Good morning, and welcome back. I've read your file. What have you been working on lately?",
]
S.wrap = ["Is there anything else you'd like to ask?", "Would you like to add anything?", "Any other questions?"]
S.pool(
    role=[Record(t=t, a=("an " if t[0] in "aeiou" else "a ") + t) for t in (
        "team leader", "project manager", "designer", "developer", "engineer", "researcher", "product manager", "consultant", "data analyst",
        "software engineer", "coordinator", "editor", "architect", "cartographer", "teacher", "sales manager", "marketing manager", "assistant manager")],
    where=words("a software company; a design agency; a bank; a travel company; a start-up; a university; a publishing house; a telephone company; a hospital; a city council; an advertising agency; a car company; a museum; a transport company; a park service; a delivery company"),
    years=words("two years; three years; five years; four years; ten years; six years; eight years; seven years; many years; more than ten years; one year"),
    degree=words("engineering; geography; design; computer science; business; history; economics; communication; architecture; law; biology; mathematics; environmental science; languages"),
    why=pairs("""
        I grew up hiking with your maps = It's a pleasure to meet someone who grew up with them
        I love maps = Loving maps is a good start around here
        I enjoy leading teams = Leading the team is the heart of this job
        I want a new challenge = A challenge it certainly is
        I like your products = I'm glad you like what we make
        I believe in small companies = We're sixty people, so everyone counts
        my experience fits the post = The experience does seem to fit
        I want to work with paper and digital maps = Combining paper and digital is what we do best
        I love nature and the outdoors = The outdoors is our raw material
        I want to learn about cartography = Our cartographers like to teach
        I care about the environment = The trails do need people who care
        I'm looking for stability = Stability matters, certainly
        I'd like to work on the Great Lakes trails = The Great Lakes map is our most ambitious one
        I admire the quality of your work = Quality takes time, and time is what we lack
        I want to leave my current company = A change can be healthy
    """, "t", "echo"),
    trouble=pairs("""
        we had a serious delay = a serious delay
        the client changed their mind = a client who changes their mind
        two people in my team argued every day = two people at war
        we lost all the data = losing all the data
        we ran out of money = running out of money
        the supplier didn't deliver = a supplier who doesn't deliver
        I made a mistake in the budget = a mistake in the budget
        my boss left in the middle of the project = losing your boss halfway
        the product didn't work on the first day = a bad first day
        nobody understood the plan = a plan nobody understands
        a colleague got ill = being one person short
        we launched too late = a late launch
        we underestimated the work = underestimating the work
    """, "t", "echo"),
    fix=pairs("""
        I had to change the whole schedule = you changed the schedule
        I talked to everyone = you talked to everyone
        I found another supplier = you found another supplier
        I asked for help = you asked for help
        I negotiated a new deadline = you negotiated a new deadline
        I explained the situation to the client = you were open with the client
        we worked at weekends = the team worked weekends
        I made a list of priorities = you set priorities
        I listened to both sides = you listened to both sides
        I cut the costs = you cut the costs
        I took responsibility = you took responsibility
        we started again with a smaller plan = you started again, smaller
        I learned to plan better = you learned to plan better
    """, "t", "echo"),
    settle=pairs("""
        I would listen to both of them = Listening to both is where I'd start, too
        I would talk to each one alone = Talking to each one alone often works
        I'd put them in the same room = Putting them in one room takes courage
        I would look for a compromise = A compromise can be the answer, or just a delay
        I'd ask what the user needs = Asking what the user needs usually settles it
        I would make a decision myself = At some point someone does have to decide
        I'd look at the data = Data helps, when there is any
        I'd test both ideas = Testing both is fair, if there's time
        I would ask them to find a solution together = Making them own the solution is wise
        I'd stay calm = Staying calm is half the work
    """, "t", "echo"),
    month=pairs("""
        I would meet everyone in the team = Meeting everyone first is wise
        I'd read all the documents = There's plenty to read, I warn you
        I would make a schedule = A schedule in the first month would please me
        I'd listen before changing anything = Listening first is underrated
        I'd look at the budget = The budget deserves an early look
        I'd talk to the park authorities = The park authorities like to be called early
        I would walk the trails = Walking the trails is the best research
        I'd ask many questions = Questions are welcome here
        I would find the biggest risk = Finding the biggest risk early saves months
        I'd set clear goals = Clear goals help all seven of them
    """, "t", "echo"),
    quality=words("organised; patient; creative; responsible; punctual; curious; flexible; practical; careful; calm; honest; hard-working"),
    pay=pairs("""
        around 90,000 dollars a year = ninety thousand
        90,000 = ninety thousand
        about 85,000 dollars = eighty-five thousand
        82,000 dollars = eighty-two thousand
        94,000 = ninety-four thousand
        ninety thousand dollars = ninety thousand
        88,000 a year = eighty-eight thousand
    """, "t", "echo"),
    toomuch=pairs("""
        120,000 dollars = a hundred and twenty thousand
        150,000 = a hundred and fifty thousand
        around 110,000 = a hundred and ten thousand
        100,000 dollars a year = a hundred thousand
        a hundred thousand = a hundred thousand
    """, "t", "echo"),
)
S.plan = ["career", "why", "setback", ("some", (1, 3), ["conflict", "month", "strength", "team"]), "pay", "questions"]
S.step("career", "What have you been working on lately?\nCould you tell me a little about yourself?\nWhat have you done so far in your career?\nWould you sum up your experience for me?", "What was your last job, and what did you do there?\nTell me where you have worked and for how long. What do you do now?")
S.step("why", "And what brings you to Northlight?\nWhy are you interested in this post?\nWhy would you like to work with us?\nWhat attracts you about this job?", "In other words, what do you like about this job?\nWhy did you write to us and not to another company?")
S.step("setback", "Tell me about a project that went wrong. What happened?\nI prefer one real story to three fine adjectives. Can you tell me about a setback?\nWhat has been the hardest moment in your work so far?", "Think of a problem at work. What happened, and what did you do?\nCan you remember a delay or a mistake?")
S.step("solve", "And how did you solve it?\nWhat did you do then?\nHow did you react?\nWhat did you learn from it?", "What was the solution?\nWhat did you decide to do?")
S.step("conflict", "Imagine a designer and a developer who can't agree. How would you settle it?\nHow would you settle a conflict between a designer and a developer?\nTwo people in your team stop talking to each other. What would you do?", "Two people in your team disagree. What do you do first?\nHow do you help two people who argue?")
S.step("month", "What would you do in your first month here?\nSuppose you start on June 1. What comes first?\nHow would you spend your first four weeks?", "You begin in June. What is the first thing you do?\nWhat would you do first: meet people, read, plan?")
S.step("strength", "How would a former colleague describe you?\nWhat would you say you do well?\nAnd what is your weak point?", "What are you good at? What is difficult for you?\nGive me two words that describe you. What would they be?")
S.step("team", "You would lead a team of seven. Have you led a team before?\nHow do you like to lead people?\nHave you ever been in charge of a team?", "Have you been the boss of other people?\nHow many people have you worked with in a team?", closed=True)
S.step("pay", "What are your salary expectations?\nLet's talk about pay. What did you have in mind?\nThe range is $82,000 to $94,000. How does that sound?", "How much money would you like to earn in a year?\nI'm asking about the salary. What would be fair for you?")
S.step("questions", "Do you have any questions for me?\nWhat would you like to know about the post?\nNow it's your turn. What would you like to ask?", "You can ask me about the team, the terms or the travel. What interests you?\nWould you like to know anything else about the job?", closed=True, loops=True)
S.answer("career", "I have worked as <role.a> in <where> for <years>\nI worked as <role.a> in <where> for <years>\n{thank you|well|of course}, I have worked as <role.a> for <years>\nI've been <role.a> in <where> for <years>\nI have <years> of experience as <role.a>\nfor <years> I was <role.a>", "<years> as <role.a>, {I see|that's solid experience|impressive}. {That could be useful here|It's not so far from what we do}.\n{So you've spent|You've spent} <years> as <role.a>. {That counts|I imagine you learned a lot}.", 5)
S.answer("career", "I work in <where>\nI'm <role.a> in <where>\nnow I work in <where> as <role.a>\nlately I've been working in <where>", "{I see|Interesting}, in <where>. {You must deal with many people|That's a good school}.\nIn <where>, {I see|interesting}. {That must teach you to plan|It can't always be easy}.", 3)
S.answer("career", "I studied <degree>\nI have a degree in <degree>\nI've just finished my degree in <degree>\nI studied <degree> and then I worked in <where>", "<degree>, {a good foundation|interesting}. {A background in maps is welcome, but not necessary|I'm curious how you have used it}.\nSo you studied <degree>. {It can be useful here|We have a few of those on the team}.", 2.5)
S.answer("career", "{I don't have much experience|it's my first job|I have no experience with maps|I've never led a team|I have little experience, but I learn fast}", "{Thank you for being frank|I appreciate the honesty}. {Maps can be learned; leading people is harder|Experience in leading teams matters to us, I'll admit}.", 1.2, anywhere=True)
S.answer("why", "{because |}<why>\nI'm interested in Northlight because <why>\n{well|to be honest}, <why>\nI want this job because <why>\n<why> and <why2>", "<why.echo>.\n{I see|Good}. <why.echo>.\n<why.echo>. {I like to hear that|Not everyone says so|Though there's plenty of office work, too}.", 5, anywhere=True)
S.answer("why", "{I need a job|I need money|for the money|it's near my house|I don't know|I'm looking for any job}", "{At least that's honest|We all work for a salary}. {But I hope there is more|I'd like to hear something about maps}. Have you ever used one of ours?", 0.8, then="why")
S.answer("setback", "{once|last year|in my last job|I remember that} <trouble>\n<trouble>\nwell, once <trouble>", "{I see|That can't have been easy}, <trouble.echo>.\n<trouble.echo>, {I know that one|that happens here, too}.", 3, then="solve")
S.answer("setback", "{once|last year|in my last job} <trouble>, so <fix>\n<trouble>, so <fix>\nwhen <trouble>, <fix>\n<trouble>. In the end <fix>", "So <fix.echo>. {A sensible reaction|That's what I would have done|Well handled}.\n{I see|A good story}: <trouble.echo>, and <fix.echo>. {I like that|Well handled}.", 4)
S.answer("setback", "{I never had problems|I can't remember one|everything went well|I don't have an example|nothing has gone wrong}", "{I find that hard to believe|Allow me to doubt it}. Think of a delay or a quarrel. What happened?", 0.9, then="setback")
S.answer("solve", "<fix>\n{first|then|in the end|so} <fix>\n<fix> and <fix2>", "So <fix.echo>. {That shows good judgement|Well handled|I'd have done the same}.\n{I see|Good}, <fix.echo>. {It's a good example|Not everyone would have done that}.", 5)
S.answer("solve", "I learned {to plan better|that communication is everything|to ask for help|that you can't control everything|to listen more}", "{A good lesson|A useful lesson}. {Not everyone learns from mistakes|You'd use it often here}.", 2)
S.answer("conflict", "<settle>\n{first|I think|well} <settle>\n<settle> and then <settle2>\n<settle> before I decide anything", "<settle.echo>.\n{I see|Good}. <settle.echo>.\n<settle.echo>. {Our designer would agree|I've seen it work}.", 5, anywhere=True)
S.answer("month", "<month>\n{first|in the first month} <month>\n<month> and <month2>\nI think <month>", "<month.echo>.\n{Good|I see}. <month.echo>.\n<month.echo>. {Eighteen months go by quickly|That's a realistic plan}.", 5, anywhere=True)
S.answer("strength", "I'm {very |quite |}<quality>\nI'm <quality> and <quality2>\nmy colleagues say I'm <quality>\nI think I am <quality>\nsometimes I'm too <quality>", "<quality>, {I see|good|all right}. {You would need that here|I'd rather have a story than an adjective, but I believe you}.\nBeing <quality> {helps in this post|matters with our deadlines}.", 4)
S.answer("strength", "{my weak point is patience|I find it hard to delegate|I work too much|I'm a perfectionist|I'm not good at saying no|I talk too much}", "{Thank you for being frank|Nobody is perfect}. {Knowing it is the first step|I have my own}.", 2)
S.answer("team", "{yes, |}I led a team of <num> people\nyes, <num> people\nI was in charge of <num> people", "<num> people, {I see|good}. {You'd have seven here|That's not so different from ours}.", 3)
S.answer("team", "{yes|yes, several times|yes, I like it|I like working in a team|I listen to everyone|I trust my people|I try to give clear goals}", "{Good|I'm glad to hear it}. {Two cartographers, three developers, a designer and a researcher: they need that|The team would welcome it}.", 2.5)
S.answer("team", "{no|not yet|no, never|I prefer to work alone|only small teams}", "{I see|I understand}. {It is a requirement, so tell me how you would learn|The post does mean leading seven people}.", 1.2)
S.answer("pay", "{I was hoping for|I'd like|I was thinking of|I expect} <pay>\n<pay>\nas for salary, I was hoping for <pay>", "<pay.echo> is {within our range|reasonable}. {It depends on experience|I'll make a note of it}.\n{All right|I see}, <pay.echo>. {That's within the range|We can work with that}.", 4, anywhere=True)
S.answer("pay", "{I was hoping for|I'd like|I want} <toomuch>\n<toomuch>", "I'll be frank: <toomuch.echo> is above our budget. {We can go up to ninety-four|The range ends at ninety-four}.", 2)
S.answer("pay", "{that sounds fair|that's fine|it sounds good|I agree|how much do you pay?|what do you offer?|it's a bit low|it depends|I'm flexible|yes}", "{All right|Good}. It's $82,000 to $94,000, {depending on experience|with health insurance}.", 2.5)
S.answer("questions", "{no|no, thank you|no, everything is clear|not for now|that's all}[, thank you for your time]\n{thank you for your time|thank you for the interview|it was a pleasure}", "{Very good|All right}. You'll hear from us within ten days. {Thank you for coming|It was a pleasure}.\n{Thank you for coming back|The pleasure was mine}. {We'll decide within ten days|Expect a call within ten days}.", 3, then="end")
for learner, tutor in [
    ("{how many people are on the team?|could you tell me how many people are on the team?|who is on the team?|who would I work with?|how big is the team?}", "You'd lead a team of seven: two cartographers, three developers, a designer and a researcher."),
    ("{is it possible to work from home?|can I work from home?|could I work from home on Fridays?|is there remote work?}", "It's three days in the office and two at home. {Fridays at home are fine|You choose the days}."),
    ("{when would I start?|what is the start date?|when does the job start?|when do I begin?}", "The start date is June 1, with a three-month trial period."),
    ("{do I have to travel?|is there any travel?|how much travel is there?|would I travel?}", "There is some travel in summer, {along the trails|mostly around the Great Lakes}."),
    ("{how many days of vacation are there?|what are the benefits?|is there health insurance?|what are the conditions?|what are the terms?}", "Twenty days of vacation and health insurance."),
    ("{what is the salary?|how much is the salary?|what is the salary range?}", "It's $82,000 to $94,000 a year, depending on experience."),
    ("{what would I do exactly?|what are the responsibilities?|what does the job involve?|what is the project?}", "You'd plan the schedule, lead the team, deal with park authorities and keep to the budget.\nIt's a new map of the Great Lakes trails, due in eighteen months."),
    ("{when will you decide?|when will I hear from you?|what is the next step?|how long will the decision take?}", "The decision comes within ten days."),
    ("{what is the budget?|how big is the budget?|how much money does the project have?}", "The budget is $900,000, and we do have to keep to it."),
    ("{are there other candidates?|how many candidates are there?|who else is applying?}", "There is one other candidate."),
    ("{when was Northlight founded?|how big is the company?|how many employees are there?|what kind of maps do you make?}", "We were founded in 1998 and have sixty employees. {We make paper and digital maps|We make maps for hikers and cities}."),
    ("{do I need experience with maps?|is a background in maps necessary?|what are you looking for?|what is most important to you?}", "Experience in leading teams is required; a background in maps is welcome, not necessary."),
    ("{do you like working here?|what do you like about your job?|how long have you been here?|what is the company like?}", "{I like that people here argue about trees|It's a curious, direct sort of place}. {No two maps are alike|I wouldn't change it}."),
]:
    S.aside(learner, tutor, 0.9)
    S.answer("questions", learner, tutor, 0.5)
S.answer("questions", "{yes|yes, I have a question|yes, one|yes, several}", "{Please, go ahead|By all means}. What would you like to know?", 0.8)
S.aside("{I'm a bit nervous|sorry, I'm nervous|excuse me, I'm nervous}", "{That's quite normal|No need to be}, {it's only a conversation|take your time}.", 0.6)
S.aside("{thank you for inviting me|thank you for having me|nice to meet you|it's a pleasure to meet you|thank you for the opportunity}", "{The pleasure is mine|Thank you for coming back|Nice to meet you, too}.", 0.9)
S.close("{thank you for your time|thank you for the opportunity|it was a pleasure|I hope to hear from you}[, {goodbye|have a nice day}]", "{Thank you|The pleasure was mine}. {You'll hear from us within ten days.|Have a good day.|Goodbye for now.}", 4)
