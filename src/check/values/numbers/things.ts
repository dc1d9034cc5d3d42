import { areNearWords } from '../../../collate/claims/trees.ts';
import { rootOf } from '../../../collate/claims/word-groups.ts';
import { kindOfEvent } from '../../../collate/quantities/event-words.ts';
import { lazyWordSet } from '../../../language/lexicon.ts';
import type { TokenAnnotation } from '../../../model/annotation.ts';
import { spansOverlap } from '../../../model/span.ts';
import { type Frame, tokensOf } from '../frame.ts';
import type { FrameMatch } from '../match-frames.ts';

/** Words that count anybody, or stand for the number itself. */
const general: ReadonlySet<string> = new Set(
  [
    'people',
    'person',
    'individual',
    'number',
    'total',
    'figure',
    'other',
    'case',
    'member',
    'part',
    'toll',
    'life',
  ].map(rootOf),
);

/** What two numbers count: `open` where one of them does not say, `general` where one counts anybody. */
export type CountedMatch = 'same' | 'open' | 'general' | 'apart';

const isGeneral = ({ lemma }: TokenAnnotation): boolean => general.has(rootOf(lemma));

/** Sets what two numbers count against each other. */
export function matchCounted(a: Frame, b: Frame): CountedMatch {
  const [left, right] = [countedHead(a), countedHead(b)];
  if (!left || !right) return 'open';
  if (isGeneral(left) || isGeneral(right)) return 'general';
  return areNearWords(left, right) ? 'same' : 'apart';
}

/** "people" of "people from two towns": the last noun before a preposition. */
function countedHead(frame: Frame): TokenAnnotation | undefined {
  return countedWords(frame).findLast(({ tag }) => tag === 'NOUN');
}

function countedWords({ slot }: Frame): readonly TokenAnnotation[] {
  const counted = slot.quantities.length === 1 ? slot.quantities[0]!.counted : undefined;
  if (!counted) return [];
  const words = tokensOf(slot.sentence).filter(({ start, end }) => start >= counted.start && end <= counted.end);
  const stop = words.findIndex(({ tag }) => tag === 'ADP' || tag === 'SCONJ');
  return stop < 0 ? words : words.slice(0, stop);
}

/** Whether they narrow what they count by other words: "12 German tourists", "12 Dutch tourists"; of small numbers, unless much is alike, also where only one is narrowed. */
export function areNarrowedApart(a: Frame, b: Frame, dice: number): boolean {
  const [left, right] = [narrowingOf(a), narrowingOf(b)];
  const isSmall = [...a.slot.quantities, ...b.slot.quantities].every(
    ({ value, unit }) => unit === undefined && value <= largestCommon,
  );
  if (left.size === 0 || right.size === 0) return isSmall && left.size !== right.size && dice < muchAlike;
  return ![...left].some((word) => right.has(word));
}

const largestCommon = 12;
const muchAlike = 0.45;

function narrowingOf(frame: Frame): Set<string> {
  const words = countedWords(frame);
  const head = words.findLast(({ tag }) => tag === 'NOUN');
  return new Set(words.filter((word) => word !== head && telling.has(word.tag)).map(({ lemma }) => rootOf(lemma)));
}

const telling: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

const scopes = lazyWordSet('collate/scope-words.tsv');
const parts = lazyWordSet('partial-scope.tsv');
const scopeSteps = 2;

/** Whether only one of them tells of another field, share or turn near by: "last year", "in all", "the previous offer". */
export function areScopedApart(a: Frame, b: Frame): boolean {
  const [left, right] = [scopesOf(a), scopesOf(b)];
  return [...left].some((word) => !right.has(word)) || [...right].some((word) => !left.has(word));
}

/** "Among them a teacher", behind a number, takes nothing away from it. */
const listing: ReadonlySet<string> = new Set(['among', 'include', 'including']);

const scopesOf = (frame: Frame): Set<string> =>
  new Set([
    ...wordsNear(frame).flatMap((token) => (isScope(token, frame) ? [token.lemma] : [])),
    ...wordsBefore(frame).flatMap(({ lemma }) => (listing.has(lemma) ? [lemma] : [])),
  ]);

const listingReach = 20;

/** "Including at least ten children": a part, wherever the tree hangs the word. */
const wordsBefore = ({ slot: { sentence, start } }: Frame): TokenAnnotation[] =>
  tokensOf(sentence).filter((token) => token.end <= start && token.start >= start - listingReach);

const isScope = ({ lemma, tag, start }: TokenAnnotation, { slot }: Frame): boolean =>
  tag !== 'VERB' &&
  !slot.sentence.source.times.some((time) => time.start <= start && start < time.end) &&
  (scopes().has(lemma) || parts().has(lemma)) &&
  !(listing.has(lemma) && start >= slot.end);

/** The words a few steps from a value, without its own. */
const wordsNear = ({ slot, stepsOf }: Frame): TokenAnnotation[] =>
  tokensOf(slot.sentence).filter(
    (token) => (stepsOf.get(token) ?? scopeSteps + 1) <= scopeSteps && !spansOverlap(token, slot.value),
  );

const moving = lazyWordSet('check/moving-things.tsv');

/** Whether they are of a price or rate, which is another from hour to hour. */
export const isMoving = (frame: Frame): boolean =>
  frame.slot.quantities[0]?.unit !== undefined && wordsNear(frame).some(({ lemma }) => moving().has(lemma));

/** Whether a price or rate is among what two numbers share. */
export const isOfMoving = ({ pairs }: FrameMatch): boolean =>
  pairs.some(([{ term }]) => moving().has(term.token.lemma));

const fates: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'missing',
  'arrest',
  'rescue',
  'hospitalize',
  'infect',
  'displace',
  'evacuate',
]);
const [fateSteps, fateReach] = [2, 2];
const tolls: ReadonlySet<string> = new Set(['toll', 'dead', 'fatality']);

/** What happened to those counted, as the words next to the number tell it, in the tree or right behind it; a toll is of the dead. Kilometres and euros have none. */
export function fatesOf({ slot, stepsOf }: Frame): Set<string> {
  if (slot.quantities[0]?.unit !== undefined) return new Set();
  const tokens = tokensOf(slot.sentence);
  const behind = tokens.filter(({ start }) => start >= slot.end).slice(0, fateReach);
  const kindOf = (token: TokenAnnotation): string | undefined => (tolls.has(token.lemma) ? 'kill' : kindOfEvent(token));
  const pick = (list: readonly TokenAnnotation[]): Set<string> =>
    new Set(list.map(kindOf).filter((kind): kind is string => kind !== undefined && fates.has(kind)));
  const next = pick(behind);
  return next.size > 0 ? next : pick(tokens.filter((token) => (stepsOf.get(token) ?? fateSteps + 1) <= fateSteps));
}
