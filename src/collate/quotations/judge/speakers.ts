import { lazy, readLexicon } from '../../../language/lexicon.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import { annotationsOf } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import type { EntityCluster } from '../../../model/collation.ts';
import { memberKey, parseMemberKey } from '../../../model/link.ts';
import { fold, foldName } from '../../../text/fold.ts';
import { splitWords } from '../../../text/words.ts';
import { rootOf } from '../words/roots.ts';

/** A speaker as he is known across articles. */
export interface Speaker {
  /** Id of an entity cluster. */
  readonly id: string;
  readonly name: string;
  readonly person: boolean;
  /** Whether what he says is mostly read in translation. */
  readonly translated: boolean;
  /** Ids of the articles that name him. */
  readonly articles: ReadonlySet<string>;
  /** Ids of those that name no other person. */
  readonly alone: ReadonlySet<string>;
  /** Roots of the words of his roles and titles: "foreign minister". */
  readonly roles: ReadonlySet<string>;
}

/** The speakers by chain key `articleId#entityId`. */
export type Speakers = ReadonlyMap<string, Speaker>;

/** Reads who the entities of a story are as speakers. */
export function readSpeakers(articles: readonly Article[], entities: readonly EntityCluster[]): Speakers {
  const translated = new Set(articles.flatMap(translatedEntities));
  const roles = readRoles(articles);
  const persons = countPersons(entities);
  return new Map(
    entities.flatMap(({ id, name, type, members }) => {
      const speaker: Speaker = {
        id,
        name,
        person: type === 'person',
        translated: members.some((member) => translated.has(member)),
        articles: new Set(members.map(articleOf)),
        alone: new Set(members.map(articleOf).filter((id) => persons.get(id) === 1)),
        roles: new Set(members.flatMap((member) => roles.get(member) ?? [])),
      };
      return members.map((member) => [member, speaker] as const);
    }),
  );
}

const articleOf = (member: string): string => parseMemberKey(member).articleId;

/** How many persons each article names. */
function countPersons(entities: readonly EntityCluster[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type, members } of entities)
    if (type === 'person') for (const id of new Set(members.map(articleOf))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The words of role and title of each chain, as roots. */
function readRoles(articles: readonly Article[]): Map<string, string[]> {
  const roles = new Map<string, string[]>();
  for (const article of articles)
    for (const { entity, role, title } of annotationsOf(article.annotations, 'name')) {
      if (entity === undefined || (role === undefined && title === undefined)) continue;
      const key = memberKey(article.id, entity);
      roles.set(key, [...(roles.get(key) ?? []), ...rootsOf(`${role ?? ''} ${title ?? ''}`)]);
    }
  return roles;
}

const rootsOf = (words: string): string[] => splitWords(fold(words)).map(({ folded }) => rootOf(folded));

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

/** Who speaks in one quote, as far as it is known. */
export interface SpeakerOfQuote {
  readonly articleId: string;
  readonly speaker?: Speaker;
  /** The words beside the quote that name the speaker: "the minister". */
  readonly mention?: string;
  /** Id of the person named last before the quote, or in its sentence. */
  readonly nearby?: string;
}

/**
 * What is known of two speakers. `likely`: one is only described, as the other is, or named in part; `unlikely`: one is
 * described, and nothing there tells of the other.
 */
export type SpeakerMatch = 'same' | 'likely' | 'unknown' | 'unlikely' | 'different';

/** Whether two quotes have one speaker, two, or it is not known. */
export function matchSpeakers(a: SpeakerOfQuote, b: SpeakerOfQuote): SpeakerMatch {
  if (a.speaker && b.speaker) return matchKnown(a.speaker, b.speaker);
  const [known, other] = a.speaker ? [a.speaker, b] : [b.speaker, a];
  if (!known || other.speaker) return 'unknown';
  if (isDescribed(known, other)) return 'likely';
  return isDoubtful(known, other) ? 'unlikely' : 'unknown';
}

/** Whether "their spokesman" stands by a quote in an article that knows nothing of the person; "he" tells nothing. */
const isDoubtful = ({ person, articles }: Speaker, { articleId, mention }: SpeakerOfQuote): boolean =>
  person && mention !== undefined && !articles.has(articleId) && !pronouns.has(fold(mention));

function matchKnown(a: Speaker, b: Speaker): SpeakerMatch {
  if (a.id === b.id) return 'same';
  if (!a.person || !b.person) return 'unknown';
  const [few, many] = [nameWords(a.name), nameWords(b.name)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  return few.length < 2 && few.every((word) => many.some((other) => isSameName(word, other))) ? 'likely' : 'different';
}

const shortestName = 3;
const sureLetters = 4;

/** The words of a person's name. "Okuda-san" is "Okuda": forms of address that hang on a name are no words of it. */
export const nameWords = (name: string): string[] =>
  foldName(name)
    .split(' ')
    .filter((word) => word.length >= shortestName && word !== 'san');

/** Names from other scripts end in more than one way: "Zelensky", "Zelenskyy". */
const isSameName = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) > sureLetters && a.slice(0, sureLetters) === b.slice(0, sureLetters));

const leastRoleWords = 2;

/**
 * Whether "he", "the coach", "the defence minister" may be a known person: one of that role, or the one whom the article
 * named last; where nothing stands beside a quote, the only one whom the article names.
 */
function isDescribed(speaker: Speaker, { articleId, mention, nearby }: SpeakerOfQuote): boolean {
  if (!speaker.person) return false;
  if (mention === undefined) return speaker.alone.has(articleId);
  const words = splitWords(fold(mention)).map(({ folded }) => folded);
  if (words.length > 1 && nameWords(speaker.name).at(-1) === words.at(-1)) return true;
  if (holdsName(words, nameWords(speaker.name))) return true;
  if (!isOnePerson(words)) return false;
  const shared = words.filter((word) => speaker.roles.has(rootOf(word)) && !smallWords.has(rootOf(word))).length;
  if (!speaker.articles.has(articleId)) return shared >= leastRoleWords;
  return shared > 0 || speaker.alone.has(articleId) || nearby === speaker.id;
}

/** "Ann Vale of the dam authority" holds the whole name of Ann Vale; "Ann Vale and her deputy" are two. */
const holdsName = (words: readonly string[], name: readonly string[]): boolean =>
  name.length > 1 &&
  !words.includes('and') &&
  words.some((_, at) => name.every((part, index) => words[at + index] === part));

const pronouns: ReadonlySet<string> = new Set(['he', 'she']);
const ties: ReadonlySet<string> = new Set(['of', 'for', 'in', 'from', 'at', 'who']);
const personClass = 16;
const classBits = 31;

/** "he", "the director of the museum"; not "analysts", "the government". Source: WordNet's class of nouns for persons. */
function isOnePerson(words: readonly string[]): boolean {
  if (words.length === 1) return pronouns.has(words[0]!);
  const tie = words.findIndex((word, at) => at > 0 && ties.has(word));
  const head = words[(tie < 0 ? words.length : tie) - 1];
  return head !== undefined && !head.endsWith('s') && (wordClass(head) & classBits) === personClass;
}

const smallWords: ReadonlySet<string> = new Set(['the', 'of', 'in', 'and', 'for', 'form', 'mr', 'mrs', 'ms', 'sir']);
