import { nameKey } from '../../language/lists/name-key.ts';
import { isOrdinaryWord } from '../../language/lists/ordinary-words.ts';
import { isKnownPossessiveName } from '../../language/lists/organizations.ts';
import { findCountry } from '../../language/lists/places.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { BlockKind } from '../../model/article.ts';
import { annotatedBlockKinds } from '../../model/article.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { rememberAnswers } from '../../text/remember.ts';
import { scanWords } from '../../text/scan-words.ts';
import { readListings } from './gazetteer.ts';

/** How a word is written. `capital`: a capital, then small letters; `upper`: two or more capitals and no small letter; `mixed`: "YouTube". */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initial' | 'number';

/** A word as names are made of them: hyphens and inner apostrophes included, a possessive 's left out. */
export interface NameWord extends Span {
  readonly key: string;
  /** What the word lists say of the key, as the bits of `lists`. */
  readonly listings: number;
  readonly shape: Shape;
  /** What stands between the word before and this one; empty for the first of a sentence. */
  readonly gap: string;
  /** A capital says nothing here: first of a sentence, or behind an opening quotation mark, a colon or a line break. */
  readonly opens: boolean;
  readonly possessive: boolean;
  /** Universal tag of the token that starts here; empty where none does. */
  readonly tag: string;
}

/** The words of a sentence. */
export interface NameSentence extends Span {
  readonly words: readonly NameWord[];
  /** Index and kind of the block that holds it. */
  readonly block: number;
  readonly blockKind: BlockKind;
}

/** The key of a run of words; a possessive inside it is part of the name ("people's republic"). */
export function keyOfWords(words: readonly NameWord[]): string {
  const last = words.length - 1;
  let joined = '';
  for (let at = 0; at < last; at += 1) joined += words[at]!.possessive ? `${words[at]!.key}'s ` : `${words[at]!.key} `;
  return last < 0 ? joined : joined + words[last]!.key;
}

