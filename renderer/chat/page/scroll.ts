/** Pixels by which the end of the page may be off and still count as in view. */
export const SLACK = 12;

/** Share of the window that is kept free below the learner's words for the reply to come. */
const ROOM = 0.4;

const composerOf = (scroller: HTMLElement) => scroller.querySelector<HTMLElement>('.composer');
const turnsOf = (scroller: HTMLElement) => scroller.querySelector<HTMLElement>('.turns');

/**
 * How far the end of the last turn, with the composer below it, lies under the lower edge of the window, in pixels;
 * negative while there is room.
 */
export function hiddenBelow(scroller: HTMLElement): number {
  const turns = turnsOf(scroller);
  if (!turns) return 0;
  const composer = composerOf(scroller)?.offsetHeight ?? 0;
  return turns.getBoundingClientRect().bottom + composer - scroller.getBoundingClientRect().bottom;
}

/** Shows the end of the page, with the composer. */
export function scrollToEnd(scroller: HTMLElement, smoothly: boolean): void {
  const by = hiddenBelow(scroller) + SLACK;
  if (by > 0) scrollBy(scroller, by, smoothly);
}

/** Scrolls once, before a reply begins, so that it can be written without any line moving while it is read. */
export function makeRoom(scroller: HTMLElement): void {
  const last = turnsOf(scroller)?.lastElementChild;
  if (!last) return;
  const frame = scroller.getBoundingClientRect();
  const wanted = hiddenBelow(scroller) + frame.height * ROOM;
  // The learner's own words stay in view, however long they are.
  const above = last.getBoundingClientRect().top - frame.top - frame.height * 0.12;
  const by = Math.min(wanted, above);
  if (by > 0) scrollBy(scroller, by, true);
}

function scrollBy(scroller: HTMLElement, top: number, smoothly: boolean): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top, behavior: smoothly && !still ? 'smooth' : 'instant' });
}
