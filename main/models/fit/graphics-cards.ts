import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const makers: Record<string, string> = { '0x10de': 'NVIDIA', '0x1002': 'AMD', '0x8086': 'Intel' };

/**
 * Names of the graphics cards the system shows, whether or not the model can use them. Linux tells without a
 * driver of ours; elsewhere the list is what the backend found.
 */
export async function seenGraphicsCards(system = '/'): Promise<string[]> {
  const named = await nvidiaNames(path.join(system, 'proc/driver/nvidia/gpus'));
  const others = await drmNames(path.join(system, 'sys/class/drm'));
  return [...named, ...others.filter((name) => !(named.length > 0 && name.startsWith('NVIDIA')))];
}

async function nvidiaNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const texts = names.map((name) => readFile(path.join(folder, name, 'information'), 'utf8').catch(() => ''));
  return (await Promise.all(texts)).flatMap((text) => /^Model:\s*(.+)$/m.exec(text)?.[1]?.trim() ?? []);
}

async function drmNames(folder: string): Promise<string[]> {
  const cards = (await readdir(folder).catch(() => [])).filter((name) => /^card\d+$/.test(name));
  const names = cards.map(async (card) => {
    const device = path.join(folder, card, 'device');
    const read = (file: string) => readFile(path.join(device, file), 'utf8').catch(() => '');
    const [vendor, model] = await Promise.all([read('vendor'), read('device')]);
    const maker = makers[vendor.trim()];
    return maker === undefined ? [] : [`${maker} ${model.trim()}`];
  });
  return (await Promise.all(names)).flat();
}
