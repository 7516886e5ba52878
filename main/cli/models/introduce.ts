import type { MethodOutput } from '../../../preload/contract.ts';
import { fitInWords, licenceInWords } from './fit-words.ts';
import type { ModelsSession } from './session.ts';

interface Introduction {
  name: string;
  licence: string;
  licenceUrl: string | null;
  gated: boolean;
  fit?: MethodOutput<'models.plan'>['fit'] | undefined;
}

/** A machine nearby, as the user named it. */
export interface Neighbour {
  address: string;
  code: string;
}

/** Under which licence a model is, and whether it would run here: a person is told before the first byte. */
export async function introduce(
  ref: string,
  neighbour: Neighbour | null,
  session: ModelsSession,
): Promise<void> {
  const { json, teller, say } = session;
  if (json) return;
  // Whatever keeps it from being looked at, the pull meets and tells.
  const found = await (neighbour ? offered(ref, neighbour, session) : lookAt(ref, session)).catch(() => null);
  if (found === null) return;
  const { name, fit } = found;
  await teller.note(`${name} · ${say('models.plan.licence')}: ${licenceInWords(found, session)}`);
  if (fit && fit.verdict !== 'comfortable') await teller.note(fitInWords(fit, session));
}

async function lookAt(ref: string, { handlers }: ModelsSession): Promise<Introduction> {
  const { entries, fits } = await handlers['models.catalogue']({});
  const entry = entries.find(({ id }) => id === ref);
  if (!entry) return await handlers['models.plan']({ ref });
  const { name, licence } = entry;
  const fit = fits.find(({ id }) => id === ref);
  return { name, fit, licence: licence.name, licenceUrl: licence.url, gated: licence.gated };
}

async function offered(
  ref: string,
  neighbour: Neighbour,
  { handlers }: ModelsSession,
): Promise<Introduction | null> {
  const offer = (await handlers['share.offers']({ ...neighbour })).find(({ id }) => id === ref);
  return offer ? { ...offer, gated: false } : null;
}
