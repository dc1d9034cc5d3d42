import type { PageHead } from '../page/page-head.ts';
import type { LinkedNode } from './json-ld.ts';
import type { VisibleFields } from './visible-fields.ts';

/** All that a page says of itself. */
export interface PageSources {
  readonly head: PageHead;
  readonly visible: VisibleFields;
  readonly nodes: readonly LinkedNode[];
  /** The JSON-LD node of the article. */
  readonly node?: LinkedNode;
  /** The page's own address. */
  readonly url?: string;
}

/** All contents of meta tags of these names, in the order of the names. */
export const allMetas = (head: PageHead, names: readonly string[]): string[] =>
  names.flatMap((name) => head.metas.get(name) ?? []);

/** The first content of a meta tag of these names that is not empty. */
export const firstMeta = (head: PageHead, names: readonly string[]): string | undefined =>
  allMetas(head, names).find((value) => value.trim() !== '');
