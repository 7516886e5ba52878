// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { useSettings } from '../../state/settings.ts';
import { aConversation, anEdit } from '../../testing/fixtures.ts';
import { bridge, composer, open, setChatStage } from '../testing/chatStage.tsx';

setChatStage();

const said = () =>
  aConversation([
    '¡Hola!',
    {
      text: 'Un cafe con el leche',
      edits: [
        anEdit({ id: 'e1', start: 3, end: 7 }),
        anEdit({ id: 'e2', start: 12, end: 14, replacement: 'la', type: 'article', rule: 'second.look' }),
      ],
    },
    'Muy bien.',
  ]);

/** Opens the learner's turn for change. */
async function rewrite(conversation = said()) {
  await open(conversation);
  await userEvent.click(screen.getByRole('button', { name: 'Cambiar lo que dije' }));
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Cambia tu frase' });
}

const drawn = () => [...document.querySelectorAll('.mark-behind')].map(({ textContent }) => textContent);
const list = () => screen.queryByRole('list', { name: 'Lo señalado en el texto' });
const checks = () => bridge.calls.filter(({ name }) => name === 'corrections.check').length;
const choose = (patch: object) =>
  act(() => useSettings.setState(({ settings }) => ({ settings: settings && { ...settings, ...patch } })));

