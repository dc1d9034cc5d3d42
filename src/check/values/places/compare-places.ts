import type { ClaimSource } from '../../../collate/claims/reading/claim-source.ts';
import { createEventPlace, type EventPlace, matchPlaces } from '../../../collate/events/event-places.ts';
import { firstFrom, within } from '../../../collate/spans.ts';
import { nameKey } from '../../../language/lists/name-key.ts';
import type { Span } from '../../../model/span.ts';
import { editDistance } from '../../../text/edit-distance.ts';
import type { ValueRelation } from '../numbers/compare-numbers.ts';
import type { Slot } from '../slot.ts';

/** Compares two places; `near` where one may lie in the other. A place that is misspelt is the same. Undefined where nothing can be told: of a country and a place that no list has. */
export function comparePlaces(a: Slot, b: Slot): ValueRelation | undefined {
  const [left, right] = [placeOf(a), placeOf(b)];
  if (areOneName(left.key, right.key)) return 'same';
  const relation = matchPlaces(left, right);
  if (relation === 'same' || relation === 'same-country') return 'same';
  if (a.direction !== b.direction) return undefined;
  if (tellsBoth(a, b) || tellsBoth(b, a)) return 'near';
  if (relation === 'apart') return 'other';
  if (isShort(a) || isShort(b)) return 'near';
  if (relation === 'other') return 'other';
  if (isLand(left) !== isLand(right)) return undefined;
  return (kindOf(a) !== undefined && kindOf(a) === kindOf(b)) || areStrangers(a, b) ? 'other' : 'near';
}

const cityStates: ReadonlySet<string> = new Set(['SG', 'MC', 'VA']);

/** A country that is no city too. */
const isLand = ({ isCountry, country }: EventPlace): boolean => isCountry && !cityStates.has(country ?? '');

/**
 * Whether neither text names the other's place at all, and both put something there by one word: who means the same place, or one that lies in it, hardly
 * leaves all names of the others out.
 */
function areStrangers(a: Slot, b: Slot): boolean {
  if (kindOf(a) !== kindOf(b) || prepositionOf(a) !== prepositionOf(b)) return false;
  return !isNamed(placeOf(a).key, b.sentence.source) && !isNamed(placeOf(b).key, a.sentence.source);
}

/** "LAX": letters may stand for the other's name. */
const isShort = (slot: Slot): boolean => /^\p{Lu}[\p{Lu}.]+$/u.test(placeOf(slot).name);

const prepositionOf = ({ sentence: { source }, start }: Slot): string | undefined =>
  source.tokens.slice(0, firstFrom(source.tokens, start)).findLast(({ tag }) => tag !== 'DET')?.lemma;

const namedIn = new WeakMap<ClaimSource, string>();

/** Whether a text has a name with this one in it. */
function isNamed(key: string, source: ClaimSource): boolean {
  const known = namedIn.get(source) ?? source.names.map((name) => ` ${printedKey(source, name)} `).join('|');
  namedIn.set(source, known);
  return known.includes(` ${key} `);
}

const printedKey = ({ article: { text } }: ClaimSource, { start, end }: Span): string =>
  nameKey(text.slice(start, end));

const wayWeight = 4;

/** The weight of what two places that are not one have in common: ways that begin at one place and end at two. */
export function likenessOfPlaces(a: Slot, b: Slot): number {
  if (!a.origin || !b.origin) return 0;
  const [left, right] = [printedKey(a.sentence.source, a.origin), printedKey(b.sentence.source, b.origin)];
  return areOneName(left, right) ? wayWeight : 0;
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
  ...['lake', 'loch', 'reservoir'].map((word) => [word, 'lake'] as const),
  ...['mount', 'mountain', 'peak'].map((word) => [word, 'mountain'] as const),
  ...[
    'airport',
    'station',
    'university',
    'school',
    'prison',
    'church',
    'cathedral',
    'river',
    'island',
    'bridge',
    'county',
    'province',
  ].map((word) => [word, word] as const),
]);

/** What sort of place it is by its first or last word: two streets are two places. */
function kindOf(slot: Slot): string | undefined {
  const words = placeOf(slot).key.split(' ');
  return kinds.get(words.at(-1)!) ?? kinds.get(words[0]!);
}
