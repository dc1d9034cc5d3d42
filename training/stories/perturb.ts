import type { Rarity } from '../../src/group/match/rarity.ts';
import { labelsOf } from '../../src/group/match/reasons.ts';
import { weighSketch } from '../../src/group/match/weigh.ts';
import { hashTerm } from '../../src/group/sketch/hash.ts';
import { termKinds, termMarks } from '../../src/group/sketch/marks.ts';
import type { ArticleSketch } from '../../src/group/sketch/sketch.ts';
import { stemWord } from '../../src/group/sketch/stem.ts';
import { fold } from '../../src/text/fold.ts';
import { scanWords } from '../../src/text/scan-words.ts';
import { pickOne } from './random.ts';

/** One term of a sketch, taken apart. */
interface LooseTerm {
  readonly term: number;
  readonly count: number;
  readonly mark: number;
}

const unpack = ({ counts, marks, terms }: ArticleSketch): LooseTerm[] =>
  Array.from(terms, (term, at) => ({ term, count: counts[at]!, mark: marks[at]! }));

function pack(sketch: ArticleSketch, loose: readonly LooseTerm[]): ArticleSketch {
  const merged = new Map<number, LooseTerm>();
  for (const { count, mark, term } of loose) {
    const known = merged.get(term);
    merged.set(term, { term, count: Math.min(255, count + (known?.count ?? 0)), mark: mark | (known?.mark ?? 0) });
  }
  const sorted = [...merged.values()].sort((a, b) => a.term - b.term);
  return {
    ...sketch,
    labels: '',
    terms: Uint32Array.from(sorted, ({ term }) => term),
    counts: Uint8Array.from(sorted, ({ count }) => count),
    marks: Uint8Array.from(sorted, ({ mark }) => mark),
  };
}

const zones = termMarks.title | termMarks.lead;

/** The sketch as it would be with a page's furniture around the text: words of another article, outside title and lead. */
export function addFurniture(sketch: ArticleSketch, other: ArticleSketch, count: number, random: () => number) {
  const strange = unpack(other);
  if (strange.length === 0) return sketch;
  const added = Array.from({ length: count }, () => {
    const { mark, term } = pickOne(strange, random);
    return { term, count: 1, mark: mark & ~zones };
  });
  return pack(sketch, [...unpack(sketch), ...added]);
}

/** The sketch of a shorter text: title and lead, and this share of the rest. */
export const trimSketch = (sketch: ArticleSketch, share: number, random: () => number): ArticleSketch =>
  pack(
    sketch,
    unpack(sketch).filter(({ mark }) => mark & zones || random() < share),
  );

const isName = (mark: number): boolean =>
  (mark & termMarks.kind) === termKinds.name || (mark & termMarks.kind) === termKinds.place;

/** The weightiest names and places of a sketch, with their printed forms. */
function heaviestNames(sketch: ArticleSketch, rarity: Rarity): { readonly term: number; readonly label: string }[] {
  const { marks, terms, weights } = weighSketch(sketch, rarity);
  const labels = labelsOf(sketch);
  return Array.from(terms)
    .map((term, at) => ({ mark: marks[at]!, term, weight: weights[at]!, label: labels.get(term) ?? '' }))
    .filter(({ mark }) => isName(mark))
    .sort((a, b) => b.weight - a.weight || a.term - b.term);
}

const wordTerms = (label: string): number[] =>
  scanWords(fold(label)).map(({ end, start }) => hashTerm(termKinds.word, stemWord(fold(label).slice(start, end))));

/** Another event about the same people and places: the weightiest names of `sketch`, word by word, become those of `other`. */
export function borrowNames(sketch: ArticleSketch, other: ArticleSketch, count: number, rarity: Rarity): ArticleSketch {
  const swaps = new Map<number, number>();
  const strange = heaviestNames(other, rarity);
  heaviestNames(sketch, rarity)
    .slice(0, count)
    .forEach(({ label, term }, at) => {
      const name = strange[at];
      if (!name) return;
      swaps.set(term, name.term);
      const words = wordTerms(name.label);
      wordTerms(label).forEach((word, place) => {
        if (words.length > 0) swaps.set(word, words[Math.min(place, words.length - 1)]!);
      });
    });
  return pack(
    sketch,
    unpack(sketch).map((loose) => ({ ...loose, term: swaps.get(loose.term) ?? loose.term })),
  );
}
