import {
  type AttributionAnnotation,
  annotationsOf,
  type NameAnnotation,
  type QuantityAnnotation,
  type QuoteAnnotation,
  type SentenceAnnotation,
  type TimeAnnotation,
  type TokenAnnotation,
} from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import type { EntityCluster } from '../../../model/collation.ts';
import { memberKey } from '../../../model/link.ts';

/** What the claims of an article are read from. */
export interface ClaimSource {
  readonly article: Article;
  readonly sentences: readonly SentenceAnnotation[];
  readonly tokens: readonly TokenAnnotation[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly names: readonly NameAnnotation[];
  readonly times: readonly TimeAnnotation[];
  readonly quantities: readonly QuantityAnnotation[];
  readonly quotes: readonly QuoteAnnotation[];
  readonly attributions: readonly AttributionAnnotation[];
  /** The cluster of an entity of the article, or its own key. */
  readonly clusterOf: (entity: string) => string;
}

/** Sorts what is known of each article into lists; linear. */
export function readClaimSources(articles: readonly Article[], entities: readonly EntityCluster[]): ClaimSource[] {
  const clusters = new Map(entities.flatMap(({ id, members }) => members.map((member) => [member, id])));
  return articles.map((article) => createSource(article, clusters));
}

function createSource(article: Article, clusters: ReadonlyMap<string, string>): ClaimSource {
  const { annotations } = article;
  const tokens = annotationsOf(annotations, 'token');
  return {
    article,
    sentences: annotationsOf(annotations, 'sentence'),
    tokens,
    indexOf: new Map(tokens.map(({ id }, index) => [id, index])),
    names: annotationsOf(annotations, 'name'),
    times: annotationsOf(annotations, 'time'),
    quantities: annotationsOf(annotations, 'quantity'),
    quotes: annotationsOf(annotations, 'quote'),
    attributions: annotationsOf(annotations, 'attribution'),
    clusterOf: (entity) => {
      const key = memberKey(article.id, entity);
      return clusters.get(key) ?? key;
    },
  };
}
