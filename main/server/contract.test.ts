import { afterAll, beforeAll, describe } from 'vitest';
import type { Answer } from '../../preload/contract.ts';
import { walkContract } from '../doors/testing/walk-contract.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

describe('the contract over HTTP', () => {
  walkContract(
    () => ({
      services: server.services,
      call: async (method, payload) =>
        (await (await server.post(encodeURIComponent(method), payload)).json()) as Answer<unknown>,
      callAsStranger: async (method, payload) =>
        (await (
          await server.post(method, payload, { authorization: `Bearer ${'x'.repeat(43)}` })
        ).json()) as Answer<unknown>,
    }),
    { runs: 15 },
  );
});
