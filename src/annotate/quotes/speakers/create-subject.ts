import { type Element, isNominal } from '../sentence/element.ts';
import { headPhrase, isTimeNoun, type Phrase } from '../sentence/noun-phrase.ts';

/** The subject of a cue. */
export interface Subject {
  readonly phrase: Phrase;
  /** Index of the first element of the whole group: leading adverbials, apposition and all. */
  readonly groupFrom: number;
  readonly certainty: number;
  /** `shared`: it stands with another verb of the sentence. */
  readonly place: 'before' | 'after' | 'shared';
}

const noSubjects: ReadonlySet<string> = new Set(
  'this that these those there what which who it each nothing something'.split(' '),
);

/** A subject that stands before its verb. */
export const createSubject = (phrase: Phrase, groupFrom: number, certainty: number): Subject => ({
  phrase,
  groupFrom,
  certainty,
  place: 'before',
});

/** "the cutting" of "the cutting quips": a noun that a tagger took for a verb stands behind it. */
const isBareParticiple = (elements: readonly Element[], { from, to }: Phrase): boolean =>
  to - from === 2 && elements[from]!.tag === 'DET' && elements[from + 1]!.tag === 'VERB';

/** "handled messages" of "had handled messages": a verb and its object. */
const isPredicate = (elements: readonly Element[], { from }: Phrase): boolean =>
  elements[from]!.tag === 'VERB' &&
  elements[from]!.kind === 'word' &&
  /^(?:had|has|have|having)$/.test(elements[from - 1]?.folded ?? '');

const nobody: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'neither']);

/** Whether a noun phrase can be the one who speaks: a name or a noun, and no time. */
export function canSpeak(elements: readonly Element[], phrase: Phrase): boolean {
  if (nobody.has(elements[phrase.from]!.folded)) return false;
  const head = headPhrase(elements, phrase);
  if (isTimeNoun(elements[head.to - 1])) return false;
  if (phrase.to - phrase.from === 1 && noSubjects.has(elements[phrase.from]!.folded)) return false;
  if (isBareParticiple(elements, phrase) || isPredicate(elements, phrase)) return false;
  for (let at = phrase.from; at < phrase.to; at += 1) {
    const { kind, tag } = elements[at]!;
    if (kind === 'name' || /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tag)) return true;
  }
  return elements[phrase.from]?.kind === 'word' && isNominal(elements, phrase.from);
}
