import type { Notice } from '../../../model/notice.ts';
import { agencyOfByline } from '../../blocks/datelines.ts';
import { type CollectedFields, collectFields, dropMissing } from '../../fields/collect-fields.ts';
import { canonicalUrlKey, parseWebUrl } from '../../fields/urls.ts';
import { createNotice, quoteValue } from '../../notices.ts';
import type { PageHead } from '../page/page-head.ts';
import { findPageAuthors, type PageAuthors } from './authors.ts';
import { type Candidate, candidatesFrom, type FieldOrigin } from './chosen.ts';
import { findPageDates } from './dates.ts';
import { findArticleNode, type LinkedNode, listOf, nameOf, typesOf } from './json-ld.ts';
import { metaNames } from './meta-names.ts';
import { allMetas, firstMeta, type PageSources } from './sources.ts';
import { isSameHeadline } from './titles.ts';
import type { VisibleFields } from './visible-fields.ts';

/** A page's metadata, and the summary that it gives of itself. */
export interface PageFields extends CollectedFields {
  readonly description?: string;
}

/** What is known of a page before its fields are chosen. */
export interface PageKnowledge {
  readonly head: PageHead;
  readonly visible: VisibleFields;
  readonly nodes: readonly LinkedNode[];
  /** Blocks of JSON-LD that could not be parsed. */
  readonly broken: number;
  readonly titles: readonly Candidate[];
}

/**
 * The metadata of a page. For each field the first source wins: JSON-LD, meta tags, what is marked up, what is printed near
 * the headline; the headline itself is taken as it is printed. Where each came from is kept, conflicts are noted.
 */
export function collectPageFields({ head, visible, nodes, broken, titles }: PageKnowledge): PageFields {
  const node = findArticleNode(nodes);
  const urls = urlCandidates(head, node);
  const url = urls[0]?.value;
  const sources: PageSources = { head, visible, nodes, ...(node && { node }), ...(url && { url }) };
  const authors = findPageAuthors(sources);
  const dates = findPageDates(sources);
  const chosen: readonly (readonly [field: string, candidate: Candidate | undefined])[] = [
    ['title', titles[0]],
    ['outlet', outletCandidates(sources)[0]],
    ['url', urls[0]],
    ['publishedAt', dates.published[0] ?? dates.updated[0]],
    ['updatedAt', dates.updated[0]],
    ['section', sectionCandidates(sources)[0]],
    ['genre', genreCandidates(sources)[0]],
    ['byline', authors[0] && { value: authors[0].byline, from: authors[0].from }],
    ['language', candidatesFrom('meta', [head.language, node?.get('inLanguage')])[0]],
  ];
  const { fields, notices } = collectFields(
    new Map<string, unknown>([
      ...chosen.map(([field, candidate]) => [field, candidate?.value] as const),
      ['authors', authors[0]?.people ?? []],
      ['agency', agencyOfByline(authors.map(({ byline }) => byline).join(', '))],
    ]),
  );
  const description =
    candidatesFrom('json-ld', [node?.get('description')])[0]?.value ?? firstMeta(head, metaNames.description);
  return {
    // A byline of teams alone names no people.
    fields: dropMissing({ ...fields, authors: authors[0]?.people.length ? fields.authors : undefined }),
    origins: new Map(chosen.flatMap(([field, candidate]) => (candidate ? [[field, candidate.from] as const] : []))),
    notices: [
      ...notices.filter(({ rule }) => rule !== 'read/field/invalid'),
      ...brokenNotice(broken),
      ...(dates.published.length === 0 && dates.updated.length > 0
        ? [
            createNotice(
              'read/html/date-of-update',
              `the page tells only when it was updated (${dates.updated[0]!.value}); that day stands for its publication`,
            ),
          ]
        : []),
      ...conflicts({ titles, dates: dates.published, urls, authors }),
    ],
    ...(description && { description }),
  };
}

const brokenNotice = (count: number): Notice[] =>
  count > 0
    ? [createNotice('read/html/json-ld', `${count} block${count === 1 ? '' : 's'} of JSON-LD could not be parsed`)]
    : [];

interface Choices {
  readonly titles: readonly Candidate[];
  readonly dates: readonly Candidate[];
  readonly urls: readonly Candidate[];
  readonly authors: readonly PageAuthors[];
}

