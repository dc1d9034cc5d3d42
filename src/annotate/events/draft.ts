import type { FilledRole } from './roles/fill-roles.ts';
import type { TriggerMatch } from './triggers/match-triggers.ts';

/** An event as a sentence tells it, before it is set among the others of the article. */
export interface EventDraft {
  readonly match: TriggerMatch;
  readonly filled: readonly FilledRole[];
  /** The relation of whoever a caption leaves unsaid. */
  readonly unsaid?: string;
  /** Where the sentence starts. */
  readonly start: number;
}
