import { roundCertainty } from '../../model/annotation.ts';
import type { CollatedContrast } from '../../model/collation.ts';
import type { Finding } from '../../model/edition.ts';
import { cite } from '../context.ts';
import { canBeSilent, findEcho } from '../silence.ts';
import { type FindingInput, weighFinding } from './finding.ts';
import { askAbout } from './questions.ts';

const kindWeights: ReadonlyMap<string, number> = new Map([
  ['number', 0.95],
  ['denied', 0.9],
  ['date', 0.85],
  ['place', 0.85],
  ['participant', 0.85],
  ['quote-altered', 0.95],
  ['cause', 0.9],
  ['voice', 0.8],
  ['status', 0.85],
  ['superlative', 0.7],
  ['qualifier', 0.75],
  ['single', 0.6],
  ['left-out', 0.6],
  ['agreed-number', 0.3],
]);

/** What the claims of several reports tell otherwise or alike, and what one alone has. */
export const findContrasts = (input: FindingInput): Finding[] =>
  (input.context.collation.contrasts ?? [])
    .map((contrast) => createFinding(input, contrast))
    .filter(({ kind, silent }) => kind !== 'left-out' || silent.length > 0);

function createFinding(input: FindingInput, contrast: CollatedContrast): Finding {
  const { context } = input;
  const { id, kind, judgement, certainty, why, positions } = contrast;
  const told = new Set(positions.flatMap(({ tellings }) => tellings.map(({ articleId }) => articleId)));
  const weight = (kindWeights.get(kind) ?? 0.5) * (judgement === 'unsure' ? 0.4 : 1);
  return {
    id: `${kind}-${id}`,
    kind,
    question: askAbout(contrast),
    status: judgement,
    certainty: roundCertainty(certainty),
    weight: weighFinding(weight, told.size, context.articles.length),
    evidence: why.join('; '),
    positions: positions.map(({ value, tellings }) => ({
      value,
      citations: tellings.map((telling) => cite(context, telling.articleId, telling)),
    })),
    ...readingOf(input, contrast, told),
  };
}

/** Which articles were read, and which of those read whole say nothing of it. */
function readingOf(
  { context, capture }: FindingInput,
  { kind, positions }: CollatedContrast,
  told: ReadonlySet<string>,
): Pick<Finding, 'silent' | 'read'> {
  const whole = new Set(capture.filter(({ read }) => read === 'whole').map(({ articleId }) => articleId));
  const echoes = positions.flatMap(({ tellings }) =>
    tellings.map((span) => ({ articleId: span.articleId, spans: [span] })),
  );
  const silent = context.articles
    .map(({ id }) => id)
    .filter((id) => !told.has(id) && whole.has(id) && canBeSilent(context, id))
    // That no other report echoes what one alone has was looked at claim by claim.
    .filter((id) => kind === 'single' || !findEcho(context, id, echoes));
  return { silent, read: capture.filter(({ read }) => read !== 'title').map(({ articleId }) => articleId) };
}
