import { canAct } from '../mentions/actors.ts';
import { collectMentions, type Mention } from '../mentions/mention.ts';
import { findReached, isSomebody } from '../mentions/reach.ts';
import { type EventSentence, lemmaOf, tagOf } from '../tree/sentence.ts';
import type { TriggerMatch } from '../triggers/match-triggers.ts';
import type { RoleSlot } from '../triggers/triggers.ts';
import { relateNoun } from './relate-noun.ts';
import { relateVerb } from './relate-verb.ts';
import type { Relations } from './relations.ts';

/** A mention with what it is to an event. */
export interface FilledRole {
  readonly role: string;
  readonly mention: Mention;
}

/** What fills the roles of a trigger, in the order of its slots; undefined where one that it needs stays empty. */
export function fillRoles(
  sentence: EventSentence,
  match: TriggerMatch,
  unsaid: string | undefined,
): FilledRole[] | undefined {
  const relations = match.trigger.part === 'noun' ? relateNoun(sentence, match) : relateVerb(sentence, match);
  if (unsaid !== undefined) relations.delete(unsaid);
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
      slot.relation === 'reach'
        ? fillReached(sentence, slot, { at, filled })
        : fillSlot(sentence, slot, relations.get(slot.relation) ?? []);
    if (slot.needed && found.length === 0 && slot.relation !== unsaid) return undefined;
    for (const mention of found)
      if (!filled.some((other) => isSame(other.mention, mention))) filled.push({ role: slot.role, mention });
  }
  return filled;
}

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
  return tokens.flatMap((at) => collectMentions(sentence, at, isFit));
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
  return tagOf(sentence, at) !== 'PRON' && !figures.has(lemmaOf(sentence, at));
}
