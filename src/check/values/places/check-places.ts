import type { Checker } from '../../context.ts';
import { indexArticle, indexSentences } from '../../index/sentence-index.ts';
import { findCandidates } from '../candidates.ts';
import { createItem } from '../create-item.ts';
import { isOnlyOnePlanned, shareDeed } from '../deeds.ts';
import { isInMarks } from '../in-marks.ts';
import { type JudgeRules, judgeSlots } from '../judge-slots.ts';
import { comparePlaces } from './compare-places.ts';
import { readPlaces } from './read-places.ts';

/** Where a draft says that something is or was done. A place that no input names is a matter of its name alone, and no item here. */
export const checkPlaces: Checker = ({ draft, articles, entities }) => {
  const index = indexSentences(articles, entities);
  const own = indexArticle(draft, entities).sentences;
  const checked = findCandidates(own, index, { read: readPlaces, compare: comparePlaces }).filter(
    ({ frame }) => !isInMarks(frame.slot),
  );
  return judgeSlots(checked, rules)
    .filter(({ verdict }) => verdict !== 'not-found')
    .map((judged) => createItem('place', judged));
};

const leastDice = 0.4;

const rules: JudgeRules = {
  leastInCommon: () => 0,
  mayBeOne: () => true,
  isOne: (a, b, match) => match.dice >= leastDice && shareDeed(a, b) && !isOnlyOnePlanned(a, b),
};
