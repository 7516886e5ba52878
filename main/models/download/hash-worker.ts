/** The thread that hashes: it reads what was just written, out of the system's cache, while more comes in. */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { crc32 } from 'node:zlib';
import type { HashAnswer, HashQuestion, Piece } from './hash-messages.ts';

const BLOCK_BYTES = 1024 * 1024;
const block = Buffer.allocUnsafe(BLOCK_BYTES);
/** Between two words about how far it is. */
const PROGRESS_BYTES = 64 * BLOCK_BYTES;

let followed: { descriptor: number; hash: Hash; at: number } | null = null;

const post = (answer: HashAnswer): void => parentPort?.postMessage(answer);

parentPort?.on('message', (question: HashQuestion) => {
  try {
    post({ id: question.id, done: answer(question) });
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    post({ id: question.id, failed: { message, code: code ?? '' } });
  }
});

function answer(question: HashQuestion): { bad?: number[]; digest?: string; bytes?: number } {
  switch (question.job) {
    case 'check':
      return { bad: withFile(question.path, (descriptor) => damaged(descriptor, question.pieces)) };
    case 'follow':
      letGo();
      followed = { descriptor: openSync(question.path, 'r'), hash: createHash('sha256'), at: 0 };
      return {};
    case 'extend':
      if (followed === null) throw new Error('nothing is followed');
      followed.at += read(followed.descriptor, followed.at, question.to, (bytes) =>
        followed?.hash.update(bytes),
      );
      return {};
    case 'finish': {
      if (followed === null) throw new Error('nothing is followed');
      const { hash, at } = followed;
      letGo();
      return { digest: hash.digest('hex'), bytes: at };
    }
    case 'whole':
      return withFile(question.path, (descriptor) => wholeDigest(descriptor, question));
  }
}

function letGo(): void {
  if (followed) closeSync(followed.descriptor);
  followed = null;
}

function withFile<T>(path: string, action: (descriptor: number) => T): T {
  const descriptor = openSync(path, 'r');
  try {
    return action(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function damaged(descriptor: number, pieces: Piece[]): number[] {
  return pieces.flatMap(([start, length, wanted], index) => {
    let crc = 0;
    const got = read(descriptor, start, start + length, (bytes) => {
      crc = crc32(bytes, crc);
    });
    return got === length && crc === wanted ? [] : [index];
  });
}

function wholeDigest(descriptor: number, { id, algorithm }: HashQuestion & { job: 'whole' }) {
  const { size } = fstatSync(descriptor);
  const hash = createHash(algorithm === 'git' ? 'sha1' : 'sha256');
  if (algorithm === 'git') hash.update(`blob ${size}\0`);
  let bytes = 0;
  let told = 0;
  read(descriptor, 0, size, (piece) => {
    hash.update(piece);
    bytes += piece.length;
    if (bytes - told < PROGRESS_BYTES) return;
    told = bytes;
    post({ id, progress: bytes });
  });
  return { digest: hash.digest('hex'), bytes };
}

/** @returns how many bytes there were, which is less than asked for where the file ends before. */
function read(descriptor: number, from: number, to: number, take: (bytes: Buffer) => void): number {
  let at = from;
  while (at < to) {
    const got = readSync(descriptor, block, 0, Math.min(BLOCK_BYTES, to - at), at);
    if (got === 0) break;
    take(block.subarray(0, got));
    at += got;
  }
  return at - from;
}
