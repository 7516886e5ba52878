import { useTranslation } from 'react-i18next';
import type { Fit, Machine } from '../../preload/schemas/catalogue.ts';
import { language } from '../app/i18n.ts';
import { sayMemory } from '../models/words.ts';
import { sayBytes } from '../settings/figures.ts';

interface MachineWordsProps {
  machine: Machine;
  /** Of the model that is recommended; null where none fits. */
  best: Fit | null;
}

/** What this machine can do, in a sentence; and what that is drawn from. */
export function MachineWords({ machine, best }: MachineWordsProps) {
  const { t } = useTranslation();
  const shown = language();
  const { memoryBytes, freeMemoryBytes, cores, cpu, gpus, freeDiskBytes } = machine;
  const facts: [string, string][] = [
    [
      t('setup.machine.memory'),
      t('setup.machine.memoryValue', {
        total: sayMemory(memoryBytes, shown),
        free: sayMemory(freeMemoryBytes, shown),
      }),
    ],
    [t('setup.machine.cpu'), t('setup.machine.cpuValue', { count: cores, name: cpu })],
    [
      t('setup.machine.gpu'),
      gpus.length === 0
        ? t('setup.machine.noGpu')
        : gpus
            .map(({ name, memoryBytes: memory }) =>
              t('setup.machine.gpuValue', { name, memory: sayMemory(memory, shown) }),
            )
            .join('; '),
    ],
    [t('setup.machine.disk'), t('setup.machine.diskValue', { free: sayBytes(freeDiskBytes, shown) })],
  ];
  return (
    <section className="machine" aria-labelledby="setup-machine">
      <h2 id="setup-machine">{t('setup.machine.title')}</h2>
      <p className="setup-lead">{t(`setup.machine.${powerOf(best)}`)}</p>
      <dl className="machine-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function powerOf(best: Fit | null): 'great' | 'good' | 'tight' | 'small' {
  if (best === null || best.verdict === 'too-big') return 'small';
  if (best.verdict === 'tight') return 'tight';
  return best.reason === 'gpu' ? 'great' : 'good';
}
