import { isOrdinaryWord } from '../../language/lists/ordinary-words.ts';
import { findPlaceKind, findStateByShortForm } from '../../language/lists/places.ts';
import { type Candidate, createCandidate } from './candidate.ts';
import { type CaseCount, isCapital } from './case.ts';
import { countConnectors, countFieldList, isJoined } from './connectors.ts';
import { isIn, lists } from './gazetteer.ts';
import { endsAsBody, findSplit, isListedName } from './splits.ts';
import { findBodyOfOffice, findTitleBefore, isTitleHead, splitTitle } from './titles.ts';
import { keyOfWords, type NameSentence, type NameWord } from './words.ts';

/** What the article's other sentences say of its words. */
export interface CaseEvidence {
  readonly counts: ReadonlyMap<string, CaseCount>;
}

/** The candidates of a sentence in which capitals tell names: runs of words with capitals and what joins them. */
export function findRuns(sentence: NameSentence, at: number, evidence: CaseEvidence): Candidate[] {
  const { words } = sentence;
  const found: Candidate[] = [];
  let from = 0;
  while (from < words.length) {
    if (!mayOpen(words[from]!, words[from - 1]) || isCurrency(words, from)) {
      from += 1;
      continue;
    }
    const to = findRunEnd(words, from);
    found.push(...readRun(sentence, at, from, to, evidence));
    from = to;
  }
  return found;
}

/** A word that a name may begin with. */
const mayOpen = (word: NameWord, before: NameWord | undefined): boolean =>
  isCapital(word) &&
  !isPartyMark(word.key) &&
  !(isHour.test(word.key) && (word.opens || before?.shape === 'number')) &&
  (!isIn(word, lists.functionWord) || isBodyWord(word, before) || isSurnameMay(word, before));

/** "US$4 billion", "HK$50" */
const isCurrency = (words: readonly NameWord[], at: number): boolean =>
  words[at]!.shape === 'upper' && words[at]!.key.length <= 3 && words[at + 1]?.gap.startsWith('$') === true;

/** "Lee, R-Ariz., said": party and state. */
const isPartyMark = (key: string): boolean => /^[dri] ./.test(key) && findStateByShortForm(key.slice(2)) !== undefined;

const isHour = /^[ap]m$/;

/** "US" in capitals, "the WHO". */
const isBodyWord = ({ key, shape }: NameWord, before: NameWord | undefined): boolean =>
  shape === 'upper' && (key === 'us' || (key === 'who' && before?.key === 'the'));

const calendarWords = new Set(
  'in on last since this until till by from of next early late mid and or to through before after between'.split(' '),
);

/** "May" and "Will" in the middle of a sentence, where no month or auxiliary can stand. */
function isSurnameMay(word: NameWord, before: NameWord | undefined): boolean {
  if (word.opens || !before) return false;
  if (word.key === 'jun' || word.key === 'jan') return before.shape === 'capital' && isIn(before, lists.firstName);
  return word.key === 'will' || (word.key === 'may' && before.shape !== 'number' && !calendarWords.has(before.key));
}

/** No name is longer: what follows is read as the next. */
const maxRun = 16;

function findRunEnd(words: readonly NameWord[], from: number): number {
  let to = findListedEnd(words, from);
  while (to < words.length && to < from + maxRun) {
    const connectors = countConnectors(words, from, to - 1);
    const next = words[to + connectors];
    if (!next) break;
    const fields = connectors === 0 ? countFieldList(words, from, to) : 0;
    if (fields > 0) {
      to += fields;
      continue;
    }
    if (connectors === 0 && !continues(words[to - 1]!, next)) break;
    to += connectors + 1;
  }
  return to;
}

const maxListed = 5;

/** Where the longest name ends that a list has from here on ("Doctors Without Borders"); behind the first word where there is none. */
function findListedEnd(words: readonly NameWord[], from: number): number {
  let limit = from + 1;
  while (limit < words.length && limit < from + maxListed && isJoined(words[limit - 1]!, words[limit]!)) limit += 1;
  for (let to = limit; to > from + 2; to -= 1)
    if (isCapital(words[to - 1]!) && isListedName(words, from, to)) return to;
  return from + 1;
}

function continues(before: NameWord, word: NameWord): boolean {
  if (!isJoined(before, word)) return false;
  if (word.shape === 'number') return isNumbered(before);
  return (
    isCapital(word) &&
    (!isIn(word, lists.functionWord) ||
      isInitial(word) ||
      isNumberInName(word) ||
      (isSurnameMay(word, before) && isIn(before, lists.firstName)))
  );
}

/** "A." and "I." inside a name, with their full stop. */
const isInitial = ({ shape, start, end }: NameWord): boolean => shape === 'initial' && end - start === 2;

/** "Tahlin First Nation", "Harbour One". */
const isNumberInName = ({ key, shape }: NameWord): boolean =>
  shape === 'capital' && (key === 'first' || key === 'one' || key === 'two');

const numbered = new Set(['channel', 'rossiya', 'france']);

/** Names that go on with a number: "Channel 4". */
const isNumbered = (before: NameWord): boolean => numbered.has(before.key);

function readRun(sentence: NameSentence, at: number, from: number, to: number, evidence: CaseEvidence): Candidate[] {
  const { words } = sentence;
  const start = findStart(words, from, to, evidence);
  const end = trimEnd(words, start, to);
  if (start >= end) return readDoubtful(sentence, at, from, to);
  const split = findSplit(words, start, end);
  if (split < end) return [...readName(sentence, at, start, split), ...readName(sentence, at, split, end)];
  return readName(sentence, at, start, end);
}

