import { isAtom } from '../../../language/atoms.ts';
import { type Scene, tagAt } from '../../../language/scene.ts';
import type { TimeItem } from '../rule.ts';
import { parseDayNumber } from '../rules/days/calendar-date.ts';

const rule = 'annotate/times/joins/more-days';

/** "April 24 and 25", "18 and 19 June": a second day that shares the month of the first. */
export function joinMoreDays(scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] {
  let all: TimeItem[] | undefined;
  items.forEach((item, index) => {
    const more = dayBehind(scene, item, items[index + 1]?.start) ?? dayBefore(scene, item, items[index - 1]?.end ?? 0);
    if (more === undefined) return;
    all ??= [...items];
    all.push(more);
  });
  return all?.sort((a, b) => a.start - b.start) ?? items;
}

function dayBehind(scene: Scene, { meaning, end }: TimeItem, ceiling = Number.POSITIVE_INFINITY): TimeItem | undefined {
  const { atoms } = scene;
  if (
    meaning.kind !== 'calendar' ||
    meaning.month === undefined ||
    meaning.day === undefined ||
    meaning.year !== undefined
  )
    return undefined;
  if (!isAtom(atoms, end, 'and', 'or') || end + 2 > ceiling) return undefined;
  const day = parseDayNumber(atoms, end + 1);
  if (day === undefined || day.end > ceiling || day.value <= meaning.day || isCount(scene, day.end)) return undefined;
  const { weekday: _, ...date } = meaning;
  return { start: end + 1, end: day.end, meaning: { ...date, day: day.value }, certainty: 0.85, rule };
}

function dayBefore(scene: Scene, { meaning, start }: TimeItem, floor: number): TimeItem | undefined {
  const { atoms } = scene;
  if (
    meaning.kind !== 'calendar' ||
    meaning.month === undefined ||
    meaning.day === undefined ||
    meaning.weekday !== undefined
  )
    return undefined;
  const isPair =
    isAtom(atoms, start - 1, 'and', 'or') && atoms[start]!.kind === 'digits' && atoms[start - 2]?.kind === 'digits';
  if (!isPair || start - 2 < floor || isAtom(atoms, start - 3, 'between', '$', '-', 'from')) return undefined;
  const day = parseDayNumber(atoms, start - 2);
  if (day === undefined || day.end !== start - 1 || day.value >= meaning.day) return undefined;
  return { start: start - 2, end: start - 1, meaning: { ...meaning, day: day.value }, certainty: 0.85, rule };
}

/** "April 24 and 25 people": the number counts what follows. */
function isCount(scene: Scene, at: number): boolean {
  const next = scene.atoms[at];
  if (next?.kind !== 'word') return isAtom(scene.atoms, at, '%', '-', '$');
  return ['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(tagAt(scene, at));
}
