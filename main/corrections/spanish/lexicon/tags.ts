/**
 * What a form says of itself, in one short code.
 *
 * - verbs: `V`, then mood and tense (`IP` present, `II` imperfect, `IS` preterite, `IF` future, `IC` conditional,
 *   `SP`, `SI` (-ra), `SJ` (-se), `SF` of the subjunctive, `MP` imperative), then person and number (`2V`: vos);
 *   `VN` infinitive, `VG` gerund, `VP` participle with gender and number.
 * - nominals: `N` noun or `A` word that can be an adjective, then gender (`M`, `F`, `C` both, `U` not known),
 *   then number (`S`, `P`, `N` the same in both).
 * - `R` adverb, `Q` proper name.
 */
export type Person = '1S' | '2S' | '2V' | '3S' | '1P' | '2P' | '3P';
export type Tense = 'IP' | 'II' | 'IS' | 'IF' | 'IC' | 'SP' | 'SI' | 'SJ' | 'SF' | 'MP';
export type Gender = 'M' | 'F' | 'C' | 'U';
export type GrammaticalNumber = 'S' | 'P' | 'N';
export type Tag =
  | `V${Tense}${Person}`
  | 'VN'
  | 'VG'
  | `VP${'M' | 'F'}${'S' | 'P'}`
  | `${'N' | 'A'}${Gender}${GrammaticalNumber}`
  | 'R'
  | 'Q';
