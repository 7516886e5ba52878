import type { Phrase } from '../phrase/phrase.ts';

/** Points of grammar with a card each, and few ways of getting them wrong. */
export const points: readonly Phrase[] = [
  {
    id: 'whose-else',
    type: 'word-order',
    match: [
      ["[somebody's else]", "somebody else's"], ["[someone's else]", "someone else's"], ["[anybody's else]", "anybody else's"], ["[anyone's else]", "anyone else's"],
      ["[everybody's else]", "everybody else's"], ["[everyone's else]", "everyone else's"], ["[nobody's else]", "nobody else's"],
    ],
    wrong: [["That is someone's else bag.", "That is someone else's bag."]],
    right: ["That is someone else's bag."],
  },
  {
    id: 'friend-of-mine',
    type: 'pronoun',
    match: [
      ['a|some|an|two {attr}? friend|friends|cousin|colleague|neighbour|neighbor of [me]', 'mine'], ['a|some|an|two {attr}? friend|friends|cousin|colleague of [you]', 'yours'],
      ['a|some|an|two {attr}? friend|friends|cousin|colleague of [him]', 'his'], ['a|some|an|two {attr}? friend|friends|cousin|colleague of [us]', 'ours'],
      ['a|some|an|two {attr}? friend|friends|cousin|colleague of [them]', 'theirs'],
    ],
    wrong: [['An old friend of me lives there.', 'An old friend of mine lives there.']],
    right: ['A friend of mine lives there.'],
  },
  {
    id: 'double-modal',
    type: 'verb',
    match: [
      ["will|won't|would|can|may|might|i'll|you'll|he'll|she'll|we'll|they'll [must]", 'have to'],
      ["will|won't|would|might|i'll|you'll|he'll|she'll|we'll|they'll [can]", 'be able to'],
      ['^ yesterday ,? {subject} [must]', 'had to'],
      ["[don't|doesn't can]", "can't"], ["[didn't can]", "couldn't"], ['[do|does {subject} can] {verb}|have|be|do', 'can $2'],
    ],
    wrong: [["I don't can go.", "I can't go."], ['Do you can help me?', 'Can you help me?'], ['You will must wait.', 'You will have to wait.'], ['She will can come.', 'She will be able to come.']],
    right: ['You will have to wait.', 'The can is empty.'],
  },
  {
    id: 'be-worried',
    type: 'verb',
    match: [
      ["am|is|are|was|were|i'm|he's|she's|they're|we're|you're {adverb}? not? very? [worry] about|for|that|because|$", 'worried'],
      ["am|is|are|was|were|i'm|he's|she's|they're|we're|you're {adverb}? very|so|really? [surprise|shock] about|by|that|because|at", '$4:past'],
      ["am|is|are|was|were|i'm|he's|she's|they're|we're|you're {adverb}? not|very|so|really? [interest] in", 'interested'],
    ],
    wrong: [["I'm worry about my exam.", "I'm worried about my exam."]],
    right: ["I'm worried.", 'I worry about it.'],
  },
  {
    id: 'passive',
    type: 'verb',
    match: [
      ['^ i|he|she|it [born] in|on|at', 'was born'], ['^ we|you|they [born] in|on|at', 'were born'], ['^ {poss} {person} [born] in|on|at', 'was born'],
      ['^ {subject} [am|is|are born] in {year}', '$1:was born'],
      ['was|were|been [build|write|steal|break|sell|send|give|take|destroy|invent|publish|kill|steal] by|in|on|from|$', '$2:part'],
      ['is|are [build|write|steal|break|sell|destroy|publish] by|$', '$2:part'],
      ['was|were|is|are|been|be|being {adverb&!a}? [{went&!was,were,broke}] by|in|from|to|$', '$3:base:part'],
      ['window|door|shower|phone|computer|car|bike|machine|lift|elevator|tv|bed|chair|lamp|lock|key|leg|arm|glass|camera is|was [broke] $|and|because', 'broken'],
    ],
    wrong: [['The song was sang by Ana.', 'The song was sung by Ana.'], ['She born in Quito.', 'She was born in Quito.'], ['It was build by a king.', 'It was built by a king.']],
    right: ['It is a rose.', 'Everyone is broke in January.', 'He was born in Quito.', 'It was sold.'],
  },
  {
    id: 'reflexive',
    type: 'pronoun',
    match: [
      ['[by] my|your|his|her|our|their own $', 'on'],
      ['[hisself]', 'himself'], ['[theirself|theirselves|themself]', 'themselves'], ['[ourself]', 'ourselves'],
    ],
    wrong: [['I went there by my own.', 'I went there on my own.'], ['He did it hisself.', 'He did it himself.']],
    right: ['I live by my own rules.', 'I went there on my own.'],
  },
  {
    id: 'who-which',
    type: 'pronoun',
    match: [
      ['the|a|an {attr}? {person}|{people}|someone|somebody|everyone|everybody|anyone|nobody|guy|guys [which] {ved}|{vs}|{verb}|{be}|{have}|{modal}', 'who'],
      ['{person}|{people}|someone|somebody|everyone|anyone|guy|guys [whom] {ved}|{vs}|is|are|was|were|has', 'who'],
    ],
    wrong: [['The girl which sings is my niece.', 'The girl who sings is my niece.']],
    right: ['The dog which barks is old.', 'The man whom I met is here.', 'He told my brother which was best.'],
  },
  {
    id: 'explain-order',
    type: 'word-order',
    confidence: 0.88,
    match: [
      ['[explain|explains|explained|describe|described|introduce|introduced me|him|her|us|them the|this|that|your|his|her {noun}|{many}] ~{noun} ~{many}', '$1 $3 $4 to $2'],
    ],
    wrong: [['Please explain me this word.', 'Please explain this word to me.']],
    right: ['Please explain this word to me.'],
  },
  {
    id: 'use-to',
    type: 'verb',
    match: [
      ["am|is|are|was|were|i'm|he's|she's|we're|they're|you're|get|got|getting|gets|become not? [use] to", 'used'],
      ['^ i|you|we|they [use to {verb}] .. every|always|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|mornings|evenings', 'usually $4'],
      ['^ i|you|we|they|he|she|it {freq}? [use] to {verb}|be|have .. was|were|child|young|ago|before', 'used'],
      ['^ i|we|you|they {freq}? [use] to {verb}|be|have', 'used'],
    ],
    wrong: [['I use to run every day.', 'I usually run every day.'], ["I'm not use to it.", "I'm not used to it."], ['We use to live there.', 'We used to live there.']],
    right: ['Did you use to live there?', 'We use it to cook.'],
  },
  {
    id: 'although',
    type: 'word-choice',
    match: [
      ['[despite of]', 'despite'], ['[in spite] the|my|his|her|this', 'in spite of'],
      ['[despite] {subject} {be}|{have}|{vs}|{ved}', 'although'], ['[in spite of] {subject} {be}|{have}|{vs}|{ved}', 'although'],
    ],
    wrong: [['Despite of the cold, we swam.', 'Despite the cold, we swam.'], ['Despite it was cold, we swam.', 'Although it was cold, we swam.']],
    right: ['In spite of the cold, we swam.'],
  },
  {
    id: 'because-of',
    type: 'word-choice',
    match: [
      ['[because of] i|he|she|we|they {be}|{have}|{modal}|{verb}|{vs}|{ved}', 'because'],
          ],
    wrong: [['I stayed because of I was tired.', 'I stayed because I was tired.']],
    right: ['The delay because of the snow was long.', 'I stayed because of the rain.', 'It is because of you.'],
  },
  {
    id: 'double-subject',
    type: 'pronoun',
    match: [
      ['^ {poss} {person} [he|she is|has|was|can|will]', '$4'], ['^ {poss} {person} [he|she {vs}] ~,', '$4'],
      ['^ {poss} last|old|new|best|older|younger|big|little {person} [he|she is|has|was|can|will]', '$5'], ['^ {poss} {people} [they are|have|were|can|will]', '$4'], ['^ {poss} {people} [they {verb}] {det}|{prep}|{adverb}|to', '$4'],
      ['^ {poss} {person} and i [we {verb}|are|were|have|can|will]', '$6'],
      ['^ the {attr}? food|weather|room|hotel|city|traffic|transport|people|water|breakfast|service|beach [it is|was] very|too|so|not|really|{quality}|good|bad|nice|cold|hot|big|small', '$5'],
      ['^ the people [they are|have|were]', '$4'],
    ],
    wrong: [['My husband he is ill.', 'My husband is ill.'], ['My wife and I we want a bigger room.', 'My wife and I want a bigger room.'], ['The food it is good.', 'The food is good.']],
    right: ['The hotel it was in has closed.', 'My husband is ill.', 'My sister, she is a nurse.', 'My brother says he is ill.', 'The food he has is good.'],
  },
  {
    id: 'his-her',
    type: 'pronoun',
    match: [
      ['^ {poss} mother|mum|mom|sister|aunt|daughter|wife|girlfriend|grandmother|grandma|niece and|with [his] husband|boyfriend', 'her'],
      ['^ {poss} mother|mum|mom|sister|aunt|daughter|wife|girlfriend|grandmother|grandma|niece live|lives|lived|came|went|travels|is|was .. with [his] husband|boyfriend', 'her'],
      ['^ {poss} father|dad|brother|uncle|son|husband|boyfriend|grandfather|grandpa|nephew and|with [her] wife|girlfriend', 'his'],
      ['^ {poss} father|dad|brother|uncle|son|husband|boyfriend|grandfather|grandpa|nephew live|lives|lived|came|went|travels|is|was .. with [her] wife|girlfriend', 'his'],
    ],
    wrong: [['My sister lives with his boyfriend.', 'My sister lives with her boyfriend.'], ['My brother and her wife are here.', 'My brother and his wife are here.']],
    right: ['My mother told me his husband was ill.', 'My sister lives with her boyfriend.', 'I met his wife and her husband.'],
  },
  {
    id: 'false-friend',
    type: 'word-choice',
    match: [
      ['can|could|will|would you|he|she|they please? [borrow] me|us|him|her|them', 'lend'],
      ['a|an|my|your|his|her|our|their|another [complain] about|to|from|$', 'complaint'],
      ['have|has|had|made|make|want|cancel|change|confirm a|the|my|our [reserve] $|at|in the? name|under|on|tonight|tomorrow', 'reservation'],
      ['have|has|had|made|make a|the|my|our [reserve] for two|three|four|tonight|tomorrow|today|{day}|{digits}', 'reservation'],
      ['[remember|remembers] me|him|us|them to {verb}', 'remind'],
      ['[remembered] me|him|us|them to {verb}', 'reminded'],
      ['[in the actuality]', 'nowadays'],
      ['can|could|will|would you|he|she|they please? [learn] me|us|him|her|them', 'teach'],
    ],
    wrong: [['I have a reserve for tonight.', 'I have a reservation for tonight.'], ['Please remember me to call her.', 'Please remind me to call her.'], ['Could you borrow me a pen?', 'Could you lend me a pen?'], ['I have a complain about it.', 'I have a complaint about it.']],
    right: ['A nature reserve.', 'Do you remember me?', 'We have a reserve of water.', 'Can I borrow a pen?', 'They complain about it.'],
  },
  {
    id: 'worth-ing',
    type: 'verb',
    match: [
      ["it's|is|isn't|was|wasn't|not worth [to {verb}]", '$4:ing'],
      ["it's|is|was no use|good|point [to {verb}]", '$5:ing'],
      ["can't|couldn't help [to {verb}]", '$4:ing'],
      ['have|has|had trouble|problems|fun [to {verb}]', '$4:ing'],
    ],
    wrong: [["It's worth to try.", "It's worth trying."]],
    right: ["It's worth trying."],
  },
  {
    id: 'not-only',
    type: 'word-order',
    match: [
      ['^ not only [{subject} am|is|are|was|were|can|will|have|has|should]', '$4 $3'],
    ],
    wrong: [['Not only he is late, but he is rude.', 'Not only is he late, but he is rude.']],
    right: ['Not only is he late, but he is rude.'],
  },
  {
    id: 'modal-of',
    type: 'verb',
    match: [
      ["could|should|would|might|must|may|couldn't|shouldn't|wouldn't|i'd|you'd|he'd|she'd|we'd|they'd [of] {ven}", 'have'],
      ['had [of {ven}]', '$3'],
    ],
    wrong: [['I could of stayed.', 'I could have stayed.'], ['If I had of known, I would have come.', 'If I had known, I would have come.']],
    right: ['I had some of it.', 'He knew, of course.'],
  },
  {
    id: 'wish',
    type: 'verb',
    match: [
      ['i|we|they|you wish {subject} [can]', 'could'], ['i|we|they|you wish {subject} [will]', 'would'], ['i|we|they|you wish {subject} [have|has] ~a', 'had'],
      ['i|we|they|you wish {subject} [am|is|are]', 'were'], ["i|we|they|you wish {subject} [can't]", "couldn't"], ["i|we|they|you wish {subject} [don't|doesn't]", "didn't"],
    ],
    wrong: [['I wish I can fly.', 'I wish I could fly.']],
    right: ['I wish I could fly.', 'I wish you a nice day.'],
  },
]; // biome-ignore format: patterns side by side
