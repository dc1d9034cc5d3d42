import type { Utterance } from '../utterances.ts';
import { matchWords, type Overlap, shareInRuns } from '../words/overlap.ts';
import type { PairContext, UtteranceJudgement } from './judgement.ts';
import { isOtherMatter } from './other-matter.ts';

/** Judges two utterances by the words that they have in common, in any order and in the same one. */
export function judgeOverlap(a: Utterance, b: Utterance, context: PairContext): UtteranceJudgement | undefined {
  const own = matchWords(a.own, b.own);
  const whole = a.marked.length + b.marked.length > 0 ? matchWords(a.whole.flat(), b.whole.flat()) : own;
  const scores = [strength(own, leastOf(context)), own.words > 0 ? strength(whole, leastOfWhole(context, own)) : 0];
  const found = Math.max(...scores, strengthInOrder(own, context));
  const score = isTooLoose(a, b, own, context) ? 0 : found;
  const best = found === scores[1] ? whole : own;
  const shares = `${best.words} content words in common, ${Math.round(best.containment * 100)} % of the shorter`;
  const why = [shares, ...context.why];
  if (score > 0) return { judgement: 'same', score, why };
  const near = best.words >= 3 && best.containment >= 0.4 && best.rarity >= 9;
  return near && !isLooseContext(context) ? { judgement: 'unsure', score: 0.4, why } : undefined;
}

/** How much of two wordings in quotation marks stands in one order at least, if they are no translations. */
const leastQuoted = 0.65;
/** The part of the shorter one in runs of words that both have, for sentences that changed places. */
const leastInRuns = 0.8;
/** What is asked where one denies something: all but the denial. */
const leastDenied = 0.85;
const leastBesideDenial = 0.95;
/** So many rare words say enough in whatever order. */
const leastRare = { rarity: 15, containment: 0.65 } as const;
/** Few words in another order have to be rare ones. */
const leastUnordered = { order: 0.6, rarity: 13 } as const;

/** Words that anybody needs who tells of one event say nothing where two reports put it in words of their own. */
const leastReported = 0.5;

function isTooLoose(a: Utterance, b: Utterance, overlap: Overlap, context: PairContext): boolean {
  const { orderShare, rarity } = overlap;
  if (isQuotedTwice(a, b)) return !isOneWording(a, b, overlap);
  if (
    areMarked(a, b) &&
    !isOneWording(a, b, overlap) &&
    !isOneWording(a, b, matchWords(a.whole.flat(), b.whole.flat()))
  )
    return true;
  if (orderShare < leastUnordered.order && isOtherMatter(a, b, rarity)) return true;
  if (orderShare < leastUnordered.order && rarity < leastUnordered.rarity) return true;
  return !isKnown(context) && isReportedTwice(a, b) && orderShare < leastReported;
}

/** Whether two wordings in quotation marks are alike in their order too: words alone come again in the next sentence. */
export function isOneWording(a: Utterance, b: Utterance, { orderShare, containment, rarity }: Overlap): boolean {
  if (shareInRuns(a.own, b.own) >= leastInRuns) return true;
  if (isDenied(a) !== isDenied(b) && orderShare < leastDenied && containment < leastBesideDenial) return false;
  return orderShare >= leastQuoted || (rarity >= leastRare.rarity && containment >= leastRare.containment);
}

const denials: ReadonlySet<string> = new Set(['not', 'no', 'never', 'nobody', 'nothing', 'none', 'neither', 'nor']);

const isDenied = ({ own }: Utterance): boolean => own.some(({ key }) => denials.has(key));

/** Whether both report speech in words of their own. */
export const isReportedTwice = (a: Utterance, b: Utterance): boolean => a.form === 'indirect' && b.form === 'indirect';

/** Whether both put words in quotation marks that were spoken in English: then they differ in little. */
export const isQuotedTwice = (a: Utterance, b: Utterance): boolean =>
  a.form === 'direct' && b.form === 'direct' && areMarked(a, b);

/** Whether both have words in quotation marks that were spoken in English. */
const areMarked = (a: Utterance, b: Utterance): boolean =>
  a.marked.length > 0 && b.marked.length > 0 && ![a, b].some(({ foreign, speaker }) => foreign || speaker?.translated);

/** Whether speaker and day are known well enough for words of near meaning to count. */
export const isLooseContext = ({ speakers, occasion }: PairContext): boolean =>
  (speakers === 'same' || speakers === 'likely') && (occasion === 'same' || occasion === 'unknown');

/** What is asked of the words in common. */
interface Least {
  readonly words: number;
  readonly rarity: number;
  readonly containment: number;
}

const isKnown = ({ speakers }: PairContext): boolean => speakers === 'same' || speakers === 'likely';

/** Where the days differ, more must be the same. */
const dayShare = ({ occasion }: PairContext): number =>
  occasion === 'near' ? 0.1 : occasion === 'unlikely' ? 0.15 : 0;

const leastOf = (context: PairContext): Least =>
  isKnown(context)
    ? { words: 3, rarity: 9, containment: 0.5 + dayShare(context) }
    : { words: 5, rarity: 18, containment: 0.65 + dayShare(context) };

/** Reported words hold some of the reporter's own; more of them where all the words in marks are the other's too. */
const leastOfWhole = (context: PairContext, own: Overlap): Least =>
  isKnown(context)
    ? { words: 4, rarity: 12, containment: (own.words >= 3 && own.containment >= 0.8 ? 0.4 : 0.5) + dayShare(context) }
    : { words: 6, rarity: 22, containment: 0.7 + dayShare(context) };

/** How surely an overlap makes two utterances one; 0 where it does not. */
const strength = ({ words, rarity, containment }: Overlap, least: Least): number =>
  words >= least.words && rarity >= least.rarity && containment >= least.containment ? 0.55 + 0.3 * containment : 0;

/** Small words count too where many of them stand in one order: more of them where a speaker is not known. */
function strengthInOrder({ words, inOrder, orderShare }: Overlap, context: PairContext): number {
  const least = isKnown(context)
    ? { inOrder: 7, words: 2, share: 0.65 }
    : context.occasion === 'same'
      ? { inOrder: 10, words: 3, share: 0.75 }
      : { inOrder: 14, words: 5, share: 0.65 };
  const enough = inOrder >= least.inOrder && words >= least.words && orderShare >= least.share + dayShare(context);
  return enough ? 0.45 + 0.3 * orderShare : 0;
}
