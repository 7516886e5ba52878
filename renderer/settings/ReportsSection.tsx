import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkReport } from '../../preload/schemas/corrections.ts';
import { call } from '../bridge/client.ts';
import { reportFailure } from '../ui/reportFailure.ts';
import { saveFile } from '../ui/saveFile.ts';
import { Section } from './Section.tsx';

/** The marks the learner says are wrong. They leave this machine as a file that a person saves, and in no other way. */
export function ReportsSection() {
  const { t } = useTranslation();
  const [reports, setReports] = useState<MarkReport[]>([]);
  useEffect(() => {
    call('corrections.reports', {})
      .then((kept) => setReports(kept.reports))
      .catch(reportFailure);
  }, []);
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
          <p className="settings-lead">{t('marks.reports.lead')}</p>
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
          <div>
            <button
              type="button"
              className="button"
              onClick={() => saveFile('tertulia-reports.json', exported(reports))}
            >
              {t('marks.reports.export')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}

function exported(reports: readonly MarkReport[]): string {
  return `${JSON.stringify({ format: 'tertulia-mark-reports', version: 1, reports }, null, 2)}\n`;
}
