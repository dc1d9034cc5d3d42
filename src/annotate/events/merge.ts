import type { EventDraft } from './draft.ts';
import { type EventSentence, headOf, tagOf } from './tree/sentence.ts';

const mostSteps = 3;
const nominal: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM', 'ADV']);

/** "arrived for a visit", "met for talks": a noun of the same type that hangs on another trigger tells no event of its own. */
export function mergeNested(sentence: EventSentence, drafts: readonly EventDraft[]): EventDraft[] {
  const kept: EventDraft[] = [];
  const byToken = new Map<number, EventDraft>();
  for (const draft of drafts) {
    byToken.set(draft.match.at, draft);
    if (draft.match.carrier >= 0) byToken.set(draft.match.carrier, draft);
  }
  const merged = new Map<EventDraft, EventDraft>();
  for (const draft of drafts) {
    const upper =
      findLonger(draft, drafts) ??
      (draft.match.trigger.part === 'noun' ? findUpper(sentence, draft, byToken) : undefined);
    if (upper) merged.set(draft, upper);
  }
  for (const draft of drafts) {
    if (merged.has(draft)) continue;
    const lower = drafts.filter((other) => merged.get(other) === draft);
    kept.push(lower.length === 0 ? draft : joinDrafts(draft, lower));
  }
  return kept;
}

/** "signed the ceasefire accord" is told by both nouns, "spoke by phone" by both words: the longer stands. */
function findLonger(draft: EventDraft, drafts: readonly EventDraft[]): EventDraft | undefined {
  const { from, to, trigger } = draft.match;
  const own = drafts.indexOf(draft);
  return drafts.find(
    ({ match }, index) =>
      match !== draft.match &&
      match.trigger.type === trigger.type &&
      match.from <= from &&
      to <= match.to &&
      (match.to - match.from > to - from || index < own),
  );
}

function findUpper(
  sentence: EventSentence,
  draft: EventDraft,
  byToken: ReadonlyMap<number, EventDraft>,
): EventDraft | undefined {
  let at = headOf(sentence, draft.match.carrier >= 0 ? draft.match.carrier : draft.match.at);
  for (let step = 0; step < mostSteps && at >= 0; step += 1) {
    const upper = byToken.get(at);
    if (upper && upper !== draft && upper.match.trigger.type === draft.match.trigger.type) return upper;
    if (!nominal.has(tagOf(sentence, at))) return undefined;
    at = headOf(sentence, at);
  }
  return undefined;
}

function joinDrafts(draft: EventDraft, lower: readonly EventDraft[]): EventDraft {
  const filled = [...draft.filled];
  for (const other of lower)
    for (const role of other.filled)
      if (!filled.some(({ mention }) => mention.start < role.mention.end && role.mention.start < mention.end))
        filled.push(role);
  return { ...draft, filled };
}
