// @vitest-environment happy-dom
import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { connection, setConnection } from '../bridge/connection.ts';
import { useSettings } from '../state/settings.ts';
import { aConversation, aMessage, anEdit, someError } from '../testing/fixtures.ts';
import { createMemoryBridge, type MemoryBridge } from '../testing/memoryBridge.ts';
import { beWide, setStage, show } from '../testing/stage.tsx';
import ChatScreen from './ChatScreen.tsx';

let bridge: MemoryBridge;
beforeEach(async () => {
  beWide(1440);
  bridge = await setStage(
    createMemoryBridge((text) => {
      const start = text.indexOf('cafe');
      return start < 0 ? [] : [anEdit({ id: 'x', start, end: start + 4 })];
    }),
  );
});

async function open(conversation = aConversation(['¡Hola! ¿Qué te pongo?'])) {
  bridge.conversations.set('c1', conversation);
  const shown = show(<ChatScreen conversationId="c1" />);
  await screen.findByRole('heading', { level: 1 });
  return shown;
}

const composer = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tu frase' });
const tutorTurns = () => screen.getAllByTestId('tutor-turn');
const streamingId = () => bridge.conversations.get('c1')?.leafId ?? '';

/** What the services would send: the reply token by token. */
function stream(text: string): void {
  let offset = 0;
  for (const piece of text.split(/(?<= )/)) {
    const at = offset;
    act(() =>
      bridge.emit('turn.token', { conversationId: 'c1', messageId: streamingId(), text: piece, offset: at }),
    );
    offset += piece.length;
  }
}

function finish(over: object): void {
  const message = aMessage({ id: streamingId(), role: 'tutor', parentId: 'l', modelId: 'starter', ...over });
  const known = bridge.conversations.get('c1')?.messages.find(({ id }) => id === message.id);
  act(() =>
    bridge.emit('turn.finished', {
      conversationId: 'c1',
      message: { ...message, parentId: known?.parentId ?? null },
    }),
  );
}

