import { ProgressBar } from 'react-aria-components';

interface ProgressProps {
  /** Names what moves on. */
  label: string;
  /** From 0 to 1; null where the end is not known. */
  part: number | null;
  /** What is read out for it. */
  said?: string;
}

/** How far something is: a line that fills. */
export function Progress({ label, part, said }: ProgressProps) {
  return (
    <ProgressBar
      className="progress"
      aria-label={label}
      value={(part ?? 0) * 100}
      isIndeterminate={part === null}
      {...(said === undefined ? {} : { valueLabel: said })}
    >
      {({ percentage }) => (
        <span className="progress-fill" style={{ inlineSize: `${part === null ? 100 : percentage}%` }} />
      )}
    </ProgressBar>
  );
}
