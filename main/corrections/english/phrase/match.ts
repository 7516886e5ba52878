import type { EnglishWords } from '../lexicon/words.ts';
import type { Unit } from '../sentence.ts';
import type { Item } from './pattern.ts';

/** What an item took: `[from, to)` in units. */
export type Place = [from: number, to: number];

const opensClause = /^([,;:(—–"“-]|\.+|[!?]|and|but|because|so|if|when|hello|hi|yes|no|then|well|while)$/;

const isEnd = (unit: Unit | undefined) =>
  unit === undefined || (unit.token.kind === 'punctuation' && !/^['-]$/.test(unit.form));

/** Is what begins here the second half of `my brother and my sister`? */
function endsCompound(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.form !== 'and') return false;
  const first = units[at - 2];
  const isNamed = first?.isName === true || at === 2 || first?.form === ',';
  return isNamed || /^(my|your|his|her|its|our|their|the|a|an|this|that)$/.test(units[at - 3]?.form ?? '');
}

/** What each item takes where a pattern begins at `start`, or null where it does not. */
export function matchAt(items: Item[], units: readonly Unit[], start: number, words: EnglishWords): Place[] | null {
  const places: Place[] = [];
  const step = (k: number, at: number): boolean => {
    const item = items[k];
    if (item === undefined) return true;
    const unit = units[at];
    const before = units[at - 1];
    places[k] = [at, at];
    switch (item.kind) {
      case 'start':
        return (before === undefined || opensClause.test(before.form)) && step(k + 1, at);
      case 'end':
        return isEnd(unit) && step(k + 1, at);
      case 'not-here':
        return (unit === undefined || !item.test(unit, words)) && step(k + 1, at);
      case 'not-before':
        return (before === undefined || !item.test(before, words)) && step(k + 1, at);
      case 'question':
        return units.at(-1)?.form === '?' && step(k + 1, at);
      case 'no-question':
        return units.at(-1)?.form !== '?' && step(k + 1, at);
      case 'alone':
        return !endsCompound(units, at) && step(k + 1, at);
      default:
    }
    if (item.kind === 'gap') {
      for (let end = at; end <= at + 6; end++) {
        places[k] = [at, end];
        if (step(k + 1, end)) return true;
        const next = units[end];
        if (next === undefined || !item.test(next, words)) return false;
      }
      return false;
    }
    if (unit !== undefined && item.test(unit, words)) {
      places[k] = [at, at + 1];
      if (step(k + 1, at + 1)) return true;
    }
    places[k] = [at, at];
    return (item.optional || (item.orEnd && isEnd(unit))) && step(k + 1, at);
  };
  return step(0, start) ? places : null;
} // biome-ignore format: conditions side by side
