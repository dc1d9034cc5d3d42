import type { Article } from '../model/article.ts';
import { affixLength, type Citation, createCitation, isFieldCitation } from '../model/citation.ts';
import type { Edition } from '../model/edition.ts';
import { splitsSurrogatePair } from '../model/span.ts';
import { listCitations } from './list-citations.ts';

export { listCitations, type PlacedCitation } from './list-citations.ts';

type Fields = Partial<Record<'title' | 'byline' | 'outlet' | 'publishedAt' | 'updatedAt' | 'agency' | 'url', string>>;

/** Compares a citation with the article it points into. Gives what is wrong, in words, or undefined if every character is right. */
export function verifyCitation(citation: Citation, article: Pick<Article, 'id' | 'text'> & Fields): string | undefined {
  if (citation.articleId !== article.id) return `it cites article ${citation.articleId}, not ${article.id}`;
  const { start, end } = citation;
  const source = isFieldCitation(citation) ? article[citation.field] : article.text;
  if (source === undefined) return `the article has no ${isFieldCitation(citation) ? citation.field : 'text'}`;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > source.length)
    return `the span ${start}-${end} is not inside its ${source.length} characters`;
  if (splitsSurrogatePair(source, start) || splitsSurrogatePair(source, end))
    return `the span ${start}-${end} cuts a character in two`;
  if (source.slice(start, end) !== citation.exact)
    return `at ${start}-${end} stands ${quote(source.slice(start, end))}, not ${quote(citation.exact)}`;
  return isFieldCitation(citation) ? undefined : verifyAffixes(citation, article);
}

function verifyAffixes(
  citation: Exclude<Citation, { field: string }>,
  article: Pick<Article, 'id' | 'text'>,
): string | undefined {
  const made = createCitation(article, citation);
  if (made.prefix !== citation.prefix) return `before it stands ${quote(made.prefix)}, not ${quote(citation.prefix)}`;
  if (made.suffix !== citation.suffix) return `after it stands ${quote(made.suffix)}, not ${quote(citation.suffix)}`;
  return undefined;
}

const quote = (text: string): string =>
  JSON.stringify(text.length > 2 * affixLength ? `${text.slice(0, 2 * affixLength).toWellFormed()}…` : text);

/** A problem of an edition with its place. */
export interface EditionProblem {
  readonly path: string;
  readonly problem: string;
}

/**
 * Checks what an edition says of itself, without its inputs: every statement has citations, every quoted text is the text
 * of one of its citations, every id that is named exists.
 */
export function verifyConsistency(edition: Edition): EditionProblem[] {
  return [
    ...unknownArticles(edition),
    ...unknownEntities(edition),
    ...uncitedTexts(edition),
    ...uncitedStatements(edition),
  ];
}

function* unknownArticles(edition: Edition): Generator<EditionProblem> {
  const known = new Set(edition.articles.map(({ id }) => id));
  for (const { path, citation } of listCitations(edition))
    if (!known.has(citation.articleId))
      yield { path, problem: `no article of the edition is called ${citation.articleId}` };
  for (const [index, { silent, read }] of edition.findings.entries())
    for (const id of [...silent, ...read])
      if (!known.has(id)) yield { path: `findings[${index}]`, problem: `no article of the edition is called ${id}` };
}

function* unknownEntities(edition: Edition): Generator<EditionProblem> {
  const known = new Set(edition.entities.map(({ id }) => id));
  for (const [index, { participants, place }] of edition.timeline.entries())
    for (const id of [...participants, ...(place === undefined ? [] : [place])])
      if (!known.has(id)) yield { path: `timeline[${index}]`, problem: `no entity of the edition is called ${id}` };
  for (const [index, { participants, place }] of edition.meetings.entries())
    for (const id of [...participants, ...(place === undefined ? [] : [place])])
      if (!known.has(id)) yield { path: `meetings[${index}]`, problem: `no entity of the edition is called ${id}` };
  for (const [index, { speaker }] of edition.quotations.entries())
    if (speaker !== undefined && !known.has(speaker))
      yield { path: `quotations[${index}].speaker`, problem: `no entity of the edition is called ${speaker}` };
}

/** Texts that are printed as the reports' own words must be the words of one of their citations. */
function* uncitedTexts({ brief, fiveW, title, titleCitations }: Edition): Generator<EditionProblem> {
  if (titleCitations && !isCited(title, titleCitations))
    yield { path: 'title', problem: 'it is the text of none of its citations' };
  for (const [index, { text, citations }] of brief.entries())
    if (!isCited(text, citations))
      yield { path: `brief[${index}].text`, problem: 'it is the text of none of its citations' };
  for (const question of ['what', 'when', 'where'] as const)
    for (const [index, { text, citations }] of (fiveW[question] ?? []).entries())
      if (!isCited(text, citations))
        yield { path: `fiveW.${question}[${index}].text`, problem: 'it is the text of none of its citations' };
}

const isCited = (text: string, citations: readonly Citation[]): boolean =>
  citations.some(({ exact }) => exact.replace(/\s+/gu, ' ').trim() === text);

function* uncitedStatements(edition: Edition): Generator<EditionProblem> {
  for (const [index, { positions }] of edition.findings.entries())
    for (const [at, { citations }] of positions.entries())
      if (citations.length === 0) yield { path: `findings[${index}].positions[${at}]`, problem: 'it has no citation' };
  for (const [index, { mentions }] of edition.entities.entries())
    if (mentions.length === 0) yield { path: `entities[${index}]`, problem: 'it has no citation' };
  for (const [index, { citations }] of edition.timeline.entries())
    if (citations.length === 0) yield { path: `timeline[${index}]`, problem: 'it has no citation' };
  for (const [index, { citations }] of edition.meetings.entries())
    if (citations.length === 0) yield { path: `meetings[${index}]`, problem: 'it has no citation' };
}
