const prefix = /^(un|re|non|anti|super|pre|over|under|out|mini|multi|semi|ex|co|sub|self|inter|micro|mega)/;
const suffix = /(ness|less|ish|like|wise|ism|ists?|able|ful|hood|ship|dom|ly|y|ers?|s)$/;

/** Is this made of known words, as people make them: roadman, unrentable, tigerish? */
export function isMade(form: string, isKnown: (word: string) => boolean): boolean {
  const known = (word: string) => word.length > 2 && isKnown(word);
  const bare = form.replace(prefix, '');
  for (const stem of [bare, form.replace(suffix, ''), bare.replace(suffix, '')])
    if (stem !== form && stem.length > 3 && isKnown(stem)) return true;
  for (let cut = 3; cut <= form.length - 3; cut++)
    if (known(form.slice(0, cut)) && known(form.slice(cut))) return true;
  return false;
}
