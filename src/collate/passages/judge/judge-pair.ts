import type { PairMeasure, SideMeasure } from './measure-pair.ts';

/** How the reporting of two articles stands to each other; the first that fits. */
export type PairClass = 'verbatim' | 'partial' | 'rewritten' | 'shared-quotes' | 'boilerplate' | 'independent';

/** What was judged of a pair, how sure it is, and by what. */
export interface PairJudgement {
  readonly class: PairClass;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What is known of two articles beside their texts. */
export interface PairContext {
  /** One names the other as its source, or both name the same. */
  readonly credited: boolean;
  /** Whether the left one names the right one, and the other way round. */
  readonly cites: { readonly left: boolean; readonly right: boolean };
  readonly sameOutlet: boolean;
}

/** How the reporting of two articles stands to each other. */
export const judgePair = (measure: PairMeasure, context: PairContext): PairJudgement =>
  judgeVerbatim(measure) ??
  (context.sameOutlet ? judgeHouseLines(measure) : undefined) ??
  judgePartial(measure) ??
  judgeLent(measure, context) ??
  judgeRewritten(measure, context) ??
  judgeSharedQuotes(measure) ??
  judgeBoilerplate(measure) ?? { class: 'independent', score: 0.8, reasons: ['no text of note in common'] };

const wholeShare = 0.78;
const wholeOwnShare = 0.65;
const leastBody = 30;
const leastOwn = 20;

/** One text is nearly all the other's. */
function judgeVerbatim({ left, right }: PairMeasure): PairJudgement | undefined {
  const share = Math.max(...[left, right].filter(isCopiedWhole).map(shareOf), 0);
  if (share === 0) return undefined;
  return {
    class: 'verbatim',
    score: scale(share, 0.6, 0.95),
    reasons: [`${percent(share)} of one text stand in the other`],
  };
}

const shareOf = ({ copied, body }: SideMeasure): number => copied / Math.max(1, body);
const ownShareOf = ({ ownCopied, own }: SideMeasure): number => ownCopied / Math.max(1, own);

const isCopiedWhole = (side: SideMeasure): boolean =>
  side.body >= leastBody &&
  shareOf(side) >= wholeShare &&
  ownShareOf(side) >= wholeOwnShare &&
  side.ownCopied >= leastOwn;

const leastSentences = 2;
const longClause = 20;
const leastShare = 0.12;
const leastClauses = 0.18;

const leastPieces = 15;
const leastPieced = 0.3;

/** Whole sentences of the outlets' own, or a long clause; one sentence, or pieces of several, are enough where they are much of a short text. */
function judgePartial({ left, right, longest, shared }: PairMeasure): PairJudgement | undefined {
  const sentences = Math.min(left.ownSentences, right.ownSentences);
  const share = Math.max(ownShareOf(left), ownShareOf(right));
  const isMuch = sentences >= 1 && share >= leastShare;
  const areClauses = Math.max(left.ownSentences, right.ownSentences) >= leastSentences && share >= leastClauses;
  const arePieces = shared.own >= leastPieces && shared.own >= leastPieced * Math.min(left.own, right.own);
  const isCopied = sentences >= leastSentences || longest >= longClause || isMuch || areClauses || arePieces;
  if (!isCopied) return undefined;
  const words = Math.max(Math.min(left.ownCopied, right.ownCopied), arePieces ? shared.own : 0);
  const reasons = [`${words} words of reporting in common`, `${percent(share)} of one outlet’s own words`];
  return { class: 'partial', score: scale(words, 10, 80), reasons };
}

const leastLent = 40;

/** One prints the other's own words in quotation marks, and says so. */
function judgeLent({ left, right }: PairMeasure, { cites }: PairContext): PairJudgement | undefined {
  const words = Math.max(cites.right ? left.lent : 0, cites.left ? right.lent : 0);
  if (words < leastLent) return undefined;
  return { class: 'partial', score: scale(words, 10, 80), reasons: [`${words} words of one are quoted in the other`] };
}

/** The facts of one are the other's, in its order: a stretch told anew, nearly all of one, or all of one that credits the other. */
function judgeRewritten(measure: PairMeasure, context: PairContext): PairJudgement | undefined {
  const { left, right, order, chain, ownChain } = measure;
  const side = left.facts > right.facts ? left : right;
  const isStretch = ownChain.weight >= 1.5 && ownChain.length >= 4 && ownChain.weight >= 1.6 * ownChain.backwards;
  if (!isStretch && !isSummary(measure, context) && !isToldWhole(measure) && !isToldAlike(measure)) return undefined;
  return {
    class: 'rewritten',
    score: scale(Math.max(ownChain.weight, chain.weight / 2), 0, 3),
    reasons: [
      `${percent(side.matched)} of the sentences of one are told in the other`,
      `${chain.length} of them in a row; order ${order.beyondChance.toFixed(1)} standard deviations beyond chance`,
    ],
  };
}

const leastTold = 30;

/** Nearly all that one outlet tells is told in the other, in its order. */
function isToldWhole({ left, right, order, wordOrder }: PairMeasure): boolean {
  const own = left.ownFacts > right.ownFacts ? left : right;
  const isInOrder = order.tau > 0 && (wordOrder.count === 0 || wordOrder.tau >= 0.3);
  return isInOrder && own.ownMatched >= 0.7 && own.ownFacts >= 0.55 && Math.min(left.own, right.own) >= leastTold;
}

const leastShort = 40;

/** Much of both is told in the other, rare word after rare word, with clauses kept: two on one event have the facts, but not their order. */
function isToldAlike({ left, right, shared, wordOrder }: PairMeasure): boolean {
  const short = Math.min(left.own, right.own);
  const isDense = (left.ownFacts + right.ownFacts) / 2 >= 0.43 && shared.own >= 0.13 * short;
  const isInOrder = wordOrder.tau >= 0.45 && wordOrder.beyondChance >= 2;
  return isDense && isInOrder && short >= leastShort && shared.quoted < leastQuoted;
}

/** A chain of this weight is a whole interview. */
const longChain = 5;

/** One that names the other, or what the other names, tells in order what that tells, or nearly nothing else. */
function isSummary({ left, right, order, chain }: PairMeasure, { credited, cites }: PairContext): boolean {
  if (!credited) return false;
  const side = left.facts > right.facts ? left : right;
  const isInterview = chain.weight >= longChain && (cites.left || cites.right);
  const isInOrder = chain.weight >= 2 && order.beyondChance >= 3 && (side.matched >= 0.5 || isInterview);
  const isNothingElse = [cites.left && left, cites.right && right].some(
    (one) => one && one.matched >= 0.8 && one.facts >= 0.35,
  );
  return isInOrder || isNothingElse || [left, right].every((one) => one.matched >= 0.7 && one.facts >= 0.35);
}

const leastQuoted = 25;

function judgeSharedQuotes({ shared }: PairMeasure): PairJudgement | undefined {
  if (shared.quoted < leastQuoted) return undefined;
  const reasons = [`${shared.quoted} words of common quotes`];
  return { class: 'shared-quotes', score: scale(shared.quoted, 10, 60), reasons };
}

const littleShare = 0.15;
const littleFacts = 0.15;

/** What an outlet prints in articles that tell nothing in common is of its pages, though it looks like reporting. */
function judgeHouseLines({ left, right, shared }: PairMeasure): PairJudgement | undefined {
  const isLittle = [left, right].every((side) => ownShareOf(side) < littleShare && side.facts < littleFacts);
  const words = shared.own + shared.furniture;
  if (!isLittle || words < leastFurniture) return undefined;
  return { class: 'boilerplate', score: 0.7, reasons: [`one outlet, and only ${words} words in common`] };
}

const leastFurniture = 10;

function judgeBoilerplate({ shared }: PairMeasure): PairJudgement | undefined {
  if (shared.furniture < leastFurniture) return undefined;
  return { class: 'boilerplate', score: 0.6, reasons: [`${shared.furniture} words of furniture in common`] };
}

/** From 0.5 at `low` to 1 at `high`. */
const scale = (value: number, low: number, high: number): number =>
  0.5 + 0.5 * Math.min(1, Math.max(0, (value - low) / (high - low)));

const percent = (share: number): string => `${Math.round(share * 100)} %`;
