import type { WebContents } from 'electron';

type Guarded = Pick<WebContents, 'on' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'>;

/**
 * The page stays where it is: it goes nowhere, opens no window, and holds no webview. Links leave through
 * `links.open` alone. WebRTC, which the request handlers never see, gets no way out but a proxy. For every web contents the app ever makes.
 */
export function guardNavigation(contents: Guarded): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
