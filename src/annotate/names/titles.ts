import { isCapital } from './case.ts';
import { isJoined } from './connectors.ts';
import { isIn, isTitleWord, lists } from './gazetteer.ts';
import { isListedName } from './splits.ts';
import type { NameWord } from './words.ts';

/** A run taken apart: the title `[titleFrom, nameFrom)` and the bare name behind it. Without a title `nameFrom` is the run's start. */
export interface TitleSplit {
  readonly titleFrom?: number;
  readonly nameFrom: number;
}

/** Whether a word may stand last in a title: "President", "Mr", "Ministers". */
export const isTitleHead = (word: NameWord): boolean =>
  isIn(word, lists.honorific | lists.role) || isPluralRole(word.key);

/** "Foreign Ministers Ann Lee and Bo Dahl" */
const isPluralRole = (key: string): boolean =>
  key.endsWith('s') &&
  key.length > 5 &&
  (isTitleWord(key.slice(0, -1), 'role') || (key.endsWith('ies') && isTitleWord(`${key.slice(0, -3)}y`, 'role')));

/** Finds the title in front of a name within a run with capitals: "Chinese President | Xi Jinping". */
export function splitTitle(words: readonly NameWord[], from: number, to: number): TitleSplit {
  const none = { nameFrom: from };
  if (endsLikeNoPerson(words, from, to)) return none;
  if (isTitleHead(words[to - 1]!) && !isFirstName(words[from]!)) {
    const name = findNameEndingAsTitle(words, from, to);
    return name === to
      ? { titleFrom: from, nameFrom: to }
      : { ...(name > from ? { titleFrom: from } : {}), nameFrom: name };
  }
  for (let head = to - 1; head >= from; head -= 1) {
    if (!isTitleHead(words[head]!) || (head > from && /^(?:of|for|and)$/.test(words[head - 1]!.key))) continue;
    const nameFrom = skipOfPhrase(words, head + 1, to);
    if (nameFrom >= to) {
      if (isOnlyTitle(words, from, to)) return { titleFrom: from, nameFrom: to };
      continue;
    }
    if (/^(?:of|for|in)$/.test(words[nameFrom - 1]!.key)) return { nameFrom };
    if (!mayBeTitle(words, from, head)) continue;
    return { titleFrom: from, nameFrom };
  }
  return none;
}

/**
 * Where a name starts whose last word is one of titles too: "Home Minister | Amit Shah", "Mr | Godfred Dame", "Ministry of Hajj"; the run's end
 * where its last word is a title.
 */
function findNameEndingAsTitle(words: readonly NameWord[], from: number, to: number): number {
  if (/^(?:of|for|and)$/.test(words[to - 2]?.key ?? '')) return from;
  if (!isIn(words[to - 1]!, lists.honorific)) return to;
  let name = to - 1;
  while (name > from && isPersonal(words[name - 1]!)) name -= 1;
  if (name === to - 1) return to;
  return name > from && !isTitleHead(words[name - 1]!) ? to : name;
}

/** A word with a capital that is of persons' names if of anything: no ordinary word, title, place or people. */
const isPersonal = (word: NameWord): boolean =>
  word.shape === 'capital' &&
  !isTitleHead(word) &&
  !isIn(word, lists.ordinary) &&
  !isIn(word, lists.group) &&
  !isIn(word, lists.place) &&
  !isIn(word, lists.body);

/** Where the body starts of which a run names an office: "Executive Director of the | Water Alliance"; the run's start where it does not. */
export function findBodyOfOffice(words: readonly NameWord[], from: number, to: number): number {
  if (to - from < 4 || !endsLikeNoPerson(words, from, to)) return from;
  let of = from + 1;
  while (of < to - 1 && words[of]!.key !== 'of' && words[of]!.key !== 'for') of += 1;
  if (of >= to - 1 || !isTitleHead(words[of - 1]!) || words.slice(from, of - 1).some((word) => !isTitlePart(word)))
    return from;
  return words[of + 1]!.key === 'the' ? of + 2 : of + 1;
}

const isTitlePart = (word: NameWord): boolean =>
  isTitleHead(word) || isIn(word, lists.modifier) || isIn(word, lists.group);

const isFirstName = (word: NameWord): boolean => isIn(word, lists.firstName) && !isIn(word, lists.ordinary);

/** "Justice Department", "General Motors", "Major League": the last word is one of a body, place or event. */
function endsLikeNoPerson(words: readonly NameWord[], from: number, to: number): boolean {
  if (to - from > 1 && isListedName(words, from, to)) return true;
  if (to - from > 1 && words[to - 2]!.possessive) return true;
  const last = words[to - 1]!;
  return isIn(last, lists.strongBodyWord | lists.strongPlaceWord | lists.strongOtherWord) && !isTitleHead(last);
}

/** "Secretary of State", "Minister for Health": the ordinary words behind "of" belong to the title. */
function skipOfPhrase(words: readonly NameWord[], at: number, to: number): number {
  if (at >= to || !/^(?:of|for)$/.test(words[at]!.key)) return at;
  let next = at + 1;
  while (next < to && (isIn(words[next]!, lists.ordinary) || !isCapital(words[next]!))) {
    if (isIn(words[next]!, lists.firstName) && next > at + 1 && next + 1 < to) break;
    next += 1;
  }
  return next;
}

const isOnlyTitle = (words: readonly NameWord[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .every(
      (word) =>
        isTitleHead(word) ||
        isIn(word, lists.modifier) ||
        isIn(word, lists.group) ||
        !isCapital(word) ||
        isIn(word, lists.ordinary),
    );

/** A first name in front of a word such as "King" or "Dean" makes it a surname: "Larry King Smith" is no title. */
function mayBeTitle(words: readonly NameWord[], from: number, head: number): boolean {
  if (head === from) return true;
  const first = words[from]!;
  const isName = isIn(first, lists.firstName) && !isIn(first, lists.ordinary);
  return !isName || isIn(first, lists.country) || isTitleHead(words[from + 1] ?? first) === false;
}

/** Index of the first word of a small-letter title right before a name ("foreign minister Sergei Lavrov"); absent without one. */
export function findTitleBefore(words: readonly NameWord[], nameFrom: number): number | undefined {
  const head = words[nameFrom - 1];
  if (!head || !isJoined(head, words[nameFrom]!) || head.shape !== 'lower' || !isTitleWord(lastPart(head), 'role'))
    return undefined;
  let from = nameFrom - 1;
  for (let steps = 0; steps < 5 && from > 0; steps += 1) {
    const before = words[from - 1]!;
    if (!isJoined(before, words[from]!) || before.possessive || !standsInTitle(before)) break;
    from -= 1;
  }
  return from;
}

const lastPart = ({ key }: NameWord): string => key.split(' ').at(-1)!;

const standsInTitle = (word: NameWord): boolean =>
  isCapital(word)
    ? !word.opens || isIn(word, lists.group) || isIn(word, lists.country)
    : word.shape === 'lower' && (isIn(word, lists.modifier) || isIn(word, lists.role) || word.tag === 'NOUN');
