import type { EventMention } from './event-mentions.ts';

/**
 * How those who take part in two events stand to each other: `equal`, the same people in the same parts; `within`, one side
 * names more; `shared`, some are the same; `unnamed`, one side names too few to tell; `other`, they are different people.
 */
export type WhoRelation = 'equal' | 'within' | 'shared' | 'unnamed' | 'other';

/** The people of two events set against each other. */
export interface WhoMatch {
  readonly relation: WhoRelation;
  readonly shared: readonly string[];
}

/** Sets the named participants of two events against each other; who does and who suffers are never mixed up. */
export function matchParticipants(a: EventMention, b: EventMention): WhoMatch {
  const shared = [...a.named].filter((id) => b.named.has(id));
  if (a.named.size === 0 || b.named.size === 0) return { relation: 'unnamed', shared };
  return {
    relation: a.kind === 'mutual' ? matchMutual(a, b, shared.length) : matchByRole(a, b, shared.length),
    shared,
  };
}

/** Two who meet meet each other: with another partner it is another meeting. A list of many may tell several meetings. */
function matchMutual(a: EventMention, b: EventMention, shared: number): WhoRelation {
  const [few, many] = [Math.min(a.named.size, b.named.size), Math.max(a.named.size, b.named.size)];
  if (shared === many) return 'equal';
  if (few === 1) return shared === 1 ? 'shared' : 'unnamed';
  return shared === few ? 'shared' : 'other';
}

function matchByRole(a: EventMention, b: EventMention, shared: number): WhoRelation {
  if (shared === 0) return 'other';
  let isMore = false;
  for (const [role, ids] of a.byRole) {
    const others = b.byRole.get(role);
    if (ids.size === 0 || !others || others.size === 0) {
      isMore ||= ids.size !== (others?.size ?? 0);
      continue;
    }
    const common = [...ids].filter((id) => others.has(id)).length;
    if (common === 0) return 'other';
    isMore ||= common < Math.max(ids.size, others.size);
  }
  for (const [role, ids] of b.byRole) isMore ||= ids.size > 0 && !a.byRole.has(role);
  return isMore ? 'within' : 'equal';
}
