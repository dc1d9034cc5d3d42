import { isAtom } from '../../../language/atoms.ts';
import { digitsValue, parseSmall } from '../../../language/numerals.ts';
import type { Scene } from '../../../language/scene.ts';
import type { MomentMeaning } from '../meaning.ts';
import type { TimeItem } from '../rule.ts';

const rule = 'annotate/times/joins/clock-range';

/** "5-6 p.m.", "from 3 to 8pm", "between 9 and 10:30 a.m.": an hour before a clock time that tells its half of the day. */
export const joinClockRanges = (scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] =>
  items.map((item, index) => withFirstHour(scene, item, items[index - 1]?.end ?? 0));

function withFirstHour({ atoms }: Scene, item: TimeItem, floor: number): TimeItem {
  const { meaning, start } = item;
  if (meaning.kind !== 'moment' || meaning.hour === undefined || meaning.date !== undefined) return item;
  const opensBetween = isAtom(atoms, start - 1, 'and') && isAtom(atoms, start - 3, 'between');
  if (!opensBetween && !isAtom(atoms, start - 1, '-', 'to', 'until')) return item;
  const first =
    atoms[start - 2]?.kind === 'digits' ? digitsValue(atoms[start - 2]) : parseSmall(atoms, start - 2)?.value;
  if (first === undefined || !Number.isInteger(first) || first < 1 || first > 12 || start - 2 < floor) return item;
  const opensFrom = isAtom(atoms, start - 3, 'from');
  if (isAtom(atoms, start - 1, 'to', 'until') && !opensFrom && !isAtom(atoms, start - 3, 'at', 'open')) return item;
  const from: MomentMeaning = {
    kind: 'moment',
    hour: hourBefore(first, meaning),
    minute: 0,
    ...(meaning.zone ? { zone: meaning.zone } : {}),
  };
  const opens = (opensBetween || opensFrom) && start - 3 >= floor;
  return { ...item, start: opens ? start - 3 : start - 2, meaning: { kind: 'interval', from, to: meaning }, rule };
}

/** In the same half of the day if that comes before the end, else in the half before. */
function hourBefore(first: number, { hour = 0, minute = 0 }: MomentMeaning): number {
  const inHalf = (first % 12) + (hour >= 12 ? 12 : 0);
  return inHalf * 60 < hour * 60 + minute ? inHalf : (inHalf + 12) % 24;
}
