import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';

interface DrawerProps {
  /** Names what is inside. */
  label: string;
  icon: LucideIcon;
  button: string;
  /** Rendered only while it is open. */
  children: (close: () => void) => ReactNode;
}

/** A button with a card below it: the browser's own popover, so Escape and a press elsewhere close it. */
export function Drawer({ label, icon: Icon, button, children }: DrawerProps) {
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="running-tool" popoverTarget={id} aria-expanded={open}>
        <Icon aria-hidden="true" size={17} strokeWidth={1.5} />
        {button}
      </button>
      <div
        ref={card}
        id={id}
        popover="auto"
        className="drawer"
        role="dialog"
        aria-label={label}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children(() => card.current?.hidePopover())}
      </div>
    </>
  );
}
