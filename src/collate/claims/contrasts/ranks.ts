import { lazyWordSet } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import type { Claim } from '../claim.ts';
import type { FactPart } from '../facts/fact.ts';
import { findSuperlative, type Superlative } from '../superlatives.ts';
import { areNearWords } from '../trees.ts';
import { rootOf } from '../word-groups.ts';
import { type Contrast, countArticles, describeClaim, listTellings } from './contrast.ts';

interface Ranked {
  readonly claim: Claim;
  readonly rank: Superlative;
}

/** Firsts and superlatives of one thing: alike in other words, or clashing in rank or scope. */
export function buildRanks(claims: readonly Claim[]): Contrast[] {
  const ranked = claims.flatMap((claim) => {
    const rank = findSuperlative(claim.article.text, claim.tokens);
    return rank ? [{ claim, rank }] : [];
  });
  const groups: Ranked[][] = [];
  for (const one of ranked) {
    const group = groups.find((list) => list.some((other) => isOfOneThing(one, other)));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups.flatMap(buildRank);
}

/** They rank the same noun by the same quality, or share two telling words. */
function isOfOneThing(a: Ranked, b: Ranked): boolean {
  if (a.claim.article === b.claim.article) return false;
  const shared = a.claim.terms.filter(
    ({ keys, token }) => isTelling(keys, token, a) && b.claim.terms.some((term) => term.keys[0] === keys[0]),
  );
  const weight = shared.reduce((sum, term) => sum + term.weight, 0);
  if (!namesRanked(a, b) && !namesRanked(b, a)) return false;
  const isSameQuality = isOneQuality(a.rank.token, b.rank.token) && !negations.has(a.rank.token.lemma);
  if (isSameQuality && rankOneThing(a, b)) return true;
  return (
    (isSameQuality && weight >= 5 && shared.length > (isLoneRank(a) ? 1 : 0)) || (isRankedNoun(a, b) && weight >= 6)
  );
}

/** One noun is ranked, and its phrase has another name or noun in common: "the worst outbreak that Denmark has ever had". */
function rankOneThing(a: Ranked, b: Ranked): boolean {
  const [left, right] = [partOf(a), partOf(b)];
  if (!left || !right || ![...left.heads].some((key) => right.heads.has(key))) return false;
  const quality = rootOf(a.rank.token.lemma);
  return [...left.all].some((key) => right.all.has(key) && key !== quality && !left.heads.has(key));
}

/** What takes part and holds the rank. */
const partOf = ({ claim, rank }: Ranked): FactPart | undefined =>
  claim.facts.flatMap(({ parts }) => parts).find(({ start, end }) => start <= rank.start && rank.end <= end);

/** Whether the noun that one ranks stands in the other: "trophy" of "first major trophy". */
function namesRanked(a: Ranked, b: Ranked): boolean {
  const noun = a.claim.tokens.find(({ id }) => id === a.rank.token.head);
  if (noun?.tag !== 'NOUN' && noun?.tag !== 'VERB') return false;
  return b.claim.tokens.some((token) => token.tag !== 'ADV' && areNearWords(token, noun));
}

/** "The first" tells less than "the youngest": of one thing many are. */
const isLoneRank = ({ rank }: Ranked): boolean => rank.token.lemma === 'first';

const magnitudes = lazyWordSet('collate/magnitude-words.tsv');

const isOneQuality = (a: TokenAnnotation, b: TokenAnnotation): boolean =>
  areNearWords(a, b) || (magnitudes().has(a.lemma) && magnitudes().has(b.lemma));

const negations: ReadonlySet<string> = new Set(['never', 'no']);
const isTelling = (keys: readonly string[], token: { readonly tag: string }, { rank }: Ranked): boolean =>
  keys[0] !== rootOf(rank.token.lemma) && token.tag !== 'ADV';

/** Both rank a thing of the same name: "the largest outbreak", "so many cases in one outbreak". */
const isRankedNoun = (a: Ranked, b: Ranked): boolean =>
  a.claim.tokens.some(
    ({ id, tag, lemma }) =>
      tag === 'NOUN' &&
      (id === a.rank.token.head || negations.has(a.rank.token.lemma)) &&
      b.claim.tokens.some((other) => other.tag === 'NOUN' && other.lemma === lemma),
  );

function buildRank(group: readonly Ranked[]): Contrast[] {
  if (countArticles(group.map(({ claim }) => claim)) < 2) return [];
  const byTold = new Map<string, Ranked[]>();
  for (const one of group) {
    const key = `${one.rank.rank} ${one.rank.scope.toLowerCase().replace(/\b(?:in|for|since) /, '')}`;
    byTold.set(key, [...(byTold.get(key) ?? []), one]);
  }
  const positions = [...byTold.values()].map((list) => ({
    value: describeClaim(list[0]!.claim),
    claims: listTellings(list.map(({ claim }) => claim)),
  }));
  const isAgreed = byTold.size === 1;
  const [first, second] = [...byTold.keys()];
  const isClear = isAgreed || isClash(first!, second!);
  return [
    {
      kind: 'superlative',
      about: describeClaim(group[0]!.claim),
      judgement: isClear && byTold.size <= 2 ? (isAgreed ? 'agreed' : 'disputed') : 'unsure',
      certainty: isClear ? 0.8 : 0.5,
      why: ['both rank one thing', group[0]!.rank.token.lemma],
      positions,
    },
  ];
}

/** Another rank, or "ever" against a stretch of years. */
const isClash = (first: string, second: string): boolean =>
  first[0] !== second[0] ||
  (first.endsWith(' ever') !== second.endsWith(' ever') && !first.endsWith(' ') && !second.endsWith(' '));
