import { isAtom } from '../../../language/atoms.ts';
import type { Scene } from '../../../language/scene.ts';
import { type DateMeaning, type DurationMeaning, isDateMeaning, isDayMeaning, type TimeMeaning } from '../meaning.ts';
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
  joinNeighbours(joinDayBeside(scene, items), (left, right) => {
    if (left.meaning.kind !== 'duration' || left.meaning.look !== undefined) return undefined;
    if (!isDateMeaning(right.meaning) || isAtom(scene.atoms, right.end, "'")) return undefined;
    const sign = signs.get(gapBetween(scene, left, right) ?? '');
    const meaning = sign && countBounded(left, countFrom(left.meaning, sign, right.meaning as DateMeaning));
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

/** "the day before last Tuesday", "the day after Christmas": counted from the day behind it. */
const joinDayBeside = ({ atoms }: Scene, items: readonly TimeItem[]): readonly TimeItem[] =>
  items.map((item, index) => {
    const { meaning, start } = item;
    const isBeside = isAtom(atoms, start - 1, 'before', 'after') && isAtom(atoms, start - 2, 'day');
    if (!isBeside || !isAtom(atoms, start - 3, 'the') || !isDayMeaning(meaning)) return item;
    if (start - 3 < (items[index - 1]?.end ?? 0)) return item;
    const amount = isAtom(atoms, start - 1, 'before') ? -1 : 1;
    return { ...item, start: start - 3, meaning: { kind: 'offset', unit: 'day', amount, base: meaning }, rule };
  });

/** Dates have no hours to count from. */
const fine: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

/** "more than two weeks before May 13" is open to its far side, "less than three days after May 13" ends within. */
function countBounded({ bound }: TimeItem, meaning: TimeMeaning | undefined): TimeMeaning | undefined {
  if (bound === undefined || bound === 'about' || meaning?.kind !== 'offset') return meaning;
  const isBefore = meaning.amount < 0;
  if (bound === 'at-least') return { kind: 'interval', ...(isBefore ? { to: meaning } : { from: meaning }) };
  return { kind: 'interval', from: isBefore ? meaning : meaning.base, to: isBefore ? meaning.base : meaning };
}

/** Without a number only the side is known. */
function countFrom({ parts }: DurationMeaning, sign: -1 | 1, base: DateMeaning): TimeMeaning | undefined {
  const [part, ...more] = parts;
  if (part === undefined || more.length > 0 || fine.has(part.unit)) return undefined;
  if (part.amount !== undefined) return { kind: 'offset', unit: part.unit, amount: part.amount * sign, base };
  return { kind: 'interval', ...(sign < 0 ? { to: base } : { from: base }), outside: true };
}
