import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '../../e2e/launchers/serve.ts';
import type { Answer, MethodInput, MethodName, MethodOutput } from '../../preload/contract.ts';
import type { Language } from '../../preload/schemas/common.ts';
import { descendants, type ProcessMemory, processMemory } from '../process-memory.ts';

export interface AppMemory {
  /** The process that serves: services, database, Spanish lexicon (English: the checker's thread too). */
  services: ProcessMemory | null;
  /** The process that computes, on the model that ships. */
  model: ProcessMemory | null;
}

const scenes: Record<Language, { scenarioId: string; text: string }> = {
  es: { scenarioId: 'es-restaurante', text: 'Buenas noches, quiero un mesa para dos persona.' },
  en: { scenarioId: 'en-coffee', text: 'Hello, I wants a coffee with a milk please.' },
};

/** What the app takes after one turn of conversation through `serve`, process by process. Linux only. */
export async function appMemory(language: Language): Promise<AppMemory> {
  const home = await mkdtemp(path.join(tmpdir(), 'tertulia-bench-'));
  const served = await serve(home);
  const call = caller(new URL(served.url).origin, served.token);
  try {
    const { scenarioId, text } = scenes[language];
    const { id, leafId } = await call('conversations.create', { scenarioId });
    await call('tutor.send', { conversationId: id, parentId: leafId, text });
    while ((await call('conversations.get', { conversationId: id })).messages.some(isUnfinished))
      await pause(100);
    const [worker] = descendants(served.pid);
    return {
      services: processMemory(served.pid),
      model: worker === undefined ? null : processMemory(worker),
    };
  } finally {
    await served.close();
    await rm(home, { recursive: true, force: true });
  }
}

function isUnfinished({ role, status, edits }: { role: string; status: string; edits: unknown }): boolean {
  return status === 'streaming' || (role === 'learner' && edits === null);
}

function caller(origin: string, token: string) {
  return async <M extends MethodName>(name: M, input: MethodInput<M>): Promise<MethodOutput<M>> => {
    const response = await fetch(`${origin}/api/call/${name}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    const answer = (await response.json()) as Answer<MethodOutput<M>>;
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
    return answer.value;
  };
}
