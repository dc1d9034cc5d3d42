import type { Edition, Wording } from '../../model/edition.ts';
import { citationsIn, listWordingRows, loadednessLabels, shownWordings, type WordingRow } from '../wordings.ts';
import { escapeMarkdown } from './escape.ts';
import type { Footnotes } from './footnotes.ts';

const maxColumns = 16;

/** What the reports call the same thing: a table of terms by reports. A footnote stands for the first use of a term by each voice. */
export function setWordings(edition: Edition, notes: Footnotes): string[] {
  const shown = shownWordings(edition);
  if (shown.length === 0) return [];
  const columns = edition.articles.slice(0, maxColumns).map(({ id }) => id);
  return [
    '',
    '## Wording',
    '',
    'What the reports call the same thing, and how often: in their own voice, or “2” inside what somebody said. *Slanted* words are loaded by a word list.',
    '',
    `| What is meant | Called | ${columns.map((articleId) => notes.marks.of(articleId)).join(' | ')} |`,
    `| --- | --- |${columns.map(() => ' --- |').join('')}`,
    ...shown.flatMap((wording) => setWording(wording, columns, notes)),
  ];
}

const setWording = (wording: Wording, columns: readonly string[], notes: Footnotes): string[] =>
  listWordingRows(wording).map((row, index) => {
    const cells = columns.map((articleId) => setCell(row, articleId)).join(' | ');
    const referent = index === 0 ? `**${setCellText(wording.referent)}**` : '';
    return `| ${referent} | ${setTerm(row)}${notes.refer([row.own[0] ?? [], row.quoted[0] ?? []].flat())} | ${cells} |`;
  });

function setTerm({ term, loaded, marked }: WordingRow): string {
  const words = marked ? `“${setCellText(term)}”` : setCellText(term);
  return loaded ? `*${words}* (${loadednessLabels[loaded]})` : words;
}

/** A cell of a table is one line, and no bar may end it. */
const setCellText = (text: string): string => escapeMarkdown(text).replaceAll('\n', ' ');

function setCell({ own, quoted }: WordingRow, articleId: string): string {
  const [first, second] = [citationsIn(own, articleId).length, citationsIn(quoted, articleId).length];
  return `${first > 0 ? first : ''}${second > 0 ? ` “${second}”` : ''}`.trim();
}
