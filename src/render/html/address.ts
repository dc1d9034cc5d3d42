import { type Citation, isFieldCitation } from '../../model/citation.ts';

/** An id as it stands in element ids and fragments alike: percent-encoded, so that both are the same string. */
export const encodeId = (id: string): string => encodeURIComponent(id.toWellFormed()).replaceAll("'", '%27');

/** The address of an article inside the page: `a-ID`. */
export const articleAddress = (prefix: string, articleId: string): string => `${prefix}a-${encodeId(articleId)}`;

/** Citations of one article, all of its text or all of one field: what one address can hold. */
export type CitationGroup = readonly [Citation, ...Citation[]];

/** The address of cited characters: `a-ID:412-447`, `a-ID:412-447,460-490` for several pieces, `a-ID:title:0-20` in a field. */
export function citationAddress(prefix: string, group: CitationGroup): string {
  const [{ articleId }] = group;
  const field = fieldOf(group[0]);
  const ranges = group.map(({ start, end }) => `${start}-${end}`);
  return `${articleAddress(prefix, articleId)}:${field ? `${field}:` : ''}${ranges.join(',')}`;
}

/** Citations by article and field, in the order in which these first come. */
export function groupCitations(citations: readonly Citation[]): CitationGroup[] {
  const groups = new Map<string, [Citation, ...Citation[]]>();
  for (const citation of citations) {
    const key = `${fieldOf(citation) ?? ''} ${citation.articleId}`;
    const group = groups.get(key);
    if (group) group.push(citation);
    else groups.set(key, [citation]);
  }
  return [...groups.values()];
}

const fieldOf = (citation: Citation): string | undefined => (isFieldCitation(citation) ? citation.field : undefined);

/** Only http and https addresses become links; anything else stays text. */
export function parseWebUrl(value: string | undefined): URL | undefined {
  if (!value || !/^https?:\/\//i.test(value)) return undefined;
  try {
    const url = new URL(value);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
  } catch {
    return undefined;
  }
}
