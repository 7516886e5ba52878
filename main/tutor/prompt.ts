import type { Scenario } from '../../preload/schemas/scenarios.ts';
import type { PromptMessage } from '../inference/types.ts';
import type { PromptTexts } from './prompt-files.ts';
import { omittedByWindow } from './prompt-window.ts';
import { registerIn, type Teaching, usualTeaching } from './teaching.ts';

/** `brief`: the one line the starter model was trained on. `full`: what a model of the usual size can follow. */
export type PromptStyle = 'brief' | 'full';

/** System prompt, the learner's silent beginning, and the tutor's opening line. */
export const PREFIX_MESSAGES = 3;

/** A message of the branch, as far as a prompt is made of it. */
export interface Said {
  role: 'tutor' | 'learner';
  text: string;
  /** A reply that failed because the learner's words before it are more than the context holds. */
  failedForLength?: boolean;
  /** A learner's turn that leaves the scene. */
  offTopic?: boolean;
  /** Of a learner's turn: what is, or was, put behind it for the reply. */
  hint?: string | null;
}

export interface PromptParts {
  scenario: Scenario;
  texts: PromptTexts;
  /** Left out: of a learner who chose nothing. */
  teaching?: Teaching;
  style: PromptStyle;
  /** The branch, from the opening line on: tutor and learner in turn. */
  path: readonly Said[];
  /** `settings.promptMessages`. */
  windowSize: number;
}

export interface Prompt {
  messages: PromptMessage[];
  keepFirst: number;
  /** Messages of the branch left out: by the window, or because one of them alone is too long. */
  omittedMessages: number;
}

/**
 * The messages of a turn. The head is the same for every turn of a conversation and what follows only grows
 * (see {@link omittedByWindow}), so that the KV cache keeps what it has.
 */
export function buildPrompt({
  scenario,
  texts,
  teaching = usualTeaching(scenario),
  style,
  path,
  windowSize,
}: PromptParts): Prompt {
  const [opening, ...all] = path;
  const said = withoutTooLong(all);
  // After the learner spoke, the count is what it is; before, what it will be when they do.
  const count = said.at(-1)?.role === 'learner' ? said.length : said.length + 1;
  const omittedByCount = omittedByWindow(count, windowSize);
  return {
    messages: [
      { role: 'system', content: systemText(style, texts, scenario, teaching) },
      { role: 'user', content: texts.begin },
      { role: 'assistant', content: opening?.text ?? scenario.opening },
      ...alternate(withNotes(said, style, texts.leadBack).slice(omittedByCount)),
    ],
    keepFirst: PREFIX_MESSAGES,
    omittedMessages: omittedByCount + all.length - said.length,
  };
}

/** Words that did not fit once would not fit beside the next ones either: they must not block the conversation. */
function withoutTooLong(said: readonly Said[]): Said[] {
  return said.filter((message, index) => !message.failedForLength && !said[index + 1]?.failedForLength);
}

/** The starter model knows the one line it was trained on, and the scene's own level and register in it. */
function systemText(style: PromptStyle, texts: PromptTexts, scenario: Scenario, teaching: Teaching): string {
  if (style === 'brief') return renderTemplate(texts.brief, scenario);
  const { level, variety, recasts } = teaching;
  return renderTemplate(texts.tutor, scenario, {
    level,
    register: registerIn(variety, scenario.register),
    variety: texts.varieties[variety] ?? '',
    mistakes: recasts ? texts.mistakes.recast : texts.mistakes.leave,
  });
}

/**
 * What the tutor is told beside the learner's words stands behind them and not in the head, and stays there in the
 * prompts to come: what the KV cache has stays as it is. The starter model was trained on no such notes.
 *
 * A turn that left the scene is known as one when its reply is already on its way, so the tutor is told with the
 * learner's next words; and with the same ones where another reply to them is made.
 */
function withNotes(said: readonly Said[], style: PromptStyle, note: string): Said[] {
  if (style === 'brief') return [...said];
  let strayed = false;
  return said.map((message, index) => {
    if (message.role !== 'learner' || message.text.trim() === '') return message;
    const leadsBack = strayed || (message.offTopic === true && index === said.length - 1);
    strayed = message.offTopic === true;
    const notes = [message.hint ?? '', leadsBack ? note : ''].filter((one) => one !== '');
    return notes.length === 0 ? message : { ...message, text: `${message.text}\n\n${notes.join(' ')}` };
  });
}

/** Replies without a word (failed, stopped at once) are passed over: most chat templates want strict turns. */
function alternate(said: readonly Said[]): PromptMessage[] {
  const messages: PromptMessage[] = [];
  for (const { role, text } of said) {
    if (text.trim() === '') continue;
    const promptRole = role === 'learner' ? 'user' : 'assistant';
    const last = messages.at(-1);
    if (last?.role === promptRole) last.content += `\n${text}`;
    else messages.push({ role: promptRole, content: text });
  }
  return messages;
}

/**
 * Fills the `{{places}}` of a prompt file, in the language learned. What a scenario says is never read as a place.
 * @param more places beside the scenario's, or in their stead
 */
export function renderTemplate(
  template: string,
  scenario: Scenario,
  more: Readonly<Record<string, string>> = {},
): string {
  const { language } = scenario;
  const places: Record<string, string> = {
    title: scenario.title[language],
    place: scenario.place[language],
    tutorRole: scenario.roles.tutor[language],
    learnerRole: scenario.roles.learner[language],
    level: scenario.level,
    register: scenario.register,
    setting: scenario.setting.trim(),
    goals: scenario.goals.map((goal) => `- ${goal.text[language]}`).join('\n'),
    ...more,
  };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => places[name] ?? place).trim();
}
