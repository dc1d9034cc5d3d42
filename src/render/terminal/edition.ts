import type { Edition } from '../../model/edition.ts';
import { setDecisions } from './decisions.ts';
import { createPage, type Page, setParagraph } from './page.ts';
import { setCoverage } from './sections/coverage.ts';
import { setFindings, setNumbers, setSilences } from './sections/findings.ts';
import { setMeetings } from './sections/meetings.ts';
import { setNotices } from './sections/notices.ts';
import { setBrief, setFiveW } from './sections/overview.ts';
import { setQuotations, setSingleQuotations } from './sections/quotations.ts';
import { setReports } from './sections/reports.ts';
import { setAttributions, setDerivations } from './sections/sources.ts';
import { setTimeline } from './sections/timeline.ts';
import { setWordings } from './sections/wordings.ts';
import { plainColors, type TerminalColors } from './style.ts';

/** How a terminal edition is set. */
export interface TerminalOptions {
  /** Columns; 80 if absent, at least 40, at most 100: longer lines are hard to read. */
  readonly width?: number;
  /** Styles, such as those of picocolors; none if absent. */
  readonly colors?: TerminalColors;
}

const narrowest = 40;
const widest = 100;

const sections: readonly ((page: Page) => string[])[] = [
  setReports,
  setFiveW,
  setBrief,
  setFindings,
  setNumbers,
  setSilences,
  setQuotations,
  setSingleQuotations,
  setTimeline,
  setMeetings,
  setCoverage,
  setWordings,
  setAttributions,
  setDerivations,
  (page) => setDecisions(page, page.edition.decisions),
  setNotices,
];

/** Sets an edition for a terminal, or as plain text without colours. Nothing of a report acts on the terminal. */
export function renderTerminal(edition: Edition, { width = 80, colors = plainColors }: TerminalOptions = {}): string {
  const page = createPage(edition, Math.min(widest, Math.max(narrowest, width)), colors);
  const lines = sections.flatMap((set) => set(page));
  const foot = setParagraph(
    page,
    [
      {
        text: `Edition ${edition.id} · ${edition.producer} · each line rests on the cited characters of the reports named in [ ]`,
        style: colors.dim,
      },
    ],
    0,
  );
  return `${[...lines, '', ...foot].join('\n')}\n`;
}
