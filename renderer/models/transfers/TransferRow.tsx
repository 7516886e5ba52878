import { useTranslation } from 'react-i18next';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { language } from '../../app/i18n.ts';
import { Progress } from '../../ui/Progress.tsx';
import { partOf, sayProgress } from '../words.ts';
import { TransferTools } from './TransferTools.tsx';

/** One piece of work on models: what, from where, how far, and what stands in its way. */
export function TransferRow({ transfer }: { transfer: Transfer }) {
  const { t } = useTranslation();
  const { kind, title, place, error, state } = transfer;
  const said = sayProgress(transfer, language(), t);
  return (
    <li className="transfer" data-state={state} data-testid="transfer">
      <div className="transfer-words">
        <p className="transfer-title">{t(`models.running.kinds.${kind}`, { title })}</p>
        <Progress label={title} part={partOf(transfer)} said={said} />
        <p className="model-facts">
          {[said, place && t('models.running.from', { place })].filter(Boolean).join(' · ')}
        </p>
        {error && (
          <p className="model-problem">
            {error.message} {error.hint}
          </p>
        )}
      </div>
      <TransferTools transfer={transfer} />
    </li>
  );
}
