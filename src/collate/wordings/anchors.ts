import { fold } from '../../text/fold.ts';
import { countryOf } from './lists/countries.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { WordingArticle } from './wording-article.ts';

/** What tells one deal from another: the names and nouns in front of the noun, and the names behind it. */
export interface Anchors {
  /** Entity clusters, and nouns, in front or as owners. */
  readonly front: readonly string[];
  /** Entity clusters behind it: "with Iran", "between Kim and Moon". */
  readonly behind: readonly string[];
}

const joins: ReadonlySet<string> = new Set([
  'nmod',
  'conj',
  'compound',
  'flat',
  'case',
  'det',
  'amod',
  'punct',
  'cc',
  'appos',
  'nummod',
]);
const maxBehind = 14;

/** How an anchor begins that is a noun and no entity. */
export const nounAnchor = 'noun ';

/** After these stands where something is, not who takes part. */
const locating: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'inside']);

/** The anchors of a phrase. `placeOf` gives the entity of a country by its folded name. */
export function findAnchors(
  article: WordingArticle,
  phrase: NounPhrase,
  placeOf: ReadonlyMap<string, string>,
): Anchors {
  return { front: findFront(article, phrase, placeOf), behind: findBehind(article, phrase) };
}

function findFront(article: WordingArticle, phrase: NounPhrase, placeOf: ReadonlyMap<string, string>): string[] {
  const { tokens, names, nameAt, text } = article;
  const found = new Set<string>();
  for (let index = phrase.headToken - 1; index >= 0 && tokens[index]!.start >= phrase.start; index -= 1) {
    const { start, end, tag, lemma, relation } = tokens[index]!;
    const name = names[nameAt[index]!];
    if (name) found.add(name.entity);
    else if (tag === 'ADJ' || tag === 'PROPN') {
      const place = placeOf.get(
        countryOf(fold(text.slice(tokens[index - 1]?.start ?? start, end))) ??
          countryOf(fold(text.slice(start, end))) ??
          '',
      );
      if (place !== undefined) found.add(place);
    } else if (tag === 'NOUN' && relation === 'compound') found.add(nounAnchor + fold(lemma));
  }
  return [...found];
}

function findBehind({ tokens, heads, names, nameAt, text }: WordingArticle, { headToken }: NounPhrase): string[] {
  const found = new Set<string>();
  let isPlace = false;
  for (let index = headToken + 1; index < tokens.length && index - headToken <= maxBehind; index += 1) {
    if (!joins.has(tokens[index]!.relation ?? '') || !isUnder(heads, index, headToken)) break;
    const { start, end, relation } = tokens[index]!;
    if (relation === 'case') isPlace = locating.has(fold(text.slice(start, end)));
    const name = names[nameAt[index]!];
    if (name && !isPlace) found.add(name.entity);
  }
  return [...found];
}

function isUnder(heads: readonly number[], index: number, top: number): boolean {
  let at = index;
  for (let step = 0; step < 6 && at >= 0; step += 1) {
    at = heads[at]!;
    if (at === top) return true;
  }
  return false;
}
