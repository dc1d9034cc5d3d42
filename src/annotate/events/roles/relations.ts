import {
  childrenOf,
  type EventSentence,
  findChild,
  headOf,
  lemmaOf,
  nameAt,
  prepositionOf,
  relationOf,
  wordOf,
} from '../tree/sentence.ts';
import { isNominal, isTime } from '../tree/surface.ts';

/** The tokens that stand in each relation to a trigger, by the relation's name in the list of triggers. */
export type Relations = Map<string, number[]>;

/** Adds a token, if there is one. */
export function addRelation(relations: Relations, relation: string, at: number): void {
  if (at < 0) return;
  const list = relations.get(relation);
  if (list === undefined) relations.set(relation, [at]);
  else if (!list.includes(at)) list.push(at);
}

/** The subjects that can be some: no times, no phrases behind a preposition ("In Northport, Vale and Orr met"), names before bare nouns. */
export function fitSubjects(sentence: EventSentence, subjects: readonly number[]): number[] {
  const fit = subjects.flatMap((at) => {
    if (isTime(sentence, at)) return [];
    return prepositionOf(sentence, at) === '' && !isBehindPreposition(sentence, at) ? [at] : conjunctOf(sentence, at);
  });
  if (fit.length < 2) return fit;
  const named = fit.filter((at) => nameAt(sentence, at) ?? nameAt(sentence, at + 1));
  return named.length > 0 ? named : fit;
}

/** "of Tanner Works": the tree takes the end of a name for a subject of its own. */
function isBehindPreposition(sentence: EventSentence, at: number): boolean {
  const { nameOf } = sentence.tree();
  let first = at;
  while (first > 0 && nameOf[at]! >= 0 && nameOf[first - 1] === nameOf[at]) first -= 1;
  return inNames.has(wordOf(sentence, first - 1));
}

const inNames: ReadonlySet<string> = new Set(['of', 'for', 'from']);

function conjunctOf(sentence: EventSentence, at: number): number[] {
  const child = findChild(sentence, at, 'conj');
  return child < 0 ? [] : [child];
}

const passable: ReadonlySet<string> = new Set([
  'sideline',
  'margin',
  'fringe',
  'eve',
  'occasion',
  'day',
  'visit',
  'phone',
  'telephone',
  'meeting',
  'summit',
  'week',
  'place',
]);
const deepest = 4;

/** The prepositional phrases of a token; below a place or a time only who it is with, since trees hang that there too. */
export function addPhrases(sentence: EventSentence, at: number, relations: Relations, depth = 0): void {
  for (const child of childrenOf(sentence, at)) {
    const relation = relationOf(sentence, child);
    if (relation !== 'obl' && relation !== 'nmod') continue;
    const preposition = prepositionOf(sentence, child);
    if (preposition !== '' && (depth === 0 || preposition === 'with'))
      addRelation(relations, preposition, skipTime(sentence, child));
    if (depth < deepest && isPassable(sentence, child)) addPhrases(sentence, child, relations, depth + 1);
  }
}

/** "at the Guildhall tonight": the noun before a time that a tree makes part of it. */
function skipTime(sentence: EventSentence, at: number): number {
  if (!isTime(sentence, at) || isTime(sentence, at - 1)) return at;
  return headOf(sentence, at - 1) === at && isNominal(sentence, at - 1) ? at - 1 : at;
}

const isPassable = (sentence: EventSentence, at: number): boolean =>
  passable.has(lemmaOf(sentence, at)) || nameAt(sentence, at)?.type === 'place' || isTime(sentence, at);
