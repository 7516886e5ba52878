import type { Language } from '../../../preload/schemas/common.ts';
import type { InstalledModel } from '../../../preload/schemas/models.ts';
import { type Amounts, amountsIn } from '../models/amounts.ts';
import type { Say } from '../words.ts';
import type { Examination } from './examine.ts';

/** What was found, in lines: a title, and what there is to say of it. */
export function examinationInWords(found: Examination, say: Say, language: Language): string[] {
  const { processor, cores, memory, gpus, backend, engines, models, missing } = found;
  const amounts = amountsIn(language);
  const gigabytes = (bytes: number): string => (bytes / 2 ** 30).toFixed(1);
  const row = (title: string, text: string): string => `${title.padEnd(18)} ${text}`;
  const list = (title: string, texts: string[]): string[] =>
    texts.map((text, index) => row(index === 0 ? title : '', text));
  return [
    `Tertulia ${found.version}`,
    row(say('doctor.platform'), `${found.platform} ${found.release} ${found.arch}`),
    row(
      say('doctor.processor'),
      [processor, say('doctor.cores', { count: cores })].filter(Boolean).join(' · '),
    ),
    row(
      say('doctor.memory'),
      say('doctor.memory.free', { free: gigabytes(memory.free), total: gigabytes(memory.total) }),
    ),
    ...list(say('doctor.gpus'), gpus.length > 0 ? gpus : [say('doctor.gpus.none')]),
    row(say('doctor.backend'), `${backend.chosen ?? '–'} (${backend.why})`),
    row(
      say('doctor.engines'),
      Object.entries(engines)
        .map(([name, version]) => `${name} ${version}`)
        .join(' · '),
    ),
    row(say('doctor.data'), found.dataFolder),
    row(
      say('doctor.models-folder'),
      say('doctor.disk.free', {
        path: found.modelsFolder.path,
        free: amounts.bytes(found.modelsFolder.freeBytes),
      }),
    ),
    ...list(
      say('doctor.models'),
      models.length > 0 ? models.map((model) => modelInWords(model, amounts, say)) : ['–'],
    ),
    ...list(say('doctor.unfinished'), unfinishedInWords(found.unfinished, amounts, say)),
    row(say('doctor.embeddings'), embeddingsInWords(found.embeddings, say)),
    row(say('doctor.network'), networkInWords(found.network, say)),
    ...list(
      say('doctor.missing'),
      missing.length > 0
        ? missing.map(({ what, how }) => `${what} → ${how}`)
        : [say('doctor.nothing-missing')],
    ),
  ];
}

function modelInWords(model: InstalledModel, amounts: Amounts, say: Say): string {
  const { id, name, sizeBytes, integrity, problem } = model;
  if (problem !== null) return `${id}: ${problem}`;
  return `${id}: ${[name, amounts.bytes(sizeBytes), say(`models.${integrity}`)].join(' · ')}`;
}

function unfinishedInWords(
  { transfers, leftovers }: Examination['unfinished'],
  amounts: Amounts,
  say: Say,
): string[] {
  const lines = transfers.map(({ title, modelId, bytes, totalBytes, error }) => {
    const received = amounts.bytes(bytes);
    const facts = [
      totalBytes === null
        ? received
        : say('models.bytes-of', { bytes: received, total: amounts.bytes(totalBytes) }),
      error,
    ];
    return `${modelId ?? title}: ${facts.filter(Boolean).join(' · ')}`;
  });
  const { files, bytes } = leftovers;
  if (files > 0) lines.push(say('doctor.leftovers', { count: files, size: amounts.bytes(bytes) }));
  return lines.length > 0 ? lines : [say('doctor.nothing-unfinished')];
}

function embeddingsInWords({ modelId, runtime, problem }: Examination['embeddings'], say: Say): string {
  return `${modelId}: ${[say(`doctor.embeddings.${runtime ?? 'none'}`), problem].filter(Boolean).join(' · ')}`;
}

function networkInWords(network: Examination['network'], say: Say): string {
  const { offline, hub, isMirror, proxy, certificateAuthorityFile, hubToken } = network;
  const facts = [
    offline ? say('doctor.network.offline') : null,
    isMirror ? say('doctor.network.mirror', { hub }) : hub,
    proxy === null ? say('doctor.network.no-proxy') : say('doctor.network.proxy', { proxy }),
    certificateAuthorityFile && say('doctor.network.authorities', { path: certificateAuthorityFile }),
    hubToken ? say('doctor.network.token') : null,
  ];
  return facts.filter((fact) => fact !== null).join(' · ');
}
