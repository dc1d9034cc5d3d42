/**
 * Checks, over JSON Lines of articles, that every annotation lies in its text and cuts no character in two, and that every
 * citation of every edition made of them is exact. `node eval/citations.ts FILE.jsonl[.gz]`; exits with 1 on one that is not.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  type Article,
  annotateArticle,
  compareArticles,
  createCitation,
  identifyArticles,
  listCitations,
  readLine,
  verifyCitation,
} from '../src/index.ts';

const [path] = process.argv.slice(2);
if (!path) {
  console.error('Give a file of JSON Lines, gzipped or not.');
  process.exit(2);
}
const bytes = readFileSync(path);
const lines = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '');

/** Articles that are made into editions together: as many as fit in memory with their tokens. */
const batchSize = 250;

const counts = { articles: 0, annotations: 0, editions: 0, citations: 0, wrong: 0 };

function checkAnnotations(article: Article): void {
  for (const { end, start } of article.annotations) {
    counts.annotations += 1;
    if (createCitation(article, { start, end }).exact !== article.text.slice(start, end)) counts.wrong += 1;
  }
}

function checkBatch(batch: readonly Article[]): void {
  const { articles } = identifyArticles(batch);
  const byId = new Map(articles.map((article) => [article.id, article]));
  for (const edition of compareArticles(articles)) {
    counts.editions += 1;
    for (const { citation, path: place } of listCitations(edition)) {
      counts.citations += 1;
      const problem = verifyCitation(citation, byId.get(citation.articleId)!);
      if (problem) {
        counts.wrong += 1;
        console.error(`${place}: ${problem}`);
      }
    }
  }
}

for (let from = 0; from < lines.length; from += batchSize) {
  const batch = lines.slice(from, from + batchSize).flatMap((line, index): Article[] => {
    const { article } = readLine(Buffer.from(line), { name: path, lineNumber: from + index + 1 });
    return article ? [annotateArticle(article)] : [];
  });
  counts.articles += batch.length;
  for (const article of batch) checkAnnotations(article);
  checkBatch(batch);
}
console.log(
  Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', '),
);
process.exit(counts.wrong > 0 ? 1 : 0);
