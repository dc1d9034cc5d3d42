import { createUnfit } from '../../corrections/describe.ts';
import type { CheckItem, UncheckedPassage } from '../../model/check.ts';
import { type Citation, isFieldCitation } from '../../model/citation.ts';
import type { Decision } from '../../model/correction.ts';
import type { Notice } from '../../model/notice.ts';

/** The items that still count, and those that somebody set aside. */
export interface SortedItems {
  readonly items: readonly CheckItem[];
  readonly aside: readonly UncheckedPassage[];
  readonly notices: readonly Notice[];
}

/** What joins or parts quotations and events has nothing to act on: a draft is held against each input by itself. */
const idle: ReadonlySet<string> = new Set(['same-quotation', 'different-quotations', 'same-event', 'different-events']);

/** Takes out the items of the draft that somebody found to be wrong: `wrong-finding` on their words, of their kind if one is given. */
export function setAside(given: readonly CheckItem[], decisions: readonly Decision[]): SortedItems {
  const wrong = decisions.filter(({ correction }) => correction === 'wrong-finding');
  const decisionOf = (item: CheckItem): Decision | undefined => wrong.find((decision) => isMeant(item, decision));
  const kept = given.filter((item) => decisionOf(item) === undefined);
  const used = new Set(given.map(decisionOf));
  return {
    items: kept.map((item, index) => ({ ...item, id: `i${index + 1}` })),
    aside: given.flatMap((item) => {
      const decision = decisionOf(item);
      return decision ? [{ citation: item.citation, why: describeAside(decision) }] : [];
    }),
    notices: decisions.flatMap((decision) => {
      const told = { ...decision, at: decision.citations };
      if (idle.has(decision.correction)) return [createUnfit(told, 'check does not join tellings of several inputs')];
      const isUnused = decision.correction === 'wrong-finding' && !used.has(decision);
      return isUnused ? [createUnfit(told, 'the draft has no such item')] : [];
    }),
  };
}

const isMeant = ({ kind, citation }: CheckItem, { finding, citations }: Decision): boolean =>
  (finding === undefined || finding === kind) && citations.some((other) => meets(citation, other));

const meets = (a: Citation, b: Citation): boolean =>
  !isFieldCitation(a) && !isFieldCitation(b) && a.articleId === b.articleId && a.start < b.end && b.start < a.end;

const describeAside = ({ by, date, note }: Decision): string =>
  `set aside by ${by ?? 'somebody'}${date === undefined ? '' : ` on ${date}`}${note === undefined ? '' : `: ${note}`}`;
