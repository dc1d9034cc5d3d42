/**
 * Tells how right a reader of WCXB's pages can be about dates and titles:
 *
 *     VARIORUM_DATA=<gold sets> VARIORUM_SCORE=<scorers> node eval/read/ceiling.ts
 *
 * For each page whose date we give otherwise than the gold, it searches the page for the gold's day in every form, and
 * tells where the page has it: nowhere, only as the day of an update, or elsewhere. For titles it counts, by what a page's
 * own sources agree on, how often the gold has the printed headline and how often `<title>`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Article, readLine } from '../../src/index.ts';
import { findArticleNode, parseJsonLd } from '../../src/read/html/metadata/json-ld.ts';
import { buildPage } from '../../src/read/html/page/build-page.ts';
import { folderFrom } from '../data.ts';
import { type FoundDay, findDay } from './day-forms.ts';
import { type GoldPage, readPageLines } from './page-sets.ts';

interface Scored extends GoldPage {
  readonly gold: { readonly title?: string; readonly date?: string };
  readonly article: Article | undefined;
}

interface Scorer {
  readonly isSameDay: (gold: string, given: string | undefined) => boolean;
  readonly isSameTitle: (gold: string, given: string | undefined) => boolean;
}

const task = join(folderFrom('VARIORUM_SCORE', 'score.mjs and its tasks'), 'tasks', 'read.mjs');
const { isSameDay, isSameTitle } = (await import(pathToFileURL(task).href)) as Scorer;

const pages = readPageLines('wcxb-dev', 'all').map(({ page, line }, index): Scored => {
  const { article } = readLine(line, { name: 'wcxb-dev', lineNumber: index + 1 });
  return { ...(page as Scored), article };
});
tellDates(pages.filter(({ gold }) => gold.date));
tellTitles(pages.filter(({ gold }) => gold.title));

function tellDates(dated: readonly Scored[]): void {
  const counts = new Map<string, number>();
  for (const { id, html, gold, article } of dated) {
    const given = article?.publishedAt;
    const why = isSameDay(gold.date!, given) ? 'right' : whereIs(findDay(html, gold.date!.slice(0, 10)));
    const kind = why.split(':')[0]!;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (why !== 'right') console.log([id, gold.date!.slice(0, 10), given?.slice(0, 10) ?? '-', why].join('\t'));
  }
  const reachable = dated.length - (counts.get('nowhere') ?? 0);
  console.log(`\ndates of ${dated.length} pages: ${[...counts].map((pair) => pair.join(' ')).join(' · ')}`);
  console.log(`at most, by any reader: ${(reachable / dated.length).toFixed(3)}`);
  const named = reachable - (counts.get('update') ?? 0);
  console.log(
    `at most, where the day of an update is not given for that of publication: ${(named / dated.length).toFixed(3)}\n`,
  );
}

function whereIs(found: readonly FoundDay[]): string {
  if (found.length === 0) return 'nowhere';
  const calls = found.map(({ before, form }) => ({ call: callOf(before), shown: `${before.slice(-60)}${form}` }));
  const isUpdate = calls.some(({ call }) => call === 'update') && calls.every(({ call }) => call !== 'publication');
  const first = calls.find(({ call }) => !isUpdate || call === 'update')!;
  return `${isUpdate ? 'update' : 'elsewhere'}: ${first.shown}`;
}

/** What the page calls a day: by the last word of publication or update in front of it. */
function callOf(before: string): 'update' | 'publication' | 'nothing' {
  const last = [...before.matchAll(/updat|modif|changed|revis|publish|pubdate|posted|created|uploaded/g)].at(-1)?.[0];
  return !last ? 'nothing' : /^(?:updat|modif|changed|revis)/.test(last) ? 'update' : 'publication';
}

interface Cell {
  readonly headline: number;
  readonly title: number;
  readonly neither: number;
}

function tellTitles(titled: readonly Scored[]): void {
  const cells = new Map<string, Cell>();
  let best = 0;
  for (const { html, gold, article } of titled) {
    const { head } = buildPage(html);
    const headline = article?.title ?? '';
    const isHeadline = isSameTitle(gold.title!, headline);
    if (head.title === '' || isSameTitle(headline, head.title)) {
      best += Number(isHeadline);
      continue;
    }
    const linked = findArticleNode(parseJsonLd(head.jsonLd).nodes)?.get('headline');
    const key = `og:title ${sameAs(head.metas.get('og:title')?.[0], headline, head.title)}, JSON-LD ${sameAs(linked, headline, head.title)}`;
    const right = isHeadline ? 'headline' : isSameTitle(gold.title!, head.title) ? 'title' : 'neither';
    const cell = cells.get(key) ?? { headline: 0, title: 0, neither: 0 };
    cells.set(key, { ...cell, [right]: cell[right] + 1 });
  }
  for (const [key, { headline, title, neither }] of [...cells].sort()) {
    best += Math.max(headline, title);
    console.log(`${key}: the gold has the headline ${headline}, <title> ${title}, neither ${neither}`);
  }
  console.log(`titles, at most, by a rule on which of a page's sources agree: ${(best / titled.length).toFixed(3)}`);
}

function sameAs(value: unknown, headline: string, title: string): string {
  if (typeof value !== 'string') return 'missing';
  return isSameTitle(value, headline) ? 'as the headline' : isSameTitle(value, title) ? 'as <title>' : 'another';
}
