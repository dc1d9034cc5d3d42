import type { Article } from '../../../model/article.ts';
import type { CollatedTelling } from '../../../model/collation.ts';
import type { TellingRelation } from '../../../model/edition.ts';
import { typeTelling } from '../build-quotations.ts';
import { gatherTellings } from '../tellings.ts';
import { readUtterances } from '../utterances.ts';

/** How one telling stands to another one of the same quotation, whichever of the tellings is the base. */
export function matchTellings(
  articles: readonly Article[],
  telling: CollatedTelling,
  other: CollatedTelling,
): TellingRelation {
  const [one, base] = [telling, other].map((told) => gatherOne(articles, told));
  return typeTelling(one!, base!).relation;
}

function gatherOne(articles: readonly Article[], { articleId, quotes }: CollatedTelling) {
  const article = articles.find(({ id }) => id === articleId)!;
  const wanted = new Set(quotes);
  const annotations = article.annotations.filter((one) => one.kind !== 'quote' || wanted.has(one.id));
  return gatherTellings(readUtterances({ ...article, annotations }, new Map()))[0]!;
}
