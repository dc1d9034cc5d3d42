import type { NameWord } from '../../words.ts';
import type { Discourse, Mention } from './mention.ts';

const saying =
  /^(?:says?|said|saying|adds?|added|tells?|told|writes?|wrote|asks?|asked|explained|noted|tweeted|argued|insisted|recalled|joked|continued|replied|responded|stated|declared|claimed|warned|acknowledged|admitted|suggested|remarked|observed|quipped|posted|concluded)$/;

/** Whether a phrase is the subject of a verb of saying: "Lee said", "said Lee", "Lee also said". */
export function isSaying(words: readonly NameWord[], from: number, to: number): boolean {
  const [before, next, second] = [words[from - 1], words[to], words[to + 1]];
  const isQuoted = next !== undefined && /["“]/.test(next.gap);
  if (next && !isQuoted && saying.test(next.key)) return true;
  if (next?.tag === 'ADV' && !isQuoted && second && saying.test(second.key)) return true;
  return before !== undefined && words[from]!.gap === ' ' && saying.test(before.key) && isTurnedRound(words, from - 1);
}

/** The verb opens the sentence or follows a comma or mark: '"No," said Lee', not "Kim said Lee would come". */
const isTurnedRound = (words: readonly NameWord[], verb: number): boolean =>
  (verb === 0 || /[,"”’'?!—–]/.test(words[verb]!.gap)) && !words[verb]!.key.endsWith('ing');

/** "according to Lee": somebody on whose word something is told. */
export const isAccordingTo = (words: readonly NameWord[], from: number): boolean =>
  words[from - 1]?.key === 'to' && words[from - 2]?.key === 'according';

/** Whether a mention is whose word something is: the subject of a verb of saying, by the words beside it or, past an aside, by the tree. */
export function isSpeaker({ sentences, trees }: Discourse, { at, from, to, isSubject }: Mention): boolean {
  const { words } = sentences[at]!;
  if (isSaying(words, from, to) || isAccordingTo(words, from)) return true;
  if (!isSubject) return false;
  for (let i = from; i < to; i += 1) {
    const token = trees.at(words[i]!.start);
    const governor = token?.relation === 'nsubj' ? trees.governorOf(token) : undefined;
    if (governor) return governor.tag === 'VERB' && saying.test(`${governor.lemma}s`);
  }
  return false;
}
