import { agreementOf, can, determiner, isLemma, isNumeral, must, personsOf } from '../grammar.ts';
import type { Rule } from '../rule.ts';
import { replace } from '../rule.ts';
import type { Sentence, Unit } from '../sentence.ts';
import { table } from '../words/table.ts';
import { isPlainNoun } from './agreement/nouns.ts';
import { isPerson } from './people.ts';
import { inPerson } from './verbs/persons.ts';

const lemmas = ['gustar', 'encantar', 'interesar', 'doler', 'fascinar', 'molestar', 'apetecer'];
const clitics = /^(me|te|le|nos|os|les)$/;

function isGustar(unit: Unit): boolean {
  return isLemma(unit, ...lemmas) && can(unit, /^V[IS]/);
}

/** The thing that pleases, after the verb and its adverbs: is it many, one, or something to do? */
function liked(sentence: Sentence, verb: number): 'many' | 'one' | 'doing' | undefined {
  let at = verb + 1;
  while (/^(mucho|muchísimo|más|también|tanto|bastante|no|poco)$/.test(sentence.at(at).form)) at++;
  const first = sentence.at(at);
  if (must(first, /^VN/)) return 'doing';
  const det = determiner(first.form);
  const noun = sentence.at(at + 1);
  if (/^(y|e|o|,)$/.test(sentence.at(at + 2).token.text) && det?.number === 'S') return undefined;
  if (isNumeral(first.form) && can(noun, /^N.P/)) return 'many';
  if (/^tod[oa]s$/.test(first.form) && determiner(noun.form)?.number === 'P') return 'many';
  if (det?.number === undefined || !isPlainNoun(noun)) return undefined;
  const own = agreementOf(noun, /^N/)?.number;
  if (det.number === 'P') return 'many';
  return det.number === 'S' && own === 'S' ? 'one' : undefined;
}

