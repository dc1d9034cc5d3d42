import { isAtom } from '../../../language/atoms.ts';
import type { Scene } from '../../../language/scene.ts';
import type { TimeItem } from '../rule.ts';

const rule = 'annotate/times/joins/since';

/** "since 2018", "since early September": from then on, with an open end. */
export const openSince = (scene: Scene, items: readonly TimeItem[]): readonly TimeItem[] =>
  items.map((item) => {
    const { kind } = item.meaning;
    if (!isAtom(scene.atoms, item.start - 1, 'since') || (kind !== 'calendar' && kind !== 'shift' && kind !== 'moment'))
      return item;
    if (hasNounBehind(scene, item)) return item;
    return { ...item, start: item.start - 1, meaning: { kind: 'interval', from: item.meaning }, rule };
  });

/** "since the 2016 election", "since the January 1998 bombing", "since Tuesday's vote": the time is that of an event. */
function hasNounBehind({ atoms }: Scene, item: TimeItem): boolean {
  return isAtom(atoms, item.end, "'") && isAtom(atoms, item.end + 1, 's');
}
