import { once } from 'node:events';
import type { ShareStatus } from '../../../preload/schemas/transfers.ts';
import { plain, writeJson, writeLine } from '../output.ts';
import { openProgressLine } from './progress-line.ts';
import type { ModelsSession } from './session.ts';

/** Shares this machine's models on the local network until it is told to end. */
export async function share(session: ModelsSession): Promise<number> {
  const { handlers, services, json, say, stopped } = session;
  const line = openProgressLine();
  const { addresses, code } = await handlers['share.start']({});
  const ended = new AbortController();
  const unsubscribe = services.events.on('share.changed', (status) => {
    // Someone switched offline mode on.
    if (!status.running) ended.abort();
    else if (json) for (const one of status.transfers) void writeJson(sentOf(one));
    else line.show(status.transfers.map((one) => sentInWords(one, session)).join(' | '));
  });
  try {
    if (json) await writeJson({ event: 'sharing', addresses, code, pid: process.pid });
    else {
      await writeLine(say('models.share.where', { addresses: addresses.join(' · ') }));
      await writeLine(say('models.share.code', { code: code ?? '' }));
      await writeLine(say('serve.stop'));
    }
    const over = AbortSignal.any([stopped, ended.signal]);
    if (!over.aborted) await once(over, 'abort');
    line.clear();
    return 0;
  } finally {
    unsubscribe();
    await handlers['share.stop']({});
  }
}

type Sent = ShareStatus['transfers'][number];

function sentOf({ peer, modelId, bytes, totalBytes, bytesPerSecond }: Sent) {
  return { event: 'sent', peer, id: modelId, bytes, total: totalBytes, bytesPerSecond };
}

function sentInWords(
  { peer, modelId, bytes, totalBytes, bytesPerSecond }: Sent,
  session: ModelsSession,
): string {
  const { amounts } = session;
  const speed = bytesPerSecond === null ? '' : ` · ${amounts.speed(bytesPerSecond)}`;
  return plain(`${peer} · ${modelId} · ${amounts.percent(bytes, totalBytes)}${speed}`);
}
