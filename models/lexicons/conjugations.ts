import { Conjugator } from '@jirimracek/conjugate-esp';
import type { Tag } from '../../main/corrections/spanish/lexicon/tags.ts';

/** A form of a verb with what it says of itself. */
export interface VerbForm {
  form: string;
  tag: Tag;
}

const conjugator = new Conjugator();
const verbs = new Set(conjugator.getVerbListSync());

const indicative = {
  Presente: 'VIP',
  PreteritoImperfecto: 'VII',
  PreteritoIndefinido: 'VIS',
  FuturoImperfecto: 'VIF',
  CondicionalSimple: 'VIC',
} as const;
const subjunctive = {
  Presente: 'VSP',
  PreteritoImperfectoRa: 'VSI',
  PreteritoImperfectoSe: 'VSJ',
  FuturoImperfecto: 'VSF',
} as const;
const persons = ['1S', '2S', '3S', '1P', '2P', '3P'] as const;

/** Every simple form of a verb, voseo included; null where the conjugator does not know it. */
export function conjugate(infinitive: string): VerbForm[] | null {
  const name = verbs.has(infinitive) ? infinitive : verbs.has(`${infinitive}se`) ? `${infinitive}se` : null;
  if (name === null) return null;
  const answer = conjugator.conjugateSync(name);
  if (!Array.isArray(answer)) return null;
  const forms: VerbForm[] = [{ form: infinitive, tag: 'VN' }];
  for (const { conjugation } of answer) {
    const { Impersonal, Indicativo, Subjuntivo, Imperativo } = conjugation;
    forms.push({ form: bare(Impersonal.Gerundio), tag: 'VG' }, ...participle(Impersonal.Participio));
    for (const [key, mood] of Object.entries(indicative)) {
      const row = Indicativo[key as keyof typeof indicative];
      addRow(forms, row, mood);
    }
    for (const [key, mood] of Object.entries(subjunctive)) {
      const row = Subjuntivo[key as keyof typeof subjunctive];
      addRow(forms, row, mood);
    }
    const imperative = Imperativo.Afirmativo;
    if (name === infinitive) {
      forms.push(
        { form: bare(imperative[1] ?? '-'), tag: 'VMP2S' },
        { form: bare(imperative[4] ?? '-'), tag: 'VMP2P' },
      );
    }
  }
  forms.push(...voseo(infinitive));
  return forms.filter(({ form }) => /^\p{L}+$/u.test(form));
}

function addRow(forms: VerbForm[], row: readonly string[], mood: string): void {
  for (const [k, person] of persons.entries()) {
    forms.push({ form: bare(row[k] ?? '-'), tag: `${mood}${person}` as Tag });
  }
}

/** Without its pronoun: `me levanto` → `levanto`, `levantándose` → `levantando`. */
function bare(form: string): string {
  const last = form.split(' ').at(-1) ?? '-';
  const gerund = /^(.*)(á|é)ndose$/.exec(last);
  return gerund ? `${gerund[1]}${gerund[2] === 'á' ? 'a' : 'e'}ndo` : last;
}

function participle(form: string): VerbForm[] {
  if (!form.endsWith('o')) return [];
  const stem = form.slice(0, -1);
  return [
    { form: `${stem}o`, tag: 'VPMS' },
    { form: `${stem}a`, tag: 'VPFS' },
    { form: `${stem}os`, tag: 'VPMP' },
    { form: `${stem}as`, tag: 'VPFP' },
  ];
}

const irregularVos: Record<string, { present: string; imperative: string }> = {
  ser: { present: 'sos', imperative: 'sé' },
  ir: { present: 'vas', imperative: 'andá' },
  haber: { present: 'has', imperative: '-' },
  dar: { present: 'das', imperative: 'da' },
  ver: { present: 'ves', imperative: 've' },
};

function voseo(infinitive: string): VerbForm[] {
  const irregular = irregularVos[infinitive];
  if (irregular)
    return [
      { form: irregular.present, tag: 'VIP2V' },
      { form: irregular.imperative, tag: 'VMP2V' },
    ];
  const vowel = { a: 'á', e: 'é', i: 'í', í: 'í' }[infinitive.at(-2) ?? ''];
  if (!vowel || !infinitive.endsWith('r')) return [];
  const stem = infinitive.slice(0, -2);
  return [
    { form: `${stem}${vowel}s`, tag: 'VIP2V' },
    { form: `${stem}${vowel}`, tag: 'VMP2V' },
  ];
}
