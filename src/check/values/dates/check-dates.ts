import { daysOf } from '../../../text/day-range.ts';
import type { Checker } from '../../context.ts';
import { indexArticle, indexSentences } from '../../index/sentence-index.ts';
import { findCandidates } from '../candidates.ts';
import { createItem } from '../create-item.ts';
import { areOfOtherSubjects, isOfSaying, isOnlyOnePlanned, shareDeed, shareLooseDeed } from '../deeds.ts';
import type { Frame } from '../frame.ts';
import { isInMarks } from '../in-marks.ts';
import { type JudgeRules, judgeSlots } from '../judge-slots.ts';
import type { FrameMatch } from '../match-frames.ts';
import type { Slot } from '../slot.ts';
import { compareDates, isAhead } from './compare-dates.ts';
import { isToldAnywhere, lonelinessOfDates } from './loneliness.ts';
import { readDates } from './read-dates.ts';

/** Dates and clock times of a draft, against those of the same deeds in the inputs. */
export const checkDates: Checker = ({ draft, articles, entities }) => {
  const index = indexSentences(articles, entities);
  const own = indexArticle(draft, entities).sentences;
  const kind = {
    read: readDates,
    compare: compareDates,
    likeness: (a: Slot, b: Slot) => lonelinessOfDates(a, b, index),
  };
  const checked = findCandidates(own, index, kind).filter(({ frame }) => !isInMarks(frame.slot));
  return judgeSlots(checked, { ...rules, isNowhere: (slot) => !isToldAnywhere(slot, index) }).map((judged) =>
    createItem('date', judged),
  );
};

const [leastOfCalendar, leastOfWeekday] = [0.3, 2.5];

const rules: JudgeRules = {
  leastInCommon: ({ slot: { sort, sentence, value } }) =>
    sort === 'clock' || /\d/.test(sentence.source.article.text.slice(value.start, value.end))
      ? leastOfCalendar
      : leastOfWeekday,
  mayBeOne: () => true,
  compare: compareDates,
  isCounterpart: (a, b) => a.slot.time!.granularity === b.slot.time!.granularity,
  isOne: (a, b, match) =>
    isOneDeed(a, b, match) &&
    (match.dice >= sureDice || (!isOfSaying(a) && !isOfSaying(b))) &&
    ((isAhead(a.slot) && isAhead(b.slot)) || !isOnlyOnePlanned(a, b)) &&
    !areFarApart(a, b, match) &&
    (match.dice >= sureDice || !areOfOtherSubjects(a, b, match)),
};

/** The words right above the dates are one; where they are verbs of everyday, what else stands near them too. The tree may be wrong where nearly all is one. */
const isOneDeed = (a: Frame, b: Frame, { shared, dice, core }: FrameMatch): boolean =>
  shareDeed(a, b) || (core >= 3 && shareLooseDeed(a, b)) || (dice >= 0.45 && shared >= 6) || shared >= 12;

const farDays = 45;
const sureDice = 0.55;

/** Two days or months that lie far apart are rather of two deeds of one kind; a year may be a slip, unless it is of another age. */
function areFarApart({ slot: a }: Frame, { slot: b }: Frame, { dice }: FrameMatch): boolean {
  const [left, right] = [daysOf(a.time!.value!), daysOf(b.time!.value!)];
  if (!left || !right || dice >= sureDice) return false;
  const areDays = [left, right].every(({ from, to }) => to - from <= longestMonth);
  return Math.max(left.from, right.from) - Math.min(left.to, right.to) > (areDays ? farDays : farYears);
}

const longestMonth = 31;
const farYears = 3650;
