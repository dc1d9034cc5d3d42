import type { Speaker, SpeakerOfQuote, Speakers } from '../../collate/quotations/judge/speakers.ts';
import { matchSpeakers, nameWords } from '../../collate/quotations/judge/speakers.ts';
import { toSpeaker, type Utterance } from '../../collate/quotations/utterances.ts';
import { rootOf } from '../../collate/quotations/words/roots.ts';
import { lazyWordSet } from '../../language/lexicon.ts';
import { annotationsOf } from '../../model/annotation.ts';
import { memberKey } from '../../model/link.ts';
import { spanContains } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { splitWords } from '../../text/words.ts';
import { type Gender, type Genders, genderOfMention } from '../people/genders.ts';
import { areMisspelt } from '../people/names/misspelling.ts';
import { matchRoles, parseRole } from '../people/roles/match-roles.ts';
import type { RoleWords } from '../people/roles/role-words.ts';
import type { ToldRoles } from '../people/roles/told-roles.ts';

/** Who says the words of a quote, as far as its article tells. */
export interface Voice extends SpeakerOfQuote {
  /** The roles that any article gives a speaker who is known by name. */
  readonly roles: readonly RoleWords[];
  readonly gender: Gender | undefined;
  /** Ids of the persons, known by what they say elsewhere in the article, who are not named close before: "he" is none of them. */
  readonly absent: (person: Speaker) => boolean;
  /** The mention stands right behind the closing mark: "…,” she said". */
  readonly behind: boolean;
  /** The mention begins as one of somebody not told before: "a neighbour", "one of them". */
  readonly indefinite: boolean;
  /** The name, or the words beside the quote; absent where nobody is told. */
  readonly name?: string;
}

/** Who speaks here and there: `different` only where both are known well enough to say so. */
export type VoiceMatch = 'same' | 'unknown' | 'different';

const indefinite = /^(?:an?|one|another|some|two|three|several|other)\b/iu;

/** What is known of the people in the draft and the inputs. */
export interface KnownPeople {
  readonly speakers: Speakers;
  readonly genders: Genders;
  readonly roles: ToldRoles;
  /** Which articles quote each person elsewhere, as `articleId person`. */
  readonly talkers: ReadonlySet<string>;
}

/** Reads who speaks in an utterance; a mention that holds a name ("Captain Vale of the fire brigade") is that of the named. */
export function readVoice(utterance: Utterance, people: KnownPeople): Voice {
  const { speakers, genders, roles } = people;
  const { speaker: linked, ...told } = toSpeaker(utterance);
  const mention = told.mention;
  const speaker = (linked && isDoubtful(linked, told) ? undefined : linked) ?? findNamed(utterance, speakers);
  const name = speaker?.name ?? mention;
  return {
    ...told,
    ...(speaker && { speaker }),
    roles: (speaker && roles.get(speaker.id)?.map(({ role }) => role)) ?? [],
    gender: speaker ? genders.get(speaker.id) : readGender(mention),
    absent: (person) => isAbsent(person, utterance, people),
    behind: standsBehind(utterance),
    indefinite: mention !== undefined && indefinite.test(mention),
    ...(name !== undefined && { name }),
  };
}

const closeBy = 600;

/** Whether an article that quotes a person elsewhere names another close before an utterance, and not this one. */
function isAbsent(
  person: Speaker,
  { article, quotes, nearby }: Utterance,
  { speakers, talkers }: KnownPeople,
): boolean {
  if (!person.person || nearby === undefined || nearby === person.id) return false;
  if (!talkers.has(`${article.id} ${person.id}`)) return false;
  const { start, end } = quotes[0]!;
  return !annotationsOf(article.annotations, 'name').some(
    (name) =>
      name.entity !== undefined &&
      name.start < end + closeBy &&
      name.end > start - closeBy &&
      speakers.get(memberKey(article.id, name.entity))?.id === person.id,
  );
}

