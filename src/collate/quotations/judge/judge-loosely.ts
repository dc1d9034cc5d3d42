import type { Utterance } from '../utterances.ts';
import { matchLoosely } from '../words/loose-overlap.ts';
import { matchWords } from '../words/overlap.ts';
import { isLooseContext, isOneWording, isQuotedTwice, isReportedTwice } from './judge-overlap.ts';
import type { PairContext, UtteranceJudgement } from './judgement.ts';
import { isOtherMatter } from './other-matter.ts';

/** What is asked of translations, which agree in little more than names and a few words of content. */
const leastTranslated = { words: 1.4, rarity: 6, containment: 0.38 } as const;
/** What is asked of reported speech. */
const leastParaphrased = { words: 2.4, rarity: 7, containment: 0.48 } as const;
/** Where both report speech in words of their own. */
const leastReported = { words: 2, rarity: 9, containment: 0.9 } as const;
/** Where the day is not known. */
const leastUndated = { words: 2.4, rarity: 10, containment: 0.6 } as const;
const leastWords = 3;
/** Two wordings in quotation marks with so little in common are no two wordings, unless they are translations. */
const leastQuoted = 0.8;
/** So many rare words of near meaning need not stand in one order. */
const muchAlike = 20;

/**
 * Judges two utterances by words of near meaning, for reported speech and translations: `unsure`, and `same` only if
 * neither is as near to another utterance.
 */
export function judgeLoosely(a: Utterance, b: Utterance, context: PairContext): UtteranceJudgement | undefined {
  if (!isLooseContext(context) || Math.min(a.own.length, b.own.length) < leastWords) return undefined;
  const asked = leastOf(a, b, context);
  const { words, rarity, containment } = matchLoosely(wordsOf(a), wordsOf(b));
  if (isOtherMatter(a, b, rarity)) return undefined;
  const quoted = isQuotedTwice(a, b);
  const share = quoted ? leastQuoted : asked.containment;
  if (words < asked.words || rarity < asked.rarity || containment < share) return undefined;
  if (quoted && rarity < muchAlike && !isOneWording(a, b, matchWords(a.own, b.own))) return undefined;
  const shares = `words of near meaning, ${Math.round(containment * 100)} % of the shorter`;
  return { judgement: 'unsure', score: 0.3 + 0.3 * containment, why: [shares, ...context.why], ifBest: true };
}

function leastOf(a: Utterance, b: Utterance, { occasion }: PairContext) {
  if (isReportedTwice(a, b)) return leastReported;
  if (occasion !== 'same') return leastUndated;
  return a.form === 'direct' && b.form === 'direct' ? leastTranslated : leastParaphrased;
}

const wordsOf = ({ form, own, whole }: Utterance) => (form === 'mixed' ? whole.flat() : own);
