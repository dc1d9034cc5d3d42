import { rootOf } from '../../../collate/claims/word-groups.ts';
import { lazyWordSet } from '../../../language/lexicon.ts';
import { type DayRange, daysOf } from '../../../text/day-range.ts';
import type { IndexedSentence, SentenceIndex } from '../../index/sentence-index.ts';
import { governorsOf } from '../deeds.ts';
import { type Frame, readFrame } from '../frame.ts';
import type { Slot } from '../slot.ts';
import { readDates } from './read-dates.ts';

const told = new WeakMap<SentenceIndex, readonly DayRange[]>();

/** Whether a date of the inputs meets this one, of whatever it is told; those of whole years meet years alone. */
export function isToldAnywhere({ time }: Slot, index: SentenceIndex): boolean {
  const own = daysOf(plain(time!.value!));
  if (!own) return true;
  const known = told.get(index) ?? readRanges(index);
  told.set(index, known);
  return known.some(
    ({ from, to }) => from <= own.to && own.from <= to && to - from <= Math.max(longestMonth, own.to - own.from),
  );
}

const longestMonth = 31;
const plain = (value: string): string => value.replace('/..', '').replace('../', '');

function readRanges({ sentences }: SentenceIndex): DayRange[] {
  const values = new Set<string>();
  for (const source of new Set(sentences.map((sentence) => sentence.source)))
    for (const { value, granularity } of source.times)
      if (value !== undefined && granularity !== 'duration' && granularity !== 'set') values.add(plain(value));
  return [...values].flatMap((value) => daysOf(value) ?? []);
}

const mostHolders = 40;
const loneWeights: readonly number[] = [0, 3, 1.5];
const general = lazyWordSet('collate/loose-verbs.tsv');
const saying = lazyWordSet('collate/telling-verbs.tsv');

/** The weight of how few dates the inputs have of what stands right above both: the one final, the one congress that they date. */
export function lonelinessOfDates(a: Slot, b: Slot, index: SentenceIndex): number {
  if (a.time!.granularity !== b.time!.granularity) return 0;
  const [left, right] = [deedsOf(a), deedsOf(b)];
  const counts = left.filter((root) => right.includes(root)).map((root) => countDates(root, b, index));
  return Math.max(0, ...counts.map((count) => loneWeights[count] ?? 0));
}

const frames = new WeakMap<Slot, Frame>();

function deedsOf(slot: Slot): string[] {
  const frame = frames.get(slot) ?? readFrame(slot, []);
  frames.set(slot, frame);
  return governorsOf(frame)
    .filter(({ tag, lemma }) => tag !== 'PROPN' && !general().has(lemma) && !saying().has(lemma))
    .map(({ lemma }) => rootOf(lemma));
}

const slotsBySentence = new WeakMap<IndexedSentence, readonly Slot[]>();

/** How many dates of this coarseness the inputs tell of a word. */
function countDates(root: string, { time }: Slot, { holders, sentences }: SentenceIndex): number {
  const orders = holders.get(root) ?? [];
  if (orders.length > mostHolders) return mostHolders;
  const values = new Set<string>();
  for (const order of orders) {
    const sentence = sentences[order]!;
    const slots = slotsBySentence.get(sentence) ?? readDates(sentence);
    slotsBySentence.set(sentence, slots);
    for (const slot of slots)
      if (slot.time!.granularity === time!.granularity && deedsOf(slot).includes(root))
        values.add(plain(slot.time!.value!));
  }
  return values.size;
}
