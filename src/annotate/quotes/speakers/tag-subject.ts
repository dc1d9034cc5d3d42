import { type Element, isColon, isComma, isNominal, isRelative, isStop } from '../sentence/element.ts';
import { isTimeNoun, type Phrase, phraseEndAfter } from '../sentence/noun-phrase.ts';
import { canSpeak, type Subject } from './create-subject.ts';

const longestTag = 45;
const certainty = 0.85;

/**
 * “…,” Ann Vale, D-Kent, the board's former chair, said · “…,” Board of Works (BW) director Ann Vale told them: the phrase right
 * behind words in marks, where nothing but what tells who that is stands between it and the verb group that begins at an index.
 */
export function findTagSubject(elements: readonly Element[], end: number): Subject | undefined {
  const marked = findMarkedBefore(elements, end);
  if (marked === undefined) return undefined;
  let from = isComma(elements[marked + 1]) ? marked + 2 : marked + 1;
  if (elements[from]?.tag === 'VERB' && /(?:ing|ed)$/.test(elements[from]!.folded)) from += 1;
  if (!isNominal(elements, from) || isTimeNoun(elements[from])) return undefined;
  const first = { from, to: Math.min(end, phraseEndAfter(elements, from)) };
  const phrase = findPerson(elements, first, end) ?? (isPlain(elements, first.to, end) ? { from, to: end } : first);
  if (!canSpeak(elements, phrase) || holdsOtherVerb(elements, first.to, end)) return undefined;
  return { phrase, groupFrom: from, certainty, place: 'before' };
}

/** Index of the stretch in marks before a verb, with nothing in between at which a clause could end. */
function findMarkedBefore(elements: readonly Element[], end: number): number | undefined {
  for (let at = end - 1; at >= 0 && end - at < longestTag; at -= 1) {
    const element = elements[at]!;
    if (element.kind === 'marked' && !isNominal(elements, at)) return at;
    if (isColon(element) || isStop(element) || element.folded === ';' || element.tag === 'SCONJ') return undefined;
  }
  return undefined;
}

/** The person whom the phrase names, or who is named right behind a body's abbreviation or behind the comma of a description. */
function findPerson(elements: readonly Element[], { from, to }: Phrase, end: number): Phrase | undefined {
  for (let at = from; at < to; at += 1) if (isPerson(elements[at])) return { from: at, to: at + 1 };
  const close = elements[to]?.folded === '(' ? elements.findIndex(({ folded }, at) => at > to && folded === ')') : to;
  const next = close + 1;
  return isPerson(elements[next]) && next < end && (close > to || isComma(elements[to]))
    ? { from: next, to: next + 1 }
    : undefined;
}

const isPerson = (element: Element | undefined): boolean =>
  element?.name?.type === 'person' && element.name.form === 'name';

/** "directly familiar with the talks": what goes on with the phrase without a comma or a verb. */
const isPlain = (elements: readonly Element[], from: number, to: number): boolean =>
  from < to &&
  elements[to - 1]!.tag !== 'ADV' &&
  elements.slice(from, to).every((element) => element.kind !== 'punctuation' && !/^(?:VERB|AUX)$/.test(element.tag));

/** A finite verb of another clause; what stands in "who …" up to its comma, and participles, are none. */
function holdsOtherVerb(elements: readonly Element[], from: number, to: number): boolean {
  let inRelative = false;
  for (let at = from; at < to; at += 1) {
    const element = elements[at]!;
    if (isRelative(element) || element.folded === 'whose') inRelative = true;
    else if (isComma(element)) inRelative = false;
    else if (!inRelative && isFiniteVerb(elements, at)) return true;
  }
  return false;
}

const isFiniteVerb = (elements: readonly Element[], at: number): boolean =>
  elements[at]!.tag === 'AUX' ||
  (elements[at]!.tag === 'VERB' && !isNominal(elements, at) && !/(?:ing|ed)$/.test(elements[at]!.folded));
