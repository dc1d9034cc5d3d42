import { type Draft, draftText, endsSentence, type Pass, type Sorting } from './draft.ts';
import { titleKey } from './headline.ts';

const maxDeck = 400;
const maxOpenDeck = 250;

/** Marks the deck: what stands between headline and byline, is printed twice there, or is the page's own summary. */
export const sortDeck: Pass = (sorting) => {
  const { drafts } = sorting;
  if (drafts.some(({ kind }) => kind === 'deck')) return sorting;
  const headline = drafts.findIndex(({ kind }) => kind === 'headline');
  const at = drafts.findIndex(({ kind }, index) => index > headline && kind === undefined);
  if (at < 0 || at > headline + 4 || !isDeck(sorting, { at, headline })) return sorting;
  return { ...sorting, drafts: drafts.map((draft, index) => (index === at ? { ...draft, kind: 'deck' } : draft)) };
};

function isDeck(sorting: Sorting, { at, headline }: { at: number; headline: number }): boolean {
  const { drafts, description } = sorting;
  const [draft, next] = [drafts[at]!, drafts[at + 1]];
  const line = draftText(sorting, draft);
  if (line.length > maxDeck || !next) return false;
  if (!draft.flows && description && titleKey(description) === titleKey(line)) return true;
  if (headline < 0) return false;
  const doubled = next.kind === 'boilerplate' && draftText(sorting, next) === line;
  return (
    doubled || bylineFollows(drafts, at) || (!draft.flows && opensText(sorting, line, next) && at === headline + 1)
  );
}

/** A byline stands behind it, with no other open line between. */
function bylineFollows(drafts: readonly Draft[], at: number): boolean {
  const behind = drafts.slice(at + 1, at + 4);
  const byline = behind.findIndex(({ kind }) => kind === 'byline');
  return (
    byline >= 0 &&
    behind.slice(0, byline).every(({ kind }) => kind !== undefined) &&
    !drafts.slice(0, at).some(({ kind }) => kind === 'byline')
  );
}

/** A short line without a full stop between the headline and the first paragraph. */
const opensText = (sorting: Sorting, line: string, next: Draft): boolean =>
  line.length <= maxOpenDeck &&
  line.includes(' ') &&
  !endsSentence(line) &&
  next.kind === undefined &&
  endsSentence(draftText(sorting, next));
