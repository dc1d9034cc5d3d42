import {
  type Annotation,
  annotationId,
  type NameAnnotation,
  type QuantityAnnotation,
  type QuoteAnnotation,
  type SentenceAnnotation,
  type TimeAnnotation,
  type TokenAnnotation,
} from '../../src/model/annotation.ts';
import type { Article, BlockKind } from '../../src/model/article.ts';
import { compareStrings } from '../../src/model/link.ts';
import { compareSpans, type Span } from '../../src/model/span.ts';

/** Where a stretch of text stands: its words, and which occurrence of them (from 0). */
export type Place = string | readonly [exact: string, occurrence: number];

/** An article under construction: annotations are added by the words that they cover. */
export interface ArticleBuilder {
  readonly text: string;
  readonly find: (place: Place) => Span;
  readonly name: (place: Place, fields: Omit<Partial<NameAnnotation>, 'title'> & { title?: string }) => ArticleBuilder;
  readonly quote: (
    place: Place,
    fields?: Partial<QuoteAnnotation> & { by?: string; marks?: readonly Place[] },
  ) => ArticleBuilder;
  readonly quantity: (place: Place, fields: Partial<QuantityAnnotation> & { of?: Place }) => ArticleBuilder;
  readonly time: (place: Place, fields: Partial<TimeAnnotation>) => ArticleBuilder;
  readonly sentences: () => ArticleBuilder;
  readonly tags: (tags: Readonly<Record<string, string>>) => ArticleBuilder;
  readonly article: () => Article;
}

const base = { rule: 'test', certainty: 0.9 };

/** Builds an article of paragraphs (one a line) with annotations by hand. */
export function buildArticle(
  id: string,
  text: string,
  fields: Partial<Article> & { kinds?: BlockKind[] } = {},
): ArticleBuilder {
  const annotations: Annotation[] = [];
  const find = (place: Place): Span => {
    const [exact, occurrence] = typeof place === 'string' ? [place, 0] : place;
    let start = text.indexOf(exact);
    for (let i = 0; i < occurrence && start >= 0; i += 1) start = text.indexOf(exact, start + 1);
    if (start < 0) throw new Error(`not in ${id}: ${exact}`);
    return { start, end: start + exact.length };
  };
  const add = (...list: Annotation[]): ArticleBuilder => {
    annotations.push(...list);
    return builder;
  };
  const builder: ArticleBuilder = {
    text,
    find,
    name: (place, { title, ...rest }) => {
      const span = find(place);
      const exact = text.slice(span.start, span.end);
      const head = exact.slice(exact.lastIndexOf(' ') + 1);
      const made = {
        id: annotationId('name', span),
        kind: 'name',
        form: 'name',
        type: 'person',
        ...span,
        head,
        ...base,
      } as const;
      return add({ ...made, ...(title && { title }), ...rest });
    },
    quote: (place, { by, marks, ...rest } = {}) => {
      const span = find(place);
      const marked = marks ? marks.map(find) : [span];
      const form = marked.length === 0 ? 'indirect' : 'direct';
      const made = { id: annotationId('quote', span), kind: 'quote', form, ...span, marked, ...base } as const;
      return add({ ...made, ...(by !== undefined && { speaker: { entity: by } }), ...rest });
    },
    quantity: (place, { of, ...rest }) => {
      const span = find(place);
      const made = {
        id: annotationId('quantity', span),
        kind: 'quantity',
        bound: 'exact',
        value: 0,
        ...span,
        ...base,
      } as const;
      return add({ ...made, ...(of !== undefined && { counted: find(of) }), ...rest });
    },
    time: (place, rest) => {
      const span = find(place);
      return add({
        id: annotationId('time', span),
        kind: 'time',
        granularity: 'day',
        known: [],
        implied: [],
        ...span,
        ...base,
        ...rest,
      });
    },
    sentences: () =>
      add(...Array.from(text.matchAll(/[^\n.!?]+[.!?]*[”"]?/g), sentenceOf).filter(({ start, end }) => end > start)),
    tags: (tags) => {
      const byWord = new Map(Object.entries(tags));
      return add(...Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => tokenOf(match, byWord)));
    },
    article: () => ({
      variorum: 'article/1',
      id,
      outlet: `The ${id}`,
      language: 'en',
      text,
      textSha256: '',
      origin: { format: 'text', sha256: '', reader: 'test', version: '0', options: {} },
      blocks: Array.from(text.matchAll(/[^\n]+/g), (match, index) => ({
        kind: fields.kinds?.[index] ?? 'paragraph',
        start: match.index,
        end: match.index + match[0].length,
      })),
      annotations: [...annotations].sort((a, b) => compareSpans(a, b) || compareStrings(a.kind, b.kind)),
      notices: [],
      ...withoutKinds(fields),
    }),
  };
  return builder;
}

function withoutKinds({ kinds: _, ...fields }: Partial<Article> & { kinds?: BlockKind[] }): Partial<Article> {
  return fields;
}

function sentenceOf(match: RegExpMatchArray): SentenceAnnotation {
  const lead = match[0].length - match[0].trimStart().length;
  const span = { start: match.index! + lead, end: match.index! + match[0].trimEnd().length };
  return { id: annotationId('sentence', span), kind: 'sentence', ...span, ...base };
}

/** `tags`: "lemma/TAG" by word; words that are not named are nouns of their own form. */
function tokenOf(match: RegExpMatchArray, tags: ReadonlyMap<string, string>): TokenAnnotation {
  const span = { start: match.index!, end: match.index! + match[0].length };
  const [lemma, tag] = (tags.get(match[0]) ?? `${match[0].toLowerCase()}/NOUN`).split('/');
  return { id: annotationId('token', span), kind: 'token', ...span, ...base, lemma: lemma!, tag: tag! };
}
