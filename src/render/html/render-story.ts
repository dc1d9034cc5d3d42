import { renderArticles } from './articles/render-articles.ts';
import { type Html, html } from './html.ts';
import { type PagePart, renderContents, renderPart } from './part.ts';
import { renderAttributions } from './sections/render-attributions.ts';
import { renderBrief } from './sections/render-brief.ts';
import { renderCoverage } from './sections/render-coverage.ts';
import { renderDecisions } from './sections/render-decisions.ts';
import { renderDerivations } from './sections/render-derivations.ts';
import { renderNotices } from './sections/render-endmatter.ts';
import { renderEntities } from './sections/render-entities.ts';
import { renderFindings } from './sections/render-findings.ts';
import { renderMasthead } from './sections/render-masthead.ts';
import { renderQuotations } from './sections/render-quotations.ts';
import { renderRecord } from './sections/render-record.ts';
import { renderWordings } from './sections/render-wordings.ts';
import { lineAddress, type StoryPage } from './story-page.ts';
import { renderMeetings } from './timeline/render-meetings.ts';
import { renderTimeline } from './timeline/render-timeline.ts';

/** The parts of a story in the order in which a reader wants them; an empty part is left out. */
const parts: readonly ((page: StoryPage) => PagePart | undefined)[] = [
  renderBrief,
  renderFindings,
  renderQuotations,
  renderTimeline,
  renderMeetings,
  renderCoverage,
  renderWordings,
  renderAttributions,
  renderDerivations,
  renderEntities,
  renderDecisions,
  renderArticles,
  renderNotices,
];

/** One story: masthead, contents, the record of what was read, and its parts. */
export function renderStory(page: StoryPage): Html {
  const filled = parts.flatMap((render) => render(page) ?? []);
  return html`<div class="story" id="${lineAddress(page, 'story')}">
${renderMasthead(page)}
<div class="columns">
${renderContents(page, filled)}
${renderRecord(page)}
<div class="parts">
${filled.map((part) => renderPart(page, part))}</div>
</div>
</div>
`;
}
