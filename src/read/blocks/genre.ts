import type { Genre } from '../../model/article.ts';
import { draftText, type Pass, type Sorting } from './draft.ts';

const gallery =
  /^(?:in )?(?:photos|pictures|pics|images|photo gallery|gallery|slideshow|photo essay)\s?[:|–—-]|\bin (?:photos|pictures)$/i;
const byTitle: readonly (readonly [genre: Genre, pattern: RegExp])[] = [
  ['opinion', /^(?:opinion|op-ed|editorial|commentary|column)\s?[:|–—]/i],
  ['transcript', /^(?:full |read the full )?transcript\s?(?:[:|–—]|of\b)/i],
  ['live', /\blive (?:updates|blog|coverage)\b/i],
];
const minCaptions = 2;

/** Tells the genre where title or text say it in so many words. */
export const tellGenre: Pass = (sorting) => {
  const genre = genreOf(sorting);
  return genre ? { ...sorting, fields: { genre, ...sorting.fields } } : sorting;
};

function genreOf(sorting: Sorting): Genre | undefined {
  const title = sorting.title ?? '';
  const captions = sorting.drafts.filter(({ kind }) => kind === 'caption').length;
  if (gallery.test(title) && captions >= minCaptions) return 'gallery';
  const told = byTitle.find(([, pattern]) => pattern.test(title))?.[0];
  return told ?? (isRelease(sorting) ? 'press-release' : undefined);
}

const isRelease = (sorting: Sorting): boolean =>
  sorting.drafts
    .slice(0, 4)
    .some((draft) => draft.end - draft.start < 60 && /^for immediate release/i.test(draftText(sorting, draft)));
