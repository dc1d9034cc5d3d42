import { commonFlag, mostCompared } from '../words/compared-words.ts';

/** Runs of so many words are looked for in the other text: short enough that a changed word costs few of its neighbours. */
const gramLength = 4;

/** What a word weighs that many different texts of the window share. */
const commonWeight = 0.1;

/** How much of two texts stands in both. */
export interface Coverage {
  /** Words of the left text that stand in runs of the right one. */
  readonly words: number;
  /** Share of each text's words, 0 to 1. */
  readonly left: number;
  readonly right: number;
  /** The same with words weighed: what many texts share counts little. */
  readonly ownLeft: number;
  readonly ownRight: number;
  /** Covered words that few texts share. */
  readonly ownWords: number;
  /** Share of a text's first words of its own that is covered: the greater one of both. */
  readonly opening: number;
}

/** Compares one text with others. */
export interface CoverageReader {
  readonly against: (right: Uint32Array) => Coverage;
}

const none = -1;

/** Prepares a text to be compared, word run by word run, with others; linear in both. Preparing the next one overwrites it. */
export function createCoverageReader(left: Uint32Array): CoverageReader {
  const grams = Math.max(0, left.length - gramLength + 1);
  const places = tableSize(grams);
  const shift = Math.clz32(places) + 1;
  const { heads, inLeft, keys, nexts, seen } = scratchFor(left.length, places);
  heads.fill(none, 0, places);
  let gram = 0;
  for (let at = 0; at < left.length; at += 1) {
    gram = nextGram(gram, left, at);
    if (at >= gramLength - 1) keys[at - gramLength + 1] = gram;
  }
  for (let at = grams - 1; at >= 0; at -= 1) {
    const slot = slotOf(keys[at]!, shift);
    nexts[at] = heads[slot]!;
    heads[slot] = at;
  }
  const against = (right: Uint32Array): Coverage => {
    inLeft.fill(0, 0, left.length);
    const inRight = clearMarks(right.length);
    seen.fill(0, 0, grams);
    let key = 0;
    for (let to = 0; to < right.length; to += 1) {
      key = nextGram(key, right, to);
      const at = to - gramLength + 1;
      if (at < 0) continue;
      for (let place = heads[slotOf(key, shift)]!; place !== none; place = nexts[place]!) {
        if (keys[place] !== key) continue;
        markGram(inRight, at, left, place);
        // All places of this run in the left text were marked when it was first met.
        if (seen[place]) break;
        seen[place] = 1;
        markGram(inLeft, place, right, at);
      }
    }
    return weigh(left, inLeft, right, inRight);
  };
  return { against };
}

/** One text at a time is compared, in arrays that are used again. */
let scratch = createScratch(0, 0);

function createScratch(words: number, places: number) {
  return {
    heads: new Int32Array(places),
    nexts: new Int32Array(words),
    keys: new Int32Array(words),
    inLeft: new Uint8Array(words),
    seen: new Uint8Array(words),
  };
}

let rightMarks = new Uint8Array(mostCompared);

function clearMarks(words: number): Uint8Array {
  if (rightMarks.length < words) rightMarks = new Uint8Array(words);
  return rightMarks.fill(0, 0, words);
}

/** Arrays for a text of so many words. */
function scratchFor(words: number, places: number) {
  if (scratch.nexts.length < words || scratch.heads.length < places)
    scratch = createScratch(Math.max(words, mostCompared), Math.max(places, tableSize(mostCompared)));
  return scratch;
}

const tableSize = (entries: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, entries * 2)));

const base = 31;
const oldest = base ** gramLength;

/** The hash of the run that ends at a word, from that of the run before: the words count without their flags. */
function nextGram(gram: number, words: Uint32Array, at: number): number {
  const longer = (Math.imul(gram, base) + (words[at]! >>> 1)) | 0;
  return at < gramLength ? longer : (longer - Math.imul(words[at - gramLength]! >>> 1, oldest)) | 0;
}

/** Source: Knuth, 6.4, multiplicative hashing. */
const slotOf = (gram: number, shift: number): number => Math.imul(gram, 0x9e3779b1) >>> shift;

const covered = 1;
const coveredCommonly = 2;

/** Marks a run as covered; a word that is common in the other text is common here too. */
function markGram(marks: Uint8Array, at: number, other: Uint32Array, place: number): void {
  for (let offset = 0; offset < gramLength; offset += 1)
    marks[at + offset]! |= other[place + offset]! & commonFlag ? covered | coveredCommonly : covered;
}

function weigh(left: Uint32Array, inLeft: Uint8Array, right: Uint32Array, inRight: Uint8Array): Coverage {
  const a = sumWords(left, inLeft);
  const b = sumWords(right, inRight);
  return {
    words: a.words,
    left: shareOf(a.words, left.length),
    right: shareOf(b.words, right.length),
    ownLeft: shareOf(a.weight, a.whole),
    ownRight: shareOf(b.weight, b.whole),
    ownWords: Math.min(a.own, b.own),
    opening: Math.max(a.opening, b.opening),
  };
}

/** So many first words of its own are a text's opening. */
const openingWords = 40;

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function sumWords(words: Uint32Array, marks: Uint8Array) {
  let [covers, own, weight, whole, met, opening] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < words.length; at += 1) {
    const mark = marks[at]!;
    const isCommon = (words[at]! & commonFlag) === commonFlag || (mark & coveredCommonly) !== 0;
    const value = isCommon ? commonWeight : 1;
    whole += value;
    if (!isCommon) met += 1;
    if (mark === 0) continue;
    covers += 1;
    weight += value;
    if (isCommon) continue;
    own += 1;
    if (met <= openingWords) opening += 1;
  }
  return { words: covers, own, weight, whole, opening: shareOf(opening, Math.min(met, openingWords)) };
}
