/**
 * How learners misspell English, as prices of what they do: a letter left out, added or changed costs about 1, what
 * sounds alike, what Spanish and other languages spell otherwise, and what fingers do costs less.
 */

/** Letters that stand for one another. */
const alike = pairs('ck cs sz fv bv vw iy gj ea ei ai oa ou au mn qk kq cq dt', 0.65);
const vowels = new Set('aeiouy');
/** Neighbours on the keyboard. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbours = pairs(
  rows
    .flatMap((row) => [...row].slice(1).map((letter, at) => row.charAt(at) + letter))
    .concat('qa aw ws se ed dr rf ft tg gy yh hu uj ji ik ko ol lp az zs sx xd dc cf fv vg gb bh hn nj jm mk'.split(' '))
    .join(' '),
  0.8,
); // biome-ignore format: one list

/** Price of a letter in the place of another. */
export function substitution(written: string, meant: string): number {
  const pair = written + meant;
  const either = vowels.has(written) && vowels.has(meant) ? 0.7 : 1;
  return Math.min(alike.get(pair) ?? 1, neighbours.get(pair) ?? 1, either);
}
/** Price of a letter too many, after the one before it. */
export function addition(written: string, before: string): number {
  if (written === before) return 0.4;
  return vowels.has(written) || written === 'h' ? 0.8 : 1;
}
/** Price of a letter left out, after the one before it. */
export function omission(meant: string, before: string): number {
  if (meant === before) return 0.4;
  return vowels.has(meant) || meant === 'h' ? 0.75 : 0.95;
}
/** Price of two letters in each other's place. */
export const SWAP = 0.6;
/** What a wrong first letter costs on top: few get that one wrong. */
export const FIRST = 0.5;

/** Written, meant, price. `$` is the word's end, `^` its beginning. */
export const spelledOtherwise: readonly (readonly [written: string, meant: string, price: number])[] = [
  ...list('ie ei, ei ie, ei ai, ai ei, ie ea, ea ie', 0.4),
  ...list('ie y, y ie, ys ies, y ey, ey y, ei y, ay ai, ai ay, ee ea, ea ee, i ee, i ea, e ea, e ai, a ai, oo ou, u oo, u ou, o ou, ou o, o oa, ow ou, ou ow, au ou, ou au, u eau, eu eau, ue u, u ue, ew ue, io ia, i ui, o au', 0.6),
  ...list('f ph, ph f, k ch, k ck, c ck, ck k, ck c, c ch, sh ch, ch sh, s sc, sc s, sh s, s ss, cc c, k cc, ks x, cs x, x cs, gz x, x ks, s ps, n kn, r wr, w wh, wh w, g gh, gh g, t th, th t, d th, th d, t tt, j dg, dj j, tch ch, ch tch, g dg, dge ge, ge dge, q qu, qw qu, kw qu, cu qu, ku qu', 0.55),
  ...list('cion$ tion$, sion$ tion$, tion$ sion$, tion$ ssion$, sion$ ssion$, ssion$ sion$, shion$ tion$, cian$ tian$, sian$ cian$, cial$ tial$, tial$ cial$, ciones$ tions$, tions$ sions$', 0.35),
  ...list('idad$ ity$, dad$ ty$, ente$ ent$, ante$ ant$, ente$ ently$, ico$ ic$, ico$ ical$, ica$ ic$, ical$ ic$, ic$ ical$, icaly$ ically$, icly$ ically$, ario$ ary$, oso$ ous$, ivo$ ive$, iva$ ive$, ismo$ ism$, ista$ ist$, ura$ ure$, ancia$ ance$, encia$ ence$, ia$ y$, io$ y$, ado$ ated$, or$ er$, er$ or$, mente$ ly$, able$ ible$, ible$ able$, ance$ ence$, ence$ ance$, ant$ ent$, ent$ ant$, us$ ous$, ous$ us$, uos$ uous$, full$ ful$, fuly$ fully$, fullness$ fulness$, ly$ lly$, lly$ ly$, aly$ ally$, ely$ ly$, ly$ ely$, ary$ ery$, ery$ ary$, al$ le$, el$ le$, le$ el$, er$ re$, al$ el$, ar$ er$, eing$ ing$, ing$ eing$, yes$ ies$, yed$ ied$, ys$ ies$, ied$ yed$, s$ es$, e$ $, $ e$, ier$ er$, me$ m$, gue$ g$, que$ k$, ght$ te$, ing$ ying$, th$ ght$, gh$ ght$, ht$ ght$, gth$ ght$, t$ ght$, gt$ ght$, gth$ ngth$, gh$ g$, ings$ ing$', 0.45),
  ...list('^es ^s, ^ex ^exc, ^exc ^ex, ^ecs ^ex, ^in ^im, ^im ^imm, ^im ^in, ^un ^in, ^in ^un, ^ina ^una, ^des ^dis, ^dis ^des, ^de ^di, ^di ^de, ^per ^pre, ^pre ^per, ^con ^com, ^com ^con, ^inm ^imm, ^ac ^acc, ^al ^all, ^ad ^add, ^ap ^app, ^at ^att, ^col ^coll, ^of ^off, ^o ^ho, ^ho ^o, ^inte ^inter, ^en ^in, ^in ^en, ^quie ^qui, ^wens ^wednes', 0.4),
]; // biome-ignore format: one list a line

function pairs(letters: string, price: number): Map<string, number> {
  const map = new Map<string, number>();
  for (const pair of letters.split(' ')) {
    map.set(pair, price);
    map.set([...pair].reverse().join(''), price);
  }
  return map;
}

function list(entries: string, price: number): (readonly [string, string, number])[] {
  return entries.split(', ').map((entry) => {
    const [written = '', meant = ''] = entry.split(' ');
    return [written, meant, price] as const;
  });
}
