import type { Language } from '../../preload/schemas/common.ts';

/** A moment as one would say it: «hoy, 17:05», «ayer, 9:30», «3 de marzo», «3 de marzo de 2024». */
export function sayWhen(
  moment: number,
  now: number,
  language: Language,
  words: { today: string; yesterday: string },
): string {
  const date = new Date(moment);
  const days = Math.round((startOfDay(now) - startOfDay(moment)) / 86_400_000);
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(date);
  if (days === 0) return `${words.today}, ${time}`;
  if (days === 1) return `${words.yesterday}, ${time}`;
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(date);
}

function startOfDay(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}
