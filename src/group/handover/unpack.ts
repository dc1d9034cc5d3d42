import type { ArticleSketch } from '../sketch/sketch.ts';
import { headerLength, layOut, type PackedArticles, type TextToCompare } from './layout.ts';

/** The sketches of a batch, as views of its memory. */
export function unpackSketches(packed: PackedArticles): ArticleSketch[] {
  const { lists } = layOut(packed, packed.sketches);
  const { headers } = lists;
  let [atTerm, atDay, atText] = [0, packed.articles, 0];
  const takeText = (length: number): string => {
    atText += length;
    return packed.text.slice(atText - length, atText);
  };
  return Array.from({ length: packed.articles }, (_, at): ArticleSketch => {
    const header = at * headerLength;
    const [termFrom, dayFrom] = [atTerm, atDay];
    atTerm += headers[header]!;
    atDay += headers[header + 1]!;
    const id = takeText(headers[header + 2]!);
    const outlet = takeText(headers[header + 3]!);
    const dated = headers[header + 4]!;
    const day = lists.days[at]!;
    return {
      id,
      outlet,
      ...(dated > 0 && { publishedAt: takeText(dated - 1) }),
      ...(!Number.isNaN(day) && { day }),
      eventDays: Array.from(lists.days.subarray(dayFrom, atDay)),
      terms: lists.terms.subarray(termFrom, atTerm),
      counts: lists.counts.subarray(termFrom, atTerm),
      marks: lists.marks.subarray(termFrom, atTerm),
      labels: takeText(headers[header + 5]!),
    };
  });
}

/** What each text of a batch is compared by, as views of its memory. */
export function unpackTexts({ articles, texts }: PackedArticles): TextToCompare[] {
  const joined = new Uint32Array(texts);
  let at = 2 * articles;
  const take = (length: number): Uint32Array => {
    at += length;
    return joined.subarray(at - length, at);
  };
  return Array.from({ length: articles }, (_, article) => {
    const words = take(joined[2 * article]!);
    const prints = joined[2 * article + 1]!;
    return { words, fingerprints: { hashes: take(prints), places: take(prints) } };
  });
}
