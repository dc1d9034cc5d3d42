import { fold } from '../../text/fold.ts';
import { furniture } from '../word-lists.ts';
import { draftText, endsSentence, type Pass, type Sorting, sortOpen } from './draft.ts';

const maxListed = 15;
const paragraphUnits = 140;

/** Marks what a page lists behind "Related" or "Most read", and all that stands behind its form for comments. */
export const sortSections: Pass = (sorting) => {
  const lines = sorting.drafts.map((draft) =>
    draft.kind === 'boilerplate' ? fold(draftText(sorting, draft)).trim() : '',
  );
  const end = endOfArticle(sorting, lines);
  const listed = listedUnder(sorting, lines);
  return {
    ...sorting,
    drafts: sortOpen(sorting, (_, index) => (index > end || listed.has(index) ? 'boilerplate' : undefined)),
  };
};

/** The index of the line behind which nothing of the article comes; it lies in the second half of the text. */
function endOfArticle({ text, drafts }: Sorting, lines: readonly string[]): number {
  const { ends } = furniture();
  const at = lines.findIndex(
    (line, index) => line !== '' && drafts[index]!.start * 2 > text.length && ends.some((end) => line.startsWith(end)),
  );
  return at < 0 ? drafts.length : at;
}

function listedUnder(sorting: Sorting, lines: readonly string[]): Set<number> {
  const { sections } = furniture();
  const listed = new Set<number>();
  lines.forEach((line, index) => {
    if (line === '' || !sections.has(line)) return;
    for (let at = index + 1; at <= index + maxListed && at < lines.length; at += 1) {
      if (isParagraph(sorting, at)) break;
      listed.add(at);
    }
  });
  return listed;
}

function isParagraph(sorting: Sorting, index: number): boolean {
  const draft = sorting.drafts[index]!;
  return (
    draft.end - draft.start >= paragraphUnits ||
    (endsSentence(draftText(sorting, draft)) && draft.end - draft.start >= paragraphUnits / 2)
  );
}
