import { ArrowDown } from 'lucide-react';
import type { RefObject } from 'react';
import { scrollToEnd } from './scroll.ts';

/** The reply goes on below what is being read; one press leads there. */
export function MoreBelow({ scroller, label }: { scroller: RefObject<HTMLElement | null>; label: string }) {
  return (
    <button
      type="button"
      className="more-below"
      onClick={() => scroller.current && scrollToEnd(scroller.current, true)}
    >
      <ArrowDown aria-hidden="true" size={16} strokeWidth={1.5} />
      {label}
    </button>
  );
}
