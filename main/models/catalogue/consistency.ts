/** What must hold between the fields of an entry, beyond the schema of each. */
import type { CatalogueEntry } from '../../../preload/schemas/catalogue.ts';
import type { Language } from '../../../preload/schemas/common.ts';
import { shardNames } from '../gguf/shards.ts';

export interface Inconsistency {
  path: (string | number)[];
  reason: string;
}

/** Without these, transformers.js opens no model of embeddings. */
const EMBEDDINGS_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];

const words = {
  twice: { es: 'este archivo ya está en la lista', en: 'this file is in the list already' },
  gguf: {
    es: 'un modelo de conversación tiene archivos .gguf',
    en: 'a model that chats has .gguf files',
  },
  parts: { es: 'faltan partes del modelo', en: 'parts of the model are missing' },
  template: {
    es: 'solo los modelos de conversación tienen plantilla, y la tienen todos',
    en: 'models that chat have a template, all of them, and no others',
  },
  embedding: {
    es: 'solo los modelos de embeddings la llevan, y la llevan todos',
    en: 'models of embeddings have it, all of them, and no others',
  },
  onnx: {
    es: 'un modelo de embeddings tiene un archivo .onnx',
    en: 'a model of embeddings has an .onnx file',
  },
  missing: { es: 'falta {{file}}', en: '{{file}} is missing' },
  memory: {
    es: 'más contexto no puede ocupar menos memoria, ni hay cifra para más contexto del que admite',
    en: 'more context cannot take less memory, and there is no figure beyond the context it holds',
  },
} satisfies Record<string, Record<Language, string>>;

export function consistencyProblems(entry: CatalogueEntry, language: Language): Inconsistency[] {
  const say = (key: keyof typeof words, file = '') => words[key][language].replace('{{file}}', file);
  const problems: Inconsistency[] = [];
  const paths = entry.files.map(({ path }) => path);
  paths.forEach((path, index) => {
    // On the disks of many people, names that differ in case alone are one.
    if (paths.findIndex((other) => other.toLowerCase() === path.toLowerCase()) !== index) {
      problems.push({ path: ['files', index, 'path'], reason: say('twice') });
    }
  });
  problems.push(...(entry.purpose === 'chat' ? chatProblems() : onnxProblems()));
  if ((entry.chatTemplate !== null) !== (entry.purpose === 'chat')) {
    problems.push({ path: ['chatTemplate'], reason: say('template') });
  }
  if ((entry.embedding !== null) !== (entry.purpose === 'embeddings')) {
    problems.push({ path: ['embedding'], reason: say('embedding') });
  }
  if (!memoryHolds(entry)) problems.push({ path: ['memory'], reason: say('memory') });
  return problems;

  function chatProblems(): Inconsistency[] {
    const models = paths.filter((path) => path.toLowerCase().endsWith('.gguf'));
    const [first] = models;
    if (first === undefined) return [{ path: ['files'], reason: say('gguf') }];
    const parts = shardNames(first);
    return parts.every((part) => models.includes(part)) ? [] : [{ path: ['files'], reason: say('parts') }];
  }

  function onnxProblems(): Inconsistency[] {
    const found: Inconsistency[] = [];
    if (!paths.some((path) => path.endsWith('.onnx'))) found.push({ path: ['files'], reason: say('onnx') });
    for (const file of EMBEDDINGS_FILES) {
      if (!paths.includes(file)) found.push({ path: ['files'], reason: say('missing', file) });
    }
    return found;
  }
}

function memoryHolds({ memory: { at2k, at8k, at32k }, contextTokens }: CatalogueEntry): boolean {
  if (at8k === null && at32k !== null) return false;
  if (at8k !== null && (at8k < at2k || contextTokens < 8192)) return false;
  return at32k === null || (at8k !== null && at32k >= at8k && contextTokens >= 32_768);
}
