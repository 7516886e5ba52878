// @vitest-environment happy-dom
import fc from 'fast-check';
import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import { startI18n } from '../app/i18n.ts';
import { aTransfer, bigFit, smallFit } from '../testing/modelFixtures.ts';
import { partOf, sayFit, sayLanguages, sayLeft, sayMemory, sayPace, sayProgress, sizeOf } from './words.ts';

beforeAll(() => startI18n('es'));
const { t } = i18next;

test('memory is said as people bought it', () => {
  expect(sayMemory(8 * 2 ** 30 - 300e6, 'es')).toBe('8 GB');
  expect(sayMemory(512e6, 'es')).toBe('512 MB');
});

test.each([
  [12, 'queda menos de un minuto'],
  [60, 'queda 1 min'],
  [150, 'quedan 3 min'],
  [4900, 'quedan 1 h 22 min'],
])('%d seconds: %s', (seconds, said) => {
  expect(sayLeft(seconds, t)).toBe(said);
});

test('why it fits, and how fast it would write', () => {
  expect(sayFit(smallFit, 'es', t)).toBe('Necesita 2,7 GB de memoria y hay 5 GB libres.');
  expect(sayFit({ ...bigFit, reason: 'gpu-and-memory', gpuLayers: 12, layers: 33 }, 'es', t)).toContain(
    '12 de sus 33',
  );
  expect(sayPace({ tokensPerSecond: [0.5, 1.2] }, 'es', t)).toBe(
    'Escribe con pausas: de 0,5 a 1 fichas por segundo.',
  );
  expect(sayPace({ tokensPerSecond: null }, 'es', t)).toBeNull();
});

test('languages learned here come first, and a long list is cut short', () => {
  expect(sayLanguages(['en', 'es'], 'es', t)).toBe('español e inglés');
  expect(sayLanguages(['fr', 'de', 'en', 'es', 'it'], 'es', t)).toBe('español, inglés, francés y 2 más');
  expect(() => sayLanguages(['multilingual', 'x', ''], 'es', t)).not.toThrow();
});

test('a size that is not known in part is not known', () => {
  const file = { path: 'a', url: 'https://a.example/a', sha256: null };
  expect(
    sizeOf({
      files: [
        { ...file, sizeBytes: 2 },
        { ...file, sizeBytes: 3 },
      ],
    }),
  ).toBe(5);
  expect(
    sizeOf({
      files: [
        { ...file, sizeBytes: 2 },
        { ...file, sizeBytes: null },
      ],
    }),
  ).toBeNull();
});

test('progress is said whatever is known of it, and never beyond the whole', () => {
  const known = fc.option(fc.nat(1e12), { nil: null });
  fc.assert(
    fc.property(fc.nat(1e12), known, known, known, (bytes, totalBytes, bytesPerSecond, secondsLeft) => {
      const transfer = aTransfer({ bytes, totalBytes, bytesPerSecond, secondsLeft });
      const part = partOf(transfer);
      expect(part === null || (part >= 0 && part <= 1)).toBe(true);
      expect(sayProgress(transfer, 'es', t)).not.toMatch(/NaN|Infinity|undefined|null|\{\{/);
    }),
  );
});
