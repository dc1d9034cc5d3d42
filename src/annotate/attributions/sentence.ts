import { lazy } from '../../language/lexicon.ts';
import type { NameAnnotation, QuoteAnnotation, SentenceAnnotation, TokenAnnotation } from '../../model/annotation.ts';
import type { Block } from '../../model/article.ts';
import type { Reading } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';

/** A sentence as the rules about attributions read it. */
export interface AttributionSentence extends Span {
  readonly text: string;
  readonly block: Block;
  readonly tokens: readonly TokenAnnotation[];
  /** The folded word of each token. */
  readonly words: readonly string[];
  /** Names that are no pronouns, in order. */
  readonly names: readonly NameAnnotation[];
  /** Entities of the pronouns of the sentence, by their offset. */
  readonly pronouns: () => ReadonlyMap<number, string>;
  /** What was named in the sentences before, so that "the paper" and "the agency" can take it up. */
  readonly antecedents: ReadonlySet<Antecedent>;
  /** The stretches in quotation marks that somebody said: what is named there the speaker names, not the article. */
  readonly marks: readonly Span[];
}

/** A news agency is an outlet too, and alone can be taken up as "the agency". */
export type Antecedent = 'agency' | 'outlet';

/** A range of tokens, the end excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A sentence that is not read yet. */
export interface PlainSentence extends Span {
  readonly block: Block;
  /** Where its tokens lie among all tokens, and its names among all names. */
  readonly tokens: TokenRange;
  readonly names: TokenRange;
}

/** What the stages before found that attributions are read from, each list in order of start. */
export interface Evidence {
  readonly sentences: readonly SentenceAnnotation[];
  readonly tokens: readonly TokenAnnotation[];
  readonly names: readonly NameAnnotation[];
  readonly quotes: readonly QuoteAnnotation[];
}

/** Sorts the annotations of a reading by kind, in one pass. */
export function readEvidence({ annotations }: Reading): Evidence {
  const sentences: SentenceAnnotation[] = [];
  const tokens: TokenAnnotation[] = [];
  const names: NameAnnotation[] = [];
  const quotes: QuoteAnnotation[] = [];
  for (const annotation of annotations)
    if (annotation.kind === 'token') tokens.push(annotation);
    else if (annotation.kind === 'name') names.push(annotation);
    else if (annotation.kind === 'sentence') sentences.push(annotation);
    else if (annotation.kind === 'quote') quotes.push(annotation);
  return { sentences, tokens, names, quotes };
}

/** The sentences of an article with their tokens and names, in order. Linear. */
export function splitPlainSentences({ article }: Reading, { sentences, tokens, names }: Evidence): PlainSentence[] {
  const { blocks } = article;
  let [token, name, block] = [0, 0, 0];
  return sentences.map(({ start, end }) => {
    while (token < tokens.length && tokens[token]!.start < start) token += 1;
    const firstToken = token;
    while (token < tokens.length && tokens[token]!.start < end) token += 1;
    while (name < names.length && names[name]!.start < start) name += 1;
    const firstName = name;
    while (name < names.length && names[name]!.start < end) name += 1;
    while (block + 1 < blocks.length && blocks[block]!.end <= start) block += 1;
    return {
      start,
      end,
      block: blocks[block]!,
      tokens: { from: firstToken, to: token },
      names: { from: firstName, to: name },
    };
  });
}

/** Reads a sentence more closely: its words and its tree. Linear. */
export function readSentence(
  text: string,
  plain: PlainSentence,
  {
    evidence,
    antecedents,
    marks,
  }: Pick<AttributionSentence, 'antecedents' | 'marks'> & { readonly evidence: Evidence },
): AttributionSentence {
  const { start, end, block } = plain;
  const tokens = evidence.tokens.slice(plain.tokens.from, plain.tokens.to);
  const names = evidence.names.slice(plain.names.from, plain.names.to);
  return {
    start,
    end,
    block,
    text,
    tokens,
    words: tokens.map((token) => foldWord(text, token)),
    names: names.filter(({ form }) => form === 'name'),
    pronouns: lazy(
      () =>
        new Map(
          names.flatMap(({ form, start, entity }) => (form === 'pronoun' && entity ? [[start, entity] as const] : [])),
        ),
    ),
    antecedents,
    marks,
  };
}

/** Lower case, with straight apostrophes; mostly the dictionary form itself, and then no string has to be made. */
function foldWord(text: string, { start, end, lemma }: TokenAnnotation): string {
  if (lemma.length === end - start && isPlainAt(text, start, lemma)) return lemma;
  const word = text.slice(start, end).toLowerCase();
  return word.includes('\u2019') ? word.replaceAll('\u2019', "'") : word;
}

function isPlainAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (unit !== text.charCodeAt(start + at) || !isSmallLetter(unit)) return false;
  }
  return true;
}

/** Index of the token that governs one; -1 for the root, and where there is no token. Logarithmic: the id of a token says where it starts. */
export function headAt({ tokens }: AttributionSentence, at: number): number {
  const id = tokens[at]?.head;
  if (id === undefined) return -1;
  const start = Number.parseInt(id.slice(id.indexOf(':') + 1), 10);
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return tokens[low]!.id === id ? low : -1;
}

/** The folded word of a token; empty where there is none. */
export const wordAt = ({ words }: AttributionSentence, at: number): string => words[at] ?? '';

/** The lemma of a token; empty where there is none. */
export const lemmaAt = ({ tokens }: AttributionSentence, at: number): string => tokens[at]?.lemma ?? '';

/** The tag of a token; empty where there is none. */
export const tagAt = ({ tokens }: AttributionSentence, at: number): string => tokens[at]?.tag ?? '';

/** The words of a range. */
export const textOf = (sentence: AttributionSentence, range: TokenRange): string => {
  if (range.to <= range.from) return '';
  const span = spanOf(sentence, range);
  return sentence.text.slice(span.start, span.end);
};

/** The characters of a range that is not empty. */
export const spanOf = ({ tokens }: AttributionSentence, { from, to }: TokenRange): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

const isSmallLetter = (unit: number): boolean => unit >= 97 && unit <= 122;
const isLargeOrDigit = (unit: number): boolean => (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);

/** Whether a token begins with a capital letter or is a number in a name; mostly its first two characters tell. */
export const isCapital = ({ text, tokens }: AttributionSentence, at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || isLargeOrDigit(text.charCodeAt(token.start))) return token !== undefined;
  if (isSmallLetter(text.charCodeAt(token.start)) && isSmallLetter(text.charCodeAt(token.start + 1))) return false;
  return /^(?:[ld]['\u2019])?[\p{Lu}\p{Lt}\d]/u.test(text.slice(token.start, token.start + 4));
};

/** Whether two ranges share a token. */
export const rangesOverlap = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;
