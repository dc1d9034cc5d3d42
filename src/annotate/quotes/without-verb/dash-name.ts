import { createMarkedPieces, type Draft } from '../draft.ts';
import type { SentenceReading } from '../sentence/context.ts';
import { type Element, isComma, isDash, isStop } from '../sentence/element.ts';

/** Path of the rules of this file. */
export const dashNameRule = 'annotate/quotes/dash-name';
const certainty = 0.85;
const longestSignature = 12;

/** “We must go.” — Ann Vale: nothing but words in marks, a dash, and a name. */
export function findDashName({ elements, text, marked }: SentenceReading): Draft | undefined {
  if (!marked) return undefined;
  const dash = elements.findIndex((_, at) => isDash(elements, at));
  if (
    dash < 1 ||
    !isSignature(elements, dash) ||
    elements.slice(0, dash).some(({ kind, folded }) => kind !== 'marked' && !/^[.!?,]$/.test(folded))
  )
    return undefined;
  return {
    rule: dashNameRule,
    certainty,
    pieces: createMarkedPieces(text, elements, { from: 0, to: dash }),
    speaker: { from: dash + 1, to: dash + 2 },
  };
}

/** Whether from a dash on nothing stands but a person's or body's name, and perhaps what they are. */
export function isSignature(elements: readonly Element[], dash: number): boolean {
  const name = elements[dash + 1];
  if (!isDash(elements, dash) && elements[dash]?.folded !== '-') return false;
  if (name?.kind !== 'name' || name.name!.type === 'other' || elements.length - dash > longestSignature) return false;
  const next = elements[dash + 2];
  const closes = next === undefined || isStop(next) || isComma(next) || next.folded === '(';
  return (
    closes && !elements.slice(dash + 2).some(({ tag, kind }) => tag === 'VERB' || tag === 'AUX' || kind === 'marked')
  );
}
