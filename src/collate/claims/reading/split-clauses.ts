import type { TokenAnnotation } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { firstFrom, within } from '../../spans.ts';
import type { ClaimSource } from './claim-source.ts';

/** The words of one clause: they may have a gap where another clause stands inside. */
export interface Clause {
  readonly head: TokenAnnotation;
  readonly sentence: Span;
  readonly tokens: readonly TokenAnnotation[];
}

const opening: ReadonlySet<string> = new Set(['root', 'parataxis', 'ccomp', 'advcl']);

/** The clauses of an article: each word goes with the nearest verb or other head above it that opens a clause. */
export function splitClauses(source: ClaimSource): Clause[] {
  return source.sentences.flatMap((sentence) => {
    const from = firstFrom(source.tokens, sentence.start);
    const words = source.tokens.slice(from, firstFrom(source.tokens, sentence.end));
    return splitSentence(source, sentence, words);
  });
}

function splitSentence(source: ClaimSource, sentence: Span, words: readonly TokenAnnotation[]): Clause[] {
  const heads = new Map<string, TokenAnnotation>();
  const find = (word: TokenAnnotation, depth = 0): TokenAnnotation => {
    const known = heads.get(word.id);
    if (known) return known;
    const above = word.head === undefined ? undefined : source.tokens[source.indexOf.get(word.head) ?? -1];
    const head = above === undefined || depth > 60 || opensClause(word, words, above) ? word : find(above, depth + 1);
    heads.set(word.id, head);
    return head;
  };
  for (const quantity of within(source.quantities, sentence)) {
    const inside = words.filter(({ start, end }) => start >= quantity.start && end <= quantity.end);
    const noun = words.find(({ start }) => start >= (quantity.counted?.start ?? quantity.start));
    const head = inside.length > 1 && noun ? find(noun) : undefined;
    if (head) for (const word of inside) heads.set(word.id, head);
  }
  const groups = new Map<TokenAnnotation, TokenAnnotation[]>();
  for (const word of words) {
    const head = find(word);
    const group = groups.get(head);
    if (group) group.push(word);
    else groups.set(head, [word]);
  }
  return [...groups].map(([head, tokens]) => ({ head, sentence, tokens }));
}

function opensClause(word: TokenAnnotation, words: readonly TokenAnnotation[], above: TokenAnnotation): boolean {
  if (opening.has(word.relation ?? '')) return true;
  const isWhole = (): boolean =>
    isFiniteVerb(word) || words.some((other) => other.head === word.id && isAuxiliary(other));
  if (word.relation === 'conj') return word.tag === 'VERB' && above.tag !== 'NOUN' && isWhole();
  return word.relation === 'acl' && isWhole();
}

const isFiniteVerb = ({ features }: TokenAnnotation): boolean => features?.includes('VerbForm=Fin') ?? false;
const isAuxiliary = ({ tag }: TokenAnnotation): boolean => tag === 'AUX';
