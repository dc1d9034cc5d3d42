import type { CollatedWording, WordingMention } from '../../model/collation.ts';
import type { WordingKind } from '../../model/edition.ts';
import { compareStrings } from '../../model/link.ts';

/** A wording before it has an id. */
export interface WordingDraft {
  readonly referent: string;
  readonly kind: WordingKind;
  readonly entity?: string;
  readonly unsure?: true;
  readonly mentions: readonly WordingMention[];
}

const maxWordings = 240;

/** The drafts that several articles have, with ids, those of most articles first. A story of very many keeps the weightiest. */
export function createDrafts(drafts: readonly WordingDraft[], orderOf: ReadonlyMap<string, number>): CollatedWording[] {
  const compareMentions = (a: WordingMention, b: WordingMention) =>
    orderOf.get(a.articleId)! - orderOf.get(b.articleId)! || a.start - b.start || a.end - b.end;
  return drafts
    .map((draft) => ({ draft, articles: new Set(draft.mentions.map(({ articleId }) => articleId)).size }))
    .filter(({ articles }) => articles > 1)
    .sort(
      (a, b) =>
        b.articles - a.articles ||
        b.draft.mentions.length - a.draft.mentions.length ||
        compareStrings(a.draft.referent, b.draft.referent) ||
        compareStrings(keyOf(a.draft), keyOf(b.draft)),
    )
    .slice(0, maxWordings)
    .map(({ draft }, index) => ({ id: `w${index + 1}`, ...draft, mentions: draft.mentions.toSorted(compareMentions) }));
}

const keyOf = ({ mentions: [first] }: WordingDraft): string => `${first?.articleId} ${first?.start} ${first?.end}`;
