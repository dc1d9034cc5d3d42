import { Parser } from 'htmlparser2';

/** What a page's stream of tags is handed to. Offsets are UTF-16 units of the page. */
export interface PageHandler {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, start: number) => void;
  readonly text: (value: string, start: number, end: number) => void;
  readonly close: (name: string, end: number) => void;
}

const chunkUnits = 65_536;

/**
 * Streams a page's tags and text in order; every tag that is opened is closed. Entities are decoded. Stops as soon as
 * `stopped` says so. Source: the package htmlparser2.
 */
export function streamPage(html: string, handler: PageHandler, stopped: () => boolean): void {
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open(name, new Map(Object.entries(attributes)), parser.startIndex),
      ontext: (value) => handler.text(value, parser.startIndex, parser.endIndex + 1),
      onclosetag: (name) => handler.close(name, parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: false },
  );
  for (let at = 0; at < html.length && !stopped(); at += chunkUnits) parser.write(html.slice(at, at + chunkUnits));
  parser.end();
}
