import { canAct } from '../mentions/actors.ts';
import { collectMentions, type Mention } from '../mentions/mention.ts';
import { findReached, isSomebody } from '../mentions/reach.ts';
import { type EventSentence, findChild, lemmaOf, tagOf } from '../tree/sentence.ts';
import type { TriggerMatch } from '../triggers/match-triggers.ts';
import type { RoleSlot } from '../triggers/triggers.ts';
import { inheritsSubject, takeUpPronoun } from './near.ts';
import { relateNoun } from './relate-noun.ts';
import { relateVerb } from './relate-verb.ts';
import type { Relations } from './relations.ts';

/** A mention with what it is to an event. */
export interface FilledRole {
  readonly role: string;
  readonly mention: Mention;
  /** Where it stands to the trigger: a relation of the list of triggers. */
  readonly relation: string;
}

/**
 * What fills the roles of a trigger, in the order of its slots; undefined where one that it needs stays empty. `heir` is the
 * token of the last subject before, for a verb that is joined by "and" and has none; -1 where there is none.
 */
export function fillRoles(
  sentence: EventSentence,
  match: TriggerMatch,
  { unsaid, heir }: { readonly unsaid: string | undefined; readonly heir: number },
): FilledRole[] | undefined {
  const relations = readsAsNoun(match) ? relateNoun(sentence, match) : relateVerb(sentence, match);
  if (heir >= 0 && inheritsSubject(sentence, match)) relations.set('subject?', [heir]);
  if (unsaid !== undefined) {
    relations.delete(unsaid);
    relations.delete(`${unsaid}?`);
  }
  return fillSlots(sentence, match, relations, unsaid);
}

function fillSlots(
  sentence: EventSentence,
  { at, trigger: { slots } }: TriggerMatch,
  relations: Relations,
  unsaid: string | undefined,
): FilledRole[] | undefined {
  const filled: FilledRole[] = [];
  for (const slot of slots) {
    const found =
      slot.relation === 'reach' ? fillReached(sentence, slot, { at, filled }) : fillFromTree(sentence, slot, relations);
    if (slot.needed && found.length === 0 && slot.relation !== unsaid) return undefined;
    for (const mention of found)
      if (!filled.some((other) => isSame(other.mention, mention)))
        filled.push({ role: slot.role, mention, relation: slot.relation });
  }
  return filled;
}

const readsAsNoun = ({ trigger }: TriggerMatch): boolean => trigger.part === 'noun' || trigger.part === 'phrase';

const upon: ReadonlySet<string> = new Set(['victim', 'suspect', 'defendant']);

/** Nobody needs to be looked for where it is told already whom the event concerns. */
function fillReached(
  sentence: EventSentence,
  { role }: RoleSlot,
  { at, filled }: { readonly at: number; readonly filled: readonly FilledRole[] },
): Mention[] {
  const done = filled.filter((one) => one.role === role || upon.has(one.role));
  if (done.some(({ mention }) => isSomebody(sentence, mention))) return [];
  const found = findReached(
    sentence,
    at,
    filled.filter((one) => one.role !== role).map(({ mention }) => mention),
  );
  return found ? [found] : [];
}

const isSame = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

function fillSlot(sentence: EventSentence, slot: RoleSlot, tokens: readonly number[]): Mention[] {
  const isFit = (mention: Mention): boolean =>
    slot.role === 'place'
      ? isSite(sentence, mention) && (slot.acting !== 'named' || mention.name?.type === 'place')
      : canAct(sentence, mention, slot.acting);
  return tokens.flatMap((at) => collectMentions(sentence, takeUpPronoun(sentence, at), isFit));
}

/** Where nothing fits that the tree gives, what stands beside the trigger. */
function fillFromTree(sentence: EventSentence, slot: RoleSlot, relations: Relations): Mention[] {
  const found = fillSlot(sentence, slot, relations.get(slot.relation) ?? []);
  if (found.length > 0 || slot.role === 'place') return found;
  return fillSlot(sentence, slot, relations.get(`${slot.relation}?`) ?? []);
}

const figures: ReadonlySet<string> = new Set([
  'work',
  'home',
  'school',
  'end',
  'conclusion',
  'time',
  'high',
  'low',
  'level',
  'record',
]);

/** A place by name, or a thing that one can come to. */
function isSite(sentence: EventSentence, { at, name }: Mention): boolean {
  if (name) return name.type !== 'person' && name.form !== 'pronoun';
  if (tagOf(sentence, at) === 'PRON') return false;
  return !figures.has(lemmaOf(sentence, at)) || findChild(sentence, at, 'amod') >= 0;
}
