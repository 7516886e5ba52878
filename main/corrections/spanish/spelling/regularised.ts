import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Person, Tag, Tense } from '../lexicon/tags.ts';
import { table } from '../words/table.ts';

/** Regular endings: [ending, infinitive ending, tense, person]. */
const endings: [string, string, Tense, Person][] = [
  ...paradigm('ar', 'IP', 'o as a amos áis an'),
  ...paradigm('er', 'IP', 'o es e emos éis en'),
  ...paradigm('ir', 'IP', 'o es e imos ís en'),
  ...paradigm('ar', 'IS', 'é aste ó amos asteis aron'),
  ...paradigm('er', 'IS', 'í iste ió imos isteis ieron'),
  ...paradigm('ir', 'IS', 'í iste ió imos isteis ieron'),
  ...paradigm('er', 'IF', 'eré erás erá eremos eréis erán'),
  ...paradigm('ir', 'IF', 'iré irás irá iremos iréis irán'),
  ...paradigm('er', 'IC', 'ería erías ería eríamos eríais erían'),
  ...paradigm('ir', 'IC', 'iría irías iría iríamos iríais irían'),
  ...paradigm('ar', 'SP', 'e es e emos éis en'),
  ...paradigm('er', 'SP', 'a as a amos áis an'),
  ...paradigm('ir', 'SP', 'a as a amos áis an'),
  ...paradigm('ar', 'SI', 'ara aras ara áramos arais aran'),
  ...paradigm('er', 'SI', 'iera ieras iera iéramos ierais ieran'),
  ...paradigm('ir', 'SI', 'iera ieras iera iéramos ierais ieran'),
];

function paradigm(infinitive: string, tense: Tense, list: string): [string, string, Tense, Person][] {
  const persons: Person[] = ['1S', '2S', '3S', '1P', '2P', '3P'];
  return list.split(' ').map((ending, k) => [ending, infinitive, tense, persons[k] ?? '3S']);
}

const participles = table<string>({
  rompido: 'roto', escribido: 'escrito', abrido: 'abierto', morido: 'muerto', ponido: 'puesto', volvido: 'vuelto',
  decido: 'dicho', hacido: 'hecho', veído: 'visto', cubrido: 'cubierto', resolvido: 'resuelto', descubrido: 'descubierto',
  devolvido: 'devuelto',
}); // biome-ignore format: pairs read better side by side

/** Learners' own forms of the commonest verbs that no regular ending explains. */
const known = table<string>({
  fuemos: 'fuimos',
  uvo: 'hubo',
  dizas: 'digas',
  uvieron: 'hubieron', fuistes: 'fuiste', dijieron: 'dijeron', trajieron: 'trajeron', hicistes: 'hiciste', dijistes: 'dijiste',
  hació: 'hizo', hize: 'hice', hizé: 'hice', dició: 'dijo', pudió: 'pudo', pudé: 'pude', tuvé: 'tuve', quizo: 'quiso',
  haiga: 'haya', haigan: 'hayan', vistes: 'viste', tubo: 'tuvo', podieron: 'pudieron', puedemos: 'podemos',
  quieremos: 'queremos', tienemos: 'tenemos', pienso: 'pienso', jugo: 'juego', jugamos: 'jugamos', duermimos: 'dormimos',
  dicieron: 'dijeron', soyo: 'soy', esto: 'esto', andé: 'anduve', conducí: 'conduje', traducí: 'traduje',
}); // biome-ignore format: pairs read better side by side

/**
 * A verb inflected as if it were regular (`sabo`, `poní`, `teneré`) → the form that says the same (`sé`, `puse`,
 * `tendré`). The answers are ordered by how common they are.
 */
export function regularise(written: string, lexicon: Lexicon): string[] {
  const listed = participles[written] ?? known[written];
  if (listed !== undefined && listed !== written) return [listed];
  const found = new Set<string>();
  for (const [ending, infinitiveEnding, tense, person] of endings) {
    if (!written.endsWith(ending) || written.length < ending.length + 2) continue;
    const stem = written.slice(0, -ending.length);
    for (const infinitive of infinitives(stem, infinitiveEnding)) {
      if (lexicon.frequency(infinitive) < 3) continue;
      const form = lexicon.form(infinitive, `V${tense}${person}` as Tag);
      if (form !== undefined && form !== written) found.add(form);
    }
  }
  return [...found].sort((a, b) => lexicon.frequency(b) - lexicon.frequency(a));
}

/** Also the stem of the present put where it does not belong: `quiereré`, `puedo` → `puedemos`. */
function infinitives(stem: string, ending: string): string[] {
  const list = [stem + ending];
  const undone = stem.replace(/ie(?=[^aeiou]+$)/, 'e');
  if (undone !== stem) list.push(undone + ending);
  const open = stem.replace(/ue(?=[^aeiou]+$)/, 'o');
  if (open !== stem) list.push(open + ending);
  return list;
}
