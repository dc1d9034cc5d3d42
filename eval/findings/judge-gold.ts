import { judgeClaims } from '../../src/collate/claims/judge-claims.ts';
import { createStoryWeight } from '../../src/collate/claims/match-claims.ts';
import { readClaimSources } from '../../src/collate/claims/reading/claim-source.ts';
import { readClaimAt, readClaims } from '../../src/collate/claims/reading/read-claims.ts';
import { collateArticles } from '../../src/collate/collate.ts';
import type { Article } from '../../src/index.ts';
import type { GoldStory } from './gold-stories.ts';
import type { JudgedPair } from './pairs.ts';

/** Judges the pairs of a story: the gold's spans, in annotated reports. */
export function judgePairs({ pairs }: GoldStory, articles: readonly Article[]): JudgedPair[] {
  const sources = readClaimSources(articles, collateArticles(articles).entities);
  const byId = new Map(sources.map((source) => [source.article.id, source]));
  const weigh = createStoryWeight(sources.flatMap(readClaims));
  return pairs.map((pair) => {
    const [left, right] = [pair.left, pair.right].map((span) => readClaimAt(byId.get(span.report)!, span));
    const { relation, why } = judgeClaims(left!, right!, weigh);
    return { pair, judged: relation, why };
  });
}
