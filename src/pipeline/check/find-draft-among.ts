import { sourceId } from '../../collate/passages/judge/credits/credit.ts';
import { isOutletKnown } from '../../collate/passages/judge/outlets.ts';
import type { Article } from '../../model/article.ts';
import type { Notice } from '../../model/notice.ts';
import { compareArticlesByDate } from '../identify.ts';
import { countShared, shingleWords } from './shingles.ts';

/** The inputs without the draft itself, by date, then id. */
export interface OtherInputs {
  readonly others: readonly Article[];
  readonly notices: readonly Notice[];
}

const shingleLength = 5;
/** The share of the runs of words that both must have in common. */
const minShared = 0.8;
const maxLengthRatio = 1.25;

/**
 * Tells the draft from the inputs that it is held against: an input with its very text is the draft, and one with nearly its text is an earlier state of
 * it, unless it is by another outlet. Else a draft would bear itself out.
 */
export function findDraftAmong(draft: Article, inputs: readonly Article[]): OtherInputs {
  const shingles = shingleWords(draft.text, shingleLength);
  const others: Article[] = [];
  const notices: Notice[] = [];
  for (const input of inputs.toSorted(compareArticlesByDate)) {
    const isSame = input.textSha256 === draft.textSha256;
    if (!isSame && !(isByOne(draft, input) && isNear(draft, input, shingles))) others.push(input);
    else notices.push(createNotice(draft, input, isSame));
  }
  return { others, notices };
}

const isByOne = (draft: Article, input: Article): boolean =>
  !isOutletKnown(input) || sourceId(input.outlet) === sourceId(draft.outlet);

function isNear(draft: Article, input: Article, shingles: ReadonlySet<string>): boolean {
  const ratio = draft.text.length / Math.max(1, input.text.length);
  if (ratio > maxLengthRatio || ratio < 1 / maxLengthRatio) return false;
  const own = shingleWords(input.text, shingleLength);
  return countShared(shingles, own) >= minShared * Math.max(1, shingles.size, own.size);
}

const createNotice = (draft: Article, input: Article, isSame: boolean): Notice => ({
  severity: 'warning',
  rule: 'check/draft/among-inputs',
  reason: `${input.outlet}${input.publishedAt === undefined ? '' : ` of ${input.publishedAt.slice(0, 10)}`}, one of the inputs, ${
    isSame ? 'is the draft itself' : 'has nearly the text of the draft'
  }: the draft is held against the others`,
  articleId: draft.id,
});
