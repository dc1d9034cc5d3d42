import { type Article, annotatedBlockKinds } from '../model/article.ts';
import { splitsSurrogatePair } from '../model/span.ts';
import { isHeadlineLike } from '../text/headline.ts';

const longestTitle = 120;

/** The title of an article as a story's title: its own, else its headline block, else the beginning of its text. */
export function findStoryTitle(article: Article): string {
  const first = article.blocks.find(({ kind }) => annotatedBlockKinds.has(kind));
  const opening = article.text.slice(first?.start ?? 0, first?.end).trim();
  const title = headlineOf(article) ?? opening;
  return (isHeadlineLike(title) ? title : shorten(title)) || article.outlet;
}

/** Whether an article has a title that reads like one, rather than a first sentence in its place. */
export const hasTitle = (article: Article): boolean => isHeadlineLike(headlineOf(article) ?? '');

function headlineOf({ title, blocks, text }: Article): string | undefined {
  const block = blocks.find(({ kind }) => kind === 'headline');
  return title?.trim() || (block && text.slice(block.start, block.end).trim());
}

/** Cuts at a space, with an ellipsis. */
function shorten(text: string): string {
  if (text.length <= longestTitle) return text;
  const space = text.lastIndexOf(' ', longestTitle);
  const end = space > 0 ? space : longestTitle - (splitsSurrogatePair(text, longestTitle) ? 1 : 0);
  return `${text.slice(0, end)}…`;
}
