import type { Article } from '../model/article.ts';
import type { Notice } from '../model/notice.ts';
import type { Input, InputOptions } from '../read/input.ts';
import { readInput } from '../read/read-input.ts';
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
}

/** What came of a job. `unread`: nothing of the input could be used. */
export interface JobResult {
  readonly name: string;
  readonly lineNumber?: number;
  readonly articles: readonly Article[];
  readonly notices: readonly Notice[];
}

/** Does a job. Pure: the same on every thread. */
export function runJob(job: Job): JobResult {
  const { articles, notices } =
    job.lineNumber === undefined ? readInput(job satisfies Input) : readOneLine(job, job.lineNumber);
  return {
    name: job.name,
    ...(job.lineNumber === undefined ? {} : { lineNumber: job.lineNumber }),
    articles: articles.map((article) => deepen(article, job.depth)),
    notices,
  };
}

function readOneLine(job: Job, lineNumber: number): Pick<JobResult, 'articles' | 'notices'> {
  const { article, notices } = readLine(job.bytes, { name: job.name, lineNumber, options: job.options });
  return { articles: article ? [article] : [], notices };
}

function deepen(article: Article, depth: Depth): Article {
  if (depth === 'read') return article;
  const annotated = annotateArticle(article);
  return depth === 'tokens' ? annotated : withoutTokens(annotated);
}
