/** A line or paragraph of a document that is written in an office program. */
export interface DocumentLine {
  readonly text: string;
  /** What its style says it is. */
  readonly style?: 'title' | 'heading' | 'list';
  /** A new page begins with it. */
  readonly newPage?: true;
}
