import { isGrowingCount } from '../../../collate/quantities/event-words.ts';
import type { Checker } from '../../context.ts';
import { indexArticle, indexSentences } from '../../index/sentence-index.ts';
import { type Candidate, findCandidates } from '../candidates.ts';
import { createItem } from '../create-item.ts';
import { areOfOtherSubjects, shareDeed } from '../deeds.ts';
import type { Frame } from '../frame.ts';
import { isInMarks } from '../in-marks.ts';
import { type JudgeRules, judgeSlots } from '../judge-slots.ts';
import type { FrameMatch } from '../match-frames.ts';
import { areOfOtherNames } from '../names.ts';
import type { Slot } from '../slot.ts';
import { areAgesOfOne } from './ages.ts';
import { compareNumbers, isVague } from './compare-numbers.ts';
import { isCountedAnywhere, likenessOf, lonelinessOf } from './kinship.ts';
import { readNumbers } from './read-numbers.ts';
import { areOfOtherTimes } from './scopes.ts';
import { areNarrowedApart, areScopedApart, fatesOf, isMoving, isOfMoving, matchCounted } from './things.ts';

/** Numbers of a draft with what they count, against those of the inputs; numbers inside quotation marks belong to the quotes. */
export const checkNumbers: Checker = ({ draft, articles, entities }) => {
  const index = indexSentences(articles, entities);
  const own = indexArticle(draft, entities).sentences;
  const kind = {
    read: readNumbers,
    compare: compareNumbers,
    likeness: (a: Slot, b: Slot) => likenessOf(a, b) + lonelinessOf(a, b, index),
  };
  const checked = findCandidates(own, index, kind).filter(({ frame }) => !isInMarks(frame.slot));
  return judgeSlots(checked, { ...rules, isNowhere: (slot) => !isCountedAnywhere(slot, index) })
    .filter((judged) => judged.verdict !== 'not-found' || !isSlight(judged.frame))
    .map((judged) => createItem('number', judged));
};

const largestCommon = 12;
const [leastOfTelling, leastOfFate, leastOfRound, leastOfSmall, leastOfVague] = [0.3, 1, 2, 2.5, 5];

/** "Nine are dead", "the toll stands at nine". */
function haveOneFate(a: Frame, b: Frame): boolean {
  const fates = fatesOf(b);
  return [...fatesOf(a)].some((fate) => fates.has(fate));
}

const rules: JudgeRules = {
  isSuperseded: (frame, same, other) =>
    [...fatesOf(frame)].some(isGrowingCount) &&
    latestOf(other) > latestOf(same) &&
    (dateOf(frame) >= latestOf(other) || dateOf(frame) === ''),
  leastInCommon: (a, b) => {
    if (isVague(a.slot) || isVague(b.slot)) return leastOfVague;
    if (a.slot.sort === 'score' && b.slot.sort === 'score') return leastOfTelling;
    const { value, unit } = a.slot.quantities[0]!;
    if (value <= largestCommon && unit === undefined) return haveOneFate(a, b) ? leastOfFate : leastOfSmall;
    return Number.isInteger(value) && value % 10 === 0 && value < leastLarge ? leastOfRound : leastOfTelling;
  },
  mayBeOne: (a, b) => {
    if (matchCounted(a, b) === 'apart') return false;
    const [left, right] = [fatesOf(a), fatesOf(b)];
    return left.size === 0 || right.size === 0 || [...left].some((fate) => right.has(fate));
  },
  compare: compareNumbers,
  isCounterpart: (a, b, match) =>
    areOfOneSize(a, b) &&
    match.dice >= leastAlike &&
    !isOfMoving(match) &&
    (a.slot.quantities[0]!.unit !== undefined || matchCounted(a, b) === 'same'),
  isSurelySame: haveOneFate,
  isOne: (a, b, match) =>
    areAgesOfOne(a.slot, b.slot) ||
    (isCountedOne(a, b, match) &&
      !areNarrowedApart(a, b, match.dice) &&
      !areOfOtherTimes(a, b) &&
      (match.dice >= leastOfMoving || !(isMoving(a) && isMoving(b))) &&
      (match.dice >= sureDice ||
        ((a.slot.sort === 'score' || !areScopedApart(a, b)) &&
          !areOfOtherNames(a, b) &&
          !areOfOtherSubjects(a, b, match)))),
};

const leastLarge = 1000;
const [sureDice, leastOfMoving, leastAlike] = [0.6, 0.8, 0.3];

/** Both count one thing, or do not say what and are told of one deed; of people, the same happened to them. */
function isCountedOne(a: Frame, b: Frame, match: FrameMatch): boolean {
  const counted = matchCounted(a, b);
  const [left, right] = [fatesOf(a), fatesOf(b)];
  if (match.dice >= likelyDice || isHalfAlike(a, b)) return true;
  if (a.slot.sort === 'rank' || (left.size === 0) !== (right.size === 0)) return false;
  if (counted === 'general') return (left.size > 0 || shareDeed(a, b)) && areOfOneSize(a, b);
  return counted === 'same' || match.dice >= 0.4 || match.shared >= 9 || shareDeed(a, b);
}

/** "80 to 52", "80 to 62". */
const isHalfAlike = ({ slot: a }: Frame, { slot: b }: Frame): boolean => a.sort === 'score' && likenessOf(a, b) > 0;

const likelyDice = 0.45;
const mostTimes = 3;

/** Two dead and thirty dead are hardly of one attack. */
function areOfOneSize({ slot: a }: Frame, { slot: b }: Frame): boolean {
  const [left, right] = [a.quantities[0]!.value, b.quantities[0]!.value];
  return Math.max(left, right) <= mostTimes * Math.min(left, right);
}

const dateOf = ({ slot }: Frame): string => slot.sentence.source.article.publishedAt ?? '';
const latestOf = (list: readonly Candidate[]): string =>
  list.map(({ frame }) => dateOf(frame)).reduce((a, b) => (b > a ? b : a), '');

/** "One pilot": no number that a reader checks. */
const isSlight = ({ slot: { sort, quantities } }: Frame): boolean =>
  (sort === 'amount' || sort === 'rank') && quantities[0]!.value === 1 && quantities[0]!.unit === undefined;
