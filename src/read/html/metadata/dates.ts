import { parseDate, parseNumericDate } from '../../fields/dates.ts';
import { type Candidate, candidatesFrom, parseCandidates } from './chosen.ts';
import { listOf } from './json-ld.ts';
import { metaNames } from './meta-names.ts';
import { allMetas, type PageSources } from './sources.ts';

/** The dates that a page gives, those believed first in front. */
export interface PageDates {
  readonly published: readonly Candidate[];
  readonly updated: readonly Candidate[];
}

/**
 * What JSON-LD says goes before meta tags, and those before what is marked up or printed near the headline; the address
 * comes last. A site that stamps each change as a publication (`datePublished` is `dateModified`) is not believed where an
 * earlier date is printed as that of the publication.
 */
export function findPageDates({ head, visible, node, url }: PageSources): PageDates {
  const parse = (value: string) => parseDate(value) ?? parseStamp(value);
  const linked = parseCandidates(candidatesFrom('json-ld', listOf(node?.get('datePublished'))), parse);
  const metas = parseCandidates(candidatesFrom('meta', allMetas(head, metaNames.published)), parse);
  const marked = parseCandidates(candidatesFrom('microdata', visible.marked), parse);
  const printed = visible.dates.filter(({ label }) => label !== 'updated').map(toCandidate);
  const changed = visible.dates.filter(({ label }) => label === 'updated').map(toCandidate);
  const updated = [
    ...parseCandidates(candidatesFrom('json-ld', listOf(node?.get('dateModified'))), parse),
    ...parseCandidates(candidatesFrom('meta', allMetas(head, metaNames.updated)), parse),
    ...changed,
  ];
  const told = [...linked, ...metas];
  const seen = [...marked, ...printed];
  const isStamp =
    told[0] !== undefined && updated.some(({ value }) => value.slice(0, 16) === told[0]!.value.slice(0, 16));
  const earlier = isStamp ? seen.find(({ value }) => dayOf(value) < dayOf(told[0]!.value)) : undefined;
  const published = [...(earlier ? [earlier] : []), ...told, ...seen, ...dateOfUrl(url)];
  return { published, updated };
}

const toCandidate = ({ date }: { readonly date: string }): Candidate => ({ value: date, from: 'visible' });

const dayOf = (date: string): string => date.slice(0, 10);

/** "Thu, 09/25/2025 - 11:38"; a date with rubbish behind: "Oct 01, 2025T10:00:00+03:00". */
const parseStamp = (value: string): string | undefined =>
  parseNumericDate(value, true) ?? parseDate(value.replace(/(?<=\d{4})T[\d:.+-]*$/, ''));

/** "/2025/09/25/" in the page's own address. */
function dateOfUrl(url: string | undefined): Candidate[] {
  const match = /\/((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?=[/-]|$)/.exec(url ?? '');
  const date = match && parseDate(match.slice(1, 4).join('-'));
  return date ? [{ value: date, from: 'url' }] : [];
}
