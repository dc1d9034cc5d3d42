import type { Article } from '../../model/article.ts';
import type { CollatedDerivation } from '../../model/collation.ts';
import { compareStrings } from '../../model/link.ts';
import type { Span } from '../../model/span.ts';
import { findCandidates } from './candidates.ts';
import { findCarriedErrors } from './judge/carried-errors.ts';
import { sourceId } from './judge/credits/credit.ts';
import type { WordRange } from './match/common-words.ts';
import { isCopy, matchPassages, type PassageMatch, type ReadyArticle, readyArticle } from './match-passages.ts';
import type { PassageWord } from './words/passage-words.ts';

/** The passages that two articles share outside of quotes, with what is known of the direction. Sorted by the two ids. */
export function findDerivations(articles: readonly Article[]): CollatedDerivation[] {
  const ready = articles.map(readyArticle);
  const byOutlet = new Map(ready.map(({ article, credits }) => [credits.own[0]!, article.id]));
  const errorsOf = findCarriedErrors(ready);
  return findCandidates(ready)
    .flatMap(([left, right]) => {
      const match = matchPassages(ready[left]!, ready[right]!, errorsOf(left, right));
      return match.passages.length > 0 ? [createDerivation(ready[left]!, ready[right]!, match, byOutlet)] : [];
    })
    .sort((a, b) => compareStrings(a.from, b.from) || compareStrings(a.to, b.to));
}

function createDerivation(
  left: ReadyArticle,
  right: ReadyArticle,
  match: PassageMatch,
  byOutlet: ReadonlyMap<string, string>,
): CollatedDerivation {
  const { direction, passages } = match;
  const { source, first, evidence, via, proofs } = direction;
  const isForward = (source === 'left' || source === 'right' ? source : first) === 'left';
  const viaArticle = via === undefined ? undefined : byOutlet.get(sourceId(via));
  const isOther = viaArticle !== undefined && viaArticle !== left.article.id && viaArticle !== right.article.id;
  const [from, to] = isForward ? [left, right] : [right, left];
  return {
    from: from.article.id,
    to: to.article.id,
    share: round(shareOf(match, isForward)),
    score: round(match.score),
    direction: source === 'left' || source === 'right' ? 'known' : 'unsure',
    evidence,
    passages: passages
      .map((passage) => ({
        left: spanOf(left.words, passage.left),
        right: spanOf(right.words, passage.right),
        likeness: passage.likeness,
      }))
      .map((passage) => ({
        from: isForward ? passage.left : passage.right,
        to: isForward ? passage.right : passage.left,
        likeness: passage.likeness,
      })),
    ...(isCopy(match.class) && {
      kind: match.class as NonNullable<CollatedDerivation['kind']>,
      reasons: match.reasons,
    }),
    ...(source === 'common' && { common: true as const }),
    ...(via !== undefined && { via }),
    ...(isOther && { viaArticle }),
    ...(proofs.length > 0 && { proofs }),
  };
}

/** The part of the words of the one that took over that are copied, or that lie in the passages. */
function shareOf({ measure, passages }: PassageMatch, isForward: boolean): number {
  const side = isForward ? 'right' : 'left';
  const covered = passages.reduce((sum, { [side]: { from, to } }) => sum + to - from, 0);
  const { copied, body } = measure[side];
  return Math.min(1, Math.max(copied, covered) / Math.max(1, body));
}

const spanOf = (words: readonly PassageWord[], { from, to }: WordRange): Span => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
});

const round = (value: number): number => Math.round(value * 1000) / 1000;
