import type { ComparableWord } from '../comparable-words.ts';
import type { AlignedStep, TellingWords } from './alignment.ts';

/** What is looked at for a change of meaning. */
export interface AlterationQuestion {
  readonly steps: readonly AlignedStep[];
  readonly telling: TellingWords;
  readonly base: TellingWords;
  /** Whether the words may be translated twice: then another modal verb proves nothing. */
  readonly translated: boolean;
}

/**
 * Whether a telling changes what was said: a negation, a number, a name or a modal verb. Only differences inside the
 * common words count, never what was left off at the ends.
 */
export function isAltered({ steps, telling, base, translated }: AlterationQuestion): boolean {
  const inner = innerSteps(steps).filter(({ op }) => op !== 'equal');
  return (
    hasOtherNegation(inner) ||
    inner.some(
      (step) =>
        hasOtherNumber(step) || hasOtherName(step, telling.text, base.text) || (!translated && hasOtherModal(step)),
    )
  );
}

/** The steps from the first to the last that is equal. */
export function innerSteps(steps: readonly AlignedStep[]): readonly AlignedStep[] {
  const first = steps.findIndex(({ op }) => op === 'equal');
  const last = steps.findLastIndex(({ op }) => op === 'equal');
  return first < 0 ? [] : steps.slice(first, last + 1);
}

const negations: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'without',
]);

/** A negation that came or went by itself, with nothing but small words around it. */
function hasOtherNegation(steps: readonly AlignedStep[]): boolean {
  const count = (words: readonly ComparableWord[]) => words.filter(({ key }) => negations.has(key)).length;
  const changes = steps.map(({ words, others }) => count(words) - count(others));
  const odd = changes.reduce((sum, change) => sum + change, 0) % 2 !== 0;
  return odd && steps.every(({ words, others }, index) => changes[index] === 0 || isSmall([...words, ...others]));
}

const isSmall = (words: readonly ComparableWord[]): boolean =>
  words.length <= 3 && words.every(({ content, key }) => !content || negations.has(key));

/** The value of digits, or of a single number word, which the keys hold as digits too; "one" is mostly no number. */
const numberOf = ({ key }: ComparableWord): number | undefined =>
  /^\d+(?:\.\d+)?$/.test(key) && key !== '1' ? Number(key) : undefined;

/** One number in place of another. */
function hasOtherNumber({ words, others }: AlignedStep): boolean {
  if (words.length !== 1 || others.length !== 1) return false;
  const [a, b] = [numberOf(words[0]!), numberOf(others[0]!)];
  return a !== undefined && b !== undefined && a !== b;
}

/** One name in place of another: single words with capitals inside their sentences, with nothing in common. */
function hasOtherName({ words, others }: AlignedStep, text: string, otherText: string): boolean {
  const [a, b] = [words[0], others[0]];
  if (words.length !== 1 || others.length !== 1 || !a || !b) return false;
  return isInnerName(a, text) && isInnerName(b, otherText) && a.key.slice(0, 3) !== b.key.slice(0, 3);
}

const capital = /^\p{Lu}\p{L}*\p{Ll}/u;
const insideSentence = /[\p{Ll},;] $/u;

const isInnerName = ({ content, start, end }: ComparableWord, text: string): boolean =>
  content && capital.test(text.slice(start, end)) && insideSentence.test(text.slice(Math.max(0, start - 2), start));

const modalClasses: ReadonlyMap<string, string> = new Map([
  ['will', 'will'],
  ['shall', 'will'],
  ['would', 'will'],
  ['can', 'can'],
  ['could', 'can'],
  ['may', 'may'],
  ['might', 'may'],
  ['must', 'must'],
  ['should', 'should'],
]);

/** "must" for "may", but not "would" for "will", which is only reported speech. */
function hasOtherModal({ words, others }: AlignedStep): boolean {
  if (words.length !== 1 || others.length !== 1) return false;
  const [a, b] = [modalClasses.get(words[0]!.key), modalClasses.get(others[0]!.key)];
  return a !== undefined && b !== undefined && a !== b;
}
