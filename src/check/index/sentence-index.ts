import type { ClaimTerm } from '../../collate/claims/claim.ts';
import { type ClaimSource, readClaimSources } from '../../collate/claims/reading/claim-source.ts';
import { groupsOf } from '../../collate/claims/word-groups.ts';
import type { Article } from '../../model/article.ts';
import type { EntityCluster } from '../../model/collation.ts';
import type { Span } from '../../model/span.ts';
import { readKeys } from './read-keys.ts';

/** A sentence of an input. */
export interface IndexedSentence extends Span {
  readonly source: ClaimSource;
  /** Its place among the sentences of all inputs; those of one article stand together, in order. */
  readonly order: number;
}

/** The sentences of the inputs by their words. */
export interface SentenceIndex {
  readonly sentences: readonly IndexedSentence[];
  /** The sentences that hold a key, in order. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
  /** The keys of words of near meaning, by the group that they belong to. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

const known = new WeakMap<readonly Article[] | Article, SentenceIndex>();

/** Indexes the sentences of articles that are annotated with tokens; once for each list of articles. Linear. */
export function indexSentences(articles: readonly Article[], entities: readonly EntityCluster[]): SentenceIndex {
  const found = known.get(articles) ?? buildIndex(readClaimSources(articles, entities));
  known.set(articles, found);
  return found;
}

/** The sentences of one article, indexed once for each. */
export function indexArticle(article: Article, entities: readonly EntityCluster[]): SentenceIndex {
  const found = known.get(article) ?? buildIndex(readClaimSources([article], entities));
  known.set(article, found);
  return found;
}

function buildIndex(sources: readonly ClaimSource[]): SentenceIndex {
  const sentences: IndexedSentence[] = [];
  const holders = new Map<string, number[]>();
  for (const source of sources) {
    const first = sentences.length;
    for (const { start, end } of source.sentences) sentences.push({ source, start, end, order: sentences.length });
    readKeys(source, (key, sentence) => add(holders, key, first + sentence));
  }
  const groups = new Map<string, string[]>();
  for (const key of holders.keys())
    for (const group of groupsOf(key)) {
      const list = groups.get(group);
      if (list) list.push(key);
      else groups.set(group, [key]);
    }
  return { sentences, holders, groups };
}

function add(holders: Map<string, number[]>, key: string, order: number): void {
  const list = holders.get(key);
  if (!list) holders.set(key, [order]);
  else if (list.at(-1) !== order) list.push(order);
}

/** How much a term tells among these sentences, 0.25 to 1: less the more of them have it. */
export function rarityAmong({ sentences, holders }: SentenceIndex, { keys }: Pick<ClaimTerm, 'keys'>): number {
  const all = sentences.length + 1;
  const count = holders.get(keys[0]!)?.length ?? 1;
  return Math.max(0.25, Math.min(1, Math.log(all / count) / Math.log(all + 1)));
}
