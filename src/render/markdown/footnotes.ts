import type { Citation } from '../../model/citation.ts';
import type { Edition } from '../../model/edition.ts';
import { dayOf } from '../labels.ts';
import { createMarks, type Marks } from '../marks.ts';
import { escapeMarkdown, linkUrl } from './escape.ts';

/** The footnotes of one document section: each passage that is cited has one, however often it is cited. */
export interface Footnotes {
  readonly marks: Marks;
  /** The references of citations, in their order: `[^a1-1][^a1-2]`. */
  readonly refer: (citations: readonly Citation[]) => string;
  /** The notes themselves, a line each. */
  readonly print: () => string[];
}

const excerptLength = 200;
const prefixLength = 6;

/** Footnotes with ids that are unique among the editions of one document. */
export function createFootnotes(edition: Pick<Edition, 'articles' | 'id'>): Footnotes {
  const marks = createMarks(edition);
  const prefix = edition.id.replace(/[^a-zA-Z0-9]/g, '').slice(0, prefixLength);
  const notes = new Map<string, { readonly id: string; readonly citation: Citation }>();
  const referOne = (citation: Citation): string => {
    const key = keyOf(citation);
    const note = notes.get(key) ?? { id: `${prefix}-${notes.size + 1}`, citation };
    notes.set(key, note);
    return `[^${note.id}]`;
  };
  return {
    marks,
    refer: (citations) => [...new Set(citations.map(referOne))].join(''),
    print: () => [...notes.values()].map(({ id, citation }) => `[^${id}]: ${describeCitation(marks, citation)}`),
  };
}

const keyOf = (citation: Citation): string =>
  JSON.stringify([citation.articleId, 'field' in citation ? citation.field : '', citation.start, citation.end]);

/** Outlet, date and place of the words, and the words. */
function describeCitation(marks: Marks, citation: Citation): string {
  const article = marks.articles.get(citation.articleId);
  const place = 'field' in citation ? `field ${citation.field}` : `characters ${citation.start}–${citation.end}`;
  const source = [article?.outlet ?? citation.articleId, dayOf(article?.publishedAt) ?? 'no date'].map(escapeMarkdown);
  const link = linkUrl(article?.url);
  return `${[...source, place].join(', ')}: “${escapeMarkdown(shorten(citation.exact))}”${link === '' ? '' : ` ${link}`}`;
}

const shorten = (text: string): string =>
  text.length > excerptLength ? `${text.slice(0, excerptLength).toWellFormed()}…` : text;
