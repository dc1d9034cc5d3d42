import { describeDecider, describeDecision } from '../../decisions.ts';
import { quoteBare } from '../../labels.ts';
import { markRun, type Page, setLabelled, setParagraph, setSection } from '../page.ts';

/** What people set right: words that are no program's. */
export function setDecisions(page: Page): string[] {
  const { colors } = page;
  const { decisions = [] } = page.edition;
  const lines = decisions.flatMap((decision) => [
    ...setLabelled(page, '✎', [
      { text: describeDecision(decision), style: colors.bold },
      { text: ` (${describeDecider(decision)})`, style: colors.dim },
      ...(decision.note === undefined ? [] : [{ text: `: ${decision.note}` }]),
    ]),
    ...decision.citations.flatMap((citation) =>
      setParagraph(page, [{ text: quoteBare(citation.exact) }, markRun(page, [citation])], 3),
    ),
  ]);
  return setSection(page, 'SET RIGHT BY PEOPLE', lines);
}
