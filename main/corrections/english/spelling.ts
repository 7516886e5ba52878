import type { EnglishWords } from './lexicon/words.ts';

/** Misspellings whose nearest words are not what learners mean. */
const known: Record<string, string> = {
  definetly: 'definitely', definitly: 'definitely', definatly: 'definitely', becouse: 'because', beacuse: 'because', becuase: 'because', becasue: 'because',
  differente: 'different', diferent: 'different', tipical: 'typical', confortable: 'comfortable', comfortabel: 'comfortable', wich: 'which', whit: 'with', wiht: 'with',
  thier: 'their', enviroment: 'environment', goverment: 'government', tomorow: 'tomorrow', tommorow: 'tomorrow', tommorrow: 'tomorrow', restorant: 'restaurant',
  restaurante: 'restaurant', importante: 'important', interesant: 'interesting', intresting: 'interesting', studing: 'studying', writting: 'writing', comming: 'coming',
  familly: 'family', freind: 'friend', beatiful: 'beautiful', beautifull: 'beautiful', usefull: 'useful', carefull: 'careful', realy: 'really', finaly: 'finally',
  usualy: 'usually', specialy: 'especially', untill: 'until', inteligent: 'intelligent', responsable: 'responsible', posible: 'possible', imposible: 'impossible',
  necesary: 'necessary', neccesary: 'necessary', recomend: 'recommend', diffrent: 'different', togheter: 'together', togther: 'together', bycicle: 'bicycle',
  bussiness: 'business', adress: 'address', suggerence: 'suggestion', languaje: 'language', lenguage: 'language', languague: 'language', proffesor: 'professor',
  profesor: 'professor', techer: 'teacher', vacacions: 'vacations', seriusly: 'seriously', recipies: 'recipes', recepies: 'recipes', excercise: 'exercise',
  exercice: 'exercise', waching: 'watching', cinama: 'cinema', vegatables: 'vegetables', vegetals: 'vegetables', otherwhise: 'otherwise', hovewer: 'however',
  howewer: 'however', unfortunatly: 'unfortunately', unfortunally: 'unfortunately', expecially: 'especially', quarentine: 'quarantine', libary: 'library',
}; // biome-ignore format: a table

/**
 * Which of the words a checker proposes was most likely meant: common words before rare ones, near before far.
 * @param proposed the best first, as the checker sees it.
 */
export function likeliest(
  written: string,
  proposed: readonly string[],
  words: EnglishWords,
): string | undefined {
  const word = written.toLowerCase();
  const sure = known[word];
  if (sure !== undefined) return /^[A-Z]/.test(written) ? sure.charAt(0).toUpperCase() + sure.slice(1) : sure;
  const weight = (candidate: string, at: number) =>
    Math.log1p(words.count(candidate.toLowerCase())) - 4 * distance(word, candidate.toLowerCase()) - 0.5 * at;
  const [best] = proposed
    .map((candidate, at) => ({ candidate, weight: weight(candidate, at) }))
    .sort((a, b) => b.weight - a.weight);
  return best?.candidate;
}

/** Letters changed, left out, added or swapped with their neighbour; a doubled letter counts half. */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= a.length; i++) {
    for (let j = i === 0 ? 1 : 0; j <= b.length; j++) {
      const out = a[i - 1] === a[i - 2] ? 0.5 : 1;
      const into = b[j - 1] === b[j - 2] ? 0.5 : 1;
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : 99;
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const best = Math.min(at(i - 1, j) + out, at(i, j - 1) + into, at(i - 1, j - 1) + same, swap);
      (rows[i] as number[])[j] = i === 0 ? j : best;
    }
  }
  return at(a.length, b.length);
}
