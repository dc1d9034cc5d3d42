import type { Draft } from '../draft.ts';
import type { CueReading, SentenceReading } from '../sentence/context.ts';
import type { Tail } from '../sentence/tail.ts';

/** What a rule about one cue reads. */
export interface CueSituation {
  readonly reading: SentenceReading;
  readonly current: CueReading;
  readonly tail: Tail;
}

/** A rule about one cue: the utterance that it introduces, or nothing. Its id is its path. */
export interface CueRule {
  readonly id: string;
  readonly find: (situation: CueSituation) => Draft | undefined;
}
