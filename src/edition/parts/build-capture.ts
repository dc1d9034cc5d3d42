import type { Article, BlockKind } from '../../model/article.ts';
import type { Capture } from '../../model/edition.ts';
import type { EditionContext } from '../context.ts';

/** Fewer words of running text than this are a headline and its deck, not a report. */
const minReportWords = 25;
const brokenOff = /(?:…|\.\.\.|\[\+\d{1,7} chars\])\s*$/u;
const maxTailUnits = 40;

/** What was read of each article: all of it, a part, or hardly more than its title. */
export const buildCapture = (context: EditionContext): Capture[] =>
  context.articles.map(({ article }) => ({ articleId: article.id, ...describeReading(article) }));

const counted = new WeakMap<Article, number>();

/** The words of an article that are neither headline nor boilerplate. */
export function countReportWords(article: Article): number {
  const known = counted.get(article) ?? countWordsOfBlocks(article);
  counted.set(article, known);
  return known;
}

const besideReport: ReadonlySet<BlockKind> = new Set(['headline', 'boilerplate', 'credit', 'byline', 'date']);

function countWordsOfBlocks(article: Article): number {
  return article.blocks
    .filter(({ kind }) => !besideReport.has(kind))
    .reduce((sum, block) => sum + countWords(article.text.slice(block.start, block.end)), 0);
}

const word = /\S+/gu;

const countWords = (text: string): number => text.match(word)?.length ?? 0;

function describeReading(article: Article): Omit<Capture, 'articleId'> {
  const words = countReportWords(article);
  if (words < minReportWords) return { read: 'title', why: `it has ${words} words beside its title` };
  const language = article.language.split('-')[0]!.toLowerCase();
  if (language !== 'en' && language !== 'und')
    return { read: 'part', why: `its language is ${article.language}, and only English is read closely` };
  const cut = article.notices.find(({ rule }) => rule === 'language/too-long' || rule === 'fetch/body/cut');
  if (cut) return { read: 'part', why: cut.reason };
  const last = article.blocks.findLast(({ kind }) => kind === 'paragraph');
  if (last && brokenOff.test(article.text.slice(Math.max(last.start, last.end - maxTailUnits), last.end)))
    return { read: 'part', why: 'its text breaks off' };
  return { read: 'whole' };
}
