import { lazyWordSet } from '../../../language/lexicon.ts';
import { matchValues } from '../../match-values.ts';
import type { Claim } from '../claim.ts';
import type { StoryWeight } from '../match-claims.ts';
import { findGovernor } from '../trees.ts';
import { rootOf } from '../word-groups.ts';
import { areClose, matchTallies, type TallyMatch } from './match-tallies.ts';
import { readTallies, type Tally } from './read-tallies.ts';

/** Two tallies that cannot both be true. */
export interface TallyConflict {
  readonly left: Tally;
  readonly right: Tally;
  readonly certainty: number;
}

/** One thing that is counted, and what cannot both be true of it. */
export interface TallyGroup {
  readonly conflicts: readonly TallyConflict[];
  /** All tallies of it, those of articles that give several numbers too. */
  readonly tallies: readonly Tally[];
}

/** A thing that is counted in more places than this is no one thing. */
const mostTallies = 40;

/**
 * Numbers of one thing that differ between articles: each article has but one number of it, and neither has the other's number
 * anywhere. About linear in the claims: only tallies of one noun, one fate or one measure are compared.
 */
export function findTallyConflicts(claims: readonly Claim[], weigh: StoryWeight): TallyGroup[] {
  const printed = readPrinted(claims);
  const areOfOne = (a: Tally, b: Tally): boolean =>
    a.claim.article !== b.claim.article && !isPrinted(printed, a, b) && !isPrinted(printed, b, a);
  return [...groupTallies(claims.flatMap(readTallies)).values()].flatMap((tallies) => {
    const own = tallies.length > mostTallies ? [] : keepUnique(tallies);
    const conflicts = own.flatMap((left, at) =>
      own.slice(at + 1).flatMap((right) => {
        const found = areOfOne(left, right) ? matchTallies(left, right, weigh) : undefined;
        return found?.conflicts ? [{ left, right, certainty: certaintyOf(left, right, found) }] : [];
      }),
    );
    return conflicts.length > 0 ? [{ conflicts, tallies }] : [];
  });
}

function groupTallies(tallies: readonly Tally[]): Map<string, Tally[]> {
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies)
    for (const key of keysOf(tally)) {
      const group = groups.get(key);
      if (group) group.push(tally);
      else groups.set(key, [tally]);
    }
  return groups;
}

const generic = lazyWordSet('generic-verbs.tsv');

/** What a tally counts or measures. */
function keysOf({ noun, fate, state, quantity, claim }: Tally): string[] {
  if (quantity.unit !== undefined) return measuresOf(claim, quantity).map((root) => `${quantity.unit} ${root}`);
  return [
    ...(fate !== undefined ? [`fate ${fate}`] : []),
    ...(fate === undefined && noun !== undefined ? [`noun ${noun}`] : []),
    ...(state !== undefined ? [`state ${state}`] : []),
  ];
}

/** The noun or verb that an amount belongs to, and the subject of that verb. */
function measuresOf(claim: Claim, quantity: Tally['quantity']): string[] {
  const governor = findGovernor(claim, quantity);
  if (!governor) return [];
  const subject = claim.tokens.find(({ head, relation }) => head === governor.id && relation?.startsWith('nsubj'));
  return [governor, ...(governor.tag === 'VERB' && subject?.tag === 'NOUN' ? [subject] : [])]
    .filter(({ lemma, tag }) => (tag === 'NOUN' || tag === 'VERB') && !generic().has(lemma))
    .map(({ lemma }) => rootOf(lemma));
}

/** Of each article the first tally, if it has no two that differ. */
function keepUnique(list: readonly Tally[]): Tally[] {
  const byArticle = new Map<string, Tally[]>();
  for (const tally of list) {
    const { id } = tally.claim.article;
    byArticle.set(id, [...(byArticle.get(id) ?? []), tally]);
  }
  return [...byArticle.values()].flatMap((own) =>
    own.every((a) => own.every((b) => a === b || matchValues(a.quantity, b.quantity) !== 'conflicting'))
      ? [own[0]!]
      : [],
  );
}

/** All numbers that an article prints. */
function readPrinted(claims: readonly Claim[]): Map<string, Set<string>> {
  const printed = new Map<string, Set<string>>();
  for (const { article, quantities } of claims) {
    const own = printed.get(article.id) ?? new Set();
    printed.set(article.id, own);
    for (const { value, unit } of quantities) own.add(`${value} ${unit ?? ''}`);
  }
  return printed;
}

const isPrinted = (printed: ReadonlyMap<string, ReadonlySet<string>>, { claim }: Tally, { quantity }: Tally): boolean =>
  printed.get(claim.article.id)!.has(`${quantity.value} ${quantity.unit ?? ''}`);

function certaintyOf(a: Tally, b: Tally, { match }: TallyMatch): number {
  const { dice, shared } = match;
  if (a.quantity.unit !== undefined) return dice >= 0.2 && shared >= 3 && areClose(a.quantity, b.quantity) ? 0.8 : 0.5;
  if (a.fate !== undefined) return areClose(a.quantity, b.quantity) ? 0.8 : 0.5;
  return (areClose(a.quantity, b.quantity) && dice >= 0.15 && shared >= 3) || (dice >= 0.4 && shared >= 6) ? 0.8 : 0.5;
}