/** A word that opens its sentence and that only the article's full names can tell from an ordinary one: "Long said", "Hall, who". */
function readDoubtful(sentence: NameSentence, at: number, from: number, to: number): Candidate[] {
  const word = sentence.words[from]!;
  if (to - from !== 1 || word.shape !== 'capital' || !actsLikePerson(sentence.words, from)) return [];
  return [{ ...createCandidate(sentence, at, from, to), doubtful: true }];
}

function actsLikePerson(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];
  if (words[at]!.possessive || !next) return words[at]!.possessive;
  if (next.gap === ', ') return /^(?:who|whose|\d\d)$/.test(next.key) || next.key.endsWith('ing');
  if (next.gap !== ' ') return false;
  const verb = next.tag === 'ADV' ? words[at + 2] : next;
  return verb !== undefined && /^(?:VERB|AUX)$/.test(verb.tag) && !verb.key.endsWith('ing');
}

function readName(sentence: NameSentence, at: number, runStart: number, runEnd: number): Candidate[] {
  const { words } = sentence;
  let end = runEnd;
  while (end > runStart + 1 && words[end - 1]!.shape === 'lower') end -= 1;
  const start = findBodyOfOffice(words, runStart, end);
  const { titleFrom, nameFrom } = splitTitle(words, start, end);
  const inner = titleFrom === undefined ? [] : readTitleNames(sentence, at, titleFrom, nameFrom);
  const nameStart = titleFrom === undefined ? dropGroupWords(words, nameFrom, end) : nameFrom;
  if (nameStart >= end || (end - nameStart === 1 && words[nameStart]!.shape === 'initial')) return inner;
  const before = titleFrom ?? findTitleBefore(words, nameStart);
  return [...inner, createCandidate(sentence, at, nameStart, end, before)];
}

/** The run's start: one word earlier where a list has the name so ("Sunday Times"), later where ordinary words open the sentence. */
function findStart(words: readonly NameWord[], from: number, to: number, evidence: CaseEvidence): number {
  const before = words[from - 1];
  if (before && isCapital(before) && isJoined(before, words[from]!) && isListedName(words, from - 1, to))
    return from - 1;
  return trimStart(words, from, to, evidence);
}

/** Drops ordinary words that only open the sentence. */
function trimStart(words: readonly NameWord[], from: number, to: number, { counts }: CaseEvidence): number {
  const first = words[from]!;
  if (!first.opens || isListed(words, from, to)) return from;
  const count = counts.get(first.key);
  if (to - from === 1)
    return (count?.small ?? 0) > (count?.capital ?? 0) || (!count?.capital && isOrdinary(first)) ? to : from;
  const isWord = isOrdinary(first) && (count?.capital ?? 0) <= (count?.small ?? 0);
  const isFirstName = isIn(first, lists.firstName) && !count?.small;
  return !isWord || isTelling(first) || isFirstName ? from : from + 1;
}

const isOrdinary = (word: NameWord): boolean =>
  isIn(word, lists.ordinary) && word.shape !== 'upper' && !isIn(word, lists.knownPlace);

/** Ordinary words that often open names. */
const isTelling = (word: NameWord): boolean =>
  isIn(word, lists.honorific | lists.role | lists.modifier | lists.group | lists.bodyWord | lists.placeFirst);

function isListed(words: readonly NameWord[], from: number, to: number): boolean {
  const key = keyOfWords(words.slice(from, to));
  if (to - from === 1)
    return findPlaceKind(key) === 'known' || (words[from]!.shape === 'upper' && !isOrdinaryWord(key));
  return isListedName(words, from, to);
}

/** Drops dangling words at the end of a run: titles of what follows, group words behind a name. */
function trimEnd(words: readonly NameWord[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && isIn(words[end - 1]!, lists.group) && !isListed(words, from, end)) {
    if (isIn(words[end - 2]!, lists.firstName)) break;
    end -= 1;
  }
  return end;
}

/** Drops adjectives of peoples in front ("Russian TASS"), unless the name as a whole is known or a body ("British Airways"). */
function dropGroupWords(words: readonly NameWord[], from: number, to: number): number {
  let start = from;
  while (start < to && isIn(words[start]!, lists.group)) {
    if (start + 1 < to && (isListed(words, start, to) || isBodyName(words, start, to))) return start;
    start += 1;
  }
  return start;
}

const isBodyName = (words: readonly NameWord[], from: number, to: number): boolean =>
  words.slice(from + 1, to).some((word) => isIn(word, lists.bodyWord | lists.placeWord));

/** Names inside a title: the body or country of "Microsoft CEO", "US President" and "National Assembly Speaker". */
function readTitleNames(sentence: NameSentence, at: number, from: number, to: number): Candidate[] {
  const { words } = sentence;
  let end = from;
  while (end < to && !isTitleHead(words[end]!)) end += 1;
  for (let stop = end; stop > from + 1; stop -= 1)
    if (isBodyOrListed(words, from, stop)) return [createCandidate(sentence, at, from, stop)];
  end = from;
  while (end < to && !isTitleHead(words[end]!) && !isIn(words[end]!, lists.modifier)) end += 1;
  let start = from;
  while (start < end && isIn(words[start]!, lists.group)) start += 1;
  return start < end ? [createCandidate(sentence, at, start, end)] : [];
}

const isBodyOrListed = (words: readonly NameWord[], from: number, to: number): boolean =>
  isListedName(words, from, to) || (isCapital(words[to - 1]!) && endsAsBody(words[to - 1]!));
