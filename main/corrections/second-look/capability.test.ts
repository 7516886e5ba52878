import { expect, it } from 'vitest';
import { incapable } from './capability.ts';

it('asks a model that chats, knows the language and is large enough', () => {
  const model = {
    origin: 'installed',
    purpose: 'chat',
    parameters: 1.24,
    name: 'Llama 3.2 1B Instruct',
  } as const;
  expect(incapable(model, 'es', ['en', 'es'])).toBeNull();
  expect(incapable(model, 'es')).toBeNull();
  expect(incapable(model, 'es', ['en'])).toBe('language');
  expect(incapable({ ...model, origin: 'starter' }, 'es')).toBe('starter');
  expect(incapable({ ...model, parameters: 0.6 }, 'es')).toBe('too-small');
  expect(incapable({ ...model, parameters: null }, 'es')).toBe('too-small');
  expect(incapable({ ...model, purpose: 'embeddings' }, 'es')).toBe('no-chat');
  expect(incapable({ ...model, name: 'Some-3B-Base' }, 'en')).toBe('no-chat');
  expect(incapable({ ...model, origin: 'file', name: 'Gemma 4 E2B-it' }, 'en')).toBeNull();
});
