import type { Article } from '../model/article.ts';
import { createCitation, type TextCitation } from '../model/citation.ts';
import type { CollatedQuotation, Collation } from '../model/collation.ts';
import type { Decision } from '../model/correction.ts';
import { compareStrings, type Link, memberKey } from '../model/link.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { type IndexedArticle, indexArticle, itemAt } from './index-article.ts';
import { type PrintedSentence, splitPrintedSentences } from './printed-sentences.ts';
import { createRarity } from './rarity.ts';

/** What an edition is built of. */
export interface EditionInput {
  readonly story: Story;
  /** The annotated articles of the story, with sentences and tokens, in any order. */
  readonly articles: readonly Article[];
  readonly collation: Collation;
  /** What people set right. */
  readonly decisions?: readonly Decision[];
}

/** What every part of an edition is built from: the articles by date, indexed, and what collating found. */
export interface EditionContext {
  readonly story: Story;
  readonly articles: readonly IndexedArticle[];
  readonly byId: ReadonlyMap<string, IndexedArticle>;
  /** Place of an article in the order of all outputs. */
  readonly orderOf: ReadonlyMap<string, number>;
  readonly collation: Collation;
  readonly quotations: ReadonlyMap<string, CollatedQuotation>;
  /** Links by which two quotes are one utterance, by the key of their left side. */
  readonly quotationLinks: ReadonlyMap<string, readonly Link[]>;
  /** Cluster id by member key. */
  readonly clusterOf: ReadonlyMap<string, string>;
  readonly sentences: ReadonlyMap<string, readonly PrintedSentence[]>;
  /** The indexes of the sentences that hold a word, by article. */
  readonly holders: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** How much a word tells about this story: high for words of few sentences. */
  readonly rarity: (word: string) => number;
}

/** Indexes what an edition is built of; the order of the articles given does not matter. */
export function createContext({ story, articles, collation }: EditionInput): EditionContext {
  const indexed = [...articles].sort(compareByDate).map(indexArticle);
  const sentences = new Map(indexed.map((item) => [item.id, splitPrintedSentences(item)]));
  return {
    story,
    articles: indexed,
    byId: new Map(indexed.map((item) => [item.id, item])),
    orderOf: new Map(indexed.map((item, index) => [item.id, index])),
    collation,
    quotations: new Map(collation.quotations.map((quotation) => [quotation.id, quotation])),
    quotationLinks: Map.groupBy(collation.links.filter(isOneUtterance), ({ left }) => left),
    clusterOf: new Map(collation.entities.flatMap(({ id, members }) => members.map((key) => [key, id]))),
    sentences,
    holders: new Map([...sentences].map(([id, list]) => [id, indexWords(list)])),
    rarity: createRarity([...sentences.values()].flat().map(({ words }) => words)),
  };
}

const isOneUtterance = ({ judgement, kind }: Link): boolean => kind === 'quotation' && judgement === 'same';

function indexWords(sentences: readonly PrintedSentence[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const { words, index } of sentences) {
    for (const word of words) {
      const list = holders.get(word);
      if (list) list.push(index);
      else holders.set(word, [index]);
    }
  }
  return holders;
}

/** By publication date, undated articles last, then by id. */
const compareByDate = (a: Article, b: Article): number =>
  compareStrings(a.publishedAt ?? '~', b.publishedAt ?? '~') || compareStrings(a.id, b.id);

/** Articles by id, as far as citing them needs. */
export interface CitedArticles {
  readonly byId: ReadonlyMap<string, { readonly article: Article }>;
}

/** The article of an id that the story holds. */
export const articleOf = <T>({ byId }: { readonly byId: ReadonlyMap<string, T> }, id: string): T => byId.get(id)!;

/** Cites a span of one of the story's articles. */
export const cite = (context: CitedArticles, articleId: string, { start, end }: Span): TextCitation =>
  createCitation(articleOf(context, articleId).article, { start, end });

/** The cluster of an entity of one article. */
export const clusterIn = (
  context: EditionContext,
  articleId: string,
  entity: string | undefined,
): string | undefined => (entity === undefined ? undefined : context.clusterOf.get(memberKey(articleId, entity)));

/** The printed sentence that holds an offset of an article's text. */
export const sentenceAt = (context: EditionContext, articleId: string, offset: number): PrintedSentence | undefined =>
  itemAt(context.sentences.get(articleId) ?? [], offset);
