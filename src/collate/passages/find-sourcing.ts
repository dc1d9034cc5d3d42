import { annotationsOf } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { ArticleSource, OwnedArticles, SourceProof, Sourcing } from '../../model/collation.ts';
import { compareStrings } from '../../model/link.ts';
import { type Credit, sourceId } from './judge/credits/credit.ts';
import { findCredits } from './judge/credits.ts';
import { findOwnership, isOutletKnown } from './judge/outlets.ts';

/** Whose outlets the articles of a story are, whom they have their text from, and one name for each source. Linear. */
export function findSourcing(articles: readonly Article[]): Sourcing {
  return { owners: findOwners(articles), agencies: findAgencies(articles), ids: nameSources(articles) };
}

/** Articles by one outlet or one owner's; only where there are several. */
function findOwners(articles: readonly Article[]): OwnedArticles[] {
  const groups = new Map<string, OwnedArticles & { readonly articles: { articleId: string; outlet: string }[] }>();
  for (const article of articles) {
    if (!isOutletKnown(article)) continue;
    const outlet = sourceId(article.outlet);
    const ownership = findOwnership(article);
    const owner = ownership?.owner ?? outlet;
    const key = ownership ? `owner ${owner}` : `outlet ${owner}`;
    const group = groups.get(key) ?? { owner, ...(ownership && { source: ownership.source }), articles: [] };
    group.articles.push({ articleId: article.id, outlet });
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter((group) => group.articles.length > 1)
    .sort((a, b) => compareStrings(a.owner, b.owner));
}

/** The agencies that each article says its text is by. */
const findAgencies = (articles: readonly Article[]): Map<string, readonly ArticleSource[]> =>
  new Map(
    articles.flatMap((article) => {
      const sources = findCredits(article).authorship.map((credit) => toSource(article, credit));
      return sources.length > 0 ? [[article.id, sources] as const] : [];
    }),
  );

const toSource = (article: Article, credit: Credit): ArticleSource => ({
  id: credit.id,
  name: credit.name,
  proof: proofOf(article, credit),
});

function proofOf({ id, agency, byline }: Article, { span, name, field }: Credit): SourceProof {
  if (span) return { articleId: id, span };
  if (field) return { articleId: id, field };
  return { articleId: id, field: agency === name || byline === undefined ? 'agency' : 'byline' };
}

function nameSources(articles: readonly Article[]): Map<string, string> {
  const names = articles.flatMap(({ outlet, annotations }) => [
    outlet,
    ...annotationsOf(annotations, 'attribution').flatMap(({ chain }) => chain.map(({ name }) => name)),
  ]);
  return new Map([...new Set(names)].map((name) => [name, sourceId(name)]));
}
