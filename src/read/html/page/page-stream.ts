import { Parser } from 'htmlparser2';

/** What a page's stream of tags is handed to. Offsets are UTF-16 units of the page. */
export interface PageHandler {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, start: number) => void;
  readonly text: (value: string, start: number, end: number) => void;
  readonly close: () => void;
  /** Asked at each tag; the stream ends where it says so. */
  readonly isDone: () => boolean;
}

/**
 * Streams a page's tags and text in order; every tag that is opened is closed. Entities are decoded, each into a text of
 * its own. Source: the package htmlparser2.
 */
export function streamPage(html: string, handler: PageHandler): void {
  const opened = new Map<string, number>();
  const count = (name: string, by: number) => void opened.set(name, (opened.get(name) ?? 0) + by);
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        count(name, 1);
        handler.open(name, attributes, parser.startIndex);
        if (handler.isDone()) parser.pause();
      },
      ontext(value) {
        handler.text(value, parser.startIndex, parser.endIndex + 1);
        if (handler.isDone()) parser.pause();
      },
      onclosetag(name) {
        count(name, -1);
        handler.close();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true, recognizeSelfClosing: false },
  );
  skipStrayTags(parser, (start, end) => {
    const name = html.slice(start, end).toLowerCase();
    return !madeByClosing.has(name) && (opened.get(name) ?? 0) === 0;
  });
  parser.write(html);
  if (!handler.isDone()) parser.end();
}

/** Closing tags that open an element of their own. */
const madeByClosing: ReadonlySet<string> = new Set(['p', 'br']);

/** The parser looks through all that is open for each closing tag that closes nothing: those are kept from it. */
function skipStrayTags(parser: Parser, isStray: (start: number, end: number) => boolean): void {
  const close = parser.onclosetag.bind(parser);
  parser.onclosetag = (start, end) => {
    if (!isStray(start, end)) {
      close(start, end);
      return;
    }
    parser.endIndex = end;
    parser.startIndex = end + 1;
  };
}
