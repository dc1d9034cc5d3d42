import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './page-node.ts';

/** The article that was found in a page. */
export interface FoundArticle {
  readonly content: PageElement;
  readonly byline?: string;
}

/** Finds the article in a page; uses the page up. Undefined if there is none. Source: Mozilla's Readability. */
export function findArticle(document: PageDocument): FoundArticle | undefined {
  const reader = new Readability<PageElement>(document as never, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as unknown as PageElement,
  });
  // The page was built without what is hidden; asking each element for its style again takes a tenth of all time.
  (reader as unknown as { _isProbablyVisible: () => boolean })._isProbablyVisible = () => true;
  const found = reader.parse();
  if (!found?.content) return undefined;
  return { content: found.content, ...(found.byline && { byline: found.byline }) };
}
