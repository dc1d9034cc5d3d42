import type { Article } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import { splitComparableWords } from '../../comparable-words.ts';
import type { Claim, ClaimTerm } from '../claim.ts';
import type { ClaimSource } from '../reading/claim-source.ts';
import { groupsOf, rootOf } from '../word-groups.ts';

/** A sentence with all that it claims. */
export interface ToldSentence {
  readonly source: ClaimSource;
  readonly article: Article;
  readonly span: Span;
  readonly claims: readonly Claim[];
  readonly terms: readonly ClaimTerm[];
}

/** The sentences of all articles that claim something, in order. */
export function listToldSentences(sources: readonly ClaimSource[], claims: readonly Claim[]): ToldSentence[] {
  const byArticle = new Map(sources.map((source) => [source.article, source]));
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = `${claim.article.id} ${claim.sentence.start}`;
    const list = groups.get(key);
    if (list) list.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map((list) => ({
    source: byArticle.get(list[0]!.article)!,
    article: list[0]!.article,
    span: { start: list[0]!.sentence.start, end: list[0]!.sentence.end },
    claims: list,
    terms: list.flatMap(({ terms }) => terms),
  }));
}

/** What the sentences of a story tell, by what it can be found by. */
export interface EchoIndex {
  /** The part of the weight of a sentence or claim that one sentence of an article has too, at most, 0 to 1. */
  readonly findEcho: (told: Pick<ToldSentence, 'terms'>, article: Article) => number;
  /** Whether an article has a word, name or number, or one of near meaning, anywhere, its title included. */
  readonly hasTerm: (article: Article, term: ClaimTerm) => boolean;
}

/** A key that many sentences have costs the most and tells little. */
const mostHolders = 80;

/** Indexes the sentences by their terms; a question costs the sentences that share a term. */
export function createEchoIndex(sentences: readonly ToldSentence[]): EchoIndex {
  const holders = new Map<string, number[]>();
  const keysOf = new Map<Article, Set<string>>();
  sentences.forEach(({ article, terms }, index) => {
    const known = keysOf.get(article) ?? new Set(titleKeys(article));
    keysOf.set(article, known);
    for (const key of new Set(terms.flatMap(({ keys }) => keys))) {
      known.add(key);
      const list = holders.get(key);
      if (list) list.push(index);
      else holders.set(key, [index]);
    }
  });
  return {
    hasTerm: (article, { keys }) => keys.some((key) => keysOf.get(article)?.has(key)),
    findEcho: ({ terms }, article) => {
      const shares = new Map<number, number>();
      let all = 0;
      for (const { keys, weight } of terms) {
        all += weight;
        const seen = new Set<number>();
        for (const key of keys) {
          const list = holders.get(key) ?? [];
          if (list.length > mostHolders) continue;
          for (const index of list) if (sentences[index]!.article === article) seen.add(index);
        }
        for (const index of seen) shares.set(index, (shares.get(index) ?? 0) + weight);
      }
      return Math.max(0, ...shares.values()) / Math.max(0.1, all);
    },
  };
}

const titleKeys = ({ title = '' }: Article): string[] =>
  splitComparableWords(title, [{ start: 0, end: title.length }]).flatMap(({ content, key }) =>
    content ? [rootOf(key), ...groupsOf(rootOf(key))] : [],
  );
