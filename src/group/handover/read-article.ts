import type { Article } from '../../model/article.ts';
import { findFingerprints } from '../near-duplicates/fingerprints.ts';
import { type ArticleSketch, sketchAndReadWords } from '../sketch/sketch.ts';
import type { TextToCompare } from './layout.ts';

/** All that placing an article asks of it. */
export interface ReadArticle {
  readonly sketch: ArticleSketch;
  readonly text: TextToCompare;
}

/** Sketches an annotated article, and reads what its text is compared by. */
export function readForGrouping(article: Article): ReadArticle {
  const { sketch, words } = sketchAndReadWords(article);
  return { sketch, text: { words, fingerprints: findFingerprints(words) } };
}
