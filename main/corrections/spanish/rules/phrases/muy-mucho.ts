import type { Rule } from '../../rule.ts';
import { phrase } from '../phrase.ts';

export const muyMucho: readonly Rule[] = [
  phrase({
    id: 'mucho-noun-hunger',
    type: 'word-choice',
    explain: 'muy-noun-f',
    confidence: 0.92,
    match: '[muy] hambre|sed|prisa|suerte|fiebre|gente|ayuda|paciencia|energía|gracia|razón|vergüenza|ganas',
    to: 'mucha',
    wrong: [
      ['Tengo muy hambre.', 'Tengo mucha hambre.'],
      ['Tengo muy suerte.', 'Tengo mucha suerte.'],
    ],
    right: ['Tengo mucha hambre.', 'Estoy muy bien.'],
  }),
  phrase({
    id: 'mucho-noun-m',
    type: 'word-choice',
    explain: 'muy-noun-m',
    confidence: 0.92,
    match:
      '{lemma:tener,hacer} [muy] frío|calor|sueño|miedo|dinero|tiempo|trabajo|dolor|estrés|éxito|cuidado|ruido|tráfico',
    to: 'mucho',
    wrong: [
      ['Hace muy calor.', 'Hace mucho calor.'],
      ['Tengo muy sueño.', 'Tengo mucho sueño.'],
    ],
    right: ['Hace mucho calor.'],
  }),
  phrase({
    id: 'mucho-years',
    type: 'word-choice',
    explain: 'muy-noun-m',
    confidence: 0.92,
    match: '[muy] años|amigos|libros|problemas|días|meses|hombres|niños|coches|deberes',
    to: 'muchos',
    wrong: [['Mi abuela tiene muy años.', 'Mi abuela tiene muchos años.']],
    right: ['Tiene muchos años.'],
  }),
  phrase({
    id: 'muchas-gracias',
    type: 'word-choice',
    explain: 'muy-noun-f',
    confidence: 0.95,
    match: '[muy|mucho] gracias|personas|cosas|veces|horas|casas|amigas|ganas',
    to: 'muchas',
    wrong: [
      ['Muy gracias por todo.', 'Muchas gracias por todo.'],
      ['Mucho gracias.', 'Muchas gracias.'],
    ],
    right: ['Muchas gracias.'],
  }),
  phrase({
    id: 'mucho-adjective',
    type: 'word-choice',
    explain: 'mucho-adjective',
    confidence: 0.9,
    match:
      '{lemma:ser,estar,parecer,sentir,ver} [mucho|mucha|muchos|muchas] {adj&not:mejor,peor,mayor,menor,más,menos,que,anterior,posterior,tiempo,trabajo,calor,frío}',
    to: 'muy',
    wrong: [
      ['Estoy mucho cansada.', 'Estoy muy cansada.'],
      ['Es mucho pequeño.', 'Es muy pequeño.'],
    ],
    right: ['Es mucho mejor.', 'Son muchos.', 'Estaba mucho más alto.', 'Me siento mucho mejor.'],
  }),
  phrase({
    id: 'mucho-adverb',
    type: 'word-choice',
    explain: 'mucho-adjective',
    confidence: 0.92,
    match: '[mucho] bien|lejos|cerca|tarde|temprano|pronto|rápido|despacio',
    to: 'muy',
    wrong: [['Está mucho lejos de aquí.', 'Está muy lejos de aquí.']],
    right: ['Está muy lejos.', 'Duerme mucho.'],
  }),
  phrase({
    id: 'muy-comparative',
    type: 'word-choice',
    explain: 'muy-comparative',
    confidence: 0.93,
    match: '[muy] mejor|peor|más',
    to: 'mucho',
    wrong: [
      ['Hoy me siento muy mejor.', 'Hoy me siento mucho mejor.'],
      ['Me gusta muy más.', 'Me gusta mucho más.'],
    ],
    right: ['Es muy mayor.', 'Es mucho mejor.'],
  }),
  phrase({
    id: 'gustar-muy',
    type: 'word-choice',
    explain: 'muy-verb',
    confidence: 0.92,
    match: '{lemma:gustar,interesar,doler,encantar} [muy] el|la|los|las|mi|tu|su',
    to: 'mucho',
    wrong: [['Me gusta muy la paella.', 'Me gusta mucho la paella.']],
    right: ['Me gusta muy cargado.', 'Habla muy bien.'],
  }),
];
