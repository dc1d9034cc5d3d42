import type { Claim } from '../claim.ts';
import type { Conflict, FindConflict } from './conflict.ts';

/** "East of Varnholt" and "to the west of Varnholt": one happening on two sides of a place. */
export const findDirections: FindConflict = (a, b, { dice, shared, pairs }): Conflict | undefined => {
  const [left, right] = [directionOf(a), directionOf(b)];
  if (!left || !right || left.from !== right.from || opposite.get(left.side) !== right.side) return undefined;
  return {
    kind: 'place',
    certainty: a.main && b.main && dice >= 0.25 && shared >= 4 && pairs.length > 2 ? 0.8 : 0.5,
    why: `${left.side} and ${right.side} of ${left.from}`,
    values: [left.words, right.words],
  };
};

const opposite: ReadonlyMap<string, string> = new Map([
  ['north', 'south'],
  ['south', 'north'],
  ['east', 'west'],
  ['west', 'east'],
]);

const pattern = /\b(north|south|east|west) of (?:the )?(\p{Lu}[\p{L}-]+)/u;

function directionOf({ article, span }: Claim): { side: string; from: string; words: string } | undefined {
  const found = pattern.exec(article.text.slice(span.start, span.end));
  return found ? { side: found[1]!, from: found[2]!, words: found[0] } : undefined;
}
