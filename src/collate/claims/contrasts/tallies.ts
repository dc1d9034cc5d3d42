import type { Claim } from '../claim.ts';
import type { StoryWeight } from '../match-claims.ts';
import { findTallyConflicts, type TallyGroup } from '../tallies/find-tally-conflicts.ts';
import type { Tally } from '../tallies/read-tallies.ts';
import { type Contrast, describeClaim, leastShown, listTellings } from './contrast.ts';
import { isInTurn, isUpdate, type Side } from './updates.ts';

/** Numbers of one thing of which each article has one, and not all can be true. */
export const buildTallies = (claims: readonly Claim[], weigh: StoryWeight): Contrast[] =>
  findTallyConflicts(claims, weigh).map(buildTally);

function buildTally({ conflicts, tallies }: TallyGroup): Contrast {
  const best = conflicts.reduce((a, b) => (b.certainty > a.certainty ? b : a));
  const sure = conflicts.filter(({ certainty }) => certainty >= best.certainty);
  const byValue = new Map<string, Set<Tally>>();
  for (const tally of sure.flatMap(({ left, right }) => [left, right])) {
    const key = valueKey(tally);
    byValue.set(key, (byValue.get(key) ?? new Set()).add(tally));
  }
  // An article that gives several numbers stands by the one that others give too.
  for (const tally of tallies) byValue.get(valueKey(tally))?.add(tally);
  const sides = [...byValue.values()].map((list) => [...list].map(createSide));
  const isShown =
    best.certainty >= leastShown && !isUpdate('number', sides) && !(isPassing(best.left) && isInTurn(sides));
  return {
    kind: 'number',
    about: describeClaim(best.left.claim),
    judgement: isShown ? 'disputed' : 'unsure',
    certainty: isShown ? best.certainty : Math.min(best.certainty, 0.5),
    why: ['numbers that cannot both be true', 'each report has one number of it, and none the other’s'],
    positions: sides.map((side) => ({ value: side[0]!.value, claims: listTellings(side.map(({ claim }) => claim)) })),
  };
}

const valueKey = ({ quantity }: Tally): string => `${quantity.value} ${quantity.unit ?? ''}`;

const passing: ReadonlySet<string> = new Set(['missing', 'hospitalize', 'trap', 'strand']);

/** How many are missing or in hospital goes up and down. */
const isPassing = ({ fate, state }: Tally): boolean =>
  fate !== undefined ? passing.has(fate) : state?.startsWith('hospit') === true;

const createSide = ({ claim, quantity }: Tally): Side => ({
  claim,
  value: claim.article.text.slice(quantity.start, quantity.end).replace(/\s+/g, ' '),
});
