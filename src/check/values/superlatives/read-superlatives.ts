import { findSuperlative, type Superlative } from '../../../collate/claims/superlatives.ts';
import { areNearWords } from '../../../collate/claims/trees.ts';
import { lazyWordSet } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import type { IndexedSentence } from '../../index/sentence-index.ts';
import { tokensOf } from '../frame.ts';
import type { ValueRelation } from '../numbers/compare-numbers.ts';
import type { Slot } from '../slot.ts';

/** A slot with the rank that it gives: "the second largest", "the first since 2014", "the only". */
export interface RankSlot extends Slot {
  readonly token: TokenAnnotation;
  /** 1 for the largest, 2 for the second largest. */
  readonly rank: number;
  /** `ever`, or since when; empty where nothing is said. */
  readonly scope: string;
}

const ranks: ReadonlyMap<string, number> = new Map([
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
]);

/** The superlatives that a sentence gives: "largest", "most expensive", "first", "only". */
export function readSuperlatives(sentence: IndexedSentence): RankSlot[] {
  const tokens = tokensOf(sentence);
  const told = findSuperlative(sentence.source.article.text, tokens);
  return tokens.flatMap((token, at): RankSlot[] => {
    if (!isSuperlative(token, tokens[at + 1], tokens[at - 1])) return [];
    const rank = ranks.get(tokens[at - 1]?.lemma ?? '') ?? 1;
    const start = rank > 1 ? tokens[at - 1]!.start : token.start;
    const noun = tokens.find(({ id }) => id === token.head);
    const end =
      noun && noun.tag === 'NOUN' && noun.start > token.start && noun.start - token.end < farthest
        ? noun.end
        : token.end;
    const value = { start, end: token.end };
    const anchor = end > token.end ? { start: noun!.start, end } : value;
    return [
      { sort: 'rank', sentence, start, end, value, anchor, quantities: [], token, rank, scope: scopeOf(told, token) },
    ];
  });
}

const farthest = 30;

const scopeOf = (told: Superlative | undefined, token: TokenAnnotation): string =>
  told?.token === token ? told.scope.toLowerCase() : '';

const weak: ReadonlySet<string> = new Set(['most', 'least', 'best', 'late', 'last', 'more', 'less', 'near', 'next']);

function isSuperlative(
  { penn, lemma }: TokenAnnotation,
  next: TokenAnnotation | undefined,
  before: TokenAnnotation | undefined,
): boolean {
  if (before?.lemma === 'at' || before?.lemma === 'not') return false;
  if (penn === 'JJS' || penn === 'RBS') return next?.tag === 'ADJ' || !weak.has(lemma);
  if (lemma === 'only') return before?.tag === 'DET' && (next?.tag === 'NOUN' || next?.tag === 'ADJ');
  return lemma === 'first' && (before?.tag === 'DET' || before?.tag === 'PRON') && next?.tag !== 'NUM';
}

const magnitudes = lazyWordSet('collate/magnitude-words.tsv');

/** Compares two ranks of one quality: another rank, or "ever" against "since 2014", is another. */
export function compareSuperlatives(a: Slot, b: Slot): ValueRelation | undefined {
  const [left, right] = [a as RankSlot, b as RankSlot];
  const isOneQuality =
    areNearWords(left.token, right.token) ||
    (magnitudes().has(left.token.lemma) && magnitudes().has(right.token.lemma));
  if (!isOneQuality) return undefined;
  if (left.rank !== right.rank) return 'other';
  const isOtherScope = left.scope !== '' && right.scope !== '' && bareScope(left.scope) !== bareScope(right.scope);
  return isOtherScope ? 'other' : 'same';
}

const bareScope = (scope: string): string => scope.replace(/^(?:in|for|since) /, '');
