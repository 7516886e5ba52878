import type { Phrase } from '../phrase.ts';

export const articles: readonly Phrase[] = [
  {
    id: 'article-job',
    type: 'article',
    match: [
      ["am|is|was|i'm|he's|she's|become|became|be [{job}] ~{noun} ~{name}", '$2:a'],
      ["am|is|was|i'm|he's|she's|be not? [good|bad|great|famous|nice|young|new|old {job}] ~{noun}", '$3:a $4'],
    ],
    wrong: [
      ['My uncle is farmer.', 'My uncle is a farmer.'],
      ["I'm student in Bristol.", "I'm a student in Bristol."],
    ],
    right: ['The nurse is Doctor Lee.', 'He is a farmer.', 'Her student card is new.'],
  },
  {
    id: 'article-one',
    type: 'article',
    confidence: 0.84,
    match: [
      ["have|has|had|bought|rent|rented|i've|need|want|wants [{thing}] ~{noun} ~{uncount} ~{ving} ~{quote} ~-", '$2:a'],
      ["have|has|had|bought|rented|need|want [big|small|new|nice|good|old|little|red|black|white {thing}] ~{noun} ~-", '$2:a $3'],
      ['in|at [{place&!flat,hostel}] ~{noun} ~-', '$2:a'],
      ['in [small|big|nice|little {place}] ~{noun}', '$2:a $3'],
    ],
    wrong: [
      ['I have cat at home.', 'I have a cat at home.'],
      ['They live in village near the sea.', 'They live in a village near the sea.'],
    ],
    right: ['I have a cat.', 'We need table salt.', 'We had dinner.', 'I have cats.'],
  },
  {
    id: 'article-superlative',
    type: 'article',
    match: [
      ["is|was|are|were|it's|that's [best|worst|{est&!most,least} {noun}|{many}]", 'the $2 $3'],
      ["is|was|are|were|it's|that's [most {long} {noun}|{many}]", 'the $2 $3 $4'],
    ],
    wrong: [['She is best player here.', 'She is the best player here.']],
    right: ['It was most interesting.', 'Summer is best.', 'She is the best player here.'],
  },
  {
    id: 'article-known',
    type: 'article',
    confidence: 0.84,
    match: [
      ['<{det} <{adj} open|close|shut [{shut}] ~{noun}', 'the $2'],
      ['go|goes|going|went to [{known&!city,countryside}] ~{noun} ~{many} ~parties ~-', 'the $3'],
      ['in [morning|afternoon|evening] ~{noun} ~{many}', 'the $2'],
      ['at|in [beach|station|airport|kitchen|countryside|mountains] ~{noun} ~{many} ~pyjamas', 'the $2'],
    ],
    wrong: [
      ['Please close door.', 'Please close the door.'],
      ['We went to cinema.', 'We went to the cinema.'],
    ],
    right: ['Go to bed.', 'We went to beach parties.', 'I go to school.'],
  },
  {
    id: 'article-extra',
    type: 'article',
    match: [
      ['go|goes|going|went|get|come|comes|came|gets|got [to the work|bed|school] ~{noun} ~of ~that ~where ~near ~in', '$2 $4'],
      ['^ [the life|love|happiness|friendship] is|can {adverb}? {quality} ~when', '$2'],
      ['play|plays|playing|played [the {sport}] ~{noun}', '$3'],
      ['have|has|had|having|for|at [the {meal}] $ ~that', '$3'],
      ['[the {country}] ~{noun} ~of ~{name} ~-', '$2'],
      ['speak|speaks|study|learning|learn|studying [the {language}] ~{noun} ~{name} ~of', '$3'],
      ['[the mr|mrs|ms|miss|dr {name}] ~family', '$2 $3'],
      ['<in <of <for <over <during <on <at [the last|next week|month|year] $', '$2 $3'],
      ['[the most of]', 'most of'],
      ['[all the days]', 'every day'],
    ],
    wrong: [
      ['She goes to the work by car.', 'She goes to work by car.'],
      ['The life is hard sometimes.', 'Life is hard sometimes.'],
      ['I play the tennis.', 'I play tennis.'],
      ['The Mrs Green lives here.', 'Mrs Green lives here.'],
    ],
    right: ['The life of a king is hard.', 'We go to the school near the park.', 'He plays the guitar.', 'The last year was good.'],
  },
]; // biome-ignore format: patterns side by side
