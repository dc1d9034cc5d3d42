import { createHash } from 'node:crypto';
import { folderFrom, readGoldLines } from '../data.ts';

/** A page with what people took from it. */
export interface GoldPage {
  readonly id: string;
  readonly html: string;
}

/** Which pages of a set: `seen` ones may be looked at, `held` ones are scored only. */
export type PageHalf = 'seen' | 'held' | 'all';

/** Sets whose halves are kept apart; of all others every page is `seen`. */
const halved: ReadonlySet<string> = new Set(['zyte']);

/** The half that a page belongs to: an odd first hex digit of the SHA-256 of its id is `held`. */
export const halfOf = (set: string, id: string): Exclude<PageHalf, 'all'> =>
  halved.has(set) && Number.parseInt(createHash('sha256').update(id).digest('hex')[0]!, 16) % 2 === 1 ? 'held' : 'seen';

/** The lines of a set's half, as bytes, with their ids; the folder is named by VARIORUM_DATA. */
export function readPageLines(set: string, half: PageHalf): { readonly page: GoldPage; readonly line: Uint8Array }[] {
  return readGoldLines(folderFrom('VARIORUM_DATA', 'the gold sets'), `read/${set}.jsonl.gz`)
    .map((line) => ({ line, page: JSON.parse(Buffer.from(line).toString('utf8')) as GoldPage }))
    .filter(({ page }) => half === 'all' || halfOf(set, page.id) === half);
}
