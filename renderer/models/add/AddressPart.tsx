import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MethodOutput } from '../../../preload/contract.ts';
import type { WireError } from '../../../preload/schemas/errors.ts';
import { language } from '../../app/i18n.ts';
import { call } from '../../bridge/client.ts';
import { toWire } from '../../bridge/words.ts';
import { sayBytes } from '../../settings/figures.ts';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FitNote } from '../FitNote.tsx';
import { GatedNote } from '../GatedNote.tsx';
import { LicenceLine } from '../LicenceLine.tsx';
import { pullModel } from '../pull.ts';

type Plan = MethodOutput<'models.plan'> & { ref: string };

/** Any GGUF by its address or its name at the hub: looked at first, then fetched. */
export function AddressPart() {
  const { t } = useTranslation();
  const [ref, setRef] = useState('');
  const [plan, setPlan] = useState<Plan | null>(null);
  const [error, setError] = useState<WireError | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt = async (action: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    await action().catch((thrown: unknown) => setError(toWire(thrown)));
    setBusy(false);
  };
  const look = () =>
    attempt(async () => {
      setPlan(null);
      const wanted = ref.trim();
      setPlan({ ...(await call('models.plan', { ref: wanted })), ref: wanted });
    });
  const get = (wanted: string) =>
    attempt(async () => {
      await pullModel(wanted);
      setPlan(null);
      setRef('');
    });
  return (
    <>
      <form
        className="part-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (ref.trim()) void look();
        }}
      >
        <Field
          label={t('models.add.addressLabel')}
          hint={t('models.add.addressHint')}
          maxLength={2000}
          value={ref}
          onChange={setRef}
        />
        <p className="part-actions">
          <button type="submit" className="button" disabled={busy || !ref.trim()}>
            {busy ? t('models.add.looking') : t('models.add.look')}
          </button>
          <span className="field-hint">{t('models.add.lookHint')}</span>
        </p>
      </form>
      {error && <Notice error={error} />}
      {plan && (
        <ul className="offers">
          <li className="offer" data-testid="plan">
            <div className="offer-words">
              <h2 className="model-name">{plan.name}</h2>
              <p className="model-facts">
                {sayBytes(plan.fit.diskNeededBytes, language())}
                {' · '}
                <LicenceLine name={plan.licence} url={plan.licenceUrl} />
              </p>
              {plan.gated && <GatedNote />}
              <p className="part-actions">
                <button
                  type="button"
                  className="button"
                  aria-label={t('models.add.getOf', { name: plan.name })}
                  disabled={busy}
                  onClick={() => void get(plan.ref)}
                >
                  {t('models.add.get')}
                </button>
              </p>
            </div>
            <FitNote fit={plan.fit} />
          </li>
        </ul>
      )}
    </>
  );
}
