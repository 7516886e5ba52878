import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface RenameFieldProps {
  title: string;
  onDone: (title: string) => void;
  onLeave: () => void;
}

/** The title, open for change: Enter or leaving it keeps the change, Escape does not. */
export function RenameField({ title, onDone, onLeave }: RenameFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const finish = (keep: boolean) => {
    if (left.current) return;
    left.current = true;
    const next = text.trim();
    if (keep && next) onDone(next);
    else onLeave();
  };
  return (
    <input
      ref={field}
      className="rename"
      value={text}
      maxLength={120}
      aria-label={t('history.titleLabel')}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => finish(true)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') finish(true);
        else if (event.key === 'Escape') finish(false);
      }}
    />
  );
}
