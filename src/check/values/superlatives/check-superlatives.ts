import type { Checker } from '../../context.ts';
import { indexArticle, indexSentences } from '../../index/sentence-index.ts';
import { findCandidates } from '../candidates.ts';
import { createItem } from '../create-item.ts';
import { isInMarks } from '../in-marks.ts';
import { type JudgeRules, judgeSlots } from '../judge-slots.ts';
import { compareSuperlatives, readSuperlatives } from './read-superlatives.ts';

/** Superlatives and firsts of a draft, against the ranks that the inputs give to the same things. */
export const checkSuperlatives: Checker = ({ draft, articles, entities }) => {
  const index = indexSentences(articles, entities);
  const own = indexArticle(draft, entities).sentences;
  const checked = findCandidates(own, index, { read: readSuperlatives, compare: compareSuperlatives }).filter(
    ({ frame }) => !isInMarks(frame.slot),
  );
  return judgeSlots(checked, rules).map((judged) => createItem('superlative', judged));
};

const [leastFound, leastDice] = [2.5, 0.35];

const rules: JudgeRules = {
  leastInCommon: () => leastFound,
  mayBeOne: () => true,
  isOne: (_a, _b, { dice, core }) => dice >= leastDice && core > 0,
};
