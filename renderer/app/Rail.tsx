import { BookOpen, Boxes, Info, Library, MessagesSquare, Settings2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatRoute, type Route } from './route.ts';
import { useLastChat } from './useLastChat.ts';

/** The way between screens: beside the page, at the foot of it on a phone. */
export function Rail({ route }: { route: Route }) {
  const { t } = useTranslation();
  const lastChat = useLastChat(route);
  const items = [
    { screen: 'gallery', to: { screen: 'gallery' }, icon: Library },
    ...(lastChat ? [{ screen: 'chat', to: lastChat, icon: BookOpen } as const] : []),
    { screen: 'history', to: { screen: 'history' }, icon: MessagesSquare },
    { screen: 'models', to: { screen: 'models', page: 'here' }, icon: Boxes },
    { screen: 'settings', to: { screen: 'settings' }, icon: Settings2 },
    { screen: 'about', to: { screen: 'about' }, icon: Info },
  ] as const;
  return (
    <nav className="rail" aria-label={t('nav.label')}>
      <p className="rail-name" aria-hidden="true">
        Tertulia
      </p>
      <ul>
        {items.map(({ screen, to, icon: Icon }) => (
          <li key={screen}>
            <a
              href={formatRoute(to)}
              className="rail-link"
              aria-current={route.screen === screen ? 'page' : undefined}
            >
              <Icon aria-hidden="true" size={20} strokeWidth={1.5} />
              <span>{t(`nav.${screen}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
