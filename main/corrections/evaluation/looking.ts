import path from 'node:path';
import { childProcessPort } from '../../inference/ports/child-process.ts';
import { createInference } from '../../inference/supervisor.ts';
import { resourcesFolder } from '../../paths.ts';
import { createSecondLook } from '../second-look/index.ts';
import { withSecondLook } from '../second-look/with-second-look.ts';
import type { Corrections } from '../types.ts';

/** The corrections with the second look of the model in a file, which is taken as it is: the figures judge it. */
export async function lookingWith(
  corrections: Corrections,
  file: string,
): Promise<{ corrections: Corrections; close(): Promise<void> }> {
  const inference = createInference({
    openPort: childProcessPort(),
    checkFile: async () => {},
    language: () => 'en',
  });
  await inference.load({ path: path.resolve(file), modelId: file, contextTokens: 512 });
  const secondLook = createSecondLook({ inference, resourcesFolder });
  return { corrections: withSecondLook(corrections, secondLook, file), close: () => inference.close() };
}
