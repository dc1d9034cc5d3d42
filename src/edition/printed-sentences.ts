import type { SentenceAnnotation } from '../model/annotation.ts';
import type { BlockKind } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { type ContentWords, findContentWords } from './content-words.ts';
import { type IndexedArticle, itemsInside } from './index-article.ts';

/** A sentence as it stands in print: a quotation of several sentences is not cut in two. */
export interface PrintedSentence extends Span, ContentWords {
  readonly articleId: string;
  readonly block: BlockKind;
  /** Counted from 0 in the article's running text. */
  readonly index: number;
  /** Whether every quotation mark that opens in it closes in it. */
  readonly balanced: boolean;
}

const runningKinds: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'paragraph',
  'list',
  'caption',
  'quote',
  'update',
  'correction',
]);
const maxJoinedUnits = 800;

/** The sentences of an article's running text in order; headlines, headings and credits are not among them. */
export function splitPrintedSentences(indexed: IndexedArticle): PrintedSentence[] {
  const sentences: PrintedSentence[] = [];
  for (const block of indexed.article.blocks) {
    if (!runningKinds.has(block.kind)) continue;
    for (const joined of joinQuoted(indexed.article.text, itemsInside(indexed.sentences, block))) {
      sentences.push({
        ...joined,
        articleId: indexed.id,
        block: block.kind,
        index: sentences.length,
        ...findContentWords(indexed, joined),
      });
    }
  }
  return sentences;
}

type Joined = Span & { readonly balanced: boolean };

function joinQuoted(text: string, sentences: readonly SentenceAnnotation[]): Joined[] {
  const joined: Span[] = [];
  let open = false;
  for (const { start, end } of sentences) {
    const last = joined.at(-1);
    const joins = open && last !== undefined && end - last.start <= maxJoinedUnits;
    open = isOpenAfter(text.slice(start, end), joins);
    if (joins) joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined.map((span) => ({ ...span, balanced: isBalanced(text.slice(span.start, span.end)) }));
}

/** Whether a double quotation is still open behind a stretch of text. */
function isOpenAfter(stretch: string, openBefore: boolean): boolean {
  let open = openBefore;
  for (const unit of stretch) {
    if (unit === '“' || unit === '„' || unit === '«') open = true;
    else if (unit === '”' || unit === '»') open = false;
    else if (unit === '"') open = !open;
  }
  return open;
}

const openers = '“„«"';
const closers = '”»"';

/** Whether each double mark that opens is closed before the next one opens, and none closes that did not open. */
function isBalanced(stretch: string): boolean {
  let opener = '';
  for (const unit of stretch) {
    if (opener === '' ? closers.includes(unit) && unit !== '"' : openers.includes(unit) && unit !== '"') {
      if (opener !== '„' || unit !== '“') return false;
      opener = '';
    } else if (opener === '' && openers.includes(unit)) opener = unit;
    else if (opener !== '' && closers.includes(unit)) opener = '';
  }
  return opener === '';
}
