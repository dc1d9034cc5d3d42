import { lazy, readLexicon } from '../../language/lexicon.ts';
import { annotationsOf } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { EntityCluster } from '../../model/collation.ts';
import { memberKey } from '../../model/link.ts';
import { foldName } from '../../text/fold.ts';

/** A speaker as he is known across articles. */
export interface Speaker {
  /** Id of an entity cluster. */
  readonly id: string;
  readonly name: string;
  /** A person known by more than one word of name, so that another such name is another person. */
  readonly person: boolean;
  /** Whether what he says is mostly read in translation. */
  readonly translated: boolean;
}

/** The speakers by chain key `articleId#entityId`. */
export type Speakers = ReadonlyMap<string, Speaker>;

/** Reads who the entities of a story are as speakers. */
export function readSpeakers(articles: readonly Article[], entities: readonly EntityCluster[]): Speakers {
  const translated = new Set(articles.flatMap(translatedEntities));
  return new Map(
    entities.flatMap(({ id, name, type, members }) => {
      const speaker: Speaker = {
        id,
        name,
        person: type === 'person' && name.includes(' '),
        translated: members.some((member) => translated.has(member)),
      };
      return members.map((member) => [member, speaker] as const);
    }),
  );
}

/** Chain keys of the persons whom an article ties to a country of another language. */
const translatedEntities = (article: Article): string[] =>
  annotationsOf(article.annotations, 'name').flatMap(({ entity, affiliation, role }) =>
    entity !== undefined && (isOtherLanguage(affiliation) || isOtherLanguage(firstWords(role)))
      ? [memberKey(article.id, entity)]
      : [],
  );

const otherLanguages = lazy(() => new Set(readLexicon('other-language-countries.tsv').flat()));

const isOtherLanguage = (place: string | undefined): boolean =>
  place !== undefined && otherLanguages().has(foldName(place));

/** "russian president" → "russian". */
const firstWords = (role: string | undefined): string | undefined => role?.split(' ')[0];

/** Whether two quotes have one speaker, two, or it is not known. */
export function matchSpeakers(a: Speaker | undefined, b: Speaker | undefined): 'same' | 'different' | 'unknown' {
  if (!a || !b) return 'unknown';
  if (a.id === b.id) return 'same';
  return a.person && b.person ? 'different' : 'unknown';
}
