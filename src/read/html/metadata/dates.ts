import { parseDate, parseNumericDate } from '../../fields/dates.ts';
import { type Candidate, candidatesFrom, parseCandidates } from './chosen.ts';
import { listOf, typesOf } from './json-ld.ts';
import { metaNames } from './meta-names.ts';
import { allMetas, type PageSources } from './sources.ts';

/** The dates that a page gives, those believed first in front. */
export interface PageDates {
  readonly published: readonly Candidate[];
  readonly updated: readonly Candidate[];
}

/**
 * What JSON-LD says goes before meta tags, and those before what is marked up or printed near the headline; the address
 * and what is printed far from the headline come last. A site that stamps each change as a publication (`datePublished` is
 * `dateModified`) is not believed where an earlier date is printed as that of the publication.
 */
export function findPageDates(sources: PageSources): PageDates {
  const { head, visible, node, url } = sources;
  const marked = parseCandidates(candidatesFrom('microdata', visible.marked), parse);
  const told = findToldDates(sources);
  const printed = visible.dates.filter(({ label }) => label !== 'updated');
  const later = visible.later.map(toCandidate);
  const updated = [
    ...parseCandidates(candidatesFrom('json-ld', listOf(node?.get('dateModified'))), parse),
    ...parseCandidates(candidatesFrom('meta', allMetas(head, metaNames.updated)), parse),
    ...visible.dates.filter(({ label }) => label === 'updated').map(toCandidate),
  ];
  const first = [...printed, ...visible.later].filter(({ label }) => label === 'first').map(toCandidate);
  const seen = [...marked, ...first, ...printed.map(toCandidate)];
  const isStamp =
    told[0] !== undefined &&
    updated.some(({ value }) => value.slice(0, 16) === told[0]!.value.slice(0, 16)) &&
    !seen.some(({ value }) => isSameInstant(value, told[0]!.value));
  const earlier = isStamp ? seen.find(({ value }) => dayOf(value) < dayOf(told[0]!.value)) : undefined;
  const published = [...(earlier ? [earlier] : []), ...told, ...seen, ...dateOfUrl(url), ...later];
  return { published, updated };
}

const parse = (value: string): string | undefined => parseDate(value) ?? parseStamp(value);

/** What the page's data says. A stamp of midnight stands for a day: another instant near it, of the same page, says more. */
function findToldDates({ head, nodes, node }: PageSources): readonly Candidate[] {
  const linked = parseCandidates(candidatesFrom('json-ld', listOf(node?.get('datePublished'))), parse);
  const told = [...linked, ...parseCandidates(candidatesFrom('meta', allMetas(head, metaNames.published)), parse)];
  if (!told[0] || !isMidnight(told[0].value)) return told;
  const pages = nodes.filter((other) => typesOf(other).includes('WebPage')).map((other) => other.get('datePublished'));
  const near = [...told, ...parseCandidates(candidatesFrom('json-ld', pages), parse)].find(
    ({ value }) => isInstant(value) && !isMidnight(value) && hoursBetween(value, told[0]!.value) <= 36,
  );
  return near ? [near, ...told] : told;
}

const isInstant = (date: string): boolean => /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date);

const isMidnight = (date: string): boolean => /T00:00(?::00(?:\.0+)?)?(?:Z|\+00:00)$/.test(date);

const hoursBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / 3_600_000;

/** Days in two zones may be one instant. */
const isSameInstant = (a: string, b: string): boolean => isInstant(a) && isInstant(b) && hoursBetween(a, b) === 0;

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
