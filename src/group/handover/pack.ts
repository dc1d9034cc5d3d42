import type { ArticleSketch } from '../sketch/sketch.ts';
import { headerLength, layOut, type PackedArticles, type TextToCompare } from './layout.ts';

/** Packs the sketches of a batch, and what their texts are compared by, in two pieces of memory and a string, to be handed over without copies. */
export function packArticles(sketches: readonly ArticleSketch[], texts: readonly TextToCompare[]): PackedArticles {
  const terms = sketches.reduce((sum, sketch) => sum + sketch.terms.length, 0);
  const days = sketches.reduce((sum, { eventDays }) => sum + eventDays.length, 0);
  const { buffer, lists } = layOut({ articles: sketches.length, terms, days });
  let [toTerm, toDay] = [0, sketches.length];
  sketches.forEach((sketch, at) => {
    writeHeader(lists.headers, at * headerLength, sketch);
    lists.days[at] = sketch.day ?? Number.NaN;
    lists.days.set(sketch.eventDays, toDay);
    toDay += sketch.eventDays.length;
    lists.terms.set(sketch.terms, toTerm);
    lists.counts.set(sketch.counts, toTerm);
    lists.marks.set(sketch.marks, toTerm);
    toTerm += sketch.terms.length;
  });
  return {
    articles: sketches.length,
    terms,
    days,
    sketches: buffer,
    text: joinStrings(sketches),
    texts: joinTexts(texts),
  };
}

function writeHeader(headers: Uint32Array, to: number, sketch: ArticleSketch): void {
  headers[to] = sketch.terms.length;
  headers[to + 1] = sketch.eventDays.length;
  headers[to + 2] = sketch.id.length;
  headers[to + 3] = sketch.outlet.length;
  headers[to + 4] = sketch.publishedAt === undefined ? 0 : sketch.publishedAt.length + 1;
  headers[to + 5] = sketch.labels.length;
}

const joinStrings = (sketches: readonly ArticleSketch[]): string =>
  sketches.map(({ id, labels, outlet, publishedAt = '' }) => `${id}${outlet}${publishedAt}${labels}`).join('');

/** The numbers of words and of fingerprints of each text, then of all texts the lists. */
function joinTexts(texts: readonly TextToCompare[]): ArrayBuffer {
  const lists = texts.flatMap(({ fingerprints: { hashes, places }, words }) => [words, hashes, places]);
  const joined = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 2 * texts.length));
  texts.forEach(({ fingerprints, words }, at) => {
    joined[2 * at] = words.length;
    joined[2 * at + 1] = fingerprints.hashes.length;
  });
  let to = 2 * texts.length;
  for (const list of lists) {
    joined.set(list, to);
    to += list.length;
  }
  return joined.buffer;
}
