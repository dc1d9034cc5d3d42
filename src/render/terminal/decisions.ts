import type { Decision } from '../../model/correction.ts';
import { describeDecider, describeDecision } from '../decisions.ts';
import { quoteBare } from '../labels.ts';
import { type Sheet, setLabelled, setParagraph, setSection } from './page.ts';

/** What people set right: words that are no program's. */
export function setDecisions(sheet: Sheet, decisions: readonly Decision[] = []): string[] {
  const { colors, marks } = sheet;
  const lines = decisions.flatMap((decision) => [
    ...setLabelled(sheet, '✎', [
      { text: describeDecision(decision), style: colors.bold },
      { text: ` (${describeDecider(decision)})`, style: colors.dim },
      ...(decision.note === undefined ? [] : [{ text: `: ${decision.note}` }]),
    ]),
    ...decision.citations.flatMap((citation) => {
      const mark = marks.articles.has(citation.articleId) ? marks.of(citation.articleId) : 'draft';
      return setParagraph(
        sheet,
        [{ text: quoteBare(citation.exact) }, { text: ` [${mark}]`, style: colors.cyan, whole: true }],
        3,
      );
    }),
  ]);
  return setSection(sheet, 'SET RIGHT BY PEOPLE', lines);
}
