import { ArrowRight } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../preload/schemas/common.ts';
import { formatRoute } from '../app/route.ts';
import { on } from '../bridge/client.ts';
import { useCall } from '../state/useCall.ts';

/** The way back into the last conversation in which something was said. */
export function ContinueLine({ language }: { language: Language }) {
  const { t } = useTranslation();
  const { value, reload } = useCall('conversations.list', {});
  useEffect(() => on('conversations.changed', reload), [reload]);
  const last = value?.find((one) => one.language === language && one.messageCount > 1);
  if (!last) return null;
  return (
    <a className="continue" href={formatRoute({ screen: 'chat', conversationId: last.id })}>
      <span className="continue-label">{t('gallery.continue')}</span>
      <span className="continue-title">{last.title}</span>
      <span className="continue-excerpt" lang={last.language}>
        {last.excerpt}
      </span>
      <ArrowRight aria-hidden="true" size={18} strokeWidth={1.5} />
    </a>
  );
}
