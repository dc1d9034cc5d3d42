import { splitWords } from '../../text/words.ts';

/** The runs of so many words that a text holds, folded. Linear. */
export function shingleWords(text: string, length: number): Set<string> {
  const words = splitWords(text).map(({ folded }) => folded);
  const runs = new Set<string>();
  for (let at = 0; at + length <= words.length; at += 1) runs.add(words.slice(at, at + length).join(' '));
  return runs;
}

/** How many of the runs of words two texts have in common. */
export const countShared = (left: ReadonlySet<string>, right: ReadonlySet<string>): number =>
  [...left].reduce((sum, run) => sum + (right.has(run) ? 1 : 0), 0);
