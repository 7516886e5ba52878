import type { CatalogueEntry, Fit } from '../../../preload/schemas/catalogue.ts';
import type { InstalledModel, ModelUpdate } from '../../../preload/schemas/models.ts';
import { plain, writeJson, writeLine } from '../output.ts';
import { fitInWords } from './fit-words.ts';
import type { ModelsSession } from './session.ts';

/** What this machine has, and what was left unfinished. */
export async function listInstalled(session: ModelsSession): Promise<number> {
  const { handlers, json, say, amounts } = session;
  const { models, folder } = await handlers['models.list']({});
  if (json) {
    await writeJson({ models, folder });
    return 0;
  }
  if (models.length === 0) await writeLine(say('models.none', { folder }));
  const { modelId, embeddingsModelId } = session.services.settings.get();
  for (const model of models) {
    const isChosen = model.id === (model.purpose === 'chat' ? modelId : embeddingsModelId);
    await writeLine(plain(modelInWords(model, isChosen, session)));
  }
  for (const { kind, state, title, modelId, bytes, totalBytes } of await handlers['transfers.list']({})) {
    if (kind !== 'pull' || state === 'done' || state === 'cancelled') continue;
    const facts = {
      id: modelId ?? title,
      bytes: amounts.bytes(bytes),
      total: amounts.bytes(totalBytes ?? 0),
    };
    await writeLine(
      plain(say(totalBytes === null ? 'models.unfinished-unknown' : 'models.unfinished', facts)),
    );
  }
  return 0;
}

function modelInWords(model: InstalledModel, isChosen: boolean, { say, amounts }: ModelsSession): string {
  const facts = [
    model.name,
    model.purpose === 'chat' ? null : say(`models.purpose.${model.purpose}`),
    amounts.bytes(model.sizeBytes),
    model.quantisation,
    model.licence,
    model.problem ??
      (model.integrity === 'damaged' ? say('models.damaged') : say(`models.${model.integrity}`)),
    isChosen ? say('models.chosen') : null,
    model.update ? updateInWords(model.update, { say, amounts }) : null,
  ];
  return `${model.id}  ${facts.filter((fact) => fact !== null && fact !== '').join(' · ')}`;
}

function updateInWords(
  { sizeBytes }: ModelUpdate,
  { say, amounts }: Pick<ModelsSession, 'say' | 'amounts'>,
): string {
  return sizeBytes === null
    ? say('models.update.there-unknown')
    : say('models.update.there', { size: amounts.bytes(sizeBytes) });
}

/** The catalogue, and whether each would run here. */
export async function listCatalogue(session: ModelsSession): Promise<number> {
  const { handlers, json, say, amounts } = session;
  const catalogue = await handlers['models.catalogue']({});
  if (json) {
    await writeJson(catalogue);
    return 0;
  }
  const { entries, fits, recommended } = catalogue;
  const best = [recommended.chat[0], recommended.embeddings];
  for (const entry of entries) {
    const fit = fits.find(({ id }) => id === entry.id);
    const facts = [
      entry.name,
      entry.purpose === 'chat' ? undefined : say(`models.purpose.${entry.purpose}`),
      amounts.bytes(sizeOf(entry, fit)),
      entry.languages.join(' '),
      fit && fitInWords(fit, session),
      entry.licence.name,
      best.includes(entry.id) ? say('models.recommended') : undefined,
    ];
    await writeLine(plain(`${entry.id}  ${facts.filter(Boolean).join(' · ')}`));
  }
  return 0;
}

function sizeOf({ files }: CatalogueEntry, fit: Fit | undefined): number {
  return files.reduce((sum, { sizeBytes }) => sum + (sizeBytes ?? 0), 0) || (fit?.diskNeededBytes ?? 0);
}
