import { isAtom } from '../../../language/atoms.ts';
import type { Scene } from '../../../language/scene.ts';
import { type DateMeaning, type DurationMeaning, isDayMeaning, type TimeMeaning } from '../meaning.ts';
import type { TimeItem } from '../rule.ts';
import { gapBetween, joinNeighbours } from './neighbours.ts';

const rule = 'annotate/times/joins/length-from';

const starts: ReadonlySet<string> = new Set([
  'starting',
  'starting on',
  'starting from',
  'beginning',
  'beginning on',
  ', starting',
  ', starting on',
  ', beginning',
  ', beginning on',
]);

/** "three days starting Monday", "for two weeks from May 20": a stretch whose length and first day are told. */
export const joinLengthFrom = (scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] =>
  joinNeighbours(items, (left, right) => {
    if (left.meaning.kind !== 'duration' || left.meaning.look !== undefined || left.bound !== undefined)
      return undefined;
    if (!isDayMeaning(right.meaning) || right.part !== undefined) return undefined;
    const gap = gapBetween(scene, left, right) ?? '';
    const isFor = (gap === 'from' || gap === ', from') && isAtom(scene.atoms, left.start - 1, 'for');
    const meaning = isFor || starts.has(gap) ? stretchFrom(right.meaning, left.meaning) : undefined;
    if (meaning === undefined) return undefined;
    const certainty = Math.min(left.certainty, right.certainty);
    return { start: left.start, end: right.end, meaning, certainty, rule };
  });

const daysIn: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
]);

/** The last day is inside: three days from Monday end on Wednesday. */
function stretchFrom(base: DateMeaning, { parts }: DurationMeaning): TimeMeaning | undefined {
  const [part, ...more] = parts;
  const days = (daysIn.get(part?.unit ?? '') ?? Number.NaN) * (part?.amount ?? Number.NaN);
  if (more.length > 0 || !Number.isInteger(days) || days < 2) return undefined;
  return { kind: 'interval', from: base, to: { kind: 'offset', unit: 'day', amount: days - 1, base } };
}
