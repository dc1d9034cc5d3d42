import {
  annotationId,
  type EventAnnotation,
  type EventParticipant,
  type EventStatus,
  roundCertainty,
  type TimeAnnotation,
} from '../../model/annotation.ts';
import type { Findings, Reading } from '../../model/reading.ts';
import type { EventDraft } from './draft.ts';
import { findPlover } from './facts/plover.ts';
import { findPlace, findTime } from './facts/setting.ts';
import { findStatus, isOpenInTime } from './facts/status.ts';
import { addUnsaid, findProtagonist, findUnsaid } from './gallery.ts';
import { markMain } from './main/mark-main.ts';
import type { ToldEvent } from './main/told-event.ts';
import { type Antecedents, createAntecedents } from './mentions/groups.ts';
import { mergeNested } from './merge.ts';
import { fillRoles } from './roles/fill-roles.ts';
import { type EventSentence, splitEventSentences } from './tree/sentence.ts';
import { matchTriggers, type TriggerMatch } from './triggers/match-triggers.ts';

/** Finds what happened, is planned, possible or denied, with who takes part, where and when. Linear. */
export function findEvents(reading: Reading): Findings {
  const sentences = splitEventSentences(reading);
  const antecedents = createAntecedents(sentences);
  const protagonist = findProtagonist(sentences);
  const { publishedAt } = reading.article;
  const told: ToldEvent[] = [];
  for (const sentence of sentences) {
    for (const draft of findDrafts(sentence)) {
      const participants = addUnsaid(draft, listParticipants(sentence, draft, antecedents), protagonist);
      if (participants === undefined || countParticipants(draft, participants) < leastOf(draft)) continue;
      antecedents.remember(
        sentence,
        participants.flatMap(({ entity, role }) => (entity === undefined || !equals.has(role) ? [] : [entity])),
      );
      told.push({ sentence, event: createEvent(sentence, { draft, participants, publishedAt }) });
    }
  }
  return { annotations: markMain(reading.article, sentences, told) };
}

/** Roles of events of equals: "the two" takes those up. */
const equals: ReadonlySet<string> = new Set(['participant', 'party']);

function findDrafts(sentence: EventSentence): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const matches of matchTriggers(sentence)) {
    const draft = findFirstFit(sentence, matches, heirOf(drafts));
    if (draft) drafts.push(draft);
  }
  return mergeNested(sentence, drafts);
}

/** The subject of the last event before. */
const heirOf = (drafts: readonly EventDraft[]): number =>
  drafts.at(-1)?.filled.find(({ relation }) => relation.startsWith('subject'))?.mention.at ?? -1;

function findFirstFit(sentence: EventSentence, matches: readonly TriggerMatch[], heir: number): EventDraft | undefined {
  for (const match of matches) {
    const unsaid = findUnsaid(sentence, match);
    const filled = fillRoles(sentence, match, { unsaid, heir });
    if (filled) return { match, filled, start: sentence.start, ...(unsaid !== undefined && { unsaid }) };
  }
  return undefined;
}

/** Who takes part; a group that stands for people named before gives each of them. */
function listParticipants(
  sentence: EventSentence,
  { filled }: EventDraft,
  antecedents: Antecedents,
): EventParticipant[] {
  return filled.flatMap(({ role, mention }): EventParticipant[] => {
    if (role === 'place') return [];
    const { start, end, name } = mention;
    if (name?.entity !== undefined && !mention.isGroup) return [{ role, start, end, entity: name.entity }];
    const entities = mention.isGroup ? antecedents.resolve(sentence, mention) : [];
    return entities.length > 0 ? entities.map((entity) => ({ role, start, end, entity })) : [{ role, start, end }];
  });
}

/** How many take part at least: a plural counts twice. */
function countParticipants({ filled }: EventDraft, participants: readonly EventParticipant[]): number {
  const plurals = filled.filter(({ role, mention }) => role !== 'place' && mention.isPlural && !mention.isGroup).length;
  const open = filled.filter(({ role, mention }) => role !== 'place' && mention.isGroup).length;
  return participants.length + plurals + (participants.length === filled.length ? open : 0);
}

/** A noun with its carrier verb ("held talks") is an event even if only one side is named. */
const leastOf = ({ match }: EventDraft): number =>
  match.carrier >= 0 ? Math.min(1, match.trigger.need) : match.trigger.need;

interface FoundEvent {
  readonly draft: EventDraft;
  readonly participants: readonly EventParticipant[];
  readonly publishedAt: string | undefined;
}

function createEvent(
  sentence: EventSentence,
  { draft: { match, filled }, participants, publishedAt }: FoundEvent,
): EventAnnotation {
  const { trigger } = match;
  const span = { start: sentence.tokens[match.from]!.start, end: sentence.tokens[match.to]!.end };
  const place = findPlace(sentence, match, filled);
  const found = findTime(sentence, match);
  const time = found?.time;
  const status = statusOf(
    sentence,
    match,
    (!found?.isImplied && isAfter(time, publishedAt)) || isTomorrow(sentence, time),
  );
  const plover = findPlover(trigger.plover, status);
  return {
    id: annotationId('event', span),
    kind: 'event',
    ...span,
    rule: `annotate/events/${trigger.part}-trigger`,
    certainty: roundCertainty(0.8),
    type: trigger.type,
    ...(trigger.mode === undefined ? {} : { mode: trigger.mode }),
    ...(plover === undefined ? {} : { plover }),
    participants,
    ...(place && { place: place.id }),
    ...(time && { time: time.id }),
    ...(found?.isImplied && { implied: ['time' as const] }),
    status,
    ...(sentence.attributions.length > 0 && { attributions: sentence.attributions }),
  };
}

/** What the words tell; a day still to come makes planned of what they leave open: "Friday's talks", "they meet on Friday". */
const statusOf = (sentence: EventSentence, match: TriggerMatch, isToCome: boolean): EventStatus => {
  const status = findStatus(sentence, match);
  return status === 'done' && isToCome && isOpenInTime(sentence, match) ? 'planned' : status;
};

/** A day still to come whatever today is. */
const isTomorrow = ({ text }: EventSentence, time: TimeAnnotation | undefined): boolean =>
  time !== undefined && /^(?:tomorrow|next )/i.test(text.slice(time.start, time.end));

const dayLength = 10;

/** Whether a time lies behind the day of publication. */
const isAfter = (time: TimeAnnotation | undefined, publishedAt: string | undefined): boolean =>
  time?.value !== undefined &&
  publishedAt !== undefined &&
  /^\d{4}-\d{2}-\d{2}/.test(time.value) &&
  time.value.slice(0, dayLength) > publishedAt.slice(0, dayLength);
