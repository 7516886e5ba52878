import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, settled, test } from '../fixtures.ts';
import { nameOf, openShelf, type Shelf } from '../hub.ts';
import { serve } from '../launchers/serve.ts';
import { GalleryPage } from '../pages/gallery.ts';
import { ModelsPage } from '../pages/models.ts';
import { Rail } from '../pages/rail.ts';
import { SettingsPage } from '../pages/settings.ts';
import { WorkLine } from '../pages/work-line.ts';
import { callFrom } from '../services.ts';
import { word } from '../words.ts';

const IDS = ['modelo-cortado', 'modelo-falso', 'modelo-llevado', 'modelo-nuevo'] as const;
const [CUT, FALSE, CARRIED, NEW] = IDS;

test.use({ settings: settled });
test.describe.configure({ mode: 'serial' });

let shelf: Shelf;
let stick: string;
test.beforeAll(async ({ home }) => {
  shelf = await openShelf(home, IDS, settled);
  stick = await mkdtemp(path.join(tmpdir(), 'tertulia-stick-'));
});
test.afterAll(async () => {
  await shelf.hub.close();
  await rm(stick, { recursive: true, force: true });
});

test('a download is paused, outlives a restart, and goes on where it was', async ({ app }) => {
  const models = new ModelsPage(app.page);
  const work = new WorkLine(app.page);
  const { hub } = shelf;
  // Of each of its two parts some comes, then nothing: a connection that has died without saying so.
  hub.misbehave(shelf.pathOf(CUT), ({ before, serve: answer, content }) => {
    if (before === 0) return false;
    answer({ stallAfter: Math.floor(content.length / 3) });
    return true;
  });
  await models.goTo('add');
  await models.press('models.add.getOf', { name: nameOf(CUT) });
  await expect(work.bar).toHaveAttribute('aria-valuenow', /^6\d/);
  await work.pause(nameOf(CUT));
  await expect(work.line).toContainText(word('es', 'models.running.states.paused'));

  hub.misbehave(shelf.pathOf(CUT));
  await app.restart('kill');
  const sent = hub.sentBytes();
  const again = new WorkLine(app.page);
  await expect(again.line).toContainText(word('es', 'models.running.states.paused'));
  await again.resume(nameOf(CUT));
  await expect(again.says('models.running.ready', { title: nameOf(CUT) })).toBeVisible();
  expect(hub.sentBytes() - sent).toBeLessThan(shelf.bytesOf(CUT).length);
  await app.page.getByRole('button', { name: word('es', 'models.running.notNow') }).click();
  await expect(again.line).toHaveCount(0);
});

test('a file that is not the one expected is refused, and what to do is said', async ({ app }) => {
  const models = new ModelsPage(app.page);
  const work = new WorkLine(app.page);
  const right = shelf.bytesOf(FALSE);
  const wrong = Buffer.from(right);
  wrong[wrong.length - 1] = (wrong.at(-1) ?? 0) ^ 1;
  shelf.hub.put(shelf.pathOf(FALSE), wrong);
  await models.goTo('add');
  await models.press('models.add.getOf', { name: nameOf(FALSE) });
  await expect(work.line).toContainText('huella SHA-256 no coincide');
  const { models: here } = await callFrom(app.page, 'models.list', {});
  expect(here.map(({ id }) => id)).not.toContain(FALSE);

  await test.step('once the server is right, it is gone on with', async () => {
    shelf.hub.put(shelf.pathOf(FALSE), right);
    await work.resume(nameOf(FALSE));
    await expect(work.says('models.running.ready', { title: nameOf(FALSE) })).toBeVisible();
  });
});

test('models are checked, carried on a stick, removed, and brought back from it', async ({ app }) => {
  const { page } = app;
  const models = new ModelsPage(page);
  await models.goTo('here');
  await expect(models.installed(CUT)).toContainText(word('es', 'models.here.integrity.verified'));
  await models.press('models.here.verifyOf', { name: nameOf(CUT) });
  await expect(
    page.getByText(word('es', 'models.running.doneKinds.verify', { title: nameOf(CUT) })),
  ).toBeVisible();

  await models.goTo('share');
  await page.getByRole('checkbox', { name: nameOf(CUT) }).check();
  await models.fill('models.share.where', stick);
  await models.press('models.share.stickGo');
  await expect(
    page.getByText(word('es', 'models.running.doneKinds.export', { title: nameOf(CUT) })),
  ).toBeVisible();

  await models.goTo('here');
  await models.press('models.here.removeOf', { name: nameOf(CUT) });
  await expect(page.getByRole('dialog')).toContainText('MB');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: word('es', 'models.here.remove'), exact: true })
    .click();
  await expect(models.installed(CUT)).toHaveCount(0);

  const found = await models.bringIn(stick);
  await expect(found).toContainText(word('es', 'models.import.verdicts.known'));
  await found.getByRole('button', { name: word('es', 'models.import.use', { name: nameOf(CUT) }) }).click();
  await expect.poll(async () => (await callFrom(page, 'settings.get', {})).modelId).toBe(CUT);
  await new Rail(page).goTo('gallery');
  const conversation = await new GalleryPage(page).open('es-hotel');
  await conversation.say('Buenas tardes.');
  await expect.poll(() => conversation.textOf(conversation.tutorTurns.last())).toMatch(/\S/);
  await expect(conversation.statusLine).toContainText(CUT);
});

