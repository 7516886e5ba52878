import type { EditType } from '../../../../preload/schemas/corrections.ts';
import { can, cliticPronouns, determiner, isNumeral, prepositions, subjectPronouns } from '../grammar.ts';
import type { Hit, Rule } from '../rule.ts';
import type { Sentence, Unit } from '../sentence.ts';
import { isPerson } from './people.ts';

/** A rule written as a pattern of words; {@link phrase} says how. */
export interface Phrase {
  id: string;
  type: EditType;
  explain?: string;
  confidence?: number;
  /**
   * Items between spaces: `word`, `one|other`, `{class}`, each with `?` if it may be missing, `^` and `$` for the ends
   * of the sentence; `[` and `]` around what is replaced. Classes: noun, adj, inf, ger, part, finite, number, word, notVerb, det,
   * poss, subject, prep, clitic, person (kinds of people), name (with a capital), lemma:a,b (any form of these verbs),
   * notLemma:a,b (no form of these verbs), tag:REGEX, not:a,b (a word, but none of these).
   */
  match: string;
  /** `$1` is the first item as written; `''` deletes. */
  to: string;
  wrong: readonly (readonly [string, string])[];
  right: readonly string[];
}

type Test = (unit: Unit) => boolean;
interface Item {
  test: Test;
  optional: boolean;
  marked: boolean;
  /** A point is among what it takes; in a chat a sentence may end without. */
  ends: boolean;
  edge?: '^' | '$';
}

const classes: Record<string, Test> = {
  noun: (unit) => can(unit, /^N/),
  adj: (unit) => can(unit, /^A|^VP/),
  inf: (unit) => can(unit, /^VN/),
  ger: (unit) => can(unit, /^VG/),
  part: (unit) => can(unit, /^VP/),
  finite: (unit) => can(unit, /^V[ISM]/),
  number: (unit) => unit.token.kind === 'number' || isNumeral(unit.form),
  word: (unit) => unit.token.kind === 'word',
  notVerb: (unit) => unit.token.kind === 'word' && !can(unit, /^V([ISMN])/),
  det: (unit) => determiner(unit.form) !== undefined,
  poss: (unit) => /^(mis?|tus?|sus?|nuestr[oa]s?|vuestr[oa]s?)$/.test(unit.form),
  subject: (unit) => subjectPronouns[unit.form] !== undefined,
  prep: (unit) => prepositions.has(unit.form),
  clitic: (unit) => cliticPronouns.has(unit.form),
  person: isPerson,
  name: (unit) => unit.capitalised && unit.token.kind === 'word',
};

/** Turns a pattern into a rule. @throws Error on a class that does not exist */
export function phrase(definition: Phrase): Rule {
  const items = compile(definition.match);
  const { id, type, explain, wrong, right } = definition;
  return {
    id,
    type,
    confidence: definition.confidence ?? 0.85,
    ...(explain === undefined ? {} : { explain }),
    wrong,
    right,
    *find(sentence) {
      for (let start = 0; start < sentence.units.length; start++) {
        const places = matchAt(items, sentence, start);
        if (places !== null) yield toHit(items, places, sentence, definition.to);
      }
    },
  };
}

function compile(pattern: string): Item[] {
  let marked = false;
  const items: Item[] = [];
  for (let part of pattern.split(/\s+/)) {
    if (part === '^' || part === '$') {
      items.push({ test: () => true, optional: false, marked: false, ends: false, edge: part });
      continue;
    }
    if (part.startsWith('[')) {
      marked = true;
      part = part.slice(1);
    }
    const closes = part.endsWith(']');
    if (closes) part = part.slice(0, -1);
    const optional = part.endsWith('?') && part.length > 1;
    const ends = part.split('|').includes('.');
    items.push({ test: compileTest(optional ? part.slice(0, -1) : part), optional, marked, ends });
    if (closes) marked = false;
  }
  return items;
}

function compileTest(part: string): Test {
  if (!part.startsWith('{')) {
    const words = new Set(part.split('|'));
    return (unit) => words.has(unit.form);
  }
  const tests = part
    .slice(1, -1)
    .split('&')
    .map((name): Test => {
      const [kind, list = ''] = name.split(':');
      const names = list.split(',');
      if (kind === 'lemma')
        return (unit) => unit.analyses.some((a) => a.tag.startsWith('V') && names.includes(a.lemma));
      if (kind === 'notLemma')
        return (unit) => !unit.analyses.some((a) => a.tag.startsWith('V') && names.includes(a.lemma));
      if (kind === 'not') return (unit) => unit.token.kind !== 'punctuation' && !names.includes(unit.form);
      if (kind === 'tag') {
        const tag = new RegExp(list);
        return (unit) => can(unit, tag);
      }
      const known = classes[kind ?? ''];
      if (known === undefined) throw new Error(`no class of words is called ${name}`);
      return known;
    });
  return (unit) => tests.every((test) => test(unit));
}

/** Index of the unit each item took (-1: left out), or null. */
function matchAt(items: Item[], sentence: Sentence, start: number): number[] | null {
  const places: number[] = [];
  const step = (item: number, at: number): boolean => {
    const current = items[item];
    if (current === undefined) return true;
    if (current.edge === '^') {
      places[item] = -1;
      return startsClause(sentence, at) && step(item + 1, at);
    }
    if (current.edge === '$') {
      places[item] = -1;
      return sentence.at(at).token.kind === 'punctuation' && step(item + 1, at);
    }
    const unit = sentence.at(at);
    if (current.ends && at >= sentence.units.length) {
      places[item] = -1;
      return step(item + 1, at);
    }
    if (unit.index >= 0 && current.test(unit)) {
      places[item] = at;
      if (step(item + 1, at + 1)) return true;
    }
    places[item] = -1;
    return current.optional && step(item + 1, at);
  };
  return step(0, start) ? places : null;
}

function startsClause(sentence: Sentence, at: number): boolean {
  return at === 0 || /^[¿¡,;:.(—–"«“-]$/.test(sentence.at(at - 1).token.text);
}

function toHit(items: Item[], places: number[], sentence: Sentence, to: string): Hit {
  const marked = places.filter((place, k) => place >= 0 && items[k]?.marked);
  let from = Math.min(...marked);
  const end = Math.max(...marked) + 1;
  let replacement = to.replace(/\$(\d)/g, (_, n: string) => {
    const visible = items.map((item, k) => ({ item, k })).filter(({ item }) => item.edge === undefined);
    const place = places[visible[Number(n) - 1]?.k ?? -1] ?? -1;
    return place < 0 ? '' : sentence.at(place).form;
  });
  replacement = replacement.replace(/ {2,}/g, ' ').trim();
  // A deleted word takes a neighbour along, so that one space is left and there is something to underline.
  if (replacement === '' && sentence.at(end).token.kind === 'word') {
    return { from, to: end + 1, replacement: sentence.at(end).form };
  }
  if (replacement === '' && from > 0) {
    from--;
    replacement = sentence.at(from).form;
  }
  return { from, to: end, replacement };
}
