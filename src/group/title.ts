import { type Article, annotatedBlockKinds } from '../model/article.ts';
import { splitsSurrogatePair } from '../model/span.ts';

const longestTitle = 120;

/** The title of an article as a story's title: its own, else its headline block, else the beginning of its text. */
export function findStoryTitle(article: Article): string {
  const headline = article.blocks.find(({ kind }) => kind === 'headline');
  const first = headline ?? article.blocks.find(({ kind }) => annotatedBlockKinds.has(kind));
  return article.title?.trim() || shorten(article.text.slice(first?.start ?? 0, first?.end).trim()) || article.outlet;
}

/** Whether an article has a title of its own. */
export const hasTitle = ({ title, blocks }: Article): boolean =>
  Boolean(title?.trim()) || blocks.some(({ kind }) => kind === 'headline');

/** Cuts at a space, with an ellipsis. */
function shorten(text: string): string {
  if (text.length <= longestTitle) return text;
  const space = text.lastIndexOf(' ', longestTitle);
  const end = space > 0 ? space : longestTitle - (splitsSurrogatePair(text, longestTitle) ? 1 : 0);
  return `${text.slice(0, end)}…`;
}
