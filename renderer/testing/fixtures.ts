import type { Conversation, Message } from '../../preload/schemas/conversations.ts';
import type { StoredEdit } from '../../preload/schemas/corrections.ts';
import type { WireError } from '../../preload/schemas/errors.ts';
import type { GrammarCard } from '../../preload/schemas/grammar.ts';
import type { InferenceStatus } from '../../preload/schemas/inference.ts';
import type { InstalledModel } from '../../preload/schemas/models.ts';
import type { ScenarioView } from '../../preload/schemas/scenarios.ts';
import { Settings } from '../../preload/schemas/settings.ts';

export const someSettings: Settings = { ...Settings.parse({}), welcomed: true };

export function aScenario(over: Partial<ScenarioView> = {}): ScenarioView {
  return {
    id: 'es-cafe',
    language: 'es',
    level: 'A1',
    register: 'tú',
    title: { es: 'Un café en Lavapiés', en: 'A café in Lavapiés' },
    place: { es: 'Madrid', en: 'Madrid' },
    summary: { es: 'Pides algo y te quedas un rato.', en: 'You order something and stay a while.' },
    roles: { tutor: { es: 'camarera', en: 'waitress' }, learner: { es: 'cliente', en: 'customer' } },
    setting: 'Ana atiende la barra de un café pequeño. Hay café, té, tostadas y tortilla.',
    opening: '¡Hola! ¿Qué te pongo?',
    goals: [
      { id: 'pedir', text: { es: 'Pedir algo de beber', en: 'Order a drink' }, evidence: ['café'] },
      { id: 'pagar', text: { es: 'Pagar', en: 'Pay' }, evidence: ['cuenta'] },
    ],
    vocabulary: ['la cuenta', 'la barra', 'la tostada', 'el vaso', 'pedir', 'pagar'].map((word) => ({
      word,
      gloss: { es: `qué es ${word}`, en: `what ${word} is` },
    })),
    examples: { onTopic: ['a', 'b', 'c', 'd'], offTopic: ['e', 'f', 'g'] },
    cover: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><circle cx="2" cy="2" r="1"/></svg>',
    origin: 'shipped',
    ...over,
  };
}

export const someStatus: InferenceStatus = {
  state: 'ready',
  modelId: 'starter',
  backend: 'cpu',
  devices: [],
  fallback: null,
  contextTokens: 2048,
  reduced: null,
  tokensPerSecond: 120,
  restarts: 0,
  error: null,
};

export const starterModel: InstalledModel = {
  id: 'starter',
  name: 'Tertulia starter',
  origin: 'starter',
  purpose: 'chat',
  path: '/app/starter.gguf',
  sizeBytes: 9_400_000,
  architecture: 'llama',
  parameters: 0.0047,
  quantisation: 'Q8_0',
  contextTokens: 2048,
  licence: 'MIT',
  licenceUrl: null,
  integrity: 'verified',
  lastUsedAt: null,
  problem: null,
};

export const someError: WireError = {
  kind: 'worker-crashed',
  message: 'El proceso del modelo se cerró de golpe.',
  hint: 'Pide otra respuesta para seguir.',
};

export function aMessage(over: Partial<Message> & Pick<Message, 'id' | 'role'>): Message {
  return {
    parentId: null,
    text: '',
    status: 'complete',
    createdAt: 0,
    edits: over.role === 'learner' ? [] : null,
    modelId: over.role === 'tutor' && over.parentId ? 'starter' : null,
    timings: null,
    cached: false,
    omittedMessages: 0,
    error: null,
    ...over,
  };
}

export function anEdit(over: Partial<StoredEdit> & Pick<StoredEdit, 'id' | 'start' | 'end'>): StoredEdit {
  return {
    replacement: 'café',
    type: 'accent',
    rule: 'spelling.accent',
    message: 'Las agudas que acaban en vocal llevan tilde.',
    example: 'Tomamos un café.',
    confidence: 0.9,
    status: 'open',
    ...over,
  };
}

export function aCard(over: Partial<GrammarCard> = {}): GrammarCard {
  return {
    id: 'accents',
    language: 'es',
    level: 'A2',
    title: { es: 'La tilde', en: 'The written accent' },
    rule: { es: 'La tilde marca la sílaba fuerte.', en: 'The accent marks the strong syllable.' },
    body: {
      es: 'Las agudas en vocal la llevan.\n\nLas llanas, no.',
      en: 'Words stressed at the end take it.\n\nOthers do not.',
    },
    table: {
      head: { es: ['con tilde', 'sin tilde'], en: ['with accent', 'without'] },
      rows: [['café', 'cafetera']],
    },
    examples: ['Tomo café.', 'Vivo en Perú.', 'Está aquí.'].map((text) => ({
      text,
      gloss: { es: 'Se dice en un bar.', en: 'Said in a bar.' },
    })),
    mistakes: [
      {
        wrong: 'Tomo cafe.',
        right: 'Tomo café.',
        why: { es: 'Es aguda y acaba en vocal.', en: 'Its last syllable is the strong one.' },
      },
      {
        wrong: 'Esta aqui.',
        right: 'Está aquí.',
        why: { es: 'Son dos agudas.', en: 'Both are stressed at the end.' },
      },
    ],
    related: [],
    rules: ['spelling.accent', 'type:accent'],
    ...over,
  };
}

/** A conversation of the given lines, the tutor's and the learner's in turn; ids `m0`, `m1`, … */
export function aConversation(
  lines: readonly (string | Partial<Message>)[],
  over: Partial<Conversation> = {},
): Conversation {
  const messages = lines.map((line, index) =>
    aMessage({
      id: `m${index}`,
      role: index % 2 === 0 ? 'tutor' : 'learner',
      parentId: index === 0 ? null : `m${index - 1}`,
      createdAt: index,
      ...(typeof line === 'string' ? { text: line } : line),
    }),
  );
  return {
    id: 'c1',
    scenarioId: 'es-cafe',
    language: 'es',
    title: 'Un café en Lavapiés',
    createdAt: 0,
    updatedAt: 0,
    messages,
    leafId: messages.at(-1)?.id ?? '',
    reachedGoals: [],
    draft: '',
    seenUntil: 0,
    ...over,
  };
}
