// @vitest-environment happy-dom
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSvg } from './svg.ts';

const svg = (inner: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" ${attributes}>${inner}</svg>`;
const read = (source: string) => readSvg(source, document)?.outerHTML ?? '';

test('shapes pass as they are', () => {
  const drawn = read(svg('<g fill="var(--accent)"><path d="M0 0h4" stroke-width="2"/></g>'));
  expect(drawn).toContain('viewBox="0 0 10 10"');
  expect(drawn).toContain('fill="var(--accent)"');
  expect(drawn).toContain('d="M0 0h4"');
});

test.each([
  ['scripts', svg('<script>alert(1)</script><path d="M0 0"/>')],
  ['handlers', svg('<path d="M0 0" onclick="alert(1)"/>', 'onload="alert(1)"')],
  ['style elements and attributes', svg('<style>*{alert:1}</style><path d="M0 0" style="alert:1"/>')],
  ['foreign content', svg('<foreignObject><b>alert</b></foreignObject>')],
  [
    'links and loads',
    svg('<a href="https://alert"><path d="M0 0"/></a><image href="https://alert"/><use href="#alert"/>'),
  ],
  ['addresses in paints', svg('<path fill="url(https://alert/x)" d="M0 0"/>')],
  ['addresses spelt with escapes', svg('<path fill="u\\72l(https://alert/x)" d="M0 0"/>')],
  ['animation', svg('<path d="M0 0"><animate attributeName="d" to="alert"/></path>')],
])('%s are left out', (_, source) => {
  expect(read(source)).not.toContain('alert');
});

test('what is no SVG draws nothing', () => {
  for (const source of ['', '   ', 'hola', '<p>hola</p>', '<svg><path/></svg']) {
    expect(readSvg(source, document)?.querySelectorAll('*').length ?? 0).toBe(0);
  }
});

test('every shipped cover comes through whole', () => {
  const covers = globSync('resources/scenarios/covers/*.svg');
  expect(covers.length).toBeGreaterThanOrEqual(18);
  for (const file of covers) {
    const source = readFileSync(file, 'utf8');
    const shapes = (text: string) =>
      [...text.matchAll(/<(path|circle|ellipse|line|polyline|polygon|rect)\b/g)].length;
    expect(shapes(read(source)), file).toBe(shapes(source));
  }
});
