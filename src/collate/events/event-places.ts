import { nameKey } from '../../language/lists/name-key.ts';
import { findCountryByName, findCountryBySeat, findPlaceKey, findPlaceKind } from '../../language/lists/places.ts';

/** Where an event is told to have been. */
export interface EventPlace {
  /** The entity, across articles where it is known there. */
  readonly id: string;
  /** The name as printed. */
  readonly name: string;
  /** The key under which the names of one place meet. */
  readonly key: string;
  /** The code of the country that it is, or that it is the seat of. */
  readonly country?: string;
  readonly isCountry: boolean;
  /** Whether the gazetteer knows it: a venue is not in it. */
  readonly isListed: boolean;
}

/** How two places stand to each other: `other` for two places of which nobody knows whether one lies in the other. */
export type PlaceRelation = 'same' | 'same-country' | 'within' | 'unknown' | 'other' | 'apart';

/** Looks a place up. */
export function createEventPlace(id: string, name: string): EventPlace {
  const plain = nameKey(name).replace(/^the /u, '');
  const country = findCountryByName(plain) ?? findCountryBySeat(plain);
  return {
    id,
    name,
    key: findPlaceKey(plain),
    ...(country && { country: country.code }),
    isCountry: findCountryByName(plain) !== undefined,
    isListed: findPlaceKind(plain) !== undefined,
  };
}

/** Sets two places against each other. */
export function matchPlaces(a: EventPlace | undefined, b: EventPlace | undefined): PlaceRelation {
  if (!a || !b) return 'unknown';
  if (a.id === b.id || a.key === b.key) return a.isCountry ? 'same-country' : 'same';
  if (a.country !== undefined && b.country !== undefined)
    return a.country !== b.country ? 'apart' : a.isCountry || b.isCountry ? 'within' : 'other';
  // A venue may stand in any town, and a town whose country is not known in any country.
  return a.isCountry || b.isCountry || !a.isListed || !b.isListed ? 'within' : 'other';
}
