import { fold } from '../../text/fold.ts';
import { type Draft, draftText, type Pass } from './draft.ts';

const maxLead = 8;

/** Marks where the text itself prints the article's title; it can stand below a date line or a section's name. */
export const sortHeadline: Pass = (sorting) => {
  const { title, drafts } = sorting;
  if (!title) return sorting;
  const wanted = titleKey(title);
  const at = drafts
    .slice(0, maxLead)
    .findIndex((draft) => isOpen(draft) && titleKey(draftText(sorting, draft)) === wanted);
  if (at < 0) return sorting;
  return { ...sorting, drafts: drafts.map((draft, index) => (index === at ? { ...draft, kind: 'headline' } : draft)) };
};

const isOpen = ({ kind }: Draft): boolean => kind === undefined || kind === 'heading' || kind === 'headline';

/** A title folded to its letters and digits, one blank between words. */
export const titleKey = (title: string): string =>
  title.length > 1000
    ? title
    : (fold(title)
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? '');
