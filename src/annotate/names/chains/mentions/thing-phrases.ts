import { findCountryByDemonym } from '../../../../language/lists/places.ts';
import type { NameSentence, NameWord } from '../../words.ts';
import { findKindNoun, type KindNoun } from '../kinds.ts';

/** A body or place described and not named: "the company", "the country", "the Belgians". */
export interface ThingPhrase {
  readonly from: number;
  readonly to: number;
  readonly noun?: KindNoun;
  /** Code of the country whose people stand for it, or that a point of the compass names: "the North". */
  readonly country?: string;
}

/** Reads the description of a body or place that opens at "the"; absent where none does, and where more is told than its kind. */
export function readThingPhrase({ words }: NameSentence, from: number): ThingPhrase | undefined {
  const first = words[from + 1];
  if (words[from]!.key !== 'the' || first?.gap !== ' ') return undefined;
  const country = findPeople(first);
  if (country) return isWhole(words, from + 2) ? { from, to: from + 2, country } : undefined;
  for (const length of [2, 1]) {
    const to = from + 1 + length;
    if (to > words.length || (length === 2 && (words[from + 2]!.gap !== ' ' || first.possessive))) continue;
    const noun = findKindNoun(length === 1 ? first.key : `${first.key} ${words[from + 2]!.key}`);
    if (noun) return isWhole(words, to) ? { from, to, noun } : undefined;
  }
  return undefined;
}

const halves: ReadonlyMap<string, string> = new Map([
  ['north', 'KP'],
  ['south', 'KR'],
]);

/** "Belgians", "North": who or what stands for a country. */
function findPeople({ key, shape }: NameWord): string | undefined {
  if (shape !== 'capital') return undefined;
  return halves.get(key) ?? (key.endsWith('s') ? findCountryByDemonym(key)?.code : undefined);
}

/** Nothing follows that tells which one is meant: "the company that …", "the city of …", "the party chairman". */
function isWhole(words: readonly NameWord[], to: number): boolean {
  const next = words[to];
  if (!next || words[to - 1]!.possessive || next.gap !== ' ') return true;
  if (words[to + 1]?.key === 'by' && next.key.endsWith('ed')) return false;
  return (
    next.shape !== 'capital' &&
    next.tag !== 'NOUN' &&
    next.tag !== 'PROPN' &&
    next.tag !== 'ADJ' &&
    !/^(?:of|that|which|who|where|whose|with|named|called|known|behind|responsible)$/.test(next.key)
  );
}
