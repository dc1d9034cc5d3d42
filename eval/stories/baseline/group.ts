import { linkByAverage } from '../../../src/group/linking/average-linking.ts';
import type { Article } from '../../../src/model/article.ts';
import { compareStrings } from '../../../src/model/link.ts';
import type { WordCounts } from '../../../src/text/rarity.ts';
import { matchArticles } from './pairs.ts';
import { buildTermVectors } from './vectors.ts';
import { readArticleWords } from './words.ts';

const threshold = 0.11;
const dayMs = 86_400_000;

/** What stories were made with before: TF-IDF over words and names, lessened by the days between, average linking; its threshold was tuned on these sets. */
export function groupByTermVectors(articles: readonly Article[], background: WordCounts): string[][] {
  const ordered = [...articles].sort(
    (a, b) => compareStrings(a.publishedAt ?? '~', b.publishedAt ?? '~') || compareStrings(a.id, b.id),
  );
  const days = ordered.map(({ publishedAt }) => {
    const time = publishedAt === undefined ? Number.NaN : Date.parse(publishedAt);
    return Number.isNaN(time) ? undefined : time / dayMs;
  });
  const pairs = matchArticles(buildTermVectors(ordered.map(readArticleWords), background), days);
  return linkByAverage(ordered.length, pairs, threshold).map((group) => group.map((at) => ordered[at]!.id));
}
