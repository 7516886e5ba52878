import { describe, expect, it } from 'vitest';
import type { Language } from '../../preload/schemas/common.ts';
import { AppError } from '../errors.ts';
import { createDoor } from './register.ts';
import { recordingServices } from './testing/recording-services.ts';
import { walkContract } from './testing/walk-contract.ts';

function open(language: () => Language = () => 'es') {
  const services = recordingServices();
  const door = createDoor<'ours' | 'stranger'>({
    handlers: services.handlers,
    isTrusted: (caller) => caller === 'ours',
    language,
    log: services.log,
  });
  return {
    services,
    call: (method: string, payload: unknown) => door('ours', method, payload),
    callAsStranger: (method: string, payload: unknown) => door('stranger', method, payload),
  };
}

describe('the wrapper', () => {
  walkContract(() => open(), { runs: 100 });

  it('answers in the interface language of the moment', async () => {
    let language: Language = 'es';
    const { call } = open(() => language);
    const inSpanish = await call('conversations.get', {});
    language = 'en';
    const inEnglish = await call('conversations.get', {});
    expect(inSpanish).toMatchObject({ error: { hint: 'Corrígelo y vuelve a intentarlo.' } });
    expect(inSpanish).toMatchObject({ error: { message: expect.stringContaining('conversationId') } });
    expect(inEnglish).toMatchObject({ error: { hint: 'Correct it and try again.' } });
  });

  it('hands on the kind of an error the services threw on purpose, and does not log it', async () => {
    const { call, services } = open();
    services.answerWith('tutor.stop', () => {
      throw new AppError('busy');
    });
    const conversationId = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
    expect(await call('tutor.stop', { conversationId })).toMatchObject({
      ok: false,
      error: { kind: 'busy' },
    });
    expect(services.log.lines).toEqual([]);
  });

  it('strips what the schema does not name from an answer', async () => {
    const { call, services } = open();
    services.answerWith('links.open', () => ({ opened: true, url: 'https://a.example/', pid: 1 }));
    expect(await call('links.open', { url: 'https://a.example/' })).toEqual({
      ok: true,
      value: { opened: true, url: 'https://a.example/' },
    });
  });
});
