import { type Candidate, nameWordsOf } from '../candidate.ts';

/** What an article's candidates say of each other. */
export interface ArticleNames {
  /** How often each key stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** First and last words, and all words between, of candidates of several words. */
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
  /** The first letters of candidates of several words. */
  readonly initials: ReadonlySet<string>;
  /** What the word lists know of the names of several words seen so far. */
  readonly known: Map<string, number>;
}

/** Collects what the candidates of an article say of each other. Linear. */
export function collectArticleNames(candidates: readonly Candidate[]): ArticleNames {
  const counts = new Map<string, number>();
  const [firsts, lasts, initials] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const candidate of candidates) {
    counts.set(candidate.key, (counts.get(candidate.key) ?? 0) + 1);
    if (candidate.to - candidate.from < 2) continue;
    const words = nameWordsOf(candidate);
    firsts.add(words[0]!.key);
    lasts.add(words.at(-1)!.key);
    const capitals = words.filter(({ shape }) => shape !== 'lower' && shape !== 'number');
    initials.add(capitals.map(({ key }) => key[0]!).join(''));
  }
  return { counts, firsts, lasts, initials, known: new Map() };
}
