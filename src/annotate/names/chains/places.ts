import { findPlaceKey } from '../../../language/lists/places.ts';
import { nameWordsOf, type TypedName } from '../candidate.ts';
import { type Chain, createChain, groupByKey } from './chain.ts';

/** Chains of places: equal keys, countries by any of their names. */
export const linkPlaces = (names: readonly TypedName[]): Chain[] =>
  [...groupByKey(names, ({ key }) => findPlaceKey(key)).values()].map((own) =>
    createChain('place', own, (name) => nameWordsOf(name)[0]!.shape !== 'upper'),
  );
