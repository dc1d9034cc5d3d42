import { hashString, mix } from '../../../language/linear/hash.ts';
import type { Features } from '../../../language/linear/linear-model.ts';
import { isFunctionWord, isOrdinaryWord } from '../../../language/lists/ordinary-words.ts';
import { findFirstNameGender, isSurname } from '../../../language/lists/person-names.ts';
import { findCountry, findPlaceKind, isGroupWord } from '../../../language/lists/places.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import type { Candidate } from '../candidate.ts';
import { findBodyKind, findNameWord, isTitleWord } from '../gazetteer.ts';
import type { RuleVote } from '../types/votes.ts';
import type { NameWord } from '../words.ts';
import type { ArticleNames } from './article-names.ts';

/** How many features one mention has at most. */
export const maxNameFeatures = 160;
const maxWords = 8;

const kindBits = { known: 1, listed: 2 } as const;
const wordBits = { strong: 1, weak: 2 } as const;

/** What the word lists know of a word, as bits. */
function gazetteerBits(key: string, { known }: ArticleNames): number {
  let bits = known.get(key);
  if (bits === undefined) {
    bits = readGazetteers(key);
    known.set(key, bits);
  }
  return bits;
}

function readGazetteers(key: string): number {
  const place = findPlaceKind(key);
  const body = findBodyKind(key);
  const bodyWord = findNameWord(key, 'organization');
  const placeWord = findNameWord(key, 'place');
  return (
    (isOrdinaryWord(key) ? 1 : 0) |
    (findFirstNameGender(key) === undefined ? 0 : 2) |
    (isSurname(key) ? 4 : 0) |
    (place ? kindBits[place] << 3 : 0) |
    (body ? kindBits[body] << 5 : 0) |
    (bodyWord ? wordBits[bodyWord] << 7 : 0) |
    (placeWord ? wordBits[placeWord] << 9 : 0) |
    (isGroupWord(key) ? 1 << 11 : 0) |
    (isTitleWord(key, 'role') || isTitleWord(key, 'honorific') ? 1 << 12 : 0) |
    (findCountry(key) ? 1 << 13 : 0) |
    (isFunctionWord(key) ? 1 << 14 : 0) |
    (findNameWord(key, 'other') ? 1 << 15 : 0)
  );
}

const shapeCodes = { lower: 1, capital: 2, upper: 3, mixed: 4, initial: 5, number: 6 } as const;

/** What stands between two words: nothing, a blank, a comma, a bracket, a hyphen, else. */
function gapCode(gap: string): number {
  if (gap === ' ') return 1;
  if (gap.startsWith(',')) return 2;
  if (gap.includes('(')) return 3;
  if (gap.includes(')')) return 4;
  if (gap === '-') return 5;
  if (gap === '') return 0;
  return gap.startsWith('.') ? 6 : 7;
}

const ordinaryBits = 1 | (1 << 14);
const noGap = 9;
const nounBits = 31;
const edge = hashString('\u0000edge');

/** A word beside a name: what it is, and in which field of the dictionary; a name beside it counts as a name. */
const contextHash = (word: NameWord | undefined, article: ArticleNames): number =>
  word === undefined
    ? edge
    : gazetteerBits(word.key, article) & ordinaryBits
      ? hashString(word.key)
      : shapeCodes[word.shape];
const contextClass = (word: NameWord | undefined, article: ArticleNames): number =>
  word === undefined
    ? -1
    : word.shape === 'lower'
      ? (wordClass(word.key) & 0x7ff) | 0x8000
      : shapeCodes[word.shape] | (gazetteerBits(word.key, article) << 3);

/** Takes one feature in: the number of its template, and up to three values. */
type Add = (template: number, a: number, b?: number, c?: number) => void;

/** What the features of a mention are made from. */
interface Subject {
  readonly candidate: Candidate;
  readonly votes: readonly RuleVote[];
  readonly article: ArticleNames;
  /** Names of one word rest more on what stands beside them. */
  readonly single: 0 | 1;
}

/** The features of one mention: its words, what stands beside it, what the lists, the rules and the rest of the article say. */
export function addNameFeatures(
  candidate: Candidate,
  votes: readonly RuleVote[],
  article: ArticleNames,
  into: Features,
): void {
  const { hashes } = into;
  let count = 0;
  const add: Add = (template, a, b = 0, c = 0) => {
    if (count < maxNameFeatures) hashes[count++] = mix(mix(mix(mix(seed, template), a), b), c);
  };
  const subject: Subject = { candidate, votes, article, single: candidate.to - candidate.from === 1 ? 1 : 0 };
  addVotes(subject, add);
  addWords(subject, add);
  addEndings(subject, add);
  addNeighbours(subject, add);
  addPosition(subject, add);
  addArticle(subject, add);
  into.count = count;
}

const seed = 0x4e61;
const mostVotes = 12;

