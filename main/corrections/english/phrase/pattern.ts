import { classes } from '../lexicon/classes.ts';
import { inClass, kinds, type Test } from './kinds.ts';

/** A part of a pattern: see {@link ./phrase.ts} for the notation. */
export interface Item {
  test: Test;
  kind: 'word' | 'gap' | 'start' | 'end' | 'not-here' | 'not-before' | 'question' | 'no-question' | 'alone';
  optional: boolean;
  /** The end of a clause will do as well: `$` among its words. */
  orEnd: boolean;
  marked: boolean;
}

/** Lists of words of which a sentence must have one each: most patterns are done with at this. */
export function needsOf(pattern: string): ReadonlySet<string>[] {
  const parts = pattern.replaceAll(/[[\]]/g, '').split(/\s+/);
  return parts.flatMap((part): ReadonlySet<string>[] => {
    if (/^[~<]|\?$|(^|\|)\$($|\|)|^(\^|\$|\.\.|[?!]q|!and)$/.test(part)) return [];
    // A class that stands alone is not copied.
    const only = /^\{(\w+)\}$/.exec(part)?.[1] ?? '';
    const own = kinds[only] === undefined ? classes[only] : undefined;
    if (own !== undefined) return [own];
    const lists = part.split('|').map((one) => {
      const name = /^\{(\w+)/.exec(one)?.[1];
      if (name === undefined) return [one];
      return kinds[name] === undefined && classes[name] ? [...classes[name]] : undefined;
    });
    return lists.includes(undefined) ? [] : [new Set(lists.flatMap((list) => list ?? []))];
  });
}

/** Reads a pattern. @throws Error on a class that does not exist */
export function compilePattern(pattern: string): Item[] {
  let marked = false;
  return pattern.split(/\s+/).map((part): Item => {
    let text = part;
    if (text.startsWith('[')) {
      marked = true;
      text = text.slice(1);
    }
    const closes = text.endsWith(']');
    if (closes) text = text.slice(0, -1);
    const item = compileItem(text, marked);
    if (closes) marked = false;
    return item;
  });
}

function compileItem(text: string, marked: boolean): Item {
  const special: Record<string, Item['kind']> = {
    '^': 'start',
    $: 'end',
    '..': 'gap',
    '?q': 'question',
    '!q': 'no-question',
    '!and': 'alone',
  };
  const kind = special[text];
  const stop = inClass('stop');
  if (kind !== undefined) {
    const test: Test = (unit, words) =>
      (unit.token.kind === 'word' || unit.token.kind === 'number') && !stop(unit, words);
    return { kind, test, optional: false, orEnd: false, marked: kind === 'gap' && marked };
  }
  if (/^[~<]/.test(text)) {
    return {
      kind: text.startsWith('~') ? 'not-here' : 'not-before',
      test: compileTest(text.slice(1)),
      optional: false,
      orEnd: false,
      marked: false,
    };
  }
  const optional = text.endsWith('?');
  const orEnd = text.split('|').includes('$');
  return { kind: 'word', test: compileTest(optional ? text.slice(0, -1) : text), optional, orEnd, marked };
}

function compileTest(text: string): Test {
  const tests = text.split('|').map((part): Test => {
    if (!part.startsWith('{')) return ({ form }) => form === part;
    const all = part
      .slice(1, -1)
      .split('&')
      .map((name): Test => {
        if (name.startsWith('!')) {
          const names = name.slice(1).split(',');
          return ({ form }) =>
            !names.some(
              (one) => one === form || (one.startsWith('@') && classes[one.slice(1)]?.has(form) === true),
            );
        }
        const test = kinds[name] ?? (classes[name] ? inClass(name) : undefined);
        if (test === undefined) throw new Error(`no class of words is called ${name}`);
        return test;
      });
    return (unit, words) => all.every((test) => test(unit, words));
  });
  return (unit, words) => tests.some((test) => test(unit, words));
}
