import { createPiece, type Piece } from '../draft.ts';
import { type Element, isComma } from '../sentence/element.ts';
import { isTimeNoun } from '../sentence/noun-phrase.ts';
import { isSettingNoun } from '../sentence/setting-nouns.ts';
import type { Subject } from '../speakers/create-subject.ts';
import type { CueSituation } from './rule.ts';

const letter = /\p{L}/u;

/** Sooner or later, she said, “it pays off”: what stands before subject and cue, where the words in marks only go on with it. */
export function findFront({ reading, current }: CueSituation, subject: Subject, marked: number): Piece | undefined {
  const { elements, text } = reading;
  const comma = subject.groupFrom - 1;
  if (subject.place !== 'before' || comma < 2 || !isComma(elements[comma]) || current.cue.participle) return undefined;
  if (subject.phrase.from !== subject.groupFrom || !goesOn(text, elements[marked]!)) return undefined;
  const front = elements.slice(0, comma);
  if (front.some((element) => element.kind === 'marked' || isSettingNoun(element.folded)) || isWhen(front))
    return undefined;
  return createPiece(text, elements, { from: 0, to: comma }, false);
}

/** Begins with a small letter, so that the sentence in marks began before. */
const goesOn = (text: string, { region }: Element): boolean =>
  region !== undefined &&
  /\p{Ll}/u.test(letter.exec(text.slice(region.inner.start, region.inner.start + 8))?.[0] ?? '');

/** "On Monday", "Asked about the plan", "Speaking in Kent", "However": it tells when or how, and nothing that was said. */
function isWhen(front: readonly Element[]): boolean {
  const first = front[0]!;
  if (
    /^(?:asked|when|after|speaking|then|later|but|and|meanwhile|however|still|instead|moreover|as|by|earlier|now|to|with)$/.test(
      first.folded,
    )
  )
    return true;
  if (first.tag === 'VERB' && /(?:ing|ed)$/.test(first.folded)) return true;
  return (
    front.length < 6 &&
    (front.some((element) => isTimeNoun(element)) || front.every(({ tag }) => tag === 'ADV' || tag === 'ADP'))
  );
}
