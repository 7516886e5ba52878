import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { request, sendRaw } from '../../server/testing/raw-http.ts';
import { codeHeader } from './access-code.ts';
import { type Install, openInstall, type Placed, place, startSharing } from './testing/classroom.ts';

let teacher: Install;
let placed: Placed;
let content: Buffer;
let host: string;
let port: number;
let good: Record<string, string>;

beforeEach(async () => {
  teacher = openInstall();
  placed = await place(teacher, 'small-1b');
  content = readFileSync(placed.file);
  const { address, code } = await startSharing(teacher);
  host = address;
  port = Number(address.split(':')[1]);
  good = { host, ...codeHeader(code) };
});

const FILE = '/models/small-1b/files/0';
const ask = (line: string, headers: Record<string, string> = good, body = '') =>
  sendRaw(port, request(line, headers, body));
const get = (where: string, headers: Record<string, string> = {}) =>
  fetch(`http://${host}${where}`, { headers: { ...codeHeader(codeOf()), ...headers } });
const codeOf = () => (good.authorization ?? '').replace('Bearer ', '');

describe('the guards', () => {
  it('let in who has the code, under the machine’s own address', async () => {
    expect((await ask('GET /models')).status).toBe(200);
  });

  it.each([
    ['no code', 401, { authorization: '' }],
    ['another code', 401, { authorization: 'Bearer LUNALUNA0000' }],
    ['another scheme', 401, { authorization: 'Basic TFVOQTpMVU5B' }],
    ['the name of another host', 421, { host: 'evil.example' }],
    ['another port', 421, { host: '127.0.0.1:1' }],
    ['no port', 421, { host: '127.0.0.1' }],
    ['the page of another site', 403, { origin: 'https://evil.example' }],
    ['a page that calls itself ours', 403, { origin: 'null' }],
    ['a browser', 403, { 'sec-fetch-site': 'same-origin' }],
  ])('refuse %s', async (_, status, changed) => {
    const answer = await ask('GET /models', { ...good, ...changed });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('small-1b');
    expect(answer.text.toLowerCase()).not.toContain('access-control');
  });

  it('refuse two hosts, and none', async () => {
    const { authorization = '' } = good;
    const two = `GET /models HTTP/1.1\r\nhost: ${host}\r\nhost: evil.example\r\nauthorization: ${authorization}\r\nconnection: close\r\n\r\n`;
    expect((await sendRaw(port, two)).status).toBeGreaterThanOrEqual(400);
    const none = `GET /models HTTP/1.0\r\nauthorization: ${authorization}\r\n\r\n`;
    expect((await sendRaw(port, none)).status).toBe(421);
  });

  it.each(['HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'know no %s',
    async (method) => {
      for (const where of ['/models', FILE]) {
        expect((await ask(`${method} ${where}`)).status).toBe(405);
      }
      expect(readFileSync(placed.file).equals(content)).toBe(true);
    },
  );

  it('take no body', async () => {
    expect((await ask('GET /models', { ...good, 'content-length': '3' }, 'abc')).status).toBe(400);
    const chunked = { ...good, 'transfer-encoding': 'chunked' };
    expect((await ask('GET /models', chunked, '0\r\n\r\n')).status).toBe(400);
  });

  it('hold up who guesses, and nobody learns which code was nearly right', async () => {
    const wrong = { ...good, authorization: 'Bearer LUNALUNA0000' };
    const statuses = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await ask('GET /models', wrong)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const held = await ask('GET /models');
    expect(held.status).toBe(429);
    expect(held.text).toMatch(/retry-after: 10\r\n/i);
  });

  it('do not count who brings no code at all', async () => {
    for (let n = 0; n < 8; n += 1) expect((await ask('GET /models', { host })).status).toBe(401);
    expect((await ask('GET /models')).status).toBe(200);
  });
});

describe('a file', () => {
  it('comes whole, and in any part', async () => {
    const whole = await get(FILE);
    expect([whole.status, whole.headers.get('etag')]).toEqual([200, `"${placed.sha256}"`]);
    expect(Buffer.from(await whole.arrayBuffer()).equals(content)).toBe(true);
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length - 1), fc.nat(200_000), async (start, length) => {
        const answer = await get(FILE, { range: `bytes=${start}-${start + length}` });
        const part = content.subarray(start, start + length + 1);
        expect(answer.status).toBe(206);
        expect(answer.headers.get('content-range')).toBe(
          `bytes ${start}-${start + part.length - 1}/${content.length}`,
        );
        expect(Buffer.from(await answer.arrayBuffer()).equals(part)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('comes whole where the part asked for is one of another version', async () => {
    const same = { range: 'bytes=5-9', 'if-range': `"${placed.sha256}"` };
    expect((await get(FILE, same)).status).toBe(206);
    const other = await get(FILE, { ...same, 'if-range': '"another"' });
    expect(other.status).toBe(200);
    expect((await other.arrayBuffer()).byteLength).toBe(content.length);
  });

  it('has nothing behind its end', async () => {
    const beyond = await get(FILE, { range: `bytes=${content.length}-` });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${content.length}`]);
  });

  it('that is no longer what was offered is not given out', async () => {
    expect((await get('/models')).status).toBe(200);
    truncateSync(placed.file, 1_000);
    expect((await get(FILE)).status).toBe(410);
  });
});

describe('there is nothing else', () => {
  it('in the list than models that may be handed on, without paths of this machine', async () => {
    const text = await (await get('/models')).text();
    expect(JSON.parse(text)).toMatchObject({ tertulia: 1, models: [{ id: 'small-1b' }] });
    expect(text).not.toContain(teacher.root);
    expect(text).not.toContain('somewhere');
  });

  it('under any other address, whatever it says', async () => {
    writeFileSync(path.join(teacher.root, 'llm', 'small-1b', 'notes.txt'), 'SECRET');
    writeFileSync(path.join(teacher.root, 'secret.gguf'), 'SECRET');
    const step = fc.constantFrom(
      ...[
        '..',
        '.',
        '',
        '%2e%2e',
        '%2e%2e%2f',
        '..%5c',
        '\\',
        '%00',
        'small-1b',
        'small-1b.gguf',
        'notes.txt',
      ],
      ...[
        'secret.gguf',
        'models',
        'files',
        'llm',
        'model.json',
        '0',
        '00',
        '1',
        '-1',
        '0.gguf',
        'etc',
        'passwd',
      ],
      ...[
        '%252e%252e',
        '....//',
        'small-1b%2f..',
        'SMALL-1B',
        'small-1b ',
        'constructor',
        '__proto__',
        '?x',
        '#',
      ],
    );
    const where = fc.oneof(
      fc.array(step, { maxLength: 8 }).map((steps) => `/${steps.join('/')}`),
      fc.array(step, { maxLength: 4 }).map((steps) => `/models/${steps.join('/')}`),
      fc.array(step, { maxLength: 3 }).map((steps) => `/models/small-1b/files/${steps.join('/')}`),
      fc.array(step, { maxLength: 3 }).map((steps) => `http://${host}/${steps.join('/')}`),
      fc.stringMatching(/^\/[!-~]{0,60}$/),
    );
    await fc.assert(
      fc.asyncProperty(where, async (line) => {
        fc.pre(line !== '/models' && !/^\/models\/small-1b\/files\/0+$/.test(line) && !line.includes(' '));
        const answer = await ask(`GET ${line}`);
        expect([400, 404]).toContain(answer.status);
        expect(answer.text).not.toMatch(/SECRET|root:|GGUF/);
      }),
      { numRuns: 150 },
    );
  });

  it('than regular files, also where a record names something else', async () => {
    const linked = await place(teacher, 'linked-1b');
    rmSync(linked.file);
    mkdirSync(path.join(teacher.root, 'elsewhere'));
    symlinkSync(path.join(teacher.root, 'elsewhere'), linked.file);
    expect((await get('/models/linked-1b/files/0')).status).not.toBe(200);
  });
});
