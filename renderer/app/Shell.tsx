import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Gallery } from '../gallery/Gallery.tsx';
import { WorkLine } from '../models/transfers/WorkLine.tsx';
import { Toasts } from '../ui/Toasts.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Rail } from './Rail.tsx';
import { type Route, useRoute } from './route.ts';
import { StartNotices } from './StartNotices.tsx';
import { StatusLine } from './StatusLine.tsx';
import './shell.css';
import { useArrival } from './useArrival.ts';
import { useShortcuts } from './useShortcuts.ts';

const loadChat = () => import('../chat/ChatScreen.tsx');
const ChatScreen = lazy(loadChat);
const History = lazy(() => import('../history/History.tsx'));
const SettingsScreen = lazy(() => import('../settings/SettingsScreen.tsx'));
const ModelsScreen = lazy(() => import('../models/ModelsScreen.tsx'));
const About = lazy(() => import('../about/About.tsx'));
const ShortcutsHelp = lazy(() => import('./ShortcutsHelp.tsx'));

/** Rail, screen and status line: what is there once language and level were chosen. */
export function Shell() {
  const { t } = useTranslation();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const [help, setHelp] = useState(false);
  useShortcuts(() => setHelp(true));
  const key = route.screen === 'chat' ? route.conversationId : route.screen;

  // The conversation is one press away: its code is fetched while nothing else happens.
  useEffect(() => {
    const timer = setTimeout(() => void loadChat(), 400);
    return () => clearTimeout(timer);
  }, []);

  useArrival(route, main);

  return (
    <div className="shell">
      <button type="button" className="skip unseen" onClick={() => main.current?.focus()}>
        {t('app.skip')}
      </button>
      <Rail route={route} />
      <main id="main" ref={main} className="screen" tabIndex={-1}>
        <ErrorBoundary key={key}>
          <Suspense fallback={<p className="opening">{t('common.loading')}</p>}>
            <Screen route={route} onHelp={() => setHelp(true)} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <WorkLine />
      <StatusLine />
      <StartNotices />
      <Toasts />
      {help && (
        <Suspense>
          <ShortcutsHelp onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Screen({ route, onHelp }: { route: Route; onHelp: () => void }) {
  switch (route.screen) {
    case 'gallery':
      return <Gallery />;
    case 'chat':
      return <ChatScreen key={route.conversationId} conversationId={route.conversationId} />;
    case 'history':
      return <History />;
    case 'models':
      return <ModelsScreen page={route.page} />;
    case 'settings':
      return <SettingsScreen />;
    case 'about':
      return <About onShortcuts={onHelp} />;
  }
}
