import { lazyWordSet } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import { rootOf } from '../word-groups.ts';
import type { ClaimSource } from './claim-source.ts';

const negations = lazyWordSet('collate/negations.tsv');
const openWords = lazyWordSet('collate/open-words.tsv');

/**
 * The words that are said not to be so: what a negation belongs to, and the verb above it where that is its subject or object.
 * "Not only", "no more than 20", "not until" and "not exceed" say nothing of the kind.
 */
export function findNegated(source: ClaimSource, tokens: readonly TokenAnnotation[]): Set<TokenAnnotation> {
  const negated = new Set<TokenAnnotation>();
  if (tokens.some(({ lemma }) => lemma === 'until' || lemma === 'unless')) return negated;
  tokens.forEach((token, at) => {
    if (!negations().has(token.lemma) || isBound(tokens, at)) return;
    if (token.tag === 'VERB' || token.tag === 'NOUN') negated.add(token);
    const isArgument = nearRelations.has(token.relation ?? '');
    if (token.tag === 'PRON' && !isArgument) return;
    const above = headOf(source, token);
    if (above) negated.add(above);
    if (token.tag === 'DET' && above && nearRelations.has(above.relation ?? '')) {
      const verb = headOf(source, above);
      if (verb) negated.add(verb);
    }
  });
  return negated;
}

const nearRelations: ReadonlySet<string> = new Set(['nsubj', 'obj', 'ccomp', 'xcomp']);

const headOf = (source: ClaimSource, { head }: TokenAnnotation): TokenAnnotation | undefined =>
  head === undefined ? undefined : source.tokens[source.indexOf.get(head) ?? -1];

const boundWords: ReadonlySet<string> = new Set([
  'only',
  'less',
  'fewer',
  'later',
  'least',
  'just',
  'yet',
  'until',
  'exceed',
  'so',
  'since',
  'equal',
  'longer',
]);

function isBound(tokens: readonly TokenAnnotation[], at: number): boolean {
  const next = tokens[at + 1]?.lemma ?? '';
  return boundWords.has(next) || (next === 'more' && tokens[at + 2]?.lemma === 'than');
}

/** What is named only to be set aside: "excess speed, not the points", "not the brewery but the fountain". */
export function findRejected(tokens: readonly TokenAnnotation[]): Set<string> {
  const rejected = new Set<string>();
  const at = tokens.findIndex(({ lemma }) => lemma === 'not');
  if (at < 0 || !isNominal(tokens[at + 1])) return rejected;
  const isBehindMark = tokens[at - 1]?.tag === 'PUNCT';
  for (const { tag, lemma } of tokens.slice(at + 1)) {
    if (lemma === 'but') return rejected;
    if (tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX') break;
    if (tag === 'NOUN' || tag === 'PROPN') rejected.add(rootOf(lemma));
  }
  return isBehindMark ? rejected : new Set();
}

const isNominal = (token: TokenAnnotation | undefined): boolean => token?.tag === 'DET' || token?.tag === 'NOUN';

/** Whether the words tell what is to come, may be, or was asked for. */
export const isOpen = (tokens: readonly TokenAnnotation[]): boolean =>
  tokens.some(
    ({ lemma }, at) =>
      openWords().has(lemma) ||
      (lemma === 'set' && forTo.has(tokens[at + 1]?.lemma ?? '')) ||
      (lemma === 'be' && tokens[at + 1]?.lemma === 'to' && tokens[at + 2]?.lemma !== 'blame'),
  );

const forTo: ReadonlySet<string> = new Set(['to', 'for']);
