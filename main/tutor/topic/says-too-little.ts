import type { Language } from '../../../preload/schemas/common.ts';

/** Turns of so few words take their meaning from what was asked. */
const FEW_WORDS = 3;

/** Words of greeting, thanks and assent: a turn of nothing else says nothing of its matter. */
const POLITE: Record<Language, ReadonlySet<string>> = {
  es: new Set(
    `hola buenas buenos dias tardes noches que tal como esta estas adios hasta luego pronto manana gracias muchas muy
     por favor de nada si no vale ok bien perfecto claro bueno entonces genial estupendo encantado encantada mucho gusto
     igualmente perdon perdone perdona disculpe disculpa lo siento y tu usted vos nos vemos un momento a ver pues es
     todo nada mas su ayuda tu ayuda amable senor senora doctor doctora che dale bienvenido con permiso su tu tiempo
     esta acuerdo ya entiendo me alegro le te agradezco le deseo buen dia fin semana por aqui estoy`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `hello hi hey good morning afternoon evening night how are you i'm im fine thanks thank you very much so a lot please
     yes no ok okay well perfect great sure of course nice to meet you too goodbye bye see you later soon tomorrow sorry
     excuse me pardon i am and it is that's that all nothing else for your help kind sir madam mr mrs doctor right then
     a moment welcome have day pleasure i understand understood your time`.split(/\s+/),
  ),
};

/** Talk about the talk: not understood, say it again, what does that word mean. In either language, without accents. */
const ABOUT_THE_TALK: readonly RegExp[] = [
  /\bno (le |te |lo |la |les )?(entiend|entend|comprend|he entendido|he comprendido)/,
  /\b(repit|repet)(e|a|ir|irlo|eme|ame)\b/,
  /\b(mas )(despacio|lento|alto)\b/,
  /\bcomo se (dice|escribe|pronuncia|llama (esto|eso))\b/,
  /\bque (significa|quiere decir|quieres decir|quiso decir)\b/,
  /\b(esa|esta|la) palabra\b/,
  /\b(no se|como) (como )?decir/,
  /\b(don'?t|do not|didn'?t|did not|can'?t|cannot) (understand|follow|get (it|that|you))\b/,
  /\b(can|could|would) you (please )?(repeat|say|speak|explain)\b/,
  /\b(say|speak)\b.*\b(again|slowly|slower|other words)\b/,
  /\bwhat (does|do|did|is)\b.*\bmean/,
  /\bhow (do you|do i|to) (say|spell|pronounce)\b/,
  /\b(this|that) word\b/,
  /\b(my|mi) (english|spanish|espanol|ingles)\b/,
];

/**
 * Says whether a turn is one of those that are never called off topic: short ones, greetings and courtesies, and
 * talk about the talk itself.
 */
export function saysTooLittle(text: string): boolean {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{N}']+/gu) ?? [];
  if (words.length <= FEW_WORDS) return true;
  if (words.every((word) => POLITE.es.has(word)) || words.every((word) => POLITE.en.has(word))) return true;
  return ABOUT_THE_TALK.some((pattern) => pattern.test(plain));
}
