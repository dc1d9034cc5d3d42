import type { ComparableWord } from '../../comparable-words.ts';
import { areNear } from '../words/near-words.ts';
import { rootOf } from '../words/roots.ts';
import { type AlignedStep, alignTelling, type TellingWords } from './alignment.ts';
import { hasOtherModal, losesModal } from './altered-modals.ts';
import { hasOtherNumber, hasOtherNumeral } from './altered-numbers.ts';
import { replacesByOpposite } from './opposites.ts';
import { dropsQualifier } from './qualifiers.ts';

/** What is looked at for a change of meaning. */
export interface AlterationQuestion {
  readonly telling: TellingWords;
  readonly base: TellingWords;
  /** The sentence in which the telling stands: what it says around the quote counts too. */
  readonly around: string;
  /** Whether it is a fragment inside the reporter's own words, which may say the rest. */
  readonly fragment: boolean;
  /** Negations that the two cues add: "denied having …". */
  readonly cueNegations: number;
  /** Whether the words may be translated twice: then another modal verb proves nothing. */
  readonly translated: boolean;
}

const leastShare = 0.7;

/**
 * Whether a telling changes what was said: a negation, a number, a name, a modal verb, a word for its opposite, or a
 * qualifier that is dropped. Only where the rest of the words tell that the same statement is meant.
 */
export function isAltered(question: AlterationQuestion): boolean {
  const { telling, base, translated } = question;
  const steps = alignByRoot(telling, base);
  if (equalShare(steps) < leastShare) return false;
  const inner = innerSteps(steps).filter(({ op }) => op !== 'equal');
  return (
    hasOtherNegation(inner, question.cueNegations) ||
    losesDenial(steps, question) ||
    hasOtherNumber(telling, base) ||
    hasOtherNumeral(steps) ||
    (!translated && losesModal(steps, question.around)) ||
    inner.some((step) => !translated && hasOtherModal(step)) ||
    [...inner, ...steps.slice(-1)].some((step) => hasOtherName(step, telling, base)) ||
    steps.some(replacesByOpposite) ||
    affirmsDenied(telling, base) ||
    (!question.fragment && dropsQualifier(steps, question))
  );
}

/** Aligns by roots, so that reported speech, which shifts tenses, does not count as change. */
function alignByRoot(telling: TellingWords, base: TellingWords): AlignedStep[] {
  const byRoot = ({ text, pieces }: TellingWords): TellingWords => ({
    text,
    pieces: pieces.map((piece) => piece.map((word) => ({ ...word, key: rootOf(word.key) }))),
  });
  return alignTelling(byRoot(telling), byRoot(base));
}

/** The steps from the first to the last that is equal. */
export function innerSteps(steps: readonly AlignedStep[]): readonly AlignedStep[] {
  const first = steps.findIndex(({ op }) => op === 'equal');
  const last = steps.findLastIndex(({ op }) => op === 'equal');
  return first < 0 ? [] : steps.slice(first, last + 1);
}

/** The part of the telling's content words that the base has too, or words of near meaning in their place. */
function equalShare(steps: readonly AlignedStep[]): number {
  const content = (words: readonly ComparableWord[]) => words.filter((word) => word.content && !isNumeral(word));
  const moved = new Set(steps.flatMap(({ op, others }) => (op === 'equal' ? [] : others.map(({ key }) => key))));
  const total = steps.flatMap(({ words }) => content(words)).length;
  const kept = steps.flatMap(({ op, words, others }) =>
    content(words).filter(
      ({ key }) => op === 'equal' || moved.has(key) || others.some((other) => other.content && areNear(key, other.key)),
    ),
  ).length;
  return kept >= leastKept || (kept > 0 && isWholeKept(steps)) ? kept / Math.max(1, total) : 0;
}

const leastWhole = 4;

/** All words of the telling, small ones too, are the base's: "It could have been foreseen". */
const isWholeKept = (steps: readonly AlignedStep[]): boolean =>
  steps.every(({ op, words }) => op === 'equal' || words.length === 0) &&
  steps.reduce((sum, { words }) => sum + words.length, 0) >= leastWhole;

const farthestDenied = 3;

