import { lazy, lazyWordSet, readLexicon } from '../../../language/lexicon.ts';
import type { QuantityAnnotation } from '../../../model/annotation.ts';
import { hasComparableUnits, isAmount, matchValues } from '../../match-values.ts';
import type { Claim, ClaimTerm } from '../claim.ts';
import type { ClaimMatch } from '../match-claims.ts';
import { areNearWords, findGovernor } from '../trees.ts';
import { rootOf } from '../word-groups.ts';
import { areOfOneName, type Conflict, type FindConflict, unmatchedOf, wordsAt } from './conflict.ts';

/** Amounts of one unit or of one noun, alone on either side, that cannot be one. */
export const findNumbers: FindConflict = (a, b, match): Conflict | undefined => {
  const [left, right] = [leftOver(a, match, 0), leftOver(b, match, 1)];
  for (const one of left) {
    for (const other of right) {
      if (!isSameSlot(a, b, one, other) || matchValues(one, other) !== 'conflicting') continue;
      const isAlone = (left.length === 1 && right.length === 1) || isLikeCount(a, b, one, other);
      const isClear =
        isAlone &&
        areOfOneName(a, b, match) &&
        !areOfOtherDays(a, b, match) &&
        !isSaying(a, one) &&
        !isSaying(b, other) &&
        !isPart(a, one) &&
        !isPart(b, other) &&
        (!isScoped(a, b, match) || isLikeCount(a, b, one, other));
      const isMuch =
        (match.dice >= 0.4 && match.shared >= 6 && a.main && b.main && governs(a, b, one, other)) ||
        (match.dice >= 0.25 && isOfScore(match) && isClose(one, other)) ||
        (match.dice >= 0.3 && a.main && b.main && isSameFate(a, b, one, other) && isSameGrade(a, b)) ||
        (match.dice >= 0.15 && match.shared >= 4 && match.pairs.length > 1 && isLikeCount(a, b, one, other));
      return {
        kind: 'number',
        certainty: isClear && isMuch ? 0.8 : 0.5,
        why: 'numbers that cannot both be true',
        values: [wordsAt(a, one), wordsAt(b, other)],
      };
    }
  }
  return undefined;
};

/** The amounts that have no counterpart on the other side. */
const leftOver = (claim: Claim, match: ClaimMatch, side: 0 | 1): QuantityAnnotation[] => {
  const taken = new Set(match.pairs.map((pair) => pair[side].quantity));
  return amountsOf(claim).filter((one) => !taken.has(one));
};

/** "nine of them", "others": a part of a whole that the other number may be. */
function isPart({ tokens }: Claim, { start, end }: QuantityAnnotation): boolean {
  const at = tokens.findIndex((token) => token.start >= end);
  const [before, next] = [tokens.findLast((token) => token.end <= start), tokens[at]];
  return (
    next?.lemma === 'of' ||
    tokens.slice(at, at + 3).some(({ lemma }) => lemma === 'later' || lemma === 'late' || lemma === 'ago') ||
    parts().has(next?.lemma ?? '') ||
    parts().has(before?.lemma ?? '')
  );
}

const parts = lazyWordSet('partial-scope.tsv');
const scopes = lazyWordSet('collate/scope-words.tsv');

/** Whether only one of them tells of a wider or narrower field: a region, a year. */
function isScoped(a: Claim, b: Claim, match: ClaimMatch): boolean {
  const isScope = ({ token }: ClaimTerm): boolean => scopes().has(token.lemma);
  return unmatchedOf(a, match, 0).some(isScope) || unmatchedOf(b, match, 1).some(isScope);
}

const fates = lazy(() => new Map(readLexicon('event-verbs.tsv').map(([word, kind]) => [word!, kind!])));

/** Both tell how many people were hurt, or killed, or arrested. */
function isSameFate(a: Claim, b: Claim, one: QuantityAnnotation, other: QuantityAnnotation): boolean {
  const [left, right] = [fateOf(a, one), fateOf(b, other)];
  return left !== undefined && left === right;
}

function fateOf(claim: Claim, quantity: QuantityAnnotation): string | undefined {
  const words = [findGovernor(claim, quantity), findGovernor(claim, quantity.counted ?? quantity)];
  const counted = claim.tokens.filter(
    ({ start, end }) => quantity.counted && start >= quantity.counted.start && end <= quantity.counted.end,
  );
  return [...words, ...counted].flatMap((word) => fates().get(word?.lemma ?? '') ?? [])[0];
}

const grades = lazyWordSet('severity-words.tsv');

/** Both tell of all who were hurt, or both of those badly hurt. */
const isSameGrade = (a: Claim, b: Claim): boolean =>
  [a, b].every(({ tokens }) => !tokens.some(({ lemma }) => grades().has(lemma)));

