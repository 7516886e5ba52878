import { agreementOf, inflectDeterminer } from '../grammar.ts';
import type { Rule } from '../rule.ts';
import { replace } from '../rule.ts';
import type { Sentence, Unit } from '../sentence.ts';

const parts =
  /^(?:cabeza|garganta|espalda|pierna|mano|rodilla|barriga|panza|cintura|muñeca|cara|boca|nariz|lengua|oreja|muela|estómago|brazo|pie|cuello|hombro|tobillo|codo|dedo|ojo|oído|diente|pecho|pelo)s?$/;
const owner = /^(?:mis?|tus?|sus?)$/;
const hurts = /^(?:duelen?|dolían?)$/;

/** `la` for «cabeza», `los` for «pies». */
function articleOf(part: Unit): string | undefined {
  return inflectDeterminer('el', agreementOf(part, /^N/) ?? {});
}

/** «Mi cabeza duele»: the owner's word and the part, where nobody says yet whom it hurts. */
function isOwnPart(sentence: Sentence, { form, index }: Unit): boolean {
  const before = sentence.at(index - 1);
  const isHead = before.index < 0 || /^(?:y|pero|porque|hoy|ahora|[.,;:¡])$/.test(before.form);
  return isHead && /^mis?$/.test(form) && parts.test(sentence.at(index + 1).form);
}

/** Whose a part of the body is, is said by the pronoun beside the verb. */
export const body: readonly Rule[] = [
  {
    id: 'body-owner',
    type: 'article',
    confidence: 0.88,
    explain: 'body-owner',
    wrong: [
      ['Me duele mi brazo.', 'Me duele el brazo.'],
      ['Me duelen mucho mis pies.', 'Me duelen mucho los pies.'],
      ['Me lavo mis manos.', 'Me lavo las manos.'],
    ],
    right: ['Me duele el brazo.', 'Mi brazo está mejor.', 'Me duele su silencio.', 'Muevo mis brazos.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        const part = sentence.at(unit.index + 1);
        if (!owner.test(unit.form) || !parts.test(part.form)) continue;
        let at = unit.index - 1;
        while (/^(?:mucho|muchísimo|también|bastante|un|poco)$/.test(sentence.at(at).form)) at--;
        const [verb, pronoun] = [sentence.at(at).form, sentence.at(at - 1).form];
        if (!hurts.test(verb) && !/^(?:lav|cepill|rompí|corté|torcí)/.test(verb)) continue;
        const isSame =
          (pronoun === 'me' && /^mis?$/.test(unit.form)) || (pronoun === 'te' && /^tus?$/.test(unit.form));
        const article = isSame ? articleOf(part) : undefined;
        if (article !== undefined) yield replace(unit.index, article);
      }
    },
  },
  {
    id: 'body-hurts',
    type: 'gustar',
    confidence: 0.88,
    explain: 'body-hurts',
    wrong: [
      ['Mi cabeza duele.', 'Me duele la cabeza.'],
      ['Hoy mis pies duelen mucho.', 'Hoy me duelen los pies mucho.'],
    ],
    right: ['Me duele la cabeza.', 'Mi cabeza me duele.', 'Su cabeza duele de tanto pensar.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!isOwnPart(sentence, unit)) continue;
        const part = sentence.at(unit.index + 1);
        const verb = sentence.at(unit.index + 2);
        const article = articleOf(part);
        if (!hurts.test(verb.form) || article === undefined) continue;
        const replacement = `me ${verb.form} ${article} ${part.form}`;
        yield { from: unit.index, to: verb.index + 1, replacement };
      }
    },
  },
];
