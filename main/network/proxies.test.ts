import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import type { NetworkOptions } from './index.ts';
import { fromPac, isExempt, proxyFor } from './proxies.ts';
import { makeCertificates, type TestCertificates } from './testing/certificates.ts';
import { content, FILE, failsWith, hubWith, networkWith, plain } from './testing/networks.ts';
import { startProxy } from './testing/proxy.ts';

let folder: string;
let certificates: TestCertificates;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tertulia-certificates-'));
  certificates = makeCertificates(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('certificates', () => {
  it('of an unknown authority are refused, and taken once the user has named it', async () => {
    const hub = await hubWith({ tls: certificates.server });
    const refused = networkWith().request(hub.url(FILE));
    await expect(refused).rejects.toEqual(failsWith('tls-untrusted', { host: new URL(hub.base).host }));
    const network = networkWith({ certificateAuthorityFile: certificates.authorityFile });
    expect(await (await network.request(hub.url(FILE))).text(100_000)).toBe(content.toString());
  });

  it('for another name are refused, authority or not', async () => {
    const own = temporaryFolder();
    const { server, authorityFile } = makeCertificates(own, 'DNS:elsewhere.example');
    const hub = await hubWith({ tls: server });
    const network = networkWith({ certificateAuthorityFile: authorityFile });
    await expect(network.request(hub.url(FILE))).rejects.toEqual(failsWith('tls-untrusted'));
  });

  it('hold for the next request when the setting changes', async () => {
    const hub = await hubWith({ tls: certificates.server });
    const settings = { ...plain };
    const network = networkWith({}, { settings: () => settings });
    await expect(network.request(hub.url(FILE))).rejects.toEqual(failsWith('tls-untrusted'));
    settings.certificateAuthorityFile = certificates.authorityFile;
    (await network.request(hub.url(FILE))).discard();
    settings.certificateAuthorityFile = '';
    await expect(network.request(hub.url(FILE))).rejects.toEqual(failsWith('tls-untrusted'));
  });

  it.each([
    ['missing', null],
    ['no PEM', 'not a certificate'],
    ['empty', ''],
    ['broken', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'],
  ])('from a file that cannot be used are an error that names it: %s', async (_, text) => {
    const file = path.join(temporaryFolder(), 'authority.pem');
    if (text !== null) writeFileSync(file, text);
    const hub = await hubWith({ tls: certificates.server });
    const request = networkWith({ certificateAuthorityFile: file }).request(hub.url(FILE));
    await expect(request).rejects.toEqual(failsWith('certificate-file-unusable', { path: file }));
    expect(hub.requests).toEqual([]);
  });
});

describe('a proxy', () => {
  const url = 'https://models.example/owner/repo/resolve/main/model.gguf';

  async function behindProxy(password?: string) {
    const own = temporaryFolder();
    const made = makeCertificates(own, 'DNS:models.example');
    const hub = await hubWith({ tls: made.server });
    const options = password === undefined ? {} : { password };
    const proxy = await startProxy({ target: new URL(hub.base).host, ...options });
    onTestFinished(() => proxy.close());
    return { hub, proxy, certificateAuthorityFile: made.authorityFile };
  }

  it('set by the user is used, with end-to-end encryption', async () => {
    const { proxy, certificateAuthorityFile } = await behindProxy();
    const network = networkWith({ proxy: proxy.address, certificateAuthorityFile });
    expect(await (await network.request(url)).text(100_000)).toBe(content.toString());
    expect(proxy.tunnels.map(({ target }) => target)).toEqual(['models.example:443']);
    const untrusting = networkWith({ proxy: proxy.address });
    await expect(untrusting.request(url)).rejects.toEqual(
      failsWith('tls-untrusted', { host: 'models.example' }),
    );
  });

  it('whose certificate is for another name is no way in', async () => {
    const { proxy, certificateAuthorityFile } = await behindProxy();
    const network = networkWith({ proxy: proxy.address, certificateAuthorityFile });
    const other = network.request(url.replace('models.example', 'other.example'));
    await expect(other).rejects.toEqual(failsWith('tls-untrusted', { host: 'other.example' }));
  });

  it('of the environment or the system is used where the user set none', async () => {
    const { proxy, certificateAuthorityFile } = await behindProxy();
    const env = { HTTPS_PROXY: proxy.address };
    (await networkWith({ certificateAuthorityFile }, { env }).request(url)).discard();
    const { host } = new URL(proxy.address);
    const systemProxy = async () => `PROXY ${host}; DIRECT`;
    (await networkWith({ certificateAuthorityFile }, { systemProxy }).request(url)).discard();
    expect(proxy.tunnels).toHaveLength(2);
  });

  it('that wants a password says so, and gets the one in its address', async () => {
    const { proxy, certificateAuthorityFile } = await behindProxy('ana:s3cret');
    const { host } = new URL(proxy.address);
    const without = networkWith({ proxy: proxy.address, certificateAuthorityFile }).request(url);
    await expect(without).rejects.toEqual(failsWith('proxy-unauthorised', { host }));
    const network = networkWith({ proxy: `http://ana:s3cret@${host}`, certificateAuthorityFile });
    expect((await network.request(url)).status).toBe(200);
  });

  it('that is not there says so', async () => {
    const { proxy } = await behindProxy();
    await proxy.close();
    const { host } = new URL(proxy.address);
    const request = networkWith({ proxy: proxy.address }).request(url);
    await expect(request).rejects.toEqual(failsWith('proxy-unreachable', { host }));
  });

  it('is chosen by setting, environment and system, in this order, and never for this machine', async () => {
    const env = { HTTPS_PROXY: 'secure:1', http_proxy: 'http://plain:2', NO_PROXY: 'intranet.example' };
    const choose = (address: string, more: Partial<NetworkOptions> = {}) =>
      proxyFor(new URL(address), { settings: () => plain, env, ...more });
    expect(await choose('https://a.example')).toBe('http://secure:1');
    expect(await choose('http://a.example')).toBe('http://plain:2');
    expect(await choose('https://x.intranet.example')).toBe(null);
    expect(await choose('https://127.0.0.1')).toBe(null);
    expect(await choose('https://localhost')).toBe(null);
    const settings = () => ({ ...plain, proxy: 'http://mine:3' });
    expect(await choose('https://a.example', { settings })).toBe('http://mine:3');
    expect(await choose('https://a.example', { env: {}, systemProxy: async () => 'DIRECT' })).toBe(null);
    expect(await choose('https://a.example', { env: { ALL_PROXY: 'socks5://s:4' } })).toBe('socks5://s:4');
    expect(fromPac('SOCKS old:1; SOCKS5 new:2; DIRECT')).toBe('socks5://new:2');
    expect(fromPac('HTTPS secure:3')).toBe('https://secure:3');
    expect(fromPac('')).toBe(null);
  });

  it('is left out for the hosts of NO_PROXY', () => {
    const exempt = (address: string, list: string) => isExempt(new URL(address), list);
    expect(exempt('https://example.org', '*')).toBe(true);
    expect(exempt('https://a.example.org', '.example.org')).toBe(true);
    expect(exempt('https://example.org', 'other.org, example.org')).toBe(true);
    expect(exempt('https://notexample.org', 'example.org')).toBe(false);
    expect(exempt('https://example.org', 'example.org:8443')).toBe(false);
    expect(exempt('https://example.org:8443', 'example.org:8443')).toBe(true);
    expect(exempt('https://[2001:db8::1]', '2001:db8::1')).toBe(true);
    expect(exempt('https://[2001:db8::1]:8443', '[2001:db8::1]:8443')).toBe(true);
    expect(exempt('https://example.org', '')).toBe(false);
  });
});
