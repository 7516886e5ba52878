import type { Lexicon } from '../lexicon/lexicon.ts';
import { withoutAccents } from '../words/stress.ts';

const suffixes = /^(.+?)(c?it[oa]s?|cillo|cilla|illos?|illas?|ísim[oa]s?|azos?|otes?|mente|ing)$/;
const prefixes =
  /^(anti|auto|neo|mini|super|súper|hiper|ultra|ex|pre|post|pos|semi|multi|bio|eco|tele|foto|micro|macro|inter|sub|re|des|co|contra|pseudo|video|euro|afro|geo|electro|radio|socio|vice|mono|bi|tri|meta|mega|infra|extra|hidro|termo|aero|cardio|neuro|psico)(.{4,})$/;

/** A word made the usual way from one in the lexicon (`cafecito`, `buenísimo`, `antiviral`): rare, but no mistake. */
export function isDerived(word: string, lexicon: Lexicon): boolean {
  const prefixed = prefixes.exec(word);
  if (prefixed?.[2] !== undefined && lexicon.has(prefixed[2])) return true;
  const suffixed = suffixes.exec(word);
  const stem = suffixed?.[1];
  if (stem === undefined || stem.length < 3 || suffixed?.[2] === 'ing') return false;
  const softened = stem.replace(/qu$/, 'c').replace(/gu$/, 'g').replace(/c$/, 'z');
  return [stem, softened, stem.replace(/qu$/, 'c'), withoutAccents(stem)].some((base) =>
    ['', 'o', 'a', 'e'].some((ending) => lexicon.frequency(base + ending) >= 2),
  );
}
