import { hashString, mix } from '../../../language/linear/hash.ts';
import type { Features } from '../../../language/linear/scorer.ts';
import { wordClass } from '../../../language/words/word-class.ts';
import { widerCluster, wordCluster } from '../../../language/words/word-cluster.ts';
import { rememberAnswers } from '../../../text/remember.ts';
import type { Candidate } from '../candidate.ts';
import { isIn, learnedLists, lists, readListings } from '../gazetteer.ts';
import { type RuleVote, typeRules } from '../types/votes.ts';
import type { NameWord } from '../words.ts';
import type { ArticleNames } from './article-names.ts';

/** How many features one mention has at most. */
export const maxNameFeatures = 160;
const maxWords = 8;

/** What the word lists know of a name as a whole, as bits. */
function listingsOf({ key, words }: Candidate, { known }: ArticleNames): number {
  if (words.length === 1) return words[0]!.listings & learnedLists;
  let bits = known.get(key);
  if (bits === undefined) {
    bits = readListings(key) & learnedLists;
    known.set(key, bits);
  }
  return bits;
}

const classOf = rememberAnswers(wordClass);
const clusterOf = rememberAnswers(wordCluster);

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

const noGap = 9;
const nounBits = 31;
const edge = hashString('\u0000edge');

/** A word beside a name: what it is, and in which field of the dictionary; a name beside it counts as a name. */
const contextHash = (word: NameWord | undefined): number =>
  word === undefined
    ? edge
    : isIn(word, lists.ordinary | lists.functionWord)
      ? hashString(word.key)
      : shapeCodes[word.shape];
const contextClass = (word: NameWord | undefined): number =>
  word === undefined
    ? -1
    : word.shape === 'lower'
      ? (classOf(word.key) & 0x7ff) | 0x8000
      : shapeCodes[word.shape] | ((word.listings & learnedLists) << 3);

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

const ruleHashes: ReadonlyMap<string, number> = new Map(typeRules.map(({ id }) => [id, hashString(id)]));

/** The votes for one type; none for no type. */
interface TypeSum {
  readonly type: string;
  sum: number;
}

const noSum: TypeSum = { type: '', sum: 0 };
const toSteps = (sum: number): number => Math.min(mostVotes, Math.round(sum * 2));

function addVotes({ single, votes }: Subject, add: Add): void {
  const sums: TypeSum[] = [];
  for (const { rule, type, weight } of votes) {
    add(2, ruleHashes.get(rule)!, hashString(type), Math.round(weight * 2));
    const known = sums.find((other) => other.type === type);
    if (known) known.sum += weight;
    else sums.push({ type, sum: weight });
  }
  for (const { type, sum } of sums) add(3, hashString(type), toSteps(sum));
  const [first = noSum, second = noSum] = sums.sort((a, b) => b.sum - a.sum);
  const top = hashString(first.type);
  add(4, top, toSteps(first.sum), toSteps(first.sum - second.sum));
  add(5, top, hashString(second.type), single);
}

function addWords({ article, candidate }: Subject, add: Add): void {
  const { from, key, sentence, to } = candidate;
  let shapes = 0;
  let bits = 0;
  for (let at = from; at < Math.min(to, from + maxWords); at += 1) {
    const word = sentence.words[at]!;
    const wordHash = hashString(word.key);
    const known = word.listings & learnedLists;
    const [isFirst, isLast] = [at === from ? 1 : 0, at === to - 1 ? 1 : 0];
    add(10, wordHash);
    add(11, wordHash, isFirst, isLast);
    add(12, known, isFirst, isLast);
    const cluster = clusterOf(word.key);
    add(21, cluster, isFirst, isLast);
    add(22, widerCluster(cluster), isFirst, isLast);
    if (word.shape === 'capital' && known & 1) add(13, classOf(word.key) & nounBits, isLast);
    shapes = mix(shapes, shapeCodes[word.shape]);
    bits = mix(bits, known & 0x1fff);
  }
  const length = Math.min(to - from, 4);
  add(1, length);
  add(14, shapes);
  add(15, bits, shapes);
  add(16, listingsOf(candidate, article), length);
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

function addNeighbours({ candidate, single }: Subject, add: Add): void {
  const { from, sentence, titleFrom, to } = candidate;
  const { words } = sentence;
  const start = titleFrom ?? from;
  const [before, before2, after, after2] = [words[start - 1], words[start - 2], words[to], words[to + 1]];
  const last = words[to - 1]!;
  const [gapBefore, gapAfter] = [gapCode(words[start]!.gap), after ? gapCode(after.gap) : noGap];
  const [beforeHash, afterHash] = [contextHash(before), contextHash(after)];
  const [beforeClass, afterClass] = [contextClass(before), contextClass(after)];
  const [before2Hash, after2Hash] = [contextHash(before2), contextHash(after2)];
  const owns = last.possessive ? 1 : 0;
  const known = last.listings & learnedLists;
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
  add(51, clusterOf(before?.key ?? ''), gapBefore, single);
  add(52, clusterOf(after?.key ?? ''), gapAfter, single);
  add(48, beforeHash, gapBefore, known);
  add(49, afterHash, gapAfter, known);
}

function addPosition({ candidate, single }: Subject, add: Add): void {
  const { from, sentence, shouted, titleFrom, to } = candidate;
  const [first, last] = [sentence.words[from]!, sentence.words[to - 1]!];
  const opens = first.opens ? 1 : 0;
  add(45, titleFrom === undefined ? 0 : 1, opens, single);
  add(46, shouted ? 1 : 0, hashString(sentence.blockKind));
  add(47, opens, shapeCodes[first.shape], first.listings & 1);
  add(50, hashString(last.tag), opens, single);
}

const mostMentions = 4;

function addArticle({ article, candidate: { key }, single }: Subject, add: Add): void {
  add(60, Math.min(article.counts.get(key) ?? 1, mostMentions), single);
  const parts = (article.firsts.has(key) ? 1 : 0) | (article.lasts.has(key) ? 2 : 0);
  add(61, parts | (article.initials.has(key) ? 4 : 0), single);
}
