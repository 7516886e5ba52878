import type { Rule } from '../../rule.ts';
import { phrase } from '../phrase.ts';

/** Words that look like English ones and say something else, one rule for each: [name, pattern, right, wrong → right]. */
const pairs: [id: string, match: string, to: string, wrong: string, right: string][] = [
  ['embarazado', '[embarazado]', 'avergonzado', 'Mi tío se puso embarazado.', 'Mi tío se puso avergonzado.'],
  ['exito', '[el éxito] de emergencia|incendios', 'la salida', 'Busque el éxito de incendios.', 'Busque la salida de incendios.'],
  ['quitar-job', '[quitar] mi|su|tu trabajo|empleo|clase', 'dejar', 'Voy a quitar mi empleo.', 'Voy a dejar mi empleo.'],
  ['soportan', 'me|te|nos [soportan] mucho|siempre|en|con', 'apoyan', 'Mis tías me soportan en todo.', 'Mis tías me apoyan en todo.'],
  ['soporta', 'me|te|nos [soporta] mucho|siempre|en|con', 'apoya', 'Mi tía me soporta en todo.', 'Mi tía me apoya en todo.'],
  ['argumento', '{lemma:tener} [un argumento] con', 'una discusión', 'Tuvo un argumento con su jefa.', 'Tuvo una discusión con su jefa.'],
  ['buenos-grados', '{lemma:sacar,obtener,recibir,tener} [buenos grados]', 'buenas notas', 'Mi hija saca buenos grados.', 'Mi hija saca buenas notas.'],
  ['malos-grados', '{lemma:sacar,obtener,recibir,tener} [malos grados]', 'malas notas', 'Mi hija saca malos grados.', 'Mi hija saca malas notas.'],
  ['me-movi', 'me [moví] a', 'mudé', 'Me moví a Bilbao en mayo.', 'Me mudé a Bilbao en mayo.'],
  ['nos-movimos', 'nos [movimos] a', 'mudamos', 'Nos movimos a Bilbao en mayo.', 'Nos mudamos a Bilbao en mayo.'],
  ['se-movio', 'se [movió] a {name}', 'mudó', 'Mi tía se movió a Bilbao.', 'Mi tía se mudó a Bilbao.'],
  ['realizo-que', '[realizó que]', 'se dio cuenta de que', 'Mi tía realizó que llovía.', 'Mi tía se dio cuenta de que llovía.'],
  ['realizamos-que', '[realizamos que]', 'nos dimos cuenta de que', 'Ayer realizamos que llovía.', 'Ayer nos dimos cuenta de que llovía.'],
  ['preguntar-pregunta', '[preguntar] una|unas|muchas|la|las|otra pregunta|preguntas', 'hacer', 'Quiero preguntar una pregunta.', 'Quiero hacer una pregunta.'],
  ['pregunte-pregunta', '[pregunté] una|unas|muchas|la|las|otra pregunta|preguntas', 'hice', 'Ayer pregunté una pregunta.', 'Ayer hice una pregunta.'],
  ['introduje', '[introduje] a mi|mis|su|sus', 'presenté', 'Ayer introduje a mi novio.', 'Ayer presenté a mi novio.'],
  ['introducir-a', '[introducir] a mi|mis|su|sus {person}', 'presentar', 'Voy a introducir a mi novio.', 'Voy a presentar a mi novio.'],
  ['adicion', '[en adición]', 'además', 'En adición, sabe cocinar.', 'Además, sabe cocinar.'],
  ['fluencia', 'con [fluencia]', 'fluidez', 'Habla ruso con fluencia.', 'Habla ruso con fluidez.'],
]; // biome-ignore format: a line for each pair

const right: Record<string, string> = {
  embarazado: 'Mi tía está embarazada.',
  exito: 'El éxito de la fiesta.',
  'quitar-job': 'Voy a quitar la mesa.',
  'me-movi': 'No me moví de casa.',
  argumento: 'Tiene un argumento sólido.',
  'introducir-a': 'Voy a introducir la clave.',
};

export const falseFriends: readonly Rule[] = pairs.map(([id, match, to, wrong, corrected]) =>
  phrase({
    id: `friend-${id}`,
    type: 'word-choice',
    explain: 'false-friend',
    confidence: 0.88,
    match,
    to,
    wrong: [[wrong, corrected]],
    right: [corrected, ...(right[id] === undefined ? [] : [right[id]])],
  }),
);
