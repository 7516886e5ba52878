import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export interface EvaluationOptions {
  /** The folder with `data/` and `tools/`. */
  shared: string;
  /** Sets whose name holds this. */
  only: string;
  /** Items of each set, at most. */
  limit: number;
  json: boolean;
  /** Print each item that is not as a reference has it. */
  show: boolean;
  /** With the learned tagger, whatever the usual stages are. */
  tagger: boolean;
  /** With a model's second look at each sentence: a file of a model, whatever its size. */
  model: string;
  /** Without the runs that switch stages off, and without those of loading and of the command line. */
  quick: boolean;
  /** Put the tables in the README beside the corrections: only what was measured whole. */
  readme: boolean;
}

export function readOptions(args: readonly string[]): EvaluationOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      shared: { type: 'string', default: fileURLToPath(new URL('../../../../shared', import.meta.url)) },
      only: { type: 'string', default: '' },
      limit: { type: 'string', default: '1000000' },
      json: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
      tagger: { type: 'boolean', default: false },
      'second-look': { type: 'boolean', default: false },
      model: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
    },
  });
  if (values.readme && (values.only !== '' || values.quick || args.includes('--limit')))
    throw new Error('--readme tells of the whole: not with --only, --limit or --quick');
  if (values['second-look'] !== (values.model !== ''))
    throw new Error('--second-look goes with --model FILE');
  const limit = Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new Error(`--limit ${values.limit}: a whole number above 0`);
  return { ...values, limit };
}
