import { useEffect } from 'react';
import { go } from './route.ts';

/** Keys that work on every screen. Inside a field they are letters. */
export function useShortcuts(onHelp: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        isTyping(event.target)
      ) {
        return;
      }
      if (event.key === '?') onHelp();
      else if (event.key === '/') search();
      else if (event.key === 'c') document.querySelector<HTMLElement>('[data-composer]')?.focus();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [onHelp]);
}

function search(): void {
  const field = document.querySelector<HTMLElement>('[data-search]');
  if (field) field.focus();
  else go({ screen: 'history' });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
