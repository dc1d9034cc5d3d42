import { within } from '../../../collate/spans.ts';
import type { Slot } from '../slot.ts';

const reach = 60;
const between = /^,? (?:\(|aged )?$/;

/** The entity whose age a number tells: "Ilse Brandt, 34,". */
export function agedOf({ sentence: { source }, start, quantities }: Slot): string | undefined {
  if (quantities[0]?.unit !== 'year') return undefined;
  const before = within(source.names, { start: Math.max(0, start - reach), end: start }).at(-1);
  if (before?.entity === undefined || !between.test(source.article.text.slice(before.end, start))) return undefined;
  return source.clusterOf(before.entity);
}

/** Whether both are the age of one person. */
export function areAgesOfOne(a: Slot, b: Slot): boolean {
  const owner = agedOf(a);
  return owner !== undefined && owner === agedOf(b);
}

/** Whether they are the ages of two people. */
export function areAgesOfTwo(a: Slot, b: Slot): boolean {
  const [left, right] = [agedOf(a), agedOf(b)];
  return left !== undefined && right !== undefined && left !== right;
}
