import { parseWebUrl } from '../../fields/urls.ts';
import { createNotice } from '../../notices.ts';
import { readFragment } from '../piece/fragment.ts';
import type { Piece } from '../piece/piece.ts';

/** An item of a feed of any kind; what is missing is undefined. */
export interface FeedItem {
  readonly link: string | undefined;
  /** What a relative link is relative to. */
  readonly base: string | undefined;
  /** HTML. */
  readonly title: string | undefined;
  /** The outlet that the item is taken from, where it is not the feed's own. */
  readonly outlet: string | undefined;
  readonly publishedAt: unknown;
  readonly updatedAt: unknown;
  readonly authors: readonly string[];
  readonly language: unknown;
  /** HTML of the whole article. */
  readonly whole: string | undefined;
  /** HTML of a summary. */
  readonly summary: string | undefined;
}

/** Makes the article of an item: of its whole text, else of its summary, else of its title alone, and says which. */
export function createFeedPiece(item: FeedItem): Piece {
  const title = item.title && withoutOutlet(plainLine(item.title), item.outlet);
  const [whole, summary] = [item.whole ?? '', item.summary ?? ''];
  const isWhole = whole !== '' && whole.length >= summary.length;
  const value = isWhole ? whole : summary;
  const raw = new Map<string, unknown>([
    ['url', item.link && parseWebUrl(item.link, item.base)],
    ['title', title],
    ['outlet', item.outlet],
    ['publishedAt', item.publishedAt],
    ['updatedAt', item.updatedAt === item.publishedAt ? undefined : item.updatedAt],
    ['authors', item.authors.length > 0 ? item.authors.map(plainLine) : undefined],
    ['language', item.language],
  ]);
  const part = isWhole ? undefined : value === '' ? 'title' : 'summary';
  const reason = `the feed gives only the ${part} of this article; give its page for the whole`;
  const notices = part ? [createNotice('read/feed/part', reason)] : [];
  return { raw, content: { kind: 'fragment', value }, notices };
}

/** The words of a line of HTML. */
function plainLine(html: string): string {
  const text = html.includes('<') || html.includes('&') ? readFragment(html).text : html;
  return text.replace(/\s+/g, ' ').trim();
}

/** Feeds of many outlets set the outlet behind the title: "Pier closed - The Gull". */
function withoutOutlet(title: string, outlet: string | undefined): string {
  const tail = outlet === undefined ? '' : ` - ${outlet}`;
  return tail !== '' && title.length > tail.length && title.endsWith(tail) ? title.slice(0, -tail.length) : title;
}