const nearShare = 1.3;
const largestCommon = 12;

const isClose = (one: QuantityAnnotation, other: QuantityAnnotation): boolean =>
  Math.max(one.value, other.value) <= nearShare * Math.min(one.value, other.value);

/** The other half of a result is told alike: "71 votes to 64", "71 votes to 66". */
const isOfScore = ({ pairs }: ClaimMatch): boolean =>
  pairs.some(
    ([{ quantity }, other]) =>
      quantity !== undefined &&
      quantity.value > 12 &&
      other.quantity?.value === quantity.value &&
      quantity.unit === undefined,
  ) && pairs.some(([{ token }]) => token.lemma === 'vote' || token.lemma === 'against');

/** Two numbers of one telling noun that are close to each other: "186 passengers", "168 passengers". */
function isLikeCount(a: Claim, b: Claim, one: QuantityAnnotation, other: QuantityAnnotation): boolean {
  if (one.unit !== undefined || Math.min(one.value, other.value) <= largestCommon) return false;
  if (!isClose(one, other)) return false;
  const right = countedRoots(b, other);
  return countedRoots(a, one).some((root) => right.includes(root) && !common.has(root));
}

const common: ReadonlySet<string> = new Set(
  ['people', 'person', 'man', 'men', 'woman', 'women', 'time', 'cas', 'case', 'year', 'day', 'home', 'member'].map(
    rootOf,
  ),
);

/** What is counted is the same, or what governs it. */
function governs(a: Claim, b: Claim, one: QuantityAnnotation, other: QuantityAnnotation): boolean {
  const [left, right] = [countedRoots(a, one), countedRoots(b, other)];
  if (left.some((root) => right.includes(root))) return true;
  const [first, second] = [findGovernor(a, one), findGovernor(b, other)];
  return (
    first !== undefined &&
    second !== undefined &&
    (areNearWords(first, second) || left.length === 0 || right.length === 0)
  );
}

const amountsOf = (claim: Claim): QuantityAnnotation[] =>
  claim.quantities.filter(
    (one) =>
      isAmount(one) &&
      !isAge(claim, one) &&
      !isOfName(claim, one) &&
      !isOfGame(claim, one) &&
      !claim.times.some((time) => time.start <= one.start && one.end <= time.end),
  );

function isSameSlot(a: Claim, b: Claim, one: QuantityAnnotation, other: QuantityAnnotation): boolean {
  if (!hasComparableUnits(one, other)) return false;
  if (one.unit !== undefined) return true;
  const [left, right] = [countedRoots(a, one), countedRoots(b, other)];
  return left.length === 0 || right.length === 0 || left.some((root) => right.includes(root));
}

const countedRoots = ({ tokens }: Claim, { counted }: QuantityAnnotation): string[] =>
  counted === undefined
    ? []
    : tokens
        .filter(({ start, end, tag }) => start >= counted.start && end <= counted.end && tag === 'NOUN')
        .map(({ lemma }) => rootOf(lemma));

/** "aged 29 and 41". */
const isAge = ({ tokens }: Claim, { start, unit }: QuantityAnnotation): boolean =>
  unit === 'year' ||
  tokens
    .filter((token) => token.end <= start)
    .slice(-4)
    .some(({ lemma }) => lemma === 'aged' || lemma === 'age');

/** "Chang'e 4": a number that belongs to the name before it. */
const isOfName = ({ tokens }: Claim, { start, unit }: QuantityAnnotation): boolean =>
  unit === undefined && tokens.findLast((token) => token.end <= start)?.tag === 'PROPN';

/** "10-0": how a game stands at one moment of it. */
const isOfGame = ({ article }: Claim, { start, end }: QuantityAnnotation): boolean =>
  /^\s?[-–]\s?\d/.test(article.text.slice(end, end + 4)) ||
  /\d\s?[-–]\s?$/.test(article.text.slice(Math.max(0, start - 4), start));

/** "Two sources told": how many say something is no count of what happened. */
const isSaying = (claim: Claim, { counted }: QuantityAnnotation): boolean => {
  const verb = counted && findGovernor(claim, counted);
  return verb !== undefined && (verb.lemma === 'say' || verb.lemma === 'tell');
};

/** Each tells of another day: "47 arrests overnight", "six arrests on Wednesday". */
const areOfOtherDays = (a: Claim, b: Claim, match: ClaimMatch): boolean => {
  const isDay = ({ kind }: ClaimTerm): boolean => kind === 'day';
  return a.terms.some(isDay) && b.terms.some(isDay) && !match.pairs.some(([x]) => isDay(x));
};
