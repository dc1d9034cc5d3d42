import { languageStage } from '../../src/language/stage.ts';
import {
  type Annotation,
  annotationId,
  type NameType,
  type QuoteAnnotation,
  type TimeAnnotation,
} from '../../src/model/annotation.ts';
import type { Article, BlockKind } from '../../src/model/article.ts';
import { compareSpans, type Span } from '../../src/model/span.ts';
import { sha256Hex } from '../../src/text/sha256.ts';

/** Where the `nth` occurrence of some words stands in a text. */
export function spanOf(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand ${nth} times in the text`);
  return { start, end: start + words.length };
}

/** An article of lines, each a block: the first a headline, the others paragraphs, `# ` a heading. */
export function createArticle(
  id: string,
  lines: readonly string[],
  fields: Partial<Article> = {},
  annotate: (text: string) => readonly Annotation[] = () => [],
): Article {
  const text = lines.join('\n');
  let at = 0;
  const blocks = lines.map((line, index) => {
    const kind: BlockKind = index === 0 ? 'headline' : line.startsWith('# ') ? 'heading' : 'paragraph';
    const block = { kind, start: at, end: at + line.length };
    at += line.length + 1;
    return block;
  });
  const article: Article = {
    variorum: 'article/1',
    id,
    outlet: id,
    language: 'en',
    text,
    textSha256: sha256Hex(text),
    origin: { format: 'text', sha256: sha256Hex(text), reader: 'read/text', version: '0.1.0', options: {} },
    blocks,
    annotations: [],
    notices: [],
    ...fields,
  };
  const tokens = languageStage.find({ article, annotations: [] }).annotations;
  return { ...article, annotations: [...tokens, ...annotate(text)].sort(compareSpans) };
}

const made = { rule: 'test/fixture', certainty: 0.9 };

export function name(text: string, words: string, entity: string, type: NameType = 'person', nth = 1): Annotation {
  const span = spanOf(text, words, nth);
  const head = words.slice(words.lastIndexOf(' ') + 1);
  return {
    ...made,
    ...span,
    id: annotationId('name', span),
    kind: 'name',
    form: 'name',
    type,
    head,
    entity,
  };
}

export function quote(text: string, words: string, fields: Partial<QuoteAnnotation> = {}): QuoteAnnotation {
  const span = spanOf(text, words);
  return {
    ...made,
    ...span,
    id: annotationId('quote', span),
    kind: 'quote',
    form: 'direct',
    marked: [span],
    ...fields,
  };
}

export function day(text: string, words: string, value: string, fields: Partial<TimeAnnotation> = {}): TimeAnnotation {
  const span = spanOf(text, words);
  return {
    ...made,
    ...span,
    id: annotationId('time', span),
    kind: 'time',
    value,
    granularity: 'day',
    known: [],
    implied: ['year'],
    ...fields,
  };
}

export function quantity(text: string, words: string, value: number, counted: string): Annotation {
  const span = spanOf(text, words);
  return {
    ...made,
    ...span,
    id: annotationId('quantity', span),
    kind: 'quantity',
    value,
    bound: 'exact',
    counted: spanOf(text, counted),
  };
}

export function attribution(text: string, links: readonly string[], of: readonly string[]): Annotation {
  const chain = links.map((link) => ({ name: link, ...spanOf(text, link) }));
  const span = { start: chain[0]!.start, end: chain.at(-1)!.end };
  return { ...made, ...span, id: annotationId('attribution', span), kind: 'attribution', chain, of };
}
