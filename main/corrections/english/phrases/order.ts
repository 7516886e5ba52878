import type { Phrase } from '../phrase.ts';

export const order: readonly Phrase[] = [
  {
    id: 'adverb-last',
    type: 'word-order',
    match: [
      ['like|{verb}|{vs}|{ved} [very well|much {language}|{sport}|{uncount}]', '$4 $2 $3'],
      ['like|{verb}|{vs}|{ved} [very well|much the|my|your|his|her|this|that {noun}|{many}]', '$4 $5 $2 $3'],
      ['speak|speaks|play|plays|know|knows|like|likes [well|perfectly|fluently|badly {language}|{sport}]', '$3 $2'],
      ['like|likes|love|loves|enjoy|enjoys [a lot the|my|your|this|that {noun}|{many}]', '$4 $5 a lot'],
      ['like|likes|love|loves|enjoy|enjoys [a lot {language}|{sport}|{uncount}]', '$4 a lot'],
    ],
    wrong: [
      ['She speaks very well French.', 'She speaks French very well.'],
      ['I like very much this song.', 'I like this song very much.'],
    ],
    right: ['She speaks French very well.', 'I did very well yesterday.', 'I like it very much.'],
  },
  {
    id: 'frequency-order',
    type: 'word-order',
    match: [
      ['^ {subject} [{verb}|{vs&!has,does} {freq}] ~{adj} ~{ven} ~{ving} ~too', '$3 $2'],
      ['^ {poss} {person} [{verb}|{vs&!has,does} {freq}]', '$4 $3'],
      ['^ i [{freq} am] {adj}|{ving}|at|in', 'am $2'],
      ['^ you|we|they [{freq} are] {adj}|{ving}|at|in', 'are $2'],
      ['^ he|she|it [{freq} is] {adj}|{ving}|at|in', 'is $2'],
    ],
    wrong: [
      ['We eat usually at eight.', 'We usually eat at eight.'],
      ['She always is late.', 'She is always late.'],
    ],
    right: ['I am always late.', 'It is always raining.'],
  },
  {
    id: 'never-order',
    type: 'word-order',
    match: [
      ['^ [never|rarely|always i|you|he|she|we|they have|has|am|is|are|can|will]', '$2 $3 $1'],
      ['^ [never|always {subject}] {verb&!mind}|{vs}', '$2 $1'],
      ["^ [never|always i've|you've|we've|they've]", '$2 $1'],
    ],
    wrong: [['Never I have seen snow.', 'I have never seen snow.']],
    right: ['Never have I seen snow.', 'I have never seen snow.'],
  },
  {
    id: 'adjective-order',
    type: 'word-order',
    match: [
      ['a|an [{noun&!bit,lot,little} {colour}] $ ~-', '$3 $2'],
      ['a|an [{one&!bit,lot} {colour}] and|with|in|for|near|at|from|to ~{colour}', '$3 $2'],
      ["a|an [{one} very {colour}] $", 'very $4 $2'],
      ['the [{one} red|blue|green|yellow|black|white] is', '$3 $2'],
      ['{these} [{many&!people} red|blue|green|yellow|black|white] $', '$3 $2'],
      ['have|has|wear|wears|wearing|bought|like [{clothes}|eyes|shoes|{many} red|blue|green|yellow|black|white|brown] $', '$3 $2'],
    ],
    wrong: [
      ['She bought a dress blue.', 'She bought a blue dress.'],
      ['It is a place quiet.', 'It is a quiet place.'],
    ],
    right: ['I want a red car.', 'He painted the house white.'],
  },
  {
    id: 'enough-order',
    type: 'word-order',
    match: [
      ["is|are|isn't|aren't|was|wasn't|am|not|be [enough {adj&!people,time,money}] ~{noun} ~{many}", '$3 enough'],
      ['{subject} {verb}|{vs}|{ved} [enough well|fast|hard|early]', '$4 enough'],
    ],
    wrong: [['I am not enough tall.', 'I am not tall enough.']],
    right: ['There are enough old chairs.', 'I am tall enough.', 'There is enough for us.'],
  },
  {
    id: 'phrasal-order',
    type: 'word-order',
    match: [
      ['put|puts [on it|them] $', '$3 on'],
      ['turn|switch|turned|switched|turning [on|off|up|down it|them]', '$3 $2'],
      ['take|took|taking|try|tried|throw|threw|hand|give|gave|call|called|write|wrote|pick|picked|wake|woke|fill|filled|put [off|away|out|up|down|back|in it|them|me|him|her] $', '$3 $2'],
      ['try|tried|trying|put [on it|them|him|her] $', '$3 on'],
      ['pick|picked|picking|wake|woke|call|called|give|look [up it|them|me|him|her|you] ~and', '$3 up'],
    ],
    wrong: [
      ['Here is the radio, please turn off it.', 'Here is the radio, please turn it off.'],
      ['Can you pick up me?', 'Can you pick me up?'],
    ],
    right: ['Turn it off.', 'Look at me.', 'He turned on us.'],
  },
]; // biome-ignore format: patterns side by side
