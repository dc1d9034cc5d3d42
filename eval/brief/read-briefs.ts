/**
 * Prints the briefs of ten real stories for a person to read, each sentence with what stands around it, and title, five Ws and coverage.
 *
 *     VARIORUM_DATA=<gold sets> node eval/brief/read-briefs.ts [tuned|fresh]
 *
 * Stories of 3 to 8 reports: the halves `dev` of news-cluster and BASIL, in order of a hash of their id, and NewsWCL50. `tuned` were read while the rules were
 * made, `fresh` last; by now the rules have been mended on these too.
 */
import { type Article, annotateArticle, compareArticles, type Edition, readLine } from '../../src/index.ts';
import { annotationsOf } from '../../src/model/annotation.ts';
import { type Citation, isFieldCitation } from '../../src/model/citation.ts';
import { compareStrings } from '../../src/model/link.ts';
import { renderTerminal } from '../../src/render/terminal/edition.ts';
import { sha256Hex } from '../../src/text/sha256.ts';
import { folderFrom, readGoldLines } from '../data.ts';

interface GoldLine {
  readonly gold: { readonly story: string };
}

interface Source {
  readonly set: string;
  /** Which of its stories, counted from 0. */
  readonly from: number;
  readonly to: number;
}

const [leastReports, mostReports] = [3, 8];
const newsCluster = 'stories/news-cluster';
const newsWcl50 = 'wording/newswcl50-dev';
const basil = 'stories/basil-2010-2014';
const choices: Readonly<Record<string, readonly Source[]>> = {
  tuned: [
    { set: newsCluster, from: 0, to: 25 },
    { set: newsWcl50, from: 0, to: 5 },
    { set: basil, from: 0, to: 20 },
  ],
  fresh: [
    { set: newsCluster, from: 25, to: 28 },
    { set: basil, from: 20, to: 27 },
  ],
};

const data = folderFrom('VARIORUM_DATA', 'the gold sets');
const isDev = (story: string): boolean => Number.parseInt(sha256Hex(story).at(-1)!, 16) % 2 === 0;
const storyOf = (line: Uint8Array): string => (JSON.parse(Buffer.from(line).toString('utf8')) as GoldLine).gold.story;

/** The annotated reports of some stories of a set. */
function readStories({ set, from, to }: Source): Map<string, Article[]> {
  const lines = new Map<string, { readonly line: Uint8Array; readonly lineNumber: number }[]>();
  for (const [index, line] of readGoldLines(data, `${set}.jsonl.gz`).entries())
    lines.set(storyOf(line), [...(lines.get(storyOf(line)) ?? []), { line, lineNumber: index + 1 }]);
  const chosen = [...lines]
    .filter(([story]) => set === newsWcl50 || isDev(story))
    .filter(([, reports]) => reports.length >= leastReports && reports.length <= mostReports)
    .sort(([a], [b]) => compareStrings(sha256Hex(a), sha256Hex(b)))
    .slice(from, to);
  return new Map(
    chosen.map(([story, reports]) => [
      story,
      reports.flatMap(({ line, lineNumber }) => {
        const { article } = readLine(line, { name: set, lineNumber });
        return article ? [annotateArticle(article)] : [];
      }),
    ]),
  );
}

const shown = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The sentences of a citation's article around it: one before, two where that is short, and one after. */
function printContext(citation: Citation, articles: readonly Article[]): void {
  if (isFieldCitation(citation)) return;
  const article = articles.find(({ id }) => id === citation.articleId)!;
  const sentences = annotationsOf(article.annotations, 'sentence');
  const before = sentences.filter(({ end }) => end <= citation.start).slice(-2);
  const after = sentences.find(({ start }) => start >= citation.end);
  const words = (spans: readonly { readonly start: number; readonly end: number }[]): string =>
    shown(spans.map(({ start, end }) => article.text.slice(start, end)).join(' '));
  console.log(`     < ${words(before)}`);
  console.log(`     > ${words(after ? [after] : [])}`);
}

function printStory(story: string, articles: readonly Article[], edition: Edition): void {
  console.log(`\n==== ${story}: ${articles.length} reports`);
  for (const article of articles) console.log(`   ${article.outlet}: ${article.title ?? ''}`);
  console.log(`TITLE ${edition.title}`);
  for (const [question, answers] of Object.entries(edition.fiveW) as [string, readonly { readonly text: string }[]][])
    console.log(`${question.toUpperCase()} ${answers.map(({ text }) => text).join(' · ')}`);
  for (const [index, { text, citations, outlets, origins }] of edition.brief.entries()) {
    console.log(`\n${index + 1}. ${text}`);
    console.log(`     [${outlets.join(', ')}; ${origins} origins]`);
    for (const [at, citation] of citations.entries())
      if (at === 0) printContext(citation, articles);
      else console.log(`     + ${shown(citation.exact)}`);
  }
  if (process.env.WHOLE) console.log(renderTerminal(edition, { width: 100 }));
}

const sources = choices[process.argv[2] ?? 'tuned'];
if (!sources) {
  console.error(`Say which stories: ${Object.keys(choices).join(' or ')}.`);
  process.exit(2);
}
for (const source of sources)
  for (const [story, articles] of readStories(source))
    for (const edition of compareArticles(articles, { oneStory: true })) printStory(story, articles, edition);