/** A notice for each field whose sources cannot all be right. */
function conflicts({ titles, dates, urls, authors }: Choices): Notice[] {
  const bylines = authors.flatMap(({ people, from }) => people.slice(0, 1).map((value) => ({ value, from, people })));
  return [
    ...conflictOf('title', titles, (a, b) => isSameHeadline(a.value, b.value)),
    ...conflictOf(
      'publishedAt',
      dates.filter(({ from }) => from !== 'visible'),
      isNearDay,
    ),
    ...conflictOf('url', urls, (a, b) => keyOf(a.value) === keyOf(b.value)),
    ...conflictOf(
      'authors',
      bylines,
      (a, b) =>
        bylines.some(({ value }) => value === b.value && a.value.includes(value)) || sharesPerson(authors, a, b),
    ),
  ];
}

const sharesPerson = (authors: readonly PageAuthors[], a: Candidate, b: Candidate): boolean =>
  authors.some(({ people }) => people.includes(a.value) && people.includes(b.value));

/** Days in two zones may differ by one. */
const isNearDay = (a: Candidate, b: Candidate): boolean =>
  Math.abs(Date.parse(a.value.slice(0, 10)) - Date.parse(b.value.slice(0, 10))) <= 86_400_000;

const keyOf = (url: string): string => (URL.canParse(url) ? canonicalUrlKey(url) : url);

function conflictOf(
  field: string,
  candidates: readonly Candidate[],
  agree: (first: Candidate, other: Candidate) => boolean,
): Notice[] {
  const first = candidates[0];
  const other = first && candidates.find((candidate) => !agree(first, candidate));
  if (!first || !other) return [];
  const [a, b] = [first, other].map(({ value, from }) => `${originNames.get(from)} ${quoteValue(value)}`);
  return [createNotice('read/html/conflict', `${field}: ${a}, but ${b}; the first was taken`)];
}

const originNames: ReadonlyMap<FieldOrigin, string> = new Map([
  ['json-ld', 'JSON-LD says'],
  ['microdata', 'the markup says'],
  ['open-graph', 'OpenGraph says'],
  ['meta', 'a meta tag says'],
  ['link', 'the canonical link is'],
  ['title', '<title> is'],
  ['heading', 'the headline is'],
  ['visible', 'the page prints'],
  ['url', 'the address says'],
]);

function outletCandidates({ head, nodes, node }: PageSources): Candidate[] {
  const publisher = listOf(node?.get('publisher')).map((value) => nameOf(value, nodes));
  const site = nodes.find((other) => typesOf(other).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)));
  return [
    ...candidatesFrom('json-ld', publisher),
    ...candidatesFrom('open-graph', allMetas(head, metaNames.outlet)),
    ...candidatesFrom('json-ld', [site?.get('name')]),
  ];
}

const genres: readonly (readonly [genre: string, type: RegExp])[] = [
  ['live', /^LiveBlogPosting$/],
  ['opinion', /^OpinionNewsArticle$/],
];
const opinionSection = /^(?:opinions?|op-?eds?|editorials?|commentary|columnists?|columns?)$/i;

/** What the article is as a piece of writing: by its type in JSON-LD, or by the name of its section. */
function genreCandidates(sources: PageSources): Candidate[] {
  const types = sources.node ? typesOf(sources.node) : [];
  const told = genres.find(([, pattern]) => types.some((type) => pattern.test(type)))?.[0];
  const section = sectionCandidates(sources).find(({ value }) => opinionSection.test(value.trim()));
  return [...candidatesFrom('json-ld', [told]), ...(section ? [{ value: 'opinion', from: section.from }] : [])];
}

const sectionCandidates = ({ head, node }: PageSources): Candidate[] => [
  ...candidatesFrom('json-ld', listOf(node?.get('articleSection'))),
  ...candidatesFrom('meta', allMetas(head, metaNames.section)),
];

/** The page's own address; one that is no web address is left to be noticed only if there is no better one. */
function urlCandidates(head: PageHead, node: LinkedNode | undefined): Candidate[] {
  const main = node?.get('mainEntityOfPage');
  const mainId = main instanceof Object ? (main as Record<string, unknown>)['@id'] : main;
  const given = [
    ...candidatesFrom('link', [head.canonical]),
    ...candidatesFrom('open-graph', [firstMeta(head, ['og:url', 'twitter:url'])]),
    ...candidatesFrom('json-ld', [node?.get('url'), mainId]),
  ];
  const base = given.find(({ value }) => parseWebUrl(value) !== undefined)?.value;
  const usable = given.flatMap(({ value, from }) => {
    const url = parseWebUrl(value, base);
    return url === undefined ? [] : [{ value: url, from }];
  });
  return usable.length > 0 ? usable : given.filter(({ value }) => /^\s*[a-z][a-z\d+.-]*:/i.test(value));
}
