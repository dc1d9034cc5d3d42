import { foldName } from '../../text/fold.ts';

/** The words of the name of the outlet that prints an article. */
export type Outlet = readonly string[];

/** Reads an outlet's name: "CNN (Web News)" → "cnn web news". */
export const readOutlet = (name: string): Outlet => wordsOf(name);

const wordsOf = (name: string): string[] =>
  foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether a name stands for the outlet itself: its words are among the outlet's, in the same order ("the Times" of the Washington Times). */
export function isOutletItself(name: string, outlet: Outlet): boolean {
  const all = wordsOf(name);
  const bare = all.filter((word) => !/^(?:news|online|tv|com|web|website)$/.test(word));
  const words = bare.length > 0 ? bare : all;
  let at = 0;
  for (const word of outlet) if (word === words[at]) at += 1;
  return words.length > 0 && at === words.length;
}