function addVotes({ single, votes }: Subject, add: Add): void {
  const sums = new Map<string, number>();
  for (const { rule, type, weight } of votes) {
    add(2, hashString(rule), hashString(type), Math.round(weight * 2));
    sums.set(type, (sums.get(type) ?? 0) + weight);
  }
  const steps = (sum: number) => Math.min(mostVotes, Math.round(sum * 2));
  for (const [type, sum] of sums) add(3, hashString(type), steps(sum));
  const [first, second] = [...sums].sort((a, b) => b[1] - a[1]);
  const top = hashString(first?.[0] ?? '');
  add(4, top, steps(first?.[1] ?? 0), steps((first?.[1] ?? 0) - (second?.[1] ?? 0)));
  add(5, top, hashString(second?.[0] ?? ''), single);
}

function addWords({ article, candidate: { from, key, sentence, to } }: Subject, add: Add): void {
  let shapes = 0;
  let bits = 0;
  for (let at = from; at < Math.min(to, from + maxWords); at += 1) {
    const word = sentence.words[at]!;
    const wordHash = hashString(word.key);
    const known = gazetteerBits(word.key, article);
    const [isFirst, isLast] = [at === from ? 1 : 0, at === to - 1 ? 1 : 0];
    add(10, wordHash);
    add(11, wordHash, isFirst, isLast);
    add(12, known, isFirst, isLast);
    if (word.shape === 'capital' && known & 1) add(13, wordClass(word.key) & nounBits, isLast);
    shapes = mix(shapes, shapeCodes[word.shape]);
    bits = mix(bits, known & 0x1fff);
  }
  const length = Math.min(to - from, 4);
  add(1, length);
  add(14, shapes);
  add(15, bits, shapes);
  add(16, gazetteerBits(key, article), length);
  add(17, hashString(key));
}

function addEndings({ candidate: { from, sentence, to }, single }: Subject, add: Add): void {
  const [first, last] = [sentence.words[from]!, sentence.words[to - 1]!];
  for (let size = 2; size <= 4; size += 1) {
    add(18, size, hashString(last.key.slice(-size)), single);
    add(19, size, hashString(first.key.slice(0, size)), single);
  }
  if (!single) add(20, hashString(sentence.words[to - 2]!.key), hashString(last.key));
}

function addNeighbours({ article, candidate, single }: Subject, add: Add): void {
  const { from, sentence, titleFrom, to } = candidate;
  const { words } = sentence;
  const start = titleFrom ?? from;
  const [before, before2, after, after2] = [words[start - 1], words[start - 2], words[to], words[to + 1]];
  const last = words[to - 1]!;
  const [gapBefore, gapAfter] = [gapCode(words[start]!.gap), after ? gapCode(after.gap) : noGap];
  const [beforeHash, afterHash] = [contextHash(before, article), contextHash(after, article)];
  const [beforeClass, afterClass] = [contextClass(before, article), contextClass(after, article)];
  const [before2Hash, after2Hash] = [contextHash(before2, article), contextHash(after2, article)];
  const owns = last.possessive ? 1 : 0;
  const known = gazetteerBits(last.key, article);
  add(30, beforeHash, gapBefore);
  add(31, beforeHash, gapBefore, single);
  add(32, before2Hash, beforeHash, gapBefore);
  add(33, afterHash, gapAfter, owns);
  add(34, afterHash, gapAfter, single);
  add(35, afterHash, after2Hash, gapAfter);
  add(36, beforeClass, gapBefore);
  add(37, afterClass, gapAfter, owns);
  add(38, beforeHash, afterHash, single);
  add(39, beforeClass, afterClass, single);
  add(40, gapBefore, gapAfter, single);
  add(41, hashString(after?.tag ?? ''), gapAfter, single);
  add(42, before2Hash);
  add(43, after2Hash);
  add(44, owns, single);
  add(48, beforeHash, gapBefore, known);
  add(49, afterHash, gapAfter, known);
}

function addPosition({ article, candidate, single }: Subject, add: Add): void {
  const { from, sentence, shouted, titleFrom, to } = candidate;
  const [first, last] = [sentence.words[from]!, sentence.words[to - 1]!];
  const opens = first.opens ? 1 : 0;
  add(45, titleFrom === undefined ? 0 : 1, opens, single);
  add(46, shouted ? 1 : 0, hashString(sentence.blockKind));
  add(47, opens, shapeCodes[first.shape], gazetteerBits(first.key, article) & 1);
  add(50, hashString(last.tag), opens, single);
}

const mostMentions = 4;

function addArticle({ article, candidate: { key }, single }: Subject, add: Add): void {
  add(60, Math.min(article.counts.get(key) ?? 1, mostMentions), single);
  const parts = (article.firsts.has(key) ? 1 : 0) | (article.lasts.has(key) ? 2 : 0);
  add(61, parts | (article.initials.has(key) ? 4 : 0), single);
}
