import { lazy, lazyWordSet } from '../../../language/lexicon.ts';
import { nameKey } from '../../../language/lists/name-key.ts';
import { findCountryByName, findPlaceKind } from '../../../language/lists/places.ts';
import type { Claim } from '../claim.ts';
import { type Conflict, wordsAt } from '../conflicts/conflict.ts';
import type { ClaimMatch } from '../match-claims.ts';
import { rootOf } from '../word-groups.ts';
import { type DeedPair, type FindDeedConflict, isLooseDeed } from './deeds.ts';
import type { Fact, FactPart } from './fact.ts';

/** One deed at two places of one kind: two venues, or two towns; neither is told by a word of the other. */
export const findPlacedFacts: FindDeedConflict = (a, b, { match, deeds }): Conflict | undefined => {
  for (const deed of deeds) {
    if (deed.left.told.modality !== deed.right.told.modality || deed.left.told.polarity !== deed.right.told.polarity)
      continue;
    const [left, right] = [placeOf(deed.left), placeOf(deed.right)];
    if (!left || !right || left.role !== right.role || [...left.all].some((key) => right.all.has(key))) continue;
    if (!(isVenue(left) && isVenue(right)) && !(isTown(a, left) && isTown(b, right))) continue;
    return {
      kind: 'place',
      certainty: isSure(deed, match) ? 0.8 : 0.5,
      why: 'one deed, at other places',
      values: [wordsAt(a, left), wordsAt(b, right)],
    };
  }
  return undefined;
};

const places: ReadonlySet<string> = new Set(['at', 'in', 'on', 'near', 'outside', 'inside', 'off', 'behind', 'before']);

/** The only place of a fact. */
function placeOf({ parts }: Fact): FactPart | undefined {
  const found = parts.filter(({ role }) => places.has(role));
  return found.length === 1 ? found[0] : undefined;
}

const venues = lazyWordSet('collate/venue-nouns.tsv');
const venueRoots = lazy((): ReadonlySet<string> => new Set([...venues()].map(rootOf)));

const isVenue = ({ heads }: FactPart): boolean => [...heads].some((key) => venueRoots().has(key));

/** A town that the gazetteer knows; a venue may stand in any, and a country holds many. */
function isTown(claim: Claim, part: FactPart): boolean {
  const key = nameKey(wordsAt(claim, part)).replace(/^the /u, '');
  return part.types.has('place') && findPlaceKind(key) !== undefined && findCountryByName(key) === undefined;
}

function isSure({ verb, all, left, right }: DeedPair, { dice, shared }: ClaimMatch): boolean {
  if (isLooseDeed(left) || isLooseDeed(right)) return false;
  return verb === 'same' ? shared >= 4 && (all > 1 || dice >= 0.3) : shared >= 5 && dice >= 0.35;
}
