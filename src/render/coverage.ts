import type { Coverage, CoverageCell, Edition } from '../model/edition.ts';

/** The sign of a cell: told, perhaps told, silent, not read for it. */
export const coverageSign = ({ state, unsure }: CoverageCell): string => (unsure ? '○' : signs[state]);

const signs: Readonly<Record<CoverageCell['state'], string>> = { told: '●', silent: '–', 'not-read': '?' };

/** What the signs mean. */
export const coverageKey = '● tells it   ○ perhaps   – silent   ? too short or not read whole';

/** How many independent origins stand behind a statement, where the edition counts them: a quotation's, or a sentence's of the brief. */
export function countStatementOrigins(edition: Edition, id: string): number | undefined {
  const quoted = edition.origins.find(({ statement }) => statement === id);
  if (quoted) return quoted.origins.length;
  const place = /^b(\d{1,4})$/.exec(id);
  return place ? edition.brief[Number(place[1]) - 1]?.origins : undefined;
}

/** How many reports surely tell a statement. */
export const countTold = (cells: Coverage['cells'][number]): number =>
  cells.filter(({ state, unsure }) => state === 'told' && !unsure).length;
