/**
 * Whoever reads our output may stop whenever they like (`| head`): that ends us, and is no error unless the command
 * has said that it is.
 */
export function endWithTheReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'EOF') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}

/** One JSON object, one line. Resolves when the reader can take more. */
export function writeJson(value: unknown): Promise<void> {
  return write(`${JSON.stringify(value)}\n`);
}

export function writeLine(text = ''): Promise<void> {
  return write(`${text}\n`);
}

export function write(text: string): Promise<void> {
  if (process.stdout.write(text)) return Promise.resolve();
  return new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Text from a model or a learner, without what a terminal would take for an order. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out.
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}
