import { isAtom } from '../../../language/atoms.ts';
import type { Scene } from '../../../language/scene.ts';
import { type DateMeaning, type DurationMeaning, isDateMeaning, type TimeMeaning } from '../meaning.ts';
import type { TimeItem } from '../rule.ts';
import { gapBetween, joinNeighbours } from './neighbours.ts';

const rule = 'annotate/times/joins/offset';

const signs: ReadonlyMap<string, -1 | 1> = new Map([
  ['before', -1],
  ['prior to', -1],
  ['ahead of', -1],
  ['after', 1],
  ['following', 1],
  ['from', 1],
]);

/** "two weeks before May 13", "3 days from Tuesday", "weeks before February 2022": a time counted from the one behind it. */
export const joinOffset = (scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] =>
  joinNeighbours(items, (left, right) => {
    if (left.meaning.kind !== 'duration' || left.meaning.look !== undefined || left.bound !== undefined)
      return undefined;
    if (!isDateMeaning(right.meaning) || isAtom(scene.atoms, right.end, "'")) return undefined;
    const sign = signs.get(gapBetween(scene, left, right) ?? '');
    const meaning = sign && countFrom(left.meaning, sign, right.meaning as DateMeaning);
    return (
      meaning && {
        start: left.start,
        end: right.end,
        meaning,
        certainty: Math.min(left.certainty, right.certainty),
        rule,
      }
    );
  });

/** Dates have no hours to count from. */
const fine: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

/** Without a number only the side is known. */
function countFrom({ parts }: DurationMeaning, sign: -1 | 1, base: DateMeaning): TimeMeaning | undefined {
  const [part, ...more] = parts;
  if (part === undefined || more.length > 0 || fine.has(part.unit)) return undefined;
  if (part.amount !== undefined) return { kind: 'offset', unit: part.unit, amount: part.amount * sign, base };
  return { kind: 'interval', ...(sign < 0 ? { to: base } : { from: base }), outside: true };
}
