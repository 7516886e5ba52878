import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkReport } from '../../preload/schemas/corrections.ts';
import { call } from '../bridge/client.ts';
import { reportFailure } from '../ui/reportFailure.ts';
import { saveFile } from '../ui/saveFile.ts';
import { showToast } from '../ui/toastStore.ts';
import { Section } from './Section.tsx';

/** The marks the learner says are wrong. They leave this machine as a file that a person saves, and in no other way. */
export function ReportsSection() {
  const { t } = useTranslation();
  const [reports, setReports] = useState<MarkReport[]>([]);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    call('corrections.reports', {})
      .then((kept) => setReports(kept.reports))
      .catch(reportFailure);
  }, []);
  const removeAll = () => {
    setAsking(false);
    call('corrections.removeReports', {})
      .then((kept) => {
        setReports(kept.reports);
        showToast({ text: t('marks.reports.removed') });
      })
      .catch(reportFailure);
  };
  const remove = (reportId: string) => {
    call('corrections.removeReport', { reportId })
      .then((kept) => setReports(kept.reports))
      .catch(reportFailure);
  };
  return (
    <Section title={t('marks.reports.title')}>
      {reports.length === 0 ? (
        <p className="settings-lead">{t('marks.reports.empty')}</p>
      ) : (
        <>
          <p className="settings-lead">
            {t('marks.reports.count', { count: reports.length })} {t('marks.reports.lead')}
          </p>
          <ul className="muted">
            {reports.map((report) => {
              const { id, language, sentence, start, end, replacement } = report;
              const change = `${sentence.slice(start, end)} → ${replacement || '∅'}`;
              return (
                <li key={id}>
                  <span className="muted-name">
                    <bdi lang={language}>{sentence}</bdi>
                    <bdi className="report-change" lang={language}>
                      {change}
                    </bdi>
                  </span>
                  <button
                    type="button"
                    className="button-quiet"
                    aria-label={t('marks.reports.removeOf', { change })}
                    onClick={() => remove(id)}
                  >
                    {t('marks.reports.remove')}
                  </button>
                </li>
              );
            })}
          </ul>
          <div className="reports-foot">
            <button
              type="button"
              className="button"
              onClick={() => saveFile('tertulia-reports.json', exported(reports))}
            >
              {t('marks.reports.export')}
            </button>
            <button
              type="button"
              className="button-quiet"
              aria-expanded={asking}
              onClick={() => setAsking(!asking)}
            >
              {t('marks.reports.removeAll')}
            </button>
          </div>
          {asking && (
            <div className="reports-foot" role="status">
              <p>{t('marks.reports.removeAllAsk', { count: reports.length })}</p>
              <button type="button" className="button" onClick={removeAll}>
                {t('marks.reports.removeAllYes')}
              </button>
              <button type="button" className="button-quiet" onClick={() => setAsking(false)}>
                {t('common.cancel')}
              </button>
            </div>
          )}
        </>
      )}
    </Section>
  );
}

function exported(reports: readonly MarkReport[]): string {
  return `${JSON.stringify({ format: 'tertulia-mark-reports', version: 1, reports }, null, 2)}\n`;
}
