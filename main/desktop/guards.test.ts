import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { guardNavigation } from './navigation.ts';
import { isRequestAllowed } from './network.ts';
import { guardPermissions, isPermissionAllowed } from './permissions.ts';

describe('permissions', () => {
  it.each([
    'media',
    'geolocation',
    'notifications',
    'midi',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'clipboard-read',
    'serial',
    'usb',
    'hid',
    'display-capture',
    'something-new',
  ])('%s is refused to everybody', (permission) => {
    expect(isPermissionAllowed(permission, 'app://tertulia/')).toBe(false);
  });

  it('copying is allowed to our own page alone', () => {
    expect(isPermissionAllowed('clipboard-sanitized-write', 'app://tertulia/')).toBe(true);
    expect(isPermissionAllowed('clipboard-sanitized-write', 'https://example.org/')).toBe(false);
    expect(isPermissionAllowed('clipboard-sanitized-write', '')).toBe(false);
  });

  it('every question of the session has an answer', () => {
    const session = {
      setPermissionRequestHandler: vi.fn<Session['setPermissionRequestHandler']>(),
      setPermissionCheckHandler: vi.fn<Session['setPermissionCheckHandler']>(),
      setDevicePermissionHandler: vi.fn<Session['setDevicePermissionHandler']>(),
      setDisplayMediaRequestHandler: vi.fn<Session['setDisplayMediaRequestHandler']>(),
    };
    guardPermissions(session);
    const asked = vi.fn<(granted: boolean) => void>();
    const requestingUrl = 'app://tertulia/';
    const request = { requestingUrl, isMainFrame: true };
    session.setPermissionRequestHandler.mock.calls[0]?.[0]?.({} as WebContents, 'media', asked, request);
    expect(asked).toHaveBeenCalledWith(false);
    const check = session.setPermissionCheckHandler.mock.calls[0]?.[0];
    expect(check?.(null, 'media', 'app://tertulia', { isMainFrame: true, requestingUrl })).toBe(false);
    const device = session.setDevicePermissionHandler.mock.calls[0]?.[0];
    expect(device?.({ deviceType: 'usb', origin: 'app://tertulia' } as never)).toBe(false);
    const streams = vi.fn();
    session.setDisplayMediaRequestHandler.mock.calls[0]?.[0]?.({} as never, streams);
    expect(streams).toHaveBeenCalledWith({});
  });
});

describe('navigation', () => {
  it('goes nowhere, opens nothing, holds no webview', () => {
    const contents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: vi.fn<WebContents['setWindowOpenHandler']>(),
      setWebRTCIPHandlingPolicy: vi.fn<WebContents['setWebRTCIPHandlingPolicy']>(),
    });
    guardNavigation(contents as unknown as WebContents);
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const preventDefault = vi.fn();
      contents.emit(name, { preventDefault, url: 'app://tertulia/' });
      expect(preventDefault, name).toHaveBeenCalledOnce();
    }
    const open = contents.setWindowOpenHandler.mock.calls[0]?.[0];
    expect(open?.({ url: 'https://example.org/' } as never)).toEqual({ action: 'deny' });
    expect(contents.setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp');
  });
});

describe('the network of the window', () => {
  it.each([
    ['app://tertulia/assets/x.js', true],
    ['https://example.org/', false],
    ['http://127.0.0.1:4123/', false],
    ['ws://example.org/', false],
    ['file:///etc/passwd', false],
    ['data:text/html,x', false],
    ['devtools://devtools/bundled/x.js', false],
    ['', false],
  ])('%s: %s', (url, allowed) => {
    expect(isRequestAllowed(url, false)).toBe(allowed);
  });

  it('lets the developer tools load themselves where they may be opened', () => {
    expect(isRequestAllowed('devtools://devtools/bundled/x.js', true)).toBe(true);
    expect(isRequestAllowed('https://example.org/', true)).toBe(false);
  });
});
