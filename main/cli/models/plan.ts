import { plain, writeJson, writeLine } from '../output.ts';
import { fitInWords, licenceInWords } from './fit-words.ts';
import type { ModelsSession } from './session.ts';

/** Whether a model would run here, on what and how fast, and its licence: before anything is pulled. */
export async function plan(ref: string, session: ModelsSession): Promise<number> {
  const { handlers, json, say, amounts } = session;
  const found = await handlers['models.plan']({ ref });
  if (json) {
    await writeJson(found);
    return 0;
  }
  const { fit, name } = found;
  const speed = fit.tokensPerSecond;
  const rows: [string, string][] = [
    [say('models.plan.fit'), fitInWords(fit, session)],
    [
      say('models.plan.runs-on'),
      fit.gpuLayers > 0
        ? say('models.plan.gpu', { gpuLayers: fit.gpuLayers, layers: fit.layers })
        : say('models.plan.cpu'),
    ],
    [
      say('models.plan.speed'),
      speed
        ? say('models.plan.tokens', { low: speed[0].toFixed(0), high: speed[1].toFixed(0) })
        : say('models.plan.unknown'),
    ],
    [
      say('models.plan.memory'),
      say('models.plan.of-memory', {
        needed: amounts.bytes(fit.memoryNeededBytes),
        free: amounts.bytes(fit.memoryFreeBytes),
        tokens: fit.contextTokens,
      }),
    ],
    [
      say('models.plan.disk'),
      say('models.plan.of-disk', {
        needed: amounts.bytes(fit.diskNeededBytes),
        free: amounts.bytes(fit.diskFreeBytes),
      }),
    ],
    [say('models.plan.licence'), licenceInWords(found, session)],
    [say('models.plan.basis'), say(`models.plan.basis.${fit.basis}`)],
  ];
  if (fit.suggestion !== null) rows.push([say('models.plan.better'), fit.suggestion]);
  await writeLine(plain(`${name} (${fit.id})`));
  for (const [title, text] of rows) await writeLine(plain(`${title.padEnd(14)} ${text}`));
  return 0;
}
