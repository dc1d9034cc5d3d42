import type { Link, LinkKind } from '../model/link.ts';

/** The links found of one kind, but for those between members on which people decided, and their decisions. */
export function withDecided(kind: LinkKind, found: readonly Link[], decided: readonly Link[]): readonly Link[] {
  const own = decided.filter((link) => link.kind === kind);
  if (own.length === 0) return found;
  const settled = new Set(own.map(({ left, right }) => `${left}\n${right}`));
  return [...found.filter(({ left, right }) => !settled.has(`${left}\n${right}`)), ...own];
}
