import './ui/base.css';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/components.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { startI18n } from './app/i18n.ts';
import { restoreRoute } from './app/route.ts';
import { greetingTheme } from './app/theme.ts';
import { openDoor } from './bridge/door.ts';

greetingTheme();
startI18n();
await openDoor(window);
restoreRoute();

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
