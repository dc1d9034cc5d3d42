import { createPiece, type Draft } from '../draft.ts';
import { findContentEnd } from '../sentence/clause-end.ts';
import type { SentenceReading } from '../sentence/context.ts';
import { type Element, isComma, isGenitive, isPossessive } from '../sentence/element.ts';
import type { Phrase } from '../sentence/noun-phrase.ts';
import { surelySpeaks } from '../speakers/surely-speaks.ts';

const id = 'annotate/quotes/in-view-of';
const certainty = 0.8;
/** Nouns for what somebody thinks or says, as "in her view" has them. */
export const viewNouns: ReadonlySet<string> = new Set([
  'view',
  'opinion',
  'words',
  'telling',
  'estimation',
  'judgment',
  'judgement',
]);

/** In Vale's view, the dam was safe · In the words of Vale, “…”: a sentence that opens with whose word it is. */
export function findInViewOf(reading: SentenceReading): Draft | undefined {
  const { elements, text } = reading;
  if (elements[0]?.folded !== 'in') return undefined;
  const noun = elements.findIndex((element, at) => at < 8 && viewNouns.has(element.folded));
  const speaker = noun < 2 ? undefined : (findOwner(elements, noun) ?? findOf(elements, noun));
  const comma = noun < 0 ? -1 : elements.findIndex((element, at) => at > noun && at < noun + 8 && isComma(element));
  if (
    !speaker ||
    comma < 0 ||
    (comma + 3 > elements.length && elements[comma + 1]?.kind !== 'marked') ||
    !surelySpeaks(elements, speaker)
  )
    return undefined;
  if (elements.slice(noun + 1, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return undefined;
  const to = findContentEnd(reading, comma + 1, undefined);
  return {
    rule: id,
    certainty,
    pieces: [createPiece(text, elements, { from: comma + 1, to }, true)],
    cue: {
      start: elements[0]!.start,
      end: elements[noun]!.end,
      class: elements[noun]!.folded === 'words' ? 'say' : 'think',
    },
    speaker,
  };
}

/** "in his view", "in Vale's opinion". */
function findOwner(elements: readonly Element[], noun: number): Phrase | undefined {
  if (noun === 2 && isPossessive(elements[1]))
    return /^(?:my|our|your|its)$/.test(elements[1]!.folded) ? undefined : { from: 1, to: 2 };
  return isGenitive(elements[noun - 1]) ? { from: 1, to: noun - 1 } : undefined;
}

/** "in the words of Vale". */
const findOf = (elements: readonly Element[], noun: number): Phrase | undefined =>
  elements[1]!.folded === 'the' && elements[noun + 1]?.folded === 'of' && elements[noun + 2]?.kind === 'name'
    ? { from: noun + 2, to: noun + 3 }
    : undefined;
