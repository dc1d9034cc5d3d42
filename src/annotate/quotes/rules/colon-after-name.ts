import { createPiece, type Draft } from '../draft.ts';
import type { SentenceReading } from '../sentence/context.ts';
import { isColon, isStop } from '../sentence/element.ts';

const id = 'annotate/quotes/colon-after-name';

/** Ann Vale: “We must go.” — a sentence that is a person's or body's name, a colon, and words in marks. */
export function findColonAfterName({ elements, text }: SentenceReading): Draft | undefined {
  const [name, colon, marked] = elements;
  if (name?.kind !== 'name' || name.name!.type === 'other' || !isColon(colon) || marked?.kind !== 'marked')
    return undefined;
  if (elements.slice(3).some((element) => !isStop(element))) return undefined;
  return {
    rule: id,
    certainty: 0.85,
    pieces: [createPiece(text, elements, { from: 2, to: 3 }, true)],
    speaker: { from: 0, to: 1 },
  };
}
