import type { EditType } from '../../../preload/schemas/corrections.ts';
import type { Finding } from '../finding.ts';
import type { EnglishWords } from './lexicon/words.ts';
import { compilePhrase } from './phrase.ts';
import { phrases } from './phrases/index.ts';
import { readSentences } from './sentence.ts';

/** What every rule of our own has; `wrong` and `right` are its tests. */
export interface EnglishRule {
  id: string;
  type: EditType;
  confidence?: number;
  wrong: readonly (readonly [wrong: string, right: string])[];
  right: readonly string[];
}

/** A rule as an expression over the text, for what needs no knowledge of words. */
interface PatternRule extends EnglishRule {
  confidence: number;
  pattern: RegExp;
  replace(match: RegExpExecArray): string;
}

const verbs =
  'open|close|buy|help|swim|see|go|play|eat|drink|work|study|learn|read|write|cook|watch|listen|talk|speak|travel|meet|visit|dance|run|walk|live|make|do|take|get|come|hear|call|wait|pay|sing|drive|ride|sleep|teach|ask|answer|send|give|show|find|try|use|start|stay|leave|tell|say|clean|order|rent';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const uncountable: Record<string, string> = {
  informations: 'information',
  furnitures: 'furniture',
  homeworks: 'homework',
  advices: 'advice',
  luggages: 'luggage',
  equipments: 'equipment',
  knowledges: 'knowledge',
  traffics: 'traffic',
};

