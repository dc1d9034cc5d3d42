import type { Span } from '../../../model/span.ts';
import {
  childrenOf,
  type EventSentence,
  findChild,
  lemmaOf,
  nameAt,
  relationOf,
  tagOf,
  wordOf,
} from '../tree/sentence.ts';

/** "the leaders of the Harbour Union": a noun with the name behind it that tells which. */
export function withOwnName(sentence: EventSentence, at: number, core: Span): Span {
  if (tagOf(sentence, at) !== 'NOUN' || wordOf(sentence, at + 1) !== 'of') return core;
  for (const child of childrenOf(sentence, at)) {
    if (child <= at || relationOf(sentence, child) !== 'nmod') continue;
    if (lemmaOf(sentence, firstCase(sentence, child)) !== 'of') return core;
    return { start: core.start, end: (nameAt(sentence, child) ?? corePhrase(sentence, child)).end };
  }
  return core;
}

const firstCase = (sentence: EventSentence, at: number): number => findChild(sentence, at, 'case');

const inPhrase: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod',
  'advmod',
  'punct',
  'case',
  'flat',
  'cc',
  'conj',
]);
const longestPhrase = 8;

/** A noun with the words before it that belong to it. */
export function corePhrase({ tokens, tree }: EventSentence, at: number): Span {
  const { heads } = tree();
  let from = at;
  while (from > 0 && at - from < longestPhrase && isInPhrase(tokens[from - 1]!.relation ?? '', heads, from - 1, at))
    from -= 1;
  while (from < at && (tokens[from]!.relation === 'punct' || tokens[from]!.relation === 'cc')) from += 1;
  let to = at;
  while (to + 1 < tokens.length && tokens[to + 1]!.relation === 'flat' && heads[to + 1] === at) to += 1;
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}

function isInPhrase(relation: string, heads: Int32Array, at: number, noun: number): boolean {
  if (relation === 'case' && heads[at] === noun) return false;
  let above = at;
  for (let depth = 0; depth < longestPhrase && above >= 0 && above < noun; depth += 1) {
    if (heads[above] === noun) return inPhrase.has(relation);
    above = heads[above]!;
  }
  return false;
}
