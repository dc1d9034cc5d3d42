import type { Article } from '../model/article.ts';
import type { Notice } from '../model/notice.ts';
import type { DetectedFormat, Input, InputOptions } from '../read/input.ts';
import { readInputLater } from '../read/read-input.ts';
import { readLine } from '../read/read-line.ts';
import { annotateArticle, withoutTokens } from './annotate.ts';

/** How far a job goes: articles alone, with annotations, or with tokens and sentences too. */
export type Depth = 'read' | 'annotate' | 'tokens';

/** One piece of work that any thread can do: a whole input, or one line of JSON Lines. */
export interface Job {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Counted from 1; absent for a whole input. */
  readonly lineNumber?: number;
  readonly options: InputOptions;
  readonly depth: Depth;
  /** What was seen of the input before it was read, as in fetching it. */
  readonly notices?: readonly Notice[];
  /** What it was taken for; not told of lines. */
  readonly took?: DetectedFormat;
  /** It is a part of something larger, such as a record of a web archive: without it nothing is missing. */
  readonly isPart?: true;
}

/** What came of a job. */
export interface JobResult {
  readonly name: string;
  readonly lineNumber?: number;
  readonly articles: readonly Article[];
  readonly notices: readonly Notice[];
  /** What the input was taken for, where it is not a line or a part of one that is told already. */
  readonly took?: DetectedFormat;
}

/** Does a job. Pure: the same on every thread. */
export async function runJob(job: Job): Promise<JobResult> {
  const { name, lineNumber, took, depth, isPart } = job;
  const { articles, notices } =
    lineNumber === undefined ? await readInputLater(job satisfies Input) : readOneLine(job, lineNumber);
  return {
    name,
    ...(lineNumber === undefined ? {} : { lineNumber }),
    articles: articles.map((article) => deepen(withNotices(article, job.notices), depth)),
    notices: articles.length > 0 ? notices : [...(job.notices ?? []), ...notices],
    ...(took && !isPart && { took }),
  };
}

function readOneLine(job: Job, lineNumber: number): Pick<JobResult, 'articles' | 'notices'> {
  const { article, notices } = readLine(job.bytes, { name: job.name, lineNumber, options: job.options });
  return { articles: article ? [article] : [], notices };
}

function withNotices(article: Article, seen: readonly Notice[] = []): Article {
  if (seen.length === 0) return article;
  const own = seen.map((notice) => ({ ...notice, articleId: article.id }));
  return { ...article, notices: [...own, ...article.notices] };
}

function deepen(article: Article, depth: Depth): Article {
  if (depth === 'read') return article;
  const annotated = annotateArticle(article);
  return depth === 'tokens' ? annotated : withoutTokens(annotated);
}
