import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinkOpener } from './external-links.ts';

function opener() {
  const opened: string[] = [];
  const open = createLinkOpener(async (url) => void opened.push(url));
  return { opened, open };
}

describe('the one function for links', () => {
  it('hands an https address to the system', async () => {
    const { opened, open } = opener();
    expect(await open('https://example.org/a?b#c')).toBe(true);
    expect(opened).toEqual(['https://example.org/a?b#c']);
  });

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://server/share',
    'ms-settings:',
    'vscode://file/x',
    'https://user:secret@example.org/',
    'app://tertulia/',
    '-a Calculator',
    '',
  ])('refuses %s', async (url) => {
    const { opened, open } = opener();
    await expect(open(url)).rejects.toMatchObject({ kind: 'invalid-input' });
    expect(opened).toEqual([]);
  });

  it('never hands over anything but https', async () => {
    const { opened, open } = opener();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.webUrl(), fc.string()), async (url) => {
        await open(url).catch(() => {});
        expect(opened.every((one) => one.startsWith('https://'))).toBe(true);
      }),
    );
  });
});
