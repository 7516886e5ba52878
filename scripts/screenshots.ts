/**
 * Takes the pictures of the README, `docs/screenshots/*.png`: the app as it is, a conversation with the model that
 * ships, in the system's Chromium. `npm run screenshots`.
 */
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type Served, serve } from '../e2e/launchers/serve.ts';
import { ConversationPage } from '../e2e/pages/conversation.ts';
import { GalleryPage } from '../e2e/pages/gallery.ts';
import { findChromium, howToInstallChromium } from './lib/chromium.mjs';
import { root } from './lib/places.mjs';
import { say } from './lib/words.mjs';

const folder = path.join(root, 'docs', 'screenshots');

/** A README is read over slow lines too. */
const MOST_BYTES = 300_000;

/** An evening in Cádiz, with the mistakes of a learner. */
const LINES = [
  'Buenas noches, somos dos y quiero un mesa.',
  'Si, junto a la ventana. ¿Qué me recomienda usted?',
  'Quiero las tortillitas. Después vamos a el puerto.',
];
/** The words whose note is shown open. */
const NOTED = 'a el';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

const executablePath = findChromium();
if (executablePath === null) {
  console.error(say(...howToInstallChromium));
  process.exitCode = 1;
} else {
  await takeAll(executablePath);
}

async function takeAll(program: string): Promise<void> {
  const home = await mkdtemp(path.join(tmpdir(), 'tertulia-screenshots-'));
  const settings = {
    welcomed: true,
    interfaceLanguage: 'es',
    targetLanguage: 'es',
    level: 'A2',
    starterBannerDismissed: true,
  };
  await writeFile(path.join(home, 'settings.json'), JSON.stringify(settings));
  await mkdir(folder, { recursive: true });
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({
    executablePath: program,
    args: [...sandbox, '--disable-background-networking', '--font-render-hinting=none'],
  });
  const served = await serve(home);
  try {
    await onAWideScreen(await open(browser, served, WIDE));
    await onAPhone(await open(browser, served, PHONE));
  } finally {
    await browser.close();
    await served.close();
    await rm(home, { recursive: true, force: true });
  }
}

async function open(browser: Browser, served: Served, viewport: typeof WIDE): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1,
    locale: 'es-ES',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    hasTouch: viewport === PHONE,
  });
  const page = await context.newPage();
  await page.goto(served.url);
  return page;
}

async function onAWideScreen(page: Page): Promise<void> {
  const gallery = new GalleryPage(page);
  await gallery.books.first().waitFor();
  await take(page, 'gallery');
  const conversation = await gallery.open('es-restaurante');
  for (const line of LINES) await conversation.talk(line);
  await conversation.highlight(NOTED).click();
  await conversation.note.card.waitFor();
  await showWholePage(page);
  await take(page, 'conversation');
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, 'conversation-dark');
}

async function onAPhone(page: Page): Promise<void> {
  await page.getByRole('link', { name: /Seguir donde lo dejaste/ }).tap();
  const conversation = new ConversationPage(page);
  await conversation.highlight(NOTED).tap();
  await conversation.note.card.waitFor();
  await take(page, 'phone');
}

/** The composer at the foot of the picture, as much as there is room for above it. */
async function showWholePage(page: Page): Promise<void> {
  await page.locator('.chat').evaluate((frame) => {
    const foot = frame.querySelector('.composer')?.getBoundingClientRect().bottom ?? 0;
    frame.scrollBy(0, foot - frame.getBoundingClientRect().bottom + 40);
  });
}

/** Takes what is on screen, once its typefaces are there and nothing moves. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Neither the pointer nor a blinking caret is part of the picture.
  await page.mouse.move(0, 0);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  const { size } = await stat(file);
  console.log(`${path.relative(root, file)} ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) throw new Error(`${name}.png is larger than ${MOST_BYTES / 1000} kB`);
}
