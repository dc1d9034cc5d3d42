import { createReadStream, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article } from '../model/article.ts';
import type { EditionArticle } from '../model/edition.ts';
import type { Notice } from '../model/notice.ts';
import type { InputOptions } from '../read/input.ts';
import { readInput } from '../read/read-input.ts';
import { readLine } from '../read/read-line.ts';
import { createLineSplitter } from '../read/split-lines.ts';
import { sha256Hex } from '../text/sha256.ts';
import { findFiles } from './inputs/find-files.ts';

/** Articles read again, by the ids that the edition gave them. */
export interface RereadArticles {
  readonly found: ReadonlyMap<string, Article>;
  readonly notices: readonly Notice[];
}

/** Reads the articles of an edition again from the files of `paths`, found by the hash of their bytes or of their line. */
export async function rereadArticles(
  wanted: readonly EditionArticle[],
  paths: readonly string[],
): Promise<RereadArticles> {
  const byHash = Map.groupBy(wanted, (article) => article.origin.sha256);
  const found = new Map<string, Article>();
  const { files, notices } = findFiles(paths);
  for (const path of files) {
    const bytes = readFileSync(path);
    for (const article of byHash.get(sha256Hex(bytes)) ?? [])
      keepMatch(article, readWhole(article, path, bytes), found);
    if ([...byHash.values()].some((list) => list.some(isFromLine))) await rereadLines(path, byHash, found);
  }
  return { found, notices };
}

const isFromLine = (article: EditionArticle): boolean => article.origin.format === 'jsonl';

async function rereadLines(
  path: string,
  byHash: ReadonlyMap<string, EditionArticle[]>,
  found: Map<string, Article>,
): Promise<void> {
  const splitter = createLineSplitter();
  const check = (line: { bytes: Uint8Array; lineNumber: number }) => {
    for (const article of byHash.get(sha256Hex(line.bytes)) ?? []) {
      const context = { name: basename(path), lineNumber: line.lineNumber, options: optionsOf(article) };
      const reread = readLine(line.bytes, context).article;
      keepMatch(article, reread ? [reread] : [], found);
    }
  };
  for await (const chunk of createReadStream(path)) splitter.push(chunk as Uint8Array).forEach(check);
  splitter.end().forEach(check);
}

const readWhole = (article: EditionArticle, path: string, bytes: Uint8Array): readonly Article[] =>
  readInput({ name: basename(path), bytes, options: optionsOf(article) }).articles;

const optionsOf = (article: EditionArticle): InputOptions => article.origin.options as InputOptions;

/** An article whose id several texts shared has `~` and a hash behind it. */
function keepMatch(article: EditionArticle, candidates: readonly Article[], found: Map<string, Article>): void {
  const id = article.id.replace(/~[0-9a-f]{8}$/, '');
  const match = candidates.find(
    (candidate) => candidate.textSha256 === article.textSha256 && (candidate.id === article.id || candidate.id === id),
  );
  if (match) found.set(article.id, { ...match, id: article.id });
}
