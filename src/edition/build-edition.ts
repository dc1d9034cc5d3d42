import type { Article } from '../model/article.ts';
import type { Edition, EditionArticle } from '../model/edition.ts';
import type { Notice } from '../model/notice.ts';
import { version } from '../model/version.ts';
import { sha256Hex } from '../text/sha256.ts';
import { buildBrief } from './brief/build-brief.ts';
import { createContext, type EditionContext, type EditionInput } from './context.ts';
import { buildFindings } from './findings/build-findings.ts';
import { rejectFindings } from './findings/reject-findings.ts';
import { buildAttributions } from './parts/build-attributions.ts';
import { buildCapture } from './parts/build-capture.ts';
import { buildCoverage, buildRows } from './parts/build-coverage.ts';
import { buildDerivations } from './parts/build-derivations.ts';
import { buildEntities } from './parts/build-entities.ts';
import { buildFiveW } from './parts/build-five-w.ts';
import { buildOrigins } from './parts/build-origins.ts';
import { buildQuotations } from './parts/build-quotations.ts';
import { buildTitle, findWhat } from './parts/build-title.ts';
import { listBriefStatements, listStatements } from './parts/list-statements.ts';
import { buildMeetings } from './timeline/build-meetings.ts';
import { buildTimeline } from './timeline/build-timeline.ts';
import { buildWordings } from './wordings/build-wordings.ts';

/** Makes the edition of one story: a view over its articles, annotations and links. The order of the articles does not matter. */
export function buildEdition(input: EditionInput): Edition {
  const context = createContext(input);
  const capture = buildCapture(context);
  const entities = buildEntities(context);
  const quotations = buildQuotations(context);
  const origins = buildOrigins(context);
  const rows = buildRows(context, listStatements(context, quotations, origins), capture);
  const title = buildTitle(context);
  const timeline = buildTimeline(context);
  const fiveW = buildFiveW(context, entities, findWhat(context, title));
  const decisions = (input.decisions ?? []).filter(({ citations }) =>
    citations.every(({ articleId }) => context.byId.has(articleId)),
  );
  const findings = rejectFindings(
    buildFindings({ context, entities, quotations, coverage: buildCoverage(context, rows), capture }),
    decisions,
  );
  const heading = [title?.text ?? '', ...(fiveW.who ?? []).map(({ text }) => text)];
  const brief = buildBrief(context, { findings, heading });
  const statements = rows.map(({ statement }) => statement);
  const briefRows = buildRows(context, listBriefStatements(brief, statements), capture);
  return {
    variorum: 'edition/1',
    id: createId(context),
    title: title?.text ?? input.story.title,
    ...(title && { titleCitations: title.citations }),
    fiveW,
    producer: `variorum ${version}`,
    articles: context.articles.map(({ article }) => toEditionArticle(article)),
    capture,
    entities,
    quotations,
    findings,
    timeline: timeline.entries,
    meetings: buildMeetings(context, timeline),
    attributions: buildAttributions(context),
    origins,
    derivations: buildDerivations(context),
    wordings: buildWordings(context),
    coverage: buildCoverage(context, [...rows, ...briefRows]),
    brief,
    notices: collectNotices(context),
    ...(decisions.length > 0 && { decisions }),
  };
}

/** An id of what the edition was made from: the same for the same articles, whatever story they were found in. */
function createId({ articles }: EditionContext): string {
  const parts = articles.map(({ id, article }) => [id, article.textSha256]);
  return `e${sha256Hex(JSON.stringify(parts)).slice(0, 16)}`;
}

function toEditionArticle({ annotations: _, ...article }: Article): EditionArticle {
  return article;
}

const collectNotices = ({ story, articles }: EditionContext): Notice[] => [
  ...story.notices,
  ...articles.flatMap(({ id, article }) => article.notices.map((notice) => ({ ...notice, articleId: id }))),
];
