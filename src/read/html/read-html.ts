import type { Block } from '../../model/article.ts';
import type { ReadText } from '../article/assemble.ts';
import { sortBlocks } from '../blocks/sort-blocks.ts';
import type { Fields } from '../fields/collect-fields.ts';
import { isMonthFirst } from '../fields/language.ts';
import { readDataBody } from './content/data-body.ts';
import { type FoundArticle, findArticle } from './content/find-article.ts';
import { findHeadBlocks } from './content/head-blocks.ts';
import { findLiveTimes } from './content/live-times.ts';
import { tellPageState } from './content/page-state.ts';
import type { PageBlock } from './lines/block-writer.ts';
import { placeBlocks } from './lines/place-blocks.ts';
import { locateInPage, type PlacedBlock } from './lines/source-map.ts';
import { splitBlocks } from './lines/split-blocks.ts';
import { tellHint } from './lines/tell-hints.ts';
import { findArticleNode, isPaidFor, parseJsonLd } from './metadata/json-ld.ts';
import { collectPageFields, type PageFields } from './metadata/page-fields.ts';
import { findPageTitles } from './metadata/titles.ts';
import { findHeadings, type PageHeading, readVisibleFields } from './metadata/visible-fields.ts';
import { type BuiltPage, buildPage } from './page/build-page.ts';
import { noticesOfPage } from './page-notices.ts';

/** Reads a page: its article as text with blocks, the headline first, and its metadata. `given` is known of it already. */
export function readHtml(html: string, given: Fields = {}): ReadText {
  const seen = lookAt(html);
  const { page, blocks, found, heading, data } = seen;
  const fields = readFields(seen);
  const title = given.title ?? fields.fields.title;
  const article = data ?? found?.blocks ?? blocks;
  const head: ReturnType<typeof findHeadBlocks> =
    found && !data ? findHeadBlocks(blocks, found, headOf(seen, fields)) : new Map();
  const kept = new Set(article);
  const shown = head.size === 0 ? article : blocks.filter((block) => kept.has(block) || head.has(block));
  const placed = placeBlocks({ ...(title && { title }), head, blocks: shown });
  const sorted = sortBlocks({
    text: placed.text,
    drafts: placed.drafts,
    ...(title && { title }),
    ...(fields.description && { description: fields.description }),
  });
  const genre = fields.fields.genre ?? sorted.fields.genre;
  const times = genre === 'live' ? findLiveTimes(page.elements, article, isFurniture) : undefined;
  const sources = { placed: placed.blocks, ...(heading && { heading }), ...(times && { times }) };
  const state = tellPageState({
    elements: page.elements,
    blocks,
    article,
    isPaid: isPaidFor(seen.node),
    ...(title && { title }),
  });
  return {
    text: placed.text,
    own: fields,
    sorted: { ...sorted, blocks: sorted.blocks.map((block) => withSource(block, sources)) },
    notices: noticesOfPage({
      page,
      isFound: found !== undefined,
      isFromData: data !== undefined,
      ...(state && { state }),
    }),
  };
}

interface SeenPage {
  readonly page: BuiltPage;
  readonly blocks: readonly PageBlock[];
  readonly found?: FoundArticle;
  /** The article out of the page's data, where that is much more. */
  readonly data?: readonly PageBlock[];
  readonly heading?: PageHeading;
  readonly titles: ReturnType<typeof findPageTitles>;
  readonly linked: ReturnType<typeof parseJsonLd>;
  readonly node?: ReturnType<typeof findArticleNode>;
}

function lookAt(html: string): SeenPage {
  const page = buildPage(html);
  const linked = parseJsonLd(page.head.jsonLd);
  const node = findArticleNode(linked.nodes);
  const titles = findPageTitles(page.head, linked.nodes, findHeadings(page.elements));
  const heading = titles[0]?.heading;
  const blocks = splitBlocks(page.root);
  const found = findArticle(page, blocks, { ...(heading && { headline: heading.element }) });
  const data = readDataBody(page.head, node, found?.blocks ?? []);
  return {
    page,
    blocks,
    titles,
    linked,
    node,
    ...(found && { found }),
    ...(data && { data }),
    ...(heading && { heading }),
  };
}

function readFields({ page, blocks, found, heading, titles, linked }: SeenPage): PageFields {
  const opening = heading?.element ?? found?.blocks[0]?.element;
  const monthFirst = isMonthFirst([page.head.language, page.head.metas.get('og:locale')?.[0]]);
  const visible = readVisibleFields({
    elements: page.elements,
    blocks,
    ...(opening && { opening }),
    ...(monthFirst !== undefined && { monthFirst }),
  });
  return collectPageFields({ head: page.head, visible, ...linked, titles });
}

const headOf = ({ heading }: SeenPage, { description, fields }: PageFields) => ({
  authors: [fields.byline ?? '', ...(fields.authors ?? [])],
  ...(heading && { headline: heading.element }),
  ...(description && { description }),
});

const furniture: ReadonlySet<string | undefined> = new Set(['boilerplate', 'byline', 'date']);
const isFurniture = (block: PageBlock): boolean => furniture.has(tellHint(block));

interface BlockSources {
  readonly placed: readonly PlacedBlock[];
  readonly heading?: PageHeading;
  readonly times?: ReadonlyMap<PageBlock, string>;
}

/** Where in the page a block was read; a headline that stands in front may be a heading elsewhere on the page. */
function withSource(block: Block, { placed, heading, times }: BlockSources): Block {
  const located = locateInPage(placed, block);
  const source = located?.source ?? (block.kind === 'headline' ? heading?.source : undefined);
  const publishedAt = located?.isFirst ? times?.get(located.block) : undefined;
  return { ...block, ...(source && { source }), ...(publishedAt && { publishedAt }) };
}
