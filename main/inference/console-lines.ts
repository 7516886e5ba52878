/** Turns what is written to the console into lines: an error is its message, without the stack. */
export function consoleToLines(onLine: (line: string) => void): void {
  const write = (...parts: unknown[]) => {
    const text = parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
    for (const line of text.split('\n')) if (line.trim() !== '') onLine(line);
  };
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = write;
}