/** "by a contractor, not by my deputies" told as "by one of his deputies": what was denied behind a comma is said by itself. */
function affirmsDenied(telling: TellingWords, base: TellingWords): boolean {
  const denied = base.pieces.flatMap((piece) =>
    piece.flatMap((word, at) => (isDeniedAt(base, piece, at) ? [word] : [])),
  );
  if (denied.length === 0) return false;
  const told = telling.pieces.flat();
  return (
    !told.some(({ key }) => negations.has(key)) &&
    denied.some(({ key }) => told.some((word) => rootOf(word.key) === rootOf(key)) && countRoot(base, key) === 1)
  );
}

/** The first content word behind ", not". */
function isDeniedAt({ text }: TellingWords, piece: readonly ComparableWord[], at: number): boolean {
  if (!piece[at]!.content) return false;
  const near = piece.slice(Math.max(0, at - farthestDenied), at);
  const not = near.findLastIndex(({ key }) => key === 'not');
  return (
    not >= 0 &&
    near.slice(not + 1).every(({ content }) => !content) &&
    /, $/.test(text.slice(Math.max(0, near[not]!.start - 2), near[not]!.start))
  );
}

const countRoot = ({ pieces }: TellingWords, key: string): number =>
  pieces.flat().filter((word) => rootOf(word.key) === rootOf(key)).length;

const leastKept = 2;
const isNumeral = ({ key }: ComparableWord): boolean => /^\d/.test(key);

const negations: ReadonlySet<string> = new Set(
  ['not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor', 'without'].map(rootOf),
);

/** A negation that came or went by itself, with nothing but small words around it. */
function hasOtherNegation(steps: readonly AlignedStep[], cueNegations: number): boolean {
  const changes = steps.map(({ words, others }) => countNegations(words) - countNegations(others));
  const odd = (changes.reduce((sum, change) => sum + change, 0) + cueNegations) % 2 !== 0;
  const some = changes.some((change) => change !== 0);
  return (
    odd && some && steps.every(({ words, others }, index) => changes[index] === 0 || isSmall([...words, ...others]))
  );
}

const nearDenial = 3;

/** "I never told them" told as "he had told them": the denial stands right before the first word that is kept, and nothing in the report denies. */
function losesDenial(steps: readonly AlignedStep[], { around, base, cueNegations }: AlterationQuestion): boolean {
  const first = steps.findIndex(({ op }) => op === 'equal');
  const dropped = steps[first - 1]?.others.slice(-nearDenial) ?? [];
  const denial = dropped.findLast(({ key }) => negations.has(key) || limits.has(key));
  if (!denial || cueNegations > 0 || denies.test(around)) return false;
  return !/[.,!?;:]/.test(base.text.slice(denial.end, steps[first]!.others[0]!.start));
}

/** "Only the lower town has water" told as "the lower town has water". */
const limits: ReadonlySet<string> = new Set(['only', 'hardly', 'barely', 'almost', 'nearly'].map(rootOf));

const denies =
  /\b(?:only|hardly|barely|almost|nearly|not|no|never|nobody|nothing|none|neither|nor|without|den(?:y|ie[ds])|refus\w+|cannot)\b|n['’]t\b/iu;

/** "ain't got no nets" is one negation. */
const countNegations = (words: readonly ComparableWord[]): number =>
  words.filter(({ key }, at) => negations.has(key) && words[at - 1]?.key !== 'ai').length;

const isSmall = (words: readonly ComparableWord[]): boolean =>
  words.length <= 4 && words.every(({ content, key }) => !content || negations.has(key));

/** One name in place of another: single words with capitals inside their sentences, neither of which the other side has. */
function hasOtherName({ words, others }: AlignedStep, telling: TellingWords, base: TellingWords): boolean {
  const [a, b] = [words[0], others[0]];
  if (words.length !== 1 || others.length !== 1 || !a || !b || a.key.slice(0, 3) === b.key.slice(0, 3)) return false;
  if (hasWord(telling, b) || hasWord(base, a)) return false;
  return isInnerName(a, telling.text) && isInnerName(b, base.text);
}

const hasWord = ({ pieces }: TellingWords, { stem }: ComparableWord): boolean =>
  pieces.some((piece) => piece.some((word) => word.stem === stem));

const capital = /^\p{Lu}\p{L}*\p{Ll}/u;
const insideSentence = /[\p{Ll},;] $/u;

/** Months that are small words too. */
const months: ReadonlySet<string> = new Set(['May', 'March', 'August']);

const isInnerName = ({ content, start, end }: ComparableWord, text: string): boolean =>
  (content || months.has(text.slice(start, end))) &&
  capital.test(text.slice(start, end)) &&
  insideSentence.test(text.slice(Math.max(0, start - 2), start));
