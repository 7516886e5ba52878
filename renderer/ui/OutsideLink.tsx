import { ArrowUpRight } from 'lucide-react';
import { call } from '../bridge/client.ts';
import { reportFailure } from './reportFailure.ts';

/** A page outside the app, opened by whoever can: the system on the desktop, the browser itself in a tab. */
export function OutsideLink({ url, text, label }: { url: string; text: string; label?: string }) {
  const open = async () => {
    const { opened, url: checked } = await call('links.open', { url });
    if (!opened) window.open(checked, '_blank', 'noopener,noreferrer');
  };
  return (
    <a
      className="outside-link"
      href={url}
      rel="noreferrer"
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        void open().catch(reportFailure);
      }}
    >
      {text}
      <ArrowUpRight aria-hidden="true" size={13} strokeWidth={1.75} />
    </a>
  );
}
