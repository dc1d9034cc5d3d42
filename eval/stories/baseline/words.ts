import { annotationsOf, bareNameOf } from '../../../src/model/annotation.ts';
import { type Article, annotatedBlockKinds } from '../../../src/model/article.ts';
import { foldName } from '../../../src/text/fold.ts';
import { wordKey } from '../../../src/text/rarity.ts';
import { splitWords } from '../../../src/text/words.ts';

/** What an article is compared by: how much each of its words and names weighs before rarity counts. */
export interface ArticleWords {
  /** Weight by word key; `name:…` for the names that were found. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Marks the terms that are whole names. */
export const namePrefix = 'name:';

const titleWeight = 2;
const readWords = 2000;

/** The words of an article's title and body, and its names. Words of the title weigh more. */
export function readArticleWords(article: Article): ArticleWords {
  const weights = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    weights.set(key, (weights.get(key) ?? 0) + weight);
  };
  if (article.title) for (const key of wordKeys(article.title)) add(key, titleWeight);
  for (const key of bodyWords(article)) add(key, 1);
  for (const name of annotationsOf(article.annotations, 'name'))
    if (name.form === 'name') add(namePrefix + foldName(bareNameOf(article.text, name)), 1);
  return { weights: new Map([...weights].map(([key, weight]) => [key, 1 + Math.log(weight)])) };
}

function bodyWords(article: Article): string[] {
  const blocks = article.blocks.filter(({ kind }) => annotatedBlockKinds.has(kind));
  const keys: string[] = [];
  for (const block of blocks) {
    if (keys.length >= readWords) break;
    keys.push(...wordKeys(article.text.slice(block.start, Math.min(block.end, block.start + readWords * 12))));
  }
  return keys.slice(0, readWords);
}

const wordKeys = (text: string): string[] => splitWords(text).map(({ folded }) => wordKey(folded));
