import { VariorumError } from '../model/error.ts';
import type { Notice } from '../model/notice.ts';
import type { InputFormat } from '../read/input.ts';
import { type InputFetcher, isAddress, listAddressJobs } from './inputs/addresses.ts';
import { findFiles } from './inputs/find-files.ts';
import type { JobOrProblem } from './inputs/limits.ts';
import { isLeftOut, listFileJobs, listPipeJobs } from './inputs/list-file.ts';
import { type InputNaming, resolveNaming } from './inputs/names.ts';
import type { Depth, Job, JobResult } from './job.ts';
import { mapOrdered } from './map-ordered.ts';
import { createJobRunner } from './pool.ts';

/** Which inputs, how they are named, and how far they are read. */
export interface InputRequest extends InputNaming {
  /** Paths, folders, globs, addresses; `-` is `stdin`. */
  readonly paths: readonly string[];
  /** Fetches the addresses; without it they are told of and not fetched. */
  readonly fetcher?: InputFetcher;
  readonly as?: InputFormat;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly depth: Depth;
  readonly threads?: number;
}

/** What came of one job, or of an input that gave none. */
export interface OpenedInput extends JobResult {
  /** The input could not be used at all. */
  readonly unread: boolean;
}

/**
 * Reads inputs one after the other, in the order given, on one thread or several; memory is bounded by the longest line
 * or file. A bad input gives a result with notices, and the others go on.
 * @throws VariorumError `input/none` where nothing is named, `option/invalid` where the naming is wrong.
 */
export async function* openInputs(request: InputRequest): AsyncGenerator<OpenedInput> {
  const naming = resolveNaming(request);
  const paths = [...request.paths, ...naming.manifestFiles];
  if (paths.length === 0) throw new VariorumError('input/none', 'no input was named');
  const { threads, depth } = request;
  const runner = createJobRunner({ depth, ...(threads !== undefined && { threads }) });
  try {
    yield* mapOrdered(listJobs(request, paths, naming.optionsOf), (job) => runOrReport(job, runner.run), runner.width);
  } finally {
    await runner.close();
  }
}

/** The files that a request reads, those of its manifest too. */
export const listInputFiles = (request: InputNaming & Pick<InputRequest, 'paths'>): readonly string[] =>
  findFiles([...request.paths, ...resolveNaming(request).manifestFiles]).files;

const emptyFolders: Notice = {
  severity: 'fatal',
  rule: 'input/empty-folder',
  reason: 'nothing in the folder is text or of a kind that is read',
};

async function* listJobs(
  request: InputRequest,
  paths: readonly string[],
  optionsOf: ReturnType<typeof resolveNaming>['optionsOf'],
): AsyncGenerator<JobOrProblem> {
  const { depth, fetcher } = request;
  const addresses = fetcher ? paths.filter(isAddress) : [];
  const { files, inFolders, notices } = findFiles(paths.filter((path) => path !== '-' && !addresses.includes(path)));
  for (const notice of notices) yield { name: '', problem: notice };
  let isEmpty = inFolders.size > 0 && inFolders.size === files.length;
  for (const path of files)
    for await (const job of listFileJobs(path, { options: optionsOf(path), depth, isFound: inFolders.has(path) })) {
      isEmpty &&= isLeftOut(job) || 'opened' in job;
      yield job;
    }
  if (isEmpty) yield { name: '', problem: emptyFolders };
  if (fetcher) yield* listAddressJobs(addresses, fetcher, { optionsOf, depth });
  if (paths.includes('-') && request.stdin) {
    yield* listPipeJobs(request.stdin, { options: optionsOf('-'), depth });
  }
}

async function runOrReport(job: JobOrProblem, run: (job: Job) => Promise<JobResult>): Promise<OpenedInput> {
  const { name } = job;
  if ('opened' in job) return { name, articles: [], notices: [], took: job.opened, unread: false };
  if ('problem' in job) {
    const { lineNumber, problem } = job;
    const isLine = lineNumber !== undefined;
    const unread = !isLine && problem.severity === 'fatal';
    return { name, articles: [], notices: [problem], unread, ...(isLine ? { lineNumber } : {}) };
  }
  const result = await run(job);
  const isNeeded = job.lineNumber === undefined && !job.isPart;
  return { ...result, unread: result.articles.length === 0 && isNeeded };
}
