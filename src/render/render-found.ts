import type { Find } from '../model/find.ts';
import { renderFoundMarkdown } from './markdown/find.ts';
import { type FoundOptions, renderFoundTerminal } from './terminal/find.ts';

/** All tellings of some quotes or claims, for people: Markdown, or text for a terminal of so many columns. */
export const renderFound = (find: Find, options: 'md' | FoundOptions): string =>
  options === 'md' ? renderFoundMarkdown(find) : renderFoundTerminal(find, options);
