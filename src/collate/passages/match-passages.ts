import type { Article } from '../../model/article.ts';
import { type Credits, findCredits } from './judge/credits.ts';
import { type Direction, findDirection, isCiting, shareSource } from './judge/direction/find-direction.ts';
import { isOneOutlet } from './judge/direction/reason.ts';
import { judgePair, type PairJudgement } from './judge/judge-pair.ts';
import { measurePair, type PairMeasure } from './judge/measure-pair.ts';
import { buildPassages, type CopiedPassage, type PassageDepth } from './match/build-passages.ts';
import { type IndexedText, indexText, matchTexts } from './match/match-texts.ts';

/** An article made ready to be set against others. */
export interface ReadyArticle extends IndexedText {
  readonly credits: Credits;
}

/** How two articles stand to each other. */
export interface PassageMatch extends PairJudgement {
  readonly measure: PairMeasure;
  readonly direction: Direction;
  readonly passages: readonly CopiedPassage[];
}

/** Reads an article once, for all the pairs that it is in. */
export const readyArticle = (article: Article): ReadyArticle => ({
  ...indexText(article),
  credits: findCredits(article),
});

const copies: ReadonlySet<string> = new Set(['verbatim', 'partial', 'rewritten']);

/** Whether one has its reporting from the other, or both from a third. */
export const isCopy = (pairClass: PassageMatch['class']): boolean => copies.has(pairClass);

/** Beside copied runs: what was edited where one is a copy, what is told anew where that is what was done. */
const depths: Readonly<Record<PassageMatch['class'], PassageDepth>> = {
  verbatim: 'edited',
  partial: 'retold',
  rewritten: 'retold',
  'shared-quotes': 'runs',
  boilerplate: 'runs',
  independent: 'runs',
};

/**
 * Sets two annotated articles of a story against each other: what of the one is the other's, and who had it first. `errors` are what they share
 * and no other article of the story has.
 */
export function matchPassages(left: ReadyArticle, right: ReadyArticle, errors: readonly string[] = []): PassageMatch {
  const match = matchTexts(left, right);
  const measure = measurePair(match);
  const cites = { left: isCiting(left, right), right: isCiting(right, left) };
  const credited = cites.left || cites.right || shareSource(left, right) || errors.length > 0;
  const judged = judgePair(measure, { credited, cites, sameOutlet: isOneOutlet(left, right) });
  const passages = buildPassages(match, depths[judged.class]);
  return {
    ...judged,
    reasons: isCopy(judged.class) ? [...judged.reasons, ...errors] : judged.reasons,
    measure,
    direction: findDirection({ left, right, pairClass: judged.class, measure, passages }),
    passages,
  };
}
