import { isAtom } from '../../../language/atoms.ts';
import { type Scene, tagAt } from '../../../language/scene.ts';
import { isDateMeaning, type TimeMeaning } from '../meaning.ts';
import type { TimeItem } from '../rule.ts';

const rule = 'annotate/times/joins/open';

interface Opening {
  readonly side: 'from' | 'to';
  /** The time that is told lies outside. */
  readonly outside: boolean;
  /** Atoms before the item that belong to it. */
  readonly width: number;
}

/** "since 2018", "after 2016", "before May 2019", "no later than Jan. 1", "starting Jan. 7", "2018 or later": one end is open. */
export const openTimes = (scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] =>
  items.map((item, index) => {
    const { meaning } = item;
    if (!isDateMeaning(meaning) && meaning.kind !== 'moment') return item;
    const opening = withinPart(readOpening(scene, item), item);
    if (opening !== undefined && item.start - opening.width >= (items[index - 1]?.end ?? 0))
      return { ...item, start: item.start - opening.width, meaning: openMeaning(meaning, opening), rule };
    const end = endOfOrLater(scene, item.end);
    return end === undefined || meaning.kind === 'moment'
      ? item
      : { ...item, end, meaning: { kind: 'interval', from: meaning }, rule };
  });

/** "after the beginning of March", "before the end of the year": all but a part of the time lies inside. */
function withinPart(opening: Opening | undefined, { part }: TimeItem): Opening | undefined {
  if (opening === undefined || part === undefined || !opening.outside) return opening;
  return part === (opening.side === 'from' ? 'end' : 'start') ? opening : { ...opening, outside: false };
}

const openMeaning = (meaning: TimeMeaning, { side, outside }: Opening): TimeMeaning => ({
  kind: 'interval',
  ...(side === 'from' ? { from: meaning } : { to: meaning }),
  ...(outside ? { outside: true } : {}),
});

function readOpening(scene: Scene, item: TimeItem): Opening | undefined {
  const { atoms } = scene;
  const before = item.start - 1;
  if (isAtom(atoms, item.end, "'")) return undefined;
  if (isAtom(atoms, before, 'since')) return { side: 'from', outside: false, width: 1 };
  if (isAtom(atoms, before, 'starting', 'beginning') && item.meaning.kind !== 'moment')
    return { side: 'from', outside: false, width: 1 };
  if (isAtom(atoms, before, 'on') && isAtom(atoms, before - 1, 'starting', 'beginning'))
    return { side: 'from', outside: false, width: 2 };
  if (isAtom(atoms, before, 'than')) return readComparison(scene, before);
  return isAtom(atoms, before, 'before', 'after') ? readSide(scene, item) : undefined;
}

/** "no later than", "not later than", "later than", "earlier than", "no earlier than". */
function readComparison({ atoms }: Scene, than: number): Opening | undefined {
  if (!isAtom(atoms, than - 1, 'later', 'earlier')) return undefined;
  const isLater = isAtom(atoms, than - 1, 'later');
  const isDenied = isAtom(atoms, than - 2, 'no', 'not');
  const side = isLater === isDenied ? 'to' : 'from';
  return { side, outside: !isDenied, width: isDenied ? 3 : 2 };
}

/** "before 2010", "after May 2019"; a weekday, or a date that describes a noun ("after the May vote", "before Sept. 11 hearings"), is no end. */
function readSide(scene: Scene, item: TimeItem): Opening | undefined {
  const { meaning, end } = item;
  if (meaning.kind === 'nth' && meaning.unit === 'day')
    return { side: isAtom(scene.atoms, item.start - 1, 'before') ? 'to' : 'from', outside: true, width: 1 };
  if (meaning.kind === 'shift' && item.part !== undefined && coarse.has(meaning.unit))
    return { side: isAtom(scene.atoms, item.start - 1, 'before') ? 'to' : 'from', outside: true, width: 1 };
  if (meaning.kind !== 'calendar' || meaning.step !== undefined || meaning.within !== undefined) return undefined;
  if ((meaning.year ?? meaning.month) === undefined || (meaning.weekday !== undefined && meaning.day === undefined))
    return undefined;
  const tag = tagAt(scene, end);
  if ((tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') && scene.atoms[end]?.kind === 'word') return undefined;
  const isBefore = isAtom(scene.atoms, item.start - 1, 'before');
  return { side: isBefore ? 'to' : 'from', outside: true, width: 1 };
}

const coarse: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year', 'decade']);

/** "2018 or later", "2020 and beyond"; "in 2016 and later as an aide" goes on. */
function endOfOrLater({ atoms }: Scene, end: number): number | undefined {
  const isPhrase =
    (isAtom(atoms, end, 'or') && isAtom(atoms, end + 1, 'later')) ||
    (isAtom(atoms, end, 'and') && isAtom(atoms, end + 1, 'beyond', 'onwards', 'onward', 'thereafter'));
  if (isPhrase) return isAtom(atoms, end + 2, 'than') ? undefined : end + 2;
  const next = atoms[end + 2];
  const isLast = next === undefined || (next.kind === 'mark' && next.folded !== ',');
  if (isLast && isAtom(atoms, end, 'and') && isAtom(atoms, end + 1, 'later', 'after')) return end + 2;
  return isAtom(atoms, end, 'onwards', 'onward') ? end + 1 : undefined;
}
