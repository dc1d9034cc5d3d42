import { namesStage } from '../../../src/annotate/names/stage.ts';
import { languageStage } from '../../../src/language/stage.ts';
import type { NameAnnotation } from '../../../src/model/annotation.ts';
import type { Article, BlockKind } from '../../../src/model/article.ts';
import { compareSpans } from '../../../src/model/span.ts';

/** An article of our own making: a block a line; the first is the headline if `headline` is set. */
export function createTestArticle(text: string, headline = false): Article {
  const blocks = Array.from(text.matchAll(/[^\r\n]+/g), ({ 0: line, index }) => ({
    kind: (headline && index === 0 ? 'headline' : 'paragraph') satisfies BlockKind as BlockKind,
    start: index,
    end: index + line.length,
  }));
  return {
    variorum: 'article/1',
    id: 'test',
    outlet: 'Test',
    language: 'en',
    text,
    textSha256: '',
    origin: { format: 'text', sha256: '', reader: 'test', version: '0', options: {} },
    blocks,
    annotations: [],
    notices: [],
  };
}

/** The name annotations of a text, in order. */
export function readNames(text: string, headline = false): NameAnnotation[] {
  const article = createTestArticle(text, headline);
  const annotations = [...languageStage.find({ article, annotations: [] }).annotations].sort(compareSpans);
  return [...namesStage.find({ article, annotations }).annotations].sort(compareSpans) as NameAnnotation[];
}

/** "type: words" for every name that is no pronoun or description. */
export const listNames = (text: string, headline = false): string[] =>
  readNames(text, headline)
    .filter(({ form }) => form === 'name')
    .map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`);

/** The words of each chain's mentions, chains in order of their first mention. */
export function listChains(text: string, headline = false): string[][] {
  const chains = new Map<string, string[]>();
  for (const { entity, start, end } of readNames(text, headline)) {
    if (!entity) continue;
    chains.set(entity, [...(chains.get(entity) ?? []), text.slice(start, end)]);
  }
  return [...chains.values()];
}
