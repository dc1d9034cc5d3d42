import {
  type Element,
  isDash,
  isGenitive,
  isIndefinite,
  isNominal,
  isPersonalPronoun,
  isPossessive,
} from './element.ts';

/** A range of elements, the end excluded. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const linking: ReadonlySet<string> = new Set(
  'of for from at in with to near on within inside by under against about between among behind close over outside across'.split(
    ' ',
  ),
);

const timeNouns: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday day week month year night morning evening afternoon ' +
    'weekend days weeks months years hours january february march april may june july august september october november december'
  ).split(' '),
);

/** Whether a word names a time: a weekday, a month, "week". */
export const isTimeNoun = (element: Element | undefined): boolean =>
  element?.kind === 'word' && timeNouns.has(element.folded);

const isConjunction = (element: Element | undefined): boolean => element?.tag === 'CCONJ' && element.folded === 'and';
const isPreposition = (element: Element | undefined): boolean =>
  element?.kind === 'word' &&
  linking.has(element.folded) &&
  element.tag !== 'NOUN' &&
  (element.tag !== 'ADJ' || element.folded === 'close');
const isParticiple = (element: Element | undefined): boolean =>
  element?.tag === 'VERB' && /(?:ed|ing|known|held|led|shown|given)$/.test(element.folded);

/** Where the noun phrase with its prepositional phrases begins that ends before an index; the index itself if none does. */
export function phraseStartBefore(elements: readonly Element[], end: number): number {
  let at = end - 1;
  while (at >= 0 && continuesBackward(elements, at, end)) at -= 1;
  const start = at + 1;
  return isPreposition(elements[start - 1]) && start < end ? start - 1 : start;
}

function continuesBackward(elements: readonly Element[], at: number, end: number): boolean {
  if (isNominal(elements, at)) return true;
  if (at === end - 1) return false;
  const element = elements[at]!;
  if (isPreposition(element)) return isNominal(elements, at - 1) || isAdjectiveLink(elements, at);
  if (isConjunction(element)) return isNominal(elements, at - 1) && isNominal(elements, at + 1);
  return (
    isParticiple(element) &&
    elements[at + 1]?.tag === 'ADP' &&
    isNominal(elements, at - 1) &&
    elements[at - 1]!.kind !== 'name'
  );
}

/** "familiar with", "briefed on": the word before the preposition belongs to the phrase too. */
const isAdjectiveLink = (elements: readonly Element[], at: number): boolean =>
  isParticiple(elements[at - 1]) && isNominal(elements, at - 2) && elements[at - 2]!.kind !== 'name';

/** Where the noun phrase that begins at an index ends, prepositional phrases included; the index itself if none begins. */
export function phraseEndAfter(elements: readonly Element[], start: number): number {
  if (isPersonalPronoun(elements[start])) return start + 1;
  let at = start;
  while (at < elements.length && continuesForward(elements, at, start)) at += 1;
  return at;
}

function continuesForward(elements: readonly Element[], at: number, start: number): boolean {
  if (isNominal(elements, at)) return true;
  if (at === start || isDash(elements, at)) return false;
  const element = elements[at];
  return (isPreposition(element) || isConjunction(element)) && isNominal(elements, at + 1);
}

/** Cuts a run of nominal elements into simple noun phrases: "a statement | Putin", "Monday | the two". */
export function splitSimplePhrases(
  elements: readonly Element[],
  { from, to }: Phrase,
  afterPreposition: boolean,
): Phrase[] {
  const phrases: Phrase[] = [];
  let start = from;
  const close = (end: number) => {
    if (end > start) phrases.push({ from: start, to: end });
  };
  for (let at = from; at < to; at += 1) {
    const element = elements[at]!;
    if (isPreposition(element) || isConjunction(element)) {
      close(at);
      start = at + 1;
    } else if (at > start && opensPhrase(elements, at, afterPreposition)) {
      close(at);
      start = at;
    }
  }
  close(to);
  return phrases;
}

function opensPhrase(elements: readonly Element[], at: number, afterPreposition: boolean): boolean {
  const before = elements[at - 1]!;
  const here = elements[at]!;
  if (before.tag === 'DET' || before.tag === 'ADJ' || isPossessive(before) || isGenitive(before) || isGenitive(here))
    return false;
  if (here.tag === 'DET' || isPossessive(here) || isIndefinite(here)) return true;
  if (isTimeNoun(before) && (here.kind === 'name' || here.tag === 'NOUN' || here.tag === 'ADJ' || here.tag === 'PROPN'))
    return true;
  return afterPreposition && here.kind === 'name' && (before.tag === 'NOUN' || before.kind === 'name');
}

/** Whether two noun phrases joined by "and" stand in a range. */
export const isCoordinated = (elements: readonly Element[], { from, to }: Phrase): boolean => {
  for (let at = from; at < to; at += 1) {
    if (isPreposition(elements[at])) return false;
    if (isConjunction(elements[at])) return true;
  }
  return false;
};

/** The phrase up to its first preposition, participle or relative: "a spokesman" of "a spokesman for the mayor". */
export function headPhrase(elements: readonly Element[], { from, to }: Phrase): Phrase {
  for (let at = from + 1; at < to; at += 1) {
    const element = elements[at]!;
    if (isPreposition(element) || (isParticiple(element) && !isNominal(elements, at))) return { from, to: at };
  }
  return { from, to };
}

/** Whether a range opens with a preposition, so that its first noun phrase cannot be a subject. */
export const opensWithPreposition = (elements: readonly Element[], { from }: Phrase): boolean => {
  const element = elements[from];
  return element?.kind === 'word' && (element.tag === 'ADP' || isPreposition(element)) && !isNominal(elements, from);
};
