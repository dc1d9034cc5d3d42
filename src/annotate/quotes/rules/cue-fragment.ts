import { createPiece } from '../draft.ts';
import { findContentEnd } from '../sentence/clause-end.ts';
import { isCueAt } from '../sentence/context.ts';
import { type Element, isColon, isComma, isDash, isNominal, isStop } from '../sentence/element.ts';
import { isTimeNoun } from '../sentence/noun-phrase.ts';
import { cueSpan } from './cue-after.ts';
import { findObjectRange } from './object-range.ts';
import type { CueRule, CueSituation } from './rule.ts';

const maxDistance = 18;

/** She called it a “shock” · She slammed “bullying” by some · what she called “a farce”: words in marks in the object of a verb of saying. */
export const cueFragment: CueRule = {
  id: 'annotate/quotes/cue-fragment',
  find: (situation) => {
    const { reading, current, tail } = situation;
    const { subject, cue } = current;
    if (
      !reading.marked ||
      !subject ||
      cue.adjective ||
      !(cue.frames.has('object') || (tail.kind === 'marked' && cue.frames.has('that')))
    )
      return undefined;
    const { elements, text } = reading;
    const marked = findMarkedObject(situation);
    if (marked === undefined || elements[marked]!.titled) return undefined;
    if (cue.class === 'call' && !isNaming(elements, situation, marked)) return undefined;
    const from = objectStart(elements, cue.to);
    const to = Math.max(objectEnd(situation, marked), objectEndOfTree(situation, marked));
    return {
      rule: cueFragment.id,
      certainty: subject.certainty - 0.1,
      pieces: [createPiece(text, elements, { from, to }, false)],
      cue: cueSpan(situation),
      speaker: subject.phrase,
    };
  },
};

/** The first stretch in marks in the object: close by, with no other finite verb in between. */
function findMarkedObject({ reading, current }: CueSituation): number | undefined {
  const { elements } = reading;
  for (let at = current.cue.to; at < Math.min(elements.length, current.cue.to + maxDistance); at += 1) {
    const element = elements[at]!;
    if (element.kind === 'marked') return isNominal(elements, at) ? undefined : at;
    const isOther = isCueAt(reading, at);
    const leaves =
      element.tag === 'SCONJ' ||
      (element.tag === 'AUX' && !isNominal(elements, at)) ||
      isComma(element) ||
      isColon(element) ||
      isStop(element);
    if (isOther || leaves || isDash(elements, at) || element.folded === ';' || element.folded === 'who')
      return undefined;
    const infinitive = elements[at - 1]?.folded === 'to';
    if (element.tag === 'VERB' && !infinitive && !element.folded.endsWith('ing') && !isNominal(elements, at))
      return undefined;
  }
  return undefined;
}

/** "called it “…”", "what she called “…”", but not "a film called “…”". */
function isNaming(elements: readonly Element[], { current }: CueSituation, marked: number): boolean {
  const between = elements.slice(current.cue.to, marked).filter(({ folded }) => folded !== 'as');
  if (
    between.some(
      (element) =>
        element.kind === 'name' || element.tag === 'PRON' || element.tag === 'NOUN' || element.tag === 'PROPN',
    )
  )
    return true;
  const before = elements[current.subject!.phrase.from - 1]?.folded;
  return before === 'what' || before === 'which' || before === 'whom' || before === 'that';
}

const skipped: ReadonlySet<string> = new Set(['as', 'out', 'at', 'also', 'again', 'against', 'for', 'on', 'to']);

/** Where the object begins: behind particles and adverbs. */
function objectStart(elements: readonly Element[], from: number): number {
  let at = from;
  while (elements[at]?.kind === 'word' && (skipped.has(elements[at]!.folded) || elements[at]!.tag === 'ADV')) at += 1;
  return at;
}

/** Where the object ends by the tree, if what stands in marks lies in it. */
function objectEndOfTree({ reading, current }: CueSituation, marked: number): number {
  const to = findObjectRange(reading, current)?.to ?? 0;
  return to > marked ? Math.min(to, findContentEnd(reading, marked, current)) : 0;
}

/** The object with what hangs on it; it goes on over commas only as long as stretches in marks follow. */
function objectEnd({ reading, current }: CueSituation, marked: number): number {
  const { elements } = reading;
  const limit = findContentEnd(reading, marked, current);
  let end = marked + 1;
  let at = marked + 1;
  while (at < limit && staysInObject(elements, at)) {
    const marks = elements[at]!.kind === 'marked';
    if (marks || !pendingComma(elements, marked, at)) end = at + 1;
    at += 1;
  }
  while (end > marked + 1 && !isNominal(elements, end - 1) && elements[end - 1]!.kind !== 'marked') end -= 1;
  return end;
}

function staysInObject(elements: readonly Element[], at: number): boolean {
  const element = elements[at]!;
  if (isTimeNoun(element)) return false;
  if (element.kind === 'marked' || isNominal(elements, at) || element.tag === 'CCONJ' || isComma(element)) return true;
  return element.kind === 'word' && element.tag === 'ADP' && !/^(?:before|after|since|until|as)$/.test(element.folded);
}

/** Whether a comma, or the comma inside the marks before, stands between the last stretch in marks and an index. */
function pendingComma(elements: readonly Element[], marked: number, at: number): boolean {
  for (let index = at; index > marked; index -= 1) {
    if (elements[index]!.kind === 'marked') return false;
    if (isComma(elements[index]) || elements[index]!.tag === 'CCONJ') return true;
  }
  return false;
}
