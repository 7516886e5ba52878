import { useTranslation } from 'react-i18next';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { language } from '../../app/i18n.ts';
import { formatRoute } from '../../app/route.ts';
import { isOpen, useTransfers } from '../../state/transfers.ts';
import { Progress } from '../../ui/Progress.tsx';
import { partOf, sayProgress } from '../words.ts';
import { ReadyOffer, useReady } from './ReadyOffer.tsx';
import './transfers.css';
import { TransferTools } from './TransferTools.tsx';

/** What moves before what waits, and what waits for the user before what waits for its turn. */
const order: readonly Transfer['state'][] = ['failed', 'running', 'verifying', 'paused', 'waiting'];

/** On every screen, one line while models are on their way: how far, how fast, how long, and the way to stop it. */
export function WorkLine() {
  const { t } = useTranslation();
  const list = useTransfers((state) => state.list);
  const ready = useReady();
  const work = list.filter(isOpen).sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const [first] = work;
  if (!ready && !first) return null;
  return (
    <section className="work" aria-label={t('models.running.title')} data-testid="work-line">
      {ready && <ReadyOffer transfer={ready} />}
      {first && <WorkNow transfer={first} others={work.length - 1} />}
    </section>
  );
}

function WorkNow({ transfer, others }: { transfer: Transfer; others: number }) {
  const { t } = useTranslation();
  const { kind, title, state, error } = transfer;
  const said = sayProgress(transfer, language(), t);
  return (
    <div className="work-row">
      <Progress label={t(`models.running.kinds.${kind}`, { title })} part={partOf(transfer)} said={said} />
      <p className="work-words">
        <a href={formatRoute({ screen: 'models', page: 'here' })}>
          {t(`models.running.kinds.${kind}`, { title })}
        </a>
        <span className="work-figures">{said}</span>
        {others > 0 && <span className="work-figures">{t('models.running.more', { count: others })}</span>}
        {error && (
          <span className="work-problem" role="status">
            {error.message} {error.hint}
          </span>
        )}
        {/* Said when it changes; the figures are there for whoever asks. */}
        <span className="unseen" role="status">
          {`${title}: ${t(`models.running.states.${state}`)}`}
        </span>
      </p>
      <TransferTools transfer={transfer} />
    </div>
  );
}
