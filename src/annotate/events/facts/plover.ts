import type { EventStatus } from '../../../model/annotation.ts';

const friendly: ReadonlySet<string> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE', 'RETREAT']);
const hostile: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'MOBILIZE']);

/**
 * PLOVER's root type of an event that is not done: who will help agrees, who may strike threatens. What is denied has none: a refusal
 * is told by its own word. Source: the PLOVER manual, on events in the future.
 */
export function findPlover(root: string | undefined, status: EventStatus): string | undefined {
  if (root === undefined || status === 'done') return root;
  if (status === 'denied') return root === 'REJECT' || root === 'ACCUSE' ? root : undefined;
  if (friendly.has(root)) return status === 'planned' ? 'AGREE' : root;
  return hostile.has(root) ? 'THREATEN' : root;
}
