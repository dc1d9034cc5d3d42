import type { NameAnnotation, TokenAnnotation } from '../../../model/annotation.ts';
import type { ClaimSentence } from './sentence.ts';

/** The lower-case word of a token; empty where there is none. */
export const wordOf = ({ text, tokens }: ClaimSentence, at: number): string => {
  const token = tokens[at];
  return token === undefined ? '' : text.slice(token.start, token.end).toLowerCase().replace('\u2019', "'");
};

/** The lemma of a token; empty where there is none. */
export const lemmaOf = ({ tokens }: ClaimSentence, at: number): string => tokens[at]?.lemma ?? '';

/** The finer tag of a token; empty where there is none. */
export const pennOf = ({ tokens }: ClaimSentence, at: number): string => tokens[at]?.penn ?? '';

/** The universal tag of a token; empty where there is none. */
export const tagOf = ({ tokens }: ClaimSentence, at: number): string => tokens[at]?.tag ?? '';

/** The relation of a token to its governor; empty where there is none. */
export const relationOf = ({ tokens }: ClaimSentence, at: number): string => tokens[at]?.relation ?? '';

/** The index of the governor; -1 for a root. */
export const headOf = ({ heads }: ClaimSentence, at: number): number => heads[at] ?? -1;

/** The first child by a relation; -1 where there is none. */
export function findChild({ tokens, firstChild, nextChild }: ClaimSentence, at: number, relation: string): number {
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!)
    if (tokens[child]!.relation === relation) return child;
  return -1;
}

/** The first child whose lower-case word and relation fit; -1 where none does. */
export function findChildWhere(
  sentence: ClaimSentence,
  at: number,
  isFit: (token: TokenAnnotation, child: number) => boolean,
): number {
  const { tokens, firstChild, nextChild } = sentence;
  for (let child = firstChild[at]!; child >= 0; child = nextChild[child]!)
    if (isFit(tokens[child]!, child)) return child;
  return -1;
}

/** The preposition before what hangs on a token, its words joined ("because of"); empty where there is none. */
export function prepositionOf(sentence: ClaimSentence, at: number): string {
  const { tokens, firstChild, nextChild } = sentence;
  for (let child = firstChild[at]!; child >= 0 && child < at; child = nextChild[child]!) {
    if (tokens[child]!.relation !== 'case') continue;
    const fixed = findChild(sentence, child, 'fixed');
    return fixed < 0 ? wordOf(sentence, child) : `${wordOf(sentence, child)} ${wordOf(sentence, fixed)}`;
  }
  return '';
}

/** The name that a token stands in. */
export const nameAt = ({ names, nameOf }: ClaimSentence, at: number): NameAnnotation | undefined =>
  names[nameOf[at] ?? -1];

/** Whether a token is a noun, a name, a pronoun or a number. */
export const isNominal = (sentence: ClaimSentence, at: number): boolean => nominal.has(tagOf(sentence, at));

const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'SYM']);

/** Whether "to" stands before a verb. */
export const isInfinitive = (sentence: ClaimSentence, at: number): boolean =>
  findChildWhere(sentence, at, ({ penn }, child) => penn === 'TO' && child < at) >= 0;
