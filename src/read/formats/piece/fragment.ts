import type { BlockKind } from '../../../model/article.ts';
import type { Draft } from '../../blocks/draft.ts';
import { isHiddenElement } from '../../html/page/hidden.ts';
import { streamPage } from '../../html/page/page-stream.ts';

/** The text of a fragment of HTML, and its passages. */
export interface FragmentText {
  readonly text: string;
  readonly drafts: readonly Draft[];
}

const hints: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['hl2', 'heading'],
  ['blockquote', 'quote'],
  ['bq', 'quote'],
  ['li', 'list'],
  ['tr', 'table'],
  ['figcaption', 'caption'],
  ['media-caption', 'caption'],
]);
const breaking: ReadonlySet<string> = new Set([
  ...hints.keys(),
  ...['p', 'div', 'section', 'article', 'header', 'footer', 'aside', 'main', 'figure', 'ul', 'ol', 'dl', 'dt', 'dd'],
  ...[
    'table',
    'tbody',
    'thead',
    'hr',
    'block',
    'body',
    'body.content',
    'body.head',
    'body.end',
    'media',
    'html',
    'center',
  ],
  ...['byline', 'dateline', 'hedline', 'hl1', 'note', 'abstract', 'address', 'form', 'fieldset', 'pre'],
]);
const unseen: ReadonlySet<string> = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'object',
    'svg',
    'head',
    'title',
    'button',
    'select',
    'textarea',
  ],
]);
const maxUnits = 20_000_000;

/**
 * Reads a fragment of HTML that is the article already, as feeds, agencies and mails send it: each block of it is a
 * passage, and nothing visible is left out. Blocks are set apart by an empty line, `<br>` by a line end.
 */
export function readFragment(html: string): FragmentText {
  const writer = createPassageWriter();
  const open: string[] = [];
  let hidden = 0;
  streamPage(html.slice(0, maxUnits), {
    open(name, attributes) {
      open.push(name);
      if (hidden > 0 || unseen.has(name) || isHiddenElement(name, attributes)) hidden += 1;
      else if (name === 'br') writer.breakLine();
      else if (name === 'td' || name === 'th') writer.add(' ');
      else if (breaking.has(name)) writer.breakBlock(hints.get(name));
    },
    text(value) {
      if (hidden === 0) writer.add(value);
    },
    close() {
      const name = open.pop()!;
      if (hidden > 0) hidden -= 1;
      else if (breaking.has(name)) writer.breakBlock(undefined);
    },
    isDone: () => false,
  });
  return writer.finish();
}

function createPassageWriter() {
  const drafts: Draft[] = [];
  const parts: string[] = [];
  let length = 0;
  let current: string[] = [];
  let afterBreak = false;
  let hint: BlockKind | undefined;
  const flush = (): void => {
    const passage = current
      .join('')
      .replace(/ {2,}/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    current = [];
    if (passage === '') return;
    const start = length === 0 ? 0 : length + 2;
    parts.push(passage);
    length = start + passage.length;
    drafts.push({ start, end: length, ...(hint && { hint }), blankAfter: true });
  };
  return {
    add(value: string) {
      const shown = value.replace(/[ \t\r\n\f]+/g, ' ');
      current.push(shown);
      if (shown !== ' ') afterBreak = false;
    },
    // Two breaks in a row are how old pages set paragraphs apart.
    breakLine() {
      if (afterBreak) flush();
      else current.push('\n');
      afterBreak = true;
    },
    breakBlock(next: BlockKind | undefined) {
      flush();
      hint = next;
    },
    finish(): FragmentText {
      flush();
      return { text: parts.join('\n\n'), drafts };
    },
  };
}
