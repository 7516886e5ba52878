import type { MethodInput, MethodName, MethodOutput } from '../../../preload/contract.ts';
import type { Conversation, ConversationSummary, Message } from '../../../preload/schemas/conversations.ts';
import { Settings } from '../../../preload/schemas/settings.ts';
import { modelSamples } from './model-samples.ts';

const id = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';

const message: Message = {
  id,
  parentId: null,
  role: 'tutor',
  text: '¡Hola! ¿Qué te pongo?',
  status: 'complete',
  createdAt: 1,
  edits: null,
  modelId: null,
  timings: null,
  cached: false,
  omittedMessages: 0,
  error: null,
};

const summary: ConversationSummary = {
  id,
  scenarioId: 'es-cafe',
  language: 'es',
  title: 'En el café',
  createdAt: 1,
  updatedAt: 2,
  messageCount: 1,
  excerpt: '¡Hola!',
};

const conversation: Conversation = {
  id,
  scenarioId: 'es-cafe',
  language: 'es',
  title: 'En el café',
  createdAt: 1,
  updatedAt: 2,
  messages: [message],
  leafId: id,
  reachedGoals: [],
  draft: '',
  seenUntil: 0,
};

const status: MethodOutput<'inference.status'> = {
  state: 'stopped',
  modelId: null,
  backend: null,
  devices: [],
  fallback: null,
  contextTokens: 0,
  reduced: null,
  tokensPerSecond: null,
  restarts: 0,
  error: null,
};

const settings = Settings.parse({});

const card: MethodOutput<'grammar.card'> = {
  id: 'contractions',
  language: 'es',
  level: 'A1',
  title: { es: 'Al y del', en: 'Al and del' },
  rule: { es: '«A» y «el» se unen en «al».', en: '“A” and “el” become “al”.' },
  body: { es: 'Solo pasa con «el».', en: 'It happens with “el” alone.' },
  examples: ['Voy al mercado.', 'Vamos al cine.', 'Vengo del trabajo.'].map((text) => ({
    text,
    gloss: { es: text, en: text },
  })),
  mistakes: ['Voy a el mercado.', 'Vamos a el cine.'].map((wrong) => ({
    wrong,
    right: wrong.replace('a el', 'al'),
    why: { es: 'Se unen.', en: 'They join.' },
  })),
  related: [],
  rules: ['rules.contraction-al'],
};

const report: MethodOutput<'corrections.report'> = {
  id,
  reportedAt: 1,
  language: 'es',
  sentence: 'Voy a el cine.',
  start: 4,
  end: 8,
  replacement: 'al',
  type: 'contraction',
  rule: 'rules.contraction-al',
  confidence: 0.99,
};

type Samples = { [M in MethodName]: { input: MethodInput<M>; output: MethodOutput<M> } };

/** For every method of the contract, something it accepts and something it may answer. */
export const samples: Samples = {
  'app.info': {
    input: {},
    output: { version: '0.1.0', platform: 'linux', door: 'browser', dataFolder: '/tmp', notices: [] },
  },
  'links.open': {
    input: { url: 'https://example.org/' },
    output: { opened: false, url: 'https://example.org/' },
  },
  'settings.get': { input: {}, output: settings },
  'settings.set': { input: { level: 'B1' }, output: settings },
  'scenarios.list': { input: {}, output: { scenarios: [], problems: [], ownFolder: '/tmp' } },
  ...modelSamples,
  'inference.status': { input: {}, output: status },
  'embeddings.status': {
    input: {},
    output: { state: 'ready', runtime: 'wasm', modelId: 'starter-embeddings', crashes: 0, error: null },
  },
  'inference.restart': { input: {}, output: status },
  'conversations.list': { input: {}, output: [summary] },
  'conversations.get': { input: { conversationId: id }, output: conversation },
  'conversations.create': { input: { scenarioId: 'es-cafe' }, output: conversation },
  'conversations.rename': { input: { conversationId: id, title: 'Otro' }, output: summary },
  'conversations.delete': { input: { conversationId: id }, output: { deleted: true } },
  'conversations.restore': { input: { conversationId: id }, output: summary },
  'conversations.selectBranch': { input: { conversationId: id, messageId: id }, output: conversation },
  'conversations.saveDraft': { input: { conversationId: id, text: 'Quier' }, output: { saved: true } },
  'conversations.lookOver': { input: { conversationId: id, until: 5 }, output: { seenUntil: 5 } },
  'tutor.prepare': { input: { conversationId: id }, output: { evaluatedTokens: 3 } },
  'tutor.send': {
    input: { conversationId: id, parentId: id, text: 'Hola' },
    output: { learnerMessage: message, tutorMessage: message },
  },
  'tutor.regenerate': { input: { conversationId: id, messageId: id }, output: { tutorMessage: message } },
  'tutor.stop': { input: { conversationId: id }, output: { stopped: true } },
  'corrections.check': { input: { text: 'Voy a el cine.', language: 'es' }, output: { edits: [] } },
  'corrections.mark': { input: { messageId: id, editId: id, status: 'applied' }, output: { edits: [] } },
  'corrections.markMany': {
    input: { messageId: id, editIds: [id], status: 'applied' },
    output: { edits: [] },
  },
  'corrections.mutedRules': { input: {}, output: { rules: [], words: [] } },
  'corrections.muteRule': {
    input: { rule: 'rules.contraction-al', muted: true },
    output: { rules: ['rules.contraction-al'], words: [] },
  },
  'corrections.report': { input: { messageId: id, editId: id }, output: report },
  'corrections.reports': { input: {}, output: { reports: [report] } },
  'corrections.removeReport': { input: { reportId: id }, output: { reports: [] } },
  'corrections.removeReports': { input: {}, output: { reports: [] } },
  'corrections.secondLook': { input: { language: 'es' }, output: { reason: 'starter' } },
  'corrections.explain': {
    input: { messageId: id, editId: id, requestId: id, what: 'explain' },
    output: { started: true },
  },
  'corrections.stopExplaining': { input: { requestId: id }, output: { stopped: true } },
  'grammar.list': {
    input: { language: 'es' },
    output: {
      cards: [{ id: card.id, level: card.level, title: card.title, rule: card.rule }],
      cardOf: { 'rules.contraction-al': card.id },
    },
  },
  'grammar.card': { input: { language: 'es', id: card.id }, output: card },
};
