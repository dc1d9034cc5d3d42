import type { Checker } from '../../context.ts';
import { indexArticle, indexSentences } from '../../index/sentence-index.ts';
import { findCandidates } from '../candidates.ts';
import { createItem } from '../create-item.ts';
import { isOnlyOnePlanned, shareDeed, shareLooseDeed } from '../deeds.ts';
import type { Frame } from '../frame.ts';
import { isInMarks } from '../in-marks.ts';
import { type JudgeRules, judgeSlots } from '../judge-slots.ts';
import type { FrameMatch } from '../match-frames.ts';
import { comparePlaces, likenessOfPlaces } from './compare-places.ts';
import { readPlaces } from './read-places.ts';

/** Where a draft says that something is or was done. A place that no input names is a matter of its name alone, and no item here. */
export const checkPlaces: Checker = ({ draft, articles, entities }) => {
  const index = indexSentences(articles, entities);
  const own = indexArticle(draft, entities).sentences;
  const checked = findCandidates(own, index, kind).filter(({ frame }) => !isInMarks(frame.slot));
  return judgeSlots(checked, rules)
    .filter(({ verdict }) => verdict !== 'not-found')
    .map((judged) => createItem('place', judged));
};

const kind = { read: readPlaces, compare: comparePlaces, likeness: likenessOfPlaces };
const [leastDice, sureDice, leastCore] = [0.4, 0.55, 3];

const rules: JudgeRules = {
  leastInCommon: () => 0,
  mayBeOne: () => true,
  isOne: (a, b, match) => likenessOfPlaces(a.slot, b.slot) > 0 || (isOneDeed(a, b, match) && !isOnlyOnePlanned(a, b)),
};

/** The words right above the places are one; where they are words of everyday, what else stands near them too. */
const isOneDeed = (a: Frame, b: Frame, { dice, core }: FrameMatch): boolean =>
  dice >= leastDice && (shareDeed(a, b) || (core >= leastCore && (dice >= sureDice || shareLooseDeed(a, b))));
