import type { NameAnnotation, TimeAnnotation } from '../../../model/annotation.ts';
import type { FilledRole } from '../roles/fill-roles.ts';
import { childrenOf, type EventSentence, headOf, pennOf, prepositionOf, relationOf } from '../tree/sentence.ts';
import type { TriggerMatch } from '../triggers/match-triggers.ts';
import { isStayWord } from './stays.ts';

const deepest = 4;

/** Where an event happens: what its roles say, else the first place behind "in" or "at" in its clause. */
export function findPlace(
  sentence: EventSentence,
  match: TriggerMatch,
  filled: readonly FilledRole[],
): NameAnnotation | undefined {
  const told = filled.find(({ role }) => role === 'place')?.mention.name;
  if (told) return told;
  const taken = new Set(filled.map(({ mention }) => mention.name));
  return (
    [match.at, match.carrier].reduce<NameAnnotation | undefined>(
      (found, at) => found ?? (at < 0 ? undefined : searchPlace(sentence, at, taken, 0)),
      undefined,
    ) ?? searchAbove(sentence, match, taken)
  );
}

/** The first place below a token, through phrases but not through clauses. */
function searchPlace(
  sentence: EventSentence,
  at: number,
  taken: ReadonlySet<NameAnnotation | undefined>,
  depth: number,
): NameAnnotation | undefined {
  for (const child of childrenOf(sentence, at)) {
    const relation = relationOf(sentence, child);
    if (relation !== 'obl' && relation !== 'nmod' && relation !== 'obj') continue;
    const name = sentence.names[sentence.tree().nameOf[child]!];
    if (isPlaceName(name) && !taken.has(name) && isStayWord(prepositionOf(sentence, child))) return name;
    const below = depth < deepest ? searchPlace(sentence, child, taken, depth + 1) : undefined;
    if (below) return below;
  }
  return undefined;
}

/** A noun's event happens where the verb's does that it is the object or the setting of. */
function searchAbove(
  sentence: EventSentence,
  { trigger, at, carrier }: TriggerMatch,
  taken: ReadonlySet<NameAnnotation | undefined>,
): NameAnnotation | undefined {
  const head = headOf(sentence, at);
  if (trigger.part !== 'noun' || carrier >= 0 || head < 0) return undefined;
  return relationOf(sentence, at) === 'obj' || relationOf(sentence, at) === 'nsubj'
    ? searchPlace(sentence, head, taken, 0)
    : undefined;
}

const isPlaceName = (name: NameAnnotation | undefined): boolean =>
  name !== undefined && name.form === 'name' && name.type === 'place';

/** The time of an event, and whether its own clause tells it. */
export interface EventTime {
  readonly time: TimeAnnotation;
  readonly isImplied: boolean;
}

/** When an event happens: the nearest time that hangs on its clause, else the nearest in the sentence. */
export function findTime(sentence: EventSentence, { at, carrier }: TriggerMatch): EventTime | undefined {
  let best: TimeAnnotation | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const time of sentence.times) {
    if (time.granularity === 'duration' || time.granularity === 'set' || time.rule.endsWith('/vague')) continue;
    const distance = distanceOf(sentence, time, at, carrier);
    if (distance < least) [best, least] = [time, distance];
  }
  return best && { time: best, isImplied: least >= otherClause };
}

const otherClause = 60;

/** How far a time stands from a trigger in tokens; more if another clause holds it. */
function distanceOf(sentence: EventSentence, time: TimeAnnotation, at: number, carrier: number): number {
  const token = sentence.tokens.findIndex(({ end }) => end > time.start);
  if (token < 0) return Number.POSITIVE_INFINITY;
  const clause = clauseOf(sentence, token);
  const own = clauseOf(sentence, at);
  return Math.abs(token - at) + (clause === own || clause === carrier ? 0 : otherClause);
}

/** The verb, or the root, of the clause that a token stands in. */
function clauseOf(sentence: EventSentence, from: number): number {
  let at = from;
  for (let depth = 0; depth < 12 && headOf(sentence, at) >= 0; depth += 1) {
    if (pennOf(sentence, at).startsWith('VB') && relationOf(sentence, at) !== 'aux') return at;
    at = headOf(sentence, at);
  }
  return at;
}
