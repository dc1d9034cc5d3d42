import type { Edition } from '../../model/edition.ts';
import { setDecisions } from './decisions.ts';
import { escapeMarkdown } from './escape.ts';
import { createFootnotes, type Footnotes } from './footnotes.ts';
import { setBrief, setFiveW, setReports } from './overview.ts';
import { setAttributions, setCoverage, setDerivations, setNotices } from './record.ts';
import { setFindings, setQuotations } from './statements.ts';
import { setMeetings, setTimeline } from './timeline.ts';
import { setWordings } from './wordings.ts';

const sections: readonly ((edition: Edition, notes: Footnotes) => string[])[] = [
  setReports,
  setFiveW,
  setBrief,
  setFindings,
  setQuotations,
  setTimeline,
  setMeetings,
  setCoverage,
  setWordings,
  setAttributions,
  setDerivations,
  ({ decisions }, notes) => setDecisions(decisions, notes),
  setNotices,
];

/** Sets an edition as a Markdown section with a footnote for each cited passage. Nothing of a report acts in it. */
export function renderMarkdown(edition: Edition): string {
  const notes = createFootnotes(edition);
  const lines = sections.flatMap((set) => set(edition, notes));
  const foot = `*Edition ${escapeMarkdown(edition.id)}, made by ${escapeMarkdown(edition.producer)}. Offsets are UTF-16 code units of the report’s text.*`;
  return `${[...lines, '', '---', '', foot, '', ...notes.print()].join('\n')}\n`;
}
