import type { Query } from '../query/query.ts';

/** Which term of which query a needle stands for. */
export interface Target {
  readonly query: number;
  readonly term: number;
  /** 1 for the word itself, less for one of near meaning. */
  readonly level: number;
}

/** The beginning of a word, as it is looked for. */
export interface Needle {
  /** Codes of letters and digits; 0 stands for what is neither. The first three tell where to look. */
  readonly codes: Uint8Array;
  /** How many letters a word may have beyond it. */
  readonly more: number;
  readonly targets: readonly Target[];
}

/** Needles, with how far one may go on where two letters stand side by side. Source: Wu and Manber 1994. */
export interface NeedleTable {
  /** By two codes: 0 where they may be the second and third letter of a needle, 3 where they stand in none. */
  readonly shifts: Uint8Array;
  /** By the three codes that a needle begins with; empty places are undefined. */
  readonly byHead: readonly (readonly Needle[] | undefined)[];
  /** What cannot be told by bytes of ASCII: words as they stand, in their usual cases. */
  readonly foreign: readonly { readonly word: string; readonly target: Target }[];
}

/** What a word of near meaning counts against an equal one. */
export const nearLevel = 0.7;

const bitsOfCode = 5;

/** The code of the letter that stands for a line break in JSON. */
export const letterN = 14;

/** The code of each byte: a letter of English in either case, a digit (two share one), or 0. */
export const codes = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte).toLowerCase();
  if (byte < 0x80 && /[a-z]/.test(character)) return character.charCodeAt(0) - 0x60;
  return byte < 0x80 && /\d/.test(character) ? 27 + (Number(character) % 5) : 0;
});

/** Two codes as one number. */
export const pairOf = (first: number, second: number): number => (first << bitsOfCode) | second;

/** Three codes as one number. */
export const headOf = (first: number, pair: number): number => (first << (2 * bitsOfCode)) | pair;

/** Makes the table of the beginnings of all words that some queries ask for. */
export function createNeedles(queries: readonly Query[]): NeedleTable {
  const targets = new Map<string, Target[]>();
  const foreign: { word: string; target: Target }[] = [];
  const add = (form: string, target: Target, exact: boolean): void => {
    if (!/^[a-z0-9]/.test(form)) for (const word of casesOf(form)) foreign.push({ word, target });
    else addTarget(targets, keyOf(form, exact), target);
  };
  queries.forEach(({ terms, exact }, query) => {
    terms.forEach(({ forms, near }, term) => {
      for (const form of forms) add(form, { query, term, level: 1 }, exact);
      for (const root of near) add(root, { query, term, level: nearLevel }, exact);
    });
  });
  return { ...indexNeedles(listNeedles(targets)), foreign };
}

function addTarget(targets: Map<string, Target[]>, key: string, target: Target): void {
  const list = targets.get(key);
  if (!list) targets.set(key, [target]);
  else if (!list.some(({ query, term }) => query === target.query && term === target.term)) list.push(target);
}

const casesOf = (form: string): string[] => [
  ...new Set([form, form.slice(0, 1).toUpperCase() + form.slice(1), form.toUpperCase()]),
];

const shortest = 3;
const endingsOfShort = 4;
const endingsOfLong = 12;
const behindNumber = 2;

/**
 * The beginning that all forms of a word share, with how many letters may follow. The last letters of a long word are left off: they may
 * change ("behaviour", "behavior").
 */
function keyOf(form: string, exact: boolean): string {
  const ascii = /^(?:\d[\d,]*|[a-z0-9]+)/.exec(form)![0];
  if (exact) return `${ascii}\t0`;
  if (/^\d/.test(ascii)) return `${ascii}\t${behindNumber}`;
  const kept = ascii.length > 4 ? ascii.slice(0, Math.max(4, Math.min(6, ascii.length - 1))) : ascii;
  const more = kept.length < shortest ? 0 : kept.length === shortest ? endingsOfShort : endingsOfLong;
  return `${kept}\t${more}`;
}

const listNeedles = (targets: ReadonlyMap<string, readonly Target[]>): Needle[] =>
  [...targets].map(([key, list]) => {
    const [begin, more] = key.split('\t') as [string, string];
    const letters = begin.length < shortest ? begin.padEnd(shortest, ' ') : begin;
    return { codes: Uint8Array.from(letters, codeOf), more: Number(more), targets: list };
  });

const codeOf = (letter: string): number => codes[letter.charCodeAt(0)]!;

function indexNeedles(needles: readonly Needle[]): Pick<NeedleTable, 'shifts' | 'byHead'> {
  const shifts = new Uint8Array(1 << (2 * bitsOfCode)).fill(3);
  const byHead: Needle[][] = Array.from({ length: 1 << (3 * bitsOfCode) });
  for (const needle of needles) {
    const [first, second, third] = needle.codes as unknown as [number, number, number];
    const end = pairOf(second, third);
    for (const [pair, shift] of [
      [pairOf(0, first), 2],
      [pairOf(letterN, first), 2],
      [pairOf(first, second), 1],
      [end, 0],
    ] as const)
      shifts[pair] = Math.min(shifts[pair]!, shift);
    const head = headOf(first, end);
    if (byHead[head]) byHead[head].push(needle);
    else byHead[head] = [needle];
  }
  return { shifts, byHead };
}
