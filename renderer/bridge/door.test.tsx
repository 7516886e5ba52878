// @vitest-environment happy-dom
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../app/App.tsx';
import { setStage } from '../testing/stage.tsx';
import { connection } from './connection.ts';
import { openDoor } from './door.ts';

let server: Server;
let port: number;
/** What the server was asked, with what came along. */
let asked: string[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      asked.push(`${request.url} ${request.headers.authorization ?? body}`);
      const isRight = request.url === '/api/session' && body === '{"code":"right"}';
      response.statusCode = isRight ? 200 : 403;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(isRight ? { ok: true, value: { token: 's3cret' } } : { ok: false }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  await setStage();
  sessionStorage.clear();
  connection.setState({ state: 'connecting' });
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

function visit(hash: string): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(`http://127.0.0.1:${port}/${hash}`);
}

test('a code in the address becomes the token of the tab, and stands there no longer', async () => {
  visit('#code=right');
  await openDoor(window);
  expect(location.hash).toBe('');
  expect(Object.values({ ...sessionStorage })).toEqual(['s3cret']);
  expect(connection.getState().state).toBe('connecting');
  await expect.poll(() => asked).toEqual(['/api/session {"code":"right"}', '/api/events Bearer s3cret']);
});

test('a code that is too old shows the page that asks for the full address', async () => {
  visit('#code=old');
  await act(() => openDoor(window));
  expect(asked).toEqual(['/api/session {"code":"old"}']);
  expect(location.hash).toBe('');
  render(<App />);
  expect(screen.getByRole('heading', { name: 'Falta la dirección completa' })).toBeTruthy();
});

test('so does a code where nobody answers', async () => {
  visit('#code=right');
  server.close();
  await act(() => openDoor(window));
  expect(connection.getState().state).toBe('refused');
});
