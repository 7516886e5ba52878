import type { WireError } from '../../../preload/schemas/errors.ts';
import type { Transfer } from '../../../preload/schemas/transfers.ts';
import { plain, writeJson, writeLine } from '../output.ts';
import { reportWireError } from '../report.ts';
import type { Say } from '../words.ts';
import type { Amounts } from './amounts.ts';
import { openProgressLine, transferInWords } from './progress-line.ts';

/** A model's file that is whole and in its place. */
export interface WholeFile {
  id: string;
  /** Absolute. */
  path: string;
  sha256: string;
}

/** Tells what happens: to a person, or as one object a line to a program. */
export interface Teller {
  progress(transfer: Transfer): void;
  /** A person reads `text`; a program the file, and `more`. */
  done(file: WholeFile, text: string, more?: Record<string, unknown>): Promise<void>;
  /** Something only a person is told. */
  note(text: string): Promise<void>;
  failed(error: WireError): Promise<void>;
}

export function createTeller(isJson: boolean, amounts: Amounts, say: Say): Teller {
  return isJson ? inJson() : inWords(amounts, say);
}

function inJson(): Teller {
  let writing = Promise.resolve();
  let isWriting = false;
  const write = (value: unknown): Promise<void> => {
    writing = writing.then(() => writeJson(value));
    return writing;
  };
  return {
    progress(transfer) {
      // To a reader who is slow, the newest figures are enough.
      if (isWriting) return;
      isWriting = true;
      void write(progressOf(transfer)).finally(() => {
        isWriting = false;
      });
    },
    done: ({ id, path, sha256 }, _, more = {}) => write({ event: 'done', id, path, sha256, ...more }),
    note: async () => {},
    failed: ({ kind, message, hint }) => write({ event: 'error', kind, message, hint }),
  };
}

function progressOf({ modelId, title, bytes, totalBytes, bytesPerSecond, secondsLeft }: Transfer) {
  return {
    event: 'progress',
    id: modelId ?? title,
    bytes,
    total: totalBytes,
    bytesPerSecond,
    secondsLeft,
  };
}

function inWords(amounts: Amounts, say: Say): Teller {
  const line = openProgressLine();
  const tell = async (text: string): Promise<void> => {
    line.clear();
    await writeLine(plain(text));
  };
  return {
    progress: (transfer) => line.show(transferInWords(transfer, amounts, say)),
    done: (_, text) => tell(text),
    note: tell,
    async failed(error) {
      line.clear();
      reportWireError(error);
    },
  };
}
