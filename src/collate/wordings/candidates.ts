import { fold } from '../../text/fold.ts';
import { type Anchors, findAnchors } from './anchors.ts';
import { genericNouns } from './lists/near-nouns.ts';
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts';
import type { WordingArticle } from './wording-article.ts';

/** A noun phrase that may be a term for something of the story. */
export interface Candidate extends Anchors {
  readonly article: WordingArticle;
  /** Place of the article in the order of the story. */
  readonly order: number;
  readonly phrase: NounPhrase;
  /** Adjectives in front, by dictionary form. */
  readonly modifiers: readonly string[];
}

/** The noun phrases of all articles, by article and place, without those of nouns that name nothing. */
export function findCandidates(articles: readonly WordingArticle[], placeOf: ReadonlyMap<string, string>): Candidate[] {
  return articles.flatMap((article, order) =>
    findNounPhrases(article)
      .filter(({ lemma }) => !genericNouns().has(lemma))
      .map((phrase) => ({
        article,
        order,
        phrase,
        modifiers: findModifiers(article, phrase),
        ...findAnchors(article, phrase, placeOf),
      })),
  );
}

function findModifiers({ tokens }: WordingArticle, { coreToken, headToken }: NounPhrase): string[] {
  const found: string[] = [];
  for (let index = coreToken; index < headToken; index += 1)
    if (tokens[index]!.tag === 'ADJ') found.push(fold(tokens[index]!.lemma));
  return found;
}
