import type { Settings } from '../../preload/schemas/settings.ts';
import { recall, remember } from './memory.ts';

/** The theme of last time, before the settings are known: no flash of white in a dark room. */
export function greetingTheme(): void {
  setTheme(recall('theme') ?? 'system');
}

/** Puts the settings that are a matter of looks on the page; everything else follows from the tokens. */
export function applyLooks({ theme, textSize, readingFace }: Settings): void {
  setTheme(theme);
  remember('theme', theme);
  const { dataset, style } = document.documentElement;
  style.setProperty('--reading-size', `${textSize}px`);
  if (readingFace === 'dyslexia') dataset.face = 'dyslexia';
  else delete dataset.face;
}

function setTheme(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  else delete dataset.theme;
}
