import type { AttributionLink, NameAnnotation, TokenAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** A sentence as the rules about attributions read it. */
export interface AttributionSentence extends Span {
  readonly text: string;
  readonly tokens: readonly TokenAnnotation[];
  /** The folded word of each token. */
  readonly words: readonly string[];
  readonly names: readonly NameAnnotation[];
}

/** A range of tokens, the end excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'X', 'SYM']);
const linking: ReadonlySet<string> = new Set(['of', 'for', 'in', 'from', 'with', 'to']);
const possessive: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'our']);
const maxPhrase = 16;

/** The folded word of a token; empty where there is none. */
export const wordAt = ({ words }: AttributionSentence, at: number): string => words[at] ?? '';

/** A word with a capital inside a sentence is part of a name, even where a tagger sees a verb ("the Harbour Herald"). */
const isCapitalised = ({ text, tokens }: AttributionSentence, at: number): boolean =>
  at > 0 && tokens[at]!.tag === 'VERB' && /^\p{Lu}\p{Ll}/u.test(text.slice(tokens[at]!.start, tokens[at]!.start + 2));

const isInside = (sentence: AttributionSentence, at: number): boolean => {
  const token = sentence.tokens[at];
  if (!token) return false;
  if (nominal.has(token.tag) || isCapitalised(sentence, at)) return true;
  const word = wordAt(sentence, at);
  if (word === "'s" || word === "'" || possessive.has(word)) return true;
  return isGlued(sentence, at);
};

/** Inside "state-run" and "news.example": a sign, or the word behind it, with no space around. */
function isGlued({ text, tokens }: AttributionSentence, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!before || before.end !== token.start) return false;
  const isSign = (one: TokenAnnotation): boolean => /^[-/.]$/.test(text.slice(one.start, one.end));
  return isSign(before)
    ? !isSign(token) && tokens[at - 2]?.end === before.start
    : isSign(token) && after?.start === token.end;
}

/** The noun phrase that begins at a token, with "of …" and the like behind it if asked for; empty if none begins. */
export function phraseFrom(sentence: AttributionSentence, from: number, withPrepositions: boolean): TokenRange {
  let to = from;
  while (to - from < maxPhrase && (isInside(sentence, to) || (withPrepositions && to > from && linksAt(sentence, to))))
    to += 1;
  return { from, to };
}

const linksAt = (sentence: AttributionSentence, at: number): boolean =>
  linking.has(wordAt(sentence, at)) && isInside(sentence, at + 1);

/** The noun phrase that ends before a token; empty if none does. */
export function phraseBefore(sentence: AttributionSentence, to: number): TokenRange {
  let from = to;
  while (to - from < maxPhrase && isInside(sentence, from - 1)) from -= 1;
  return { from, to };
}

/** The words of a range. */
export const textOf = (sentence: AttributionSentence, range: TokenRange): string => {
  const span = spanOf(sentence, range);
  return sentence.text.slice(span.start, span.end);
};

/** The characters of a range that is not empty. */
export const spanOf = ({ tokens }: AttributionSentence, { from, to }: TokenRange): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** A link of a chain, called by the organisation that is named last in the phrase, or by the phrase itself. */
export function createLink(sentence: AttributionSentence, range: TokenRange): AttributionLink {
  const span = spanOf(sentence, range);
  const inside = sentence.names.filter(
    (name) => name.form === 'name' && name.type !== 'place' && name.start >= span.start && name.end <= span.end,
  );
  const named = inside.findLast(({ type }) => type === 'organization');
  const shown = named ? sentence.text.slice(named.start, named.end) : textOf(sentence, range);
  return { name: shown.replace(/^[Tt]he /, ''), ...span };
}
