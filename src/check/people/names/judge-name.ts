import { lazyWordSet } from '../../../language/lexicon.ts';
import { nameKey } from '../../../language/lists/name-key.ts';
import { isOrdinaryWord } from '../../../language/lists/ordinary-words.ts';
import { findFirstNameGender, isSurname } from '../../../language/lists/person-names.ts';
import { findCountry, findPlaceKind } from '../../../language/lists/places.ts';
import type { Article } from '../../../model/article.ts';
import { compareStrings } from '../../../model/link.ts';
import type { Span } from '../../../model/span.ts';
import { findSlip, type Slip } from './misspelling.ts';
import type { NameIndex, Place } from './name-index.ts';

/** Where an input has a name. */
export interface NameHit extends Span {
  readonly article: Article;
}

/** What the inputs say of a name. */
export interface NameJudgement {
  readonly verdict: 'found' | 'altered' | 'not-found';
  /** Where they have it, or what it is a slip of; a not-found one may have what is nearest. */
  readonly hits: readonly NameHit[];
  readonly certainty: number;
  readonly why: string;
}

/** Looks a name up by its words: as it stands, with more words between, then with a slip of the pen. A draft that keeps no accents leaves them out on purpose. */
export function judgeName(keys: readonly string[], index: NameIndex, keepsAccents: boolean): NameJudgement {
  const judged = lookUp(keys, index);
  if (judged.slip !== 'accents' || keepsAccents) return judged;
  return { ...judged, verdict: 'found', certainty: 0.7, why: 'the inputs have the name with other accents' };
}

function lookUp(keys: readonly string[], index: NameIndex): SlippedName {
  const whole = findWhole(keys, index, 0);
  if (whole.length > 0) return found(whole, 0.95, 'an input has the same name');
  const loose = keys.length > 1 ? findWhole(keys, index, mostBetween) : [];
  if (loose.length > 0) return found(loose, 0.85, 'an input has the name with a word more inside');
  const slip = keys.length > 1 ? findSlipInside(keys, index) : findSlipOf(keys[0]!, index);
  if (slip) return slip;
  const parts = keys.length > 1 ? findForm(keys, index) : [];
  if (parts.length > 0) return formFound(parts);
  return { verdict: 'not-found', hits: [], certainty: 0.7, why: 'no input has this name' };
}

type SlippedName = NameJudgement & { readonly slip?: Slip };

const found = (hits: readonly NameHit[], certainty: number, why: string): NameJudgement => ({
  verdict: 'found',
  hits,
  certainty,
  why,
});

const formFound = (hits: readonly NameHit[]): NameJudgement => found(hits, 0.7, 'an input has a form of the name');

const mostBetween = 2;

/** Where all words of a name stand in order, with at most so many words between two of them. */
function findWhole(keys: readonly string[], { placesOf }: NameIndex, between: number): NameHit[] {
  return placesOf(keys[0]!).flatMap((place) => {
    const end = keys.slice(1).reduce<number | undefined>((at, key) => {
      if (at === undefined) return undefined;
      const next = place.row.keys.slice(at + 1, at + 2 + between).indexOf(key);
      return next < 0 ? undefined : at + 1 + next;
    }, place.at);
    return end === undefined ? [] : [hitOf(place, end)];
  });
}

const hitOf = ({ row: { article, spans }, at }: Place, end = at): NameHit => ({
  article,
  start: spans[at]!.start,
  end: spans[end]!.end,
});

interface SlippedHit {
  /** Absent where it is no slip but a form of the word. */
  readonly slip: Slip | undefined;
  readonly hit: NameHit;
}

