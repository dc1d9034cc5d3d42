import type { Decision } from '../../model/correction.ts';
import { describeDecider, describeDecision } from '../decisions.ts';
import { quoteBare } from '../labels.ts';
import { escapeMarkdown } from './escape.ts';
import type { Footnotes } from './footnotes.ts';

/** What people set right; words of a draft have no footnote. */
export function setDecisions(decisions: readonly Decision[] | undefined, { marks, refer }: Footnotes): string[] {
  if (decisions === undefined || decisions.length === 0) return [];
  const lines = decisions.map((decision) => {
    const note = decision.note === undefined ? '' : `: ${escapeMarkdown(decision.note)}`;
    const words = decision.citations.map(({ exact }) => escapeMarkdown(quoteBare(exact))).join(', ');
    const cited = refer(decision.citations.filter(({ articleId }) => marks.articles.has(articleId)));
    return `- **${escapeMarkdown(describeDecision(decision))}** (${escapeMarkdown(describeDecider(decision))})${note}: ${words}${cited}`;
  });
  return ['', '## Set right by people', '', ...lines];
}
