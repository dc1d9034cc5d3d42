import type { NameWord } from '../../words.ts';

const saying =
  /^(?:says?|said|saying|adds?|added|tells?|told|writes?|wrote|asks?|asked|explained|noted|tweeted|argued|insisted|recalled|joked|continued|replied|responded|stated|declared|claimed|warned|acknowledged|admitted|suggested|remarked|observed|quipped|posted|concluded)$/;

/** Whether a phrase is the subject of a verb of saying: "Lee said", "said Lee", "Lee also said". */
export function isSaying(words: readonly NameWord[], from: number, to: number): boolean {
  const [before, next, second] = [words[from - 1], words[to], words[to + 1]];
  if (next && saying.test(next.key)) return true;
  if (next?.tag === 'ADV' && second && saying.test(second.key)) return true;
  return before !== undefined && words[from]!.gap === ' ' && saying.test(before.key);
}
