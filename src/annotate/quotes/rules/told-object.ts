import { createPiece } from '../draft.ts';
import { findContentEnd } from '../sentence/clause-end.ts';
import { type Element, isPossessive } from '../sentence/element.ts';
import type { Phrase } from '../sentence/noun-phrase.ts';
import { findChild, leadOf } from '../sentence/tree.ts';
import { surelySpeaks } from '../speakers/surely-speaks.ts';
import { cueSpan } from './cue-after.ts';
import { findObjectRange } from './object-range.ts';
import type { CueRule, CueSituation } from './rule.ts';

/** She criticised the plan · She accused them of delay · She called it a shame: what is said stands in the object, without marks. */
export const toldObject: CueRule = {
  id: 'annotate/quotes/told-object',
  find: (situation) => {
    const { reading, current } = situation;
    const { subject, cue } = current;
    if (!subject || !cue.frames.has('statement') || !surelySpeaks(reading.elements, subject.phrase)) return undefined;
    if (cue.class === 'call' && !isNaming(situation)) return undefined;
    const range = findObjectRange(reading, current);
    if (!range) return undefined;
    const to = contentEnd(situation, range);
    if (isBare(reading.elements, { from: range.from, to }) || reading.elements[range.from]!.kind === 'punctuation')
      return undefined;
    return {
      rule: toldObject.id,
      certainty: subject.certainty - 0.15,
      pieces: [createPiece(reading.text, reading.elements, { from: range.from, to }, false)],
      cue: cueSpan(situation),
      speaker: subject.phrase,
    };
  },
};

/** "his concern", "it": an object that tells nothing of what was said. */
const isBare = (elements: readonly Element[], { from, to }: Phrase): boolean =>
  to - from < 2 || (to - from === 2 && isPossessive(elements[from]) && elements[to - 1]!.kind === 'word');

/** The object's end, or that of the clause that a "that" in it opens: "expressed concern that …". */
function contentEnd({ reading, current }: CueSituation, { from, to }: Phrase): number {
  const { elements } = reading;
  for (let at = from + 1; at <= Math.min(to, elements.length - 2); at += 1)
    if (elements[at]!.folded === 'that' && elements[at]!.tag === 'SCONJ') return findContentEnd(reading, at, current);
  return Math.min(to, findContentEnd(reading, from, current));
}

/** "called it a shame", "described it as late", but not "called her sister". */
function isNaming({ reading, current }: CueSituation): boolean {
  const tree = reading.sentence.tree();
  const verb = reading.elements[current.cue.from]!.token;
  const naming = findChild(tree, verb, 'xcomp');
  if (naming !== undefined && tree.tokens[naming]!.tag !== 'VERB') return true;
  const oblique = findChild(tree, verb, 'obl');
  return oblique !== undefined && leadOf(tree, oblique) === 'as';
}
