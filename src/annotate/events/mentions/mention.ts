import { lazy, readLexicon } from '../../../language/lexicon.ts';
import type { NameAnnotation } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { findListed, findListedBefore, findNameOfRole } from '../tree/lists.ts';
import {
  childrenOf,
  type EventSentence,
  lemmaOf,
  nameAt,
  pennOf,
  relationOf,
  tagOf,
  wordOf,
} from '../tree/sentence.ts';
import { findApposition, findNounAfter, isNominal, isTime, skipSigns } from '../tree/surface.ts';
import { isGroupWord, isPersonNoun } from './actors.ts';
import { corePhrase, withOwnName } from './phrases.ts';

/** A phrase that may take part in an event. */
export interface Mention extends Span {
  /** The token that the phrase hangs on. */
  readonly at: number;
  readonly name?: NameAnnotation;
  readonly isPlural: boolean;
  /** Stands for people who were named before: "they", "the two leaders", "both". */
  readonly isGroup: boolean;
}

/** The phrases that a token and what is joined to it by "and" stand for; empty if the token's own is not fit. */
export function collectMentions(
  sentence: EventSentence,
  from: number,
  isFit: (mention: Mention) => boolean,
): Mention[] {
  const at = skipSigns(sentence, from);
  const first = createMention(sentence, at);
  if (isTime(sentence, at) || !isFit(first)) return [];
  const found = [first];
  const add = (other: number): void => {
    const mention = createMention(sentence, skipOwner(sentence, other));
    if (isFit(mention) && !found.some(({ start, end }) => start < mention.end && mention.start < end))
      found.push(mention);
  };
  for (const conjunct of conjunctsOf(sentence, from)) add(conjunct);
  for (const listed of findListed(sentence, first.at)) add(listed);
  for (const before of findListedBefore(sentence, startOf(sentence, first), first.at)) add(before);
  return found;
}

/** "and the bank's chairman": what is owned, where a tree stops at the owner. */
function skipOwner(sentence: EventSentence, at: number): number {
  if (pennOf(sentence, at + 1) !== 'POS' || nameAt(sentence, at)?.form !== 'name') return at;
  const owned = findNounAfter(sentence, at + 1);
  return owned < 0 ? at : owned;
}

const deepest = 12;

function conjunctsOf(sentence: EventSentence, at: number, depth = 0): number[] {
  const found: number[] = [];
  if (depth > deepest) return found;
  for (const child of childrenOf(sentence, at))
    if (relationOf(sentence, child) === 'conj' && isNominal(sentence, child) && !hasClause(sentence, child))
      found.push(child, ...conjunctsOf(sentence, child, depth + 1));
  return found;
}

/** A noun with a subject of its own is a clause. */
function hasClause(sentence: EventSentence, at: number): boolean {
  for (const child of childrenOf(sentence, at)) if (relationOf(sentence, child) === 'nsubj') return true;
  return false;
}

function startOf({ tokens }: EventSentence, { start, at }: Mention): number {
  let from = at;
  while (from > 0 && tokens[from - 1]!.start >= start) from -= 1;
  return from;
}

const speakers: ReadonlySet<string> = new Set(['we', 'us', 'our']);
const groupNouns = lazy(
  () => new Set(readLexicon('events/actor-nouns.tsv').flatMap(([noun, kind]) => (kind === 'group' ? [noun!] : []))),
);

function createMention(sentence: EventSentence, at: number): Mention {
  const apposed = nameAt(sentence, at) ? -1 : findNamed(sentence, at);
  const core = corePhrase(sentence, at);
  const name = nameAt(sentence, apposed < 0 ? at : apposed);
  const span =
    apposed < 0
      ? (name ?? withOwnName(sentence, at, core))
      : { start: core.start, end: (name ?? corePhrase(sentence, apposed)).end };
  const word = wordOf(sentence, at);
  const penn = pennOf(sentence, at);
  const isPlural = penn === 'NNS' || penn === 'NNPS' || isGroupWord(word);
  const isGroup =
    name?.form !== 'name' && isPlural && !speakers.has(word) && (isGroupWord(word) || isGroupNoun(sentence, at));
  return { at: apposed < 0 ? at : apposed, start: span.start, end: span.end, ...(name && { name }), isPlural, isGroup };
}

/** The token of the name beside a noun: "his counterpart Ann Vale", "the guest, Ann Vale". */
function findNamed(sentence: EventSentence, at: number): number {
  if (tagOf(sentence, at) !== 'NOUN' && tagOf(sentence, at) !== 'PROPN') return -1;
  const isNoun = tagOf(sentence, at) === 'NOUN';
  const next = nameAt(sentence, at + 1);
  if (isNoun && next?.form === 'name' && next.type === 'person') return at + 1;
  const apposed = isNoun ? findApposition(sentence, at) : -1;
  if (apposed >= 0 && (nameAt(sentence, apposed)?.type ?? 'person') === 'person') return apposed;
  return isPersonNoun(lemmaOf(sentence, at)) ? findNameOfRole(sentence, at) : -1;
}

const definites: ReadonlySet<string> = new Set(['the', 'both', 'two', 'these', 'three']);

/** "the two leaders", but not "the leaders of France and Spain": they are named beside. */
function isGroupNoun(sentence: EventSentence, at: number): boolean {
  if (!groupNouns().has(lemmaOf(sentence, at))) return false;
  let isDefinite = false;
  for (const child of childrenOf(sentence, at)) {
    if (nameAt(sentence, child) !== undefined) return false;
    if (child < at && definites.has(wordOf(sentence, child))) isDefinite = true;
  }
  return isDefinite;
}
