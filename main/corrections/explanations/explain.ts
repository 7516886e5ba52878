import type { Language } from '../../../preload/schemas/common.ts';
import type { Edit } from '../../../preload/schemas/corrections.ts';
import en from '../../../resources/locales/en/corrections.json' with { type: 'json' };
import es from '../../../resources/locales/es/corrections.json' with { type: 'json' };
import type { Finding } from '../finding.ts';
import { accentReason } from './accent-reason.ts';
import { sceneExample } from './scene-example.ts';
import { spellingReason } from './spelling-reason.ts';

interface Template {
  message: string;
  example: string;
}

/** Interface language → learned language → template by name; `type:<edit type>` is what a rule without its own gets. */
const templates: Record<Language, Record<Language, Record<string, Template>>> = { es, en };

/** The templates of a learned language in an interface language, by name. */
export function templatesFor(language: Language, interfaceLanguage: Language): Record<string, Template> {
  return templates[interfaceLanguage][language];
}

/**
 * Says why, in the interface language, with the learner's own word in it.
 * @param sceneLines what is said in the scene: the example is one of these where one shows the point.
 */
export function explain(
  finding: Finding,
  wrong: string,
  language: Language,
  interfaceLanguage: Language,
  sceneLines: readonly string[] = [],
): Pick<Edit, 'message' | 'example'> {
  const table = templatesFor(language, interfaceLanguage);
  const words = { wrong, right: finding.replacement, ...finding.words };
  const name = nameOf(finding, words, language);
  const template = table[`${name}:${words.right.toLowerCase()}`] ??
    table[name] ??
    table[finding.rule] ??
    table[`type:${finding.type}`] ?? { message: '', example: '' };
  const message =
    interfaceLanguage === 'en' && finding.message ? finding.message : fill(template.message, words);
  return {
    message,
    example:
      sceneExample({ type: finding.type, replacement: words.right }, sceneLines) ??
      fill(template.example, words),
  };
}

/** The template's name. Of accents and letters, the one that says which rule or sound is at play. */
function nameOf(
  { explain: own, rule, type }: Finding,
  { wrong, right }: { wrong: string; right: string },
  language: Language,
): string {
  const name = own ?? rule;
  if (language !== 'es') return name;
  if (type === 'accent' && (name === 'accent' || name === 'type:accent')) return accentReason(right) ?? name;
  if (type === 'spelling' && (name === 'unknown-word' || name === 'type:spelling'))
    return spellingReason(wrong, right) ?? name;
  return name;
}

function fill(text: string, words: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => words[name] ?? '');
}
