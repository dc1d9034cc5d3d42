import type { PassageText } from '../words/passage-words.ts';
import { measureOrder, type Order } from './measure-order.ts';

/** A word of this rarity is a name, a number or the like: a fact hangs on it. */
const rareWord = 4;

/** In how far the rare words that two outlets both use in their own sentences stand in one order, by their first places. Linear, but for the order. */
export function measureRareWords(left: PassageText, right: PassageText): Order {
  const places = firstPlaces(left);
  return measureOrder([...firstPlaces(right).keys()].flatMap((stem) => places.get(stem) ?? []));
}

function firstPlaces({ words }: PassageText): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, { stem, rarity, content, voice }] of words.entries())
    if (content && rarity >= rareWord && voice === 'own' && !places.has(stem)) places.set(stem, at);
  return places;
}
