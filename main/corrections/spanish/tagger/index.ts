import type { Finding } from '../../finding.ts';
import type { Sentence } from '../sentence.ts';
import { featuresOf, proposalsOf } from './features.ts';
import { opinionOf, settle } from './stage.ts';
import type { Tagger } from './tagger.ts';

export { createTagger, type Tagger } from './tagger.ts';

interface Checked {
  sentence: Sentence;
  findings: Finding[];
}

/** The sentences of a text with what the stages before found, as the learned model leaves them. */
export async function secondLook(checked: readonly Checked[], tagger: Tagger): Promise<Finding[]> {
  const proposals = checked.map(({ sentence, findings }) => proposalsOf(sentence, findings));
  const judgement = await tagger.judge(
    checked.map(({ sentence }, k) => featuresOf(sentence, proposals[k] ?? { at: [], inside: [] })),
  );
  return checked.flatMap(({ sentence, findings }, k) => {
    const verdict = judgement?.verdicts[k];
    const proposed = proposals[k];
    if (judgement === null || verdict === undefined || proposed === undefined) return findings;
    const opinion = opinionOf(sentence, proposed, verdict, judgement.vocabulary);
    return settle(sentence, findings, opinion, judgement.thresholds);
  });
}
