import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';

interface SheetProps {
  title: string;
  onClose: () => void;
  /** Stand beside the button that closes it. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A card over the page; on a phone it rises from the foot. Escape and a press outside close it. */
export function Sheet({ title, onClose, tools, children }: SheetProps) {
  const { t } = useTranslation();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className="sheet">
        <Dialog className="sheet-body">
          <header className="sheet-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <span className="sheet-tools">
              {tools}
              <button type="button" className="icon-button" aria-label={t('common.close')} onClick={onClose}>
                <X aria-hidden="true" size={18} strokeWidth={1.5} />
              </button>
            </span>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
