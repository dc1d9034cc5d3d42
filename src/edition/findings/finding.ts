import { roundCertainty } from '../../model/annotation.ts';
import type { Capture, Coverage, EditionEntity, Finding, Quotation } from '../../model/edition.ts';
import type { EditionContext } from '../context.ts';
import { canBeSilent } from '../silence.ts';

/** What the findings are read off. */
export interface FindingInput {
  readonly context: EditionContext;
  readonly entities: readonly EditionEntity[];
  readonly quotations: readonly Quotation[];
  readonly coverage: Coverage;
  readonly capture: readonly Capture[];
}

/**
 * How much a finding matters, 0 to 1: that of its kind, more the more of the reports take part in it. Kinds: an altered
 * quote 1, a number in dispute 0.95, two speakers 0.9, a silence 0.6, other words for one quote 0.5, an unsure number 0.4,
 * an agreed number 0.3.
 */
export const weighFinding = (kindWeight: number, reports: number, all: number): number =>
  roundCertainty(kindWeight * (0.5 + 0.5 * (all === 0 ? 0 : reports / all)));

/** Which articles were read for a finding and which of them say nothing, after the coverage of its statement. */
export function readingOf(
  { context, coverage, capture }: FindingInput,
  statement: string,
): Pick<Finding, 'silent' | 'read'> {
  const row = coverage.cells[coverage.statements.findIndex(({ id }) => id === statement)] ?? [];
  const silent = coverage.outlets
    .filter(({ articleId }, index) => row[index]?.state === 'silent' && canBeSilent(context, articleId))
    .map(({ articleId }) => articleId);
  return { silent, read: capture.filter(({ read }) => read !== 'title').map(({ articleId }) => articleId) };
}

/** The speaker of a quotation as questions name it; "the speaker" where it is not known. */
export const speakerName = ({ entities }: FindingInput, speaker: string | undefined): string =>
  entities.find(({ id }) => id === speaker)?.name ?? 'the speaker';