test('a folder with a whole model, a broken one and something else', async ({ app }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'tertulia-folder-'));
  await writeFile(path.join(folder, 'llevado.gguf'), shelf.bytesOf(CARRIED));
  await writeFile(path.join(folder, 'a medias.gguf'), shelf.bytesOf(NEW).subarray(0, 2000));
  await writeFile(path.join(folder, 'carta.txt'), 'Querida Ana:');
  const models = new ModelsPage(app.page);
  const found = await models.bringIn(folder);
  await expect(found).toContainText(word('es', 'models.import.verdicts.known'));
  await expect(found).toContainText(word('es', 'models.import.verdicts.damaged'));
  await models.goTo('here');
  await expect(models.installed(CARRIED)).toBeVisible();
  await rm(folder, { recursive: true, force: true });
});

test.describe('where something is refused', () => {
  // The browser itself reports what was answered with an error.
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('one machine shares, another fetches from it', async ({ app, home }) => {
    const { page } = app;
    const models = new ModelsPage(page);
    const otherHome = await mkdtemp(path.join(tmpdir(), 'tertulia-teacher-'));
    await mkdir(path.join(otherHome, 'models'), { recursive: true });
    await cp(path.join(home, 'catalogue'), path.join(otherHome, 'catalogue'), { recursive: true });
    await writeFile(
      path.join(otherHome, 'settings.json'),
      JSON.stringify({ ...settled, hubMirror: shelf.hub.base }),
    );
    const other = await serve(otherHome);
    const teacher = await page.context().newPage();
    try {
      await teacher.goto(other.url);
      const shared = new ModelsPage(teacher);
      await test.step('the teacher fetches it, and shares', async () => {
        await shared.goTo('add');
        await shared.press('models.add.getOf', { name: nameOf(NEW) });
        await expect(
          new WorkLine(teacher).says('models.running.ready', { title: nameOf(NEW) }),
        ).toBeVisible();
        await shared.goTo('share');
        await teacher.locator('.switch').click();
      });
      const code = (await teacher.getByTestId('share-code').textContent()) ?? '';
      const addresses = teacher.getByTestId('share-address');
      await expect(teacher.getByTestId('share-code')).toBeVisible();
      test.skip((await addresses.count()) === 0, 'not run: this machine is on no local network');
      const address = (await addresses.first().textContent()) ?? '';
      // Nothing of the hub is needed from now on.
      await shelf.hub.close();

      await models.goTo('add');
      await models.way('nearby');
      await test.step('a wrong code opens nothing', async () => {
        await models.fill('models.nearby.address', address);
        await models.fill('models.nearby.code', 'NUBE-NUBE-0000');
        await models.press('models.nearby.see');
        await expect(models.notice).toBeVisible();
        await expect(models.offered(NEW)).toHaveCount(0);
      });
      await models.fill('models.nearby.code', code);
      await models.press('models.nearby.see');
      await models.press('models.nearby.getOf', { name: nameOf(NEW) });
      await expect(new WorkLine(page).says('models.running.ready', { title: nameOf(NEW) })).toBeVisible();
      const { models: here } = await callFrom(page, 'models.list', {});
      expect(here.find(({ id }) => id === NEW)).toMatchObject({ integrity: 'verified' });
    } finally {
      await teacher.close();
      await other.close();
      await rm(otherHome, { recursive: true, force: true });
    }
  });

  test('with one switch nothing goes out, and the app says so', async ({ app }) => {
    const { page } = app;
    const settings = new SettingsPage(page);
    await new Rail(page).goTo('settings');
    await settings.heading.waitFor();
    await page.getByText(word('es', 'models.network.offline'), { exact: true }).click();
    await expect(page.getByRole('region', { name: word('es', 'status.label') })).toContainText(
      word('es', 'status.offlineMode'),
    );
    const models = new ModelsPage(page);
    await models.goTo('add');
    await expect(page.getByText(word('es', 'models.add.offline'))).toBeVisible();
    await models.way('address');
    await models.fill('models.add.addressLabel', 'hf:tertulia/otro:Q4_K_M');
    await models.press('models.add.look');
    await expect(models.notice).toContainText('modo sin conexión');
  });
});
