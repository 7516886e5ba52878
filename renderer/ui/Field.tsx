import { type HTMLInputTypeAttribute, type ReactNode, useId } from 'react';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  /** What is wrong with the value; takes the place of the hint. */
  problem?: string | null;
  placeholder?: string;
  type?: HTMLInputTypeAttribute;
  maxLength?: number;
  /** Stands beside the field. */
  children?: ReactNode;
}

/** One line to be typed, with its name above and a word of help below. */
export function Field({ label, value, onChange, hint, problem, children, ...input }: FieldProps) {
  const id = useId();
  const below = problem ?? hint;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-row">
        <input
          {...input}
          id={id}
          className="field-input"
          value={value}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={below ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
        {children}
      </div>
      {below && (
        <p id={`${id}-hint`} className="field-hint" data-problem={Boolean(problem)}>
          {below}
        </p>
      )}
    </div>
  );
}
