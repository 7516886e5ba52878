import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../ui/Sheet.tsx';

/** What the keyboard can do, on one card. */
export default function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const rows = [
    { keys: [t('shortcuts.enter')], text: t('shortcuts.send') },
    { keys: [t('shortcuts.shift'), t('shortcuts.enter')], text: t('shortcuts.newline') },
    { keys: [t('shortcuts.up')], text: t('shortcuts.editLast') },
    { keys: [t('shortcuts.enter')], text: t('shortcuts.openNote') },
    { keys: ['Alt', t('shortcuts.down')], text: t('shortcuts.marks') },
    { keys: [t('shortcuts.up'), t('shortcuts.down')], text: t('shortcuts.notes') },
    { keys: [t('shortcuts.escape')], text: t('shortcuts.stop') },
    { keys: ['c'], text: t('shortcuts.compose') },
    { keys: ['/'], text: t('shortcuts.search') },
    { keys: ['?'], text: t('shortcuts.help') },
  ];
  return (
    <Sheet title={t('shortcuts.title')} onClose={onClose}>
      <dl className="shortcuts">
        {rows.map(({ keys, text }) => (
          <Fragment key={text}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </Sheet>
  );
}
