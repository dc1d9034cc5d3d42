import type { Edition, EditionArticle } from '../../model/edition.ts';
import { findDisputes, noReason } from '../disputes.ts';
import { countOf, countWords, dayOf } from '../labels.ts';
import { escapeMarkdown, linkUrl } from './escape.ts';
import type { Footnotes } from './footnotes.ts';

/** The title, and a table of what was read. */
export function setReports({ title, articles, capture }: Edition, { marks }: Footnotes): string[] {
  const read = new Map(capture.map((item) => [item.articleId, item]));
  const row = (article: EditionArticle): string => {
    const { read: how = 'whole', why } = read.get(article.id) ?? {};
    const link = linkUrl(article.url);
    const cells = [
      marks.of(article.id),
      `${escapeMarkdown(article.outlet)}${link === '' ? '' : ` ${link}`}`,
      escapeMarkdown(article.title ?? ''),
      escapeMarkdown(dayOf(article.publishedAt) ?? ''),
      String(countWords(article) ?? ''),
      why === undefined ? how : escapeMarkdown(`${how}: ${why}`),
    ];
    return `| ${cells.join(' | ')} |`;
  };
  return [
    `# ${escapeMarkdown(title) || 'Untitled'}`,
    '',
    '| | Outlet | Title | Published | Words | Read |',
    '| --- | --- | --- | --- | ---: | --- |',
    ...articles.map(row),
  ];
}

/** Who, what, when, where and why. */
export function setFiveW({ fiveW }: Edition, { refer }: Footnotes): string[] {
  const lines = (['who', 'what', 'when', 'where', 'why'] as const).flatMap((question) => {
    const answers = fiveW[question] ?? [];
    const label = question[0]!.toUpperCase() + question.slice(1);
    if (answers.length === 0) return question === 'why' ? [`- **${label}:** *${noReason}*`] : [];
    return `- **${label}:** ${answers.map(({ text, citations }) => `${escapeMarkdown(text)}${refer(citations)}`).join('; ')}`;
  });
  return lines.length > 0 ? ['', ...lines] : [];
}

/** The story in the reports' own sentences. */
export function setBrief(edition: Edition, { marks, refer }: Footnotes): string[] {
  const { brief } = edition;
  if (brief.length === 0) return [];
  const lines = brief.flatMap((sentence) => {
    const { text, citations, outlets, origins } = sentence;
    const independent = outlets.length > 1 && origins < outlets.length ? ` from ${countOf(origins, 'origin')}` : '';
    const disputes = findDisputes(edition, sentence).map(({ question }) => ` *disputed: ${escapeMarkdown(question)}*`);
    return [
      '',
      `${escapeMarkdown(text)} (${marks.list(citations)}${independent})${refer(citations)}${disputes.join('')}`,
    ];
  });
  return ['', '## In brief', '', 'The reports’ own sentences; in brackets, who tells it.', ...lines];
}
