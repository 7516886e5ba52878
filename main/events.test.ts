import { expect, it } from 'vitest';
import { createEvents } from './events.ts';

it('reaches every listener until it ends its subscription, past one that throws', () => {
  const faults: unknown[] = [];
  const events = createEvents((error) => faults.push(error));
  const heard: string[] = [];
  events.on('conversations.changed', () => {
    throw new Error('a broken window');
  });
  const end = events.on('conversations.changed', () => {
    heard.push('one');
    end();
  });
  events.on('conversations.changed', () => heard.push('other'));
  events.emit('conversations.changed', {});
  events.emit('conversations.changed', {});
  expect(heard).toEqual(['one', 'other', 'other']);
  expect(faults).toHaveLength(2);
});
