import type { NameAnnotation } from '../../../model/annotation.ts';
import type { Block } from '../../../model/article.ts';
import type { Span } from '../../../model/span.ts';
import type { Region } from '../marks/region.ts';
import type { Tree } from './tree.ts';

/** A part of a sentence as the quote rules see it: a word, a punctuation mark, a whole name, or a whole stretch in quotation marks. */
export interface Element extends Span {
  readonly kind: 'word' | 'punctuation' | 'name' | 'marked';
  /** Lower case, straight apostrophes; empty for a stretch in marks. */
  readonly folded: string;
  readonly tag: string;
  readonly lemma: string;
  readonly name?: NameAnnotation;
  readonly region?: Region;
  /** A stretch in marks that ends on the comma of the sentence around it. */
  readonly endsOnComma?: boolean;
  /** A stretch in marks with capitals throughout and no sentence's ending: a title, not words that somebody said. */
  readonly titled?: boolean;
  /** A stretch in marks of a few words, each with a capital, whatever it ends on: a programme ("Good Day Northport"). */
  readonly programme?: boolean;
  /** A participle that stands for a relative clause: "a plan announced in May". */
  readonly reduced?: boolean;
  /** The sentence splitter sees a sentence begin here. */
  readonly opensSentence: boolean;
  /** Index, among the tokens of the article, of its first token. */
  readonly token: number;
}

/** A sentence in which whatever stands in quotation marks is one element, however many sentences it holds. */
export interface OuterSentence {
  readonly block: Block;
  /** Made when they are first asked for. */
  readonly elements: readonly Element[];
  /** No word or mark in it can tell of speech, so nothing is found in it alone. */
  readonly silent: boolean;
  /** Unclosed regions whose words are elements of their own, for nobody knows where the marked words end. */
  readonly unclosed: readonly Region[];
  /** Its trees, made when they are first asked for. */
  readonly tree: () => Tree;
}

/** Possessive pronouns and determiners. */
export const possessives: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your', 'whose']);
const personal: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you']);
const indefinite: ReadonlySet<string> = new Set([
  'others',
  'some',
  'many',
  'most',
  'both',
  'several',
  'one',
  'another',
  'everyone',
  'someone',
  'critics',
]);
const relatives: ReadonlySet<string> = new Set(['who', 'which']);
const approximate: ReadonlySet<string> = new Set(['about', 'around', 'over', 'nearly', 'almost']);
const nominalTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'SYM', 'X']);
const dashes: ReadonlySet<string> = new Set([
  '-',
  '--',
  '---',
  '\u2010',
  '\u2011',
  '\u2013',
  '\u2014',
  '\u2015',
  '–-',
  '-–',
]);

export const isPersonalPronoun = (element: Element | undefined): boolean =>
  element?.kind === 'word' && personal.has(element.folded);
export const isIndefinite = (element: Element | undefined): boolean =>
  element?.kind === 'word' && indefinite.has(element.folded);
export const isPossessive = (element: Element | undefined): boolean =>
  element?.kind === 'word' && possessives.has(element.folded);
export const isRelative = (element: Element | undefined): boolean =>
  element?.kind === 'word' && relatives.has(element.folded);
export const isComma = (element: Element | undefined): boolean => element?.folded === ',';
/** Whether a clause ends behind an element: on a comma, or on the comma inside the closing mark. */
export const isAfterComma = (element: Element | undefined): boolean =>
  isComma(element) || element?.endsOnComma === true;
export const isColon = (element: Element | undefined): boolean => element?.folded === ':';
export const isStop = (element: Element | undefined): boolean =>
  element?.kind === 'punctuation' && /^[.!?\u2026]+$/.test(element.folded);

/** A genitive ending: "'s" or the apostrophe of a plural. */
export const isGenitive = (element: Element | undefined): boolean =>
  element?.kind !== 'name' && (element?.folded === "'s" || element?.folded === "'") && element.tag === 'PART';

const mayBeDash = ({ folded }: Element): boolean => {
  const unit = folded.charCodeAt(0);
  return unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015);
};

/** A dash between clauses, not the hyphen of a compound. */
export const isDash = (elements: readonly Element[], at: number): boolean => {
  const element = elements[at];
  if (!element || !mayBeDash(element) || !dashes.has(element.folded)) return false;
  if (element.folded.length > 1 || /[\u2013-\u2015]/.test(element.folded)) return true;
  return (
    elements[at - 1] !== undefined && elements[at - 1]!.end < element.start && elements[at + 1]?.start !== element.end
  );
};

/** Whether an element can stand inside a noun phrase, prepositions apart. */
export function isNominal(elements: readonly Element[], at: number): boolean {
  const element = elements[at];
  if (!element) return false;
  if (element.kind === 'name') return true;
  if (element.kind === 'marked') return isNickname(elements, at);
  if (mayBeDash(element) && dashes.has(element.folded)) return !isDash(elements, at) && isNominal(elements, at + 1);
  if (element.kind === 'punctuation') return element.folded === '&';
  if ((element.tag === 'ADP' || element.tag === 'ADV') && approximate.has(element.folded))
    return elements[at + 1]?.tag === 'NUM';
  if (isPossessive(element) || isGenitive(element) || isIndefinite(element)) return true;
  if (element.tag === 'VERB') return isPremodifier(elements, at);
  return nominalTags.has(element.tag);
}

const isNickname = (elements: readonly Element[], at: number): boolean =>
  elements[at - 1]?.kind === 'name' &&
  elements[at + 1]?.kind === 'name' &&
  elements[at]!.end - elements[at]!.start < 24;

/** A participle between article and noun: "the retired general", "the ruling party". */
function isPremodifier(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  const after = elements[at + 1];
  const opens =
    before !== undefined &&
    (before.tag === 'DET' || before.tag === 'ADP' || isPossessive(before) || isGenitive(before));
  const closes = after?.kind === 'name' || after?.tag === 'NOUN' || after?.tag === 'PROPN' || after?.tag === 'ADJ';
  return opens && closes && /(?:ed|ing)$/.test(elements[at]!.folded);
}

/** Index of the element that holds a token, if it lies in these elements. Logarithmic. */
export function findElement(elements: readonly Element[], token: number): number | undefined {
  if (elements.length === 0 || token < elements[0]!.token) return undefined;
  let low = 0;
  let high = elements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (elements[middle]!.token <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
