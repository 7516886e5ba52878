import { useTranslation } from 'react-i18next';
import { formatRoute, type ModelsPage, modelsPages } from '../app/route.ts';
import { AddPage } from './add/AddPage.tsx';
import { HerePage } from './here/HerePage.tsx';
import './models.css';
import { SharePage } from './share/SharePage.tsx';

/** Everything about models, on three pages: which are here, where more come from, how others get them. */
export default function ModelsScreen({ page }: { page: ModelsPage }) {
  const { t } = useTranslation();
  return (
    <div className="models-screen column">
      <header className="models-head">
        <h1>{t('models.title')}</h1>
        <nav aria-label={t('models.pages.label')}>
          <ul className="models-pages">
            {modelsPages.map((one) => (
              <li key={one}>
                <a
                  href={formatRoute({ screen: 'models', page: one })}
                  aria-current={one === page ? 'page' : undefined}
                >
                  {t(`models.pages.${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {page === 'here' && <HerePage />}
      {page === 'add' && <AddPage />}
      {page === 'share' && <SharePage />}
    </div>
  );
}
