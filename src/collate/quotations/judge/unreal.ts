import type { ComparableWord } from '../../comparable-words.ts';
import type { Utterance } from '../utterances.ts';

const modals: ReadonlySet<string> = new Set(['would', 'could', 'should', 'might']);

/**
 * Whether an utterance tells what did not come: "if we had kept our heads, we would have won". A hearer may say "would have" for "will
 * have", but then no "if … had" stands by it.
 */
export const isUnreal = ({ whole }: Utterance): boolean =>
  whole.some(
    (words) =>
      words.some(({ key }, at) => modals.has(key) && words[at + 1]?.key === 'have') &&
      words.some(({ key }, at) => key === 'if' && words.slice(at + 1, at + farthestHad).some(isHad)),
  );

const farthestHad = 4;
const isHad = ({ key }: ComparableWord): boolean => key === 'had' || key.endsWith("'d");
