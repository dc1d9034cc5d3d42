import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/article.ts';
import { annotateArticle, withoutTokens } from '../../src/pipeline/annotate.ts';
import { readLine } from '../../src/read/read-line.ts';
import { readGoldLines } from '../data.ts';

/** The story of each article of a gold set. */
export interface GoldArticle {
  readonly id: string;
  readonly gold: { readonly story: string };
}

export const storySets = ['stories/news-cluster', 'stories/basil-2010-2014', 'stories/newswcl50-dev'];

/** The gold lines of sets. */
export const readGold = (data: string, sets: readonly string[]): GoldArticle[] =>
  sets.flatMap((set) =>
    readGoldLines(data, `${set}.jsonl.gz`).map((line) => JSON.parse(Buffer.from(line).toString('utf8')) as GoldArticle),
  );

/**
 * The annotated articles of a set. VARIORUM_ANNOTATED may name a folder that holds `NAME.jsonl`, printed by `variorum annotate`, since annotating takes
 * most of the time.
 */
export function readArticles(data: string, set: string): Article[] {
  const folder = process.env.VARIORUM_ANNOTATED;
  const known = folder && join(folder, `${set.split('/').at(-1)}.jsonl`);
  if (known && existsSync(known))
    return readFileSync(known, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Article);
  return readGoldLines(data, `${set}.jsonl.gz`).flatMap((line, index) => {
    const { article } = readLine(line, { name: set, lineNumber: index + 1 });
    return article ? [withoutTokens(annotateArticle(article))] : [];
  });
}
