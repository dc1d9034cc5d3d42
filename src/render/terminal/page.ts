import type { Citation } from '../../model/citation.ts';
import type { Edition } from '../../model/edition.ts';
import { createMarks, type Marks } from '../marks.ts';
import { sanitizeLine } from '../sanitize.ts';
import type { TerminalColors } from './style.ts';
import { displayWidth, padEnd } from './width.ts';
import { type Run, wrapRuns } from './wrap.ts';

/** What everything on a terminal is set with. */
export interface Sheet {
  readonly marks: Marks;
  readonly width: number;
  readonly colors: TerminalColors;
}

/** What every section of a terminal edition is set with. */
export interface Page extends Sheet {
  readonly edition: Edition;
}

/** The indent of everything below a heading. */
export const indent = '  ';

/** What an edition is set with. */
export const createPage = (edition: Edition, width: number, colors: TerminalColors): Page => ({
  edition,
  marks: createMarks(edition),
  width,
  colors,
});

/** A section: an empty line, its heading with a note at its side, and its lines; nothing if it has no lines. */
export function setSection({ colors, width }: Sheet, heading: string, lines: readonly string[], note = ''): string[] {
  if (lines.length === 0) return [];
  const fits = note !== '' && displayWidth(heading) + displayWidth(note) + 3 <= width;
  const head = colors.bold(heading) + (fits ? colors.dim(`   ${note}`) : '');
  return ['', head, ...lines];
}

/** A paragraph below a heading, `depth` steps of two columns in. */
export const setParagraph = ({ width }: Sheet, runs: readonly Run[], depth = 1): string[] =>
  wrapRuns(runs, { width, first: indent.repeat(depth) });

/** A paragraph behind a label that stands in a column of its own. */
export function setLabelled(
  page: Sheet,
  label: string,
  runs: readonly Run[],
  { depth = 1, column = 4 } = {},
): string[] {
  const first = indent.repeat(depth) + padEnd(sanitizeLine(label), column);
  return wrapRuns(runs, { width: page.width, first, rest: ' '.repeat(indent.length * depth + column) });
}

/** The marks of the reports cited, as a dim run. */
export const markRun = ({ marks, colors }: Sheet, citations: readonly Pick<Citation, 'articleId'>[]): Run => ({
  text: ` [${marks.list(citations)}]`,
  style: colors.cyan,
  whole: true,
});
