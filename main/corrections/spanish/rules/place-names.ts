import { can } from '../grammar.ts';
import type { Rule } from '../rule.ts';
import { replace } from '../rule.ts';
import type { Sentence, Unit } from '../sentence.ts';
import { table } from '../words/table.ts';

/** Places as English writes them, or without their accent → as Spanish does. */
const places = table<string>({
  japon: 'Japón', japan: 'Japón', mexico: 'México', canada: 'Canadá', peru: 'Perú', oregon: 'Oregón', panama: 'Panamá',
  hawaii: 'Hawái', hawai: 'Hawái', hawii: 'Hawái', ireland: 'Irlanda', greece: 'Grecia', italy: 'Italia',
  korea: 'Corea', europe: 'Europa', maldives: 'Maldivas', spain: 'España', france: 'Francia', germany: 'Alemania',
  england: 'Inglaterra', brazil: 'Brasil', egypt: 'Egipto', switzerland: 'Suiza', thailand: 'Tailandia',
  london: 'Londres', philippines: 'Filipinas', turkey: 'Turquía', russia: 'Rusia', sweden: 'Suecia',
  norway: 'Noruega', taiwan: 'Taiwán', iran: 'Irán', bogota: 'Bogotá', medellin: 'Medellín', cancun: 'Cancún',
  paris: 'París', milan: 'Milán', tokyo: 'Tokio', berlin: 'Berlín', dublin: 'Dublín', pakistan: 'Pakistán',
  dubai: 'Dubái', amsterdam: 'Ámsterdam', sydney: 'Sídney', seville: 'Sevilla', kyoto: 'Kioto', espana: 'España',
  angeles: 'Ángeles', poland: 'Polonia', scotland: 'Escocia', malaga: 'Málaga',
  libano: 'Líbano', thailandia: 'Tailandia', haiti: 'Haití', beijing: 'Pekín', moscow: 'Moscú', athens: 'Atenas',
  africa: 'África', america: 'América', rome: 'Roma', lebanon: 'Líbano', denmark: 'Dinamarca', morocco: 'Marruecos',
}); // biome-ignore format: pairs read better side by side

/** Names of two words, in lower case → as they are written. */
const pairs = table<string>({
  'estados unidos': 'Estados Unidos', 'los angeles': 'Los Ángeles', 'los ángeles': 'Los Ángeles',
  'san francisco': 'San Francisco', 'san diego': 'San Diego', 'san josé': 'San José', 'nueva york': 'Nueva York',
  'new york': 'Nueva York', 'costa rica': 'Costa Rica', 'puerto rico': 'Puerto Rico', 'buenos aires': 'Buenos Aires',
}); // biome-ignore format: pairs read better side by side

/** Part of a longer name, maybe of another language: «Japan Airlines», «Paris Hilton». */
function inName(sentence: Sentence, from: number, to: number): boolean {
  const named = (unit: Unit, head: boolean) =>
    unit.token.kind === 'word' && unit.capitalised && !(head && unit.index === 0);
  return named(sentence.at(from - 1), true) || named(sentence.at(to), false) || !sentence.at(from - 1).known;
}

export const placeNames: readonly Rule[] = [
  {
    id: 'place-name',
    type: 'spelling',
    confidence: 0.94,
    wrong: [
      ['Quiero viajar a Japon.', 'Quiero viajar a Japón.'],
      ['Mi primo vive en Ireland.', 'Mi primo vive en Irlanda.'],
    ],
    right: ['Vuelo con Japan Airlines.', 'Sale con Paris Hilton.', 'Vivo en México.', 'Comí turkey.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        const written = unit.token.text.toLowerCase();
        const place = places[written];
        if (place === undefined || !unit.capitalised || inName(sentence, unit.index, unit.index + 1))
          continue;
        const before = sentence.at(unit.index - 1);
        const sure = /^(a|de|en|y|por|para|desde|hacia|hasta|las|los|que|porque|como|con|es|,)$/.test(
          before.token.text.toLowerCase(),
        );
        if (
          !sure &&
          !(before.index < 0 && can(sentence.at(unit.index + 1), /^V[IS]/)) &&
          !can(before, /^V[IS]/)
        )
          continue;
        yield replace(unit.index, place, { exact: true });
      }
    },
  },
  {
    id: 'place-capital',
    type: 'capital',
    confidence: 0.94,
    wrong: [
      ['Viví en los estados unidos.', 'Viví en los Estados Unidos.'],
      ['Mi hija estudia en nueva york.', 'Mi hija estudia en Nueva York.'],
    ],
    right: ['Los Estados Unidos.', 'Los estados miembros.', 'Tiene una nueva yegua.'],
    *find(sentence) {
      for (const unit of sentence.units) {
        const next = sentence.at(unit.index + 1);
        const key = `${unit.token.text} ${next.token.text}`.toLowerCase();
        const name = pairs[key];
        if (name === undefined || (unit.capitalised && next.capitalised && unit.index > 0)) continue;
        if (inName(sentence, unit.index, next.index + 1) && !next.capitalised) continue;
        if (unit.token.text === unit.token.text.toUpperCase()) continue;
        yield { from: unit.index, to: next.index + 1, replacement: name, exact: true };
      }
    },
  },
];
