import { type IndexedText, joinVoices, markCodes, type TextMatch } from '../match/match-texts.ts';
import type { PassageSentence, Voice } from '../words/passage-words.ts';
import { type Chain, measureChain } from './measure-chain.ts';
import { measureOrder, type Order } from './measure-order.ts';
import { measureRareWords } from './measure-words.ts';

/** What one of two texts has in common with the other. */
export interface SideMeasure {
  /** Words without furniture, and those of them that are the outlet's own. */
  readonly body: number;
  readonly own: number;
  /** Words that are copied in whole clauses and sentences: of the body, and of the outlet's own. */
  readonly copied: number;
  readonly ownCopied: number;
  /** Whole sentences of the outlet's own that are copied. */
  readonly ownSentences: number;
  /** Share of its sentences that tell what one of the other tells, and share of their weight in rare words. */
  readonly matched: number;
  readonly facts: number;
  /** The same of sentences that both outlets tell in their own words alone. */
  readonly ownMatched: number;
  readonly ownFacts: number;
  /** Words of its own that the other prints in quotation marks. */
  readonly lent: number;
}

/** What two texts have in common, in numbers. */
export interface PairMeasure {
  readonly left: SideMeasure;
  readonly right: SideMeasure;
  /** Words in common runs of five and more, by whose they are; each once, though the other repeats them. */
  readonly shared: Readonly<Record<Voice, number>>;
  /** The longest run of the outlets' own words. */
  readonly longest: number;
  readonly order: Order;
  /** Of the rare words that both use; nothing where the outlets' own sentences have too little in common for it to tell. */
  readonly wordOrder: Order;
  /** The longest stretch told in one order: of all sentences, and of the outlets' own. */
  readonly chain: Chain;
  readonly ownChain: Chain;
}

const leastFacts = 0.3;
const noOrder: Order = { count: 0, tau: 0, beyondChance: 0 };

/** Counts what two texts have in common. */
export function measurePair(match: TextMatch): PairMeasure {
  const { left, right, marks, sentences } = match;
  const own = sentences.filter((pair) => isTold(left, pair.left) && isTold(right, pair.right));
  const [all, told] = [weighSentences(match, sentences), weighSentences(match, own)];
  const { lent, ...counts } = countRuns(match);
  const [a, b] = [measureSide(left, marks[0], all[0], told[0]), measureSide(right, marks[1], all[1], told[1])];
  return {
    left: { ...a, lent: lent.left },
    right: { ...b, lent: lent.right },
    ...counts,
    order: measureOrder(sentences.map((sentence) => sentence.left)),
    wordOrder: (a.ownFacts + b.ownFacts) / 2 >= leastFacts ? measureRareWords(left, right) : noOrder,
    chain: measureChain(sentences),
    ownChain: measureChain(own),
  };
}

/** Whether most of a sentence is the outlet's own. */
function isTold({ sentences }: IndexedText, at: number): boolean {
  const { from, to, own } = sentences[at]!;
  return own * 2 >= to - from;
}

const leastOwn = 8;
const wholeSentence = 0.7;

type Weighed = ReadonlyMap<number, number>;

function measureSide(text: IndexedText, marks: Uint8Array, all: Weighed, told: Weighed): Omit<SideMeasure, 'lent'> {
  const counts = countWords(text, marks);
  const every = [...text.sentences.keys()];
  const telling = shareOf(
    text,
    every.filter((at) => isTold(text, at)),
    told,
  );
  return {
    ...counts,
    ownSentences: text.sentences.filter((sentence) => isCopiedWhole(text, marks, sentence)).length,
    ...shareOf(text, every, all),
    ownMatched: telling.matched,
    ownFacts: telling.facts,
  };
}

function countWords(
  { words }: IndexedText,
  marks: Uint8Array,
): Pick<SideMeasure, 'body' | 'own' | 'copied' | 'ownCopied'> {
  let [body, own, copied, ownCopied] = [0, 0, 0, 0];
  for (const [at, { voice }] of words.entries()) {
    if (voice !== 'furniture') body += 1;
    if (voice === 'own') own += 1;
    if (marks[at] === markCodes.own) ownCopied += 1;
    if (marks[at] === markCodes.own || marks[at] === markCodes.quoted) copied += 1;
  }
  return { body, own, copied, ownCopied };
}

function isCopiedWhole({ words }: IndexedText, marks: Uint8Array, { from, to, own }: PassageSentence): boolean {
  if (own < leastOwn) return false;
  let copied = 0;
  for (let at = from; at < to; at += 1) if (marks[at] === markCodes.own && words[at]!.voice === 'own') copied += 1;
  return copied >= wholeSentence * own;
}

/** What part of some sentences, and of their weight, the other text tells too. */
function shareOf(
  { index }: IndexedText,
  list: readonly number[],
  weighed: Weighed,
): { matched: number; facts: number } {
  let [matched, facts, all] = [0, 0, 0];
  for (const at of list) {
    const shared = weighed.get(at);
    if (shared !== undefined) matched += 1;
    facts += shared ?? 0;
    all += index.weights[at]!;
  }
  return { matched: matched / Math.max(1, list.length), facts: facts / Math.max(1, all) };
}

/** How much of what a sentence tells stands in the sentence that it is matched with. */
function weighSentences(
  { left, right }: TextMatch,
  sentences: TextMatch['sentences'],
): [Map<number, number>, Map<number, number>] {
  const [lefts, rights] = [new Map<number, number>(), new Map<number, number>()];
  for (const { left: l, right: r, weight } of sentences) {
    const shared = weight * Math.sqrt(left.index.weights[l]! * right.index.weights[r]!);
    lefts.set(l, Math.max(lefts.get(l) ?? 0, shared));
    rights.set(r, Math.max(rights.get(r) ?? 0, shared));
  }
  return [lefts, rights];
}

type RunCounts = Pick<PairMeasure, 'shared' | 'longest'> & { readonly lent: { left: number; right: number } };

function countRuns({ left, right, runs }: TextMatch): RunCounts {
  const shared: Record<Voice, Set<number>> = { own: new Set(), quoted: new Set(), furniture: new Set() };
  const lent = { left: 0, right: 0 };
  let longest = 0;
  for (const run of runs) {
    let own = 0;
    for (let at = 0; at < run.length; at += 1) {
      const [l, r] = [left.words[run.left + at]!.voice, right.words[run.right + at]!.voice];
      const voice = joinVoices(l, r);
      if (l === 'own' && r === 'quoted') lent.left += 1;
      if (r === 'own' && l === 'quoted') lent.right += 1;
      shared[voice].add(run.left + at);
      own = voice === 'own' ? own + 1 : 0;
      longest = Math.max(longest, own);
    }
  }
  const { own, quoted, furniture } = shared;
  return { shared: { own: own.size, quoted: quoted.size, furniture: furniture.size }, longest, lent };
}
