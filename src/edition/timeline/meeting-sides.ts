import type { EventAnnotation } from '../../model/annotation.ts';
import type { CollatedEvent } from '../../model/collation.ts';
import { articleOf, clusterIn, type EditionContext } from '../context.ts';

/** Somebody who met several others, who need not have met each other. */
export interface Guests {
  readonly host: string;
  readonly guests: readonly string[];
}

/** Whether every telling sets one of the participants on one side of its trigger and two or more on the other. */
export function findGuests(
  context: EditionContext,
  { tellings }: CollatedEvent,
  participants: readonly string[],
): Guests | undefined {
  if (participants.length < 3) return undefined;
  const sides = tellings.map(({ articleId, event }) =>
    splitSides(context, articleId, articleOf(context, articleId).byId.get(event) as EventAnnotation),
  );
  const [first] = sides;
  if (first?.before.length !== 1 || first.after.length < 2) return undefined;
  const [host] = first.before;
  if (host === undefined || !participants.includes(host)) return undefined;
  const isSame = sides.every(({ before }) => before.length === 1 && before[0] === host);
  return isSame ? { host, guests: participants.filter((id) => id !== host) } : undefined;
}

function splitSides(
  context: EditionContext,
  articleId: string,
  { start, participants }: EventAnnotation,
): { before: string[]; after: string[] } {
  const before = new Set<string>();
  const after = new Set<string>();
  for (const participant of participants) {
    const id = clusterIn(context, articleId, participant.entity);
    if (id !== undefined) (participant.start < start ? before : after).add(id);
  }
  return { before: [...before], after: [...after] };
}