describe('a turn that is being changed', () => {
  test('shows its marks in the field, in a list, and tells them to a screen reader', async () => {
    const field = await rewrite();
    expect(drawn()).toEqual(['cafe', 'el']);
    expect(document.querySelector('.marks-behind')?.getAttribute('aria-hidden')).toBe('true');
    const items = within(list() as HTMLElement).getAllByRole('button');
    expect(items.map((item) => item.querySelector('.unseen')?.textContent)).toEqual([
      'Tilde: de «cafe» a «café»',
      'Artículo: de «el» a «la»',
    ]);
    const described = (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' ');
    expect(described).toMatch(/^2 cosas en las que fijarte\. Tilde: de «cafe» a «café»\..*Alt \+ ↓/);
    expect([...document.querySelectorAll('.field-mark bdi')]).toHaveLength(4);
    expect(field.getAttribute('dir')).toBe('auto');
  });

  test('tells an opinion of the model apart, where it is drawn and where it is heard', async () => {
    const text = 'Pienso de viajar.';
    const opinion = { start: 7, end: 9, replacement: 'en', type: 'preposition' as const };
    const edits = [anEdit({ id: 'e1', ...opinion, rule: 'second-look.preposition' })];
    const field = await rewrite(aConversation(['¡Hola!', { text, edits }, 'Muy bien.']));
    expect(document.querySelector('.mark-behind')?.getAttribute('data-opinion')).toBe('true');
    const [item] = within(list() as HTMLElement).getAllByRole('button');
    expect(item?.querySelector('.unseen')?.textContent).toMatch(/^Preposición · Opinión del modelo: /);
    const hint = document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
    expect(hint?.textContent).toContain('Opinión del modelo');
    await userEvent.click(item as HTMLElement);
    expect(screen.getByRole('article', { name: /Opinión del modelo$/ }).textContent).toMatch(
      /Preposición Opinión del modelo/,
    );
  });

  test('keeps them at their words while it is typed, and lets go of those that are touched', async () => {
    const field = await rewrite();
    await userEvent.type(field, 'Hoy ', { initialSelectionStart: 0, initialSelectionEnd: 0 });
    expect(drawn()).toEqual(['cafe', 'el']);
    await userEvent.type(field, 'x', { initialSelectionStart: 9, initialSelectionEnd: 9 });
    expect(field.value).toBe('Hoy Un caxfe con el leche');
    expect(drawn()).toEqual(['el']);
  });

  test('is checked again after a pause, and what another look had found stays', async () => {
    const field = await rewrite();
    await userEvent.type(field, ' y otro cafe');
    // The fast pass of this stage marks the first «cafe» alone, and knows nothing of the article.
    await waitFor(() => expect(checks()).toBe(2));
    await waitFor(() => expect(drawn()).toEqual(['cafe', 'el']));
    await userEvent.clear(field);
    expect(drawn()).toEqual([]);
    await userEvent.type(field, 'Dos cafe');
    await waitFor(() => expect(drawn()).toEqual(['cafe']));
  });

  test('is not checked while an input method composes', async () => {
    const field = await rewrite();
    await waitFor(() => expect(checks()).toBe(1));
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: 'Un té con cafe' } });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(checks()).toBe(1);
    fireEvent.compositionEnd(field);
    await waitFor(() => expect(checks()).toBe(2));
    await waitFor(() => expect(drawn()).toEqual(['cafe']));
  });

  test('is walked through with the keyboard: the next mark, its note, applied, and on', async () => {
    const field = await rewrite();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('cafe');
    expect(screen.getAllByRole('status').map((one) => one.textContent)).toContain(
      'Tilde: de «cafe» a «café»',
    );
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('el');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}{Enter}');
    expect(document.activeElement?.textContent).toBe('Aplicar');
    expect(document.activeElement?.closest('article')?.textContent).toContain('llevan tilde');
    await userEvent.keyboard('{Enter}');
    expect(field.value).toBe('Un café con el leche');
    expect(document.activeElement).toBe(field);
    expect(drawn()).toEqual(['el']);
    expect(bridge.calls.some(({ name }) => name === 'tutor.send')).toBe(false);
  });

  test('has all its marks again where a change is taken back', async () => {
    const field = await rewrite();
    await userEvent.type(field, 'x', { initialSelectionStart: 5, initialSelectionEnd: 5 });
    expect(field.value).toBe('Un caxfe con el leche');
    expect(drawn()).toEqual(['el']);
    await userEvent.keyboard('{Backspace}');
    expect(drawn()).toEqual(['cafe', 'el']);
  });

  test('Escape leaves the note, then the mark, then the turn', async () => {
    const field = await rewrite();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{Enter}{Escape}');
    expect(document.activeElement).toBe(field);
    expect(document.querySelector('.field-note')).toBeNull();
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{Escape}');
    expect(document.querySelector('.field-note')).toBeNull();
    expect(document.activeElement).toBe(field);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Cambia tu frase' })).toBeNull();
  });

  test('a mark opens from the list; left as it is, it is settled for the new wording too', async () => {
    const field = await rewrite();
    await userEvent.click(within(list() as HTMLElement).getByRole('button', { name: /Artículo/ }));
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('el');
    await userEvent.click(screen.getByRole('button', { name: 'Dejarlo así' }));
    expect(drawn()).toEqual(['cafe']);
    await waitFor(() =>
      expect(bridge.calls.findLast(({ name }) => name === 'corrections.mark')?.input).toEqual({
        messageId: 'm1',
        editId: 'e2',
        status: 'ignored',
      }),
    );
  });

  test('holds what was applied to it', async () => {
    const conversation = said();
    const [, turn] = conversation.messages;
    if (turn)
      turn.edits = (turn.edits ?? []).map((edit) =>
        edit.id === 'e1' ? { ...edit, status: 'applied' } : edit,
      );
    const field = await rewrite(conversation);
    expect(field.value).toBe('Un café con el leche');
    expect(drawn()).toEqual(['el']);
    await userEvent.keyboard('{Enter}');
    expect(bridge.calls.some(({ name }) => name === 'tutor.send')).toBe(false);
  });

  test('shows none where corrections wait for the end of the session', async () => {
    await open(said());
    choose({ correctionsLater: true });
    await userEvent.click(screen.getByRole('button', { name: 'Cambiar lo que dije' }));
    expect(drawn()).toEqual([]);
    expect(list()).toBeNull();
    expect(checks()).toBe(0);
  });
});

describe('the composer', () => {
  test('marks nothing before it is sent, unless that was chosen', async () => {
    await open();
    await userEvent.type(composer(), 'Un cafe');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(checks()).toBe(0);
    choose({ checkWhileWriting: true });
    await waitFor(() => expect(drawn()).toEqual(['cafe']));
    expect(bridge.calls.findLast(({ name }) => name === 'corrections.check')?.input).toEqual({
      text: 'Un cafe',
      language: 'es',
      conversationId: 'c1',
    });
    await userEvent.keyboard('{Enter}');
    expect(bridge.calls.some(({ name }) => name === 'tutor.send')).toBe(true);
    expect(drawn()).toEqual([]);
  });
});
