import {
  type Element,
  isColon,
  isComma,
  isDash,
  isNominal,
  isPersonalPronoun,
  isRelative,
  isStop,
} from '../sentence/element.ts';
import { opensWithPreposition, type Phrase, phraseEndAfter, phraseStartBefore } from '../sentence/noun-phrase.ts';

const maxSegments = 8;
const maxBack = 40;

/** Whether a clause cannot run on over an element: a stretch in marks, a colon, a dash. */
export const isHardBoundary = (elements: readonly Element[], at: number): boolean => {
  const element = elements[at]!;
  if (element.kind === 'marked') return !isNominal(elements, at) && (!element.titled || element.endsOnComma === true);
  return (
    isColon(element) ||
    element.folded === ';' ||
    isDash(elements, at) ||
    (isStop(element) && !isComma(elements[at + 1]))
  );
};

/** A range without the "but" or "later" in front. */
export function skipLead(elements: readonly Element[], { from, to }: Phrase): Phrase {
  let at = from;
  while (at < to && /^(?:CCONJ|ADV|SCONJ)$/.test(elements[at]!.tag)) at += 1;
  return { from: at, to };
}

/** The noun phrase to which what stands between the commas belongs, or the "who" that does. */
export type Apposed =
  | { readonly phrase: Phrase; readonly groupFrom: number; readonly certainty: number }
  | { readonly relative: number };

/**
 * "Smith, a lawyer from Utrecht, said": of the segments between the commas before a verb, the first that is a noun phrase and
 * nothing else, if all behind it read like appositions. "…, who, on Monday, said": the "who".
 */
export function findBeforeApposition(
  elements: readonly Element[],
  comma: number,
  canSpeak: (elements: readonly Element[], phrase: Phrase) => boolean,
): Apposed | undefined {
  const segments = segmentsBefore(elements, comma);
  for (let index = 0; index < segments.length - 1; index += 1) {
    const run = skipLead(elements, segments[index]!);
    if (run.to === run.from) continue;
    const rest = segments.slice(index + 1);
    if (run.to - run.from === 1 && isRelative(elements[run.from]) && rest.length === 1) return { relative: run.from };
    const whole = phraseStartBefore(elements, run.to) <= run.from;
    if (!whole || opensWithPreposition(elements, run) || !canSpeak(elements, run)) continue;
    if (!rest.every((segment) => isAppositive(elements, segment))) continue;
    const named = rest.length === 1 ? namedBehind(elements, run, rest[0]!) : undefined;
    return { phrase: named ?? run, groupFrom: segments[0]!.from, certainty: rest.length === 1 ? 0.9 : 0.8 };
  }
  return undefined;
}

/** "the harbour master, Ann Vale, said": the name behind a description of one person, and nothing else. */
function namedBehind(elements: readonly Element[], run: Phrase, { from, to }: Phrase): Phrase | undefined {
  const person = to - from === 1 && elements[from]!.kind === 'name' && elements[from]!.name?.type === 'person';
  const last = elements[run.to - 1]!;
  return person && (last.kind === 'word' || last.name?.form === 'description') ? { from, to } : undefined;
}

function segmentsBefore(elements: readonly Element[], comma: number): Phrase[] {
  const segments: Phrase[] = [];
  let end = comma;
  for (let at = comma - 1; at >= Math.max(-1, comma - maxBack) && segments.length < maxSegments; at -= 1) {
    const hard = at < 0 || isHardBoundary(elements, at);
    if (!hard && !isComma(elements[at])) continue;
    if (end > at + 1) segments.unshift({ from: at + 1, to: end });
    end = at;
    if (hard) break;
  }
  return segments;
}

function isAppositive(elements: readonly Element[], { from, to }: Phrase): boolean {
  const first = elements[from]!;
  if (/^(?:who|which|whose|where)$/.test(first.folded) || first.tag === 'ADP') return true;
  if (first.tag === 'VERB') return /(?:ing|ed)$/.test(first.folded);
  const pronoun = isPersonalPronoun(first) && !(first.folded === 'i' && elements[from + 1]?.folded === '-');
  return isNominal(elements, from) && !pronoun && phraseEndAfter(elements, from) > from && to > from;
}
