import { mix } from '../linear/hash.ts';
import { createFeatures, type Features } from '../linear/scorer.ts';
import { noWord, type WordFacts } from '../words/word-facts.ts';

/** How many features one step of a word's tag has at most. */
const mostTagFeatures = 40;

/** Empty rows before the first word, and behind the last. */
export const lead = 2;

const padding: readonly WordFacts[] = [noWord, noWord];

/** The words of a sentence between empty rows. */
export const padWords = (words: readonly WordFacts[]): WordFacts[] => [...padding, ...words, ...padding];

const seed = 0x7a65;
const one = (template: number, a: number): number => mix(mix(seed, template), a);
const two = (template: number, a: number, b: number): number => mix(mix(mix(seed, template), a), b);
const three = (template: number, a: number, b: number, c: number): number =>
  mix(mix(mix(mix(seed, template), a), b), c);

/** The features of a tag in two steps: where the first tells enough, the second is not made. */
export interface TagFeatures {
  readonly first: Features;
  readonly second: Features;
}

export const createTagFeatures = (): TagFeatures => ({
  first: createFeatures(mostTagFeatures),
  second: createFeatures(mostTagFeatures),
});

/** The features of one word's tag that tell most, `at` in padded words; the tags before it are known, as numbers. */
export function addFirstTagFeatures(words: readonly WordFacts[], at: number, tags: Int32Array, into: Features): void {
  const { hashes } = into;
  const here = words[at]!;
  const after = words[at + 1]!;
  const tag1 = tags[at - 1]!;
  const tag2 = tags[at - 2]!;
  const { word, tagClass, suffix3, shape, parts } = here;
  let size = 0;
  hashes[size++] = one(2, word);
  hashes[size++] = one(3, here.form);
  hashes[size++] = two(4, shape, at === lead ? 1 : 0);
  hashes[size++] = one(7, suffix3);
  hashes[size++] = one(12, tagClass);
  hashes[size++] = one(14, tag1);
  hashes[size++] = two(15, tag1, tag2);
  hashes[size++] = two(16, tag1, word);
  hashes[size++] = two(18, tag1, tagClass);
  hashes[size++] = three(20, tag1, tag2, tagClass);
  hashes[size++] = one(21, words[at - 1]!.word);
  hashes[size++] = one(26, after.word);
  hashes[size++] = two(30, after.tagClass, tagClass);
  hashes[size++] = two(37, tag1, after.tagClass);
  hashes[size++] = one(40, parts);
  into.count = size;
}

/** The other features of one word's tag. */
export function addSecondTagFeatures(words: readonly WordFacts[], at: number, tags: Int32Array, into: Features): void {
  const { hashes } = into;
  const here = words[at]!;
  const before = words[at - 1]!;
  const after = words[at + 1]!;
  const after2 = words[at + 2]!;
  const tag1 = tags[at - 1]!;
  const tag2 = tags[at - 2]!;
  const { word, tagClass, suffix3, shape, parts } = here;
  let size = 0;
  hashes[size++] = one(1, 0);
  hashes[size++] = one(5, here.suffix1);
  hashes[size++] = one(6, here.suffix2);
  hashes[size++] = one(8, here.suffix4);
  hashes[size++] = one(9, here.prefix1);
  hashes[size++] = one(10, here.prefix2);
  hashes[size++] = one(11, here.prefix3);
  hashes[size++] = two(13, suffix3, shape);
  hashes[size++] = two(17, tag1, suffix3);
  hashes[size++] = three(19, tag1, tagClass, after.tagClass);
  hashes[size++] = two(22, before.word, word);
  hashes[size++] = one(23, words[at - 2]!.word);
  hashes[size++] = two(24, before.word, tagClass);
  hashes[size++] = two(25, before.word, tag2);
  hashes[size++] = two(27, after.word, word);
  hashes[size++] = one(28, after2.word);
  hashes[size++] = one(29, after.tagClass);
  hashes[size++] = two(31, after.tagClass, after2.tagClass);
  hashes[size++] = three(32, after.tagClass, after2.tagClass, tagClass);
  hashes[size++] = one(33, after.suffix3);
  hashes[size++] = two(34, after.shape, shape);
  hashes[size++] = two(35, before.shape, shape);
  hashes[size++] = one(36, before.suffix3);
  hashes[size++] = two(38, before.word, after.word);
  hashes[size++] = two(39, after.suffix3, suffix3);
  hashes[size++] = two(41, parts, tag1);
  hashes[size++] = two(42, parts, shape);
  hashes[size++] = two(43, parts, after.parts);
  hashes[size++] = three(44, parts, after.parts, tag1);
  hashes[size++] = two(45, parts, here.suffix2);
  into.count = size;
}
