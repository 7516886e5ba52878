import { useId } from 'react';

interface SegmentedProps<T extends string> {
  label: string;
  /** The label is read out but not shown. */
  hideLabel?: boolean;
  options: readonly { value: T; label: string; lang?: string }[];
  value: T | null;
  onChange: (value: T) => void;
}

/** One of a few, side by side: radio buttons by nature, words in a row by looks. */
export function Segmented<T extends string>({
  label,
  hideLabel = false,
  options,
  value,
  onChange,
}: SegmentedProps<T>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className={hideLabel ? 'unseen' : 'field-label'}>{label}</legend>
      <div className="segmented-row">
        {options.map((option) => (
          <label key={option.value} className="segment" lang={option.lang}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
