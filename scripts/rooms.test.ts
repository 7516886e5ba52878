import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
const config = path.join(root, '.dependency-cruiser.cjs');

/** A house in small: each file, and what it imports. `null` is what the file is allowed to do. */
const house: { file: string; imports: string; breaks: string | null }[] = [
  { file: 'main/storage/low.ts', imports: '', breaks: null },
  { file: 'main/tutor/down.ts', imports: "import '../storage/low.ts';", breaks: null },
  { file: 'main/storage/up.ts', imports: "import '../tutor/down.ts';", breaks: 'room-storage' },
  {
    file: 'main/inference/typed.ts',
    imports: "import type { A } from '../tutor/down.ts';",
    breaks: 'room-inference',
  },
  {
    file: 'main/server/shell.ts',
    imports: "import '../desktop/window.ts';",
    breaks: 'shells-are-thin-and-apart',
  },
  { file: 'main/desktop/window.ts', imports: "import 'electron';", breaks: null },
  { file: 'main/settings/store.ts', imports: "import 'electron';", breaks: 'electron-only-in-desktop' },
  {
    file: 'renderer/chat/page.tsx',
    imports: "import '../../main/storage/low.ts';",
    breaks: 'renderer-knows-only-the-contract',
  },
  { file: 'main/network/client.ts', imports: "import 'undici';", breaks: null },
  { file: 'main/models/uses.ts', imports: "import '../network/client.ts';", breaks: null },
  { file: 'main/models/own.ts', imports: "import 'undici';", breaks: 'one-function-talks-to-the-network' },
  { file: 'main/tutor/own.ts', imports: "import 'node:https';", breaks: 'one-function-talks-to-the-network' },
  { file: 'main/server/listen.ts', imports: "import 'node:http';", breaks: null },
  { file: 'main/server/ask.ts', imports: "import 'node:https';", breaks: 'serving-is-no-way-out' },
  {
    file: 'main/tutor/dev.ts',
    imports: "import 'vite';",
    breaks: 'product-code-has-no-dev-dependencies',
  },
  { file: 'main/models/first.ts', imports: "import './second.ts';", breaks: 'no-circles' },
  // A circle is told once, at one of its files.
  { file: 'main/models/second.ts', imports: "import './first.ts';", breaks: null },
];

interface Violation {
  from: string;
  rule: { name: string };
}

let folder: string;
let broken: Violation[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tertulia-rooms-'));
  for (const { file, imports } of house) {
    await mkdir(path.join(folder, path.dirname(file)), { recursive: true });
    await writeFile(path.join(folder, file), `${imports}\nexport type A = string;\n`);
  }
  await cp(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  const options = ['--config', config, '--output-type', 'json', 'main', 'renderer'];
  const { stdout } = await promisify(execFile)(process.execPath, [cruiser, ...options], { cwd: folder });
  const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } };
  broken = summary.violations;
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the rule for the arrows between the rooms', () => {
  test.each(house)('$file: $breaks', ({ file, breaks }) => {
    const rules = broken.filter(({ from }) => from === file).map(({ rule }) => rule.name);
    if (breaks === null) expect(rules).toEqual([]);
    else expect(rules).toContain(breaks);
  });
});
