import type { Article } from '../model/article.ts';
import type { EditionArticle } from '../model/edition.ts';
import { compareStrings } from '../model/link.ts';
import type { Notice } from '../model/notice.ts';
import { type InputFormat, type InputOptions, inputFormats } from '../read/input.ts';
import { sha256Hex } from '../text/sha256.ts';
import { findFiles } from './inputs/find-files.ts';
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
 * Reads the articles of an edition again from the files of `paths`: what is in them is listed as for the first reading,
 * and found by the hash of its bytes or of its line.
 */
export async function rereadArticles(
  wanted: readonly EditionArticle[],
  paths: readonly string[],
): Promise<RereadArticles> {
  const search: Search = { byHash: Map.groupBy(wanted, ({ origin }) => origin.sha256), found: new Map() };
  const { files, notices } = findFiles(paths);
  for (const path of files) await rereadFile(path, search);
  // What was taken for another format than its content shows has to be listed so again.
  for (const as of formatsOf(wanted)) {
    if (wanted.some(({ id }) => !search.found.has(id))) for (const path of files) await rereadFile(path, search, as);
  }
  return { found: search.found, notices };
}

const formatsOf = (wanted: readonly EditionArticle[]): readonly InputFormat[] => {
  const told = new Set(wanted.map(({ origin }) => origin.options.as));
  return inputFormats.filter((format) => told.has(format)).sort(compareStrings);
};

async function rereadFile(path: string, search: Search, as?: InputFormat): Promise<void> {
  for await (const job of listFileJobs(path, { options: as ? { as } : {}, depth: 'read' })) {
    if ('problem' in job || 'opened' in job) continue;
    await rereadJob(job, search);
  }
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
