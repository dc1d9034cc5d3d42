import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ArticleSketch, sketchArticle } from '../../src/group/sketch/sketch.ts';
import { annotateArticle } from '../../src/pipeline/annotate.ts';
import { readLine } from '../../src/read/read-line.ts';

/** An article with what it is known to tell. */
export interface TrainingArticle {
  readonly sketch: ArticleSketch;
  readonly story: string;
  /** Look-alike stories have the same topic. */
  readonly topic: string;
}

interface GoldLine {
  readonly id: string;
  readonly gold: { readonly story?: string; readonly topic: string };
}

/** ECB+ train, and MEANTIME, of which each article is a story of its own: the same companies, other events. */
export function readTrainingArticles(folder: string): TrainingArticle[] {
  return ['ecbplus-train', 'meantime-airbus', 'meantime-apple'].flatMap((name) => readSet(folder, name));
}

/** The annotated articles of one set of events, as sketches. */
export function readSet(folder: string, name: string): TrainingArticle[] {
  const lines = gunzipSync(readFileSync(join(folder, `events/${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.flatMap((line, index) => {
    const { gold, id } = JSON.parse(line) as GoldLine;
    const { article } = readLine(Buffer.from(line), { name, lineNumber: index + 1 });
    const sketch = article && sketchArticle(annotateArticle(article));
    return sketch ? [{ sketch, story: gold.story ?? id, topic: `${name.split('-')[0]} ${gold.topic}` }] : [];
  });
}