describe('a turn', () => {
  test('is on the page at once, is checked before the first word, streams, and is read out when whole', async () => {
    await open();
    await userEvent.type(composer(), 'Un cafe, por favor{Enter}');
    expect(screen.getByTestId('learner-turn').textContent).toContain('Un cafe, por favor');
    const highlight = await screen.findByRole('button', { name: 'cafe' });
    expect(highlight.getAttribute('aria-description')).toBe('Tilde: de «cafe» a «café»');
    expect(composer().value).toBe('');

    stream('Muy bien, ahora mismo.');
    expect(tutorTurns().at(-1)?.textContent).toContain('Muy bien, ahora mismo.');
    expect(screen.getByText('El tutor está escribiendo')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Detener' })).toBeTruthy();

    finish({ text: 'Muy bien, ahora mismo.' });
    expect(screen.getByRole('button', { name: 'Enviar' })).toBeTruthy();
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain('Muy bien, ahora mismo.');
  });

  test('is not sent with Shift and Enter, nor when empty, nor when too long', async () => {
    await open();
    await userEvent.type(composer(), 'uno{Shift>}{Enter}{/Shift}dos');
    expect(composer().value).toBe('uno\ndos');
    await userEvent.clear(composer());
    await userEvent.type(composer(), '   {Enter}');
    await userEvent.clear(composer());
    await userEvent.click(composer());
    await userEvent.paste('a'.repeat(10_001));
    expect(screen.getByText(/Sobra 1 carácter/)).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(bridge.calls.filter(({ name }) => name === 'tutor.send')).toEqual([]);
  });

  test('that was refused gives the words back and says why', async () => {
    await open();
    bridge.fail('tutor.send', someError);
    await userEvent.type(composer(), 'Un té{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain(someError.message);
    expect(composer().value).toBe('Un té');
    expect(screen.queryByTestId('learner-turn')).toBeNull();
  });

  test('can be stopped, and says that it was', async () => {
    await open();
    await userEvent.type(composer(), 'Un té{Enter}');
    await screen.findByRole('button', { name: 'Detener' });
    stream('Muy ');
    await userEvent.keyboard('{Escape}');
    expect(bridge.calls.at(-1)?.name).toBe('tutor.stop');
    finish({ text: 'Muy ', status: 'stopped' });
    expect(screen.getByText('Detenido aquí.')).toBeTruthy();
  });

  test('that failed says what happened and can be tried again', async () => {
    await open();
    await userEvent.type(composer(), 'Un té{Enter}');
    await screen.findByRole('button', { name: 'Detener' });
    finish({ text: 'Mu', status: 'failed', error: someError });
    expect(screen.getByRole('alert').textContent).toContain(someError.message);
    await userEvent.click(screen.getByRole('button', { name: 'Reintentar' }));
    await waitFor(() => expect(bridge.calls.at(-1)?.name).toBe('tutor.regenerate'));
    stream('Ahora sí.');
    expect(tutorTurns().at(-1)?.textContent).toContain('Ahora sí.');
    finish({ text: 'Ahora sí.' });
    expect(within(tutorTurns().at(-1) as HTMLElement).getByText('2 de 2')).toBeTruthy();
  });

  test('goes on after the connection was lost: what was missed is fetched', async () => {
    await open();
    await userEvent.type(composer(), 'Un té{Enter}');
    await screen.findByRole('button', { name: 'Detener' });
    stream('Muy ');
    const now = bridge.conversations.get('c1');
    if (!now) throw new Error('no conversation');
    const messages = now.messages.map((one) =>
      one.id === now.leafId ? { ...one, text: 'Muy bien, señora.', status: 'complete' as const } : one,
    );
    bridge.conversations.set('c1', { ...now, messages });
    act(() => setConnection('offline'));
    act(() => setConnection('online'));
    expect(connection.getState().epoch).toBe(1);
    await waitFor(() => expect(tutorTurns().at(-1)?.textContent).toContain('Muy bien, señora.'));
  });
});

describe('notes', () => {
  const noted = () =>
    aConversation([
      '¡Hola!',
      {
        text: 'Un cafe con la leche',
        edits: [
          anEdit({ id: 'e1', start: 3, end: 7 }),
          anEdit({ id: 'e2', start: 12, end: 15, replacement: '', type: 'article', rule: 'r.la' }),
        ],
      },
      'Muy bien.',
    ]);

  test('stand in the margin and open with the keyboard: what, why, an example', async () => {
    await open(noted());
    const margin = screen.getByRole('complementary', { name: 'Notas al margen' });
    expect(within(margin).getAllByRole('listitem')).toHaveLength(2);
    screen.getByRole('button', { name: 'cafe' }).focus();
    await userEvent.keyboard('{Enter}');
    const note = screen.getByTestId('note');
    expect(note.textContent).toContain('cafe');
    expect(note.textContent).toContain('Las agudas que acaban en vocal llevan tilde.');
    expect(note.textContent).toContain('Tomamos un café.');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Aplicar'));
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getByTestId('note').dataset.note).toBe('e2'));
    await waitFor(() => expect(screen.getByTestId('note').contains(document.activeElement)).toBe(true));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByTestId('note')).toBeNull();
    expect(document.activeElement?.getAttribute('data-edit')).toBe('e2');
  });

  test('applied, the word stands corrected and can be put back', async () => {
    await open(noted());
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Aplicar' }));
    await userEvent.click(await screen.findByRole('button', { name: 'café' }));
    await userEvent.click(screen.getByRole('button', { name: 'Deshacer' }));
    await screen.findByRole('button', { name: 'cafe' });
  });

  test('ignored, the underline is gone until that is undone', async () => {
    await open(noted());
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ignorar' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'cafe' })).toBeNull());
    expect(screen.getByTestId('learner-turn').textContent).toContain('Un cafe con la leche');
    await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));
    await screen.findByRole('button', { name: 'cafe' });
  });

  test('of a rule not to be marked again are hidden until that is undone', async () => {
    await open(noted());
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Más' }));
    await userEvent.click(screen.getByRole('button', { name: 'No señalar más esto' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'cafe' })).toBeNull());
    expect(screen.getByRole('button', { name: 'la' })).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));
    await screen.findByRole('button', { name: 'cafe' });
  });

  test('of words that were meant are hidden, in these words alone, until that is undone', async () => {
    const conversation = noted();
    const [, turn] = conversation.messages;
    turn?.edits?.push(anEdit({ id: 'e3', start: 15, end: 20, replacement: 'lechita' }));
    await open(conversation);
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Más' }));
    await userEvent.click(screen.getByRole('button', { name: 'Quise decir «cafe»' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'cafe' })).toBeNull());
    expect(screen.getByRole('button', { name: 'leche' })).toBeTruthy();
    expect(bridge.handlers['corrections.mutedRules']({})).toEqual({
      rules: [],
      words: [{ rule: 'spelling.accent', words: 'cafe' }],
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));
    await screen.findByRole('button', { name: 'cafe' });
  });

  test('that are wrong are kept with their sentence, and nothing is sent', async () => {
    await open(noted());
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    await userEvent.click(screen.getByRole('button', { name: 'Más' }));
    await userEvent.click(screen.getByRole('button', { name: 'Esta nota se equivoca' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'cafe' })).toBeNull());
    expect(bridge.handlers['corrections.reports']({}).reports).toMatchObject([
      { sentence: 'Un cafe con la leche', start: 3, end: 7, replacement: 'café' },
    ]);
    await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));
    await screen.findByRole('button', { name: 'cafe' });
    await waitFor(() => expect(bridge.handlers['corrections.reports']({}).reports).toEqual([]));
  });

  test('of a turn are applied all at once, and taken back all at once', async () => {
    await open(noted());
    await userEvent.click(screen.getByRole('button', { name: 'Aplicar las 2 notas' }));
    await waitFor(() =>
      expect(screen.getByTestId('learner-turn').querySelectorAll('[data-status=applied]')).toHaveLength(2),
    );
    expect(screen.queryByRole('button', { name: /^Aplicar las/ })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Deshacer' }));
    await screen.findByRole('button', { name: 'Aplicar las 2 notas' });
  });

  test('keep to their own direction among words of another', async () => {
    await open(
      aConversation(['¡Hola!', { text: 'Un cafe, שלום', edits: [anEdit({ id: 'e1', start: 3, end: 7 })] }]),
    );
    const turn = screen.getByTestId('learner-turn');
    expect(turn.querySelector('.turn-text')?.getAttribute('dir')).toBe('auto');
    const note = screen.getByRole('complementary', { name: 'Notas al margen' });
    expect([...note.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toEqual(['cafe', 'café']);
  });

  test('open on a sheet where the screen is narrow', async () => {
    beWide(390);
    await open(noted());
    expect(screen.queryByRole('complementary', { name: 'Notas al margen' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    const sheet = await screen.findByRole('dialog', { name: 'Nota 1 de 2' });
    await userEvent.click(within(sheet).getByRole('button', { name: 'Nota siguiente' }));
    await screen.findByRole('dialog', { name: 'Nota 2 de 2' });
  });

  test('open under their line in the middle width', async () => {
    beWide(1000);
    await open(noted());
    await userEvent.click(screen.getByRole('button', { name: 'cafe' }));
    expect(screen.getByTestId('learner-turn').contains(screen.getByTestId('note'))).toBe(true);
  });
});

describe('corrections kept for later', () => {
  const keep = (correctionsLater: boolean) =>
    act(() =>
      useSettings.setState(({ settings }) => ({ settings: settings && { ...settings, correctionsLater } })),
    );
  const said = () =>
    aConversation([
      '¡Hola!',
      { text: 'Un cafe', createdAt: 5, edits: [anEdit({ id: 'e1', start: 3, end: 7 })] },
      'Muy bien.',
      {
        text: 'El leche',
        createdAt: 7,
        edits: [anEdit({ id: 'e2', start: 0, end: 2, replacement: 'La', type: 'article', rule: 'r.la' })],
      },
      'Ya.',
    ]);

  test.each([1440, 390])('are only counted, at %i pixels', async (width) => {
    beWide(width);
    await open(said());
    keep(true);
    expect(screen.queryByRole('button', { name: 'cafe' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Aplicar las/ })).toBeNull();
    expect(screen.getByTestId('later').textContent).toContain('2 cosas para luego');
  });

  test('stand on a page by type when they are asked for, and beside their words from then on', async () => {
    await open(said());
    keep(true);
    await userEvent.click(screen.getByRole('button', { name: 'Ver ahora' }));
    const page = screen.getByTestId('closing');
    expect(document.activeElement?.textContent).toBe('Para repasar');
    const headings = within(page).getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(['Tilde', 'Artículo']);
    expect(page.textContent).toContain('cafe → café');
    expect(page.textContent).toContain('El → La');
    await userEvent.click(screen.getByRole('button', { name: 'Volver a la conversación' }));
    expect(screen.getByRole('button', { name: 'cafe' })).toBeTruthy();
    expect(screen.getByTestId('later').textContent).toBe('Nada para luego, por ahora');
  });

  test('are counted again for what is said afterwards, and show at once where nobody asked', async () => {
    await open(said());
    keep(true);
    await userEvent.click(screen.getByRole('button', { name: 'Ver ahora' }));
    await userEvent.click(screen.getByRole('button', { name: 'Volver a la conversación' }));
    await userEvent.type(composer(), 'Otro cafe{Enter}');
    await screen.findByText('1 cosa para luego');
    expect(screen.getAllByRole('button', { name: 'cafe' })).toHaveLength(1);
    keep(false);
    expect(screen.getAllByRole('button', { name: 'cafe' })).toHaveLength(2);
    expect(screen.queryByTestId('later')).toBeNull();
  });
});

describe('a turn in the other language', () => {
  test.each([1440, 700])('is offered the question that gets the words, at %i pixels', async (width) => {
    beWide(width);
    await open();
    await userEvent.type(composer(), 'I would like a coffee{Enter}');
    const messageId = bridge.conversations.get('c1')?.messages.at(-2)?.id ?? '';
    act(() =>
      bridge.emit('turn.corrections', { conversationId: 'c1', messageId, edits: [], otherLanguage: true }),
    );
    await screen.findByText(/Esto está en inglés/);
    finish({ text: '¿Perdón?' });
    await userEvent.click(screen.getByRole('button', { name: '¿Cómo se dice…?' }));
    await waitFor(() => expect(composer().value).toBe('¿Cómo se dice «I would like a coffee»? '));
  });
});

describe('a turn that leaves the scene', () => {
  const NOTE = 'Esto se sale de la escena. El tutor te ayudará a volver.';

  async function strays(offTopic: boolean): Promise<void> {
    await open();
    await userEvent.type(composer(), '¿Quién ganó la liga?{Enter}');
    const messageId = bridge.conversations.get('c1')?.messages.at(-2)?.id ?? '';
    act(() => bridge.emit('turn.topic', { conversationId: 'c1', messageId, offTopic, score: 0 }));
  }

  test('carries a quiet note in the margin, and nothing is blocked', async () => {
    await strays(true);
    expect(within(screen.getByRole('list', { name: 'Notas al margen' })).getByText(NOTE)).toBeTruthy();
    expect(within(screen.getByTestId('learner-turn')).queryByText(NOTE)).toBeNull();
    finish({ text: 'No lo sé.' });
    expect(screen.getByRole('button', { name: 'Enviar' })).toBeTruthy();
  });

  test('carries it under its words where there is no margin', async () => {
    beWide(700);
    await strays(true);
    expect(within(screen.getByTestId('learner-turn')).getByText(NOTE)).toBeTruthy();
  });

  test('carries none where it does not, or where none is wanted', async () => {
    await strays(false);
    expect(screen.queryByText(NOTE)).toBeNull();
    act(() =>
      useSettings.setState(({ settings }) => ({ settings: settings && { ...settings, topicNote: false } })),
    );
    const messageId = bridge.conversations.get('c1')?.messages.at(-2)?.id ?? '';
    act(() => bridge.emit('turn.topic', { conversationId: 'c1', messageId, offTopic: true, score: 0 }));
    expect(screen.queryByText(NOTE)).toBeNull();
  });
});

describe('branches', () => {
  test('an earlier turn that is changed opens one, and the arrows lead back', async () => {
    await open(aConversation(['¡Hola!', 'Un té', 'Ya va.']));
    await userEvent.click(screen.getByRole('button', { name: 'Cambiar lo que dije' }));
    const field = screen.getByRole('textbox', { name: 'Cambia tu frase' });
    await userEvent.clear(field);
    await userEvent.type(field, 'Un zumo{Enter}');
    await waitFor(() => expect(screen.getByTestId('learner-turn').textContent).toContain('Un zumo'));
    expect(bridge.calls.findLast(({ name }) => name === 'tutor.send')?.input).toMatchObject({
      parentId: 'm0',
    });
    finish({ text: 'Ahora mismo.' });
    await userEvent.click(screen.getByRole('button', { name: 'Versión anterior' }));
    await waitFor(() => expect(screen.getByTestId('learner-turn').textContent).toContain('Un té'));
    expect(tutorTurns().at(-1)?.textContent).toContain('Ya va.');
  });

  test('words that could not be sent stay in the turn they were written in', async () => {
    await open(aConversation(['¡Hola!', 'Un té', 'Ya va.']));
    bridge.fail('tutor.send', someError);
    await userEvent.click(screen.getByRole('button', { name: 'Cambiar lo que dije' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Cambia tu frase' }), ' verde{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain(someError.message);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Cambia tu frase' }).value).toBe(
      'Un té verde',
    );
  });

  test('Escape leaves a turn as it was', async () => {
    await open(aConversation(['¡Hola!', 'Un té', 'Ya va.']));
    await userEvent.click(composer());
    await userEvent.keyboard('{ArrowUp}');
    await userEvent.type(screen.getByRole('textbox', { name: 'Cambia tu frase' }), ' verde{Escape}');
    expect(screen.getByTestId('learner-turn').textContent).toContain('Un té');
    expect(screen.queryByText(/verde/)).toBeNull();
  });
});

describe('the page', () => {
  test('ticks goals as they are reached and says so once', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'Metas 0/2' })).toBeTruthy();
    act(() => bridge.emit('turn.goals', { conversationId: 'c1', reachedGoals: ['pedir'] }));
    expect(screen.getByRole('button', { name: 'Metas 1/2' })).toBeTruthy();
    expect(screen.getByTestId('goal-pedir').textContent).toContain('conseguido');
    expect(screen.getByText('Conseguido: Pedir algo de beber')).toBeTruthy();
  });

  test('keeps what stands unsent', async () => {
    await open(aConversation(['Hola'], { draft: 'Quería ' }));
    expect(composer().value).toBe('Quería ');
    await userEvent.type(composer(), 'un té');
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(bridge.conversations.get('c1')?.draft).toBe('Quería un té'));
  });

  test('says what the tutor no longer reads, and what came from memory', async () => {
    const lines = Array.from({ length: 9 }, (_, index) => `línea ${index}`);
    await open(aConversation([...lines.slice(0, 8), { text: 'fin', omittedMessages: 4, cached: true }]));
    const items = [...screen.getByRole('list', { name: 'Conversación' }).children].map(
      (one) => one.textContent,
    );
    expect(items.findIndex((text) => text?.includes('ya no lee los 4 mensajes'))).toBe(5);
    expect(screen.getByText('de memoria')).toBeTruthy();
  });

  test('prepares the model before anything is typed', async () => {
    await open();
    await waitFor(() => expect(bridge.calls.some(({ name }) => name === 'tutor.prepare')).toBe(true));
  });

  test('says what happened where the conversation cannot be fetched, and tries again', async () => {
    bridge.fail('conversations.get', someError);
    bridge.conversations.set('c1', aConversation(['Hola']));
    show(<ChatScreen conversationId="c1" />);
    expect((await screen.findByRole('alert')).textContent).toContain(someError.message);
    bridge.fail('conversations.get', null);
    await userEvent.click(screen.getByRole('button', { name: 'Reintentar' }));
    await screen.findByRole('heading', { level: 1 });
  });

  test('a token renders its own turn again and no other', async () => {
    await open(aConversation(['¡Hola!', 'Un té', { text: '', status: 'streaming' }]));
    const others = [screen.getByTestId('learner-turn'), tutorTurns()[0] as HTMLElement];
    let changes = 0;
    const observer = new MutationObserver((list) => {
      changes += list.length;
    });
    for (const turn of others)
      observer.observe(turn, { subtree: true, childList: true, characterData: true, attributes: true });
    stream('Muy bien, ahora mismo se lo pongo.');
    await new Promise((resolve) => setTimeout(resolve, 20));
    observer.disconnect();
    expect(changes).toBe(0);
    expect(tutorTurns()[1]?.textContent).toContain('ahora mismo se lo pongo.');
  });
});

describe('what another window does', () => {
  test('shows its turn from the first word', async () => {
    await open();
    const { learnerMessage } = bridge.handlers['tutor.send']({
      conversationId: 'c1',
      parentId: bridge.conversations.get('c1')?.leafId ?? '',
      text: 'Un té, por favor',
    });
    stream('Ahora ');
    expect(await screen.findByText('Un té, por favor')).toBeTruthy();
    expect(learnerMessage.text).toBe('Un té, por favor');
    await waitFor(() => expect(tutorTurns().at(-1)?.dataset.status).toBe('streaming'));
  });
});

describe('what stands unsent while the services are gone', () => {
  test('waits in this browser, is there when the conversation is opened again, and is then saved', async () => {
    const { unmount } = await open();
    bridge.fail('conversations.saveDraft', someError);
    await userEvent.type(composer(), 'Me gustaría un té');
    unmount();
    await waitFor(() => expect(bridge.calls.at(-1)?.name).toBe('conversations.saveDraft'));

    bridge.fail('conversations.saveDraft', null);
    show(<ChatScreen conversationId="c1" />);
    await screen.findByRole('heading', { level: 1 });
    expect(composer().value).toBe('Me gustaría un té');
    await waitFor(() => expect(bridge.conversations.get('c1')?.draft).toBe('Me gustaría un té'));
    await waitFor(() => expect(localStorage.length).toBe(0));
  });
});
