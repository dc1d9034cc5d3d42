import { type Draft, draftText, type Pass, type Sorting } from './draft.ts';

const minRepeated = 40;

/** Marks what is printed twice in a row as boilerplate the second time: a line of two equal halves, or two equal lines. */
export const sortRepeats: Pass = (sorting) => ({
  ...sorting,
  drafts: sorting.drafts.flatMap((draft, index) => {
    if (draft.kind !== undefined) return [draft];
    if (repeatsBefore(sorting, index)) return [{ ...draft, kind: 'boilerplate' as const }];
    return splitHalves(draft, draftText(sorting, draft));
  }),
});

function repeatsBefore(sorting: Sorting, index: number): boolean {
  const [before, draft] = [sorting.drafts[index - 1], sorting.drafts[index]!];
  if (!before || before.end - before.start !== draft.end - draft.start || draft.end - draft.start < minRepeated)
    return false;
  return draftText(sorting, before) === draftText(sorting, draft);
}

/** "ABC. ABC." as two drafts; anything else as it is. */
function splitHalves(draft: Draft, line: string): Draft[] {
  const half = Math.floor(line.length / 2);
  const first = line.slice(0, half);
  const rest = line.slice(half).trimStart();
  if (half < minRepeated || first !== rest || /^\s|\s$/.test(first)) return [draft];
  const secondStart = draft.end - rest.length;
  return [
    { ...draft, end: draft.start + half, blankAfter: false },
    { ...draft, start: secondStart, kind: 'boilerplate' },
  ];
}
