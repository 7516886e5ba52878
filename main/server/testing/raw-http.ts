import { once } from 'node:events';
import { connect } from 'node:net';

export interface RawAnswer {
  status: number;
  text: string;
}

/** Sends bytes as they are, and reads until the other side closes or `untilMs` is over. */
export async function sendRaw(port: number, bytes: string | string[], untilMs = 3_000): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1');
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    text += chunk;
  });
  socket.on('error', () => {});
  await once(socket, 'connect');
  for (const part of [bytes].flat()) socket.write(part);
  const closed = once(socket, 'close');
  const timer = setTimeout(() => socket.destroy(), untilMs);
  await closed;
  clearTimeout(timer);
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text };
}

/** A request as text; `connection: close` ends the wait. */
export function request(line: string, headers: Record<string, string>, body = ''): string {
  const lines = Object.entries({ connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return `${line} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}
