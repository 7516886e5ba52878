import { EditType } from '../../../preload/schemas/corrections.ts';

/**
 * Which types of edit a teacher would give an error of a category of the minimal pairs, with the reason where there is
 * more than one. A point within a category (`category.point`) that is another matter has a row of its own.
 */
const rows: readonly (readonly [category: string, types: string, why: string])[] = [
  // Spanish
  ['ser_estar', 'ser-estar', 'the wrong one of the two verbs'],
  ['por_para', 'preposition', 'the wrong one of two prepositions'],
  ['preterite_imperfect', 'verb', 'the tense of a verb'],
  ['subjunctive', 'verb', 'the mood of a verb'],
  ['indicative_overuse_of_subjunctive', 'verb', 'the mood of a verb'],
  ['gender_agreement', 'agreement article', 'an article of the wrong gender is a matter of both'],
  ['number_agreement', 'agreement', 'singular and plural'],
  ['article_missing_or_wrong', 'article', 'an article'],
  ['article_missing_or_wrong.contraction', 'contraction', 'al and del'],
  [
    'article_missing_or_wrong.el_fem',
    'article agreement',
    'el agua: an article, chosen by sound and not by gender',
  ],
  ['personal_a', 'personal-a', 'the a of persons'],
  ['personal_a.al', 'personal-a contraction', 'the a of persons, which then joins the article'],
  [
    'personal_a.no_a_thing',
    'personal-a preposition',
    'an a that is no a of persons is a preposition too many',
  ],
  ['personal_a.no_a_tener', 'personal-a preposition', 'the same'],
  ['preposition', 'preposition', 'a preposition missing, wrong or too many'],
  ['accent', 'accent', 'a written accent'],
  ['spelling', 'spelling', 'letters'],
  ['spelling.a_ver', 'spelling word-choice', 'haber for a ver: it sounds the same, and is another word'],
  [
    'spelling.verb_change',
    'spelling verb',
    'c to qu before e: a spelling that a form of a verb brings about',
  ],
  ['verb_person_agreement', 'verb agreement', 'the form of a verb, that agrees with its subject'],
  ['irregular_verb_form', 'verb', 'the form of a verb'],
  ['gustar_construction', 'gustar', 'verbs that are built like gustar'],
  ['gustar_construction.pronoun_agreement', 'gustar pronoun', 'the pronoun that goes with gustar'],
  ['reflexive', 'pronoun', 'a reflexive pronoun missing, wrong or too many'],
  ['object_pronoun', 'pronoun', 'an object pronoun'],
  ['object_pronoun.position', 'pronoun word-order', 'where a pronoun stands'],
  ['redundant_subject_pronoun', 'pronoun', 'a subject pronoun too many'],
  ['muy_mucho', 'word-choice', 'the wrong one of two words'],
  ['muy_mucho.agreement', 'agreement word-choice', 'muchos, muchas: the word is right, its ending is not'],
  ['adjective_position', 'word-order', 'where an adjective stands'],
  ['false_friend', 'word-choice', 'a word that means something else'],
  ['word_order', 'word-order', 'where words stand'],
  ['punctuation_inverted', 'punctuation', 'marks'],
  ['capitalization', 'capital', 'a capital missing or too many'],
  // English
  ['article', 'article', 'an article missing, wrong or too many'],
  ['third_person_s', 'verb agreement', 'the form of a verb, that agrees with its subject'],
  ['tense', 'verb', 'the tense of a verb'],
  ['tense.since_for', 'preposition word-choice verb', 'since for for: the word that goes with a tense'],
  ['plural', 'agreement', 'singular and plural'],
  ['plural.irregular', 'agreement spelling', 'childs is no word: a plural, and a spelling'],
  ['plural.es_ending', 'agreement spelling', 'the same'],
  ['plural.ies_ending', 'agreement spelling', 'the same'],
  ['countability', 'agreement', 'what has no plural'],
  ['countability.no_a', 'article agreement', 'an article before what cannot be counted'],
  [
    'countability.much_many',
    'agreement word-choice',
    'much and many: a choice of word by what can be counted',
  ],
  ['countability.singular_verb', 'agreement verb', 'the verb of what cannot be counted'],
  ['countability.unit', 'agreement article word-choice', 'a piece of: the word that makes it countable'],
  ['subject_verb_agreement', 'agreement verb', 'the form of a verb, that agrees with its subject'],
  ['spelling_confusable', 'spelling word-choice', 'it sounds the same, and is another word'],
  ['auxiliary_do', 'verb', 'do, does and did build verbs'],
  ['auxiliary_do.question_missing', 'verb missing-word', 'the do of a question is missing'],
  ['auxiliary_do.negative_missing', 'verb missing-word', 'the do of a negation is missing'],
  ['auxiliary_do.question_order', 'verb word-order', 'do stands before the subject'],
  ['comparative', 'word-choice', 'the form of a comparison'],
  ['comparative.y_to_i', 'word-choice spelling', 'heavyer is no word: a comparison, and a spelling'],
  ['gerund_infinitive', 'verb', 'the form of a verb'],
  [
    'gerund_infinitive.purpose',
    'verb preposition',
    'for with an infinitive: the small word is wrong, and the form',
  ],
];

const table = new Map(
  rows.map(([category, types]) => [category, types.split(' ').map((type) => EditType.parse(type))]),
);

/** The types that are right for an error; none for a category that is not known. */
export function acceptedTypes(category: string, key = ''): readonly EditType[] {
  return table.get(key) ?? table.get(category) ?? [];
}
