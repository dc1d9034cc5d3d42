import { readFileSync } from 'node:fs';
import { type Article, annotateArticle, readLine } from '../../src/index.ts';
import type { CheckVerdict } from '../../src/model/check.ts';
import type { Span } from '../../src/model/span.ts';

/** An item planted in a draft: what it is, and what the reports of the story say of it. */
export interface GoldItem extends Span {
  readonly id: string;
  readonly kind: 'quote' | 'number' | 'date' | 'name' | 'role' | 'place';
  readonly exact: string;
  readonly verdict: CheckVerdict;
  readonly source?: string | null;
  readonly note?: string;
}

/** A draft over one of our stories. */
export interface GoldDraft {
  readonly id: string;
  readonly story: string;
  readonly half: 'dev' | 'test';
  readonly draft: { readonly id: string; readonly text: string };
  readonly items: readonly GoldItem[];
}

/** The drafts of one half of a set; the other half is not so much as parsed. */
export const readGoldDrafts = (half: 'dev' | 'test', set = 'drafts'): GoldDraft[] =>
  readFileSync(new URL(`../gold/${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => new RegExp(`"half": ?"${half}"`).test(line.slice(0, 200)))
    .map((line) => JSON.parse(line) as GoldDraft);

/** A draft as the pipeline reads and annotates it. */
export function annotateDraft({ draft }: GoldDraft): Article {
  const bytes = new TextEncoder().encode(JSON.stringify(draft));
  const { article } = readLine(bytes, { name: 'gold', lineNumber: 1 });
  if (!article || article.text !== draft.text) throw new Error(`${draft.id} cannot be read as it stands`);
  return annotateArticle(article);
}
