import type { ComparableWord } from '../../collate/comparable-words.ts';
import { rootOf } from '../../collate/quotations/words/roots.ts';
import type { Query } from '../query/query.ts';
import { nearLevel } from '../scan/needles.ts';

/** The term of a query that a word stands for. */
export interface TermMatch {
  readonly term: number;
  /** 1 for the word itself in any form, less for one of near meaning. */
  readonly level: number;
}

/** Tells which term of a query a word stands for; undefined for none. */
export type FindTerm = (word: ComparableWord) => TermMatch | undefined;

/** Makes the finder for a query; each word is looked up once. */
export function createTermFinder({ terms, exact }: Query): FindTerm {
  const known = new Map<string, TermMatch | undefined>();
  const find = ({ key, stem }: ComparableWord): TermMatch | undefined => {
    const root = rootOf(key);
    const own = terms.findIndex((term) => (exact ? term.key === key : term.root === root || term.stem === stem));
    if (own >= 0) return { term: own, level: 1 };
    const near = exact ? -1 : terms.findIndex((term) => term.near.has(root));
    return near >= 0 ? { term: near, level: nearLevel } : undefined;
  };
  return (word) => {
    if (!word.content && !exact) return undefined;
    if (!known.has(word.key)) known.set(word.key, find(word));
    return known.get(word.key);
  };
}
