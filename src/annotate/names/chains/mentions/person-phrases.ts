import { type Country, findCountry, findCountryByDemonym } from '../../../../language/lists/places.ts';
import { isCapital } from '../../case.ts';
import { isJoined } from '../../connectors.ts';
import { isIn, lists } from '../../gazetteer.ts';
import type { NameSentence, NameWord } from '../../words.ts';
import { isVerb } from './grammar.ts';

/** A person described and not named: "the Chinese leader", "Russia's foreign minister", "his Chinese counterpart", "the 47-year-old". */
export interface PersonPhrase {
  readonly from: number;
  readonly to: number;
  /** The role's words as a key, without the country; empty where only an age or a people is told. */
  readonly role: string;
  /** Index of the role's first word. */
  readonly roleFrom: number;
  readonly country?: Country;
  /** Words of the country or body, `[from, to)`. */
  readonly owner?: readonly [number, number];
  /** The key of a body that is no country: "the Microsoft chief". */
  readonly body?: string;
  readonly age?: number;
}

/** Reads the description of a person that opens at a word; absent where none does. */
export function readPersonPhrase({ words }: NameSentence, from: number): PersonPhrase | undefined {
  const first = words[from]!;
  if (first.possessive && isCapital(first)) return readOwned(words, from);
  if (first.key === 'the') return readDefinite(words, from);
  return /^(?:his|her|their|its)$/.test(first.key) ? readCounterpart(words, from) : undefined;
}

/** "Russia's foreign minister" */
function readOwned(words: readonly NameWord[], from: number): PersonPhrase | undefined {
  const country = isIn(words[from]!, lists.country) ? findCountry(words[from]!.key) : undefined;
  const head = country ? findRoleHead(words, from + 1) : -1;
  if (!country || head < 0 || goesOn(words, head)) return undefined;
  return {
    from,
    to: head + 1,
    role: roleOf(words, from + 1, head),
    roleFrom: from + 1,
    country,
    owner: [from, from + 1],
  };
}

/** "his Chinese counterpart", "her counterpart" */
function readCounterpart(words: readonly NameWord[], from: number): PersonPhrase | undefined {
  const adjective = readCountryWord(words, from + 1);
  const head = from + 1 + (adjective?.length ?? 0);
  if (!adjective || words[head]?.key !== 'counterpart' || goesOn(words, head)) return undefined;
  return {
    from,
    to: head + 1,
    role: 'counterpart',
    roleFrom: head,
    country: adjective.country,
    owner: [from + 1, head],
  };
}

function readDefinite(words: readonly NameWord[], from: number): PersonPhrase | undefined {
  const age = readAge(words[from + 1]);
  const at = from + (age === undefined ? 1 : 2);
  const adjective = readCountryWord(words, at) ?? readBodyWord(words, at);
  const roleFrom = at + (adjective?.length ?? 0);
  const told = () => ({
    ...(adjective?.country ? { country: adjective.country } : {}),
    ...(adjective?.body ? { body: adjective.body } : {}),
    ...(adjective ? { owner: [at, roleFrom] as const } : {}),
    ...(age === undefined ? {} : { age }),
  });
  const head = findRoleHead(words, roleFrom);
  if (head >= 0)
    return goesOn(words, head)
      ? undefined
      : { from, to: head + 1, role: roleOf(words, roleFrom, head), roleFrom, ...told() };
  if (adjective?.body || (age === undefined && !adjective)) return undefined;
  return standsAlone(words, roleFrom) && (adjective === undefined || isPeopleWord(words[at]!))
    ? { from, to: roleFrom, role: '', roleFrom, ...told() }
    : undefined;
}

const roleOf = (words: readonly NameWord[], from: number, head: number): string =>
  words
    .slice(from, head + 1)
    .map(({ key }) => key)
    .join(' ');

/** 47 of "47-year-old"; absent for other words. */
export function readAge(word: NameWord | undefined): number | undefined {
  const found = word?.shape === 'number' && /^(\d{1,3}) years? old$/.exec(word.key);
  return found ? Number(found[1]) : undefined;
}

/** "the Slovak", not "the Slovaks" or "the Chinese": one person of a people. */
const isPeopleWord = ({ key, shape }: NameWord): boolean =>
  shape === 'capital' &&
  findCountryByDemonym(key) !== undefined &&
  /(?:an|k|i|ian|er|e|n|d|t)$/.test(key) &&
  !/(?:ese|ish|ch)$/.test(key);

/** A verb or the end of the phrase follows, no noun. */
function standsAlone(words: readonly NameWord[], to: number): boolean {
  const next = words[to];
  if (words[to - 1]!.possessive) return true;
  return next === undefined || next.gap !== ' ' || isVerb(next) || /^(?:ADP|ADV|SCONJ|PART|CCONJ)$/.test(next.tag);
}

interface Adjective {
  readonly country?: Country;
  readonly body?: string;
  readonly length: number;
}

/** One or two words that name a country: "Chinese", "North Korean", "Kremlin", "US". */
function readCountryWord(words: readonly NameWord[], at: number): (Adjective & { country: Country }) | undefined {
  const [first, second] = [words[at], words[at + 1]];
  if (!first || !isCapital(first) || first.possessive) return undefined;
  const two = second && isCapital(second) && findCountryByDemonym(`${first.key} ${second.key}`);
  if (two) return { country: two, length: 2 };
  const one = findCountry(first.key);
  return one ? { country: one, length: 1 } : undefined;
}

const maxBodyWords = 3;

/** Words with capitals in front of a role: "the Microsoft | chief". */
function readBodyWord(words: readonly NameWord[], at: number): Adjective | undefined {
  let to = at;
  while (to < at + maxBodyWords && words[to] && mayNameBody(words[to]!) && words[to]!.gap === ' ') to += 1;
  if (to === at) return undefined;
  return {
    body: words
      .slice(at, to)
      .map(({ key }) => key)
      .join(' '),
    length: to - at,
  };
}

const mayNameBody = (word: NameWord): boolean =>
  isCapital(word) && !word.possessive && !isIn(word, lists.group | lists.role | lists.modifier | lists.honorific);

/** Index of the role word at the end of up to four title words; -1 where there is none. */
function findRoleHead(words: readonly NameWord[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + 4); i += 1) {
    const word = words[i]!;
    if (!isJoined(words[i - 1]!, word) && !words[i - 1]!.possessive) return -1;
    const next = words[i + 1];
    const isHead = isRole(word) && !(next && isJoined(word, next) && isRole(next));
    if (isHead) return i;
    if (!isIn(word, lists.modifier) && !isIn(word, lists.role)) return -1;
  }
  return -1;
}

const nobles = new Set([
  'duchess',
  'duke',
  'countess',
  'baron',
  'archbishop',
  'bishop',
  'sheikh',
  'lord',
  'congressman',
]);
const isRole = (word: NameWord): boolean => isIn(word, lists.role) || nobles.has(word.key);

/** What follows makes it a title or a longer phrase: "the president of the club", "the president Ann Lee", "the leader's aide". */
function goesOn(words: readonly NameWord[], head: number): boolean {
  const next = words[head + 1];
  if (!next || words[head]!.possessive || !isJoined(words[head]!, next)) return false;
  return isCapital(next) || next.key === 'of' || next.key === 'elect' || next.tag === 'NOUN' || next.tag === 'PROPN';
}
