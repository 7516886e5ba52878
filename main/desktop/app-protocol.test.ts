import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAppProtocol } from './app-protocol.ts';

let folder: string;
let answer: (request: Request) => Promise<Response>;
const get = (url: string, method = 'GET') => answer(new Request(url, { method }));

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tertulia-protocol-'));
  const renderer = path.join(folder, 'renderer');
  await mkdir(path.join(renderer, 'assets'), { recursive: true });
  await writeFile(path.join(renderer, 'index.html'), 'the page');
  await writeFile(path.join(renderer, 'assets', 'index-1.js'), 'code');
  await writeFile(path.join(renderer, '.env'), 'secret');
  await writeFile(path.join(renderer, 'notes.md'), 'secret');
  await writeFile(path.join(folder, 'outside.txt'), 'secret');
  await symlink(path.join(folder, 'outside.txt'), path.join(renderer, 'link.txt'));
  answer = createAppProtocol(renderer);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('app://', () => {
  it('serves the page and its files, under the policy', async () => {
    const page = await get('app://tertulia/');
    expect(page.status).toBe(200);
    expect(await page.text()).toBe('the page');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe|http/);
    expect((await get('app://tertulia/assets/index-1.js')).headers.get('content-type')).toContain(
      'javascript',
    );
    expect(await (await get('app://tertulia/', 'HEAD')).text()).toBe('');
  });

  it.each([
    ['app://tertulia/../outside.txt', 404],
    ['app://tertulia/%2e%2e/outside.txt', 404],
    ['app://tertulia/..%2foutside.txt', 404],
    ['app://tertulia/..%5coutside.txt', 404],
    ['app://tertulia/assets/..%2f..%2foutside.txt', 404],
    ['app://tertulia/link.txt', 404],
    ['app://tertulia/.env', 404],
    ['app://tertulia/notes.md', 404],
    ['app://tertulia/assets', 404],
    ['app://tertulia/%', 404],
    ['app://tertulia/%00', 404],
    ['app://other/', 404],
    ['https://tertulia/', 404],
  ])('%s → %i', async (url, status) => {
    const given = await get(url);
    expect(given.status).toBe(status);
    expect(await given.text()).toBe('');
  });

  it('answers to reading alone', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      expect((await get('app://tertulia/', method)).status).toBe(405);
    }
  });

  it('gives nothing from outside the folder, whatever the path', async () => {
    const piece = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '..%2f', '%2f', '%5c', '\\', 'outside.txt', 'assets', '%00', '//'),
      fc.string({ maxLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const url = `app://tertulia/${pieces.join('/')}`;
        fc.pre(URL.canParse(url));
        expect(await (await get(url)).text()).not.toContain('secret');
      }),
      { numRuns: 300 },
    );
  });
});
