import { annotationsOf, type EventAnnotation } from '../../../src/model/annotation.ts';
import type { Article } from '../../../src/model/article.ts';
import { annotateArticle } from '../../../src/pipeline/annotate.ts';
import { createTestArticle } from '../names/read-names.ts';

/** An article of our own making, a block a line, with all its annotations. */
export const readArticle = (text: string, fields: Partial<Article> = {}): Article =>
  annotateArticle({ ...createTestArticle(text), publishedAt: '2031-05-07', ...fields });

/** "type status [trigger]: participant; participant | place | time" for each event but those of no type. */
export function describeEvents(text: string, fields: Partial<Article> = {}): string[] {
  const article = readArticle(text, fields);
  return annotationsOf(article.annotations, 'event')
    .filter(({ type }) => type !== 'other')
    .map((event) => describeEvent(article, event));
}

function describeEvent({ text, annotations }: Article, event: EventAnnotation): string {
  const wordsOf = (id: string | undefined): string => {
    const found = annotations.find((annotation) => annotation.id === id);
    return found ? text.slice(found.start, found.end) : '-';
  };
  const who = event.participants.map(({ start, end }) => text.slice(start, end)).join('; ');
  const trigger = text.slice(event.start, event.end);
  return `${event.type} ${event.status} [${trigger}]: ${who || '-'} | ${wordsOf(event.place)} | ${wordsOf(event.time)}`;
}
