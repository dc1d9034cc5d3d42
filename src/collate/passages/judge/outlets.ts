import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { Article } from '../../../model/article.ts';
import { foldName } from '../../../text/fold.ts';

/** Whose an outlet is, and who says so. */
export interface Ownership {
  readonly outlet: string;
  readonly owner: string;
  /** First and last year. */
  readonly from: number;
  readonly to: number;
  readonly source: string;
}

const ownerships = lazy(() => {
  const byName = new Map<string, Ownership[]>();
  for (const [outlet, others, owner, from, to, source] of readLexicon('group/outlet-owners.tsv')) {
    const ownership = {
      outlet: outlet!,
      owner: owner!,
      from: from ? Number(from) : 0,
      to: to ? Number(to) : 9999,
      source: source!,
    };
    for (const name of [outlet!, ...(others ? others!.split(';') : [])]) {
      const key = outletKey(name);
      byName.set(key, [...(byName.get(key) ?? []), ownership]);
    }
  }
  return byName;
});

const hostName = /^(?:https?:\/\/)?(?:www\d?\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/:].*)?$/;

/** A folded name, or the host of an address without "www". */
function outletKey(name: string): string {
  const host = hostName.exec(name.trim().toLowerCase())?.[1];
  return host ?? foldName(name.replace(/[()]/g, ' ').replace(/\s+-\s+/g, ' '));
}

/** One name for an outlet, however an article or a credit calls it: "www.nytimes.com" and "The New York Times" are one. */
export function outletId(name: string): string {
  const key = outletKey(name);
  return ownershipsOf(key)[0]?.outlet ?? key;
}

/** By its name; a host also by the one above it, "usa.example.com" as "example.com". */
function ownershipsOf(key: string): readonly Ownership[] {
  const found = ownerships().get(key);
  if (found || !key.includes('.')) return found ?? [];
  const above = key.slice(key.indexOf('.') + 1);
  return above.includes('.') ? (ownerships().get(above) ?? []) : [];
}

/** Whose the outlet of an article was in the year of its publication; undefined where the list does not know. */
export function findOwnership({ outlet, publishedAt }: Article): Ownership | undefined {
  const year = Number(publishedAt?.slice(0, 4));
  const known = ownershipsOf(outletKey(outlet));
  if (Number.isInteger(year)) return known.find(({ from, to }) => from <= year && year <= to);
  return known.length === 1 ? known[0] : undefined;
}

/** Whether it is known whose an article is: a line of a file that names no outlet is called by the file's name. */
export const isOutletKnown = ({ outlet, origin }: Article): boolean =>
  !(origin.format === 'jsonl' && origin.options.outlet === outlet);
