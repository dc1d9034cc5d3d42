import type { Article } from '../model/article.ts';
import type { EditionArticle } from '../model/edition.ts';
import { compareStrings } from '../model/link.ts';
import type { Notice } from '../model/notice.ts';
import { type InputFormat, type InputOptions, inputFormats } from '../read/input.ts';
import { sha256Hex } from '../text/sha256.ts';
import { type InputFetcher, isAddress, listAddressJobs } from './inputs/addresses.ts';
import { findFiles } from './inputs/find-files.ts';
import type { JobOrProblem } from './inputs/limits.ts';
import { listFileJobs } from './inputs/list-file.ts';
import { type Job, runJob } from './job.ts';

/** Articles read again, by the ids that the edition gave them. */
export interface RereadArticles {
  readonly found: ReadonlyMap<string, Article>;
  readonly notices: readonly Notice[];
}

interface Search {
  readonly byHash: ReadonlyMap<string, EditionArticle[]>;
  readonly found: Map<string, Article>;
}

/**
 * Reads the articles of an edition again from the files and addresses of `paths`: what is in them is listed as for the
 * first reading, and found by the hash of its bytes or of its line. No other address is fetched.
 */
export async function rereadArticles(
  wanted: readonly EditionArticle[],
  paths: readonly string[],
  fetcher?: InputFetcher,
): Promise<RereadArticles> {
  const search: Search = { byHash: Map.groupBy(wanted, ({ origin }) => origin.sha256), found: new Map() };
  const addresses = fetcher ? paths.filter(isAddress) : [];
  const { files, notices } = findFiles(paths.filter((path) => !addresses.includes(path)));
  const list = async function* (as?: InputFormat): AsyncGenerator<JobOrProblem> {
    const options = as ? { as } : {};
    for (const path of files) yield* listFileJobs(path, { options, depth: 'read' });
    if (fetcher) yield* listAddressJobs(addresses, fetcher, { optionsOf: () => options, depth: 'read' });
  };
  const seen = await rereadJobs(list(), search);
  // What was taken for another format than its content shows has to be listed so again.
  for (const as of formatsOf(wanted)) {
    if (wanted.some(({ id }) => !search.found.has(id))) await rereadJobs(list(as), search);
  }
  return { found: search.found, notices: [...notices, ...seen] };
}

const formatsOf = (wanted: readonly EditionArticle[]): readonly InputFormat[] => {
  const told = new Set(wanted.map(({ origin }) => origin.options.as));
  return inputFormats.filter((format) => told.has(format)).sort(compareStrings);
};

/** Gives what was wrong with addresses; what is wrong with a file shows in what is not found. */
async function rereadJobs(jobs: AsyncIterable<JobOrProblem>, search: Search): Promise<Notice[]> {
  const notices: Notice[] = [];
  for await (const job of jobs) {
    if ('problem' in job && job.problem.rule.startsWith('fetch')) notices.push(job.problem);
    if ('bytes' in job) await rereadJob(job, search);
  }
  return notices;
}

/** Reads a job again, once for each set of options that the edition notes of its articles. */
async function rereadJob(job: Job, { byHash, found }: Search): Promise<void> {
  const articles = byHash.get(sha256Hex(job.bytes)) ?? [];
  for (const [options, same] of Map.groupBy(articles, ({ origin }) => JSON.stringify(origin.options))) {
    const told = JSON.parse(options) as InputOptions;
    const { took, ...rest } = job;
    const read = await runJob({ ...(told.as === job.options.as ? job : rest), options: told });
    keepMatches(same, read.articles, found);
  }
}

/** An article whose id several texts shared has `~` and a hash behind it. */
function keepMatches(
  articles: readonly EditionArticle[],
  candidates: readonly Article[],
  found: Map<string, Article>,
): void {
  const byText = Map.groupBy(candidates, ({ textSha256 }) => textSha256);
  for (const article of articles) {
    const id = article.id.replace(/~[0-9a-f]{8}$/, '');
    const match = byText.get(article.textSha256)?.find((other) => other.id === article.id || other.id === id);
    if (match) found.set(article.id, { ...match, id: article.id });
  }
}
