import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { call } from '../bridge/client.ts';
import { GrammarSheet } from '../grammar/GrammarSheet.tsx';
import { useScenario } from '../state/scenarios.ts';
import { Notice } from '../ui/Notice.tsx';
import { StarterBanner } from '../ui/StarterBanner.tsx';
import { useNotePlace } from '../ui/useMediaQuery.ts';
import { Announcer } from './Announcer.tsx';
import './chat.css';
import { Composer } from './composer/Composer.tsx';
import { LaterCount } from './notes/LaterCount.tsx';
import { Margin } from './notes/Margin.tsx';
import './notes/notes.css';
import { NoteSheet } from './notes/NoteSheet.tsx';
import { OpinionNews } from './notes/OpinionNews.tsx';
import { ActionError } from './page/ActionError.tsx';
import { ClosingPage } from './page/ClosingPage.tsx';
import { MoreBelow } from './page/MoreBelow.tsx';
import { Opening } from './page/Opening.tsx';
import { RunningHead } from './page/RunningHead.tsx';
import { Turns } from './page/Turns.tsx';
import { useReadingPosition } from './page/useReadingPosition.ts';
import { ChatProvider, createChatStore, followChat, loadChat, useChat } from './state/store.ts';

/** A conversation: the page and its margin. */
export default function ChatScreen({ conversationId }: { conversationId: string }) {
  const { t } = useTranslation();
  const [store] = useState(() => createChatStore(conversationId));
  const ready = useStore(store, (state) => state.conversation !== null);
  const loadError = useStore(store, (state) => state.loadError);

  useEffect(() => followChat(store), [store]);
  useEffect(() => {
    // Ahead of the first word typed; where it fails, the turn itself will say so.
    if (ready) call('tutor.prepare', { conversationId }).catch(() => {});
  }, [ready, conversationId]);

  if (!ready) {
    return (
      <div className="chat-waiting" aria-busy={!loadError}>
        {loadError ? (
          <>
            <h1 className="unseen">{t('chat.label')}</h1>
            <Notice
              error={loadError}
              action={{ label: t('common.retry'), onPress: () => void loadChat(store) }}
            />
          </>
        ) : (
          <div className="page-skeleton" role="status" aria-label={t('common.loading')} />
        )}
      </div>
    );
  }
  return (
    <ChatProvider value={store}>
      <Conversation />
    </ChatProvider>
  );
}

function Conversation() {
  const closing = useChat((state) => state.closing);
  return closing ? <ClosingPage /> : <Spread />;
}

function Spread() {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const place = useNotePlace();
  const scenario = useScenario(useChat((state) => state.conversation?.scenarioId));
  const title = useChat((state) => state.conversation?.title ?? '');
  const language = useChat((state) => state.conversation?.language);
  const below = useReadingPosition(scroller, page);

  return (
    <div className="chat" ref={scroller}>
      <RunningHead title={title} scenario={scenario} />
      <div className="spread">
        <div className="page" ref={page} lang={language}>
          <Opening title={title} scenario={scenario} />
          {place !== 'margin' && <StarterBanner short />}
          <Turns />
          {place !== 'margin' && <LaterCount />}
          <ActionError />
          <Composer />
        </div>
        {place === 'margin' && <Margin page={page} />}
      </div>
      {below && <MoreBelow scroller={scroller} label={t('chat.more')} />}
      {place === 'sheet' && <NoteSheet />}
      <GrammarSheet />
      <Announcer />
      <OpinionNews />
    </div>
  );
}
