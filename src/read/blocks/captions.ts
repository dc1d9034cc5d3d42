import { isPersonName } from '../fields/people.ts';
import { type Draft, draftText, endsSentence, type Pass, type Sorting } from './draft.ts';
import { isCredit } from './rules/credit.ts';

const maxCaption = 350;
const maxGalleryCaption = 700;
const filePhoto = /^(?:FILE PHOTO|File photo|FILE)(?::| ?[-–—]{1,2}) ?\S/;
const photographLabel = /^(?:Facebook Twitter (?:Pinterest )?)(?=\S)/;

/** Marks the captions of pictures: lines right above a credit line, and lines that end in a credit, which is cut off. */
export const sortCaptions: Pass = (sorting) => {
  const above = markOwners({ ...sorting, drafts: markAboveCredits(sorting) });
  return {
    ...sorting,
    drafts: above.flatMap((draft) => (draft.kind === undefined ? splitCaption(sorting, draft) : [draft])),
  };
};

/** The credit of a picture, not the names of those who helped with the report. */
function isPictureCredit(sorting: Sorting, index: number): boolean {
  const draft = sorting.drafts[index];
  return draft?.kind === 'credit' && isCredit(draftText(sorting, draft));
}

function markAboveCredits(sorting: Sorting): readonly Draft[] {
  const { drafts } = sorting;
  return drafts.map((draft, index) => {
    if (draft.kind !== undefined || draft.blankAfter || !isPictureCredit(sorting, index + 1)) return draft;
    const alternates = drafts[index - 1]?.kind === 'credit' || drafts[index + 3]?.kind === 'credit';
    return draft.end - draft.start <= (alternates ? maxGalleryCaption : maxCaption)
      ? { ...draft, kind: 'caption' }
      : draft;
  });
}

const minRepeated = 3;
const maxOwner = 60;

/** What stands below a caption and is nothing but a name, or below three pictures in the same words, names whose they are. */
function markOwners(sorting: Sorting): readonly Draft[] {
  const { drafts } = sorting;
  const counts = new Map<string, number>();
  const isShort = ({ kind, start, end }: Draft): boolean => kind === 'caption' && end - start <= maxOwner;
  for (const draft of drafts.filter(isShort)) {
    const line = draftText(sorting, draft);
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  return drafts.map((draft, index) => {
    if (!isShort(draft)) return draft;
    const line = draftText(sorting, draft);
    const isBelow = drafts[index - 1]?.kind === 'caption' && endsSentence(draftText(sorting, drafts[index - 1]!));
    return counts.get(line)! >= minRepeated || (isBelow && isPersonName(line)) ? { ...draft, kind: 'credit' } : draft;
  });
}

function splitCaption(sorting: Sorting, draft: Draft): Draft[] {
  const line = draftText(sorting, draft);
  if (line.length > maxGalleryCaption) return [draft];
  const credit = findTrailingCredit(line);
  if (credit === undefined)
    return filePhoto.test(line) || photographLabel.test(line) ? [{ ...draft, kind: 'caption' }] : [draft];
  const end = draft.start + line.slice(0, credit).trimEnd().length;
  const tail: Draft = { ...draft, start: draft.start + credit, kind: 'credit' };
  return end > draft.start ? [{ ...draft, end, kind: 'caption' }, tail] : [tail];
}

const tails: readonly RegExp[] = [
  /\([^()]{3,120}\)$/,
  /\[[^[\]]{3,120}\]$/,
  /(?<=\s)(?:Photo|Photograph|Picture|Image|Photo credit|Credit)s?: ?[^:.!?$|]{3,100}$/,
  /(?<=\s)(?:REUTERS|AP Photo|AFP Photo|AFP PHOTO|TASS)\/[\p{L} .'’/-]{3,60}$/u,
  /(?<=\s\| )(?:AP|Getty|Reuters|AFP)\b[\p{L} .,/|-]{0,60}$/u,
];

/** Where in a line a picture's credit begins that goes to its end; an agency's name alone in parentheses is none. */
function findTrailingCredit(line: string): number | undefined {
  for (const tail of tails) {
    const found = tail.exec(line.slice(-130));
    if (!found) continue;
    const piece = found[0].replace(/^[([]|[)\]]$/g, '');
    if (/[/:]|\bphoto\b|^Getty|^AP$|^Reuters$/i.test(piece) && isCredit(piece) && !isBareAgency(found[0]))
      return Math.max(0, line.length - 130) + found.index;
  }
  return undefined;
}

const isBareAgency = (piece: string): boolean => /^[([](?:AP|Reuters|AFP)[)\]]$/i.test(piece);
