import { KeyRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';

/** Shown where the tab holds no token, or one the server does not know. */
export function Refused() {
  const { t } = useTranslation();
  return (
    <main className="lone">
      <KeyRound aria-hidden="true" size={28} strokeWidth={1.25} />
      <h1>{t('connection.refusedTitle')}</h1>
      <p>{t('connection.refused')}</p>
      <p>{t('connection.refusedHint')}</p>
    </main>
  );
}
