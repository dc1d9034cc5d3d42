import {
  type AttributionAnnotation,
  annotationsOf,
  type ClaimAnnotation,
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
  /** A name by its id. */
  readonly nameOf: (id: string) => NameAnnotation | undefined;
  readonly times: readonly TimeAnnotation[];
  readonly quantities: readonly QuantityAnnotation[];
  readonly quotes: readonly QuoteAnnotation[];
  readonly attributions: readonly AttributionAnnotation[];
  /** The claims by where the words of their predicates begin. */
  readonly factsAt: ReadonlyMap<number, readonly ClaimAnnotation[]>;
  /** The claims that an annotation takes part in. */
  readonly factsOf: (id: string) => readonly ClaimAnnotation[];
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
  const names = annotationsOf(annotations, 'name');
  const nameById = new Map(names.map((name) => [name.id, name]));
  const facts = annotationsOf(annotations, 'claim');
  const byMember = new Map<string, ClaimAnnotation[]>();
  for (const fact of facts) for (const id of new Set(fact.arguments.map(({ of }) => of))) addTo(byMember, id, fact);
  const factsAt = new Map<number, ClaimAnnotation[]>();
  for (const fact of facts) if (fact.trigger) addTo(factsAt, fact.trigger.start, fact);
  return {
    article,
    sentences: annotationsOf(annotations, 'sentence'),
    tokens,
    indexOf: new Map(tokens.map(({ id }, index) => [id, index])),
    names,
    nameOf: (id) => nameById.get(id),
    times: annotationsOf(annotations, 'time'),
    quantities: annotationsOf(annotations, 'quantity'),
    quotes: annotationsOf(annotations, 'quote'),
    attributions: annotationsOf(annotations, 'attribution'),
    factsAt,
    factsOf: (id) => byMember.get(id) ?? [],
    clusterOf: (entity) => {
      const key = memberKey(article.id, entity);
      return clusters.get(key) ?? key;
    },
  };
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
