import type { ComparableWord } from '../../comparable-words.ts';
import { firstFrom } from '../../spans.ts';
import { groupsOf, rootOf } from '../word-groups.ts';
import { alignPassages, countNegations, negations, type Step, textOf } from './align-passages.ts';
import { dropsCondition, dropsDenial } from './left-off.ts';
import type { MarkedPassage } from './marked-passages.ts';

const modals: ReadonlyMap<string, string> = new Map([
  ['will', 'will'],
  ['shall', 'will'],
  ['may', 'may'],
  ['might', 'may'],
  ['must', 'must'],
  ['should', 'should'],
]);

const leastShare = 0.7;
const leastEqual = 4;
const leastContent = 2;
/** So many words in one order are hardly said twice by chance, however small they are. */
const clearlyEqual = 6;
const longEnough = 6;
const veryLong = 8;

/**
 * Why two wordings in quotation marks, which are of one utterance by all the words that they share, do not say the same: a "not",
 * a word put in, a word in the place of another, or a condition that one leaves off. Undefined where nothing of the kind is seen.
 */
export function findAlteration(a: MarkedPassage, b: MarkedPassage): string | undefined {
  const steps = alignPassages(a.words, b.words);
  const equal = steps.filter(({ isEqual }) => isEqual).flatMap(({ left }) => left);
  const shorter = Math.min(a.words.length, b.words.length);
  if (equal.length < leastEqual || equal.length / shorter < leastShare) return undefined;
  const contents = equal.filter(({ content }) => content).length;
  if (contents < (equal.length >= clearlyEqual ? 1 : leastContent)) return undefined;
  const inner = innerSteps(steps);
  const isLong = equal.length >= longEnough;
  if (isLong && inner.some((step) => isNegation(step))) return 'a “not” stands in one of them alone';
  if (isLong && inner.some((step) => isOtherModal(step))) return 'another modal verb';
  const changes = inner.filter(({ isEqual }) => !isEqual);
  if (isLong && changes.length === 1 && !isReplacedOutside(steps) && !isCut(a) && !isCut(b)) {
    if (isInsertion(changes[0]!, a, b)) return 'words in the midst stand in one of them alone';
    if (equal.length >= veryLong && isReplacement(changes[0]!, a, b)) return 'one word stands in the place of another';
  }
  if (changes.length === 0 && (dropsCondition(steps, a, b) || dropsCondition(steps.map(turn), b, a)))
    return 'one leaves off a condition';
  if (changes.length === 0 && (dropsDenial(steps, a, b) || dropsDenial(steps.map(turn), b, a)))
    return 'one leaves off words that deny or doubt what follows';
  return undefined;
}

const turn = ({ isEqual, left, right }: Step): Step => ({ isEqual, left: right, right: left });

/** The steps from the first to the last that is equal. */
const innerSteps = (steps: readonly Step[]): readonly Step[] =>
  steps.slice(
    steps.findIndex(({ isEqual }) => isEqual),
    steps.findLastIndex(({ isEqual }) => isEqual) + 1,
  );

/** Both have words of their own before what they share, or behind it: then they may be two utterances. */
const isReplacedOutside = (steps: readonly Step[]): boolean =>
  [steps[0], steps.at(-1)].some((step) => step && !step.isEqual && step.left.length > 0 && step.right.length > 0);

/** The report marks that it left something out, or put something in. */
const isCut = (passage: MarkedPassage): boolean => /…|\.\.\.|\[|\(|[—–]/u.test(textOf(passage));

const isSmall = (words: readonly ComparableWord[]): boolean =>
  words.length <= 3 && words.every(({ content, key }) => !content || negations().has(key));

/** A negation came or went by itself, with nothing but small words around it. */
const isNegation = ({ isEqual, left, right }: Step): boolean =>
  !isEqual && isSmall(left) && isSmall(right) && (countNegations(left) + countNegations(right)) % 2 === 1;

function isOtherModal({ isEqual, left, right }: Step): boolean {
  if (isEqual || left.length !== 1 || right.length !== 1) return false;
  const [one, other] = [modals.get(left[0]!.key), modals.get(right[0]!.key)];
  return one !== undefined && other !== undefined && one !== other;
}

const telling: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'NUM', 'PROPN']);
const times: ReadonlySet<string> = new Set(['today', 'tomorrow', 'yesterday', 'tonight', 'now', 'then']);
const mostInserted = 8;

/** Words of some weight stand in one alone, between words that follow one another in the other without a mark of omission. */
function isInsertion({ left, right }: Step, a: MarkedPassage, b: MarkedPassage): boolean {
  if (left.length > 0 === right.length > 0) return false;
  const [long, words] = left.length > 0 ? [a, left] : [b, right];
  if (words.length > mostInserted) return false;
  return words.some((word) => word.content && isTelling(long, word)) && !isAside(long, words);
}

/** "my friends", between commas, or a whole sentence that was left out: no part of the sentence that is told. */
function isAside({ article }: MarkedPassage, words: readonly ComparableWord[]): boolean {
  const before = article.text.slice(words[0]!.start - 2, words[0]!.start);
  const behind = article.text.slice(words.at(-1)!.end, words.at(-1)!.end + 1);
  const within = article.text.slice(words[0]!.start, words.at(-1)!.end + 1);
  return /[.!?;:]/.test(before) || /[.!?;:]/.test(within) || (/,/.test(before) && /,/.test(behind));
}

function isTelling({ source }: MarkedPassage, { start, key }: ComparableWord): boolean {
  const token = source.tokens[firstFrom(source.tokens, start)];
  return token?.start === start && telling.has(token.tag) && !times.has(key);
}

/** One word of weight in the place of another of the same kind that is no near word: another translation would differ more. */
function isReplacement({ left, right }: Step, a: MarkedPassage, b: MarkedPassage): boolean {
  const [x, y] = [left.filter(({ content }) => content), right.filter(({ content }) => content)];
  const [one, other] = [x[0], y[0]];
  if (!one || !other || x.length !== 1 || y.length !== 1 || left.length + right.length > 2) return false;
  if (!isTelling(a, one) || !isTelling(b, other) || one.stem === other.stem) return false;
  return !areNear(one, other) && !lookAlike(one.key, other.key);
}

/** "stood" and "withstood", "organise" and "organisation": one word in other clothes. */
const lookAlike = (a: string, b: string): boolean => a.slice(0, 4) === b.slice(0, 4) || a.endsWith(b) || b.endsWith(a);

function areNear(one: ComparableWord, other: ComparableWord): boolean {
  const [x, y] = [rootOf(one.key), rootOf(other.key)];
  const groups = groupsOf(y);
  return x === y || groupsOf(x).some((group) => groups.includes(group));
}
