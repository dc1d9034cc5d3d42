import type { Random } from '../../bench/stream/random.ts';

/** A text as its paragraphs. */
export type Paragraphs = readonly string[];

/** What a variant is made with. */
export interface VariantSource {
  readonly random: Random;
  /** Paragraphs that an outlet prints with every article. */
  readonly furniture: Paragraphs;
  /** Words to put in place of others. */
  readonly words: readonly string[];
  /** Another article's text. */
  readonly other: Paragraphs;
}

type Vary = (text: Paragraphs, source: VariantSource) => Paragraphs;

const wordsOf = (text: Paragraphs): number => text.reduce((sum, paragraph) => sum + paragraph.split(/\s+/).length, 0);

/** The first part of a text, cut inside a paragraph if need be. */
function trim(text: Paragraphs, share: number): Paragraphs {
  let left = Math.round(wordsOf(text) * share);
  const kept: string[] = [];
  for (const paragraph of text) {
    const words = paragraph.split(/\s+/);
    if (left <= 0) break;
    kept.push(words.length <= left ? paragraph : words.slice(0, left).join(' '));
    left -= words.length;
  }
  return kept;
}

const edit = (text: Paragraphs, share: number, { random, words }: VariantSource): Paragraphs =>
  text.map((paragraph) =>
    paragraph
      .split(/\s+/)
      .map((word) => (random.next() < share ? random.pick(words) : word))
      .join(' '),
  );

const furnish = (text: Paragraphs, { furniture }: VariantSource): Paragraphs => [
  furniture[0]!,
  ...text,
  ...furniture.slice(1),
];

/** The same text in other clothes, as outlets print it. */
export const sameTexts: ReadonlyMap<string, Vary> = new Map<string, Vary>([
  ['another URL and headline', (text) => text],
  ['trimmed to 60 %', (text) => trim(text, 0.6)],
  ['trimmed to 30 %', (text) => trim(text, 0.3)],
  ['furniture around', furnish],
  ['1 % of words changed', (text, source) => edit(text, 0.01, source)],
  ['5 % of words changed', (text, source) => edit(text, 0.05, source)],
  ['10 % of words changed', (text, source) => edit(text, 0.1, source)],
  ['trimmed to 60 %, furniture', (text, source) => furnish(trim(text, 0.6), source)],
  ['trimmed to 60 %, furniture, 3 % changed', (text, source) => furnish(edit(trim(text, 0.6), 0.03, source), source)],
]);

/** Texts that have a piece in common with another and are not the same. */
export const otherTexts: ReadonlyMap<string, Vary> = new Map<string, Vary>([
  ['furniture alone in common', (_, source) => furnish(source.other, source)],
  ['a third of the words in common', (text, { other }) => mix(text, other)],
]);

/** The opening of one text, at most half of it, followed by at least twice as much of another. */
function mix(text: Paragraphs, other: Paragraphs): Paragraphs {
  const piece = trim(text, Math.min(0.5, (0.5 * wordsOf(other)) / wordsOf(text)));
  return [...piece, ...other];
}
