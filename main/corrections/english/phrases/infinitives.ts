import type { Phrase } from '../phrase.ts';

const object = 'me|you|him|her|it|us|them';

export const infinitives: readonly Phrase[] = [
  {
    id: 'enjoy-ing',
    type: 'verb',
    match: [
      ['<of <my <your <his <her {enjoy} [to {verb}|be|have|do]', '$3:ing'],
      ["^ i|you|we|they|he|she enjoy|enjoys|enjoyed|miss|avoid [{mostly}|swim|play|cook|read|dance|walk|run|watch|listen|travel]", '$3:ing'],
      ['stand|stand [to {verb}] $', '$3:ing'],
      ["can't stand [to {verb}]", '$4:ing'],
      ['give|gave up [to {verb}]', '$4:ing'],
      ['recommend|recommends|recommended [to {verb}]', '$3:ing'],
      ['would you mind [{verb}]', '$4:ing'],
      ['spend|spent|spends .. time|hours|day [to {verb}]', '$5:ing'],
    ],
    wrong: [
      ['She finished to read it.', 'She finished reading it.'],
      ['I suggest to take a taxi.', 'I suggest taking a taxi.'],
      ['We enjoy dance.', 'We enjoy dancing.'],
    ],
    right: ['I enjoy reading.', 'I stopped to buy water.'],
  },
  {
    id: 'want-to',
    type: 'verb',
    match: [
      ['{want} [{ving&!something,anything,nothing,everything,clothing,evening,morning,building,wedding,meeting,painting,training,king,thing,spring,ring,string,being,picking,cleaning,doing}] ~work', 'to $2:base'],
      ['would like [{ving&!something,anything,nothing,everything,clothing,building,wedding,meeting,painting,training,king,thing,ring}]', 'to $3:base'],
      ['{want2} [{action}|play|visit|travel|study|drink|help|work|be|do|have|walk|watch|dance|sleep] {det}|{prep}|{object}|{language}|{sport}|more|home|here|there|something', 'to $2'],
      ['would like [{action}|play|visit|travel|study|drink|be|do|have|go] {det}|{prep}|{object}|{language}|{sport}|more|home|something', 'to $3'],
      ['^ i|you|we|they|he|she like|likes|love|loves|hate|prefer [{action&!become}|play|cook|dance|swim|read|travel|watch|listen|drink|eat|walk|run] {det}|{prep}|{language}|{sport}|{uncount}|{many}|very|a|and', 'to $3'],
      ['{want2} [to {ved}|{vs}] ~{noun}', 'to $3:base'],
      ['going|like|try|have|has|had [to {went}|{vs&!means,works,needs,plans,plays,starts,ends,costs,changes,calls,answers,talks,thanks,visits,walks}]', 'to $3:base'],
    ],
    wrong: [
      ['He hopes winning the race.', 'He hopes to win the race.'],
      ['I want buy a house.', 'I want to buy a house.'],
      ['She decided studying law.', 'She decided to study law.'],
      ['I love play tennis.', 'I love to play tennis.'],
      ['I want to bought it.', 'I want to buy it.'],
    ],
    right: ['I want something.', 'We need help.', 'I like swimming.', 'They expected nothing.', 'I love music.'],
  },
  {
    id: 'preposition-ing',
    type: 'verb',
    match: [
      [`thanks|thank you? for [{verb}] ${object}|to|the|your|my|a`, '$4:ing'],
      ['without|instead of? [{action}|{mostly}|say|pay|eat|look|call|ask|work|speak]', '$3:ing'],
      ['before|after [{action}|eat|go|start|finish|leave|work|sleep] {prep}|{det}|{object}|$|home|work|school|{meal}', '$2:ing'],
      ['before|after [to {verb}]', '$3:ing'],
      ['interested in [to? {verb}]', '$4:ing'],
      ["good|bad|tired|afraid|sick|fond at|of [to? {action}|{mostly}|play|cook|dance|draw|sing|work|swim|travel|speak|fly|study]", '$4:ing'],
      ["look|looks|looking|looked forward to [{verb}|be|have]", '$4:ing'],
      ["am|is|are|i'm|he's|she's|get|getting|got used to [{verb}|be|have]", '$4:ing'],
      ['think|thinking|thought|dream|dreaming about|of [{action}|{mostly}|travel|move|study|change|visit]', '$3:ing'],
      ['what|how about [{action}|{mostly}|meet|play|watch|visit|eat] {det}|{object}|{prep}|to|tomorrow|{sport}', '$3:ing'],
    ],
    wrong: [
      ['He left without say goodbye.', 'He left without saying goodbye.'],
      ["I'm used to get up early.", "I'm used to getting up early."],
      ['Before go to bed I read.', 'Before going to bed I read.'],
      ['Thanks for help me.', 'Thanks for helping me.'],
    ],
    right: ['I used to get up early.', 'Thanks for the help.', 'After work we eat.', 'He is interested in art.'],
  },
  {
    id: 'want-object',
    type: 'verb',
    match: [
      ['want|wants|wanted|need|needs [that {subject} {verb}|{vs}|{ved}]', '$3:object to $4:base'],
      ['want|wants|wanted|need [that {poss}|the {noun}|{person} {verb}|{vs}|{ved}]', '$3 $4 to $5:base'],
      ['would like [that {subject} {verb}|{vs}|{ved}]', '$4:object to $5:base'],
      [`want|wants|wanted|ask|asked|tell|told ${object} [{action}|help|play|study|visit|work|stay] {det}|{prep}|{object}|$`, 'to $3'],
    ],
    wrong: [
      ['She wants that he comes.', 'She wants him to come.'],
      ['I want that my son reads more.', 'I want my son to read more.'],
    ],
    right: ['I want that one.', 'She wants him to come.', 'They say that he comes.'],
  },
  {
    id: 'make-let',
    type: 'verb',
    match: [
      [`make|makes|made|let|lets ${object} [to {verb}|be|have]`, '$4'],
      ['make|makes|made|let|lets {poss} {person}|{noun} [to {verb}|be|have]', '$5'],
      ['had|would better|rather [to {verb}|be|have]', '$4'],
      ["i'd|you'd|we'd better|rather [to {verb}|be|have]", '$4'],
    ],
    wrong: [['They let me to stay.', 'They let me stay.']],
    right: ['They made a cake to sell.', 'He asked me to stay.'],
  },
  {
    id: 'bare-infinitive',
    type: 'verb',
    match: [
      ["can|could|must|should|will|would|may|might|can't|couldn't|mustn't|shouldn't|won't|i'll|you'll|we'll {subject}|not? [to {verb}|be|have|do]", '$4'],
      ["can|could|must|should|will|may|might|can't|couldn't|won't|i'll {subject}|not? [{ving&!bring,sing,ring}]", '$3:base'],
    ],
    wrong: [
      ['You must to listen.', 'You must listen.'],
      ['Can I to sit here?', 'Can I sit here?'],
    ],
    right: ['I have to listen.', 'You can sing.'],
  },
  {
    id: 'to-purpose',
    type: 'preposition',
    match: [
      ['<you <thanks <sorry <responsible <ask <look <wait <asked <good [for] {action}|{mostly}|visit|study|play|drink|cook|travel {det}|some|{object}|{language}|{sport}|more|{mass}|{many}|abroad', 'to'],
      ['[for to] {verb}', 'to'],
      ['go|goes|going|went [to {gerundPlace}]', '$3'],
    ],
    wrong: [
      ['I came here for study English.', 'I came here to study English.'],
      ['We went to swimming.', 'We went swimming.'],
    ],
    right: ['I came for help with my work.', 'This is for use in the bath.', 'Thanks for coming.'],
  },
]; // biome-ignore format: patterns side by side
