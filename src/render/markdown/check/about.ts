import type { Check } from '../../../model/check.ts';
import { groupByVerdict, verdictLooks } from '../../check/verdicts.ts';
import { countOf, countWords, dayOf } from '../../labels.ts';
import { escapeMarkdown, linkUrl } from '../escape.ts';
import type { Footnotes } from '../footnotes.ts';

/** The draft's title, and what it was held against. */
export const setHead = ({ draft, read }: Check): string[] => [
  `# ${escapeMarkdown(draft.title ?? 'Untitled draft')}`,
  '',
  [
    escapeMarkdown(draft.outlet),
    escapeMarkdown(dayOf(draft.publishedAt) ?? 'no date'),
    countOf(countWords(draft) ?? 0, 'word'),
    `held against ${countOf(read, 'input')}`,
  ].join(', '),
];

/** How many items have each verdict, with the signs that stand for them below. */
export function setCounts({ items }: Check): string[] {
  if (items.length === 0) return ['', 'Nothing in the draft could be held against the inputs.'];
  const rows = groupByVerdict(items).map(([verdict, own]) => {
    const { sign, label, meaning } = verdictLooks[verdict];
    return `| ${escapeMarkdown(sign)} | ${label} | ${own.length} | ${meaning} |`;
  });
  return ['', '| | Verdict | Items | What the inputs say |', '| --- | --- | ---: | --- |', ...rows];
}

/** The inputs that are cited. */
export function setInputs({ articles, read }: Check, { marks }: Footnotes): string[] {
  if (articles.length === 0) return [];
  const rows = articles.map((article) => {
    const link = linkUrl(article.url);
    const cells = [
      marks.of(article.id),
      `${escapeMarkdown(article.outlet)}${link === '' ? '' : ` ${link}`}`,
      escapeMarkdown(article.title ?? ''),
      escapeMarkdown(dayOf(article.publishedAt) ?? ''),
      escapeMarkdown(article.genre ?? ''),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const rest = read - articles.length;
  return [
    '',
    '## Inputs',
    '',
    '| | Outlet | Title | Published | Kind |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    ...(rest > 0 ? ['', `And ${countOf(rest, 'input')} that nothing cites.`] : []),
  ];
}

/** What was wrong with the draft or the inputs. */
export function setNotices({ notices }: Check, { marks }: Footnotes): string[] {
  if (notices.length === 0) return [];
  const lines = notices.map(({ severity, articleId, reason }) => {
    const mark = articleId !== undefined && marks.articles.has(articleId) ? ` ${marks.of(articleId)}` : '';
    return `- *${severity}*${mark}: ${escapeMarkdown(reason)}`;
  });
  return ['', '## Notices', '', ...lines];
}
