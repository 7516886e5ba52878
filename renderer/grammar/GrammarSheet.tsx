import { ChevronLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../preload/schemas/common.ts';
import { language as shownLanguage } from '../app/i18n.ts';
import { useCall } from '../state/useCall.ts';
import { Notice } from '../ui/Notice.tsx';
import { Sheet } from '../ui/Sheet.tsx';
import { CardList } from './CardList.tsx';
import { CardText } from './CardText.tsx';
import { closeGrammar, useGrammar } from './store.ts';
import './grammar.css';

/** The sheet with a grammar card or with all of them, while one is asked for. */
export function GrammarSheet() {
  const shown = useGrammar((state) => state.shown);
  // A chat that is left takes its sheet along.
  useEffect(() => closeGrammar, []);
  if (!shown) return null;
  return <Opened key={`${shown.language} ${shown.id}`} language={shown.language} first={shown.id} />;
}

/** Cards lead to others and to the list: the way back is kept. */
function Opened({ language, first }: { language: Language; first: string | null }) {
  const { t } = useTranslation();
  const { value: list, error, reload } = useCall('grammar.list', { language });
  const [trail, setTrail] = useState([first]);
  const [moves, setMoves] = useState(0);
  const content = useRef<HTMLDivElement>(null);
  const id = trail.at(-1) ?? null;
  const title = list?.cards.find((card) => card.id === id)?.title[shownLanguage()];

  const move = (next: typeof trail) => {
    setTrail(next);
    setMoves(moves + 1);
  };
  const open = (next: string | null) => move([...trail, next]);

  // What was pressed is gone: reading goes on at the head of what came in its place.
  useEffect(() => {
    if (moves === 0) return;
    content.current?.focus({ preventScroll: true });
    content.current?.closest('.sheet')?.scrollTo({ top: 0 });
  }, [moves]);

  return (
    <Sheet
      title={id === null ? t(`grammar.titles.${language}`) : (title ?? t('common.loading'))}
      onClose={closeGrammar}
      tools={
        trail.length > 1 && (
          <button
            type="button"
            className="icon-button"
            aria-label={t('grammar.back')}
            onClick={() => move(trail.slice(0, -1))}
          >
            <ChevronLeft aria-hidden="true" size={18} strokeWidth={1.5} />
          </button>
        )
      }
    >
      <div ref={content} className="grammar" tabIndex={-1}>
        {error && !list && <Notice error={error} action={{ label: t('common.retry'), onPress: reload }} />}
        {list && id === null && <CardList cards={list.cards} onOpen={open} />}
        {list && id !== null && (
          <CardText key={id} language={language} id={id} cards={list.cards} onOpen={open} />
        )}
      </div>
    </Sheet>
  );
}