const dotted = /^\p{L}(?:\.\p{L})*$/u;
const opening = /["\u201C\u2018\u00AB:\n\r\u2022\u00B0]|^-/;

/** The words of every sentence of the reading, sentence by sentence, with the tags of its tokens. Linear. */
export function splitNameSentences({ article, annotations }: Reading): NameSentence[] {
  const sentences: NameSentence[] = [];
  const tagAt = createTagLookup(annotations);
  let block = 0;
  for (const { kind, start, end } of annotations) {
    if (kind !== 'sentence') continue;
    while (block < article.blocks.length - 1 && article.blocks[block]!.end <= start) block += 1;
    const blockKind = article.blocks[block]?.kind ?? 'paragraph';
    if (!annotatedBlockKinds.has(blockKind)) continue;
    sentences.push({ start, end, block, blockKind, words: splitNameWords(article.text, { start, end }, tagAt) });
  }
  return sentences;
}

/** The tag of the token that starts at an offset; empty where none does. Offsets that rise cost a step a token in all. */
function createTagLookup(annotations: readonly Annotation[]): (offset: number) => string {
  const tokens = annotations.filter((annotation) => annotation.kind === 'token');
  let next = 0;
  return (offset) => {
    if (next > 0 && tokens[next - 1]!.start > offset) next = 0;
    while (next < tokens.length && tokens[next]!.start <= offset) next += 1;
    return next > 0 && tokens[next - 1]!.start === offset ? tokens[next - 1]!.tag : '';
  };
}

const noTag = () => '';

/** The words of a span of a text; `tagAt` gives the tag of the token that starts at an offset. */
export function splitNameWords(text: string, span: Span, tagAt: (offset: number) => string = noTag): NameWord[] {
  const slice = text.slice(span.start, span.end);
  const words: NameWord[] = [];
  const addresses = findAddresses(slice);
  let last = 0;
  for (const run of scanWords(slice)) {
    if (addresses.some(({ start, end }) => start <= run.start && run.start < end)) continue;
    const pieces = run.hasHyphen ? splitHyphens(slice.slice(run.start, run.end), run.start) : [run];
    for (const piece of pieces) {
      const gap = words.length ? slice.slice(last, piece.start) : undefined;
      const word = createWord({ slice, offset: span.start, tag: tagAt(span.start + piece.start) }, piece, gap);
      words.push(word);
      last = word.end - span.start;
    }
  }
  return words;
}

const address = /(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@[^\s@]{3,100}/g;

/** Web and mail addresses: what stands in them is no word. */
const findAddresses = (slice: string): Span[] =>
  slice.includes('://') || slice.includes('www.') || slice.includes('@')
    ? Array.from(slice.matchAll(address), ({ 0: found, index }) => ({ start: index, end: index + found.length }))
    : [];

/** Where a word is cut from: a slice that begins at an offset of the text. */
interface WordSource {
  readonly slice: string;
  readonly offset: number;
  readonly tag: string;
}

/** The word at a piece of a slice; the first has no gap in front. */
function createWord({ slice, offset, tag }: WordSource, { start, end }: Span, gap: string | undefined): NameWord {
  let stop = end;
  const possessive = isPossessive(slice, start, end);
  if (possessive) stop = end - 2;
  const raw = slice.slice(start, stop);
  if (!possessive && slice[stop] === '.' && dotted.test(raw) && (raw.length > 1 || raw !== raw.toLowerCase()))
    stop += 1;
  const { key, listings, shape } = formOf(raw);
  return {
    start: offset + start,
    end: offset + stop,
    key,
    listings,
    shape,
    gap: gap ?? '',
    opens: gap === undefined || (gap !== ' ' && opening.test(gap)),
    possessive,
    tag,
  };
}

function isPossessive(slice: string, start: number, end: number): boolean {
  const last = slice.charCodeAt(end - 1) | 32;
  const mark = slice[end - 2];
  if (last !== 115 || end - start < 3 || (mark !== "'" && mark !== '\u2019')) return false;
  return !isKnownPossessiveName(nameKey(slice.slice(start, end)));
}

const formOf = rememberAnswers((raw) => {
  const key = nameKey(raw);
  return { key, listings: readListings(key), shape: findShape(raw) };
});

const camelCase = /\p{Ll}\p{Lu}/u;
/** "McKay", "DeSantis" */
const nameCase = /^(?:Ma?c|De|Di|Du|La|Le|Van|Von|Vande|Vander|Fitz|Del|San)\p{Lu}\p{Ll}+$/u;

function findShape(raw: string): Shape {
  const first = raw.codePointAt(0)!;
  if (first < 128 ? first >= 48 && first <= 57 : /^\p{N}/u.test(raw)) return 'number';
  const lower = raw.toLowerCase();
  const isSmall = raw.startsWith(lower[0]!);
  if (isSmall) return /^al[-\u2010\u2011]\p{Lu}/u.test(raw) ? 'capital' : 'lower';
  const letters = raw.replace(/[^\p{L}]/gu, '');
  if (letters.length === 1) return 'initial';
  if (/^\p{Lu}{2,}s$/u.test(letters)) return 'lower';
  if (letters === letters.toUpperCase()) return 'upper';
  return camelCase.test(raw) && !nameCase.test(raw) ? 'mixed' : 'capital';
}

const maxHyphenated = 60;

/** "NATO-backed" is a name and a word, "US-China" two names, "Jong-un" and "Al-Jazeera" one name. */
function splitHyphens(raw: string, at: number): Span[] {
  const whole = { start: at, end: at + raw.length };
  const hyphen = raw.search(/[-\u2010\u2011]/);
  if (hyphen <= 0 || raw.length > maxHyphenated) return [whole];
  const head = raw.slice(0, hyphen);
  const tail = raw.slice(hyphen + 1);
  if (head === head.toLowerCase() || /^(?:elect|designate|general|in)\b/i.test(tail)) return [whole];
  const tailIsSmall = tail[0] === tail[0]!.toLowerCase();
  if (tailIsSmall && isGivenName(head, tail)) return [whole];
  const splits = tailIsSmall
    ? tail.length > 2 && isOrdinaryWord(nameKey(tail).split(' ').at(-1)!)
    : findCountry(nameKey(head)) && findCountry(nameKey(tail));
  if (!splits) return [whole];
  return [{ start: at, end: at + hyphen }, ...splitHyphens(tail, at + hyphen + 1)];
}

const maxSyllable = 6;
const tailsOfCompounds = new Set(
  'able aged area born bred busy era fed free full funk half held hit homes like led long made only plus poor pop rich rock run safe side size then type wide wing won'.split(
    ' ',
  ),
);

/** "Tae-min", "Ka-man": two short syllables of an East Asian given name, not "Hamas-run". */
const isGivenName = (head: string, tail: string): boolean =>
  head.length <= maxSyllable - 2 &&
  tail.length < maxSyllable - 1 &&
  findShape(head) === 'capital' &&
  /^\p{Ll}+$/u.test(tail) &&
  !tailsOfCompounds.has(tail) &&
  !isOrdinaryWord(nameKey(head)) &&
  findCountry(nameKey(head)) === undefined;
