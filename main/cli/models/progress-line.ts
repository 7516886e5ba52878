import { clearLine, cursorTo } from 'node:readline';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { plain } from '../output.ts';
import type { Say } from '../words.ts';
import type { Amounts } from './amounts.ts';

/** A line of the terminal that is written over again and again. */
export interface ProgressLine {
  show(text: string): void;
  /** Makes room for other text. */
  clear(): void;
}

/** Writes to the error stream where that is a terminal, and nothing anywhere else. */
export function openProgressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let isShown = false;
  return {
    show(text) {
      // A line that wraps could not be written over.
      const room = Math.max(20, (stream.columns ?? 80) - 1);
      cursorTo(stream, 0);
      stream.write(text.length > room ? `${text.slice(0, room - 1)}…` : text);
      clearLine(stream, 1);
      isShown = true;
    },
    clear() {
      if (!isShown) return;
      cursorTo(stream, 0);
      clearLine(stream, 0);
      isShown = false;
    },
  };
}

/** What is going on, in a line: `Small 3B · 42 % · 0.8 GB of 2.0 GB · 11.3 MB/s · 1 min 40 s left`. */
export function transferInWords(transfer: Transfer, amounts: Amounts, say: Say): string {
  const { title, state, bytes, totalBytes, bytesPerSecond, secondsLeft } = transfer;
  const facts = [plain(title)];
  if (state === 'waiting') facts.push(say('models.waiting'));
  if (state === 'verifying') facts.push(say('models.verifying'));
  if (totalBytes === null) {
    facts.push(amounts.bytes(bytes));
  } else {
    facts.push(amounts.percent(bytes, totalBytes));
    facts.push(say('models.bytes-of', { bytes: amounts.bytes(bytes), total: amounts.bytes(totalBytes) }));
  }
  if (bytesPerSecond !== null) facts.push(amounts.speed(bytesPerSecond));
  if (secondsLeft !== null) facts.push(say('models.left', { time: amounts.time(secondsLeft) }));
  return facts.join(' · ');
}
