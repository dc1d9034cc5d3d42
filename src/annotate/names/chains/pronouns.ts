import { annotationId, type NameAnnotation } from '../../../model/annotation.ts';
import type { NameSentence, NameWord } from '../words.ts';
import type { PersonChain } from './person-chain.ts';
import {
  createSetting,
  insertReferent,
  maxReferents,
  type PronounContext,
  type Referent,
  type Setting,
} from './referents.ts';

const rule = 'annotate/names/chains/pronouns';

type Case = 'subject' | 'object' | 'possessive';

const pronouns: ReadonlyMap<string, { readonly gender: 'm' | 'f'; readonly case: Case }> = new Map([
  ['he', { gender: 'm', case: 'subject' }],
  ["he's", { gender: 'm', case: 'subject' }],
  ['him', { gender: 'm', case: 'object' }],
  ['his', { gender: 'm', case: 'possessive' }],
  ['himself', { gender: 'm', case: 'possessive' }],
  ['she', { gender: 'f', case: 'subject' }],
  ["she's", { gender: 'f', case: 'subject' }],
  ['her', { gender: 'f', case: 'possessive' }],
  ['hers', { gender: 'f', case: 'possessive' }],
  ['herself', { gender: 'f', case: 'possessive' }],
]);

const maxLookBack = 3;
const rivalLookBack = 2;
/** Sentences that stand in marks altogether are passed over, up to this many. */
const maxPassedOver = 12;

/** Finds he and she in all cases; each has a chain only where one person is in reach. */
export function findPronouns(sentences: readonly NameSentence[], context: PronounContext): NameAnnotation[] {
  const setting = createSetting(sentences, context);
  const found: NameAnnotation[] = [];
  for (const [at, { words }] of sentences.entries()) {
    for (const [index, word] of words.entries()) {
      const pronoun = pronouns.get(word.key);
      if (!pronoun) continue;
      const quoted = context.isQuoted(word.start);
      const person = quoted ? undefined : resolve(setting, at, index, pronoun);
      if (person) setting.genders.set(person.id, pronoun.gender);
      if (person || (!quoted && pronoun.case === 'subject'))
        insertReferent(setting.referents[at]!, {
          at: index,
          to: index + 1,
          person,
          isSubject: pronoun.case === 'subject',
          ...(person ? {} : { gender: pronoun.gender }),
        });
      found.push(createPronounAnnotation(context.text, word, person));
    }
  }
  return found;
}

function resolve(
  setting: Setting,
  at: number,
  index: number,
  pronoun: { gender: 'm' | 'f'; case: Case },
): PersonChain | undefined {
  const person = findPerson(setting, at, index, pronoun);
  return person && !hasRival(setting, { at, index, person, pronoun }) ? person : undefined;
}

/** Who a pronoun may stand for. */
interface Guess {
  readonly at: number;
  readonly index: number;
  readonly person: PersonChain;
  readonly pronoun: { readonly gender: 'm' | 'f'; readonly case: Case };
}

/** Whether somebody near is surely of the pronoun's gender, while of the one found nobody knows. */
function hasRival({ genders, referents }: Setting, { at, index, person: found, pronoun }: Guess): boolean {
  if (genders.has(found.id)) return false;
  const { gender } = pronoun;
  const isNamedHere = referents[at]!.some(({ person, to, isSubject }) => person === found && to <= index && isSubject);
  if (isNamedHere && pronoun.case === 'subject') return false;
  return referents
    .slice(Math.max(0, at - rivalLookBack), at + 1)
    .some((list) => list.some(({ person }) => person && person !== found && genders.get(person.id) === gender));
}

function findPerson(
  setting: Setting,
  at: number,
  index: number,
  pronoun: { gender: 'm' | 'f'; case: Case },
): PersonChain | undefined {
  if (setting.referents[at]!.length > maxReferents) return undefined;
  const here = setting.referents[at]!.filter(
    (referent) => referent.to <= index && mayBe(setting, referent, pronoun.gender),
  );
  if (here.length) return resolveHere(here, setting.sentences[at]!.words, index, pronoun.case);
  return pronoun.case === 'object' ? undefined : resolveBefore(setting, at, index, pronoun);
}

