import type { NameSentence, NameWord } from '../words.ts';
import { type Description, isPersonNoun } from './descriptions.ts';
import type { PersonChain } from './person-chain.ts';

/** Someone spoken of in a sentence: a chain, or nobody that is known (`undefined`). */
export interface Referent {
  readonly at: number;
  readonly to: number;
  readonly person: PersonChain | undefined;
  readonly isSubject: boolean;
  /** What an unresolved "he" or "she" tells: somebody else is spoken of too. */
  readonly gender?: 'm' | 'f';
}

/** An article's sentences with whom they speak of. */
export interface Setting {
  readonly sentences: readonly NameSentence[];
  readonly isQuoted: (offset: number) => boolean;
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

/** Who is spoken of in each sentence outside of quotation marks and brackets: names, descriptions, and nouns for persons. */
export function createSetting(
  sentences: readonly NameSentence[],
  { text, people, descriptions, isQuoted }: PronounContext,
): Setting {
  const referents: Referent[][] = sentences.map(() => []);
  const add = (at: number, from: number, to: number, person: PersonChain | undefined) => {
    const { words } = sentences[at]!;
    const { start } = words[from]!;
    if (!isQuoted(start) && text[start - 1] !== '(')
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
  return { sentences, isQuoted, referents, genders };
}

/** A sentence that speaks of more than this many leaves its pronouns open. */
export const maxReferents = 40;

/** Adds one to the referents of a sentence, in order. */
export function insertReferent(list: Referent[], referent: Referent): void {
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
