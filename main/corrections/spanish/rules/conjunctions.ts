import type { Rule } from '../rule.ts';
import { replace } from '../rule.ts';

/** Names that are read as they are written elsewhere: the sound at their head is not known. */
const sound = { y: /^(i|hi)(?![aeoáéó])/, o: /^h?[oó]/ };

/** `y` and `o` before their own sound. */
export const conjunctions: readonly Rule[] = [
  {
    id: 'y-e',
    type: 'word-choice',
    confidence: 0.92,
    wrong: [
      ['Mi abuela es lista y inteligente.', 'Mi abuela es lista e inteligente.'],
      ['Estudio francés y historia.', 'Estudio francés e historia.'],
    ],
    right: [
      'Agua y hielo.',
      '¿Y Irene?',
      'Padres e hijos.',
      'Leones y hienas.',
      'Pan y iogur.',
      'Bancos y IBM.',
    ],
    *find(sentence) {
      for (const unit of sentence.units) {
        if (unit.form !== 'y' || unit.capitalised || sentence.at(unit.index - 1).token.text === '¿') continue;
        const next = sentence.at(unit.index + 1);
        if (next.token.kind !== 'word' || next.form.length < 2 || !sound.y.test(next.form)) continue;
        if (!next.known || next.untouchable || next.token.text === next.token.text.toUpperCase()) continue;
        yield replace(unit.index, 'e', { words: { next: next.form } });
      }
    },
  },
  {
    id: 'o-u',
    type: 'word-choice',
    confidence: 0.9,
    wrong: [['Hay siete o ocho sillas.', 'Hay siete u ocho sillas.']],
    right: ['Siete u ocho.', 'Hoy o mañana.', '¿Jugamos o OK?'],
    *find(sentence) {
      for (const unit of sentence.units) {
        const next = sentence.at(unit.index + 1);
        if (unit.form !== 'o' || unit.capitalised || next.token.kind !== 'word' || next.form.length < 3)
          continue;
        if (!sound.o.test(next.form) || !next.known || next.untouchable || next.capitalised) continue;
        yield replace(unit.index, 'u', { words: { next: next.form } });
      }
    },
  },
];
