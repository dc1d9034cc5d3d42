import { type Draft, draftText, type Pass, type Sorting, sortOpen } from './draft.ts';

const maxUnits = 100;
const maxWords = 14;
const minParagraph = 80;
const quoted = /^(?:‘[^‘’]{2,80}’|'[^']{2,80}'|“[^“”]{2,80}”|"[^"]{2,80}")$/;

/** Who speaks in a transcript: "JANE DOE: Was it?" */
const speaker = /^\p{Lu}[\p{Lu}.'’ -]{2,40}: /u;

/** Marks short lines between paragraphs as headings; something of the article stands before each. */
export const sortHeadings: Pass = (sorting) => {
  const first = sorting.drafts.findIndex(isArticle);
  const isHeading = (index: number): boolean =>
    first >= 0 &&
    index > first &&
    !sorting.drafts[index]!.plain &&
    isHeadingLine(draftText(sorting, sorting.drafts[index]!)) &&
    standsBeforeParagraph(sorting, index);
  return { ...sorting, drafts: sortOpen(sorting, (_, index) => (isHeading(index) ? 'heading' : undefined)) };
};

/** Whether a line can be a heading by itself: short, begins as a title does, and ends in no mark but a question's. */
export function isHeadingLine(line: string): boolean {
  if (line.length > maxUnits || line.split(/\s+/).length > maxWords) return false;
  if (speaker.test(line)) return false;
  if (quoted.test(line)) return !/[.!?,…]["'”’]$/.test(line);
  return (
    /^["'“‘]?[\p{Lu}\p{N}]/u.test(line) &&
    !/[.!,;:…"”“-]$/.test(line) &&
    !/[.!?] \p{Lu}/u.test(line.replace(/\b(?:vs|Mr|Mrs|Ms|Dr|St|No|\p{Lu})\. /gu, '')) &&
    !/^["“]/.test(line)
  );
}

/** A paragraph comes next, or one more heading and then a paragraph. */
function standsBeforeParagraph(sorting: Sorting, index: number): boolean {
  const { drafts } = sorting;
  const next = nextArticleIndex(drafts, index);
  if (next === undefined) return false;
  if (isLong(sorting, next)) return true;
  const second = nextArticleIndex(drafts, next);
  return isHeadingLine(draftText(sorting, drafts[next]!)) && second !== undefined && isLong(sorting, second);
}

const isArticle = ({ kind }: Draft): boolean =>
  kind === undefined || kind === 'headline' || kind === 'deck' || kind === 'dateline' || kind === 'list';

/** Pictures and furniture may stand between a heading and its paragraph. */
function nextArticleIndex(drafts: readonly Draft[], index: number): number | undefined {
  for (let at = index + 1; at < drafts.length && at <= index + 4; at += 1) {
    const { kind } = drafts[at]!;
    if (kind !== 'boilerplate' && kind !== 'caption' && kind !== 'credit') return at;
  }
  return undefined;
}

const isLong = ({ drafts }: Sorting, index: number): boolean => {
  const draft = drafts[index]!;
  return (
    draft.kind === 'list' ||
    draft.kind === 'quote' ||
    (draft.kind === undefined && draft.end - draft.start >= minParagraph)
  );
};
