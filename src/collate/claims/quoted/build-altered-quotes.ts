import type { Article } from '../../../model/article.ts';
import { splitWords } from '../../../text/words.ts';
import type { Contrast } from '../contrasts/contrast.ts';
import type { ClaimSource } from '../reading/claim-source.ts';
import { findAlteration } from './altered-wording.ts';
import { listMarkedPassages, type MarkedPassage } from './marked-passages.ts';

/** A run of words that more passages share is a stock phrase; it would cost the most. */
const mostHolders = 40;
const runLength = 3;

/**
 * Words in quotation marks that two reports print otherwise, so that they say something else. Who is known to have said them in
 * both is one person; the words alone tell where a report does not say. About linear in the passages.
 */
export function buildAlteredQuotes(sources: readonly ClaimSource[]): Contrast[] {
  const passages = sources.flatMap(listMarkedPassages);
  const found: { readonly pair: readonly [MarkedPassage, MarkedPassage]; readonly why: string }[] = [];
  for (const [left, right] of findPairs(passages)) {
    const why = mayBeOne(left, right) ? findAlteration(left, right) : undefined;
    if (why !== undefined) found.push({ pair: [left, right], why });
  }
  const told = new Set<string>();
  return found
    .sort((a, b) => lengthOf(b.pair) - lengthOf(a.pair))
    .flatMap(({ pair, why }) => {
      if (pair.some((passage) => told.has(keyOf(passage)))) return [];
      const positions = pair.map((one) => passages.filter((other) => areAlike(one, other)));
      for (const passage of positions.flat()) told.add(keyOf(passage));
      return [createContrast(pair, positions, why)];
    });
}

const lengthOf = (pair: readonly [MarkedPassage, MarkedPassage]): number => pair[0].words.length + pair[1].words.length;
const keyOf = ({ article, span }: MarkedPassage): string => `${article.id} ${span.start}`;
const wordsOf = ({ words }: MarkedPassage): string => words.map(({ key }) => key).join(' ');

const areAlike = (a: MarkedPassage, b: MarkedPassage): boolean => a === b || wordsOf(a) === wordsOf(b);

/** Passages of two articles that have a run of words in common, in order. */
function findPairs(passages: readonly MarkedPassage[]): (readonly [MarkedPassage, MarkedPassage])[] {
  const holders = new Map<string, number[]>();
  passages.forEach(({ words }, index) => {
    for (const run of runsOf(words)) {
      const list = holders.get(run);
      if (list) list.push(index);
      else holders.set(run, [index]);
    }
  });
  const pairs = new Set<number>();
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > mostHolders) continue;
    for (const [at, left] of list.entries())
      for (const right of list.slice(at + 1))
        if (passages[left]!.article !== passages[right]!.article) pairs.add(left * passages.length + right);
  }
  return [...pairs]
    .sort((a, b) => a - b)
    .map((pair) => [passages[Math.floor(pair / passages.length)]!, passages[pair % passages.length]!] as const);
}

const runsOf = (words: MarkedPassage['words']): Set<string> =>
  new Set(
    words.slice(runLength - 1).map((_, at) =>
      words
        .slice(at, at + runLength)
        .map(({ key }) => key)
        .join(' '),
    ),
  );

const mostDays = 3;
const dayMs = 86_400_000;

/** Nobody else is known to say it, and the articles are of about one day: what is said again weeks later is said anew. */
function mayBeOne(a: MarkedPassage, b: MarkedPassage): boolean {
  const days = Math.abs(dayOf(a.article) - dayOf(b.article));
  return (a.speaker === undefined || b.speaker === undefined || areOnePerson(a, b)) && !(days > mostDays);
}

/** One cluster, or a word of the name in common. */
function areOnePerson(a: MarkedPassage, b: MarkedPassage): boolean {
  if (a.speaker === b.speaker) return true;
  const names = new Set(splitWords(a.name ?? '').map(({ folded }) => folded));
  return splitWords(b.name ?? '').some(({ folded }) => names.has(folded));
}

const dayOf = ({ publishedAt }: Article): number => Date.parse(publishedAt?.slice(0, 10) ?? '') / dayMs;

const oneLine = ({ article, span }: MarkedPassage): string =>
  article.text.slice(span.start, span.end).replace(/\s+/g, ' ');

const createContrast = (
  pair: readonly [MarkedPassage, MarkedPassage],
  positions: readonly (readonly MarkedPassage[])[],
  why: string,
): Contrast => ({
  kind: 'quote-altered',
  about: oneLine(pair[0]),
  judgement: 'disputed',
  certainty: 0.8,
  why: ['one utterance, by the words that both print', why],
  positions: positions.map((list, side) => ({ value: oneLine(pair[side]!), claims: list })),
});
