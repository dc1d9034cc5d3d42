import { createEventPlace, type EventPlace, matchPlaces } from '../../../collate/events/event-places.ts';
import { within } from '../../../collate/spans.ts';
import { nameKey } from '../../../language/lists/name-key.ts';
import { editDistance } from '../../../text/edit-distance.ts';
import type { ValueRelation } from '../numbers/compare-numbers.ts';
import type { Slot } from '../slot.ts';

/** Compares two places; `near` where one may lie in the other. A place that is misspelt is the same. */
export function comparePlaces(a: Slot, b: Slot): ValueRelation | undefined {
  if (areOneName(placeOf(a).key, placeOf(b).key)) return 'same';
  const relation = matchPlaces(placeOf(a), placeOf(b));
  if (relation === 'same' || relation === 'same-country') return 'same';
  if (tellsBoth(a, b) || tellsBoth(b, a)) return 'near';
  if (relation === 'apart' || relation === 'other') return 'other';
  return kindOf(a) !== undefined && kindOf(a) === kindOf(b) ? 'other' : 'near';
}

function placeOf({ name, sentence: { source }, start, end }: Slot): EventPlace {
  const printed = source.article.text.slice(start, end);
  return createEventPlace(name?.entity === undefined ? printed : source.clusterOf(name.entity), printed);
}

const leastLetters = 5;
const longName = 8;

function areOneName(a: string, b: string): boolean {
  if (a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  const shorter = Math.min(a.length, b.length);
  return shorter >= leastLetters && editDistance(a, b) <= (shorter >= longName ? 2 : 1);
}

/** Whether the sentence of one tells the other place too: the one may lie in the other. */
function tellsBoth(a: Slot, b: Slot): boolean {
  const { source } = a.sentence;
  const key = placeOf(b).key;
  return within(source.names, a.sentence).some((name) =>
    nameKey(source.article.text.slice(name.start, name.end)).includes(key),
  );
}

const kinds: ReadonlyMap<string, string> = new Map([
  ...['road', 'street', 'lane', 'avenue', 'square', 'row', 'alley', 'way', 'drive', 'crescent'].map(
    (word) => [word, 'street'] as const,
  ),
  ...['stadium', 'arena', 'park', 'ground'].map((word) => [word, 'stadium'] as const),
  ...['hospital', 'clinic'].map((word) => [word, 'hospital'] as const),
  ...['hall', 'palace', 'castle'].map((word) => [word, 'hall'] as const),
  ...['cape', 'bay', 'harbour', 'harbor', 'port'].map((word) => [word, 'coast'] as const),
  ...['airport', 'station', 'university', 'school', 'prison', 'church', 'cathedral'].map(
    (word) => [word, word] as const,
  ),
]);

/** What sort of place it is by its first or last word: two streets are two places. */
function kindOf(slot: Slot): string | undefined {
  const words = placeOf(slot).key.split(' ');
  return kinds.get(words.at(-1)!) ?? kinds.get(words[0]!);
}
