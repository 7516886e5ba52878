import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../../main/corrections/finding.ts';
import { looksForeign } from '../../../main/corrections/language.ts';
import { checkSentence } from '../../../main/corrections/spanish/checker.ts';
import { loadLexicon } from '../../../main/corrections/spanish/lexicon/load.ts';
import { makeSentence, type Sentence } from '../../../main/corrections/spanish/sentence.ts';
import {
  featuresOf,
  type Proposals,
  proposalsOf,
} from '../../../main/corrections/spanish/tagger/features.ts';
import { openSession } from '../../../main/corrections/spanish/tagger/session.ts';
import { type Opinion, opinionOf } from '../../../main/corrections/spanish/tagger/stage.ts';
import { normalise } from '../../../main/corrections/text/normalise.ts';
import { splitSentences, type Token, tokenise } from '../../../main/corrections/text/tokens.ts';

/** A line of dev. */
export interface Line {
  source: string;
  references: string[];
  /** A learner's with mistakes, a learner's without, or a native speaker's. */
  kind: 'learner' | 'clean' | 'native';
}

/** What the stages before the tagger and the tagger itself say of a sentence. */
export interface Judged {
  sentence: Sentence;
  findings: Finding[];
  proposals: Proposals;
  opinion: Opinion;
}

/** Puts texts to the model in a folder. */
export interface Judge {
  /** The whole line as one sentence, as the model was trained; null where it is not looked at. */
  line(source: string): Promise<Judged | null>;
  /** Sentence by sentence, as the app does; nothing where it is not looked at. */
  text(text: string): Promise<Judged[]>;
}

/** COWS-L2H dev and the native sentences under `data`. */
export function readLines(data: string): Line[] {
  const lines = (name: string) =>
    readFileSync(path.join(data, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  const learners = lines('cowsl2h/dev.jsonl').map((line): Line => {
    const { source, references }: { source: string; references: string[] } = JSON.parse(line);
    return { source, references, kind: references.includes(source) ? 'clean' : 'learner' };
  });
  const natives = lines('clean/es.gsd-dev.txt').map(
    (source): Line => ({ source, references: [source], kind: 'native' }),
  );
  return [...learners, ...natives];
}

export async function openJudge(folder: string): Promise<Judge> {
  const lexicon = await loadLexicon();
  const vocabulary = JSON.parse(readFileSync(path.join(folder, 'es.labels.json'), 'utf8'));
  const session = await openSession(folder, vocabulary.edits.indexOf('accept'));

  async function judge(text: string, tokens: readonly Token[]): Promise<Judged> {
    const sentence = makeSentence(text, tokens, lexicon, () => false);
    const findings = checkSentence(sentence, () => true);
    const proposals = proposalsOf(sentence, findings);
    const verdict = await session.judge(featuresOf(sentence, proposals));
    return { sentence, findings, proposals, opinion: opinionOf(sentence, proposals, verdict, vocabulary) };
  }

  return {
    async line(source) {
      const { text } = normalise(source);
      const tokens = tokenise(text);
      if (tokens.length === 0 || tokens.length > 120 || looksForeign(tokens, 'es')) return null;
      return judge(text, tokens);
    },
    async text(text) {
      const tokens = tokenise(text);
      if (looksForeign(tokens, 'es')) return [];
      const judged: Judged[] = [];
      for (const sentence of splitSentences(text, tokens)) judged.push(await judge(text, sentence));
      return judged;
    },
  };
}
