import { sourceId } from '../../collate/passages/judge/credits/credit.ts';
import { annotationsOf } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { CheckItem } from '../../model/check.ts';
import { compareStrings } from '../../model/link.ts';
import type { Notice } from '../../model/notice.ts';
import { countShared, shingleWords } from './shingles.ts';

/** An input that has something from the draft. */
export interface QuotingInput {
  readonly articleId: string;
  readonly outlet: string;
  readonly notice: Notice;
}

/** So many words in a row are not the same by chance. */
const passageLength = 12;

/** The inputs, later than the draft, that name its outlet as a source and print a long passage of it: they cannot bear it out. */
export function findQuotingInputs(draft: Article, inputs: readonly Article[]): QuotingInput[] {
  const outlet = sourceId(draft.outlet);
  const naming = inputs.filter((input) => isLater(input, draft) && namesSource(input, outlet));
  if (naming.length === 0) return [];
  const passages = shingleWords(draft.text, passageLength);
  return naming
    .filter((input) => countShared(passages, shingleWords(input.text, passageLength)) > 0)
    .map((input) => ({ articleId: input.id, outlet: input.outlet, notice: createNotice(input) }));
}

const isLater = (input: Article, draft: Article): boolean =>
  input.publishedAt !== undefined &&
  draft.publishedAt !== undefined &&
  compareStrings(input.publishedAt, draft.publishedAt) > 0;

const namesSource = ({ annotations }: Article, outlet: string): boolean =>
  annotationsOf(annotations, 'attribution').some(({ chain }) => chain.some(({ name }) => sourceId(name) === outlet));

const createNotice = ({ id, outlet }: Article): Notice => ({
  severity: 'warning',
  rule: 'check/input/quotes-draft',
  reason: `${outlet} prints a passage of the draft and names its outlet as the source: what it says may come from the draft`,
  articleId: id,
});

/** The item with a word on each of its inputs that may have it from the draft. */
export function withTies(item: CheckItem, quoting: readonly QuotingInput[]): CheckItem {
  const tied = quoting.filter(({ articleId }) =>
    item.evidence.some(({ citation }) => citation.articleId === articleId),
  );
  if (tied.length === 0) return item;
  return { ...item, why: [...item.why, ...tied.map(({ outlet }) => `${outlet} may have it from the draft itself`)] };
}
