/** base past participle, where they are not regular; alternatives of a form are parted by `/`, the usual one first. */
const irregularVerbs = `be was been,beat beat beaten,become became become,begin began begun,bite bit bitten,blow blew blown,break broke broken,
bring brought brought,build built built,burn burnt/burned burnt/burned,buy bought bought,catch caught caught,choose chose chosen,
come came come,cost cost cost,cut cut cut,dig dug dug,do did done,draw drew drawn,dream dreamed/dreamt dreamed/dreamt,
drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed fed,feel felt felt,fight fought fought,
find found found,fly flew flown,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got got/gotten,
give gave given,go went gone,grow grew grown,hang hung hung,have had had,hear heard heard,hide hid hidden,hit hit hit,
hold held held,hurt hurt hurt,keep kept kept,know knew known,lay laid laid,lead led led,learn learned/learnt learned/learnt,
leave left left,lend lent lent,let let let,lie lay lain,light lit lit,lose lost lost,make made made,mean meant meant,
meet met met,pay paid paid,put put put,read read read,ride rode ridden,ring rang rung,rise rose risen,run ran run,say said said,
see saw seen,sell sold sold,send sent sent,set set set,shake shook shaken,shine shone shone,shoot shot shot,show showed shown,
shut shut shut,sing sang sung,sink sank sunk,sit sat sat,sleep slept slept,smell smelled/smelt smelled/smelt,speak spoke spoken,
spell spelled/spelt spelled/spelt,spend spent spent,spread spread spread,stand stood stood,steal stole stolen,stick stuck stuck,
swim swam swum,take took taken,teach taught taught,tear tore torn,tell told told,think thought thought,throw threw thrown,
understand understood understood,wake woke woken,wear wore worn,thrust thrust thrust,split split split,bet bet bet,quit quit quit,cast cast cast,burst burst burst,win won won,write wrote written`;

const irregularNouns: Record<string, string> = {
  child: 'children', man: 'men', woman: 'women', person: 'people', tooth: 'teeth', foot: 'feet', mouse: 'mice', goose: 'geese',
  wife: 'wives', knife: 'knives', life: 'lives', half: 'halves', leaf: 'leaves', shelf: 'shelves', loaf: 'loaves', wolf: 'wolves',
  thief: 'thieves', potato: 'potatoes', tomato: 'tomatoes', hero: 'heroes', gentleman: 'gentlemen', policeman: 'policemen',
}; // biome-ignore format: a table

const irregularAdjectives: Record<string, readonly [string, string]> = {
  good: ['better', 'best'], well: ['better', 'best'], bad: ['worse', 'worst'], far: ['further', 'furthest'], ill: ['worse', 'worst'],
}; // biome-ignore format: a table

/** Verbs of more than one syllable that end in a stressed vowel and one consonant. */
const stressedAtTheEnd = new Set(
  'begin forget prefer refer occur permit admit regret commit control upset'.split(' '),
);
const sibilant = /(s|sh|ch|x|z)$/;

const pasts = new Map<string, readonly string[]>();
const participles = new Map<string, readonly string[]>();
for (const row of irregularVerbs.split(/,\s*/)) {
  const [base = '', past = '', participle = ''] = row.split(' ');
  pasts.set(base, past.split('/'));
  participles.set(base, participle.split('/'));
}

/** Bases of the verbs with forms of their own. */
export const irregularBases: readonly string[] = [...pasts.keys()];
/** Is the past of this base no regular one? */
export const isIrregular = (base: string): boolean => pasts.has(base);

function doubles(word: string): boolean {
  if (!/[^aeiou][aeiou][bdgklmnprt]$/.test(word)) return false;
  return /^[^aeiou]*[aeiou][^aeiou]$/.test(word) || stressedAtTheEnd.has(word);
}
function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}
/** Every past of a base, the usual one first. */
export const pastsOf = (base: string): readonly string[] => pasts.get(base) ?? [withEd(base)];
/** Every past participle of a base, the usual one first. */
export const participlesOf = (base: string): readonly string[] => participles.get(base) ?? [withEd(base)];

/** The form of he, she and it. */
export function thirdPerson(base: string): string {
  const own: Record<string, string> = { be: 'is', have: 'has' };
  if (own[base] !== undefined) return own[base];
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return sibilant.test(base) || /[^o]o$/.test(base) ? `${base}es` : `${base}s`;
}

/** The -ing form. */
export function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

/** The plural of a noun. */
export function plural(noun: string): string {
  if (irregularNouns[noun] !== undefined) return irregularNouns[noun];
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return sibilant.test(noun) ? `${noun}es` : `${noun}s`;
}

function withEnding(adjective: string, ending: 'er' | 'est'): string {
  if (adjective.endsWith('e')) return `${adjective}${ending.slice(1)}`;
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}i${ending}`;
  return doubles(adjective) ? `${adjective}${adjective.at(-1)}${ending}` : `${adjective}${ending}`;
}
/** bigger, better. */
export const comparative = (adjective: string): string =>
  irregularAdjectives[adjective]?.[0] ?? withEnding(adjective, 'er');
/** biggest, best. */
export const superlative = (adjective: string): string =>
  irregularAdjectives[adjective]?.[1] ?? withEnding(adjective, 'est');

/** With its indefinite article, by sound. */
export function withArticle(phrase: string): string {
  const vowel =
    /^([aeio]|u(?!ni(?![mndt])|s[aeu]|ti|k|ro|re|ra|bi)|hour|honest|hono|heir)/i.test(phrase) &&
    !/^(one|once|euro|eu|ewe|ubiq|uranium|uterus|utop|utens|uku|university|unique|unit)/i.test(phrase);
  return `${vowel ? 'an' : 'a'} ${phrase}`;
}
