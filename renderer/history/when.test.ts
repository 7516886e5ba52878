import { expect, test } from 'vitest';
import { sayWhen } from './when.ts';

const now = new Date(2026, 2, 10, 17, 5).getTime();
const words = { today: 'hoy', yesterday: 'ayer' };

test.each([
  [new Date(2026, 2, 10, 9, 30), 'hoy, 9:30'],
  [new Date(2026, 2, 10, 0, 0), 'hoy, 0:00'],
  [new Date(2026, 2, 9, 23, 59), 'ayer, 23:59'],
  [new Date(2026, 2, 1, 12, 0), '1 de marzo'],
  [new Date(2024, 11, 31, 12, 0), '31 de diciembre de 2024'],
])('%s', (moment, said) => {
  expect(sayWhen(moment.getTime(), now, 'es', words)).toBe(said);
});
