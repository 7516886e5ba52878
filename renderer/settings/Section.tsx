import { type ReactNode, useId } from 'react';

/** A titled part of the settings. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className="settings-section" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <div className="settings-fields">{children}</div>
    </section>
  );
}
