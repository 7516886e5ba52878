import { networkInterfaces } from 'node:os';
import { describe, expect, it } from 'vitest';
import { toWireError } from '../errors.ts';
import { addressesElsewhere, addressToOpen, allowedHosts } from './host-list.ts';
import { request, sendRaw } from './testing/raw-http.ts';
import { openTestServer } from './testing/test-server.ts';

describe('the port', () => {
  it('that is taken is an error with the way out, not another port', async () => {
    const first = await openTestServer();
    const thrown: unknown = await openTestServer({ port: first.port }).catch((error: unknown) => error);
    const error = toWireError(thrown, 'en');
    expect(error.kind).toBe('port-in-use');
    expect(error.message).toContain(String(first.port));
    expect(error.hint).toContain('--port 0');
    await first.close();
    const again = await openTestServer({ port: first.port });
    expect(again.port).toBe(first.port);
    await again.close();
  });

  it('is bound on loopback alone unless told otherwise', async () => {
    const server = await openTestServer();
    const elsewhere = Object.values(networkInterfaces())
      .flat()
      .find((address) => address?.family === 'IPv4' && !address.internal)?.address;
    if (elsewhere !== undefined) {
      await expect(fetch(`http://${elsewhere}:${server.port}/health`)).rejects.toThrow();
    }
    expect((await fetch(`${server.base}/health`)).status).toBe(204);
    await server.close();
  });

  it('of an address this machine does not have cannot be bound', async () => {
    const thrown: unknown = await openTestServer({ host: '203.0.113.7' }).catch((error: unknown) => error);
    expect(toWireError(thrown, 'en')).toMatchObject({
      kind: 'invalid-input',
      message: expect.stringContaining('203.0.113.7'),
    });
  });
});

describe('bound elsewhere', () => {
  it('keeps every guard on', async () => {
    const server = await openTestServer({ host: '0.0.0.0' });
    const host = `127.0.0.1:${server.port}`;
    expect((await server.post('settings.get', {})).status).toBe(200);
    expect((await server.post('settings.get', {}, { authorization: undefined })).status).toBe(401);
    expect((await server.post('settings.get', {}, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await server.post('settings.get', '{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await sendRaw(server.port, request('GET /', { host: 'evil.example' }))).status).toBe(421);
    expect((await sendRaw(server.port, request('GET /', { host: `0.0.0.0:${server.port}` }))).status).toBe(
      421,
    );
    expect((await sendRaw(server.port, request('GET /', { host }))).status).toBe(200);
    await server.close();
  });

  it('adds the address bound to the list, and nothing like it', () => {
    const hosts = allowedHosts('192.168.1.20', 4123);
    expect(hosts).toContain('192.168.1.20:4123');
    expect(hosts).toContain('localhost:4123');
    expect(hosts).not.toContain('192.168.1.21:4123');
    expect(allowedHosts('::1', 80)).toContain('[::1]');
    expect(allowedHosts('0.0.0.0', 4123)).not.toContain('0.0.0.0:4123');
  });

  it('says where other machines find it', () => {
    expect(addressesElsewhere('127.0.0.1', 1)).toEqual([]);
    expect(addressesElsewhere('192.168.1.20', 4123)).toEqual(['http://192.168.1.20:4123/']);
    for (const address of addressesElsewhere('0.0.0.0', 4123))
      expect(address).not.toMatch(/127\.0\.0\.1|0\.0\.0\.0/);
  });

  it('shows an address a browser can open', () => {
    expect(addressToOpen('0.0.0.0', 1)).toBe('http://127.0.0.1:1/');
    expect(addressToOpen('::1', 1)).toBe('http://[::1]:1/');
  });
});
