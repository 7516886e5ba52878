import { useTranslation } from 'react-i18next';
import type { ScenarioProblem } from '../../preload/schemas/scenarios.ts';

/** Scene files that could not be read: file, line and reason, so that whoever wrote them can mend them. */
export function Problems({ problems }: { problems: readonly ScenarioProblem[] }) {
  const { t } = useTranslation();
  return (
    <details className="problems">
      <summary>{t('gallery.problems', { count: problems.length })}</summary>
      <ul>
        {problems.map(({ file, line, reason }) => (
          <li key={`${file}:${line}:${reason}`}>
            <code>{file}</code>, {t('gallery.problemLine', { line })}: {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
