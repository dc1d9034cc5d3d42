import { languageStage } from '../../src/language/stage.ts';
import { type Annotation, annotationId, type NameAnnotation, type NameType } from '../../src/model/annotation.ts';
import type { Article, BlockKind } from '../../src/model/article.ts';
import { compareStrings } from '../../src/model/link.ts';
import type { Reading } from '../../src/model/reading.ts';
import { compareSpans } from '../../src/model/span.ts';

/** One entity: its type, and the strings that name it; the first is its fullest name, those in brackets are titles. */
export interface NamedEntity {
  readonly type: NameType;
  readonly forms: readonly string[];
  /** Strings that describe it ("the mayor") or stand for it ("he"). */
  readonly descriptions?: readonly string[];
  readonly pronouns?: readonly string[];
}

/** A cast of made-up people and bodies for sentences about quotes. */
export const cast: readonly NamedEntity[] = [
  {
    type: 'person',
    forms: ['Ann Vale', 'Mayor Ann Vale', 'Mayor Vale', 'Vale'],
    descriptions: ['the mayor', 'The mayor'],
  },
  { type: 'person', forms: ['Tom Orr', 'Orr'] },
  { type: 'person', forms: ['Lena Brandt', 'Brandt'] },
  { type: 'organization', forms: ['Harbour Board'] },
  { type: 'organization', forms: ['Northport Herald'] },
  { type: 'organization', forms: ['Reuters'] },
  { type: 'place', forms: ['Northport'] },
  { type: 'place', forms: ['Esterland'] },
];

const titles = ['Mayor '];

/** An article of the given blocks (a string is a paragraph), joined by empty lines, without annotations. */
export function createTestArticle(
  blocks: readonly (string | readonly [BlockKind, string])[],
  outlet = 'Daily Test',
): Article {
  const list = blocks.map((block) => (typeof block === 'string' ? (['paragraph', block] as const) : block));
  let text = '';
  const spans = list.map(([kind, words]) => {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += words;
    return { kind, start, end: text.length };
  });
  return {
    variorum: 'article/1',
    id: 'a1',
    outlet,
    language: 'en',
    text,
    textSha256: '',
    origin: { format: 'text', sha256: '', reader: 'test', version: '0', options: {} },
    blocks: spans,
    annotations: [],
    notices: [],
  };
}

/** Sentences and tokens of an article, and names made from a cast: nothing of the names stage is needed. */
export function readWithCast(article: Article, entities: readonly NamedEntity[] = cast): Reading {
  const annotations: Annotation[] = [...languageStage.find({ article, annotations: [] }).annotations];
  annotations.push(...entities.flatMap((entity, index) => findForms(article.text, entity, `n${index + 1}`)));
  return { article, annotations: annotations.sort((a, b) => compareSpans(a, b) || compareStrings(a.kind, b.kind)) };
}

function findForms(text: string, entity: NamedEntity, id: string): NameAnnotation[] {
  const taken: NameAnnotation[] = [];
  const find = (words: readonly string[], form: NameAnnotation['form']) => {
    for (const word of [...words].sort((a, b) => b.length - a.length))
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const span = { start: at, end: at + word.length };
        const whole = !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[span.end] ?? ' ');
        if (whole && !taken.some((other) => other.start < span.end && at < other.end))
          taken.push(createName(word, span, { form, type: entity.type, entity: id }));
      }
  };
  find(entity.forms, 'name');
  find(entity.descriptions ?? [], 'description');
  find(entity.pronouns ?? [], 'pronoun');
  return taken;
}

function createName(
  word: string,
  span: { start: number; end: number },
  fields: Pick<NameAnnotation, 'form' | 'type' | 'entity'>,
): NameAnnotation {
  const title = titles.find((one) => word.startsWith(one));
  const head = word.lastIndexOf(' ') + 1;
  return {
    id: annotationId('name', span),
    kind: 'name',
    ...span,
    rule: 'test',
    certainty: 1,
    ...fields,
    head: word.slice(head),
    ...(title ? { title: title.trimEnd() } : {}),
  };
}
