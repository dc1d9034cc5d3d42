import { keepRead } from '../match/read-ahead.ts';
import { createHeads, none } from '../near-duplicates/heads.ts';

/** Sums by slot. */
export interface Tally {
  /** By the lowest bits of a slot; their number is a power of two. */
  readonly sums: Float64Array;
  /** The slots that have a sum, and how many there are. */
  touched: Int32Array;
  count: number;
}

/** Lists of slots by term, the oldest slot first. */
export interface SlotLists {
  /** Puts a slot behind the others; the oldest makes room in a list of {@link longestList}. */
  readonly push: (term: number, slot: number) => void;
  /** Takes the oldest slot of a term out, if it is this one. */
  readonly dropOldest: (term: number, slot: number) => void;
  /** Adds a weight to the sum of each slot of a term. */
  readonly addWeight: (term: number, weight: number, tally: Tally) => void;
  /** Has the memory bring the lists of terms, all at once. */
  readonly fetch: (terms: Uint32Array) => void;
}

/** A term that more articles hold tells little: only the latest of them are found by it, so that no term costs more than the rest. */
export const longestList = 96;

const pageBits = 18;
const pageSize = 1 << pageBits;
const inPage = pageSize - 1;
/** Rooms are of 2, 4, 8 … 128 numbers: the first tells the class, where the list begins, and its length. */
const classCount = 7;
const roomOf = (size: number): number => 2 << size;
const head = (size: number, first: number, length: number): number => (size << 16) | (first << 8) | length;

/**
 * The lists are rings in rooms of a few sizes, side by side in pages, and freed rooms are used again: an array for each of a million terms
 * would cost the collector more than all the rest, and each look a miss of the cache more.
 */
export function createSlotLists(): SlotLists {
  const heads = createHeads();
  const { free, page, take } = createRooms();

  const addWeight = (term: number, weight: number, tally: Tally): void => {
    const room = heads.at(heads.find(term));
    if (room === none) return;
    const [numbers, at] = [page(room), room & inPage];
    const state = numbers[at]!;
    const [length, first] = [state & 0xff, at + 1 + ((state >> 8) & 0xff)];
    const end = at + roomOf(state >> 16);
    const { sums, touched } = tally;
    const last = sums.length - 1;
    let count = tally.count;
    for (let from = first, left = length; left > 0; left -= 1) {
      const slot = numbers[from]!;
      const sum = sums[slot & last]!;
      if (sum === 0) touched[count++] = slot;
      sums[slot & last] = sum + weight;
      from = from + 1 === end ? at + 1 : from + 1;
    }
    tally.count = count;
  };

  /** Moves a full list into a room of the next size. */
  const widen = (place: number, term: number, old: number): number => {
    const [numbers, at] = [page(old), old & inPage];
    const state = numbers[at]!;
    const [size, first, length] = [state >> 16, (state >> 8) & 0xff, state & 0xff];
    const room = take(size + 1);
    const [wider, to] = [page(room), room & inPage];
    for (let next = 0; next < length; next += 1) wider[to + 1 + next] = numbers[at + 1 + ((first + next) % length)]!;
    wider[to] = head(size + 1, 0, length);
    free(old, size);
    heads.set(place, term, room);
    return room;
  };

  const push = (term: number, slot: number): void => {
    const place = heads.find(term);
    let room = heads.at(place);
    if (room === none) {
      room = take(0);
      const numbers = page(room);
      numbers[room & inPage] = head(0, 0, 1);
      numbers[(room & inPage) + 1] = slot;
      heads.set(place, term, room);
      return;
    }
    const before = page(room)[room & inPage]!;
    if ((before & 0xff) === roomOf(before >> 16) - 1) room = widen(place, term, room);
    const [numbers, at] = [page(room), room & inPage];
    const state = numbers[at]!;
    const [size, first, length] = [state >> 16, (state >> 8) & 0xff, state & 0xff];
    const most = roomOf(size) - 1;
    numbers[at + 1 + ((first + length) % most)] = slot;
    numbers[at] = length < longestList ? head(size, first, length + 1) : head(size, (first + 1) % most, length);
  };

  const dropOldest = (term: number, slot: number): void => {
    const place = heads.find(term);
    const room = heads.at(place);
    if (room === none) return;
    const [numbers, at] = [page(room), room & inPage];
    const state = numbers[at]!;
    const [size, first, length] = [state >> 16, (state >> 8) & 0xff, state & 0xff];
    if (numbers[at + 1 + first] !== slot) return;
    if (length > 1) {
      numbers[at] = head(size, (first + 1) % (roomOf(size) - 1), length - 1);
      return;
    }
    free(room, size);
    heads.drop(place);
  };

  const fetch = (terms: Uint32Array): void => {
    let read = 0;
    for (let at = 0; at < terms.length; at += 1) read ^= heads.glance(terms[at]!);
    for (let at = 0; at < terms.length; at += 1) {
      const room = heads.at(heads.find(terms[at]!));
      if (room !== none) read ^= page(room)[room & inPage]!;
    }
    keepRead(read);
  };

  return { push, dropOldest, addWeight, fetch };
}

/** Rooms in pages; a room never lies across two of them, and the freed ones of a size are chained by their first number. */
function createRooms() {
  const pages: Int32Array[] = [];
  const spare = new Int32Array(classCount).fill(none);
  let used = 0;

  const page = (room: number): Int32Array => pages[room >> pageBits]!;
  const take = (size: number): number => {
    const room = spare[size]!;
    if (room !== none) {
      spare[size] = page(room)[room & inPage]!;
      return room;
    }
    const whole = roomOf(size);
    // Rooms lie at multiples of their size, so that they never cross a page's end.
    const at = Math.ceil(used / whole) * whole;
    for (; used < at; used += 2) free(used, 0);
    if (at >> pageBits === pages.length) pages.push(new Int32Array(pageSize));
    used = at + whole;
    return at;
  };
  const free = (room: number, size: number): void => {
    page(room)[room & inPage] = spare[size]!;
    spare[size] = room;
  };
  return { page, take, free };
}
