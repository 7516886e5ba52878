const all = () => [...document.querySelectorAll<HTMLElement>('[data-edit]')];

/** Moves the focus to the highlight of an edit, or to one that stands `steps` further on the page. */
export function focusHighlight(editId: string, steps = 0): void {
  const highlights = all();
  const at = highlights.findIndex((element) => element.dataset.edit === editId);
  highlights[Math.max(0, Math.min(highlights.length - 1, at + steps))]?.focus();
}

/** Moves the focus to the first thing to press in the open note of an edit, once it is on the page. */
export function focusNote(editId: string): void {
  requestAnimationFrame(() => {
    const note = document.querySelector<HTMLElement>(`[data-note="${CSS.escape(editId)}"]`);
    note?.querySelector<HTMLElement>('.note-actions button')?.focus({ preventScroll: true });
  });
}

/** After a decision: the focus goes on to the next highlight, else to the composer where that raises no keyboard. */
export function leaveNote(editId: string): void {
  const highlights = all();
  const at = highlights.findIndex((element) => element.dataset.edit === editId);
  const next = highlights[at + 1];
  if (next) next.focus({ preventScroll: true });
  else if (matchMedia('(hover: hover)').matches) {
    document.querySelector<HTMLElement>('[data-composer]')?.focus({ preventScroll: true });
  }
}
