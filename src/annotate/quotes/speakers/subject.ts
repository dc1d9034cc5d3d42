import { type Element, isComma, isPersonalPronoun, isRelative } from '../sentence/element.ts';
import { isTimeNoun } from '../sentence/noun-phrase.ts';
import { findAdjacent, findAntecedent } from './adjacent.ts';
import { findBeforeApposition } from './apposition.ts';
import { findClauseSubject } from './clause-subject.ts';
import { canSpeak, createSubject, type Subject } from './create-subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** The subject of a finite cue: the noun phrase before its verb group, or, after "and", the subject of the verb before. */
export function findSubject(
  elements: readonly Element[],
  group: VerbGroup,
  previous: Subject | undefined,
): Subject | undefined {
  return findSubjectBefore(elements, group.from) ?? findSharedSubject(elements, group.from, previous);
}

function findSubjectBefore(elements: readonly Element[], end: number): Subject | undefined {
  const last = elements[end - 1];
  if (!last) return undefined;
  if (isComma(last)) return findBeforeComma(elements, end - 1);
  const time = findTimeStart(elements, end);
  if (time < end && isComma(elements[time - 1])) return findBeforeComma(elements, time - 1);
  if (last.folded === ')') return findBeforeParenthesis(elements, end - 1);
  if (isRelative(last)) return findAntecedent(elements, end - 1);
  if (isPersonalPronoun(last)) return createSubject({ from: end - 1, to: end }, end - 1, 0.95);
  return findAdjacent(elements, end);
}

/** Where the "on Thursday" or "last week" begins that ends right before a verb: "Vale, the mayor, on Thursday said". */
function findTimeStart(elements: readonly Element[], end: number): number {
  if (!isTimeNoun(elements[end - 1])) return end;
  return /^(?:on|last|this|late|early|earlier)$/.test(elements[end - 2]?.folded ?? '') ? end - 2 : end - 1;
}

function findBeforeComma(elements: readonly Element[], comma: number): Subject | undefined {
  const found = findBeforeApposition(elements, comma, canSpeak);
  if (!found) return undefined;
  if ('relative' in found) return findAntecedent(elements, found.relative);
  return createSubject(found.phrase, found.groupFrom, found.certainty);
}

function findBeforeParenthesis(elements: readonly Element[], close: number): Subject | undefined {
  let open = close - 1;
  while (open >= 0 && close - open < 10 && elements[open]!.folded !== '(') open -= 1;
  return elements[open]?.folded === '(' ? findSubjectBefore(elements, open) : undefined;
}

/** "Vale went there and said", "Vale says it is late but argues": the subject of the cue before, or of the clause. */
function findSharedSubject(
  elements: readonly Element[],
  end: number,
  previous: Subject | undefined,
): Subject | undefined {
  const link = elements[end - 1];
  if (link?.tag !== 'CCONJ' || link.folded === 'or') return undefined;
  return shareSubject(previous, 0.85) ?? findSubjectOfClause(elements, end - 1, 0.8, true);
}

/** The same subject with another verb. */
export const shareSubject = (subject: Subject | undefined, certainty: number): Subject | undefined =>
  subject && { ...subject, certainty: Math.min(subject.certainty, certainty), place: 'shared' };

/** The subject of the clause that runs up to an index, for a verb that shares it. */
export function findSubjectOfClause(
  elements: readonly Element[],
  end: number,
  certainty: number,
  strictly: boolean,
): Subject | undefined {
  const phrase = findClauseSubject(elements, end, strictly);
  if (!phrase || !(isPersonalPronoun(elements[phrase.from]) || canSpeak(elements, phrase))) return undefined;
  return { phrase, groupFrom: phrase.from, certainty, place: 'shared' };
}