const mayBe = ({ genders }: Setting, { person, gender: own }: Referent, gender: 'm' | 'f'): boolean =>
  (own ?? (person && genders.get(person.id)) ?? gender) === gender;

/** Inside the sentence: one person only, and for "him" a clause of its own. */
function resolveHere(
  here: readonly Referent[],
  words: readonly NameWord[],
  index: number,
  form: Case,
): PersonChain | undefined {
  const person = onlyPerson(here);
  if (!person) return undefined;
  const isObject =
    form === 'object' || (words[index]!.key === 'her' && !/^(?:NOUN|ADJ|PROPN)$/.test(words[index + 1]?.tag ?? ''));
  if (!isObject) return person;
  const verbs = words.slice(here.at(-1)!.to, index).filter(({ tag }) => tag === 'VERB').length;
  return verbs >= 2 ? person : undefined;
}

/** The person, if all referents are this one. */
function onlyPerson(referents: readonly Referent[]): PersonChain | undefined {
  const first = referents[0]?.person;
  return first && referents.every(({ person }) => person === first) ? first : undefined;
}

/** In the nearest sentence before that speaks of somebody: one person only, or for an opening "he" the subject. */
function resolveBefore(
  setting: Setting,
  at: number,
  index: number,
  pronoun: { gender: 'm' | 'f'; case: Case },
): PersonChain | undefined {
  let left = maxLookBack;
  for (let back = at - 1; back >= Math.max(0, at - maxLookBack - maxPassedOver) && left > 0; back -= 1) {
    if (isQuotedThroughout(setting, back)) continue;
    left -= 1;
    const referents = setting.referents[back]!;
    if (referents.length > maxReferents) return undefined;
    const near = referents.filter((referent) => mayBe(setting, referent, pronoun.gender));
    if (!near.length) continue;
    if (near[0]!.gender) return undefined;
    const fitting = near.filter(({ gender }) => gender === undefined);
    const only = onlyPerson(fitting);
    if (only) return only;
    const opens = pronoun.case === 'subject' && left === maxLookBack - 1 && opensSentence(setting, at, index);
    const subject = opens ? findOnlySubject(fitting, setting.sentences[back]!.words) : undefined;
    return subject && setting.genders.has(subject.id) ? subject : undefined;
  }
  return undefined;
}

/** The one subject among several persons: whoever is named before it hangs on a preposition, and no verb stands there. */
function findOnlySubject(fitting: readonly Referent[], words: readonly NameWord[]): PersonChain | undefined {
  const at = fitting.findIndex(({ isSubject }) => isSubject);
  const subject = fitting[at];
  if (!subject || fitting.some(({ isSubject, person }) => isSubject && person !== subject.person)) return undefined;
  const isMain =
    fitting.slice(0, at).every((other) => words[other.at - 1]?.tag === 'ADP') &&
    (at === 0 || !words.slice(0, subject.at).some(({ tag }) => tag === 'VERB'));
  return isMain ? subject.person : undefined;
}

const isQuotedThroughout = ({ sentences, isQuoted }: Setting, at: number): boolean =>
  sentences[at]!.words.length > 0 && sentences[at]!.words.every(({ start }) => isQuoted(start));

const maxOpening = 200;

/** Whether a word is among the first of its sentence; what stands in marks before it is not counted. */
const opensSentence = ({ sentences, isQuoted }: Setting, at: number, index: number): boolean =>
  index <= maxOpening && sentences[at]!.words.slice(0, index).filter(({ start }) => !isQuoted(start)).length <= 2;

function createPronounAnnotation(text: string, word: NameWord, person: PersonChain | undefined): NameAnnotation {
  const span = { start: word.start, end: word.key.endsWith("'s") ? word.end - 2 : word.end };
  return {
    id: annotationId('name', span),
    kind: 'name',
    ...span,
    rule,
    certainty: person ? 0.75 : 0.5,
    form: 'pronoun',
    type: 'person',
    head: text.slice(span.start, span.end),
    ...(person ? { entity: person.id } : {}),
  };
}