export const gustar: readonly Rule[] = [
  {
    id: 'gustar-number',
    type: 'gustar',
    confidence: 0.92,
    wrong: [
      ['Me gusta los perros.', 'Me gustan los perros.'],
      ['Me gusta todas las playas.', 'Me gustan todas las playas.'],
      ['Me gustan nadar en el mar.', 'Me gusta nadar en el mar.'],
      ['Nos interesa mucho los museos.', 'Nos interesan mucho los museos.'],
      ['Me duele los pies.', 'Me duelen los pies.'],
    ],
    right: [
      'Me gustas mucho.',
      'Me gusta el café y el té.',
      'Me gustan las películas.',
      'No me gusta que los perros ladren.',
      'Les gusta la casa.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!isGustar(unit) || !clitics.test(sentence.at(unit.index - 1).form)) continue;
        const persons = personsOf(unit);
        const thing = liked(sentence, unit.index);
        const wanted =
          thing === 'many' && persons.has('3S')
            ? '3P'
            : thing !== 'many' && thing !== undefined && persons.has('3P')
              ? '3S'
              : undefined;
        if (wanted === undefined) continue;
        const form = inPerson(sentence, unit, wanted);
        if (form === undefined) continue;
        yield replace(unit.index, form, {
          explain:
            thing === 'doing' ? 'gustar-infinitive' : wanted === '3P' ? 'gustar-plural' : 'gustar-singular',
        });
      }
    },
  },
  {
    id: 'gustar-me-gusto',
    type: 'gustar',
    confidence: 0.9,
    explain: 'gustar-person',
    wrong: [
      ['Me gusto la playa.', 'Me gusta la playa.'],
      ['Me gusto bailar.', 'Me gusta bailar.'],
    ],
    right: ['Me gustó la playa.', 'Me gusto como soy.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (!/^(gusto|encanto|intereso)$/.test(unit.form) || sentence.at(unit.index - 1).form !== 'me')
          continue;
        const thing = liked(sentence, unit.index);
        if (thing === undefined) continue;
        const form = sentence.lexicon.form(
          unit.analyses.find(({ tag }) => tag === 'VIP1S')?.lemma ?? '',
          thing === 'many' ? 'VIP3P' : 'VIP3S',
        );
        if (form !== undefined) yield replace(unit.index, form);
      }
    },
  },
  {
    id: 'gustar-yo-gusto',
    type: 'gustar',
    confidence: 0.93,
    explain: 'gustar-person',
    wrong: [
      ['Yo gusto mucho la comida.', 'Me gusta mucho la comida.'],
      ['Yo gusto los gatos.', 'Me gustan los gatos.'],
    ],
    right: ['A ella yo le gusto.', 'Yo disfruto mucho la comida.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'gusto' || sentence.at(unit.index - 1).form !== 'yo') continue;
        const thing = liked(sentence, unit.index);
        if (thing === undefined) continue;
        yield {
          from: unit.index - 1,
          to: unit.index + 1,
          replacement: thing === 'many' ? 'me gustan' : 'me gusta',
        };
      }
    },
  },
  {
    id: 'gustar-yo-me',
    type: 'gustar',
    confidence: 0.9,
    explain: 'gustar-subject',
    wrong: [
      ['Yo me gusta vivir aquí.', 'A mí me gusta vivir aquí.'],
      ['Yo no me gusta el frío.', 'A mí no me gusta el frío.'],
    ],
    right: ['Yo me gusto.', 'Lo que yo digo me gusta.', 'Yo me encargo.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'yo') continue;
        const no = sentence.at(unit.index + 1).form === 'no' ? 1 : 0;
        const verb = sentence.at(unit.index + 2 + no);
        if (sentence.at(unit.index + 1 + no).form !== 'me' || !isGustar(verb) || personsOf(verb).has('1S'))
          continue;
        // The learner says who with some weight; so does «a mí».
        yield {
          from: unit.index,
          to: unit.index + 2,
          replacement: `a mí ${sentence.at(unit.index + 1).form}`,
        };
      }
    },
  },
  {
    id: 'gustar-yo-gusta',
    type: 'gustar',
    confidence: 0.91,
    explain: 'gustar-subject',
    wrong: [
      ['Yo encanta leer novelas.', 'Me encanta leer novelas.'],
      ['Yo no gusta las ratas.', 'No me gustan las ratas.'],
      ['La actriz que yo encanta es de Vigo.', 'La actriz que me encanta es de Vigo.'],
    ],
    right: ['Yo encanto a los niños.', 'A la niña que yo cuido le gusta leer.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'yo') continue;
        const no = sentence.at(unit.index + 1).form === 'no' ? 1 : 0;
        const verb = sentence.at(unit.index + 1 + no);
        const persons = personsOf(verb);
        if (!isGustar(verb) || persons.has('1S') || !(persons.has('3S') || persons.has('3P'))) continue;
        const many = liked(sentence, verb.index) === 'many' ? inPerson(sentence, verb, '3P') : undefined;
        const words = `${no === 1 ? 'no ' : ''}me ${many ?? verb.form}`;
        yield { from: unit.index, to: verb.index + 1, replacement: words };
      }
    },
  },
  {
    id: 'gustar-se',
    type: 'gustar',
    confidence: 0.88,
    explain: 'gustar-person',
    wrong: [
      ['No se gusta el café.', 'No le gusta el café.'],
      ['Se encantan los perros.', 'Le encantan los perros.'],
    ],
    right: ['Se gustan el uno al otro.', 'Se le encanta el alma.', 'Se interesa por el arte.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        const verb = sentence.at(unit.index + 1);
        if (unit.form !== 'se' || !isLemma(verb, 'gustar', 'encantar') || !can(verb, /^VI.3/)) continue;
        if (
          !/^(?:el uno|$)/.test(
            `${sentence.at(verb.index + 1).form} ${sentence.at(verb.index + 2).form}`.trim(),
          )
        )
          yield replace(unit.index, 'le');
      }
    },
  },
  {
    id: 'gustar-missing-a',
    type: 'gustar',
    confidence: 0.88,
    wrong: [
      ['Mi prima le gusta el ajedrez.', 'A mi prima le gusta el ajedrez.'],
      ['La niña le gustaba el niño.', 'A la niña le gustaba el niño.'],
      ['El niño le gusta el fútbol.', 'Al niño le gusta el fútbol.'],
    ],
    right: ['A mi prima le gusta el ajedrez.', 'El café le gusta.', 'La niña le gusta.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (
          !isGustar(unit) ||
          !/^les?$/.test(sentence.at(unit.index - 1).form) ||
          liked(sentence, unit.index) === undefined
        )
          continue;
        const no = sentence.at(unit.index - 2).form === 'no' ? 1 : 0;
        const noun = sentence.at(unit.index - 2 - no);
        const det = sentence.at(noun.index - 1);
        const before = sentence.at(noun.index - 2);
        if (noun.index < 1 || !isPerson(noun) || determiner(det.form) === undefined) continue;
        if (before.index >= 0 && !/^(pero|y|porque|que|[.,;:])$/.test(before.token.text)) continue;
        yield replace(det.index, det.form === 'el' ? 'al' : `a ${det.form}`, {
          words: { who: `${det.form} ${noun.form}` },
        });
      }
    },
  },
  {
    id: 'gustar-missing-pronoun',
    type: 'gustar',
    confidence: 0.88,
    wrong: [
      ['A Laura gusta bailar salsa.', 'A Laura le gusta bailar salsa.'],
      ['A mí gusta el té.', 'A mí me gusta el té.'],
      ['A mi gusta el té.', 'A mí me gusta el té.'],
    ],
    right: ['A Laura le gusta bailar.', 'A mí no me gusta.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'a' || (unit.index > 0 && sentence.at(unit.index - 1).token.kind === 'word'))
          continue;
        const who = sentence.at(unit.index + 1);
        // «A mi gusta»: an accent is missing too, and «mi» has nothing to go with.
        const isOwner = determiner(who.form) !== undefined && !isGustar(sentence.at(who.index + 1));
        const det = isOwner ? 1 : 0;
        const noun = sentence.at(unit.index + 1 + det);
        const no = sentence.at(noun.index + 1).form === 'no' ? 1 : 0;
        const verb = sentence.at(noun.index + 1 + no);
        if (!isGustar(verb) || !/^V[IS]..?3/.test(verb.analyses[0]?.tag ?? '')) continue;
        const pronouns = table<string>({
          mí: 'me',
          mi: 'me',
          ti: 'te',
          él: 'le',
          ella: 'le',
          usted: 'le',
          nosotros: 'nos',
          nosotras: 'nos',
          ellos: 'les',
          ellas: 'les',
          ustedes: 'les',
        });
        const plural = det === 1 && agreementOf(noun, /^N/)?.number === 'P';
        const clitic =
          pronouns[noun.form] ??
          (isPerson(noun) || (noun.capitalised && det === 0) ? (plural ? 'les' : 'le') : undefined);
        if (clitic !== undefined)
          yield replace(verb.index, `${clitic} ${verb.form}`, { words: { who: noun.token.text, clitic } });
      }
    },
  },
  {
    id: 'gustar-les',
    type: 'gustar',
    confidence: 0.9,
    wrong: [['A mis abuelos le encanta la música.', 'A mis abuelos les encanta la música.']],
    right: ['A mi abuelo le encanta la música.', 'A mis abuelos les encanta.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'le' || !isGustar(sentence.at(unit.index + 1))) continue;
        const noun = sentence.at(unit.index - 1);
        const det = sentence.at(unit.index - 2);
        const listed = /^(ellos|ellas|ustedes)$/.test(noun.form) && det.form === 'a';
        const plural =
          sentence.at(unit.index - 3).form === 'a' &&
          determiner(det.form)?.number === 'P' &&
          agreementOf(noun, /^N/)?.number === 'P';
        if (listed || plural) yield replace(unit.index, 'les', { words: { who: noun.form } });
      }
    },
  },
];
