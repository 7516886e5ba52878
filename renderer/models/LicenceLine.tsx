import { useTranslation } from 'react-i18next';
import { OutsideLink } from '../ui/OutsideLink.tsx';

/** A licence by its name, and where it can be read. */
export function LicenceLine({ name, url }: { name: string; url: string | null }) {
  const { t } = useTranslation();
  return (
    <span className="licence">
      {t('models.facts.licence')}{' '}
      {url ? (
        <OutsideLink url={url} text={name} label={t('models.facts.licenceOpens', { name })} />
      ) : (
        name || t('models.add.noLicence')
      )}
    </span>
  );
}
