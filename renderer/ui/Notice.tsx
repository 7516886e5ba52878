import type { WireError } from '../../preload/schemas/errors.ts';

interface NoticeProps {
  error: Pick<WireError, 'message' | 'hint'>;
  action?: { label: string; onPress: () => void };
}

/** What happened, what is safe, what to do next. */
export function Notice({ error, action }: NoticeProps) {
  return (
    <div className="notice" role="alert">
      <p className="notice-message">{error.message}</p>
      <p>{error.hint}</p>
      {action && (
        <button type="button" className="button" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  );
}
