import type { FiveW } from '../../../model/edition.ts';
import { noReason } from '../../disputes.ts';
import { groupCitations } from '../address.ts';
import { renderCitationLink, renderForeign } from '../cite.ts';
import { countOf, formatDateRange } from '../format.ts';
import { type Html, html, joinHtml } from '../html.ts';
import { renderHeading } from '../part.ts';
import { lineAddress, type StoryPage } from '../story-page.ts';

const questions: readonly (readonly [keyof FiveW, string])[] = [
  ['who', 'Who'],
  ['what', 'What'],
  ['when', 'When'],
  ['where', 'Where'],
  ['why', 'Why'],
];

/** The story's title, when its reports were published and how many they are, and the five Ws. */
export const renderMasthead = (page: StoryPage): Html => html`<header class="masthead">
<p class="kicker">${joinHtml([describeReports(page), describeDates(page)].filter(Boolean), html` <span aria-hidden="true">·</span> `)}</p>
${renderHeading(page, 0, renderForeign(page.edition.title), html` class="story-title" id="${lineAddress(page, 'story-title')}"`)}
${renderFiveW(page)}
</header>
`;

function describeReports(page: StoryPage): string {
  const outlets = new Set(page.edition.articles.map((article) => article.outlet)).size;
  const reports = countOf(page.edition.articles.length, 'report');
  return outlets === page.edition.articles.length ? reports : `${reports} by ${countOf(outlets, 'outlet')}`;
}

function describeDates(page: StoryPage): string | undefined {
  const dates = page.edition.articles.flatMap(({ publishedAt }) => (publishedAt ? [publishedAt] : [])).sort();
  return dates.length > 0 ? formatDateRange(dates[0]!, dates.at(-1)!) : undefined;
}

function renderFiveW(page: StoryPage): Html | undefined {
  const rows = questions.flatMap(([key, label]) => {
    const answers = page.edition.fiveW[key] ?? [];
    if (answers.length === 0)
      return key === 'why' ? [html`<div><dt>${label}</dt><dd><i>${noReason}</i></dd></div>`] : [];
    const links = answers.map(({ text, citations }) => {
      const [group] = groupCitations(citations);
      return group ? renderCitationLink(page, group, renderForeign(text)) : renderForeign(text);
    });
    return [html`<div><dt>${label}</dt><dd>${joinHtml(links, '; ')}</dd></div>`];
  });
  return Object.keys(page.edition.fiveW).length > 0 ? html`<dl class="five-w">${rows}</dl>` : undefined;
}