/** What closes a quote, with a verb at most before who says it: "…,” said she". */
const behindMark = /^\s?(?:[,.?!]?[”"’»]\s{1,2}(?:\p{Ll}{3,12}\s)?)$/u;

function standsBehind({ article, quotes }: Utterance): boolean {
  const mention = quotes.find(({ speaker }) => speaker?.start !== undefined)?.speaker;
  if (mention?.start === undefined) return false;
  return quotes.some(({ marked }) =>
    marked.some(
      ({ end }) =>
        end <= mention.start! && mention.start! - end < 20 && behindMark.test(article.text.slice(end, mention.start)),
    ),
  );
}

/** "the Kenyan" is linked by a guess where another person is named nearer and nothing in the words tells who is meant. */
function isDoubtful(linked: Speaker, { mention, nearby }: Voice | Omit<SpeakerOfQuote, 'speaker'>): boolean {
  if (!linked.person || mention === undefined || nearby === undefined || nearby === linked.id) return false;
  if (!/^the\s/iu.test(mention) || sharesRole(linked, mention)) return false;
  const words = new Set(nameWords(mention));
  return !nameWords(linked.name).some((word) => words.has(word));
}

/** "the Dutchman" tells it too; "the German" and "the spokesman" do not. */
const readGender = (mention: string | undefined): Gender | undefined =>
  genderOfMention(mention) ?? (mention === undefined ? undefined : genderOfEnding(mention));

const genderOfEnding = (mention: string): Gender | undefined =>
  /^the\s\p{L}+woman$/iu.test(mention) ? 'f' : /^the\s\p{Lu}\p{L}*(?:ch|sh|s)man$/u.test(mention) ? 'm' : undefined;

function findNamed({ article, quotes }: Utterance, speakers: Speakers): Speaker | undefined {
  const mention = quotes.find(({ speaker }) => speaker?.start !== undefined)?.speaker;
  if (mention?.start === undefined || mention.end === undefined) return undefined;
  const span = { start: mention.start, end: mention.end };
  if (/['’]s\b|\band\b/u.test(article.text.slice(span.start, span.end))) return undefined;
  const [first] = annotationsOf(article.annotations, 'name').filter(
    (name) => name.form === 'name' && name.type === 'person' && spanContains(span, name),
  );
  return first?.entity === undefined ? undefined : speakers.get(memberKey(article.id, first.entity));
}

/** Sets the speaker of a draft's quote against the one of an input's. */
export function matchVoices(draft: Voice, input: Voice): VoiceMatch {
  const known = matchSpeakers(draft, input);
  if (known === 'same' || known === 'likely') return hasOtherGender(draft, input) ? 'unknown' : 'same';
  if (draft.speaker && input.speaker) return matchNamed(draft.speaker, input.speaker, known === 'different');
  if (hasOtherGender(draft, input) && [draft, input].every((voice) => !isPronoun(voice) || voice.behind))
    return 'different';
  if (draft.speaker && isPronoun(input) && input.behind && input.absent(draft.speaker)) return 'different';
  const [named, other] = draft.speaker ? [draft, input] : [input, draft];
  return named.speaker && isSomebodyElse(named.speaker, named.roles, other) ? 'different' : 'unknown';
}

/** Two persons, or two bodies whose names have nothing in common; a person may speak for a body. */
function matchNamed(a: Speaker, b: Speaker, isOtherPerson: boolean): VoiceMatch {
  if (areMisspelt(a.name, b.name) || holdsName(a, b) || holdsName(b, a)) return 'same';
  return isOtherPerson ? 'different' : 'unknown';
}

/** "Mallam Garba Shehu" and "Garba Shehu". */
function holdsName(long: Speaker, short: Speaker): boolean {
  const [words, others] = [nameWords(long.name), nameWords(short.name)];
  return others.length > 1 && others.every((word) => words.includes(word));
}

const hasOtherGender = (a: Voice, b: Voice): boolean =>
  a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender;

/** Whom a pronoun means is mistaken too often to tell two speakers apart by it. */
const isPronoun = ({ speaker, mention }: Voice): boolean => !speaker && mention !== undefined && pronoun.test(mention);

const pronoun = /^(?:he|she|they|it|we|i|who|his|her|their)$/iu;
const bond = /^(?:his|her|their|my|our)\s|['’]s?\s/iu;

const oneOfMany = /^(?:one|another)(?:\s(?:of\s(?:them|the\s\p{L}+s|those\s\p{L}+))?)?$/iu;

const kin = lazyWordSet('names/kin-words.tsv');

/**
 * Whether somebody who is only described in an article is surely not a person whom the same article names: "a neighbour",
 * "his daughter", or one with a job that the person does not have.
 */
function isSomebodyElse(
  person: Speaker,
  roles: readonly RoleWords[],
  { articleId, mention, indefinite: isNew }: Voice,
): boolean {
  if (!person.person || mention === undefined || pronoun.test(mention)) return false;
  if (sharesRole(person, mention)) return false;
  if (person.articles.has(articleId) && (isNew || bond.test(mention))) return true;
  // Whoever holds an office is not told of as "one of them".
  if (roles.length > 0 && oneOfMany.test(mention)) return true;
  if (roles.length > 0 && bond.test(mention) && splitWords(fold(mention)).some(({ folded }) => kin().has(folded)))
    return true;
  const told = parseRole(mention);
  return told !== undefined && roles.some((role) => matchRoles(told, role) === 'other');
}

const sharesRole = ({ roles }: Speaker, mention: string): boolean =>
  splitWords(fold(mention)).some(({ folded }) => folded.length >= shortestRole && roles.has(rootOf(folded)));

const shortestRole = 4;
