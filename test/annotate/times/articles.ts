import { timesStage } from '../../../src/annotate/times/stage.ts';
import { type Scene, splitScenes } from '../../../src/language/scene.ts';
import { languageStage } from '../../../src/language/stage.ts';
import type { TimeAnnotation } from '../../../src/model/annotation.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Findings, Reading } from '../../../src/model/reading.ts';
import { compareSpans } from '../../../src/model/span.ts';

/** An article of one paragraph. */
export const articleOf = (text: string, publishedAt?: string): Article => ({
  variorum: 'article/1',
  id: 'a1',
  outlet: 'The Harbour Post',
  language: 'en',
  text,
  textSha256: '',
  origin: { format: 'text', sha256: '', reader: 'read/text', version: '0', options: {} },
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  annotations: [],
  notices: [],
  ...(publishedAt === undefined ? {} : { publishedAt }),
});

/** An article with its sentences and tokens. */
export function readingOf(text: string, publishedAt?: string): Reading {
  const article = articleOf(text, publishedAt);
  return { article, annotations: languageStage.find({ article, annotations: [] }).annotations };
}

/** The scenes of a text. */
export const scenesOf = (text: string): Scene[] => splitScenes(readingOf(text));

/** What the stage finds in a text. */
export const findTimes = (text: string, publishedAt?: string): Findings =>
  timesStage.find(readingOf(text, publishedAt));

/** The times of a text as `words = value`. */
export const timesOf = (text: string, publishedAt?: string): string[] =>
  findTimes(text, publishedAt)
    .annotations.filter((annotation): annotation is TimeAnnotation => annotation.kind === 'time')
    .map(({ start, end, value }) => `${text.slice(start, end)} = ${value ?? '-'}`);

/** A text read up to and with its times. */
export function readingWithTimes(text: string, publishedAt?: string): Reading {
  const reading = readingOf(text, publishedAt);
  const found = timesStage.find(reading);
  return { article: reading.article, annotations: [...reading.annotations, ...found.annotations].sort(compareSpans) };
}
