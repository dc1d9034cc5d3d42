import type { Finding } from '../../../model/edition.ts';
import { quoteBare } from '../../labels.ts';
import { indent, markRun, type Page, setLabelled, setParagraph, setSection } from '../page.ts';
import type { Style } from '../style.ts';

const maxFindings = 12;
const maxSilences = 8;
const maxValueLength = 240;
const statusColumn = 10;

/** Where the reports differ, the weightiest first. */
export const setFindings = (page: Page): string[] =>
  setList(
    page,
    'FINDINGS',
    page.edition.findings.filter(({ kind }) => kind !== 'quantity' && kind !== 'quotation-silent'),
  );

/** Words that most of the reports tell and a few leave out; the table of who tells what has the others. */
export function setSilences(page: Page): string[] {
  const silences = page.edition.findings.filter((finding) => finding.kind === 'quotation-silent' && isOfFew(finding));
  const lines = silences.slice(0, maxSilences).flatMap(({ positions, silent }) => {
    const label = marksOf(page, silent);
    const runs = positions.flatMap(({ value, citations }) => [
      { text: quoteBare(shorten(value)) },
      markRun(page, citations),
    ]);
    return setLabelled(page, label, runs, { column: Math.max(4, label.length + 2) });
  });
  return setSection(page, 'LEFT OUT', lines, 'by those on the left, told by those in [ ]');
}

const isOfFew = ({ positions, silent }: Finding): boolean =>
  new Set(positions.flatMap(({ citations }) => citations.map(({ articleId }) => articleId))).size > silent.length;

/** The numbers that two or more reports put on one thing. */
export const setNumbers = (page: Page): string[] =>
  setList(
    page,
    'NUMBERS',
    page.edition.findings.filter(({ kind }) => kind === 'quantity'),
  );

function setList(page: Page, heading: string, findings: readonly Finding[]): string[] {
  const lines = findings.slice(0, maxFindings).flatMap((finding) => setFinding(page, finding));
  const rest = findings.length - maxFindings;
  if (rest > 0) lines.push(...setParagraph(page, [{ text: `and ${rest} more`, style: page.colors.dim }]));
  return setSection(page, heading, lines);
}

function setFinding(page: Page, finding: Finding): string[] {
  const { colors } = page;
  const { status, question, positions, silent } = finding;
  const silence = silent.length > 0 ? [{ text: ` silent: ${marksOf(page, silent)}`, style: colors.dim }] : [];
  const head = setLabelled(page, status, [{ text: question, style: colors.bold }, ...silence], {
    column: statusColumn,
  });
  return [
    ...head.map((line, index) => (index === 0 ? colorStatus(line, status, styleOf(page, finding)) : line)),
    ...positions.flatMap(({ value, citations }) =>
      setParagraph(
        page,
        [
          { text: finding.kind === 'quotation-differs' ? quoteBare(shorten(value)) : shorten(value) },
          markRun(page, citations),
        ],
        6,
      ),
    ),
  ];
}

const colorStatus = (line: string, status: string, style: Style): string =>
  indent + style(status) + line.slice(indent.length + status.length);

function styleOf({ colors }: Page, { status, kind }: Finding): Style {
  if (status === 'disputed') return colors.red;
  if (status === 'unsure') return colors.yellow;
  return status === 'agreed' && kind === 'quantity' ? colors.green : colors.dim;
}

const marksOf = ({ marks }: Page, ids: readonly string[]): string =>
  marks.list(ids.map((articleId) => ({ articleId })));

const shorten = (text: string): string =>
  text.length > maxValueLength ? `${text.slice(0, maxValueLength).toWellFormed().trimEnd()}…` : text;
