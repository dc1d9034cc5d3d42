import type { EventAnnotation } from '../../../model/annotation.ts';
import type { EventSentence } from '../tree/sentence.ts';

/** An event with the sentence that tells it. */
export interface ToldEvent {
  readonly event: EventAnnotation;
  readonly sentence: EventSentence;
}
