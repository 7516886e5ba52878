const persons = ['1S', '2S', '3S', '1P', '3P'];

/** Forms of verbs that are edits of their own, in the order in which they are tried. */
export const verbTags: readonly string[] = [
  ...['VN', 'VG', 'VPMS', 'VPFS', 'VPMP', 'VPFP'],
  ...['IP', 'IS', 'II', 'SP', 'IC', 'IF', 'SI'].flatMap((tense) =>
    persons.map((person) => `V${tense}${person}`),
  ),
];
