import type { Article } from '../model/article.ts';
import type { CheckItem } from '../model/check.ts';
import type { EntityCluster } from '../model/collation.ts';

/** What checkers of all kinds read: a draft and the inputs that it is held against, annotated with tokens. */
export interface CheckContext {
  readonly draft: Article;
  /** By date, then id; the draft is not among them. */
  readonly articles: readonly Article[];
  /** Entities across the draft and the inputs. */
  readonly entities: readonly EntityCluster[];
}

/** An item before all items are numbered in order of the draft, and before origins are counted. */
export type FoundItem = Omit<CheckItem, 'id' | 'origins'>;

/** Finds the items of one kind and holds them against the inputs. */
export type Checker = (context: CheckContext) => readonly FoundItem[];
