import { parseWebUrl } from '../../fields/urls.ts';
import type { PieceSource } from './piece.ts';

/** What a page that was saved says of where it is from. */
export interface SavedPage {
  readonly url?: string;
}

const singleFile = /<!--\s{0,20}Page saved with SingleFile\s[^>]{0,2000}?\burl:\s{0,5}(\S{1,4000})/;
const internetExplorer = /<!--\s{0,5}saved from url=\(\d{4}\)(\S{1,4000}?)\s{0,5}-->/i;

/** Reads the comment that SingleFile and browsers leave in a page that they save; undefined without one. Source: SingleFile's and Chromium's output. */
export function readSavedPage(html: string): SavedPage | undefined {
  const head = html.slice(0, 20_000);
  const url = (singleFile.exec(head) ?? internetExplorer.exec(head))?.[1];
  const address = url === undefined ? undefined : parseWebUrl(url);
  return url === undefined ? undefined : { ...(address && { url: address }) };
}

/** A source whose bytes were fetched from an address that they tell themselves; what is known already goes before. */
export const withRetrieved = (source: PieceSource, url: string | undefined): PieceSource =>
  url === undefined || source.options.retrievedFrom !== undefined
    ? source
    : { ...source, options: { ...source.options, retrievedFrom: url } };

/** A source of many articles: the address that all of it was fetched from is none of theirs. */
export function withoutRetrieved(source: PieceSource): PieceSource {
  const { retrievedFrom: _, ...options } = source.options;
  return { ...source, options };
}
