import { annotationId, type NameAnnotation } from '../../../model/annotation.ts';
import type { NameSentence, NameWord } from '../words.ts';
import { type Description, isPersonNoun } from './descriptions.ts';
import type { PersonChain } from './person-chain.ts';

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

/** Someone spoken of in a sentence: a chain, or nobody that is known (`undefined`). */
interface Referent {
  readonly at: number;
  readonly to: number;
  readonly person: PersonChain | undefined;
  readonly isSubject: boolean;
}

interface Setting {
  readonly sentences: readonly NameSentence[];
  /** Referents outside of quotation marks, by sentence, in order. */
  readonly referents: readonly Referent[][];
  readonly genders: Map<string, 'm' | 'f'>;
}

/** What pronouns are resolved with. */
export interface PronounContext {
  readonly text: string;
  readonly people: readonly PersonChain[];
  readonly descriptions: readonly Description[];
  readonly isQuoted: (offset: number) => boolean;
}

const maxLookBack = 3;

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
      if (person) {
        setting.genders.set(person.id, pronoun.gender);
        insertReferent(setting.referents[at]!, {
          at: index,
          to: index + 1,
          person,
          isSubject: pronoun.case === 'subject',
        });
      }
      found.push(createPronounAnnotation(context.text, word, person));
    }
  }
  return found;
}

function createSetting(
  sentences: readonly NameSentence[],
  { people, descriptions, isQuoted }: PronounContext,
): Setting {
  const referents: Referent[][] = sentences.map(() => []);
  const add = (at: number, from: number, to: number, person: PersonChain | undefined) => {
    const { words } = sentences[at]!;
    if (!isQuoted(words[from]!.start))
      referents[at]!.push({ at: from, to, person, isSubject: isSubject(words, from, to) });
  };
  const covered = sentences.map(() => new Set<number>());
  for (const person of people) {
    for (const { at, from, to, titleFrom } of person.names) {
      add(at, titleFrom ?? from, to, person);
      for (let i = titleFrom ?? from; i < to; i += 1) covered[at]!.add(i);
    }
  }
  for (const { at, from, to, person } of descriptions) {
    add(at, from, to, person);
    for (let i = from; i < to; i += 1) covered[at]!.add(i);
  }
  for (const [at, { words }] of sentences.entries()) {
    for (const [i, word] of words.entries())
      if (isPersonNoun(word) && !covered[at]!.has(i)) add(at, i, i + 1, undefined);
    referents[at]!.sort((a, b) => a.at - b.at);
  }
  const genders = new Map(people.flatMap(({ id, facts }) => (facts.gender ? [[id, facts.gender] as const] : [])));
  return { sentences, referents, genders };
}

/** A sentence that speaks of more than this many leaves its pronouns open. */
const maxReferents = 40;

function insertReferent(list: Referent[], referent: Referent): void {
  if (list.length > maxReferents) return;
  list.push(referent);
  list.sort((a, b) => a.at - b.at);
}

/** A name before a verb, none of a preposition's: the subject of its clause. */
function isSubject(words: readonly NameWord[], from: number, to: number): boolean {
  const before = words[from - 1];
  if (before && words[from]!.gap === ' ' && (before.tag === 'ADP' || before.tag === 'VERB')) return false;
  const next = words[to];
  return (
    next !== undefined &&
    !words[to - 1]!.possessive &&
    (next.tag === 'VERB' || next.tag === 'AUX' || (next.tag === 'ADV' && words[to + 1]?.tag === 'VERB'))
  );
}

function resolve(
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

const mayBe = ({ genders }: Setting, { person }: Referent, gender: 'm' | 'f'): boolean =>
  person === undefined || (genders.get(person.id) ?? gender) === gender;

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
  for (let back = at - 1; back >= Math.max(0, at - maxLookBack); back -= 1) {
    if (setting.referents[back]!.length > maxReferents) return undefined;
    const fitting = setting.referents[back]!.filter((referent) => mayBe(setting, referent, pronoun.gender));
    if (!fitting.length) continue;
    const only = onlyPerson(fitting);
    if (only) return only;
    const subject = fitting[0]!;
    const opens = pronoun.case === 'subject' && index <= 2 && back === at - 1;
    const hasOneSubject = fitting.filter(({ isSubject: is, person }) => is && person !== subject.person).length === 0;
    return opens && subject.isSubject && hasOneSubject ? subject.person : undefined;
  }
  return undefined;
}

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
