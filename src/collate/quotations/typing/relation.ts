import type { TellingRelation } from '../../../model/edition.ts';
import type { ComparableWord } from '../../comparable-words.ts';
import { findRun } from '../words/overlap.ts';
import { type AlignedStep, mostAlignedWords, type TellingWords } from './alignment.ts';
import { innerSteps, isAltered } from './altered.ts';

/** What a telling is typed by. */
export interface RelationQuestion {
  readonly telling: TellingWords;
  readonly base: TellingWords;
  readonly steps: readonly AlignedStep[];
  /** Whether the telling's words stand in quotation marks. */
  readonly marked: boolean;
  /** Whether the base is in the speaker's own words. */
  readonly baseDirect: boolean;
  /** The sentence in which the telling stands. */
  readonly around: string;
  /** Whether it is a fragment inside the reporter's own words. */
  readonly fragment: boolean;
  /** Negations that the cues of the two add: "denied having …". */
  readonly cueNegations: number;
  /** Whether the words may be translated twice. */
  readonly translated: boolean;
}

const rewordedShare = 0.35;

/** How a telling stands to the base. A change of meaning first, then words left off, parts put together, words changed. */
export function matchRelation(question: RelationQuestion): TellingRelation {
  const { telling, base, steps, marked, translated } = question;
  const kept = keptRelation(telling, base);
  const isOwn = marked || telling.pieces.flat().length >= 4;
  if (kept === 'verbatim' && isOwn) return kept;
  if (isAltered(question)) return 'altered';
  if (kept && isOwn) return kept;
  if (!marked) return 'paraphrase';
  if (isTrimmedOtherwise(telling, base)) return 'trimmed';
  if (equalShare(steps) < rewordedShare)
    return question.baseDirect ? 'other-translation' : sharesContent(telling, base) ? 'reworded' : 'paraphrase';
  return translated && changesContent(steps) ? 'other-translation' : 'reworded';
}

/** All words of the telling are the base's own, in the base's order. */
function keptRelation(telling: TellingWords, base: TellingWords): TellingRelation | undefined {
  const whole = base.pieces.flat();
  const words = telling.pieces.flat();
  if (words.length === whole.length && findRun(words, whole) === 0) return 'verbatim';
  if (telling.pieces.every((piece) => findRun(piece, whole) >= 0))
    return isUnbroken(telling, whole) && !isOutOfOrder(telling) ? 'trimmed' : 'spliced';
  if (Math.max(words.length, whole.length) > mostAlignedWords) return undefined;
  return telling.pieces.every((piece) => isSplice(piece, whole) || isTurnedAround(piece, whole))
    ? 'spliced'
    : undefined;
}

/** Whether the pieces follow each other in the base with nothing left out between them, or say one thing twice. */
function isUnbroken({ pieces }: TellingWords, whole: readonly ComparableWord[]): boolean {
  const spans = pieces
    .map((piece) => ({ start: findRun(piece, whole), end: findRun(piece, whole) + piece.length }))
    .sort((a, b) => a.start - b.start);
  let end = spans[0]!.end;
  return spans.every((span) => {
    const isNext = span.start <= end;
    end = Math.max(end, span.end);
    return isNext;
  });
}

/** Whether a piece is made of two or three runs of the base, in order, each of at least two words. */
function isSplice(piece: readonly ComparableWord[], whole: readonly ComparableWord[]): boolean {
  let at = 0;
  let from = 0;
  for (let runs = 0; at < piece.length; runs += 1) {
    const run = longestRunFrom(piece.slice(at), whole.slice(from));
    if (runs === 3 || run.length < Math.min(2, piece.length)) return false;
    at += run.length;
    from += run.start + run.length;
  }
  return true;
}

const leastTurned = 4;

/** Whether a piece is made of two runs of the base, the later one first: sentences that changed places. */
function isTurnedAround(piece: readonly ComparableWord[], whole: readonly ComparableWord[]): boolean {
  const first = longestRunFrom(piece, whole);
  const rest = piece.slice(first.length);
  return first.length >= leastTurned && rest.length >= leastTurned && findRun(rest, whole.slice(0, first.start)) >= 0;
}

/** Whether the pieces, which come in the base's order, stand otherwise in the telling. */
const isOutOfOrder = ({ pieces }: TellingWords): boolean =>
  pieces.some((piece, at) => at > 0 && piece[0]!.start < pieces[at - 1]![0]!.start);

/** The longest beginning of `words` that stands in `whole`. */
function longestRunFrom(
  words: readonly ComparableWord[],
  whole: readonly ComparableWord[],
): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  whole.forEach((_, start) => {
    let length = 0;
    while (length < words.length && words[length]!.key === whole[start + length]?.key) length += 1;
    if (length > best.length) best = { start, length };
  });
  return best;
}

/** The part of the telling's words, between the first and the last common one, that the base has too. */
function equalShare(steps: readonly AlignedStep[]): number {
  const inner = innerSteps(steps);
  const count = (list: readonly AlignedStep[]) => list.reduce((sum, { words }) => sum + words.length, 0);
  const total = count(inner);
  const equal = inner.filter(({ op }) => op === 'equal');
  return total > 0 && count(equal) >= 3 ? count(equal) / total : 0;
}

const leastRun = 3;

/**
 * Whether each piece goes on only where a piece of the base breaks off: the two were cut in different places. Pieces that
 * have nothing of the base were left off there.
 */
function isTrimmedOtherwise(telling: TellingWords, base: TellingWords): boolean {
  const common = telling.pieces.filter((piece) => hasCommonRun(piece, base.pieces.flat()));
  return common.length > 0 && common.every((piece) => base.pieces.some((other) => isSameButForEnds(piece, other)));
}

function hasCommonRun(piece: readonly ComparableWord[], whole: readonly ComparableWord[]): boolean {
  const runs = new Set(whole.map((_, at) => runKey(whole, at)));
  return piece.length < leastRun
    ? findRun(piece, whole) >= 0
    : piece.some((_, at) => at + leastRun <= piece.length && runs.has(runKey(piece, at)));
}

const runKey = (words: readonly ComparableWord[], at: number): string =>
  words
    .slice(at, at + leastRun)
    .map(({ key }) => key)
    .join(' ');

function isSameButForEnds(piece: readonly ComparableWord[], other: readonly ComparableWord[]): boolean {
  if (findRun(piece, other) >= 0) return true;
  if (piece.length + other.length > mostAlignedWords) return false;
  for (let at = 0; at < piece.length; at += 1) {
    const { start, length } = longestRunFrom(piece.slice(at), other);
    const before = at === 0 || start === 0;
    const behind = at + length === piece.length || start + length === other.length;
    if (length >= leastRun && before && behind) return true;
  }
  return false;
}

const sharesContent = (a: TellingWords, b: TellingWords): boolean => {
  const stems = new Set(b.pieces.flat().flatMap(({ content, stem }) => (content ? [stem] : [])));
  return a.pieces.flat().some(({ content, stem }) => content && stems.has(stem));
};

/** Whether a word with content stands in place of another one. */
const changesContent = (steps: readonly AlignedStep[]): boolean =>
  steps.some(({ op, words, others }) => op === 'replace' && words.some(hasContent) && others.some(hasContent));

const hasContent = ({ content }: ComparableWord): boolean => content;
