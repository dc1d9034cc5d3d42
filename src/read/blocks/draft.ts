import type { BlockKind, Genre } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** A stretch of text on the way to becoming a block. Without a kind, nothing is known of it yet. */
export interface Draft extends Span {
  readonly kind?: BlockKind;
  /** What the markup says it is; page furniture can be marked up as a list or a heading, so that it is only a hint. */
  readonly hint?: BlockKind;
  readonly source?: Span;
  /** Its page prints it as one of the paragraphs that follow, so that it is no deck. */
  readonly flows?: boolean;
  /** Its page marks up its headings, and this line is none of them. */
  readonly plain?: boolean;
  /** An empty line follows. */
  readonly blankAfter?: boolean;
}

/** What the blocks tell of the article besides their kinds. */
export interface BlockFields {
  readonly title?: string;
  readonly byline?: string;
  readonly agency?: string;
  readonly publishedAt?: string;
  readonly updatedAt?: string;
  readonly genre?: Genre;
}

/** An article's text while its blocks are told apart: each pass gives kinds to some drafts, and never takes one away. */
export interface Sorting {
  readonly text: string;
  /** The title that the article's source gives, or that its first line is. */
  readonly title?: string;
  /** The summary that the source gives beside the text. */
  readonly description?: string;
  readonly drafts: readonly Draft[];
  readonly fields: BlockFields;
}

/** A step of telling blocks apart. */
export type Pass = (sorting: Sorting) => Sorting;

/** The text of a draft. */
export const draftText = ({ text }: Pick<Sorting, 'text'>, { start, end }: Span): string => text.slice(start, end);

/** Gives kinds to the drafts that have none; undefined leaves one as it is. */
export const sortOpen = (
  sorting: Sorting,
  kindOf: (draft: Draft, index: number) => BlockKind | undefined,
): readonly Draft[] =>
  sorting.drafts.map((draft, index) => {
    const kind = draft.kind ?? kindOf(draft, index);
    return kind === draft.kind ? draft : { ...draft, kind };
  });

const longUnits = 160;

/** Behind the second long line of a text, a date by itself is no date of publication. */
export function headEnd(drafts: readonly Draft[]): number {
  let seen = 0;
  const at = drafts.findIndex(({ start, end, kind }) => {
    if (kind !== 'headline' && end - start > longUnits) seen += 1;
    return seen > 1;
  });
  return at < 0 ? drafts.length : at;
}

const datedLabel = /^\W{0,4}(?:(?:first|last|originally) )?(?:published|posted|updated|modified)\b/i;

/** A date as a kind: in the text itself one without "Published" or the like is furniture. */
export const dateKind = (sorting: Sorting, draft: Draft, isInHead: boolean): BlockKind =>
  isInHead || datedLabel.test(draftText(sorting, draft)) ? 'date' : 'boilerplate';

/** Takes the markup's word for what no rule has told otherwise. */
export const settleHints: Pass = (sorting) => {
  const end = headEnd(sorting.drafts);
  const drafts = sortOpen(sorting, (draft, index) =>
    draft.hint === 'date' ? dateKind(sorting, draft, index < end) : draft.hint,
  );
  return { ...sorting, drafts };
};

const sentenceEnd = /[.!?…]["'”’»)\]]{0,2}$/;

/** Whether a line ends as a sentence does. */
export const endsSentence = (line: string): boolean => sentenceEnd.test(line);
