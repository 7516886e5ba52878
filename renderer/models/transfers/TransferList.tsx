import { useTranslation } from 'react-i18next';
import { isOpen, useTransfers } from '../../state/transfers.ts';
import { TransferRow } from './TransferRow.tsx';

/** Everything under way, and what failed until it was given up. */
export function TransferList() {
  const { t } = useTranslation();
  const list = useTransfers((state) => state.list);
  const shown = list.filter(isOpen);
  if (shown.length === 0) return null;
  return (
    <section className="models-part" aria-labelledby="models-running">
      <h2 id="models-running">{t('models.running.title')}</h2>
      <ul>
        {shown.map((transfer) => (
          <TransferRow key={transfer.id} transfer={transfer} />
        ))}
      </ul>
    </section>
  );
}
