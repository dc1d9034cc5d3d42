import type { Edition, Finding, Quotation, Telling } from '../../model/edition.ts';
import { describeOrigins, hasSharedOrigin } from '../derivations/describe-derivation.ts';
import { type DifferenceMark, markDifferences } from '../differences.ts';
import { countOf, nameOf, relationLabels, type ShownRelation, shownRelation, viaOf } from '../labels.ts';
import { escapeMarkdown } from './escape.ts';
import type { Footnotes } from './footnotes.ts';

/** Quotations that two or more reports tell, most told first. */
export function setQuotations(edition: Edition, notes: Footnotes): string[] {
  const shared = edition.quotations
    .filter((quotation) => countReports(quotation) > 1)
    .sort((a, b) => countReports(b) - countReports(a));
  if (shared.length === 0) return [];
  const single = edition.quotations.length - shared.length;
  return [
    '',
    '## Quotations',
    '',
    'Told by two or more reports. ~~Struck~~ words stand only in the fullest telling, **bold** words only in this one.',
    ...shared.flatMap((quotation) => setQuotation(edition, quotation, notes)),
    ...(single > 0 ? ['', `${countOf(single, 'quotation')} in one report alone.`] : []),
  ];
}

const countReports = ({ tellings }: Quotation): number =>
  new Set(tellings.map(({ citation }) => citation.articleId)).size;

function setQuotation(edition: Edition, quotation: Quotation, notes: Footnotes): string[] {
  const { speaker, base, tellings } = quotation;
  const order = [base, ...tellings.keys().filter((index) => index !== base)];
  return [
    '',
    `**${escapeMarkdown(nameOf(edition, speaker) ?? 'Speaker not known')}**`,
    '',
    ...order.map((index) => setTelling(tellings[index]!, shownRelation(quotation, index), notes)),
    ...setOrigins(edition, quotation.id, notes),
  ];
}

/** How many origins stand behind a quotation, which reports count as one, and the words that show it. */
function setOrigins(edition: Edition, quotation: string, { marks, refer }: Footnotes): string[] {
  const found = edition.origins.find(({ statement }) => statement === quotation);
  if (!found || !hasSharedOrigin(found)) return [];
  const lines = found.origins
    .filter(({ tellings }) => tellings.length > 1)
    .map(({ tellings, why, proofs = [] }) => {
      const list = marks.list(tellings.map((articleId) => ({ articleId })));
      return `  - ${list} count as one: ${escapeMarkdown(why)}${refer(proofs.flatMap(({ citations }) => citations))}`;
    });
  return [`- *${describeOrigins(edition, found)}*`, ...lines];
}

function setTelling(telling: Telling, relation: ShownRelation, { marks, refer }: Footnotes): string {
  const { citation, more = [] } = telling;
  const via = viaOf(telling);
  const label = [relationLabels[relation], ...(via.length > 0 ? [`via ${via.join(', ')}`] : [])].join('; ');
  const differences = markDifferences(telling);
  const words = differences ? quoteIf(telling.form, differences.map(setMark).join(' ')) : setWords(telling);
  return `- ${marks.of(citation.articleId)}: ${words} (${escapeMarkdown(label)})${refer([citation, ...more])}`;
}

function setWords({ citation, more = [], form }: Telling): string {
  const words = escapeMarkdown([citation, ...more].map(({ exact }) => exact.trim()).join(' … '));
  return quoteIf(form, words);
}

const quoteIf = (form: Telling['form'], words: string): string => (form === 'direct' ? `“${words}”` : words);

function setMark({ kind, text }: DifferenceMark): string {
  const words = escapeMarkdown(text);
  if (kind === 'same' || words === '') return words;
  return kind === 'added' ? `**${words}**` : `~~${words}~~`;
}

/** Where the reports agree, differ or are silent, the weightiest first. */
export function setFindings({ findings }: Edition, notes: Footnotes): string[] {
  if (findings.length === 0) return [];
  return ['', '## Findings', ...findings.flatMap((finding) => setFinding(finding, notes))];
}

function setFinding({ status, question, positions, silent }: Finding, { marks, refer }: Footnotes): string[] {
  const silence = silent.length > 0 ? ` Silent: ${marks.list(silent.map((articleId) => ({ articleId })))}.` : '';
  return [
    '',
    `**${escapeMarkdown(question)}** *${status}.*${silence}`,
    '',
    ...positions.map(
      ({ value, citations }) => `- ${escapeMarkdown(value)} (${marks.list(citations)})${refer(citations)}`,
    ),
  ];
}
