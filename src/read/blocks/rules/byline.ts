import { parseAuthors } from '../../fields/people.ts';
import { newsAgencies } from '../../word-lists.ts';
import type { LineRule } from '../line-rule.ts';

const opening = /^(?:(?:Written|Reported|Posted|Story|Words|Text|Analysis) )?by:?\s+/i;
const maxUnits = 160;

/** A line that says who wrote the article, beginning with "By". */
export const bylineRule: LineRule = {
  id: 'read/blocks/byline',
  kind: 'byline',
  matches: [
    'By Jane Doe',
    'By JANE DOE, Associated Press',
    'BY JANE DOE AND JOHN ROE',
    'By Jane Doe and John O’Hara in Lethby',
    'Written by Jane Doe',
    'By Reuters',
  ],
  rejects: [
    'By Tuesday the harbour was open again.',
    'By the time Jane Doe arrived, the ship had left.',
    'By The Numbers',
    'By Monday',
    'Jane Doe',
    'By Jane Doe’s own account, nobody was on the bridge.',
  ],
  test(line) {
    if (line.length > maxUnits || !opening.test(line) || /[.!?:]$/.test(line.replace(/\b\p{Lu}\.$/u, ''))) return false;
    const rest = line.replace(opening, '');
    return newsAgencies().has(rest.toLowerCase()) || startsWithName(rest);
  },
};

function startsWithName(rest: string): boolean {
  const first = rest.split(/,| and | & | \| | in | for | with | - | – | — /i, 1)[0]!.trim();
  return !/['’]s\b/.test(first) && parseAuthors(first).length === 1;
}
