import type { ClaimSource } from '../../collate/claims/reading/claim-source.ts';
import { rootOf } from '../../collate/claims/word-groups.ts';
import type { QuantityAnnotation, TimeAnnotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

const telling: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADV', 'X']);
const dayForm = /^\d{4}-\d{2}-\d{2}/;

/** Tells each key of each sentence, by its place among the sentences of the article: roots of words, entities, numbers, days. */
export function readKeys(source: ClaimSource, tell: (key: string, sentence: number) => void): void {
  const { tokens, names, quantities, times, clusterOf } = source;
  eachIn(source, tokens, (token, sentence) => {
    if (telling.has(token.tag)) tell(rootOfLemma(token.lemma), sentence);
  });
  eachIn(source, names, ({ entity }, sentence) => {
    if (entity !== undefined) tell(clusterOf(entity), sentence);
  });
  eachIn(source, quantities, (quantity, sentence) => tell(numberKey(quantity), sentence));
  eachIn(source, times, (time, sentence) => {
    const key = dayKey(time);
    if (key !== undefined) tell(key, sentence);
  });
}

/** As a term of a claim tells a number. */
export const numberKey = ({ low, value, unit }: QuantityAnnotation): string => `#${low ?? value}${unit ?? ''}`;

/** As a term of a claim tells a day, or a time that is coarser. */
export const dayKey = ({ value }: TimeAnnotation): string | undefined =>
  value === undefined ? undefined : `@${dayForm.exec(value)?.[0] ?? value}`;

/** Goes through spans in order and tells the sentence that each begins in. */
function eachIn<T extends Span>(
  { sentences }: ClaimSource,
  spans: readonly T[],
  tell: (span: T, sentence: number) => void,
): void {
  let at = 0;
  for (const span of spans) {
    while (at < sentences.length && sentences[at]!.end <= span.start) at += 1;
    if (at === sentences.length) return;
    if (sentences[at]!.start <= span.start) tell(span, at);
  }
}

const roots = new Map<string, string>();
const mostRoots = 50_000;

/** The root of a dictionary form; the same few thousand come again and again. */
function rootOfLemma(lemma: string): string {
  const found = roots.get(lemma);
  if (found !== undefined) return found;
  const root = rootOf(lemma);
  if (roots.size < mostRoots) roots.set(lemma, root);
  return root;
}
