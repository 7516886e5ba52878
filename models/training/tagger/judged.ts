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
import { tokenise } from '../../../main/corrections/text/tokens.ts';

/** A sentence of dev with what the stages before the tagger and the tagger itself say of it. */
export interface Judged {
  source: string;
  references: string[];
  /** A learner's with mistakes, a learner's without, or a native speaker's. */
  kind: 'learner' | 'clean' | 'native';
  sentence: Sentence;
  findings: Finding[];
  proposals: Proposals;
  opinion: Opinion;
}

/** Reads COWS-L2H dev and the native sentences under `data`, and puts all of them to the model in `folder`. */
export async function readJudged(data: string, folder: string): Promise<Judged[]> {
  const lines = (name: string) =>
    readFileSync(path.join(data, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
  const learners = lines('cowsl2h/dev.jsonl').map((line): { source: string; references: string[] } =>
    JSON.parse(line),
  );
  const natives = lines('clean/es.gsd-dev.txt').map((source) => ({ source, references: [source] }));
  const lexicon = await loadLexicon();
  const vocabulary = JSON.parse(readFileSync(path.join(folder, 'es.labels.json'), 'utf8'));
  const session = await openSession(folder, vocabulary.edits.indexOf('accept'));
  const judged: Judged[] = [];
  for (const [k, { source, references }] of [...learners, ...natives].entries()) {
    const { text } = normalise(source);
    const tokens = tokenise(text);
    if (tokens.length === 0 || tokens.length > 120 || looksForeign(tokens, 'es')) continue;
    const sentence = makeSentence(text, tokens, lexicon, () => false);
    const findings = checkSentence(sentence, () => true);
    const proposals = proposalsOf(sentence, findings);
    const verdict = await session.judge(featuresOf(sentence, proposals));
    const kind = k >= learners.length ? 'native' : references.includes(source) ? 'clean' : 'learner';
    const opinion = opinionOf(sentence, proposals, verdict, vocabulary);
    judged.push({ source, references, kind, sentence, findings, proposals, opinion });
  }
  return judged;
}