/** A name of several words, one of which an input spells otherwise, beside the same other words. */
function findSlipInside(keys: readonly string[], { placesOf }: NameIndex): SlippedName | undefined {
  for (const [odd, own] of keys.entries()) {
    const anchor = odd === 0 ? 1 : 0;
    const found = placesOf(keys[anchor]!).flatMap((place): SlippedHit[] => {
      const first = place.at - anchor;
      const other = place.row.keys[first + odd];
      const same = keys.every((key, at) => at === odd || place.row.keys[first + at] === key);
      if (!same || other === undefined || !place.row.capital[first + odd]) return [];
      const hit = hitOf({ row: place.row, at: first }, first + keys.length - 1);
      if (isDerived(own, other)) return [{ slip: undefined, hit }];
      const slip = areOrdinary(own, other) ? findSlip(own, other) : findSlip(own, other, true, odd === keys.length - 1);
      return slip ? [{ slip, hit }] : [];
    });
    const hits = found.map(({ hit }) => hit);
    const slip = found.find((one) => one.slip)?.slip;
    if (found.some((one) => !one.slip)) return formFound(hits);
    if (slip) return altered(hits, slip, 0.9);
  }
  return undefined;
}

/** "National" and "Nations" are two words, whatever their letters. */
const areOrdinary = (a: string, b: string): boolean => isOrdinaryWord(nameKey(a)) && isOrdinaryWord(nameKey(b));

const altered = (hits: readonly NameHit[], slip: Slip, certainty: number): SlippedName => ({
  slip,
  verdict: 'altered',
  hits,
  certainty: slip === 'accents' ? 0.5 : certainty,
  why: slip === 'accents' ? 'the inputs have the name with other accents' : 'the inputs spell the name otherwise',
});

const shortest = 4;

/** A name of one word that stands nowhere, and a name that the inputs have which differs by a letter or two. */
function findSlipOf(key: string, index: NameIndex): SlippedName | undefined {
  const forms = index.keysLike(key).filter((other) => isDerived(key, other));
  if (forms.length > 0) return formFound(placesOf(forms, index));
  if (key.length < shortest || isOrdinaryWord(nameKey(key))) return undefined;
  const slips = index.keysLike(key).flatMap((other) => {
    const slip = findSlip(key, other);
    return slip &&
      isName(other, index) &&
      (slip === 'accents' || !isKnown(key) || (!isKnown(other) && isOften(other, index)))
      ? [{ other, slip }]
      : [];
  });
  if (slips.length === 0) return undefined;
  const keys = slips.map(({ other }) => other).sort(compareStrings);
  return altered(placesOf(keys, index), slips[0]!.slip, isKnown(key) ? 0.6 : 0.8);
}

/** The slip may as well be the input's, where only one has the form. */
const isOften = (key: string, { placesOf: placed }: NameIndex): boolean =>
  new Set(placed(key).map(({ row }) => row.article)).size > 1;

const placesOf = (keys: readonly string[], index: NameIndex): NameHit[] =>
  keys.flatMap((key) => index.placesOf(key).map((place) => hitOf(place)));

const endings: ReadonlySet<string> = new Set([
  'n',
  'ns',
  'an',
  'ian',
  's',
  'es',
  'ese',
  'er',
  'ers',
  'i',
  'ish',
  'ans',
  'ians',
  'is',
]);

/** "Arvenian" of "Arvenia": who or what belongs to it, or more than one. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const rest = long.startsWith(short) ? long.slice(short.length) : undefined;
  if (rest === undefined || short.length < shortest || !endings.has(rest)) return false;
  return !/^n/.test(rest) || /[aeiou]$/.test(short);
}

/** Whether a gazetteer has a word: then it is hardly a slip of another one that a gazetteer has too. */
const isKnown = (key: string): boolean =>
  findPlaceKind(nameKey(key)) !== undefined ||
  findCountry(nameKey(key)) !== undefined ||
  findFirstNameGender(nameKey(key)) !== undefined ||
  isSurname(nameKey(key));

/** Whether a word that has a capital is a name rather than the first word of a sentence, or a month. */
const isName = (key: string, { placesOf }: NameIndex): boolean =>
  !timeWords().has(key) &&
  placesOf(key).some(({ row: { article, spans }, at }) =>
    insideSentence.test(article.text.slice(Math.max(0, spans[at]!.start - 2), spans[at]!.start)),
  );

const insideSentence = /[\p{L}\p{N},–—-] $|[(/–—]$/u;
const timeWords = lazyWordSet('time-words.tsv');

/** "J. Carter Vale" is a form of "Carter Vale". */
const findForm = (keys: readonly string[], index: NameIndex): NameHit[] =>
  keys[0]!.length === 1 && keys.length > 2 ? findWhole(keys.slice(1), index, 0) : [];
