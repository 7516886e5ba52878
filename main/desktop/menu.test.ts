import { describe, expect, it } from 'vitest';
import { menuTemplate } from './menu.ts';

const roles = (template: ReturnType<typeof menuTemplate>) =>
  template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu.map(({ role }) => role) : []));

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('has the roles people expect on %s', (platform) => {
    const present = roles(menuTemplate('es', platform, false));
    for (const role of ['quit', 'undo', 'cut', 'copy', 'paste', 'selectAll', 'zoomIn', 'minimize']) {
      expect(present).toContain(role);
    }
    // A reload loses what is being typed; the tools are for those who build the app.
    expect(present).not.toContain('reload');
    expect(present).not.toContain('toggleDevTools');
  });

  it('is in the interface language', () => {
    expect(menuTemplate('es', 'linux', false).map(({ label }) => label)).toContain('Edición');
    expect(menuTemplate('en', 'linux', false).map(({ label }) => label)).toContain('Edit');
    const [app] = menuTemplate('es', 'darwin', false);
    expect(JSON.stringify(app)).toContain('Salir');
  });

  it('offers the tools where they may be opened', () => {
    expect(roles(menuTemplate('en', 'linux', true))).toContain('toggleDevTools');
  });
});