function gerund(verb: string): string {
  if (/^(swim|get|run|sit|stop|plan|begin|cut|put)$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
  if (/[^aeioy]e$|[aiou]ve$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}

const patternRules: readonly PatternRule[] = [
  {
    id: 'uncountable',
    type: 'agreement',
    confidence: 0.92,
    pattern: new RegExp(`\\b(${Object.keys(uncountable).join('|')})\\b`, 'dgi'),
    replace: (m) => uncountable[(m[1] ?? '').toLowerCase()] ?? '',
    wrong: [['I need some informations.', 'I need some information.']],
    right: ['I need some information.'],
  },
  {
    id: 'am-agree',
    type: 'verb',
    confidence: 0.95,
    pattern: /\b((?:am|are) agree)\b/dgi,
    replace: () => 'agree',
    wrong: [['I am agree with you.', 'I agree with you.']],
    right: ['I agree with you.'],
  },
  {
    id: 'married-to',
    type: 'preposition',
    confidence: 0.9,
    pattern: /\bmarried (with)\b(?= (?:a|an|my|his|her|him|me|the) ?)(?! (?:children|kids))/dgi,
    replace: () => 'to',
    wrong: [['He is married with a dentist.', 'He is married to a dentist.']],
    right: ['He is married with children.'],
  },
  {
    id: 'depend-on',
    type: 'preposition',
    confidence: 0.95,
    pattern: /\bdepend(?:s|ed|ing)? (of|from)\b/dgi,
    replace: () => 'on',
    wrong: [['It depends of the day.', 'It depends on the day.']],
    right: ['It depends on you.'],
  },
  {
    id: 'arrive-in',
    type: 'preposition',
    confidence: 0.88,
    pattern: /\barriv(?:e|es|ed|ing) (to)\b(?= (?:London|Paris|Madrid|Spain|England|[A-Z][a-z]+))/dg,
    replace: () => 'in',
    wrong: [['They arrived to Paris at noon.', 'They arrived in Paris at noon.']],
    right: ['I arrived in London.'],
  },
  {
    id: 'arrive-at',
    type: 'preposition',
    confidence: 0.88,
    pattern: /\barriv(?:e|es|ed|ing) (to)\b(?= (?:the|my|school|work))/dgi,
    replace: () => 'at',
    wrong: [['We arrived to the hotel.', 'We arrived at the hotel.']],
    right: ['We arrived at the hotel.'],
  },
  {
    id: 'in-month',
    type: 'preposition',
    confidence: 0.9,
    pattern: new RegExp(`\\b(on|at) (?:${months})\\b(?! \\d)(?! the)(?! \\w+(?:th|st|nd|rd)\\b)`, 'dg'),
    replace: () => 'in',
    wrong: [['The course starts on May.', 'The course starts in May.']],
    right: ['It is on July 4th.', 'It is on May 3.'],
  },
  {
    id: 'on-day',
    type: 'preposition',
    confidence: 0.9,
    pattern: new RegExp(`\\b(in|at) (?:${days})s?\\b`, 'dg'),
    replace: () => 'on',
    wrong: [['We have a meeting in Friday evening.', 'We have a meeting on Friday evening.']],
    right: ['I work on Monday.'],
  },
  {
    id: 'at-clock',
    type: 'preposition',
    confidence: 0.93,
    pattern: /\b(in|on) (?:\w+|\d+) o'clock\b/dgi,
    replace: () => 'at',
    wrong: [["It opens in nine o'clock.", "It opens at nine o'clock."]],
    right: ["It opens at nine o'clock."],
  },
  {
    id: 'go-by',
    type: 'preposition',
    confidence: 0.9,
    pattern: /\b(in|with) (?:bus|car|train|plane|taxi|bike)\b(?=[.,!?]|$| every| to)/dgi,
    replace: () => 'by',
    wrong: [['She goes to town in train.', 'She goes to town by train.']],
    right: ['I go by bus.', 'I was in car parks.'],
  },
  {
    id: 'gerund-after',
    type: 'verb',
    confidence: 0.9,
    pattern: new RegExp(`\\b(?:enjoy(?:s|ed)?|finish(?:ed)?|avoid(?:ed)?|mind) (to (${verbs}))\\b`, 'dgi'),
    replace: (m) => gerund((m[2] ?? '').toLowerCase()),
    wrong: [
      ['We enjoy to cook at home.', 'We enjoy cooking at home.'],
      ['Do you mind to wait here?', 'Do you mind waiting here?'],
    ],
    right: ['I enjoy swimming.'],
  },
  {
    id: 'gerund-after-preposition',
    type: 'verb',
    confidence: 0.9,
    pattern: new RegExp(
      `\\b(?:look(?:ing)? forward to|thank you for|thanks for|interested in|good at|tired of) (${verbs})\\b(?! of)`,
      'dgi',
    ),
    replace: (m) => gerund((m[1] ?? '').toLowerCase()),
    wrong: [
      ['I look forward to meet them.', 'I look forward to meeting them.'],
      ['Thank you for help me.', 'Thank you for helping me.'],
    ],
    right: ['Thanks for all.', 'Thank you for coming.'],
  },
  {
    id: 'modal-to',
    type: 'verb',
    confidence: 0.93,
    pattern: new RegExp(`\\b(?:can|could|must|should|will|would) (to (${verbs}|be|have))\\b`, 'dgi'),
    replace: (m) => m[2] ?? '',
    wrong: [['You can to drive very fast.', 'You can drive very fast.']],
    right: ['I want to swim.'],
  },
  {
    id: 'for-purpose',
    type: 'preposition',
    confidence: 0.88,
    pattern: /\b(for) (?:buy|see|visit|learn|study|eat|meet|get|make|find|speak|take)\b/dgi,
    replace: () => 'to',
    wrong: [['I went to the shop for buy milk.', 'I went to the shop to buy milk.']],
    right: ['I went for a walk.'],
  },
  {
    id: 'there-are',
    type: 'agreement',
    confidence: 0.92,
    pattern: /\bthere (is) (?:two|three|four|five|six|seven|eight|nine|ten|many|several|some \w+s)\b/dgi,
    replace: () => 'are',
    wrong: [['There is two hotels.', 'There are two hotels.']],
    right: ['There is one hotel.'],
  },
  {
    id: 'no-verb',
    type: 'verb',
    confidence: 0.93,
    pattern: /\b(?:I|you|we|they) (no) (?:like|want|have|know|understand|speak|think|need|live|work)\b/dgi,
    replace: () => "don't",
    wrong: [['We no want this room.', "We don't want this room."]],
    right: ["I don't like it."],
  },
  {
    id: 'much-uncountable',
    type: 'agreement',
    confidence: 0.93,
    pattern:
      /(?<=\w )\b(many) (?:money|milk|water|time|information|homework|furniture|advice|traffic|work|luggage|bread|rice|coffee)\b/dgi,
    replace: () => 'much',
    wrong: [['How many time do we have?', 'How much time do we have?']],
    right: ['How many times?'],
  },
  {
    id: 'people-are',
    type: 'agreement',
    confidence: 0.9,
    pattern:
      /(?<!\b(?:of|for|with|to|in|by|about|from|than|on|at) (?:the |my |these |those |your )?)\b(?:people|children|parents) (is|was|has)\b/dgi,
    replace: (m) => ({ is: 'are', was: 'were', has: 'have' })[(m[1] ?? '').toLowerCase()] ?? '',
    wrong: [['Her parents is at work.', 'Her parents are at work.']],
    right: ['My parents are here.'],
  },
  {
    id: 'did-base',
    type: 'verb',
    confidence: 0.92,
    pattern:
      /\bdo(?:es)? (?:he|she|it|you|they|we) (works|lives|likes|wants|speaks|goes|has|plays|studies)\b/dgi,
    replace: (m) =>
      ({ goes: 'go', has: 'have', studies: 'study' })[(m[1] ?? '').toLowerCase()] ??
      (m[1] ?? '').replace(/s$/, ''),
    wrong: [['Does she works here?', 'Does she work here?']],
    right: ['Does she work here?'],
  },
  {
    id: 'third-person',
    type: 'verb',
    confidence: 0.88,
    pattern:
      /(?<=^|[.!?;] |\b(?:and|but|because) )(?:my|his|her|our) (?:brother|sister|father|mother|son|daughter|friend|husband|wife|boss|teacher|uncle|aunt|cousin|dad|mum|mom) (play|work|study|live|like|want|give|cook|speak|go|have|need|know|think|love|eat|drink|read|drive|teach|come|run|help)\b/dgi,
    replace: (m) => thirdPerson((m[1] ?? '').toLowerCase()),
    wrong: [
      ['My brother play football.', 'My brother plays football.'],
      ['My son study law.', 'My son studies law.'],
    ],
    right: ['My brother plays football.', 'I let my brother play.', 'Did my brother play?'],
  },
];

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

const compiled = phrases.map((phrase) => ({ phrase, find: compilePhrase(phrase) }));

/** Every rule of our own for English. */
export const englishRules: readonly EnglishRule[] = [...patternRules, ...phrases];

/** How sure a phrase is that says nothing of it. */
const USUAL = 0.86;

/** What our own rules find. */
export function findEnglish(text: string, words: EnglishWords): Finding[] {
  return [...findPatterns(text), ...findPhrases(text, words)];
}

function findPhrases(text: string, words: EnglishWords): Finding[] {
  return readSentences(text).flatMap((units) =>
    compiled.flatMap(({ phrase, find }) =>
      find(units, words).flatMap(({ from, to, replacement }): Finding[] => {
        const start = units[from]?.token.start ?? 0;
        const end = units[to - 1]?.token.end ?? start;
        const more = { type: phrase.type, rule: phrase.id, confidence: phrase.confidence ?? USUAL };
        return toFinding(text, start, end, replacement, more);
      }),
    ),
  );
}

/** A rule marks its first captured group. */
function findPatterns(text: string): Finding[] {
  return patternRules.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].flatMap((match): Finding[] => {
      const group = match.indices?.slice(1).find((range) => range !== undefined);
      const more = { type: rule.type, rule: rule.id, confidence: rule.confidence };
      return group === undefined ? [] : toFinding(text, group[0], group[1], rule.replace(match), more);
    }),
  );
}

function toFinding(
  text: string,
  start: number,
  end: number,
  replacement: string,
  more: Pick<Finding, 'type' | 'rule' | 'confidence'>,
): Finding[] {
  const written = text.slice(start, end);
  const isCapital = /^[A-Z]/.test(written) && !/^I\b/.test(written);
  const opens = isCapital || (/^I\b/.test(written) && /(^|[.!?]\s+)$/.test(text.slice(0, start)));
  const cased = opens ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
  return cased === written ? [] : [{ start, end, replacement: cased, stage: 'rules', ...more }];
}
