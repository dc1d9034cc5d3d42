import type { ClaimTerm } from '../../collate/claims/claim.ts';
import { readTerms } from '../../collate/claims/reading/read-terms.ts';
import { firstFrom, within } from '../../collate/spans.ts';
import type { TokenAnnotation } from '../../model/annotation.ts';
import { type Span, spansOverlap } from '../../model/span.ts';
import type { IndexedSentence } from '../index/sentence-index.ts';
import type { Slot } from './slot.ts';

/** A term of a sentence as seen from one of its values. */
export interface PlacedTerm {
  readonly term: ClaimTerm;
  /** Steps in the tree of the sentence; those of the sentences beside it are `aside`. */
  readonly steps: number;
  /** How much it bears on the value: 1 for what governs it or hangs on it. */
  readonly near: number;
}

/** What a value is told of: the terms of its sentence by their nearness, then those of the sentences beside it. */
export interface Frame {
  readonly slot: Slot;
  readonly terms: readonly PlacedTerm[];
  readonly byKey: ReadonlyMap<string, readonly PlacedTerm[]>;
  /** How many steps each word of its sentence lies from it. */
  readonly stepsOf: ReadonlyMap<TokenAnnotation, number>;
}

const nearness: readonly number[] = [1, 1, 0.9, 0.7, 0.5, 0.4];
const far = 0.3;
/** The steps to a word of another sentence. */
export const aside = 99;
const asideNear = 0.2;

const termsBySentence = new WeakMap<IndexedSentence, readonly ClaimTerm[]>();

/** The terms of a sentence, read once for each. */
export function termsOf(sentence: IndexedSentence): readonly ClaimTerm[] {
  const known = termsBySentence.get(sentence);
  if (known) return known;
  const { source } = sentence;
  const terms = readTerms(source, {
    tokens: tokensOf(sentence),
    quantities: within(source.quantities, sentence),
    times: within(source.times, sentence),
    names: within(source.names, sentence),
  });
  termsBySentence.set(sentence, terms);
  return terms;
}

/** The words of a sentence. */
export const tokensOf = ({ source, start, end }: IndexedSentence): readonly TokenAnnotation[] =>
  source.tokens.slice(firstFrom(source.tokens, start), firstFrom(source.tokens, end));

/** Reads what a value is told of; `beside` are the sentences before and behind its own. */
export function readFrame(slot: Slot, beside: readonly IndexedSentence[]): Frame {
  const steps = countSteps(tokensOf(slot.sentence), slot.anchor);
  const own = termsOf(slot.sentence)
    .filter(({ token }) => !spansOverlap(token, slot.value))
    .map((term): PlacedTerm => {
      const count = steps.get(term.token) ?? nearness.length;
      return { term, steps: count, near: nearness[count] ?? far };
    });
  const others = beside
    .flatMap(termsOf)
    .filter(({ kind }) => kind !== 'day')
    .map((term): PlacedTerm => ({ term, steps: aside, near: asideNear }));
  const terms = [...own, ...others];
  return { slot, terms, byKey: indexPlaced(terms), stepsOf: steps };
}

function indexPlaced(terms: readonly PlacedTerm[]): Map<string, PlacedTerm[]> {
  const byKey = new Map<string, PlacedTerm[]>();
  for (const placed of terms)
    for (const key of placed.term.keys) {
      const list = byKey.get(key);
      if (list) list.push(placed);
      else byKey.set(key, [placed]);
    }
  return byKey;
}

/** How many steps each word lies from a stretch, along the tree. */
function countSteps(tokens: readonly TokenAnnotation[], anchor: Span): Map<TokenAnnotation, number> {
  const byId = new Map(tokens.map((token) => [token.id, token]));
  const beside = new Map<TokenAnnotation, TokenAnnotation[]>();
  for (const token of tokens) {
    const head = byId.get(token.head ?? '');
    if (!head) continue;
    addTo(beside, token, head);
    addTo(beside, head, token);
  }
  const steps = new Map<TokenAnnotation, number>();
  let edge = tokens.filter((token) => spansOverlap(token, anchor) && token.tag !== 'PUNCT');
  for (let count = 0; edge.length > 0; count += 1) {
    for (const token of edge) steps.set(token, count);
    edge = edge.flatMap((token) => beside.get(token) ?? []).filter((token) => !steps.has(token));
  }
  return steps;
}

function addTo(lists: Map<TokenAnnotation, TokenAnnotation[]>, key: TokenAnnotation, value: TokenAnnotation): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
