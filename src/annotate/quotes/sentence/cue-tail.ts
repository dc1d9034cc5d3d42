import { type Cue, readCue } from './cue.ts';
import { type Element, isComma, isNominal, isPersonalPronoun, isStop } from './element.ts';

const maxTail = 14;

/**
 * Whether what begins at an index is the "she asked" or "Smith said on Monday" that belongs to a quote before it which ended
 * like a sentence. After a full stop only the bare tail counts, for a new sentence is the rule there.
 */
export function hasCueTail(elements: readonly Element[], at: number, ending: string): boolean {
  for (let index = at; index < Math.min(elements.length, at + maxTail); index += 1) {
    const element = elements[index]!;
    const cue = index > at ? readCue(elements, index) : undefined;
    if (cue)
      return cue.frames.has('quote') && (closesAfter(elements, cue.to, ending) || isAddressed(elements, cue, ending));
    const inside = isNominal(elements, index) || isPersonalPronoun(element) || isComma(element);
    if (!inside && element.tag !== 'ADV' && element.tag !== 'AUX' && element.tag !== 'ADP') return false;
  }
  return false;
}

/** "…?” Vale told reporters": only behind marks that end on a question or exclamation mark. */
const isAddressed = (elements: readonly Element[], cue: Cue, ending: string): boolean =>
  ending !== '.' && cue.frames.has('addressee') && isNominal(elements, cue.to);

function closesAfter(elements: readonly Element[], at: number, ending: string): boolean {
  const after = elements[at];
  if (after === undefined || isStop(after)) return true;
  if (ending === '.') return false;
  return isComma(after) || after.tag === 'ADP' || after.tag === 'ADV' || after.tag === 'PROPN';
}
