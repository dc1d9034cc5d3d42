import { lazyWordSet } from '../../language/lexicon.ts';
import { bareNameOf } from '../../model/annotation.ts';
import type { EntityCluster, WordingMention } from '../../model/collation.ts';
import { compareStrings } from '../../model/link.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { nounAnchor } from './anchors.ts';
import type { Candidate } from './candidates.ts';
import type { WordingDraft } from './drafts.ts';
import { countryOfSeat } from './lists/countries.ts';
import { stateNouns } from './lists/near-nouns.ts';
import { createMention } from './terms.ts';
import type { EntityName, WordingArticle } from './wording-article.ts';

/** What entities are found in. */
export interface EntityInput {
  readonly articles: readonly WordingArticle[];
  readonly entities: readonly EntityCluster[];
  readonly candidates: readonly Candidate[];
  /** Entities that are countries, by the first of the country's names. */
  readonly countries: ReadonlyMap<string, string>;
}

/** Wordings of the story's entities, and the candidates that are of none of them. */
export function findEntityDrafts({ articles, entities, candidates, countries }: EntityInput): {
  readonly drafts: WordingDraft[];
  readonly left: Candidate[];
} {
  const mentions = new Map<string, WordingMention[]>(entities.map(({ id }) => [id, []]));
  const shortNames = findShortNames(articles);
  for (const article of articles) addNames(article, { countries, shortNames, mentions });
  const states = new Set(countries.values());
  const left: Candidate[] = [];
  for (const candidate of candidates) {
    const state = stateOf(candidate, states);
    if (state === undefined) left.push(candidate);
    else mentions.get(state)!.push(createPhraseMention(candidate));
  }
  const drafts = entities.map(
    ({ id, name, type }): WordingDraft => ({
      referent: name,
      kind: type === 'other' ? 'thing' : type,
      entity: id,
      mentions: mentions.get(id)!,
    }),
  );
  return { drafts, left };
}

/** A use of a noun phrase: all of it is cited, its own words are the term. */
export const createPhraseMention = ({ article, phrase }: Candidate): WordingMention =>
  createMention(article, phrase, { own: { start: phrase.coreStart, end: phrase.end } });

function addNames(article: WordingArticle, { countries, shortNames, mentions }: NameTerms): void {
  const firstToken = new Map<number, number>();
  article.nameAt.forEach((at, index) => {
    if (at >= 0 && !firstToken.has(at)) firstToken.set(at, index);
  });
  article.names.forEach((entityName, at) => {
    const { name, entity } = entityName;
    if (name.form === 'pronoun') return;
    mentions.get(entity)?.push(createNameMention(article, entityName, shortNames.get(entity)));
    const state = countries.get(countryOfSeat(fold(article.text.slice(name.start, name.end))) ?? '');
    if (state === undefined || state === entity || !actsAsState(article, firstToken.get(at))) return;
    mentions.get(state)?.push(createMention(article, name, { own: name, term: printedOf(article, name) }));
  });
}

interface NameTerms {
  readonly countries: ReadonlyMap<string, string>;
  /** How each person is mostly called, without titles. */
  readonly shortNames: ReadonlyMap<string, string>;
  readonly mentions: ReadonlyMap<string, WordingMention[]>;
}

const printedOf = ({ text }: WordingArticle, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/gu, ' ');

/** The name without titles by which each person is called most often; of equals the shorter. */
function findShortNames(articles: readonly WordingArticle[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { names, text } of articles)
    for (const { name, entity } of names) {
      if (name.form !== 'name' || name.type !== 'person') continue;
      const bare = bareNameOf(text, name).replace(/\s+/gu, ' ');
      const own = counts.get(entity) ?? new Map<string, number>();
      counts.set(entity, own.set(bare, (own.get(bare) ?? 0) + 1));
    }
  return new Map(
    [...counts].map(([entity, own]) => [
      entity,
      [...own].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || compareStrings(a[0], b[0]))[0]![0],
    ]),
  );
}

const honorifics = lazyWordSet('wording/honorifics.tsv');

/** A person's name counts as one term however long it is; with a title it is another. */
function createNameMention(
  article: WordingArticle,
  { name }: EntityName,
  shortName: string | undefined,
): WordingMention {
  if (name.form !== 'name') return createMention(article, name, { own: withoutArticle(article.text, name) });
  if (name.type !== 'person' || shortName === undefined) {
    const own = withoutArticle(article.text, name);
    return createMention(article, name, { own, term: printedOf(article, own), name: true });
  }
  const title = name.title?.trim().replace(/\s+/gu, ' ');
  if (!title || honorifics().has(fold(title)))
    return createMention(article, name, { own: name, term: shortName, name: true });
  return createMention(article, name, { own: name, term: `${title} ${shortName}` });
}

const openingArticle = /^(?:the|an?|this|that|his|her|its|their|our)\s+/iu;

const withoutArticle = (text: string, { start, end }: Span): Span => ({
  start: start + (openingArticle.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

const placeWords = lazyWordSet('wording/place-prepositions.tsv');

/** Whether a seat of government stands for the government: not where something is in, from or near it. */
function actsAsState({ tokens, text }: WordingArticle, first: number | undefined): boolean {
  if (first === undefined) return false;
  const [before, after] = [tokens[first - 1], tokens[first + 1]];
  if (before && placeWords().has(fold(text.slice(before.start, before.end)))) return false;
  return !(after && /[,(—–-]/u.test(text[after.start]!));
}

/** The country that a phrase such as "the Iranian regime" or "Russia's government" is about. */
function stateOf({ phrase, front }: Candidate, states: ReadonlySet<string>): string | undefined {
  if (!stateNouns().has(phrase.lemma)) return undefined;
  const isOther = front.some(
    (anchor) => anchor.startsWith(nounAnchor) && !stateNouns().has(anchor.slice(nounAnchor.length)),
  );
  return isOther ? undefined : front.find((anchor) => states.has(anchor));
}
