import { lazy, lazyWordSet, readLexicon } from '../language/lexicon.ts';

/** Lines of a page that are no part of the article, by how they are matched. All folded. */
export interface FurnitureList {
  readonly lines: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** Lines behind which a page lists other things: up to the next real paragraph all is furniture. */
  readonly sections: ReadonlySet<string>;
  /** Lines behind which nothing of the article comes. */
  readonly ends: readonly string[];
}

/** What a web page leaves in a text: `lexicons/en/read/furniture.tsv`. */
export const furniture: () => FurnitureList = lazy(() => {
  const rows = readLexicon('read/furniture.tsv');
  const of = (match: string) => rows.filter(([kind]) => kind === match).map(([, phrase]) => phrase!);
  return { lines: new Set(of('line')), prefixes: of('prefix'), sections: new Set(of('section')), ends: of('end') };
});

/** How notes of the desk begin, folded, and what block they make: `lexicons/en/read/desk-notes.tsv`. */
export const notePrefixes: () => readonly (readonly [prefix: string, kind: 'update' | 'correction'])[] = lazy(() =>
  readLexicon('read/desk-notes.tsv').map(([kind, prefix]) => [prefix!, kind as 'update' | 'correction'] as const),
);

/** The agencies that articles credit, by each of their folded names: `lexicons/en/read/news-agencies.tsv`. */
export const newsAgencies: () => ReadonlyMap<string, string> = lazy(
  () => new Map(readLexicon('read/news-agencies.tsv').map(([key, name]) => [key!, name!])),
);

/** Whom and what credit lines name beside the agencies, folded: `lexicons/en/read/photo-credits.tsv`. */
export const photoCredits: () => ReadonlySet<string> = lazyWordSet('read/photo-credits.tsv');

/**
 * The places that datelines name, folded, and whether each is an ordinary word or a person's name too:
 * `lexicons/en/read/dateline-places.tsv`.
 */
export const datelinePlaces: () => ReadonlyMap<string, { readonly ambiguous: boolean }> = lazy(
  () =>
    new Map(
      readLexicon('read/dateline-places.tsv').map(([place, other]) => [place!, { ambiguous: other !== undefined }]),
    ),
);

/** The commonest words of English: `lexicons/en/read/english-words.tsv`. */
export const englishStopWords: () => ReadonlySet<string> = lazyWordSet('read/english-words.tsv');

/** Words of offices, companies and roles beside people's names: `lexicons/en/read/byline-words.tsv`. */
export const bylineWords: () => ReadonlySet<string> = lazyWordSet('read/byline-words.tsv');
