import type { Utterance } from '../utterances.ts';
import type { JudgedPair } from './judgement.ts';

/** How much nearer a pair must be than the next one of either member. */
const leastLead = 0.06;

/**
 * Takes pairs that are only alike in meaning for the same where neither member is as near to anything else in the other's
 * article: a speaker says many things of one matter on one day, and each of them has one nearest telling.
 */
export function acceptBest(pairs: readonly JudgedPair[]): JudgedPair[] {
  const rivals = new Map<string, JudgedPair[]>();
  for (const pair of pairs)
    for (const [own, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const) {
      const key = rivalKey(own, other);
      const list = rivals.get(key);
      if (list) list.push(pair);
      else rivals.set(key, [pair]);
    }
  return pairs.map((pair) => {
    const { ifBest, ...judged } = pair;
    if (!ifBest) return judged;
    const others = [rivalKey(pair.a, pair.b), rivalKey(pair.b, pair.a)].flatMap((key) => rivals.get(key)!);
    const isBest = others.every((other) => other === pair || isFarther(other, pair.score));
    return isBest ? { ...judged, judgement: 'same', why: [...judged.why, 'nearer than anything else there'] } : judged;
  });
}

const rivalKey = (own: Utterance, other: Utterance): string => `${own.key}\n${other.article.id}`;

const isFarther = ({ judgement, ifBest, score }: JudgedPair, than: number): boolean =>
  judgement === 'different' || (judgement === 'unsure' && (!ifBest || score + leastLead < than));
