import { lazy, readLexicon } from '../../../../language/lexicon.ts';
import type { Article } from '../../../../model/article.ts';
import type { Credit } from './credit.ts';

/** What agencies whose name is not told are called as a source. */
export const unnamedAgency = 'an agency';

const parts = lazy(() =>
  readLexicon('collate/wire-addresses.tsv').map(([kind, part, agency]) => ({
    words: kind === 'folder' ? `/${part}/` : `/${part}`,
    id: agency ? agency : unnamedAgency,
  })),
);

/** The agency that the address of an article's page names: "/aponline/2031/03/02/ship.html". The first that fits. */
export function findAddressCredit({ url }: Article): Credit | undefined {
  if (url === undefined) return undefined;
  const path = /^[a-z]+:\/\/[^/]+(\/[^?#]*)/i.exec(url)?.[1]?.toLowerCase();
  const part = path === undefined ? undefined : parts().find(({ words }) => path.includes(words));
  return part && { id: part.id, name: part.id, field: 'url' };
}
