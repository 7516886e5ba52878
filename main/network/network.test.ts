import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, isIP } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startHub } from '../models/testing/hub.ts';
import { redirect, redirectLoop, silence, stallAfter, status } from '../models/testing/hub-faults.ts';
import { checkAddress, isNearby, mayRedirect } from './addresses.ts';
import { retryAfterSeconds } from './failures.ts';
import { makeCertificates, type TestCertificates } from './testing/certificates.ts';
import { content, FILE, failsWith, hubWith, networkWith, plain } from './testing/networks.ts';

let folder: string;
let certificates: TestCertificates;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tertulia-certificates-'));
  certificates = makeCertificates(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a request', () => {
  it('brings the body as it is, in pieces or as text', async () => {
    const hub = await hubWith();
    const network = networkWith();
    const response = await network.request(hub.url(FILE), { headers: { range: 'bytes=2-6' } });
    expect(response.status).toBe(206);
    expect(await response.text(100)).toBe('small');
    const whole: Buffer[] = [];
    for await (const chunk of (await network.request(hub.url(FILE))).chunks()) whole.push(chunk);
    expect(Buffer.concat(whole)).toEqual(content);
    expect(hub.requests.every(({ headers }) => headers['accept-encoding'] === 'identity')).toBe(true);
  });

  it('never holds more of a text than it was allowed', async () => {
    const hub = await hubWith();
    const response = await networkWith().request(hub.url(FILE));
    await expect(response.text(1000)).rejects.toEqual(failsWith('server-unexpected'));
    const notJson = await networkWith().request(hub.url(FILE));
    await expect(notJson.json(100_000)).rejects.toEqual(failsWith('server-unexpected', { reason: 'JSON' }));
  });

  it.each([
    [401, 'download-unauthorised'],
    [403, 'download-forbidden'],
    [404, 'download-missing'],
    [410, 'download-missing'],
    [408, 'network-timeout'],
    [416, 'server-unexpected'],
    [500, 'server-failing'],
    [503, 'server-failing'],
    [418, 'server-unexpected'],
  ])('says what a %i means', async (code, kind) => {
    const hub = await hubWith();
    hub.misbehave(FILE, status(code));
    await expect(networkWith().request(hub.url(FILE))).rejects.toEqual(failsWith(kind));
    const accepted = await networkWith().request(hub.url(FILE), { accept: [code] });
    expect(accepted.status).toBe(code);
    accepted.discard();
  });

  it('hands on how long the server wants to be left alone', async () => {
    const hub = await hubWith();
    hub.misbehave(FILE, status(429, { 'retry-after': '17' }));
    const request = networkWith().request(hub.url(FILE));
    await expect(request).rejects.toEqual(failsWith('download-rate-limited', { seconds: 17 }));
    expect(retryAfterSeconds('Wed, 21 Oct 2026 07:28:30 GMT', Date.parse('2026-10-21T07:28:00Z'))).toBe(30);
    expect(retryAfterSeconds('Wed, 21 Oct 2026 07:28:30 GMT', Date.parse('2026-10-22T07:28:00Z'))).toBe(0);
    expect(retryAfterSeconds('soon')).toBe(null);
  });

  it('says that nobody is there, and that somebody is and stays silent', async () => {
    const hub = await hubWith();
    const quick = { timeouts: { headers: 300, stall: 300 } };
    hub.misbehave(FILE, silence);
    await expect(networkWith({}, quick).request(hub.url(FILE))).rejects.toEqual(failsWith('network-timeout'));
    hub.misbehave(FILE, stallAfter(10));
    const stalled = await networkWith({}, quick).request(hub.url(FILE));
    await expect(stalled.text(100_000)).rejects.toEqual(failsWith('network-timeout'));
    const closed = await startHub();
    await closed.close();
    await expect(networkWith().request(closed.url(FILE))).rejects.toEqual(failsWith('network-unreachable'));
  });

  it('takes nothing that was packed on the way: lengths and hashes are those of the file', async () => {
    const hub = await hubWith();
    hub.misbehave(FILE, status(200, { 'content-encoding': 'gzip' }));
    const request = networkWith().request(hub.url(FILE));
    await expect(request).rejects.toEqual(failsWith('server-unexpected', { reason: 'gzip' }));
  });

  it('says that an answer is no HTTP', async () => {
    const server = createServer((socket) => void socket.end('SSH-2.0-something\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const request = networkWith().request(`http://127.0.0.1:${port}/`);
    await expect(request).rejects.toEqual(failsWith('server-unexpected'));
  });

  it('ends when it is no longer wanted, before and during the body', async () => {
    const hub = await hubWith();
    await expect(networkWith().request(hub.url(FILE), { signal: AbortSignal.abort() })).rejects.toEqual(
      failsWith('cancelled'),
    );
    expect(hub.requests).toEqual([]);
    hub.misbehave(FILE, stallAfter(10));
    const stop = new AbortController();
    const response = await networkWith().request(hub.url(FILE), { signal: stop.signal });
    const reading = response.text(100_000);
    stop.abort();
    await expect(reading).rejects.toEqual(failsWith('cancelled'));
  });

  it('leaves no signature and no credential in the log', async () => {
    const hub = await hubWith();
    hub.misbehave(FILE, status(403));
    const network = networkWith();
    const credentials = { authorization: 'Bearer secret-token' };
    await network.request(`${hub.url(FILE)}?signature=secret`, { credentials }).catch(() => {});
    expect(network.lines).toHaveLength(1);
    expect(JSON.stringify(network.lines)).not.toContain('secret');
  });
});

describe('offline mode', () => {
  it('asks nobody, not even a name server', async () => {
    const hub = await hubWith();
    const network = networkWith({ offline: true });
    await expect(network.request(hub.url(FILE))).rejects.toEqual(failsWith('offline-mode'));
    expect(hub.requests).toEqual([]);
    const named = network.request('https://no-such-host.invalid/file');
    await expect(named).rejects.toEqual(failsWith('offline-mode', { host: 'no-such-host.invalid' }));
  });

  it('ends what is under way', async () => {
    const hub = await hubWith({ files: { [FILE]: Buffer.alloc(30_000_000) } });
    const settings = { ...plain };
    const network = networkWith({}, { settings: () => settings });
    const response = await network.request(hub.url(FILE));
    settings.offline = true;
    await expect(response.text(100_000_000)).rejects.toEqual(failsWith('offline-mode'));
  });
});

describe('redirects', () => {
  it('are followed, and told', async () => {
    const hub = await hubWith();
    hub.misbehave('/link', redirect(FILE, 307));
    const response = await networkWith().request(hub.url('/link'));
    expect(await response.text(100_000)).toBe(content.toString());
    expect(response.url).toBe(hub.url(FILE));
    expect(response.hops.map(({ url, status: code }) => [url, code])).toEqual([[hub.url('/link'), 307]]);
  });

  it('take credentials to no other host', async () => {
    const hub = await hubWith();
    const other = await hubWith();
    hub.misbehave('/near', redirect(FILE));
    hub.misbehave('/far', redirect(other.url(FILE)));
    const network = networkWith();
    const request = {
      credentials: { authorization: 'Bearer secret', 'x-access-code': '1234' },
      headers: { range: 'bytes=0-1' },
    };
    (await network.request(hub.url('/near'), request)).discard();
    (await network.request(hub.url('/far'), request)).discard();
    const near = hub.requests.filter((asked) => asked.path === FILE);
    expect(near.map(({ headers }) => headers.authorization)).toEqual(['Bearer secret']);
    expect(other.requests).toHaveLength(1);
    expect(other.requests[0]?.headers).toMatchObject({ range: 'bytes=0-1' });
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
    expect(other.requests[0]?.headers['x-access-code']).toBeUndefined();
  });

  it.each(['same', 'ever-new'] as const)('that go round in circles are refused (%s)', async (kind) => {
    const hub = await hubWith();
    hub.misbehave(FILE, redirectLoop(kind));
    await expect(networkWith().request(hub.url(FILE))).rejects.toEqual(failsWith('redirect-loop'));
    expect(hub.requests.length).toBeLessThanOrEqual(6);
  });

  it.each(['ftp://127.0.0.1/x', 'http://', 'file:///etc/passwd', 'http://192.0.2.1/plain'])(
    'to %s are refused',
    async (location) => {
      const hub = await hubWith();
      hub.misbehave(FILE, redirect(location));
      await expect(networkWith().request(hub.url(FILE))).rejects.toEqual(failsWith('redirect-refused'));
    },
  );

  it('never leave the encrypted, nor lead from the internet into this network', async () => {
    const hub = await hubWith();
    const safe = await hubWith({ tls: certificates.server });
    safe.misbehave(FILE, redirect(hub.url(FILE)));
    const network = networkWith({ certificateAuthorityFile: certificates.authorityFile });
    await expect(network.request(safe.url(FILE))).rejects.toEqual(failsWith('redirect-refused'));
    expect(hub.requests).toEqual([]);
    const may = (from: string, to: string) => mayRedirect(new URL(from), new URL(to));
    expect(may('https://example.org/', 'https://127.0.0.1/')).toBe(false);
    expect(may('https://example.org/', 'https://[::1]/')).toBe(false);
    expect(may('https://example.org/', 'https://192.168.1.1/')).toBe(false);
    expect(may('https://example.org/', 'https://cdn.example.net/')).toBe(true);
  });
});

describe('addresses', () => {
  const rules = { peer: false, mirror: '' };

  it('are https, or on this machine, or a mirror or a machine nearby that the user named', () => {
    const accepted = (address: string, more: Partial<typeof rules> = {}) => {
      try {
        checkAddress(address, { ...rules, ...more });
        return true;
      } catch (error) {
        expect(error).toEqual(failsWith('address-refused'));
        return false;
      }
    };
    expect(accepted('https://example.org/x')).toBe(true);
    expect(accepted('http://example.org/x')).toBe(false);
    expect(accepted('http://localhost:1/x')).toBe(true);
    expect(accepted('http://127.9.9.9/x')).toBe(true);
    expect(accepted('http://[::1]:80/x')).toBe(true);
    expect(accepted('http://2130706433/x')).toBe(true);
    expect(accepted('http://192.168.1.20:4380/x')).toBe(false);
    expect(accepted('http://192.168.1.20:4380/x', { peer: true })).toBe(true);
    expect(accepted('http://[fe80::1]/x', { peer: true })).toBe(true);
    expect(accepted('http://8.8.8.8/x', { peer: true })).toBe(false);
    expect(accepted('https://8.8.8.8/x', { peer: true })).toBe(false);
    expect(accepted('http://172.32.0.1/x', { peer: true })).toBe(false);
    expect(accepted('http://mirror.example/x', { mirror: 'http://mirror.example/hf' })).toBe(true);
    expect(accepted('http://mirror.example:81/x', { mirror: 'http://mirror.example/hf' })).toBe(false);
    expect(accepted('https://user:pass@example.org/x')).toBe(false);
    for (const odd of ['', 'x', 'file:///x', 'ws://localhost/', 'data:,x', 'http://localhost.example.org/'])
      expect(accepted(odd)).toBe(false);
  });

  it('whatever is typed, plain http goes nowhere but near', () => {
    const address6 = fc.ipV6().map((address) => `[${address}]`);
    const name = fc.stringMatching(/^[a-z0-9.-]{1,30}$/);
    const host = fc.oneof(fc.ipV4(), fc.ipV4Extended(), address6, name, fc.string());
    fc.assert(
      fc.property(host, fc.boolean(), (name, peer) => {
        try {
          const { hostname } = checkAddress(`http://${name}/x`, { ...rules, peer });
          // A name of a machine nearby is checked when it is resolved.
          expect(isNearby(hostname) || (peer && isIP(hostname.replace(/[[\]]/g, '')) === 0)).toBe(true);
        } catch (error) {
          expect(error).toEqual(failsWith('address-refused'));
        }
      }),
    );
  });

  it('of a machine nearby are checked again once the name is resolved', async () => {
    const hub = await hubWith();
    const { port } = new URL(hub.base);
    const response = await networkWith().request(`http://localhost:${port}${FILE}`, { peer: true });
    expect(response.status).toBe(200);
    response.discard();
  });
});

describe('the mirror', () => {
  it('stands in for the hub, from the setting or the environment', async () => {
    const hub = await hubWith();
    const ofHub = `https://huggingface.co${FILE}?download=true`;
    const network = networkWith({ hubMirror: `${hub.base}/` });
    expect(network.hubBase()).toBe(hub.base);
    expect(network.onMirror(ofHub)).toBe(`${hub.url(FILE)}?download=true`);
    expect(network.onMirror('https://example.org/x')).toBe('https://example.org/x');
    expect(networkWith({}, { env: { HF_ENDPOINT: 'https://mirror.example' } }).hubBase()).toBe(
      'https://mirror.example',
    );
    expect(networkWith({}, { env: { TERTULIA_HUB_MIRROR: 'no address' } }).hubBase()).toBe(
      'https://huggingface.co',
    );
    expect(networkWith().onMirror(ofHub)).toBe(ofHub);
  });

  it('gets a hub token only where nobody can listen', () => {
    const network = networkWith({ hubMirror: 'http://mirror.example' });
    expect(network.mayCarryHubToken('http://mirror.example/x')).toBe(false);
    expect(network.mayCarryHubToken('https://huggingface.co/x')).toBe(true);
    expect(network.mayCarryHubToken('https://huggingface.co.example/x')).toBe(false);
    expect(network.mayCarryHubToken('https://example.org/x')).toBe(false);
  });
});
