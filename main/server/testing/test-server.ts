import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RecordingServices, recordingServices } from '../../doors/testing/recording-services.ts';
import { openServer, type RunningServer } from '../open-server.ts';

export interface TestServer extends RunningServer {
  services: RecordingServices;
  base: string;
  /** Name of a file beside the page's folder, which must not be served. */
  outside: string;
  /** A POST as our own page makes it, with whatever is changed. */
  post(method: string, body: unknown, headers?: Record<string, string | undefined>): Promise<Response>;
}

/** A server on a free port, over services that write down what reaches them, and a page of three files. */
export async function openTestServer(options: { host?: string; port?: number } = {}): Promise<TestServer> {
  const services = recordingServices();
  const rendererFolder = await mkdtemp(path.join(tmpdir(), 'tertulia-page-'));
  await mkdir(path.join(rendererFolder, 'assets'));
  await writeFile(path.join(rendererFolder, 'index.html'), '<!doctype html><title>Tertulia</title>');
  await writeFile(path.join(rendererFolder, 'assets', 'index-abc.js'), 'export {};');
  await writeFile(`${rendererFolder}.txt`, 'outside the page');
  const server = await openServer({
    services,
    rendererFolder,
    language: () => 'en',
    log: services.log,
    port: 0,
    ...options,
  });
  const base = `http://127.0.0.1:${server.port}`;
  return {
    ...server,
    services,
    base,
    outside: `${path.basename(rendererFolder)}.txt`,
    post(method, body, changed = {}) {
      const headers = {
        authorization: `Bearer ${server.token}`,
        'content-type': 'application/json',
        origin: base,
        ...changed,
      };
      const present = Object.entries(headers).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value] as [string, string]],
      );
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return fetch(`${base}/api/call/${method}`, { method: 'POST', headers: present, body: text ?? null });
    },
    async close() {
      await server.close();
      await rm(rendererFolder, { recursive: true, force: true });
      await rm(`${rendererFolder}.txt`, { force: true });
    },
  };
}
