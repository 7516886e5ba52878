import type { Command } from 'commander';
import type { Examination } from '../doctor/examine.ts';
import { plain, writeJson, writeLine } from '../output.ts';
import type { Say } from '../words.ts';

/** `doctor`: what this machine has, what is used and why, what is missing and how to get it. */
export function addDoctor(program: Command, say: Say): void {
  program
    .command('doctor')
    .description(say('doctor'))
    .option('--json', say('option.json'))
    .action(async (options: { json?: boolean }) => {
      const { examine } = await import('../doctor/examine.ts');
      const found = await examine(say);
      if (options.json) await writeJson(found);
      else for (const line of inWords(found, say)) await writeLine(plain(line));
    });
}

function inWords(found: Examination, say: Say): string[] {
  const {
    platform,
    release,
    arch,
    processor,
    cores,
    memory,
    gpus,
    backend,
    engines,
    dataFolder,
    models,
    missing,
  } = found;
  const gigabytes = (bytes: number): string => (bytes / 2 ** 30).toFixed(1);
  const row = (title: string, text: string): string => `${title.padEnd(18)} ${text}`;
  const list = (title: string, texts: string[]): string[] =>
    texts.map((text, index) => row(index === 0 ? title : '', text));
  return [
    `Tertulia ${found.version}`,
    row(say('doctor.platform'), `${platform} ${release} ${arch}`),
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
    row(say('doctor.data'), dataFolder),
    ...list(
      say('doctor.models'),
      models.length > 0 ? models.map(({ id, name, problem }) => `${id}: ${problem ?? name}`) : ['–'],
    ),
    ...list(
      say('doctor.missing'),
      missing.length > 0
        ? missing.map(({ what, how }) => `${what} → ${how}`)
        : [say('doctor.nothing-missing')],
    ),
  ];
}
