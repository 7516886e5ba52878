import { useTranslation } from 'react-i18next';

export function Broken() {
  const { t } = useTranslation();
  return (
    <div className="lone" role="alert">
      <p>{t('app.broken')}</p>
      <button type="button" className="button" onClick={() => location.reload()}>
        {t('app.reload')}
      </button>
    </div>
  );
}
