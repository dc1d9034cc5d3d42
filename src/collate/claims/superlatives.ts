import type { TokenAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** How a thing ranks among its like: "the largest ever", "the second youngest", "the first since 2014". */
export interface Superlative extends Span {
  /** 1 for the largest or the first, 2 for the second largest. */
  readonly rank: number;
  /** `ever`, or since when or in how many years, in the report's words; empty where nothing is said. */
  readonly scope: string;
  readonly words: string;
  readonly token: TokenAnnotation;
}

const ordinals: ReadonlyMap<string, number> = new Map([
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
]);

const most: ReadonlySet<string> = new Set(['most', 'least']);
const comparing = /\b(?:so (?:many|much|few)|no equal|(?:more|fewer|less) than)\b/i;
const everPattern =
  /\b(?:ever|on record|in (?:its|their|his|her|the) history|of all time|all-time|never|has no equal)\b/i;
const sincePattern =
  /\b(?:since (?:[A-Z]?[a-z]+ )?(?:\d{4}|independence|the war)|(?:in|for) (?:more than |almost |nearly |over |about |at least )?(?:\d+|[a-z]+(?:-[a-z]+)?) (?:years|decades|months|seasons))\b/i;

const known = new WeakMap<readonly TokenAnnotation[], { readonly found: Superlative | undefined }>();

/** The superlative of a claim: a rank with a scope in time; looked for once in each list of words. */
export function findSuperlative(text: string, tokens: readonly TokenAnnotation[]): Superlative | undefined {
  const seen = known.get(tokens) ?? { found: readSuperlative(text, tokens) };
  known.set(tokens, seen);
  return seen.found;
}

function readSuperlative(text: string, tokens: readonly TokenAnnotation[]): Superlative | undefined {
  const at = tokens.findIndex((token, index) => isSuperlative(token, tokens[index + 1]));
  if (at < 0) return undefined;
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const rank = ordinals.get(before?.lemma ?? '') ?? 1;
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  const stop = text.slice(token.end, token.end + 160).search(/[,;.]\s/);
  const clause = text.slice(start, Math.max(end, token.end + Math.max(0, stop)));
  const since = sincePattern.exec(clause)?.[0];
  const scope = since ?? (everPattern.test(clause) ? 'ever' : '');
  const isNegation = token.lemma === 'never' || token.lemma === 'no';
  if (isNegation ? !since?.startsWith('since') && !comparing.test(clause) : rank === 1 && scope === '')
    return undefined;
  return { start: token.start, end: token.end, rank, scope, words: clause.replace(/\s+/g, ' '), token };
}

function isSuperlative({ penn, lemma }: TokenAnnotation, next: TokenAnnotation | undefined): boolean {
  if (penn === 'JJS' || penn === 'RBS') return !most.has(lemma) || next?.tag === 'ADJ';
  return lemma === 'first' || lemma === 'never' || lemma === 'no';
}
