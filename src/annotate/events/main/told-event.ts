import type { EventAnnotation } from '../../../model/annotation.ts';
import type { Article } from '../../../model/article.ts';
import type { EventSentence } from '../tree/sentence.ts';

/** An event with the sentence that tells it. */
export interface ToldEvent {
  readonly event: EventAnnotation;
  readonly sentence: EventSentence;
}

/** What stands around a main event. */
export interface Around {
  readonly article: Article;
  readonly sentences: readonly EventSentence[];
  readonly told: readonly ToldEvent[];
}
