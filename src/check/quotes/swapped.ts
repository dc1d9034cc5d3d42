import type { ComparableWord } from '../../collate/comparable-words.ts';
import { type AlignedStep, alignTelling, type TellingWords } from '../../collate/quotations/typing/alignment.ts';
import { areNear } from '../../collate/quotations/words/near-words.ts';
import { rootOf } from '../../collate/quotations/words/roots.ts';
import { lazy, readLexicon } from '../../language/lexicon.ts';
import type { VoiceMatch } from './voices.ts';

/** A word in the place of another. */
export interface Swap {
  readonly words: readonly ComparableWord[];
  readonly others: readonly ComparableWord[];
}

/** What is known of the two beside their words. */
export interface SwapQuestion {
  readonly match: VoiceMatch;
  /** The words may be translated twice: then a word alone must differ in a long run. */
  readonly translated: boolean;
}

const leastEqual = 3;
const leastOfOther = 6;
const leastShare = 0.6;
const clearShare = 0.75;
const mostChanges = 2;
const mostSwapped = 4;
const mostTelling = 2;

/**
 * The words of a draft's quote that stand in the place of others, or are put in, where all around them is word for word what the
 * input has: who quotes from memory changes more than that, and the small words first. Undefined where more is changed, or no word that tells something.
 * Where the same person is not known to say both, only one change is taken for one.
 */
export function findSwap(
  telling: TellingWords,
  base: TellingWords,
  { match, translated }: SwapQuestion,
): Swap | undefined {
  if (!mayShare(telling, base)) return undefined;
  const steps = alignTelling(byRoot(telling), byRoot(base));
  const words = telling.pieces.flat();
  const equal = steps.filter(({ op }) => op === 'equal').flatMap((step) => step.words);
  const share = equal.length / words.length;
  const isClear = translated || !equal.some(({ content }) => content);
  const least = match === 'different' || translated ? leastOfOther : leastEqual;
  if (share < (isClear ? clearShare : leastShare) || equal.length < least) return undefined;
  const changes = steps.filter((step, at) => step.words.length > 0 && isChange(step, at, steps));
  if (changes.length > (match === 'same' && !translated ? mostChanges : 1)) return undefined;
  return changes.find(
    (step, at) => isWeighty(step) && changes.every((other, index) => index === at || !isLarge(other)),
  );
}

/** A cheap look at the words before they are aligned. */
function mayShare(telling: TellingWords, base: TellingWords): boolean {
  const known = new Set(base.pieces.flatMap((piece) => piece.map(({ key }) => rootOf(key))));
  const words = telling.pieces.flat();
  const shared = words.filter(({ key }) => known.has(rootOf(key)));
  return shared.length >= leastEqual && shared.length >= leastShare * words.length;
}

/** What the draft has before or behind all that the input has may only have been left out there. */
const isChange = ({ op }: AlignedStep, at: number, steps: readonly AlignedStep[]): boolean =>
  op === 'replace' || (op === 'insert' && at > 0 && at < steps.length - 1);

const byRoot = ({ text, pieces }: TellingWords): TellingWords => ({
  text,
  pieces: pieces.map((piece) => piece.map((word) => ({ ...word, key: rootOf(word.key) }))),
});

const isLarge = ({ words, others }: Pick<AlignedStep, 'words' | 'others'>): boolean =>
  words.length > mostSwapped || others.length > mostSwapped;

/**
 * Other words of content, quantity or negation, or numbers, none of which is near in meaning to what it stands for. A name or noun for
 * "it" only says what is meant.
 */
export function isWeighty(step: Pick<AlignedStep, 'words' | 'others'>): boolean {
  if (isLarge(step)) return false;
  if (printKeys(step.words) === printKeys(step.others)) return false;
  const [own, other] = [step.words.filter(isTelling), step.others.filter(isTelling)];
  if (own.length > mostTelling || other.length > mostTelling) return false;
  if (own.length === 0) return step.words.length > 0 && other.some(isLimiting);
  if (other.length === 0 && step.others.length > 0) return own.some(isLimiting);
  return own.some((word) => !other.some((one) => areAlike(word, one)));
}

/** Keys and roots of the words that deny or limit. */
const limiting = lazy(() => {
  const words = ['collate/negations.tsv', 'check/quantity-words.tsv'].flatMap((list) => readLexicon(list).flat());
  return new Set([...words, ...words.map(rootOf)]);
});

const isLimiting = ({ key }: ComparableWord): boolean => limiting().has(key) || /^\d/.test(key);

/** "co-operation" and "cooperation" are one word. */
const printKeys = (words: readonly ComparableWord[]): string => words.map(({ key }) => key).join('');

const isTelling = (word: ComparableWord): boolean => word.content || isLimiting(word);

/** Near in meaning, or one word in other clothes: "stood" and "withstood", "organise" and "organisation". */
const areAlike = (a: ComparableWord, b: ComparableWord): boolean =>
  areNear(a.key, b.key) ||
  isWithin(a.key, b.key) ||
  isWithin(b.key, a.key) ||
  foldVowels(a.key) === foldVowels(b.key) ||
  (!isLimiting(a) && a.key.length > 3 && b.key.length > 3 && a.key.slice(0, 4) === b.key.slice(0, 4));

const leastWithin = 5;
const negating: ReadonlySet<string> = new Set([
  'un',
  'in',
  'il',
  'im',
  'ir',
  'dis',
  'non',
  'anti',
  'mis',
  'de',
  'under',
  'over',
  'out',
  'a',
]);

/** "withstand" holds "stand"; "unlikely" says the opposite of "likely". */
const isWithin = (long: string, short: string): boolean =>
  short.length >= leastWithin && long.endsWith(short) && !negating.has(long.slice(0, -short.length));

/** "paedophile" and "pedophile". */
const foldVowels = (key: string): string => key.replaceAll('ae', 'e').replaceAll('oe', 'e');
