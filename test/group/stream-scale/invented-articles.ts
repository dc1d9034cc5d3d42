import type { Article } from '../../../src/model/article.ts';
import { createWordSource } from '../../helpers/random-words.ts';

const firstDay = Date.UTC(2031, 4, 1);

/** An article of paragraphs, with nothing annotated: words are enough for grouping. */
export function inventArticle(number: number, paragraphs: readonly string[], fields: Partial<Article> = {}): Article {
  let text = '';
  const blocks = paragraphs.map((paragraph) => {
    const start = text === '' ? 0 : text.length + 2;
    text += text === '' ? paragraph : `\n\n${paragraph}`;
    return { kind: 'paragraph' as const, start, end: text.length };
  });
  return {
    variorum: 'article/1',
    id: `n${number}`,
    outlet: `Outlet ${number % 50}`,
    publishedAt: new Date(firstDay + number * 60_000).toISOString(),
    language: 'en',
    text,
    textSha256: '',
    origin: { format: 'text', sha256: '', reader: 'test', version: '1', options: {} },
    blocks,
    annotations: [],
    notices: [],
    ...fields,
  };
}

const common = createWordSource(77)(300);

/** A stream of `count` articles on one story after the other, by turns: some print an earlier one's text, some share furniture. */
export function inventStream(count: number, stories: number): Article[] {
  const write = createWordSource(5);
  const own = Array.from({ length: stories }, () => write(60));
  const furniture = write(50).join(' ');
  const say = (words: readonly string[], number: number): string =>
    words.map((word, at) => ((at + number) % 3 === 0 ? common[(at * 7 + number) % common.length] : word)).join(' ');
  return Array.from({ length: count }, (_, number) => {
    const story = (number * 7 + Math.floor(number / 11)) % stories;
    const isCopy = number % 5 === 4;
    const body = isCopy ? own[story]! : [...own[story]!.slice(number % 20), ...write(40)];
    const paragraphs = [say(body, isCopy ? 0 : number), ...(number % 2 === 0 ? [furniture] : [])];
    return inventArticle(number, paragraphs, { title: `${own[story]!.slice(0, 6).join(' ')}` });
  });
}
